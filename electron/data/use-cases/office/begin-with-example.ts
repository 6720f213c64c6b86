import { DEFAULT_SCHOOL_POLICY } from '#shared/domain/order/policy.ts';
import { academicYearStart, intakeYearOf } from '#shared/domain/places/academic-year.ts';
import { SITE_EXAMPLES } from '#shared/domain/places/site-examples.ts';
import { witaDate } from '#shared/time.ts';
import type { CommandContext } from '../../context.ts';
import { insertIntake } from '../intakes/open-intake.ts';
import { createSiteFromExample } from '../places/create-from-example.ts';

/** The example site an office begins with, and an open intake for it, both editable afterwards. */
export function beginWithExample(
  context: CommandContext,
  officeId: number,
  exampleId: string,
  today = witaDate(context.now),
): { siteId: number; intakeId: number } | undefined {
  const example = SITE_EXAMPLES.find(({ id }) => id === exampleId);
  if (!example) return undefined;
  const year = intakeYearOf(today);
  const first = year.slice(0, 4);
  const from = academicYearStart(today);
  const siteId = createSiteFromExample(context, {
    officeId,
    example,
    academicYear: year,
    from,
    letterNo: null,
  });
  const intakeId = insertIntake(context, {
    siteId,
    code: `${example.code}${first.slice(2)}`,
    name: `Gelombang ${year}`,
    academicYear: year,
    opensOn: today,
    // Until the office says otherwise: the year's own end, so that nothing closes by itself.
    closesOn: `${Number(first) + 1}-06-30`,
    termStartsOn: `${first}-07-13`,
    meetingOn: null,
    policy: DEFAULT_SCHOOL_POLICY,
  });
  return { siteId, intakeId };
}
