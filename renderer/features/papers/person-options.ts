import type { InputOf, OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { PERSON_PAPERS, type PersonPaperKind } from '#shared/documents/person-sections.ts';

type House = NonNullable<OutputOf<Contract['papers']['choices']>['house']>;
type PersonRequest = Extract<InputOf<Contract['papers']['prepare']>, { document: PersonPaperKind }>;

/** Everybody who is served today. */
const ALL = 'all';
/** Days of coming that are offered together. */
const DAYS_OFFERED = 10;

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Words for the options; they come from the catalogue. */
export interface PersonWords {
  all(count: number): string;
  cameOn(day: string, count: number): string;
  leftOn(day: string, count: number): string;
  resident(of: House['served'][number]): string;
  left(of: House['left'][number]): string;
  leave(of: House['leaves'][number]): string;
  group(of: House['leaves'][number], count: number): string;
  certificate(of: House['certificates'][number]): string;
  cohort(of: House['certificates'][number], count: number): string;
  introduction(of: House['introductions'][number]): string;
}

export const isPersonPaper = (document: string): document is PersonPaperKind =>
  PERSON_PAPERS.some((one) => one === document);

/** Papers of which several people's can be printed at once. */
export const takesMany = (document: string): boolean =>
  document === 'handover-record' ||
  document === 'service-agreement' ||
  document === 'resident-card';

/** Rows of the same key, in the order in which the keys first come. */
function bundles<T>(rows: readonly T[], key: (row: T) => string | null): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const of = key(row);
    if (of !== null) found.set(of, [...(found.get(of) ?? []), row]);
  }
  return [...found];
}

const daysOf = <T>(rows: readonly T[], day: (row: T) => string, word: PersonWords['cameOn']) =>
  bundles(rows, day)
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, DAYS_OFFERED)
    .map(([on, own]) => ({ value: `day:${on}`, label: word(on, own.length) }));

/** Several at once first, then one by one. */
const together = <T extends { uid: string }>(
  rows: readonly T[],
  prefix: string,
  key: (row: T) => string | null,
  bundle: (first: T, count: number) => string,
): Option[] =>
  bundles(rows, key).flatMap(([uid, own]) => {
    const [first] = own;
    return first === undefined || own.length < 2
      ? []
      : [{ value: `${prefix}:${uid}`, label: bundle(first, own.length) }];
  });

/** Of whom the paper can be made; empty when there is nobody yet. */
export function personOptions(
  document: PersonPaperKind,
  house: House,
  words: PersonWords,
  goesOut: boolean,
): readonly Option[] {
  const { served, left, leaves, certificates, introductions } = house;
  const each = served.map((one) => ({ value: one.uid, label: words.resident(one) }));
  switch (document) {
    case 'handover-record':
      if (goesOut) {
        const gone = left.map((one) => ({ value: one.uid, label: words.left(one) }));
        return [...daysOf(left, ({ until }) => until, words.leftOn), ...gone];
      }
      return [...daysOf(served, ({ from }) => from, words.cameOn), ...each];
    case 'service-agreement':
      return [...daysOf(served, ({ from }) => from, words.cameOn), ...each];
    case 'resident-card':
      return each.length === 0 ? [] : [{ value: ALL, label: words.all(each.length) }, ...each];
    case 'leave-slip':
      return [
        ...together(leaves, 'group', ({ group }) => group, words.group),
        ...leaves.map((one) => ({ value: `leave:${one.uid}`, label: words.leave(one) })),
      ];
    case 'introduction-letter':
      return introductions.map((one) => ({
        value: `${one.kind}:${one.uid}`,
        label: words.introduction(one),
      }));
    default: {
      const kind = document === 'certificate' ? 'training' : 'attended';
      const own = certificates.filter((one) => one.kind === kind);
      return [
        ...together(own, 'cohort', ({ cohort }) => cohort, words.cohort),
        ...own.map((one) => ({ value: `certificate:${one.uid}`, label: words.certificate(one) })),
      ];
    }
  }
}

/** The values chosen, as they stand in the address. */
export const chosenOf = (of: string): readonly string[] => (of === '' ? [] : of.split(','));

const isBundle = (value: string): boolean => value === ALL || value.startsWith('day:');

/** Everybody of a day, or some people by name: never both, what was chosen last stands. */
export function pick(next: readonly string[]): string {
  const last = next.at(-1);
  if (last === undefined) return '';
  return isBundle(last) ? last : next.filter((value) => !isBundle(value)).join(',');
}

function whom(of: string): Extract<PersonRequest, { document: 'resident-card' }>['of'] {
  if (of === ALL) return { kind: 'all' };
  if (of.startsWith('day:')) return { kind: 'day', day: of.slice('day:'.length) };
  return { kind: 'stays', stays: [...chosenOf(of)] };
}

interface PersonChoice {
  readonly document: PersonPaperKind;
  readonly of: string;
  readonly audience: string;
}

/** What is chosen as the data process is asked for it; size and orientation are added to it. */
export function personRequest({ document, of, audience }: PersonChoice) {
  const [from = '', uid = ''] = of.split(':');
  switch (document) {
    case 'handover-record':
      return {
        document,
        direction: audience === 'out' ? ('out' as const) : ('in' as const),
        of: whom(of),
      };
    case 'service-agreement':
    case 'resident-card':
      return { document, of: whom(of) };
    case 'leave-slip':
      return {
        document,
        of: { kind: from === 'group' ? ('group' as const) : ('leave' as const), uid },
      };
    case 'introduction-letter':
      return {
        document,
        of: { kind: from === 'placement' ? ('placement' as const) : ('internship' as const), uid },
      };
    default:
      return {
        document,
        of: { kind: from === 'cohort' ? ('cohort' as const) : ('certificate' as const), uid },
      };
  }
}
