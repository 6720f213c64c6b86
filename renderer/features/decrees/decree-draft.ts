import { useState } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { type Level, LEVELS } from '#shared/vocabulary.ts';

export type Proposal = OutputOf<Contract['decrees']['proposal']>;
export type Addable = OutputOf<Contract['decrees']['findToAdd']>[number];
type Proposed = Proposal['names'][number];
export type MatchedLine = OutputOf<Contract['decrees']['matchSigned']>[number];
export type MatchedChild = NonNullable<MatchedLine['child']>;
export type Standing = OutputOf<Contract['decrees']['findNamed']>[number];

/** One name of the list as it will be recorded. */
export interface DraftName extends Omit<Proposed, 'taken' | 'regency'> {
  readonly mark: 'as_proposed' | 'struck' | 'added' | 'removed' | 'corrected';
  readonly reason: string | null;
  readonly taken: string | null;
  /** Of a name in an earlier decree: which one, and what it should say. */
  readonly from?: string;
  readonly correction?: Correction;
}

/** What is corrected, each only where it differs. */
export interface Correction {
  readonly name?: string;
  readonly was?: string;
  readonly level?: Level;
  readonly grade?: number;
}

/** The signed list in the making: who of the proposal is struck, who is added, in which levels. */
export function useDecreeDraft(
  proposed: readonly Proposed[],
  amendment: boolean,
  first: readonly DraftName[],
) {
  const [levels, setLevels] = useState<readonly Level[]>(() => freeLevels(proposed));
  const [struck, setStruck] = useState<ReadonlyMap<string, string>>(new Map());
  const [regency, setRegency] = useState<string | null>(null);
  const [added, setAdded] = useState<readonly DraftName[]>(first);
  const inScope = amendment
    ? []
    : proposed.filter(
        (one) => levels.includes(one.level) && (regency === null || one.regency === regency),
      );
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
  const counted = (mark: DraftName['mark']): number =>
    names.filter((one) => one.mark === mark).length;
  return {
    levels,
    setLevels,
    /** The one regency that the decree is about; null for all. */
    regency,
    setRegency,
    names,
    struck: counted('struck'),
    added: counted('added'),
    removed: counted('removed'),
    corrected: counted('corrected'),
    signed: counted('as_proposed') + counted('added'),
    /** Names that cannot stand in a second decree; they are struck first. */
    taken: names.filter(({ mark, taken }) => mark === 'as_proposed' && taken !== null).length,
    strike: (candidate: string, reason: string) =>
      setStruck((old) => new Map(old).set(candidate, reason)),
    keep: (candidate: string) =>
      setStruck((old) => new Map([...old].filter(([uid]) => uid !== candidate))),
    add: (one: Addable, reason: string) => setAdded((old) => [...old, addedName(one, reason)]),
    change: (one: Standing, reason: string, correction?: Correction) =>
      setAdded((old) => [...old, changedName(one, reason, correction)]),
    /** Makes the list the one that was signed: whoever is not on it is struck, strangers are added. */
    take: (children: readonly MatchedChild[], reason: string) => {
      const taken = takenList(proposed, { children, regency, reason });
      setLevels(taken.levels);
      setStruck(taken.struck);
      setAdded(taken.added);
    },
    removeAdded: (candidate: string) =>
      setAdded((old) => old.filter((one) => one.candidate !== candidate)),
  };
}

interface SignedList {
  readonly children: readonly MatchedChild[];
  readonly regency: string | null;
  readonly reason: string;
}

/** The draft that a signed list makes of the proposal, in the levels that the list names. */
function takenList(proposed: readonly Proposed[], { children, regency, reason }: SignedList) {
  const on = new Set(children.map(({ candidate }) => candidate));
  const levels = LEVELS.filter((level) => children.some((one) => one.level === level));
  const open = proposed.filter(
    (one) => levels.includes(one.level) && (regency === null || one.regency === regency),
  );
  const known = new Set(open.map(({ candidate }) => candidate));
  const gone = open.filter((one) => !on.has(one.candidate));
  const strangers = children.filter(({ candidate }) => !known.has(candidate));
  return {
    levels,
    struck: new Map(gone.map((one) => [one.candidate, reason])),
    added: strangers.map((one) => addedName(one, reason)),
  };
}

export type DecreeDraftState = ReturnType<typeof useDecreeDraft>;

export const addedName = (
  one: Pick<Addable, 'candidate' | 'code' | 'name' | 'sex' | 'level' | 'rank'>,
  reason: string,
): DraftName => ({
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

const changedName = (
  one: Standing,
  reason: string,
  correction: Correction | undefined,
): DraftName => ({
  candidate: one.candidate,
  code: one.code,
  name: one.name,
  sex: one.sex,
  level: one.level,
  rank: null,
  mark: correction === undefined ? 'removed' : 'corrected',
  reason,
  taken: null,
  from: one.decree,
  ...(correction === undefined ? {} : { correction }),
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

export type HeadField = 'number' | 'signedOn' | 'issuer' | 'signer';

/** What `decrees.record` is sent, besides the head of the decree. */
export const recordInput = (
  draft: Pick<DecreeDraftState, 'names' | 'levels' | 'regency'>,
  amendment: { readonly amends: string | undefined } | null,
): Omit<InputOf<Contract['decrees']['record']>, 'run' | HeadField> => ({
  scope: amendment ? 'amendment' : 'proposal',
  levels: amendment ? [...new Set(draft.names.map(({ level }) => level))] : [...draft.levels],
  ...(amendment || draft.regency === null ? {} : { regencies: [draft.regency] }),
  ...(amendment?.amends === undefined ? {} : { amends: amendment.amends }),
  removed: reasons(draft.names, 'removed'),
  corrected: draft.names
    .filter(({ mark }) => mark === 'corrected')
    .map(({ candidate, reason, correction }) => ({
      candidate,
      reason: reason ?? '',
      ...correction,
    })),
  struck: reasons(draft.names, 'struck'),
  added: reasons(draft.names, 'added'),
});

/** "Siti Nurhalizah → Siti Nurhaliza, SD → SMP": the same in every language. */
export const correctionWords = (
  { name, was, level }: Correction,
  now: { readonly name: string; readonly level: Level },
): string =>
  [
    name === undefined && was === undefined ? '' : `${was ?? now.name} → ${name ?? now.name}`,
    level === undefined ? '' : `${now.level} → ${level}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
