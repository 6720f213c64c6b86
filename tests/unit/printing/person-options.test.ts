import { describe, expect, it } from 'vitest';
import { PaperRequest } from '#shared/contract/papers.ts';
import type { PersonPaperKind } from '#shared/documents/person-sections.ts';
import {
  chosenAmong,
  DOCUMENTS_OF,
  type PaperChoice,
  type PaperChoices,
  requestOf,
} from '#renderer/features/papers/paper-request.ts';
import { NO_LETTER_VALUES } from '#renderer/features/papers/letter-request.ts';
import { groupsOf } from '#renderer/features/papers/document-groups.ts';
import { personOptions, type PersonWords, pick } from '#renderer/features/papers/person-options.ts';

type House = NonNullable<PaperChoices['house']>;

const resident = (uid: string, from: string) => ({
  uid,
  name: `Nama ${uid}`,
  sex: 'L' as const,
  bed: null,
  ward: null,
  from,
});
const certificate = (uid: string, kind: 'training' | 'attended', cohort: string) => ({
  uid,
  kind,
  cohort,
  name: uid,
  number: uid,
  cohortName: cohort,
});
const house: House = {
  name: 'Panti',
  residents: 3,
  months: [],
  waiting: 0,
  wards: [],
  cohorts: [],
  served: [resident('a', '2026-06-02'), resident('b', '2026-06-02'), resident('c', '2026-05-01')],
  left: [{ uid: 'd', name: 'D', until: '2026-06-01' }],
  leaves: [
    { uid: 'l1', name: 'A', from: '2026-06-08', group: 'g' },
    { uid: 'l2', name: 'B', from: '2026-06-08', group: 'g' },
    { uid: 'l3', name: 'C', from: '2026-06-01', group: null },
  ],
  certificates: [
    certificate('k1', 'training', 'x'),
    certificate('k2', 'training', 'x'),
    certificate('k3', 'attended', 'x'),
  ],
  introductions: [{ uid: 'i', kind: 'internship', name: 'A', partner: 'CV', from: '2026-06-01' }],
};
const words: PersonWords = {
  all: String,
  cameOn: (day, count) => `${day} ${count}`,
  leftOn: (day, count) => `${day} ${count}`,
  resident: ({ name }) => name,
  left: ({ name }) => name,
  leave: ({ name }) => name,
  group: (_, count) => String(count),
  certificate: ({ name }) => name,
  cohort: (_, count) => String(count),
  introduction: ({ name }) => name,
};
const values = (document: PersonPaperKind, out = false): string[] =>
  personOptions(document, house, words, out).map(({ value }) => value);
const choice = (document: PaperChoice['document'], of: string, more = {}): PaperChoice => ({
  document,
  of,
  audience: 'in',
  size: 'A4',
  orientation: 'portrait',
  month: '',
  goods: '',
  quantity: '',
  letters: NO_LETTER_VALUES,
  ...more,
});

describe('of whom a paper can be printed', () => {
  it('offers several at once first, then each', () => {
    expect(values('handover-record')).toEqual(['day:2026-06-02', 'day:2026-05-01', 'a', 'b', 'c']);
    expect(values('handover-record', true)).toEqual(['day:2026-06-01', 'd']);
    expect(values('resident-card')).toEqual(['all', 'a', 'b', 'c']);
    expect(values('leave-slip')).toEqual(['group:g', 'leave:l1', 'leave:l2', 'leave:l3']);
    expect(values('certificate')).toEqual(['cohort:x', 'certificate:k1', 'certificate:k2']);
    expect(values('attended')).toEqual(['certificate:k3']);
    expect(values('introduction-letter')).toEqual(['internship:i']);
  });

  it('takes everybody or some by name, never both: what was chosen last stands', () => {
    expect(pick(['a', 'b'])).toBe('a,b');
    expect(pick(['a', 'b', 'all'])).toBe('all');
    expect(pick(['day:2026-06-02', 'a'])).toBe('a');
    expect(pick([])).toBe('');
  });

  it('prints nobody unasked, and forgets who is not there any more', () => {
    const options = personOptions('resident-card', house, words, false);
    expect(chosenAmong({ document: 'resident-card', of: '' }, options)).toBe('');
    expect(chosenAmong({ document: 'resident-card', of: 'gone,b' }, options)).toBe('b');
    expect(chosenAmong({ document: 'daily-sheet', of: '' }, [{ value: 'today', label: '' }])).toBe(
      'today',
    );
  });

  it('asks in the shape that the data process understands', () => {
    const asked = [
      requestOf(choice('handover-record', 'd', { audience: 'out' })),
      requestOf(choice('service-agreement', 'a,b')),
      requestOf(choice('resident-card', 'all')),
      requestOf(choice('handover-record', 'day:2026-06-02')),
      requestOf(choice('leave-slip', 'group:g')),
      requestOf(choice('certificate', 'cohort:x')),
      requestOf(choice('attended', 'certificate:k3')),
      requestOf(choice('introduction-letter', 'placement:p')),
    ];
    expect(asked).toMatchObject([
      { direction: 'out', of: { kind: 'stays', stays: ['d'] } },
      { of: { kind: 'stays', stays: ['a', 'b'] } },
      { of: { kind: 'all' } },
      { direction: 'in', of: { kind: 'day', day: '2026-06-02' } },
      { of: { kind: 'group', uid: 'g' } },
      { of: { kind: 'cohort', uid: 'x' } },
      { of: { kind: 'certificate', uid: 'k3' } },
      { of: { kind: 'placement', uid: 'p' } },
    ]);
    for (const one of asked) expect(PaperRequest.safeParse(one).success).toBe(true);
  });
});

describe('the documents of an office', () => {
  it.each(['school', 'facility'] as const)('of a %s stand each in one group', (kind) => {
    const grouped = groupsOf(DOCUMENTS_OF[kind]).flatMap(({ documents }) => documents);
    expect(grouped.toSorted()).toEqual([...DOCUMENTS_OF[kind]].sort());
  });
});
