import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/days.ts';
import {
  clashOf,
  inOffice,
  predecessorOf,
  seatOf,
  type SignerTerm,
  signersOfDay,
} from '#shared/domain/papers/signing.ts';
import { takenOver } from '#shared/domain/papers/taken-over.ts';
import type { SignerInput } from '#shared/documents/paper-input.ts';

const START = '2026-01-01';
const DAYS = 40;
const dayOf = (n: number) => addDays(START, n);
const SEATS = ['Kepala Sekolah', 'Kepala Dinas'] as const;

const term: fc.Arbitrary<Omit<SignerTerm, 'uid'>> = fc
  .record({
    seat: fc.constantFrom(...SEATS),
    kind: fc.constantFrom('own', 'acting', 'daily', 'behalf'),
    first: fc.option(fc.nat({ max: DAYS })),
    length: fc.option(fc.integer({ min: 1, max: DAYS })),
    name: fc.option(fc.constantFrom('Siti', 'Rina', 'Yakobus')),
  })
  .map(({ seat, kind, first, length, name }) => ({
    seat,
    capacity:
      kind === 'behalf'
        ? { kind: 'on-behalf', of: 'Gubernur' }
        : { kind: kind as 'own' | 'acting' | 'daily' },
    position: seat,
    name,
    rank: null,
    nip: null,
    from: first === null ? null : dayOf(first),
    until: length === null ? null : dayOf((first ?? 0) + length),
  }));

const terms = fc
  .array(term, { maxLength: 8 })
  .map((all) => all.map((one, index): SignerTerm => ({ ...one, uid: `u${index}` })));
const day = fc.nat({ max: DAYS }).map(dayOf);

/** The days of the calendar on which a term holds, counted one by one. */
const daysOf = ({ from, until }: Pick<SignerTerm, 'from' | 'until'>): Set<string> =>
  new Set(
    Array.from({ length: DAYS * 3 }, (_, n) => addDays(START, n - DAYS)).filter(
      (one) => !(from !== null && one < from) && !(until !== null && one >= until),
    ),
  );

/** Adds terms one after another as the program does: what clashes is refused. */
const admitted = (all: readonly SignerTerm[]): SignerTerm[] =>
  all.reduce<SignerTerm[]>(
    (kept, one) => (clashOf(kept, one) === undefined ? [...kept, one] : kept),
    [],
  );

describe('[D2] who is in office', () => {
  test('is whoever the calendar says, day by day; a Plh. before the one who is away', () => {
    fc.assert(
      fc.property(terms, fc.constantFrom(...SEATS), day, (all, seat, on) => {
        const there = all.filter((one) => one.seat === seat && daysOf(one).has(on));
        const daily = there.filter(({ capacity }) => capacity.kind === 'daily');
        const signing = daily.length > 0 ? daily : there;
        const found = inOffice(all, seat, on);
        expect(found.kind).toBe(['none', 'one'][signing.length] ?? 'several');
        if (found.kind === 'none') return;
        expect(signing).toContainEqual(found.signer);
        const begun = signing.map(({ from }) => from ?? '');
        expect(found.signer.from ?? '').toBe(begun.toSorted().at(-1));
        if (found.kind === 'several') expect(found.others).toHaveLength(signing.length - 1);
      }),
    );
  });

  test('is never several where the program refused what clashes', () => {
    fc.assert(
      fc.property(terms, (all) => {
        const kept = admitted(all);
        for (const seat of SEATS)
          for (let n = 0; n <= DAYS; n += 1)
            expect(inOffice(kept, seat, dayOf(n)).kind).not.toBe('several');
        // And nothing was refused without a day in common.
        for (const refused of all.filter((one) => !kept.includes(one))) {
          const other = clashOf(kept, refused);
          const days = daysOf(refused);
          expect([...(other ? daysOf(other) : [])].some((one) => days.has(one))).toBe(true);
        }
      }),
    );
  });

  test('old papers keep their signer: who follows changes nothing before the first day', () => {
    fc.assert(
      fc.property(terms, term, day, day, (all, next, first, on) => {
        fc.pre(on < first && next.capacity.kind !== 'daily');
        const kept = admitted(all);
        const follows = { ...next, uid: 'next', from: first, until: null };
        const previous = predecessorOf(kept, follows);
        const after = [
          ...kept.map((one) => (one === previous ? { ...one, until: first } : one)),
          follows,
        ];
        const printed = (of: readonly SignerTerm[], seat: string) => {
          const found = inOffice(of, seat, on);
          return found.kind === 'none' ? null : found.signer.uid;
        };
        for (const seat of SEATS) expect(printed(after, seat)).toBe(printed(kept, seat));
      }),
    );
  });
});

