import { afterEach, describe, expect, it } from 'vitest';
import { addUser } from '#tests/support/office.ts';
import { free } from '#tests/support/small-site.ts';
import { closeOffice, newSelection, refusalOf, type Selection } from '#tests/support/selection.ts';

let selection: Selection;
const open = (given?: Parameters<typeof newSelection>[0]): Selection => {
  selection = newSelection(given);
  return selection;
};
afterEach(() => closeOffice(selection.office));

const TODAY = '2026-06-08';
interface Shown {
  head: {
    names: number;
    gone: number;
    removed: number;
    corrected: number;
    amends: { uid: string; number: string } | null;
  };
  names: {
    candidate: string;
    name: string;
    level: string;
    end: { on: string; decree: string | null; reason: string } | null;
  }[];
  changes: {
    kind: string;
    candidate: string;
    from: string;
    before: string | null;
    after: string | null;
  }[];
}
const show = (decree: string) => selection.office.must<Shown>('decrees.show', { decree });
const amend = (run: string, more: object) =>
  selection.record(run, { scope: 'amendment', levels: [], number: 'SKP/1', ...more });
const uidOf = (reply: ReturnType<Selection['record']>): string => {
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return (reply.value as { uid: string }).uid;
};
const why = (candidate: string | undefined, reason = 'Pindah domisili') => ({ candidate, reason });
const called = () => free(selection.office, TODAY).called;

