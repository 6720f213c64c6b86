import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';

export type ShownDecree = OutputOf<Contract['decrees']['show']>;
export type SignedName = ShownDecree['names'][number];

export const PARTS = ['all', 'waiting', 'arrived', 'struck', 'added'] as const;
export type Part = (typeof PARTS)[number];

const isSigned = ({ mark }: SignedName): boolean => mark !== 'struck';

/** A signed name whose arrival can be recorded: neither struck, nor closed, nor here already. */
export const isAwaited = (name: SignedName): boolean =>
  isSigned(name) && name.arrivedOn === null && !name.closed;

const belongs: Record<Part, (name: SignedName) => boolean> = {
  all: () => true,
  waiting: (name) => isSigned(name) && name.arrivedOn === null,
  arrived: (name) => name.arrivedOn !== null,
  struck: (name) => name.mark === 'struck',
  added: (name) => name.mark === 'added',
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
