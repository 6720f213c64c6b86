import { findLetterSources, findSampleChild } from '#db/queries/letter-texts.ts';
import { findShownSite } from '#db/queries/places.ts';
import type { ReadDb } from '#db/connection.ts';
import type { LetterFacts } from '#shared/documents/letters/letter-body.ts';
import type { AddressedChild } from '#shared/documents/letters/family-letter.ts';
import { USUAL_TEXTS } from '#shared/documents/letters/family-letter-texts.ts';
import { SAMPLE_CHILD } from '#shared/documents/letters/sample-child.ts';
import {
  FAMILY_LETTERS,
  type FamilyLetterKind,
  SOURCES_OF,
} from '#shared/domain/enrolment/family-letters.ts';
import { termOn } from '#shared/domain/papers/letter-text.ts';
import { intakeYearOf } from '#shared/domain/places/academic-year.ts';
import { ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { addressed } from '../papers/addressed.ts';
import { gatherLetters } from '../papers/gather-letters.ts';
import { proposedCall } from '../papers/letter-choices.ts';
import { textsOf } from './letter-texts.ts';

/** What every letter says today, and whose words these are. */
export function showTexts({ db, today }: QueryContext) {
  return ok({
    letters: FAMILY_LETTERS.map((letter) => {
      const terms = textsOf(db, letter);
      const term = termOn(terms, today);
      const coming = terms.map(({ from }) => from).filter((from) => from > today);
      return {
        letter,
        body: term?.body ?? USUAL_TEXTS[letter],
        own: term !== undefined && term.body !== null,
        since: term?.from ?? null,
        next: coming.toSorted()[0] ?? null,
      };
    }),
    today,
  });
}

/** Every text of one letter, the last written first. */
export function showTextHistory(
  { db, today }: QueryContext,
  { letter }: { letter: FamilyLetterKind },
) {
  const rows = textsOf(db, letter);
  const now = termOn(rows, today);
  return ok(
    rows
      .map(({ uid, from, body, actor, at, id }) => ({
        uid,
        from,
        body,
        actor: actor ?? '',
        at: at ?? '',
        holds: id === now?.id,
      }))
      .toReversed(),
  );
}

interface Sample extends LetterFacts {
  readonly real: boolean;
  readonly child: AddressedChild;
}

/** A family that gets this letter now. */
function realSample(db: ReadDb, today: LocalDate, letter: FamilyLetterKind): Sample | null {
  const sources = findLetterSources(db);
  for (const from of SOURCES_OF[letter]) {
    const uid = sources[from];
    const letters = uid === null ? null : gatherLetters(db, { document: letter, from, uid });
    const row = letters?.children[0];
    if (!letters || !row) continue;
    const { site, schoolYear, basis } = letters;
    const call = { day: null, time: '', ...proposedCall(db, today, letters) };
    return { real: true, site, schoolYear, basis, call, child: addressed(row) };
  }
  return null;
}

const READERS = ['head', 'officer', 'companion', 'reader'] as const;

/** With whom a text is shown while it is typed: a child that gets it, any candidate, or a made-up one. */
export function showSample(
  { db, today, user }: QueryContext,
  { letter }: { letter: FamilyLetterKind },
) {
  const reads = READERS.some((role) => user?.roles.includes(role));
  const real = reads ? realSample(db, today, letter) : null;
  if (real) return ok(real);
  const row = reads ? findSampleChild(db) : undefined;
  const site = findShownSite(db)?.name ?? '';
  return ok({
    real: row !== undefined,
    site,
    schoolYear: intakeYearOf(today),
    basis: { kind: 'meeting', number: null, on: null } as const,
    call: { day: null, time: '', place: site, until: null },
    child: row ? addressed(row) : SAMPLE_CHILD,
  });
}
