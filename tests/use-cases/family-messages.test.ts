import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { familyMessage } from '#shared/documents/messages/family-message.ts';
import {
  FAMILY_MESSAGES,
  type FamilyMessageKind,
  type MessageFacts,
  messagesFor,
} from '#shared/domain/enrolment/family-messages.ts';
import type { TestOffice } from '#tests/support/office.ts';
import { closeOffice, newSelection, refusalOf } from '#tests/support/selection.ts';

type Messages = OutputOf<Contract['messages']['show']>;

let office: TestOffice | undefined;
afterEach(() => {
  closeOffice(office);
  office = undefined;
});

/** Five seats for eleven who are ready, one whose home visit is open, one of a desil not taken. */
function decided() {
  const selection = newSelection();
  office = selection.office;
  const ready = selection.children(11);
  const open = selection.child({ passed: 'none' });
  const far = selection.child({ desil: 4 });
  selection.signed();
  return { ...selection, ready, open, far };
}
const show = (candidate: string) => office?.must<Messages>('messages.show', { candidate });
const kindsOf = (candidate: string) => show(candidate)?.messages.map(({ kind }) => kind) ?? [];

describe('messages to a family', () => {
  test('[D1] each child has the message of its letter, and nobody still checked has one', () => {
    const { ready, open, far } = decided();
    const kinds = ready.map(({ uid }) => kindsOf(uid).join());
    const times = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([times('reregistration,acceptance'), times('reserve'), times('not_accepted')]).toEqual([
      5, 3, 3,
    ]);
    expect(kindsOf(open.uid)).toEqual([]);
    expect(kindsOf(far.uid)).toEqual(['not_accepted']);
  });

  test('a copied message stands in the history; one that does not fit is refused in words', () => {
    const { ready, arrive } = decided();
    const called = ready.find(({ uid }) => kindsOf(uid).includes('reregistration'));
    const candidate = called?.uid ?? '';
    office?.must('messages.copied', { candidate, kind: 'reregistration' });
    const [newest] =
      office?.must<{ command: string; subjects: string[] }[]>('journal.page', { limit: 1 }) ?? [];
    expect(newest).toMatchObject({ command: 'messages.copied' });
    const refused = office?.call('messages.copied', { candidate, kind: 'reserve' });
    expect(refused && refusalOf(refused)).toEqual({
      code: 'messages.not-fitting',
      name: called?.name,
    });
    expect(arrive(candidate).ok).toBe(true);
    expect(kindsOf(candidate)).toEqual(['acceptance']);
    const unknown = office?.call('messages.show', { candidate: 'nobody' });
    expect(unknown && refusalOf(unknown)?.code).toBe('candidates.not-found');
  });
});

const reasons = fc.constantFrom<MessageFacts['reasons']>([], [
  { code: 'gate-failed', gate: 'home_visit' },
] as never);
const anyFacts: fc.Arbitrary<MessageFacts> = fc.record({
  outcome: fc.constantFrom('admitted', 'reserve', 'left_out', null),
  rank: fc.option(fc.integer({ min: 1, max: 600 })),
  reasons,
  ended: fc.boolean(),
  designated: fc.boolean(),
  arrived: fc.boolean(),
  late: fc.boolean(),
});

test('[D2] nobody hears a yes and a no, nobody who has come is missed, nobody who ended hears anything', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const kinds = new Set(messagesFor(facts));
      const yes = kinds.has('acceptance');
      const no = kinds.has('reserve') || kinds.has('not_accepted');
      expect(yes && no).toBe(false);
      expect(yes).toBe(facts.designated && !facts.ended);
      if (kinds.has('no_show')) expect(facts.late && facts.designated && !facts.arrived).toBe(true);
      if (facts.ended) expect(kinds.size).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test('a message is plain, names the child once and tells nothing that a neighbour must not know', () => {
  const of = {
    name: 'Abdul Gafur',
    code: 'BB26-0001',
    level: 'SMP',
    guardian: 'Rusdiana',
    site: 'SR Terpadu Bukit Biru',
    schoolYear: '2026/2027',
    reserveNo: 4,
    until: '2026-07-02',
  } as const;
  const said = (kind: FamilyMessageKind): string => familyMessage(kind, of);
  for (const kind of FAMILY_MESSAGES) {
    const text = said(kind);
    expect(text).toMatch(
      /^Yth\. Bapak\/Ibu Rusdiana,\n\n[^]*\n\nTerima kasih\.\nSR Terpadu Bukit Biru$/,
    );
    expect(text.split('Abdul Gafur')).toHaveLength(2);
    expect(text).not.toMatch(/desil|kesehatan|sakit|NIK|miskin|cacat|[*_~`<>]|\d{16}/i);
  }
  expect(said('reserve')).toContain('jenjang SMP urutan 4.');
  expect(said('reregistration')).toContain('paling lambat 2 Juli 2026');
  expect(familyMessage('reserve', { ...of, guardian: null, reserveNo: null })).toMatch(
    /^Yth\. Bapak\/Ibu,[^]*jenjang SMP\./,
  );
});
