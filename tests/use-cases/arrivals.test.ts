import { afterEach, describe, expect, it } from 'vitest';
import { reindexCandidates } from '#db/queries/candidate-search.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { openIntake, TODAY } from '#tests/support/candidate-office.ts';
import { closeOffice, newSelection, refusalOf, type Selection } from '#tests/support/selection.ts';

type Arrivals = Contract['arrivals'];
type Board = NonNullable<OutputOf<Arrivals['board']>>;
type Found = OutputOf<Arrivals['find']>;
type Child = OutputOf<Arrivals['child']>;

let selection: Selection;
const open = (given?: Parameters<typeof newSelection>[0]): Selection => {
  selection = newSelection(given);
  return selection;
};
afterEach(() => closeOffice(selection.office));

const board = () => selection.office.must<Board>('arrivals.board', {});
const find = (text: string) => selection.office.must<Found>('arrivals.find', { text, limit: 8 });
const codes = (text: string) => find(text).map(({ code }) => code);
const child = (candidate: string) => selection.office.must<Child>('arrivals.child', { candidate });
const revoke = (decree: string) =>
  selection.office.prepare((db) =>
    db.exec(
      `UPDATE decree SET revoked_on = ?, revoke_reason = 'Salah nama' WHERE uid = ?`,
      TODAY,
      decree,
    ),
  );

describe('the counter of the day', () => {
  it('[D1] counts as Beranda does, by level and sex, and names who came last with the way back', () => {
    const { office, children, signed, arrive, stageOf } = open();
    const boys = children(3, { sex: 'L' });
    const girls = children(2, { sex: 'P' });
    expect(board()).toMatchObject({ expected: 0, arrived: 0, levels: [], last: [] });
    signed();
    arrive(boys[0]?.uid ?? '');
    arrive(girls[0]?.uid ?? '');
    const now = board();
    expect(now).toMatchObject({
      intake: 'Gelombang BB26',
      expected: 5,
      arrived: 2,
      levels: [{ level: 'SMP', came: { L: 1, P: 1 }, named: { L: 3, P: 2 } }],
    });
    expect(now.last.map(({ code, sex, on }) => [code, sex, on])).toEqual([
      [girls[0]?.code, 'P', TODAY],
      [boys[0]?.code, 'L', TODAY],
    ]);
    // The older of the two goes back, not the newest.
    const seq = now.last[1]?.undo;
    expect(office.call('journal.undoEntry', { seq }).ok).toBe(true);
    expect(stageOf(boys[0]?.uid ?? '')).toBe('designated');
    expect(board()).toMatchObject({ arrived: 1, last: [{ code: girls[0]?.code }] });
  });

  it('offers no way back for many at once, nor for an arrival that was taken back and recorded anew', () => {
    const { office, children, signed, arrive } = open();
    const all = children(3);
    signed();
    office.must('enrolments.arriveMany', {
      candidates: all.slice(0, 2).map(({ uid }) => uid),
      on: TODAY,
    });
    arrive(all[2]?.uid ?? '');
    const undoes = () => board().last.map(({ undo }) => undo);
    const [newest] = undoes();
    expect(undoes()).toEqual([expect.any(Number), null, null]);
    office.must('journal.undoEntry', { seq: newest });
    arrive(all[2]?.uid ?? '');
    expect(undoes()[0]).toBeGreaterThan(newest ?? 0);
  });

  it('leaves out whose candidacy ended and whose decree was revoked, unless they came', () => {
    const { office, children, signed, arrive } = open();
    const [came, , gone] = children(3);
    const { decree } = signed();
    arrive(came?.uid ?? '');
    office.must('candidates.close', {
      uid: gone?.uid,
      reason: 'parent_refuses',
      closedOn: TODAY,
      note: '',
    });
    expect(board()).toMatchObject({ expected: 2, arrived: 1 });
    revoke(decree);
    expect(board()).toMatchObject({ expected: 0, arrived: 0 });
  });
});

