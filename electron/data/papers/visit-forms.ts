import type { VisitFormRow } from '#db/queries/visit-forms.ts';
import type { PaperRequest } from '#shared/contract/papers.ts';
import { addressLine } from '#shared/documents/dtsen-proposal.ts';
import { type VisitedChild, visitForms } from '#shared/documents/letters/visit-form.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { maskId } from '#shared/domain/people/id-number.ts';
import { err, ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';
import { seesFullIds } from './decision-papers.ts';

type VisitRequest = Extract<PaperRequest, { document: 'visit-form' }>;

function visitOf({ value, on, by, reason, recommendation }: VisitFormRow): VisitedChild['visit'] {
  if (value === null || value === 'open' || on === null) return null;
  return { value, on, by: by ?? '', reason: reason ?? '', recommendation };
}

function visited(row: VisitFormRow, full: boolean): VisitedChild {
  const shown = (digits: string | null) => (digits === null || full ? digits : maskId(digits));
  return {
    code: row.code,
    name: row.name,
    sex: row.sex,
    level: row.level,
    birthPlace: row.birthPlace,
    birthDate: row.birthDate,
    nik: shown(row.nik),
    kk: shown(row.kk),
    address: addressLine(row),
    guardian:
      row.guardian === null
        ? null
        : { name: row.guardian, phone: row.phone ?? '', job: row.job ?? '' },
    visit: visitOf(row),
  };
}

/** Formulir kunjungan rumah of the open intake: blank, to be filled, or as it was recorded. */
export async function buildVisitForms(
  { steps, user }: TaskContext,
  input: PaperInput,
  { document, whom }: VisitRequest,
): Promise<Built> {
  const { generation } = input;
  if (whom === 'blank') {
    const intakeName = (await steps.papers.openIntake({})) ?? '';
    const model = visitForms({ ...input, intakeName, children: null });
    return ok({ model, generation, fullIds: false, people: 0 });
  }
  const found = await steps.papers.visitForms({ whom });
  if (!found || found.people.length === 0) return err({ code: 'papers.nobody', document });
  const full = seesFullIds(user);
  const children = found.people.map((row) => visited(row, full));
  const model = visitForms({ ...input, intakeName: found.intake, children });
  return ok({ model, generation, fullIds: full, people: children.length });
}
