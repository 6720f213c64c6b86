import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import { papersTasks } from '#electron/data/tasks/papers.ts';
import type { ListDesign } from '#shared/contract/list-design.ts';
import { ownField } from '#shared/domain/own-columns/own-field.ts';
import type { Role } from '#shared/vocabulary.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { refusal } from '#tests/support/candidate-desk.ts';
import { TODAY } from '#tests/support/candidate-office.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';
import { addUser } from '#tests/support/office.ts';

const ALLERGY = { name: 'Alergi', kind: 'text', care: 'health', choices: [] };
const HEAD = 'Nama;L/P;Jenjang;Kelas;Tanggal lahir;Nama ibu;Alergi';
const ROWS = [
  'Ana Lestari;P;SD;1;02/03/2019;Siti;kacang tanah',
  'Budi Putra;L;SD;2;04/05/2018;Ratna;udang',
];
/** Sessions: an officer and a reader without the tick for health, and a reader with it. */
const CLOSED = 'closed';
const READER = 'reader-closed';
const SEES = 'reader-sees';

const offices: ImportOffice[] = [];
function opened(): { office: ImportOffice; column: string } {
  const office = newImportOffice({ today: TODAY });
  offices.push(office);
  office.prepare((db) => {
    const add = (token: string, role: Role, sees: 0 | 1): void => {
      const given = { login: token, name: token, token, roles: [role] };
      const id = addUser(db, office.environment, 1, given);
      db.update('user_account', id, { sees_health: sees });
    };
    add(CLOSED, 'officer', 0);
    add(READER, 'reader', 0);
    add(SEES, 'reader', 1);
  });
  return { office, column: office.must<{ uid: string }>('columns.add', ALLERGY).uid };
}

let office: ImportOffice;
let column: string;
beforeEach(() => {
  ({ office, column } = opened());
});
afterEach(() => {
  for (const one of offices.splice(0)) {
    one.close();
    if (one.incidents.length > 0) throw new Error('An act ended in an incident');
  }
});

const refused = (channel: string, input: unknown, token?: string) =>
  refusal(office.call(channel, input, token));
const stored = (of: ImportOffice): string[] =>
  of.db
    .sql<{ value: string }>('SELECT value FROM own_value WHERE value IS NOT NULL ORDER BY value')
    .map(({ value }) => value);
const csv = (rows = ROWS): string => {
  const path = join(office.folder, 'usulan.csv');
  writeFileSync(path, [HEAD, ...rows].join('\r\n'));
  return path;
};
const bring = async (of: ImportOffice, path: string) => {
  const tried = await of.tryOut(path);
  return { tried, applied: valueOf(await of.save(tried.job)) };
};
const last = () => {
  const [entry] = office.must<{ command: string; summary: Record<string, unknown> }[]>(
    'journal.page',
    { limit: 1 },
  );
  return entry;
};
const anybody = () =>
  office.db.sql<{ uid: string }>('SELECT uid FROM person ORDER BY name')[0]?.uid;

