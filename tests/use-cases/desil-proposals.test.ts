import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { candidateDesk, refusal } from '#tests/support/candidate-desk.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { addUser, type TestOffice } from '#tests/support/office.ts';

interface Row {
  name: string;
  proposal: { on: string; to: string; checkOn: string } | null;
}
interface Proposal {
  by: string;
  ended: { on: string; result: string; note: string } | null;
}

let desk: ReturnType<typeof candidateDesk>;
let office: TestOffice;
let intake: string;
beforeEach(() => {
  desk = candidateDesk();
  ({ office } = desk);
  intake = desk.intake.uid;
});
afterEach(() => desk.close());

const child = (name: string, kk: string, birthDate = '2013-03-04'): string =>
  desk.added(candidateForm({ person: { name, birthDate }, family: { kk } }), 'different').uid;
const seen = (uid: string, desil: number | null, asOf: string, period = '2026-2'): void =>
  void office.must('candidates.recordDesil', {
    uid,
    fact: { desil, period, asOf, source: 'siks_ng', seenBy: 'Siti Norhayati' },
  });
const absent = (name: string, kk: string): string => {
  const uid = child(name, kk);
  seen(uid, null, '2026-06-01');
  return uid;
};
const asked = (candidate: string | null, patch: object = {}) => ({
  intake,
  candidate,
  to: 'Operator Desa Loa Ipuh',
  proposedOn: '2026-06-08',
  checkOn: '2026-07-08',
  note: '',
  ...patch,
});
const end = (candidate: string, patch: object = {}) => ({
  candidate,
  result: 'refused',
  on: '2026-06-08',
  note: 'Alamat di luar desa',
  ...patch,
});
const rows = (part: string): Row[] =>
  office.must<Row[]>('desil.page', { intake, part, offset: 0, limit: 100 });
const counts = () => {
  const {
    absent: out,
    proposed,
    due,
  } = office.must<Record<string, number>>('desil.summary', {
    intake,
  });
  return { absent: out, proposed, due };
};
const proposals = (candidate: string): Proposal[] =>
  office.must<Proposal[]>('desil.proposals', { candidate });
const code = (channel: string, input: object) => refusal(office.call(channel, input))?.code;
const undo = (): void => {
  const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
  office.must('journal.undoEntry', { seq: entry?.seq });
};

describe('families that are not in DTSEN', () => {
  test('one is proposed, waits, is due on its day, and is put back by undo', () => {
    const uid = absent('Andi', '6402050101200021');
    const before = contentHash(office.raw);
    office.must('desil.propose', asked(uid));
    expect(rows('proposed')).toMatchObject([
      {
        name: 'Andi',
        proposal: { on: '2026-06-08', to: 'Operator Desa Loa Ipuh', checkOn: '2026-07-08' },
      },
    ]);
    expect(counts()).toEqual({ absent: 1, proposed: 1, due: 0 });
    expect(proposals(uid)).toMatchObject([
      { by: expect.stringMatching(/./) as string, ended: null },
    ]);
    undo();
    expect(contentHash(office.raw)).toBe(before);
    office.must('desil.propose', asked(uid, { proposedOn: '2026-05-01', checkOn: '2026-06-08' }));
    expect(counts()).toEqual({ absent: 1, proposed: 1, due: 1 });
  });

  test('all at once: each family one time, who waits or has a desil left alone, the earliest day first', () => {
    const first = absent('Andi', '6402050101200021');
    child('Bunga', '6402050101200021', '2015-02-02');
    absent('Citra', '6402050101200023');
    seen(child('Dewi', '6402050101200024'), 2, '2026-06-01');
    child('Eka', '6402050101200025');
    office.must('desil.propose', asked(first, { checkOn: '2026-09-01' }));
    expect(office.must('desil.propose', asked(null))).toEqual({ families: 1 });
    expect(rows('proposed').map(({ name }) => name)).toEqual(['Citra', 'Andi', 'Bunga']);
    expect(code('desil.propose', asked(null))).toBe('desil.nobody');
  });

  test('a desil seen since ends it as listed; seen before it was made, or none, it goes on waiting', () => {
    const uid = absent('Andi', '6402050101200021');
    office.must('desil.propose', asked(uid, { proposedOn: '2026-06-03' }));
    seen(uid, null, '2026-06-08');
    seen(uid, 4, '2026-05-01', '2026-1');
    expect(counts()).toMatchObject({ absent: 1, proposed: 1 });
    const before = contentHash(office.raw);
    seen(uid, 2, '2026-06-08');
    expect(proposals(uid)).toMatchObject([{ ended: { on: '2026-06-08', result: 'listed' } }]);
    expect(counts()).toEqual({ absent: 0, proposed: 0, due: 0 });
    undo();
    expect(contentHash(office.raw)).toBe(before);
  });

  test('a result is recorded, and the family can be proposed again', () => {
    const uid = absent('Andi', '6402050101200021');
    office.must('desil.propose', asked(uid));
    expect(refusal(office.call('desil.propose', asked(uid)))).toEqual({
      code: 'desil.proposed',
      name: 'Andi',
      on: '2026-06-08',
      to: 'Operator Desa Loa Ipuh',
    });
    expect(code('desil.endProposal', end(uid, { on: '2026-06-07' }))).toBe('desil.days');
    expect(code('desil.endProposal', end(uid, { on: '2026-06-09' }))).toBe('desil.future-date');
    office.must('desil.endProposal', end(uid));
    expect(code('desil.endProposal', end(uid))).toBe('desil.no-proposal');
    office.must('desil.propose', asked(uid));
    expect(proposals(uid).map(({ ended }) => ended?.note)).toEqual([
      undefined,
      'Alamat di luar desa',
    ]);
  });

  test('what cannot be is refused and changes nothing', () => {
    const uid = absent('Andi', '6402050101200021');
    const unknown = child('Bunga', '6402050101200022');
    const listed = child('Citra', '6402050101200023');
    seen(listed, 2, '2026-06-01');
    office.prepare((db) =>
      addUser(db, office.environment, 1, {
        login: 'baca',
        name: 'Baca',
        token: 'as-reader',
        roles: ['reader'],
      }),
    );
    const before = contentHash(office.raw);
    for (const [input, why] of [
      [asked(unknown), 'desil.not-absent'],
      [asked(listed), 'desil.not-absent'],
      [asked('x'), 'desil.not-found'],
      [asked(uid, { intake: 'x' }), 'desil.intake-not-found'],
      [asked(uid, { proposedOn: '2026-06-09' }), 'desil.future-date'],
      [asked(uid, { checkOn: '2026-06-08' }), 'desil.days'],
      [asked(uid, { to: '  ' }), 'input.invalid'],
    ] as const)
      expect(code('desil.propose', input)).toBe(why);
    expect(code('desil.endProposal', end('x'))).toBe('desil.not-found');
    expect(code('desil.proposals', { candidate: 'x' })).toBe('desil.not-found');
    expect(refusal(office.call('desil.propose', asked(uid), 'as-reader'))?.code).toBe(
      'access.denied',
    );
    expect(contentHash(office.raw)).toBe(before);
  });

  test('the database itself keeps one proposal of a family waiting', () => {
    const uid = absent('Andi', '6402050101200021');
    office.must('desil.propose', asked(uid));
    const copy = `INSERT INTO dtsen_proposal (uid, office_id, family_id, proposed_on, proposed_by,
      addressed_to, check_on) SELECT 'x', office_id, family_id, proposed_on, 'x', 'x', check_on
      FROM dtsen_proposal`;
    expect(() => office.raw.exec(copy)).toThrow(/UNIQUE/);
  });
});