const head: SignerInput = {
  capacity: { kind: 'own' },
  position: 'Kepala Sekolah',
  name: 'Siti Norhayati',
  rank: null,
  nip: null,
};
const agency: SignerInput = { ...head, position: 'Kepala Dinas', name: 'Andi' };

describe('signers of a paper', () => {
  const { rows, signing } = takenOver({ left: agency, right: head, place: 'Tenggarong' });
  const all = rows.map((row, n): SignerTerm => ({ ...row, uid: `u${n}`, from: null, until: null }));
  const of = (more: Partial<Parameters<typeof signersOfDay>[0]>) =>
    signersOfDay({
      terms: all,
      signing,
      document: 'class-roster',
      day: '2020-02-29',
      head: 'Kepala Sekolah',
      ...more,
    });

  test('taken over, stand on every paper of any day as before', () => {
    expect(of({})).toEqual({ left: agency, right: head, notes: [] });
    expect(of({ day: '2040-01-01' })).toEqual({ left: agency, right: head, notes: [] });
  });

  test('follow the kind of document', () => {
    const documents = { 'leave-slip': { left: null, right: 'Kepala Dinas' } };
    const signs = of({ signing: { ...signing, documents }, document: 'leave-slip' });
    expect(signs).toEqual({ left: null, right: agency, notes: [] });
  });

  test('leave the name open where nobody is in office, and say so', () => {
    const gone = all.map((one) => ({ ...one, until: '2020-01-01' }));
    const found = of({ terms: gone });
    expect(found.right).toEqual({ ...head, name: null });
    expect(found.notes.map(({ kind, seat }) => [kind, seat])).toEqual([
      ['none', 'Kepala Dinas'],
      ['none', 'Kepala Sekolah'],
    ]);
  });

  test('name both of two at once, and take who began last', () => {
    const second = { ...head, name: 'Rina', seat: 'Kepala Sekolah', uid: 'x', until: null };
    const found = of({ terms: [...all, { ...second, from: '2020-01-01' }] });
    expect(found.right.name).toBe('Rina');
    expect(found.notes).toMatchObject([
      { kind: 'several', name: 'Rina', others: ['Siti Norhayati'], day: '2020-02-29' },
    ]);
  });

  test('are the head with an open name before anything was decided', () => {
    const undecided = { place: '', usual: { left: null, right: null }, documents: {} };
    const found = of({ terms: [], signing: undecided });
    expect(found).toEqual({ left: null, right: { ...head, name: null }, notes: [] });
  });
});

describe('taking over the one dialog', () => {
  test('keeps two people of one position apart, and one on both sides as one', () => {
    const two = takenOver({ left: { ...head, name: 'Rina' }, right: head, place: '' });
    expect(two.rows.map(({ name }) => name)).toEqual(['Siti Norhayati', 'Rina']);
    expect(two.signing.usual.left).not.toBe(two.signing.usual.right);
    const one = takenOver({ left: head, right: head, place: '' });
    expect(one.rows).toHaveLength(1);
    expect(one.signing.usual).toEqual({ left: 'Kepala Sekolah', right: 'Kepala Sekolah' });
  });

  test('gives whoever signs on behalf of another a seat of their own', () => {
    const of = { kind: 'on-behalf', of: 'Kepala Dinas' } as const;
    expect(seatOf({ capacity: of, position: 'Sekretaris' })).toBe('Sekretaris a.n. Kepala Dinas');
  });
});
