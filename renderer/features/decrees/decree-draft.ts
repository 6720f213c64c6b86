import { useState } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { Level } from '#shared/vocabulary.ts';

export type Proposal = OutputOf<Contract['decrees']['proposal']>;
export type Addable = OutputOf<Contract['decrees']['findToAdd']>[number];
type Proposed = Proposal['names'][number];

/** One name of the list as it will be recorded. */
export interface DraftName extends Omit<Proposed, 'taken'> {
  readonly mark: 'as_proposed' | 'struck' | 'added';
  readonly reason: string | null;
  readonly taken: string | null;
}

/** The signed list in the making: who of the proposal is struck, who is added, in which levels. */
export function useDecreeDraft(
  proposed: readonly Proposed[],
  amendment: boolean,
  first: readonly DraftName[],
) {
  const [levels, setLevels] = useState<readonly Level[]>(() => freeLevels(proposed));
  const [struck, setStruck] = useState<ReadonlyMap<string, string>>(new Map());
  const [added, setAdded] = useState<readonly DraftName[]>(first);
  const inScope = amendment ? [] : proposed.filter(({ level }) => levels.includes(level));
  const names: readonly DraftName[] = [
    ...inScope.map((one): DraftName => {
      const reason = struck.get(one.candidate);
      return {
        ...one,
        mark: reason === undefined ? 'as_proposed' : 'struck',
        reason: reason ?? null,
      };
    }),
    ...added,
  ];
  return {
    levels,
    setLevels,
    names,
    struck: names.filter(({ mark }) => mark === 'struck').length,
    added: added.length,
    signed: names.filter(({ mark }) => mark !== 'struck').length,
    /** Names that cannot stand in a second decree; they are struck first. */
    taken: names.filter(({ mark, taken }) => mark === 'as_proposed' && taken !== null).length,
    strike: (candidate: string, reason: string) =>
      setStruck((old) => new Map(old).set(candidate, reason)),
    keep: (candidate: string) =>
      setStruck((old) => new Map([...old].filter(([uid]) => uid !== candidate))),
    add: (one: Addable, reason: string) => setAdded((old) => [...old, addedName(one, reason)]),
    removeAdded: (candidate: string) =>
      setAdded((old) => old.filter((one) => one.candidate !== candidate)),
  };
}

export type DecreeDraftState = ReturnType<typeof useDecreeDraft>;

export const addedName = (one: Addable, reason: string): DraftName => ({
  candidate: one.candidate,
  code: one.code,
  name: one.name,
  sex: one.sex,
  level: one.level,
  rank: one.rank,
  mark: 'added',
  reason,
  taken: null,
});

/** The levels that still wait for a decree; all where none does. */
function freeLevels(proposed: readonly Proposed[]): readonly Level[] {
  const all = [...new Set(proposed.map(({ level }) => level))];
  const free = all.filter((level) =>
    proposed.some((one) => one.level === level && one.taken === null),
  );
  return free.length > 0 ? free : all;
}

/** Names whose name or code holds what was typed. */
export function matching(names: readonly DraftName[], text: string): readonly DraftName[] {
  const wanted = nameKey(text);
  if (wanted === '') return names;
  return names.filter(
    ({ name, code }) => nameKey(name).includes(wanted) || nameKey(code).includes(wanted),
  );
}

const reasons = (names: readonly DraftName[], mark: DraftName['mark']) =>
  names
    .filter((one) => one.mark === mark)
    .map(({ candidate, reason }) => ({ candidate, reason: reason ?? '' }));

/** What `decrees.record` is sent, besides the head of the decree. */
export const recordInput = (
  draft: Pick<DecreeDraftState, 'names' | 'levels'>,
  amendment: boolean,
): Pick<InputOf<Contract['decrees']['record']>, 'scope' | 'levels' | 'struck' | 'added'> => ({
  scope: amendment ? 'amendment' : 'proposal',
  levels: amendment ? [...new Set(draft.names.map(({ level }) => level))] : [...draft.levels],
  struck: reasons(draft.names, 'struck'),
  added: reasons(draft.names, 'added'),
});
