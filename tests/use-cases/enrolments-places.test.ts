import { afterEach, describe, expect, it } from 'vitest';
import { TODAY } from '#tests/support/candidate-office.ts';
import { closeOffice, newSelection, refusalOf, type Selection } from '#tests/support/selection.ts';

let selection: Selection;
afterEach(() => closeOffice(selection.office));

interface Shown {
  student: { name: string; className: string | null; bed: string | null; nis: string | null };
  classes: { uid: string; name: string; free: number }[];
  beds: { uid: string; label: string; fits: boolean }[];
}

/** Pupils who have arrived, with their enrolments. */
function pupils(
  sexes: readonly ('L' | 'P')[],
  given: Parameters<typeof newSelection>[0] = { classes: { 'VII-A': 2, 'VII-B': 3 } },
) {
  selection = newSelection(given);
  const all = sexes.map((sex) => selection.child({ sex }));
  selection.signed();
  return all.map(({ uid, name }) => {
    const reply = selection.arrive(uid, '2026-06-01') as { value: { enrolment: string } };
    return { name, uid: reply.value.enrolment };
  });
}
const show = (enrolment: string | undefined) =>
  selection.office.must<Shown>('enrolments.show', { enrolment });
const call = (verb: string, input: object) => selection.office.call(`enrolments.${verb}`, input);
const classUid = (name: string): string =>
  selection.office.db.sql<{ uid: string }>('SELECT uid FROM class_group WHERE name = ?', name)[0]
    ?.uid ?? '';
const bedUid = (code: string): string =>
  selection.office.db.sql<{ uid: string }>('SELECT uid FROM bed WHERE code = ?', code)[0]?.uid ??
  '';

describe('a class', () => {
  it('that is full is refused with its numbers and the class that has seats', () => {
    const [a, b, c] = pupils(['L', 'L', 'P']);
    const into = (one: { uid: string } | undefined, name: string) =>
      call('assignClass', { enrolment: one?.uid, classGroup: classUid(name) });
    expect(into(a, 'VII-A').ok).toBe(true);
    expect(into(b, 'VII-A').ok).toBe(true);
    const full = {
      code: 'enrolments.class-full',
      name: 'VII-A',
      seats: 2,
      held: 2,
      alternative: 'VII-B',
      alternativeFree: 3,
    };
    expect(refusalOf(into(c, 'VII-A'))).toEqual(full);
    // The trigger of the file says the same to whoever writes SQL.
    expect(() =>
      selection.office.raw.exec(
        `UPDATE enrolment SET class_id = (SELECT id FROM class_group WHERE name = 'VII-A')
         WHERE uid = '${c?.uid}'`,
      ),
    ).toThrow('limit.class');
    expect(into(c, 'VII-B').ok).toBe(true);
    expect(show(c?.uid).student.className).toBe('VII-B');
    expect(show(a?.uid).classes.map(({ name, free }) => [name, free])).toEqual([
      ['VII-A', 0],
      ['VII-B', 2],
    ]);
  });

  it('of another level is refused; nobody loses theirs by being put into it again', () => {
    const [a] = pupils(['L'], { classes: { 'VII-A': 1, 'SD-1': 5 } });
    expect(
      refusalOf(call('assignClass', { enrolment: a?.uid, classGroup: classUid('SD-1') })),
    ).toEqual({ code: 'enrolments.wrong-class', name: 'SD-1', level: 'SD' });
    const same = { enrolment: a?.uid, classGroup: classUid('VII-A') };
    expect([call('assignClass', same).ok, call('assignClass', same).ok]).toEqual([true, true]);
    expect(call('assignClass', { enrolment: a?.uid, classGroup: null }).ok).toBe(true);
    expect(show(a?.uid).student.className).toBeNull();
    expect(refusalOf(call('assignClass', { enrolment: 'gone', classGroup: null }))?.code).toBe(
      'enrolments.not-found',
    );
  });
});

describe('a bed', () => {
  const into = (one: { uid: string } | undefined, bed: string | null, on = TODAY) =>
    call('assignBed', { enrolment: one?.uid, bed, on });

  it('goes to one person of its sex; a new one ends the old that day', () => {
    const [boy, other, girl] = pupils(['L', 'L', 'P']);
    expect(into(boy, bedUid('A1-1')).ok).toBe(true);
    expect(show(boy?.uid).student.bed).toBe('Melati A1-1');
    expect(show(other?.uid).beds[0]?.label).toBe('Melati A1-2');
    expect(refusalOf(into(other, bedUid('A1-1')))).toEqual({
      code: 'enrolments.bed-taken',
      bed: 'A1-1',
      by: boy?.name,
    });
    expect(refusalOf(into(girl, bedUid('A1-2')))).toMatchObject({
      code: 'enrolments.bed-wrong-sex',
      bed: 'A1-2',
      sex: 'L',
    });
    selection.office.environment.setNow('2026-06-10T01:00:00.000Z');
    expect(into(boy, bedUid('A1-3'), '2026-06-10').ok).toBe(true);
    expect(
      selection.office.db.sql('SELECT from_date, until_date FROM bed_stay ORDER BY id'),
    ).toEqual([
      { from_date: TODAY, until_date: '2026-06-10' },
      { from_date: '2026-06-10', until_date: null },
    ]);
    expect(selection.undo().ok).toBe(true);
    expect(show(boy?.uid).student.bed).toBe('Melati A1-1');
    expect(into(boy, null, '2026-06-10').ok).toBe(true);
    expect(show(boy?.uid).student.bed).toBeNull();
  });

  it('that closes, or does not exist, is refused', () => {
    const [boy] = pupils(['L']);
    selection.office.prepare((db) =>
      db.exec(`UPDATE bed SET until_date = '2026-07-01' WHERE code = 'A1-1'`),
    );
    expect(refusalOf(into(boy, bedUid('A1-1')))).toEqual({
      code: 'enrolments.bed-closed',
      bed: 'A1-1',
      from: '2026-07-01',
    });
    expect(refusalOf(into(boy, 'gone'))).toEqual({
      code: 'enrolments.bed-unknown',
      bed: 'gone',
    });
    expect(refusalOf(into({ uid: 'gone' }, null))?.code).toBe('enrolments.not-found');
  });
});

