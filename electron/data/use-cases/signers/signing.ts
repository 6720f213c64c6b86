import type { ReadDb } from '#db/connection.ts';
import { findSetting } from '#db/queries/settings.ts';
import { listSigners, termOf } from '#db/queries/signers.ts';
import type { PaperKind } from '#shared/contract/paper-kinds.ts';
import { paperWords } from '#shared/documents/paper-words.ts';
import { type Signing, signersOfDay } from '#shared/domain/papers/signing.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { OwnOffice } from '../../context.ts';

/** The setting that holds place and seats. */
export const SIGNING = 'paper.signing';

/** What the office decided about the foot of its papers; before that, the place of its site. */
export function findSigning(db: ReadDb): Signing {
  const stored = findSetting(db, SIGNING) as Signing | undefined;
  if (stored) return stored;
  const [site] = db.sql<{ place: string }>('SELECT place FROM site ORDER BY id LIMIT 1');
  return { place: site?.place ?? '', usual: { left: null, right: null }, documents: {} };
}

interface Asked {
  readonly kind: OwnOffice['kind'];
  readonly document: PaperKind;
  readonly day: LocalDate;
}

/** Who signs a paper of a day, where, and what is to be said of it. */
export function findSigners(db: ReadDb, { kind, document, day }: Asked) {
  const signing = findSigning(db);
  const found = signersOfDay({
    terms: listSigners(db).map(termOf),
    signing,
    document,
    day,
    head: kind === 'facility' ? paperWords.headOfHouse : paperWords.headOfSchool,
  });
  return { ...found, place: signing.place };
}
