import { inventCandidates } from '#shared/domain/practice/candidates.ts';
import { inventor } from '#shared/domain/practice/invent-family.ts';
import { inventPupils } from '#shared/domain/practice/pupils.ts';
import {
  PRACTICE_BEGAN,
  PRACTICE_INTAKE,
  PRACTICE_POLICY,
} from '#shared/domain/practice/school-plan.ts';
import { seeded } from '#shared/domain/practice/seeded.ts';
import type { SiteExample } from '#shared/domain/places/site-examples.ts';
import type { CommandContext } from '../../context.ts';
import { insertIntake } from '../intakes/open-intake.ts';
import { addPracticeCandidates } from './practice-candidates.ts';
import { addPracticePupils } from './practice-pupils.ts';
import { buildPracticeSite } from './practice-site.ts';

/** Any number would do; this one gives every practice office the same people. */
const SEED = 20260608;

/**
 * A school in the middle of its work, three days before the meeting: 17 classes, 210 pupils, 640
 * candidates. Every person is invented. The rows are not recorded one by one: making an office
 * cannot be undone, and 9,000 entries of the history would only hide what people do in it.
 */
export function fillPractice(
  context: CommandContext,
  officeId: number,
  example: SiteExample,
): void {
  const random = seeded(SEED);
  const people = inventor(random);
  const site = buildPracticeSite(context, officeId, example);
  const intakeCode = `${example.code}${PRACTICE_INTAKE.academicYear.slice(2, 4)}`;
  const intakeId = insertIntake(context, {
    siteId: site.id,
    code: intakeCode,
    name: `Gelombang ${PRACTICE_INTAKE.academicYear}`,
    ...PRACTICE_INTAKE,
    policy: PRACTICE_POLICY,
  });
  addPracticeCandidates(
    context,
    { officeId, intakeId, intakeCode },
    inventCandidates(random, people),
  );
  addPracticePupils(context, { officeId, site, from: PRACTICE_BEGAN }, inventPupils(people));
}
