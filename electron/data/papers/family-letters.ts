import type { PaperRequest } from '#shared/contract/papers.ts';
import { familyLetters } from '#shared/documents/letters/family-letter.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import type { FamilyLetterKind } from '#shared/domain/enrolment/family-letters.ts';
import { err, ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import { addressed } from '../use-cases/papers/addressed.ts';
import type { Built } from './build-paper.ts';

type LetterRequest = Extract<PaperRequest, { document: FamilyLetterKind }>;

const typed = (text: string): string | null => (text === '' ? null : text);

/** Letters to the families of a ratified run or a decree, one page a child. */
export async function buildFamilyLetters(
  { steps, today }: TaskContext,
  input: PaperInput,
  request: LetterRequest,
): Promise<Built> {
  const { document, from, uid, level, regency, candidates } = request;
  const day = input.signers.date ?? today;
  const found = await steps.papers.familyLetters({ document, from, uid, today, day });
  if (found === null) return err({ code: 'papers.not-found', what: from });
  const children = found.children.filter(
    (one) =>
      (level === null || one.level === level) &&
      (regency === null || (one.regency ?? '') === regency) &&
      (candidates === null || candidates.includes(one.uid)),
  );
  if (children.length === 0) return err({ code: 'papers.nobody', document });
  const { site, schoolYear, basis, proposed, text } = found;
  const { time, place, until, stamp } = request;
  const model = familyLetters({
    ...input,
    letter: document,
    text,
    site,
    schoolYear,
    basis,
    children: children.map(addressed),
    call: {
      day: typed(request.day),
      time,
      place: place ?? proposed.place,
      until: typed(until ?? proposed.until),
    },
    stamp,
  });
  return ok({ model, generation: input.generation, fullIds: false, people: children.length });
}
