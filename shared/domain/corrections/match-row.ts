import { nameKey } from '../people/name-key.ts';
import type { CorrectionRow } from './read-row.ts';

/** Somebody on record whom a row may be about. */
export interface Recorded {
  readonly ref: string;
  readonly guardians: readonly string[];
}

/** Look-ups among the people on record. */
export interface Records<P extends Recorded> {
  byNik(nik: string): P | null;
  byCode(code: string): P | null;
  /** Everybody of this folded name born on this day. */
  alike(name: string, birthDate: string): readonly P[];
}

export const MATCH_FAULTS = ['unmatched', 'several', 'contradiction', 'code-unknown'] as const;
export type MatchFault = (typeof MATCH_FAULTS)[number];

export type Match<P extends Recorded> =
  | { readonly kind: 'found'; readonly person: P }
  | { readonly kind: 'fault'; readonly code: MatchFault };

const fault = (code: MatchFault) => ({ kind: 'fault', code }) as const;

/**
 * Whom a row of a correction file is about: by NIK, then by the code of the candidate, then by
 * folded name, birth date and a parent or wali of the same name. Two that speak for different
 * people, or two people who fit, are a question to a person; nobody is guessed.
 */
export function matchRow<P extends Recorded>(row: CorrectionRow, records: Records<P>): Match<P> {
  const byNik = row.nik === null ? null : records.byNik(row.nik);
  const byCode = row.code === null ? null : records.byCode(row.code);
  if (byNik !== null && byCode !== null && byNik.ref !== byCode.ref) return fault('contradiction');
  const sure = byNik ?? byCode;
  if (sure !== null) return { kind: 'found', person: sure };
  // A code that nobody has is a slip of the pen, or of another office: not a reason to look further.
  if (row.code !== null) return fault('code-unknown');
  return byName(row, records);
}

function byName<P extends Recorded>(row: CorrectionRow, records: Records<P>): Match<P> {
  if (row.name === '' || row.birthDate === null || row.guardians.length === 0)
    return fault('unmatched');
  const named = new Set(row.guardians.map(nameKey));
  const fitting = records
    .alike(row.name, row.birthDate)
    .filter(({ guardians }) => guardians.some((one) => named.has(nameKey(one))));
  const [first, second] = fitting;
  if (first === undefined) return fault('unmatched');
  return second === undefined ? { kind: 'found', person: first } : fault('several');
}
