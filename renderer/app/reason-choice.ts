import { offeredReasons, type ReasonList } from '#shared/domain/reasons/reason-lists.ts';
import { useRead } from '#renderer/app/queries.ts';

/** What a choice of a reason puts into a form: the standard reason, and own words into the note. */
export interface PickedReason {
  readonly reason: string;
  readonly note: string;
}

const BETWEEN = '/';

/** The reasons that this office offers, standard ones and its own words beneath them. */
export function useReasonChoice(list: ReasonList, labelOf: (code: string) => string) {
  const own = useRead('reasons.list', {}).data ?? [];
  const offered = offeredReasons(own, list);
  return {
    data: offered.map(({ code, word }) => ({
      value: word === null ? code : `${code}${BETWEEN}${word}`,
      label: word ?? labelOf(code),
    })),
    /** What was chosen; `note` is what stands in the note so far. */
    pick(value: string | null, note: string): PickedReason {
      const [reason = '', ...rest] = (value ?? '').split(BETWEEN);
      const word = rest.join(BETWEEN);
      if (word === '' || note.includes(word)) return { reason, note };
      return { reason, note: note.trim() === '' ? word : `${word}. ${note}` };
    },
  };
}
