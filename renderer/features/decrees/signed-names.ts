import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';

export type ShownDecree = OutputOf<Contract['decrees']['show']>;
type NameShown = ShownDecree['names'][number];

/** A name of the decree, or what the decree says about a name of an earlier one. */
export interface SignedName extends Omit<NameShown, 'mark'> {
  readonly mark: NameShown['mark'] | 'removed' | 'corrected';
  /** Of a line about an earlier decree: which one, and what stood there. */
  readonly from: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** One child may have two lines: spelling and level. */
  readonly id: string;
}

/** All lines of a decree: its own names, then those it changes. */
export const linesOf = ({ names, changes }: ShownDecree): readonly SignedName[] => [
  ...names.map((one) => ({ ...one, from: null, before: null, after: null, id: one.candidate })),
  ...changes.map(({ kind, ...one }, index) => ({
    ...one,
    mark: kind === 'removed' ? ('removed' as const) : ('corrected' as const),
    position: names.length + index + 1,
    arrivedOn: null,
    enrolment: null,
    closed: false,
    end: null,
    id: `${one.candidate}/${kind}`,
  })),
];

export const PARTS = ['all', 'waiting', 'arrived', 'struck', 'added', 'changed', 'gone'] as const;
export type Part = (typeof PARTS)[number];

const isChange = ({ mark }: SignedName): boolean => mark === 'removed' || mark === 'corrected';
/** A name that still stands in the decree. */
export const isStanding = (name: SignedName): boolean =>
  name.mark !== 'struck' && !isChange(name) && name.end === null;

/** A signed name whose arrival can be recorded: neither struck, nor closed, nor here already. */
export const isAwaited = (name: SignedName): boolean =>
  isStanding(name) && name.arrivedOn === null && !name.closed;

const belongs: Record<Part, (name: SignedName) => boolean> = {
  all: () => true,
  waiting: (name) => isStanding(name) && name.arrivedOn === null,
  arrived: (name) => name.arrivedOn !== null,
  struck: (name) => name.mark === 'struck',
  added: (name) => name.mark === 'added',
  changed: isChange,
  gone: (name) => name.end !== null,
};

export const namesOfPart = (names: readonly SignedName[], part: Part): readonly SignedName[] =>
  names.filter(belongs[part]);

/** Names whose name or code holds what was typed. */
export function namesMatching(names: readonly SignedName[], text: string): readonly SignedName[] {
  const wanted = nameKey(text);
  if (wanted === '') return names;
  return names.filter(
    ({ name, code }) => nameKey(name).includes(wanted) || nameKey(code).includes(wanted),
  );
}
