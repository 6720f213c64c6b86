import { afterEach, describe, expect, it } from 'vitest';
import { addUser } from '#tests/support/office.ts';
import {
  closeOffice,
  decreeOf,
  newSelection,
  refusalOf,
  type Selection,
} from '#tests/support/selection.ts';

let selection: Selection;
const open = (given?: Parameters<typeof newSelection>[0]): Selection => {
  selection = newSelection(given);
  return selection;
};
afterEach(() => closeOffice(selection.office));

interface Shown {
  head: { names: number; struck: number; added: number; arrived: number; revokedOn: string | null };
  names: { candidate: string; mark: string; reason: string | null; arrivedOn: string | null }[];
}
const show = (decree: string) => selection.office.must<Shown>('decrees.show', { decree });

describe('a decree', () => {
  it('[A2] is recorded as signed: strikes 3, adds 2, and keeps their marks and reasons', () => {
    const { office, children, frozen, record, stageOf } = open();
    const all = children(9);
    const run = frozen();
    const [a, b, c] = all;
    const [reserve, last] = [all[5], all[8]];
    const reply = record(run, {
      struck: [a, b, c].map((one) => ({ candidate: one?.uid, reason: 'Orang tua menarik diri' })),
      added: [reserve, last].map((one) => ({ candidate: one?.uid, reason: 'Keputusan rapat' })),
    });
    const { uid } = (reply as { value: { uid: string } }).value;
    expect(reply).toMatchObject({ ok: true, value: { names: 4, struck: 3, added: 2 } });
    const { head, names } = show(uid);
    expect(head).toMatchObject({ names: 4, struck: 3, added: 2, arrived: 0 });
    expect(names.map(({ mark }) => mark)).toEqual([
      'struck',
      'struck',
      'struck',
      'as_proposed',
      'as_proposed',
      'added',
      'added',
    ]);
    expect(names[0]?.reason).toBe('Orang tua menarik diri');
    expect(stageOf(a?.uid ?? '')).toBe('ready');
    expect([all[3], all[4], reserve, last].map((one) => stageOf(one?.uid ?? ''))).toEqual(
      Array.from({ length: 4 }, () => 'designated'),
    );
    expect(office.must<unknown[]>('decrees.list', {})).toHaveLength(1);
  });

  it('shows the proposal before it is signed, and who of it stands in a decree already', () => {
    const { office, children, frozen, record } = open();
    children(6);
    const run = frozen();
    const proposal = () =>
      office.must<{ number: number; ratified: boolean; names: { taken: string | null }[] }>(
        'decrees.proposal',
        { run },
      );
    expect(proposal()).toMatchObject({ number: 1, ratified: true });
    expect(proposal().names.map(({ taken }) => taken)).toEqual(Array(5).fill(null));
    record(run);
    expect(proposal().names.map(({ taken }) => taken)).toEqual(Array(5).fill('400.3/123/2026'));
    expect(refusalOf(office.call('decrees.proposal', { run: 'gone' }))?.code).toBe(
      'runs.not-found',
    );
  });

  it('offers the reserve first to be added, then by typed words, never who is named or closed', () => {
    const { office, children, child, frozen, record } = open();
    children(7);
    const late = child({ name: 'Siti Terlambat', desil: 4 });
    const run = frozen();
    const find = (text: string, more: object = {}) =>
      office
        .must<{ candidate: string; outcome: string | null; reserveNo: number | null }[]>(
          'decrees.findToAdd',
          { run, text, proposed: false, limit: 20, ...more },
        )
        .map(({ reserveNo, outcome }) => reserveNo ?? outcome);
    expect(find('')).toEqual([1, 2]);
    expect(find('terlambat')).toEqual(['left_out']);
    expect(find('anak')).toEqual([1, 2]);
    expect(find('anak', { proposed: true, limit: 3 })).toEqual([1, 2, 'admitted']);
    expect(find('', { candidate: late.uid })).toEqual(['left_out']);
    record(run, { added: [{ candidate: late.uid, reason: 'Keputusan rapat' }] });
    expect(find('terlambat')).toEqual([]);
    expect(
      refusalOf(
        office.call('decrees.findToAdd', { run: 'gone', text: '', proposed: false, limit: 5 }),
      )?.code,
    ).toBe('runs.not-found');
  });

  it('may be signed level by level', () => {
    const { children, frozen, record } = open({ classes: { 'VII-A': 5, 'SD-1': 5 } });
    children(2);
    children(3, { level: 'SD' });
    const run = frozen();
    expect(record(run, { levels: ['SD'] })).toMatchObject({ value: { names: 3 } });
    expect(record(run, { levels: ['SMP'], number: 'SK/2' })).toMatchObject({ value: { names: 2 } });
  });

  it('can be undone as long as nobody has arrived, and then names the arrival', () => {
    const { children, signed, arrive, undo, stageOf, count } = open();
    const [first] = children(2);
    signed();
    expect(undo().ok).toBe(true);
    expect(stageOf(first?.uid ?? '')).toBe('ready');
    expect([count('decree'), count('decree_name')]).toEqual([0, 0]);
    const { office } = selection;
    const run = office.must<{ uid: string }[]>('runs.list', {})[0]?.uid ?? '';
    selection.record(run);
    const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
    arrive(first?.uid ?? '');
    expect(refusalOf(office.call('journal.undoEntry', { seq: entry?.seq }))?.code).toBe(
      'journal.depends',
    );
  });
});