describe('a column of health', () => {
  test('opens for who has the tick, each opening in the history, and for nobody else', async () => {
    await bring(office, csv());
    const person = anybody();
    const named = { uid: column, name: 'Alergi', care: 'health', value: null, masked: true };
    expect(office.must('columns.values', { person })).toMatchObject([named]);
    expect(last()?.command).toBe('imports.apply');
    for (const token of [CLOSED, READER]) {
      expect(office.call('columns.values', { person }, token)).toEqual({ ok: true, value: [] });
      expect(refused('columns.health', { person }, token)?.code).toBe('columns.health-closed');
    }
    expect(last()?.command).toBe('imports.apply');
    for (const token of [SEES, undefined]) {
      const open = office.call('columns.health', { person }, token);
      expect(open).toMatchObject({ ok: true, value: { values: [{ value: 'kacang tanah' }] } });
      expect(last()).toMatchObject({
        command: 'read:columns.health',
        summary: { audits: 'health' },
      });
    }
    expect(refused('columns.health', { person: 'x' })?.code).toBe('columns.person-not-found');
  });

  test('is filled by who writes and has the tick; undo takes it back', async () => {
    await bring(office, csv());
    const given = { person: anybody(), values: [{ column, typed: 'debu' }] };
    expect(refused('columns.setValues', given, CLOSED)).toMatchObject({
      code: 'columns.health-closed',
      name: 'Alergi',
    });
    expect(refused('columns.setValues', given, SEES)?.code).toBe('access.denied');
    const form = candidateForm();
    const child = { intake: office.intake.uid, form, samePerson: null, own: given.values };
    expect(refused('candidates.add', child, CLOSED)?.code).toBe('columns.health-closed');
    office.must('columns.setValues', given);
    expect(JSON.stringify(last())).not.toContain('debu');
    expect(stored(office)).toEqual(['debu', 'udang']);
    const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
    office.must('journal.undoEntry', { seq: entry?.seq });
    expect(stored(office)).toEqual(['kacang tanah', 'udang']);
  });

  test('stands in no list that is scrolled, and none is filtered or ordered by it', async () => {
    await bring(office, csv());
    const page = { intake: office.intake.uid, filter: {}, text: '', offset: 0, limit: 9 };
    const order = { sort: 'code', direction: 'asc' };
    const rows = office.must('candidates.page', { ...page, ...order });
    expect(JSON.stringify(rows)).not.toMatch(/kacang|udang/u);
    const by = { ...page, ...order, filter: { own: { [column]: 'udang' } } };
    expect(refused('candidates.page', by)?.code).toBe('columns.not-found');
    const sorted = { ...page, sort: ownField(column), direction: 'asc' };
    expect(refused('candidates.page', sorted)?.code).toBe('columns.not-found');
  });

  test('is filled by an import of who has the tick only; its faulty cells are dotted for others', async () => {
    const path = csv([...ROWS, `Cici;X;SD;1;01/01/2019;Ani;susu`]);
    const head = valueOf(
      await importsTasks.inspect(office.context({ token: CLOSED }), { file: path }),
    );
    expect(head.columns.at(-1)).toMatchObject({ header: 'Alergi', field: null });
    await expect(office.tryOut(path, {}, { token: CLOSED })).rejects.toThrow('columns.not-found');
    const tried = await office.tryOut(path);
    expect(await office.save(tried.job, { token: CLOSED })).toMatchObject({
      error: { code: 'columns.health-closed', name: 'Alergi' },
    });
    expect(stored(office)).toEqual([]);
    const applied = valueOf(await office.save((await office.tryOut(path)).job));
    expect(stored(office)).toEqual(['kacang tanah', 'udang']);
    const waiting = (token?: string) => {
      const reply = office.call('imports.openFaults', { offset: 0, limit: 9 }, token);
      return reply.ok ? (reply.value as { rows: { id: number; cells: string[] }[] }).rows[0] : null;
    };
    expect(waiting()?.cells.at(-1)).toBe('susu');
    expect(waiting(CLOSED)?.cells.at(-1)).toBe('•••');
    const repair = { id: waiting()?.id, edits: [{ column: 1, text: 'P' }] };
    expect(refused('imports.repairFault', repair, CLOSED)?.code).toBe('columns.health-closed');
    office.must('imports.repairFault', repair);
    expect(stored(office)).toEqual(['kacang tanah', 'susu', 'udang']);
    expect(applied.fresh).toBe(2);
  });

  test.each(['xlsx', 'csv'] as const)(
    '[C3] leaves with a list only when asked for, and comes back the same (%s)',
    async (format) => {
      await bring(office, csv());
      const file = join(office.folder, `calon.${format}`);
      const list = { what: 'candidates' as const, filter: {}, text: '', columns: ['name'] };
      const asked = { list, file, format, purpose: 'Pindah kantor', fullIds: true };
      const write = (health: boolean, token?: string) =>
        exportsTasks.writeList(office.context(token === undefined ? {} : { token }), {
          ...asked,
          health,
        });
      expect(await write(true, CLOSED)).toMatchObject({ error: { code: 'exports.health-denied' } });
      valueOf(await write(false));
      const { office: without } = opened();
      await bring(without, file);
      expect(stored(without)).toEqual([]);
      expect(last()?.summary['audits']).toBe('full-id');
      valueOf(await write(true));
      expect(last()?.summary['audits']).toBe('full-id health');
      const { office: other } = opened();
      expect((await bring(other, file)).tried).toMatchObject({ fresh: 2, faulty: 0 });
      expect(stored(other)).toEqual(['kacang tanah', 'udang']);
      const before = contentHash(office.raw);
      expect((await bring(office, file)).tried).toMatchObject({ same: 2, changed: 0 });
      expect(contentHash(office.raw)).toBe(before);
    },
  );

  test('stands on a list of the office for who has the tick, noted as read; else it says so', async () => {
    await bring(office, csv());
    const design: ListDesign = {
      people: { of: 'candidates', filter: {} },
      columns: [
        { kind: 'known', field: 'name' },
        { kind: 'own', uid: column },
      ],
      group: 'none',
      pages: false,
      sort: 'name',
      title: 'Dapur',
      signers: 'none',
      tall: false,
      size: 'A4',
      orientation: 'portrait',
    };
    const { uid } = office.must<{ uid: string }>('lists.add', { name: 'Dapur', design });
    const printed = async (list: string, token?: string) => {
      const models: unknown[] = [];
      const context = {
        ...office.context(token === undefined ? {} : { token }),
        offerPrint: (_job: string, model: unknown) => void models.push(model),
      };
      const made = valueOf(await papersTasks.prepare(context, { document: 'own-list', list }));
      await papersTasks.record(context, { job: made.job, how: 'printed', pages: 1 });
      return JSON.stringify(models);
    };
    expect(await printed(uid)).toContain('kacang tanah');
    expect(last()?.summary['audits']).toBe('health');
    const closed = await printed(uid, READER);
    expect(closed).not.toContain('kacang tanah');
    expect(closed).toContain('Tidak dicetak untuk peran yang mencetak: Alergi.');
    expect(last()?.summary['audits']).toBeUndefined();
    const file = join(office.folder, 'dapur.xlsx');
    const sheet = { list: { what: 'own-list', list: uid }, file, format: 'xlsx' } as const;
    const take = async (token: string) => {
      const request = { ...sheet, purpose: 'Dapur', fullIds: false };
      valueOf(await exportsTasks.writeList(office.context({ token }), request));
      return JSON.stringify((await readXlsx(readFileSync(file))).sheets[0]?.rows);
    };
    expect(await take(SEES)).toContain('udang');
    expect(last()?.summary['audits']).toBe('health');
    expect(await take(READER)).not.toContain('udang');
    expect(last()?.summary['audits']).toBeUndefined();
    const people = { of: 'candidates' as const, filter: { own: { [column]: 'udang' } } };
    const chosen = { ...design, people, columns: design.columns.slice(0, 1) };
    const by = office.must<{ uid: string }>('lists.add', { name: 'Udang', design: chosen }).uid;
    expect(await printed(by)).toContain('Budi Putra');
    expect(last()?.summary['audits']).toBe('health');
    await expect(printed(by, READER)).rejects.toThrow('columns.not-found');
  });
});
