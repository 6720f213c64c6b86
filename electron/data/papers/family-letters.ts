import type { LetterRow } from '#db/queries/family-letters.ts';
import type { PaperRequest } from '#shared/contract/papers.ts';
import { addressLine } from '#shared/documents/dtsen-proposal.ts';
import { type AddressedChild, familyLetters } from '#shared/documents/letters/family-letter.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { type FamilyLetterKind, isFamilyLetter } from '#shared/domain/enrolment/family-letters.ts';
import { err, ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';

type LetterRequest = Extract<PaperRequest, { document: FamilyLetterKind }>;

export const isToFamilies = (request: PaperRequest): request is LetterRequest =>
  isFamilyLetter(request.document);

const addressed = (row: LetterRow): AddressedChild => ({
  code: row.code,
  name: row.name,
  level: row.level,
  grade: row.grade,
  birthPlace: row.birthPlace,
  birthDate: row.birthDate,
  address: addressLine(row),
  guardian:
    row.guardian === null
      ? null
      : { name: row.guardian, institution: row.relation === 'institution' },
  reserveNo: row.reserveNo,
});

const typed = (text: string): string | null => (text === '' ? null : text);

/** Letters to the families of a ratified run or a decree, one page a child. */
export async function buildFamilyLetters(
  { steps, today }: TaskContext,
  input: PaperInput,
  request: LetterRequest,
): Promise<Built> {
  const { document, from, uid, level, regency, candidates } = request;
  const found = await steps.papers.familyLetters({ document, from, uid, today });
  if (found === null) return err({ code: 'papers.not-found', what: from });
  const children = found.children.filter(
    (one) =>
      (level === null || one.level === level) &&
      (regency === null || (one.regency ?? '') === regency) &&
      (candidates === null || candidates.includes(one.uid)),
  );
  if (children.length === 0) return err({ code: 'papers.nobody', document });
  const { site, schoolYear, basis, proposed } = found;
  const { day, time, place, until, stamp } = request;
  const model = familyLetters({
    ...input,
    letter: document,
    site,
    schoolYear,
    basis,
    children: children.map(addressed),
    call: {
      day: typed(day),
      time,
      place: place ?? proposed.place,
      until: typed(until ?? proposed.until),
    },
    stamp,
  });
  return ok({ model, generation: input.generation, fullIds: false, people: children.length });
}