describe('an amendment', () => {
  it('adds, takes out and corrects; the earlier decree stays as signed, who holds follows the latest', () => {
    const { children, signed, stageOf, office } = open();
    const all = children(7);
    const { run, decree } = signed();
    const [out, wrong, , , , reserve] = all;
    expect(called()).toBe(5);
    const reply = amend(run, {
      amends: decree,
      added: [why(reserve?.uid, 'Mengganti')],
      removed: [why(out?.uid)],
      corrected: [{ ...why(wrong?.uid, 'Salah ketik'), name: 'Ahmad Fauzi' }],
    });
    expect(reply).toMatchObject({
      value: { names: 1, added: 1, removed: 1, corrected: 1, struck: 0 },
    });
    const amendment = uidOf(reply);
    expect(called()).toBe(5);
    expect([out, wrong, reserve].map((one) => stageOf(one?.uid ?? ''))).toEqual([
      'ready',
      'designated',
      'designated',
    ]);
    const before = show(decree);
    expect(before.names.map(({ name }) => name)).toEqual(all.slice(0, 5).map(({ name }) => name));
    expect(before.head).toMatchObject({ names: 5, gone: 1, amends: null });
    expect(before.names[0]?.end).toEqual({
      on: TODAY,
      decree: 'SKP/1',
      reason: 'Pindah domisili',
    });
    const after = show(amendment);
    expect(after.head).toMatchObject({
      names: 1,
      removed: 1,
      corrected: 1,
      amends: { uid: decree, number: '400.3/123/2026' },
    });
    expect(after.changes).toMatchObject([
      { kind: 'removed', candidate: out?.uid, from: '400.3/123/2026' },
      { kind: 'name', candidate: wrong?.uid, before: wrong?.name, after: 'Ahmad Fauzi' },
    ]);
    expect(
      office.must<{ name: string }[]>('decrees.findNamed', { run, text: 'fauzi', limit: 5 }),
    ).toMatchObject([{ name: 'Ahmad Fauzi' }]);
  });

  it('may only take out or correct, and says by itself which decree it changes', () => {
    const { children, signed, arrive } = open();
    const [out] = children(2);
    const { run, decree } = signed();
    const amendment = uidOf(amend(run, { removed: [why(out?.uid)] }));
    expect(show(amendment).head).toMatchObject({ names: 0, amends: { uid: decree } });
    expect(refusalOf(arrive(out?.uid ?? ''))).toEqual({
      code: 'enrolments.taken-out',
      candidate: out?.name,
    });
    // Named anew by a further amendment, the child may come.
    uidOf(amend(run, { number: 'SKP/2', added: [why(out?.uid, 'Keliru dikeluarkan')] }));
    expect(arrive(out?.uid ?? '')).toMatchObject({ ok: true });
  });

  it('moves a child to another level with its grade, so the seat of that level is taken', () => {
    const { children, signed, office } = open({ classes: { 'VII-A': 5, 'SD-1': 5 } });
    const [one] = children(2);
    const { run, decree } = signed();
    const corrected = [{ ...why(one?.uid, 'Salah jenjang'), level: 'SD', grade: 1 }];
    uidOf(amend(run, { corrected }));
    const places = (level: string) =>
      free(office, TODAY).levels.find((row) => row.level === level)?.places;
    expect([places('SD'), places('SMP')]).toEqual([4, 4]);
    expect(show(decree).names.map(({ level }) => level)).toEqual(['SMP', 'SMP']);
  });

  it('can be undone, and when it is revoked its names stand again', async () => {
    const { children, signed, undo, count, office, stageOf } = open();
    office.prepare((db) => {
      addUser(db, office.environment, 1, { login: 'rina', name: 'Rina', token: 'rina-token' });
    });
    const [out] = children(3);
    const { run, decree } = signed();
    amend(run, {
      removed: [why(out?.uid)],
      corrected: [],
    });
    expect(called()).toBe(2);
    expect(undo()).toMatchObject({ ok: true });
    expect([called(), count('name_end'), count('decree')]).toEqual([3, 0, 1]);
    const amendment = uidOf(amend(run, { removed: [why(out?.uid)] }));
    await office.step('decrees.revoke', {
      decree: amendment,
      on: TODAY,
      reason: 'Batal',
      secondLogin: 'rina',
    });
    expect([called(), stageOf(out?.uid ?? ''), show(decree).head.gone]).toEqual([
      3,
      'designated',
      0,
    ]);
  });

  it('keeps an earlier decree from being undone, naming what depends', () => {
    const { children, signed, office } = open();
    const [out] = children(2);
    const { run } = signed();
    const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
    amend(run, { removed: [why(out?.uid)] });
    expect(refusalOf(office.call('journal.undoEntry', { seq: entry?.seq }))).toMatchObject({
      code: 'journal.depends',
      later: 'decrees.record',
    });
  });

  it('is refused without a difference, for a stranger to the decrees, twice, or out of time', () => {
    const { children, signed, arrive, office } = open({ classes: { 'VII-A': 3 } });
    const [a, b, , rest] = children(4);
    const { run, decree } = signed({ signedOn: '2026-06-05' });
    const code = (more: object) => refusalOf(amend(run, more))?.code;
    expect(code({})).toBe('decrees.nobody');
    expect(code({ removed: [why(rest?.uid)] })).toBe('decrees.not-in-decree');
    expect(code({ removed: [why('gone')] })).toBe('decrees.candidate-unknown');
    expect(code({ removed: [why(a?.uid), why(a?.uid)] })).toBe('decrees.twice');
    expect(code({ corrected: [why(a?.uid)] })).toBe('decrees.correction-same');
    expect(code({ corrected: [{ ...why(a?.uid), level: 'SD' }] })).toBe('decrees.grade-misfit');
    expect(code({ amends: 'gone', removed: [why(a?.uid)] })).toBe('decrees.not-found');
    expect(code({ amends: decree, signedOn: '2026-06-04', removed: [why(a?.uid)] })).toBe(
      'decrees.amends-later',
    );
    arrive(b?.uid ?? '');
    expect(code({ corrected: [{ ...why(b?.uid), level: 'SD', grade: 1 }] })).toBe(
      'decrees.level-arrived',
    );
    expect(
      refusalOf(office.call('decrees.findNamed', { run: 'gone', text: '', limit: 5 }))?.code,
    ).toBe('runs.not-found');
  });
});

describe('decrees by regency', () => {
  it('hold of the proposal those who live there; the rest waits for its own decree', () => {
    const { children, frozen, record, office } = open();
    children(4);
    office.raw.exec(
      `UPDATE family SET regency = 'Kota Samarinda' WHERE id IN (SELECT id FROM family LIMIT 1)`,
    );
    const run = frozen();
    const names = office.must<{ names: { regency: string; taken: string | null }[] }>(
      'decrees.proposal',
      { run },
    ).names;
    const by = (regency: string) => names.filter((one) => one.regency === regency).length;
    const regencies = [...new Set(names.map(({ regency }) => regency))];
    expect(regencies).toHaveLength(2);
    let signed = 0;
    for (const [at, regency] of regencies.entries()) {
      const reply = record(run, { regencies: [regency], number: `SK/${at}` });
      expect(reply).toMatchObject({ ok: true, value: { names: by(regency) } });
      signed += by(regency);
    }
    expect(signed).toBe(4);
  });
});

