import { insertUnrecorded } from '#db/unrecorded.ts';
import type { SiteExample } from '#shared/domain/places/site-examples.ts';
import {
  BEDS_A_ROOM,
  PRACTICE_CLASSES,
  PRACTICE_INTAKE,
  PRACTICE_LEVELS,
  PRACTICE_SEATS,
} from '#shared/domain/practice/school-plan.ts';
import { LEVELS, type Level, type LocalDate, type Sex } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { createSiteFromExample } from '../places/create-from-example.ts';

/** A practice site with the beds of each level and sex, in room order. */
export interface PracticeSite {
  readonly id: number;
  readonly beds: Readonly<Record<Level, Readonly<Record<Sex, readonly number[]>>>>;
}

/** First day of classes, beds and ledger: the academic year before the intake's. */
const FROM: LocalDate = '2025-07-01';

const TEACHERS = [
  'Sri Wahyuni, S.Pd.',
  'Norhasanah, S.Pd.',
  'Yosef Lejau, S.Pd.',
  'Murniati, S.Pd.SD',
  'Bambang Purwanto, S.Pd.',
  'Elisabeth Ubung, S.Pd.',
  'H. Syamsuddin, S.Ag.',
] as const;

/** The site of the example with the classes of the practice plan and rooms kept for one level each. */
export function buildPracticeSite(
  context: CommandContext,
  officeId: number,
  example: SiteExample,
): PracticeSite {
  const id = createSiteFromExample(context, {
    officeId,
    example: {
      ...example,
      capacity: 1000,
      classes: PRACTICE_CLASSES,
      classSeats: PRACTICE_SEATS,
      dormitories: [],
    },
    academicYear: PRACTICE_INTAKE.academicYear,
    from: FROM,
    letterNo: 'SK 7/2025',
  });
  insertUnrecorded(context.db, 'capacity_entry', {
    uid: context.newUid(),
    scope: 'site',
    site_id: id,
    class_id: null,
    seats: 1000,
    from_date: '2026-01-05',
    reason: 'Daya tampung gedung',
    letter_no: 'SK 12/2026',
    letter_date: '2026-01-05',
  });
  nameTeachers(context, id);
  return { id, beds: addRooms(context, id) };
}

function nameTeachers({ db }: CommandContext, siteId: number): void {
  const classes = db.sql<{ id: number }>(
    'SELECT id FROM class_group WHERE site_id = ? ORDER BY grade, name',
    siteId,
  );
  for (const [index, { id }] of classes.entries()) {
    const teacher = TEACHERS[index % TEACHERS.length] ?? null;
    db.exec('UPDATE class_group SET homeroom_teacher = ? WHERE id = ?', teacher, id);
  }
}

const DORMITORY: Readonly<Record<Sex, string>> = { L: 'Asrama Putra', P: 'Asrama Putri' };
const LETTER: Readonly<Record<Sex, Readonly<Record<Level, string>>>> = {
  L: { SD: 'A', SMP: 'B', SMA: 'C' },
  P: { SD: 'D', SMP: 'E', SMA: 'F' },
};

function addRooms(context: CommandContext, siteId: number): PracticeSite['beds'] {
  const beds = {
    SD: { L: [] as number[], P: [] as number[] },
    SMP: { L: [] as number[], P: [] as number[] },
    SMA: { L: [] as number[], P: [] as number[] },
  };
  for (const sex of ['L', 'P'] as const) {
    const dormitoryId = insertUnrecorded(context.db, 'dormitory', {
      uid: context.newUid(),
      site_id: siteId,
      name: DORMITORY[sex],
    });
    for (const level of LEVELS) {
      beds[level][sex].push(...addLevelRooms(context, dormitoryId, level, sex));
    }
  }
  return beds;
}

/** As many rooms as the beds need, none more than one bed fuller than another. */
function addLevelRooms(
  context: CommandContext,
  dormitoryId: number,
  level: Level,
  sex: Sex,
): number[] {
  const total = PRACTICE_LEVELS[level].beds[sex];
  const rooms = Math.ceil(total / BEDS_A_ROOM);
  const beds: number[] = [];
  for (let room = 1; room <= rooms; room += 1) {
    const code = `${LETTER[sex][level]}${room}`;
    const roomId = insertUnrecorded(context.db, 'room', {
      uid: context.newUid(),
      dormitory_id: dormitoryId,
      code,
      sex,
      levels: level,
    });
    const size = Math.floor(total / rooms) + (room <= total % rooms ? 1 : 0);
    for (let bed = 1; bed <= size; bed += 1) {
      beds.push(
        insertUnrecorded(context.db, 'bed', {
          uid: context.newUid(),
          room_id: roomId,
          code: `${code}-${bed}`,
          from_date: FROM,
          until_date: null,
        }),
      );
    }
  }
  return beds;
}