describe('NIS', () => {
  it('belongs to one pupil of the site, and can be taken away', () => {
    const [a, b] = pupils(['L', 'P']);
    const set = (one: { uid: string } | undefined, nis: string) =>
      call('setNis', { enrolment: one?.uid, nis });
    expect(set(a, '2601').ok).toBe(true);
    expect(refusalOf(set(b, '2601'))).toEqual({
      code: 'enrolments.nis-taken',
      nis: '2601',
      by: a?.name,
    });
    expect(set(a, '').ok).toBe(true);
    expect(set(b, '2601').ok).toBe(true);
    expect(show(b?.uid).student.nis).toBe('2601');
    expect(refusalOf(set({ uid: 'gone' }, '1'))?.code).toBe('enrolments.not-found');
  });
});

describe('filling classes and beds', () => {
  const fill = () => call('fillPlaces', { on: TODAY });

  it('gives every pupil a class of the grade and a bed of the sex, once, and can be undone', () => {
    pupils(['L', 'L', 'P', 'P']);
    expect(fill()).toMatchObject({
      ok: true,
      value: { classes: 4, beds: 4, withoutClass: 0, withoutBed: 0 },
    });
    const sexes = selection.office.db.sql<{ room: string; sex: string }>(
      `SELECT r.sex AS room, e.sex FROM bed_stay AS s JOIN bed AS b ON b.id = s.bed_id
       JOIN room AS r ON r.id = b.room_id JOIN enrolment AS e ON e.id = s.enrolment_id`,
    );
    expect(sexes.every(({ room, sex }) => room === sex)).toBe(true);
    const inClass = selection.office.db.sql<{ name: string; n: number }>(
      `SELECT g.name, count(*) AS n FROM enrolment AS e JOIN class_group AS g ON g.id = e.class_id
       GROUP BY g.name ORDER BY g.name`,
    );
    expect(inClass).toEqual([
      { name: 'VII-A', n: 2 },
      { name: 'VII-B', n: 2 },
    ]);
    expect(refusalOf(fill())).toEqual({ code: 'enrolments.nothing-to-fill', students: 0 });
    expect(selection.undo().ok).toBe(true);
    expect(selection.count('bed_stay')).toBe(0);
  });

  it('names how many are left where beds run out', () => {
    pupils(['L', 'L', 'L'], { classes: { 'VII-A': 5 }, beds: { L: 3, P: 0 } });
    selection.office.prepare((db) =>
      db.exec(`UPDATE bed SET until_date = '2026-12-01' WHERE code = 'A1-3'`),
    );
    expect(fill()).toMatchObject({ value: { classes: 3, beds: 2, withoutBed: 1 } });
    expect(refusalOf(fill())).toEqual({ code: 'enrolments.nothing-to-fill', students: 1 });
  });
});

describe('the list of pupils', () => {
  it('filters by level, class, what is lacking and typed words; its numbers add up', () => {
    const [a] = pupils(['L', 'P', 'P']);
    call('assignClass', { enrolment: a?.uid, classGroup: classUid('VII-A') });
    const rows = (filter: object) =>
      selection.office
        .must<{ uid: string }[]>('enrolments.page', { ...filter, offset: 0, limit: 100 })
        .map(({ uid }) => uid);
    const matching = (filter: object) =>
      selection.office.must<{ matching: number }>('enrolments.count', filter).matching;
    const filters = [
      {},
      { level: 'SMP' },
      { level: 'SD' },
      { classGroup: classUid('VII-A') },
      { lacking: 'class' },
      { lacking: 'bed' },
      { text: a?.name ?? '' },
    ];
    expect(filters.map((filter) => rows(filter).length)).toEqual([3, 3, 0, 1, 2, 3, 1]);
    expect(filters.map(matching)).toEqual([3, 3, 0, 1, 2, 3, 1]);
    expect(rows({ classGroup: classUid('VII-A') })).toEqual([a?.uid]);
    expect(selection.office.must('enrolments.count', {})).toMatchObject({
      all: 3,
      male: 1,
      female: 2,
      withoutClass: 2,
      withoutBed: 3,
    });
    expect(selection.office.must<{ name: string }[]>('enrolments.classes', {})).toHaveLength(2);
    expect(refusalOf(call('show', { enrolment: 'gone' }))).toEqual({
      code: 'enrolments.not-found',
      enrolment: 'gone',
    });
  });
});