describe('finding a child at the desk', () => {
  it('finds by three letters, by the code as printed or in small letters, and by a guardian last', () => {
    const { office, child: make, signed } = open();
    const one = make({ name: 'Muhammad Alfarizi' });
    const other = make({ name: 'Alfiah Rahma' });
    make({ name: 'Yohanes Ngau' });
    signed();
    expect(codes('alf')).toEqual([other.code, one.code]);
    expect(codes('rah')).toEqual([other.code]);
    expect(codes('muh alf')).toEqual([one.code]);
    expect(codes(one.code)).toEqual([one.code]);
    expect(codes(` ${one.code.toLowerCase()} `)).toEqual([one.code]);
    expect(codes('zul')).toEqual([]);
    expect(codes('a')).toEqual([]);
    expect(codes('"*')).toEqual([]);
    expect(codes('siti')).toEqual([]);
    office.prepare((db) => {
      db.insert('guardian', {
        uid: office.environment.newUid(),
        person_id: one.personId,
        name: 'Siti Aminah',
        name_key: 'siti aminah',
        relation: 'mother',
        phone: '0812 5555 0101',
        phone_owner: null,
        import_batch_id: null,
      });
      reindexCandidates(db, [one.id]);
    });
    expect(codes('siti')).toEqual([one.code]);
    expect(child(one.uid).guardians).toEqual([
      { name: 'Siti Aminah', relation: 'mother', phone: '0812 5555 0101' },
    ]);
  });

  it('says how each stands, who is expected first, also of another intake', () => {
    const { office, child: make, frozen, record, arrive, intake } = open();
    const [came, gone, struck, waits] = ['Ani A', 'Ani B', 'Ani C', 'Ani D'].map((name) =>
      make({ name }),
    );
    const run = frozen();
    record(run, { struck: [{ candidate: struck?.uid, reason: 'Menarik diri' }] });
    arrive(came?.uid ?? '');
    office.must('candidates.close', {
      uid: gone?.uid,
      reason: 'did_not_come',
      closedOn: TODAY,
      note: '',
    });
    const standings = () => find('ani').map(({ name, standing }) => [name, standing]);
    expect(standings()).toEqual([
      [waits?.name, 'expected'],
      [came?.name, 'arrived'],
      [gone?.name, 'closed'],
      [struck?.name, 'not_named'],
    ]);
    revoke(
      office.db.sql<{ uid: string }>('SELECT uid FROM decree WHERE intake_id = ?', intake.id)[0]
        ?.uid ?? '',
    );
    expect(find(waits?.code ?? '')[0]?.standing).toBe('revoked');
    const next = openIntake(office, { code: 'BB27' });
    office.must('intakes.choose', { intake: next.uid });
    expect(find('ani').map(({ wave }) => wave)).toEqual(Array(4).fill('Gelombang BB26'));
  });
});

describe('one child at the desk', () => {
  it('foresees what the arrival would be answered, and says what blocks and what follows', () => {
    const { office, child: make, signed, arrive, answer } = open();
    const one = make({ passed: 'order' });
    expect(child(one.uid).refusal).toEqual({
      code: 'enrolments.not-signed',
      candidate: one.name,
    });
    signed();
    office.must('candidates.awaitPaper', {
      uid: one.uid,
      kind: 'birth_certificate',
      dueOn: '2026-07-01',
      note: '',
    });
    const before = child(one.uid);
    expect(before.refusal).toEqual({
      code: 'enrolments.gates-missing',
      gates: 'school_status_check, health_check',
    });
    expect(before.gates.filter(({ blocks }) => blocks).map(({ gate }) => gate)).toEqual([
      'school_status_check',
      'health_check',
    ]);
    expect(before.papers).toEqual([{ kind: 'birth_certificate', dueOn: '2026-07-01' }]);
    expect(refusalOf(arrive(one.uid))?.code).toBe(before.refusal?.code);
    answer(one.id, 'school_status_check', 'passed');
    answer(one.id, 'health_check', 'passed');
    expect(child(one.uid)).toMatchObject({
      refusal: null,
      decree: '400.3/123/2026',
      stay: null,
      gates: [{ gate: 'documents', blocks: false }],
    });
    expect(arrive(one.uid).ok).toBe(true);
    expect(child(one.uid)).toMatchObject({
      refusal: { code: 'enrolments.already-arrived' },
      stay: { from: TODAY, className: null, bed: null },
    });
  });

  it('refuses a revoked decree, a full level, and nobody at all', () => {
    const { children, signed, arrive, office } = open({ classes: { 'VII-A': 2 } });
    const all = children(2);
    const { decree } = signed();
    arrive(all[0]?.uid ?? '');
    office.prepare((db) => db.exec('UPDATE capacity_entry SET seats = 1 WHERE scope = ?', 'class'));
    expect(child(all[1]?.uid ?? '').refusal).toEqual({
      code: 'enrolments.level-full',
      level: 'SMP',
      seats: 1,
      held: 1,
    });
    revoke(decree);
    expect(child(all[1]?.uid ?? '').refusal?.code).toBe('enrolments.decree-revoked');
    expect(refusalOf(office.call('arrivals.child', { candidate: 'gone' }))).toEqual({
      code: 'enrolments.candidate-unknown',
      candidate: 'gone',
    });
  });
});

