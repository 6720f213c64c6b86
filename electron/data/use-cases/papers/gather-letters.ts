import type { ReadDb } from '#db/connection.ts';
import {
  findLetterDecree,
  findLetterRun,
  type LetterRow,
  listDecreeLetters,
  listRunLetters,
} from '#db/queries/family-letters.ts';
import type { LetterBasis } from '#shared/documents/letters/family-letter.ts';
import {
  type FamilyLetterKind,
  type LetterSource,
  SOURCES_OF,
} from '#shared/domain/enrolment/family-letters.ts';
import { receives, type Receives } from '#shared/domain/enrolment/letter-receiver.ts';
import type { OutcomeReason } from '#shared/domain/order/outcome-reason.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

/** Which letter, and from what. */
export interface LettersOf {
  readonly document: FamilyLetterKind;
  readonly from: LetterSource;
  readonly uid: string;
}

export interface GatheredLetters {
  readonly site: string;
  readonly schoolYear: string;
  readonly termStartsOn: LocalDate;
  readonly basis: LetterBasis;
  /** Who gets the letter, in the order in which they are handed out. */
  readonly children: readonly LetterRow[];
  /** How many it is about who get none, by the reason. */
  readonly without: Readonly<Record<Exclude<Receives, 'gets'>, number>>;
}

function source(db: ReadDb, { from, uid }: LettersOf) {
  if (from === 'decree') {
    const decree = findLetterDecree(db, uid);
    if (!decree) return null;
    const basis: LetterBasis = {
      kind: 'decree',
      issuer: decree.issuer,
      number: decree.numberOpen === 1 ? null : decree.number,
      signedOn: decree.dateOpen === 1 ? null : decree.signedOn,
    };
    return { of: decree, basis, rows: listDecreeLetters(db, decree.id) };
  }
  const run = findLetterRun(db, uid);
  if (!run) return null;
  const basis: LetterBasis = { kind: 'meeting', number: run.minutesNo, on: run.minutesOn };
  return { of: run, basis, rows: listRunLetters(db, run.id) };
}

const receivesOf = (document: FamilyLetterKind, row: LetterRow): Receives | null =>
  receives(document, {
    outcome: row.outcome,
    rank: row.rank,
    reasons: JSON.parse(row.reasons) as OutcomeReason[],
    ended: row.ended === 1,
    designated: row.designated === 1,
    arrived: row.arrived === 1,
  });

/** Who gets a letter and who does not; null where the run or decree is gone or says nothing of it. */
export function gatherLetters(db: ReadDb, wanted: LettersOf): GatheredLetters | null {
  if (!SOURCES_OF[wanted.document].includes(wanted.from)) return null;
  const found = source(db, wanted);
  if (!found) return null;
  const without = { 'still-checked': 0, ended: 0, designated: 0, arrived: 0 };
  const children: LetterRow[] = [];
  for (const row of found.rows) {
    const how = receivesOf(wanted.document, row);
    if (how === 'gets') children.push(row);
    else if (how !== null) without[how] += 1;
  }
  const { site, schoolYear, termStartsOn } = found.of;
  return { site, schoolYear, termStartsOn, basis: found.basis, children, without };
}
