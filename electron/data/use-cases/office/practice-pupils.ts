import { insertUnrecorded } from '#db/unrecorded.ts';
import { plannedEnd } from '#shared/domain/places/academic-year.ts';
import type { PracticePupil } from '#shared/domain/practice/pupils.ts';
import { PRACTICE_LEVELS } from '#shared/domain/practice/school-plan.ts';
import { LEVELS, type Level, type LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { addChild, addFamily } from './practice-people.ts';
import type { PracticeSite } from './practice-site.ts';

interface Into {
  readonly officeId: number;
  readonly site: PracticeSite;
  readonly from: LocalDate;
}

/** Stores the pupils of the first year, each with class, bed and NIS. */
export function addPracticePupils(
  context: CommandContext,
  into: Into,
  pupils: readonly PracticePupil[],
): void {
  const classes = classesOf(context, into.site.id);
  const seated: Record<Level, number> = { SD: 0, SMP: 0, SMA: 0 };
  for (const [number, pupil] of pupils.entries()) {
    const { level, sex } = pupil;
    const turn = seated[level];
    seated[level] += 1;
    const familyId = addFamily(context, into.officeId, pupil.family);
    const enrolmentId = insertUnrecorded(context.db, 'enrolment', {
      uid: context.newUid(),
      site_id: into.site.id,
      person_id: addChild(context, { officeId: into.officeId, familyId }, pupil, pupil.family),
      candidate_id: null,
      decree_id: null,
      level,
      grade: PRACTICE_LEVELS[level].pupilGrade,
      sex,
      class_id: classes[level][turn % classes[level].length] ?? null,
      nis: `25${String(number + 1).padStart(4, '0')}`,
      from_date: into.from,
      planned_until: plannedEnd(PRACTICE_LEVELS[level].entryGrade, into.from),
      until_date: null,
      end_reason: null,
    });
    insertUnrecorded(context.db, 'bed_stay', {
      uid: context.newUid(),
      enrolment_id: enrolmentId,
      bed_id: into.site.beds[level][sex][pupil.index] ?? 0,
      from_date: into.from,
      until_date: null,
    });
  }
}

/** The classes of last year's pupils, in turn. */
function classesOf({ db }: CommandContext, siteId: number): Record<Level, number[]> {
  const classes: Record<Level, number[]> = { SD: [], SMP: [], SMA: [] };
  for (const level of LEVELS) {
    const rows = db.sql<{ id: number }>(
      'SELECT id FROM class_group WHERE site_id = ? AND grade = ? ORDER BY name',
      siteId,
      PRACTICE_LEVELS[level].pupilGrade,
    );
    classes[level].push(...rows.map(({ id }) => id));
  }
  return classes;
}
