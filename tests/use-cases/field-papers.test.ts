import { afterEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { PaperDocument } from '#shared/documents/document.ts';
import { built, paperOf } from '#tests/support/built-paper.ts';
import { columnOf } from '#tests/support/paper-text.ts';
import { closeOffice, newSelection, type Selection } from '#tests/support/selection.ts';

let selection: Selection;
const open = (given?: Parameters<typeof newSelection>[0]): Selection => {
  selection = newSelection(given);
  return selection;
};
afterEach(() => closeOffice(selection.office));

const printed = async (request: object): Promise<PaperDocument> =>
  (await paperOf(selection.office, request)) as PaperDocument;
const codesOf = (keys: readonly { readonly key: string }[]): string[] =>
  keys.map(({ key }) => key).toSorted();
const rowsOf = ({ sections }: PaperDocument) => sections.flatMap(({ table }) => table.rows);
const nobody = (document: string) => ({ ok: false, error: { code: 'papers.nobody', document } });
type Choices = OutputOf<Contract['papers']['choices']>;

/** Addresses, a phone, and who visited: every second child by another officer. */
function visited(): void {
  selection.office.prepare((db) => {
    db.exec(`UPDATE gate_answer SET answered_by = 'Rina, S.Sos.'
      WHERE gate = 'home_visit' AND candidate_id % 2 = 0`);
    db.exec(`UPDATE family SET village = 'Loa Ipuh', district = 'Tenggarong',
      regency = CASE WHEN id % 2 = 0 THEN 'Kutai Kartanegara' ELSE 'Samarinda' END`);
  });
}

describe('daftar panggil and daftar jemput', () => {
  const calls = (more: object = {}) => ({
    document: 'call-list',
    whom: 'expected',
    officer: null,
    ...more,
  });

  it('[D1] have everybody who has not come once, by field officer, with what is missing', async () => {
    const { office, children, signed, arrive, answer } = open();
    const [first, ...rest] = children(5);
    answer(rest[0]?.id ?? 0, 'documents', 'deferred');
    answer(rest[1]?.id ?? 0, 'documents', 'passed');
    signed();
    visited();
    arrive(first?.uid ?? '');
    const paper = await printed(calls());
    const waiting = rest.map(({ code }) => code).toSorted();
    expect(codesOf(rowsOf(paper))).toEqual(waiting);
    const who = paper.sections.map(({ subtitle }) => subtitle.split(' · ')[0]);
    expect(who).toEqual(['Pendamping: Rina, S.Sos.', 'Pendamping: Siti Norhayati']);
    const missing = (code: string | undefined) =>
      paper.sections.flatMap((section) =>
        columnOf(section, 'missing').filter((_, at) => columnOf(section, 'code')[at] === code),
      );
    expect(missing(rest[0]?.code)[0]).toContain('berkas');
    expect(missing(rest[1]?.code)[0]).not.toContain('berkas');
    const { officers } = office.must<Choices>('papers.choices', {});
    expect(officers.map(({ officer }) => officer)).toEqual(['Rina, S.Sos.', 'Siti Norhayati']);
    const own = await printed(calls({ officer: 'Rina, S.Sos.' }));
    expect(own.sections).toHaveLength(1);
    expect(rowsOf(own)).toHaveLength(officers[0]?.people ?? -1);
  });

  it('of who is absent are refused until the days of the intake are over', async () => {
    const { office, children, signed, intake } = open();
    children(2);
    signed();
    expect(await built(office, calls({ whom: 'late' }))).toMatchObject(nobody('call-list'));
    office.prepare((db) => {
      db.update('intake', intake.id, { term_starts_on: '2026-06-01' });
      db.exec(`UPDATE decree SET signed_on = '2026-06-02'`);
    });
    const late = await printed(calls({ whom: 'late' }));
    expect(late.sections[0]?.title).toBe('Daftar Jemput');
    expect(rowsOf(late)).toHaveLength(2);
    expect(late.sections[0]?.table.head.left).toContain('ditunggu sampai 5 Juni 2026');
    expect(await built(office, calls({ officer: 'Tidak Ada' }))).toMatchObject(nobody('call-list'));
  });
});

describe('daftar penjemputan', () => {
  it('[D1] has everybody who is expected once, by regency, with sums that agree', async () => {
    const { office, children, signed } = open();
    const all = children(5);
    const ride = { document: 'transport-list', regency: null };
    expect(await built(office, ride)).toMatchObject(nobody('transport-list'));
    signed();
    visited();
    const { sections } = await printed(ride);
    const routes = sections.filter(({ key }) => key.startsWith('route-'));
    expect(codesOf(routes.flatMap(({ table }) => table.rows))).toEqual(all.map(({ code }) => code));
    const { regencies } = office.must<Choices>('papers.choices', {});
    expect(regencies.reduce((sum, { people }) => sum + people, 0)).toBe(5);
    for (const { regency, people } of regencies) {
      const one = await printed({ ...ride, regency });
      expect(rowsOf(one)).toHaveLength(people);
    }
  });
});

describe('tanda terima perlengkapan', () => {
  const supply = (more: object = {}) => ({
    document: 'supply-list',
    by: 'class',
    of: null,
    goods: 'Seragam',
    sizes: ['Baju'],
    ...more,
  });

  it('[D1] has every pupil once by class and by room, also who has neither yet', async () => {
    const { office, children, signed, arrive } = open({ classes: { 'VII-A': 3, 'VII-B': 2 } });
    expect(await built(office, supply())).toMatchObject(nobody('supply-list'));
    const all = children(5);
    signed();
    for (const { uid } of all.slice(0, 3)) arrive(uid);
    office.must('enrolments.fillPlaces', { on: '2026-06-08' });
    for (const { uid } of all.slice(3)) arrive(uid);
    const codes = all.map(({ code }) => code);
    for (const by of ['class', 'room']) {
      const paper = await printed(supply({ by }));
      expect(codesOf(rowsOf(paper))).toEqual(codes);
      expect(paper.sections.at(-1)?.subtitle).toContain('Belum mendapat');
      expect(rowsOf({ ...paper, sections: paper.sections.slice(-1) })).toHaveLength(2);
    }
    const { classes } = office.must<Choices>('papers.choices', {});
    for (const { uid, students } of classes.filter((one) => one.students > 0))
      expect(rowsOf(await printed(supply({ of: uid })))).toHaveLength(students);
    expect(await built(office, supply({ of: 'gone' }))).toMatchObject({
      ok: false,
      error: { code: 'papers.not-found', what: 'class' },
    });
  });
});

describe('lembar penjelasan urutan', () => {
  const sheet = (run: string) => ({ document: 'order-sheet', run });

  it('[D1] agrees with the run in its counts and has nobody by name or code', async () => {
    const { office, children, make } = open();
    children(4, { sex: 'L' });
    children(4, { sex: 'P' });
    children(2, { passed: 'none' });
    const run = make().uid;
    const words = JSON.stringify(await printed(sheet(run)));
    const level = { run, level: 'SMP', offset: 0, limit: 100 };
    const inside = office.must<{ sex: string }[]>('runs.page', { ...level, part: 'admitted' });
    for (const [sex, word] of [
      ['L', 'laki-laki'],
      ['P', 'perempuan'],
    ]) {
      const own = inside.filter((one) => one.sex === sex).length;
      expect(words).toContain(`SMP ${word}: ${own} dari 4 anak yang diurutkan mendapat tempat`);
    }
    expect(words).toContain('Di batas itu');
    expect(words).toContain('kursi SMP habis (5)');
    expect(words).toContain('kurang dari 5');
    expect(words).toContain('DRAF');
    expect(words).not.toMatch(/BB26-|Anak BB/);
  });

  it('is refused without its run', async () => {
    open();
    expect(await built(selection.office, sheet('gone'))).toMatchObject({
      ok: false,
      error: { code: 'papers.not-found', what: 'run' },
    });
  });
});
