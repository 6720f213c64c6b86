import { CandidateFilter, CandidateSort } from '#shared/contract/candidate-list.ts';
import type { InputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { type Grouping, GROUPINGS } from '#shared/domain/candidates/list-groups.ts';
import type { ScreenSearch } from '#renderer/app/routes.tsx';

type PageInput = InputOf<Contract['candidates']['page']>;
/** Everything that decides which rows a list has, and in which order. */
export type ListChoice = Omit<PageInput, 'offset' | 'limit'> & {
  readonly group?: Grouping | undefined;
};

const sortOf = (view: ScreenSearch): PageInput['sort'] => {
  const sort = CandidateSort.safeParse(view['sort']);
  return sort.success ? sort.data : 'code';
};

/** What the columns of the office are to say, as the address holds it. */
function ownOf(view: ScreenSearch): unknown {
  try {
    return view['own'] === undefined ? undefined : JSON.parse(String(view['own']));
  } catch {
    return undefined;
  }
}

/** The same with one column asked for another value, or with `undefined` for none. */
export function withOwn(
  filter: CandidateFilter,
  uid: string,
  value: string | null | undefined,
): ScreenSearch {
  const { [uid]: _, ...others } = filter.own ?? {};
  const own = value === undefined ? others : { ...others, [uid]: value };
  return { own: Object.keys(own).length === 0 ? undefined : JSON.stringify(own) };
}

/** The filter in the address: `stage`, `level`, `sex`, `desil` (or "none"), `missing`, `own` (JSON). */
function filterOf(view: ScreenSearch): CandidateFilter {
  const desil = view['desil'] === 'none' ? null : view['desil'];
  const named = {
    stage: view['stage'],
    level: view['level'],
    sex: view['sex'],
    desil,
    missing: view['missing'],
    own: ownOf(view),
  };
  // An address somebody typed may hold anything: what is no filter is left out, field by field.
  return Object.fromEntries(
    Object.entries(named).filter(
      ([key, value]) => value !== undefined && CandidateFilter.safeParse({ [key]: value }).success,
    ),
  );
}

/** The list an address asks for, grouped as whoever is signed in wants it. */
export function choiceOf(view: ScreenSearch, intake: string, group?: Grouping): ListChoice {
  return {
    intake,
    filter: filterOf(view),
    text: typeof view['text'] === 'string' ? view['text'] : '',
    sort: sortOf(view),
    direction: view['direction'] === 'desc' ? 'desc' : 'asc',
    group,
  };
}

/** An address without filter and search. */
export const NO_FILTER: ScreenSearch = {
  stage: undefined,
  level: undefined,
  sex: undefined,
  desil: undefined,
  missing: undefined,
  own: undefined,
  text: undefined,
};

/** Whether a list is narrowed at all. */
export const isNarrowed = ({ filter, text }: Pick<ListChoice, 'filter' | 'text'>): boolean =>
  text.trim() !== '' || Object.keys(filter).length > 0;

/** A list that is grouped as the groups and their rows are asked for. */
export function groupsInput({ group, ...choice }: ListChoice) {
  return { ...choice, by: group ?? GROUPINGS[0] };
}
