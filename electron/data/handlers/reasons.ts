import { setReason, showReasonHistory, showReasons } from '../use-cases/reasons/reasons.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/reasons.ts. */
export const reasonsQueries = { list: showReasons, history: showReasonHistory } as const;
export const reasonsCommands = { set: setReason } as const;