describe('revoking one child in a decree', () => {
  interface Reply {
    ok: boolean;
    error?: { code: string };
  }
  const revoke = (decree: string, candidate: string | undefined, more: object = {}) =>
    selection.office.step<Reply>('decrees.revokeName', {
      decree,
      candidate,
      on: TODAY,
      reason: 'Data tidak benar',
      secondLogin: 'rina',
      ...more,
    });
  const withSecond = (): Selection => {
    const made = open();
    made.office.prepare((db) => {
      addUser(db, made.office.environment, 1, { login: 'rina', name: 'Rina', token: 'rina-token' });
    });
    return made;
  };

  it('frees the place from its day; the decree holds for the others, and it can be undone', async () => {
    const { children, signed, stageOf, arrive, undo, make, office } = withSecond();
    const [out, other] = children(3);
    const { decree } = signed();
    expect(await revoke(decree, out?.uid)).toMatchObject({ ok: true, value: { name: out?.name } });
    expect(called()).toBe(2);
    expect([out, other].map((one) => stageOf(one?.uid ?? ''))).toEqual(['ready', 'designated']);
    expect(show(decree).names[0]?.end).toEqual({
      on: TODAY,
      decree: null,
      reason: 'Data tidak benar',
    });
    expect(refusalOf(arrive(out?.uid ?? ''))?.code).toBe('enrolments.taken-out');
    expect(arrive(other?.uid ?? '')).toMatchObject({ ok: true });
    expect(refusalOf(undo())).toBeUndefined();
    expect(undo()).toMatchObject({ ok: false });
    // A run made afterwards orders the child again.
    const { uid } = make();
    const [row] = office.must<{ code: string }[]>('runs.page', {
      run: uid,
      level: 'SMP',
      offset: 0,
      limit: 5,
    });
    expect(row?.code).toBe(out?.code);
    expect(
      office.must<{ lost: object | null }>('runs.why', { run: uid, candidate: out?.uid }).lost,
    ).toEqual({ number: '400.3/123/2026', on: TODAY, reason: 'Data tidak benar' });
  });

  it('is undone to the same place while nothing depends on it', async () => {
    const { children, signed, undo, stageOf } = withSecond();
    const [out] = children(2);
    const { decree } = signed();
    await revoke(decree, out?.uid);
    expect(undo()).toMatchObject({ ok: true });
    expect([called(), stageOf(out?.uid ?? ''), show(decree).head.gone]).toEqual([
      2,
      'designated',
      0,
    ]);
  });

  it('is refused for a name that is not there or gone, a wrong day, and the same or an unknown person', async () => {
    const { children, signed, record } = withSecond();
    const all = children(7);
    const [out, next] = all;
    const { decree, run } = signed({ signedOn: '2026-06-05' });
    const code = async (...given: Parameters<typeof revoke>) =>
      (await revoke(...given)).error?.code;
    expect(await code('gone', out?.uid)).toBe('decrees.not-found');
    expect(await code(decree, all[6]?.uid)).toBe('decrees.not-in-decree');
    expect(await code(decree, out?.uid, { on: '2026-06-04' })).toBe('decrees.revoked-early');
    expect(await code(decree, out?.uid, { on: '2026-06-09' })).toBe('decrees.revoked-ahead');
    expect(await code(decree, out?.uid, { secondLogin: 'siti' })).toBe('decrees.second-same');
    expect(await code(decree, out?.uid, { secondLogin: 'nobody' })).toBe('users.wrong-password');
    await revoke(decree, out?.uid);
    expect(await code(decree, out?.uid)).toBe('decrees.name-ended');
    await selection.office.step('decrees.revoke', {
      decree,
      on: TODAY,
      reason: 'x',
      secondLogin: 'rina',
    });
    expect(await code(decree, next?.uid)).toBe('decrees.already-revoked');
    expect(record(run, { number: 'SK/2' })).toMatchObject({ ok: true });
  });
});