describe('a decree is refused', () => {
  it('without a run, or on a draft', () => {
    const { child, make, record } = open();
    child();
    expect(refusalOf(record('gone'))).toEqual({ code: 'runs.not-found', run: 'gone' });
    expect(refusalOf(record(make().uid))).toEqual({ code: 'decrees.run-not-frozen', number: 1 });
  });

  it('with a number that is taken, or a date that lies ahead', () => {
    const { child, signed, record } = open();
    child();
    const { run } = signed();
    expect(refusalOf(record(run))).toEqual({
      code: 'decrees.number-taken',
      number: '400.3/123/2026',
    });
    expect(refusalOf(record(run, { number: 'SK/2', signedOn: '2026-06-09' }))).toEqual({
      code: 'decrees.signed-in-future',
      signedOn: '2026-06-09',
      today: '2026-06-08',
    });
  });

  it('with names that do not exist, stand in another decree, are closed, or were never proposed', () => {
    const { office, children, frozen, record } = open();
    const [first, , , , , reserve, closed] = children(7);
    const run = frozen();
    const added = (candidate: string | undefined) => ({
      scope: 'amendment',
      number: 'SK/2',
      added: [{ candidate, reason: 'x' }],
    });
    expect(refusalOf(record(run, added('gone')))).toEqual({
      code: 'decrees.candidate-unknown',
      candidate: 'gone',
    });
    expect(refusalOf(record(run, { struck: [{ candidate: reserve?.uid, reason: 'x' }] }))).toEqual({
      code: 'decrees.struck-not-proposed',
      name: reserve?.name,
    });
    record(run);
    expect(refusalOf(record(run, added(first?.uid)))).toEqual({
      code: 'decrees.already-designated',
      name: first?.name,
      decree: '400.3/123/2026',
    });
    office.must('candidates.close', {
      uid: closed?.uid,
      reason: 'moved_away',
      closedOn: '2026-06-08',
      note: '',
    });
    expect(refusalOf(record(run, added(closed?.uid)))).toEqual({
      code: 'decrees.candidate-closed',
      name: closed?.name,
    });
    expect(record(run, added(reserve?.uid))).toMatchObject({ value: { names: 1, added: 1 } });
  });

  it('with nobody left on it', () => {
    const { child, frozen, record } = open();
    const one = child();
    const run = frozen();
    expect(
      refusalOf(record(run, { struck: [{ candidate: one.uid, reason: 'Menarik diri' }] })),
    ).toEqual({ code: 'decrees.nobody', run: 1 });
    expect(refusalOf(record(run, { levels: ['SMA'] }))).toEqual({ code: 'decrees.nobody', run: 1 });
  });

  it('without reasons, number, issuer or signer, by field', () => {
    const { office } = open();
    const empty = {
      ...decreeOf('x'),
      number: '',
      issuer: ' ',
      signer: '',
      struck: [{ candidate: 'x', reason: ' ' }],
    };
    const refused = refusalOf(office.call('decrees.record', empty)) as unknown as {
      issues: { path: string; message: string }[];
    };
    expect(refused.issues.map(({ path }) => path)).toEqual([
      'number',
      'issuer',
      'signer',
      'struck.0.reason',
    ]);
  });

  it('where it is not there to be shown', () => {
    const { office } = open();
    expect(refusalOf(office.call('decrees.show', { decree: 'gone' }))).toEqual({
      code: 'decrees.not-found',
      decree: 'gone',
    });
  });
});

describe('revoking a decree', () => {
  interface Reply {
    ok: boolean;
    error?: { code: string };
  }
  const revoke = (decree: string, secondLogin = 'rina') =>
    selection.office.step<Reply>('decrees.revoke', {
      decree,
      on: '2026-06-08',
      reason: 'Salah ketik',
      secondLogin,
    });
  const withSecond = (): Selection => {
    const made = open();
    made.office.prepare((db) => {
      addUser(db, made.office.environment, 1, {
        login: 'rina',
        name: 'Rina Handayani',
        token: 'rina-token',
      });
    });
    return made;
  };

  it('puts who has not come back into the order; who has arrived stays', async () => {
    const { children, signed, arrive, stageOf } = withSecond();
    const [here, waiting] = children(2);
    const { decree } = signed();
    arrive(here?.uid ?? '');
    expect(await revoke(decree)).toMatchObject({ ok: true });
    expect([here, waiting].map((one) => stageOf(one?.uid ?? ''))).toEqual(['arrived', 'ready']);
    expect(show(decree).head.revokedOn).toBe('2026-06-08');
    expect(refusalOf(arrive(waiting?.uid ?? ''))).toEqual({
      code: 'enrolments.decree-revoked',
      candidate: waiting?.name,
    });
  });

  it('is refused for a decree that is gone or revoked, and for the same or an unknown person', async () => {
    const { child, signed } = withSecond();
    child();
    const { decree } = signed();
    expect((await revoke('gone')).error).toEqual({ code: 'decrees.not-found', decree: 'gone' });
    expect((await revoke(decree, 'siti')).error).toEqual({
      code: 'decrees.second-same',
      name: 'Siti Norhayati',
    });
    expect((await revoke(decree, 'nobody')).error).toEqual({
      code: 'users.wrong-password',
      login: 'nobody',
    });
    await revoke(decree);
    expect((await revoke(decree)).error).toEqual({
      code: 'decrees.already-revoked',
      on: '2026-06-08',
    });
  });
});
