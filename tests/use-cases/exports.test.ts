import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { ServiceOnDisk } from '#tests/support/data-service.ts';

const purpose = 'Rapat penetapan';

/** The lines of a CSV export without its mark, head first. Practice people hold no semicolon. */
const lines = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));

function count(service: ServiceOnDisk, sql: string): number {
  const raw = new Sqlite(service.database, { readonly: true });
  try {
    return raw.prepare(sql).pluck().get() as number;
  } finally {
    raw.close();
  }
}

const candidates = (filter: object = {}, text = '') => ({ what: 'candidates', filter, text });

async function exported(service: ServiceOnDisk, list: object, more: object = {}) {
  const file = join(service.folder, 'daftar.csv');
  const input = { list, file, format: 'csv', fullIds: false, purpose, ...more };
  const written = await service.must<{ rows: number }>('exports.writeList', input);
  return { rows: written.rows, lines: lines(file), file };
}

afterAll(() => ServiceOnDisk.forgetPractice());

describe('exporting a list', () => {
  it('writes every candidate of the filter once, in blocks, masked', async () => {
    await using service = await ServiceOnDisk.startPractice();
    const boys = await exported(service, candidates({ sex: 'L' }));
    const none = await exported(service, candidates({}, 'zzzzqq'));
    const ready = await exported(service, candidates({ stage: 'ready', level: 'SMP' }));
    expect(none.rows).toBe(0);
    // The file holds what the list shows, whatever was filtered or typed.
    const [intake] = await service.must<{ uid: string }[]>('intakes.list');
    const shown: [object, string][] = [
      [{ stage: 'incomplete' }, ''],
      [{ missing: 'home_visit' }, ''],
      [{ desil: null }, ''],
      [{}, '6402'],
      [{}, '64020'],
      [{ level: 'SMP', sex: 'P' }, 'si'],
    ];
    for (const [filter, text] of shown) {
      const file = await exported(service, candidates(filter, text));
      const list = await service.must('candidates.count', { intake: intake?.uid, filter, text });
      expect({ filter, text, count: file.rows }).toEqual({
        filter,
        text,
        count: (list as { count: number }).count,
      });
    }
    const all = await exported(service, candidates());
    const codes = all.lines.slice(1).map(([code]) => code);
    expect(new Set(codes).size).toBe(all.rows);
    expect(all.lines.slice(1).every((line) => line.length === all.lines[0]?.length)).toBe(true);
    // Masked: a number of sixteen digits stands nowhere.
    expect(readFileSync(all.file, 'utf8')).not.toMatch(/\d{16}/);
    expect(readFileSync(all.file, 'utf8')).toContain('••••');
    await service.stop();
    const own = `intake_id = (SELECT max(id) FROM intake)`;
    const of = (where: string) =>
      count(service, `SELECT count(*) FROM candidate WHERE ${own} AND ${where}`);
    expect(all.rows).toBe(of('1'));
    expect(boys.rows).toBe(of(`sex = 'L'`));
    expect(ready.rows).toBe(of(`stage = 'ready' AND level = 'SMP'`));
    await service.startAgain();
  });

  it('gives full numbers by role only, and the journal names who, what and why', async () => {
    await using service = await ServiceOnDisk.startPractice();
    const full = await exported(service, { what: 'students' }, { fullIds: true });
    expect(readFileSync(full.file, 'utf8')).toMatch(/\d{16}/);
    const [entry] = await service.must<{ command: string; summary: unknown }[]>('journal.page', {
      limit: 1,
    });
    expect(entry).toMatchObject({
      command: 'exports.writeList',
      summary: { what: 'students', rows: full.rows, audits: 'full-id', purpose },
    });
    await service.stop();
    const raw = new Sqlite(service.database);
    raw.exec(`DELETE FROM user_role WHERE role NOT IN ('reader')`);
    raw.close();
    await service.startAgain();
    await service.signIn();
    const file = join(service.folder, 'lain.csv');
    const input = { list: { what: 'students' }, file, format: 'csv', purpose };
    const refused = await service.call('exports.writeList', { ...input, fullIds: true });
    expect(refused).toMatchObject({ error: { code: 'exports.full-ids-denied' } });
    expect(existsSync(file)).toBe(false);
    await service.must('exports.writeList', { ...input, fullIds: false });
  });

  it('writes a run as a sheet in its order, and refuses what is not there', async () => {
    await using service = await ServiceOnDisk.startPractice();
    const intakes = await service.must<{ uid: string }[]>('intakes.list');
    const run = await service.must<{ uid: string }>('runs.make', { intake: intakes[0]?.uid });
    const list = await exported(service, { what: 'run', run: run.uid });
    const ranks = list.lines
      .slice(1)
      .filter((line) => line[list.lines[0]?.indexOf('Jenjang') ?? -1] === 'SMP' && line[0] !== '')
      .map(([rank]) => Number(rank));
    expect(ranks.length).toBeGreaterThan(10);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const file = join(service.folder, 'urutan.xlsx');
    const input = { file, format: 'xlsx', fullIds: false, purpose };
    await service.must('exports.writeList', { ...input, list: { what: 'run', run: run.uid } });
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    const gone = await service.call('exports.writeList', {
      ...input,
      list: { what: 'run', run: 'x' },
    });
    expect(gone).toMatchObject({ error: { code: 'exports.not-found', what: 'run' } });
    const nowhere = await service.call('exports.writeList', {
      ...input,
      file: join(service.folder, 'tidak', 'ada.xlsx'),
      list: { what: 'students' },
    });
    expect(nowhere).toMatchObject({ error: { code: 'exports.not-written', file: 'ada.xlsx' } });
    const unsaid = await service.call('exports.writeList', {
      ...input,
      purpose: ' ',
      list: { what: 'students' },
    });
    expect(unsaid).toMatchObject({
      error: { code: 'input.invalid', issues: [{ message: 'exports.purpose-empty' }] },
    });
  });

  it.each(['xlsx', 'csv'])('stops between two blocks and leaves no %s file', async (format) => {
    await using service = await ServiceOnDisk.startPractice();
    const file = join(service.folder, `henti.${format}`);
    const input = { list: candidates(), file, format, fullIds: false, purpose };
    service.stopAt('stop-me', 'rows');
    const stopped = await service.call('exports.writeList', input, 'stop-me');
    expect(stopped).toMatchObject({ error: { code: 'job.cancelled' } });
    expect(readdirSync(service.folder).filter((name) => name.startsWith('henti'))).toEqual([]);
    const [entry] = await service.must<{ command: string }[]>('journal.page', { limit: 1 });
    expect(entry?.command).not.toBe('exports.writeList');
  });
});