describe('who is still expected', () => {
  type Expected = OutputOf<Arrivals['expected']>;
  const expected = () => selection.office.must<Expected>('arrivals.expected', {});

  it('[D1] has the guardian to telephone and the field officer, without who came, ended or was struck', () => {
    const { office, children, frozen, record, arrive } = open();
    const [came, gone, struck, waits, other] = children(5);
    const run = frozen();
    expect(expected()).toEqual([]);
    record(run, { struck: [{ candidate: struck?.uid, reason: 'Menarik diri' }] });
    arrive(came?.uid ?? '');
    office.must('candidates.close', {
      uid: gone?.uid,
      reason: 'did_not_come',
      closedOn: TODAY,
      note: '',
    });
    office.prepare((db) => {
      const uid = () => office.environment.newUid();
      const given = { person_id: waits?.personId ?? 0, phone_owner: null, import_batch_id: null };
      const father = { ...given, name: 'Ayah', name_key: 'ayah', relation: 'father' as const };
      const mother = { ...given, name: 'Ibu', name_key: 'ibu', relation: 'mother' as const };
      db.insert('guardian', { uid: uid(), ...father, phone: null });
      db.insert('guardian', { uid: uid(), ...mother, phone: '0812 5555 0101' });
      db.exec(`UPDATE gate_answer SET answered_by = '' WHERE candidate_id = ?`, other?.id ?? 0);
      db.update('candidate', other?.id ?? 0, { proposer: 'PKH Muara Kaman' });
    });
    const rows = expected();
    expect(rows.map(({ code }) => code)).toEqual([waits?.code, other?.code]);
    expect(rows[0]).toMatchObject({ guardian: 'Ibu', phone: '0812 5555 0101' });
    expect(rows[0]?.officer).not.toBe('');
    expect(rows[1]).toMatchObject({ guardian: null, phone: null, officer: 'PKH Muara Kaman' });
  });

  it('proposes the absence after the days of the intake and records nothing by itself', () => {
    const { office, children, signed, intake, stageOf } = open();
    const [one] = children(2);
    signed();
    expect(expected().map(({ until, late }) => [until, late])).toEqual([
      ['2026-07-16', false],
      ['2026-07-16', false],
    ]);
    const edit = (more: object) =>
      office.call('intakes.edit', {
        intake: intake.uid,
        name: 'Gelombang BB26',
        opensOn: '2026-04-01',
        closesOn: '2026-06-10',
        termStartsOn: '2026-06-01',
        meetingOn: null,
        ...more,
      });
    expect(edit({ noShowDays: 61 }).ok).toBe(false);
    expect(edit({ noShowDays: 0, followDays: 5 }).ok).toBe(true);
    // Signed today: nobody is late on the day of the decree itself.
    expect(board()).toMatchObject({ late: 0, noShowDays: 0 });
    office.prepare((db) => db.exec(`UPDATE decree SET signed_on = '2026-06-07'`));
    expect(board()).toMatchObject({ late: 2, expected: 2 });
    // Left out, the days stay as they are.
    expect(edit({}).ok).toBe(true);
    expect(board()).toMatchObject({ late: 2, noShowDays: 0 });
    expect(stageOf(one?.uid ?? '')).toBe('designated');
  });

  it('[D1] lets the next reserve follow once a person recorded an absence, and takes that back', () => {
    const { office, children, signed, stageOf, undo } = open({ classes: { 'VII-A': 2 } });
    children(3);
    signed();
    type Next = OutputOf<Contract['enrolments']['nextReserve']>;
    const next = () => office.must<Next>('enrolments.nextReserve', { level: 'SMP' }).next;
    const [absent] = expected();
    expect([expected().length, next()]).toEqual([2, null]);
    office.must('candidates.close', {
      uid: absent?.candidate,
      reason: 'parent_refuses',
      closedOn: TODAY,
      note: 'Ibunya ditelepon',
    });
    expect(next()).toMatchObject({ reserveNo: 1 });
    expect(expected().map(({ code }) => code)).not.toContain(absent?.code);
    expect(undo().ok).toBe(true);
    expect(stageOf(absent?.candidate ?? '')).toBe('designated');
    expect(next()).toBeNull();
  });
});
