import { GRADES_OF, type Level, LEVELS, type LocalDate } from '#shared/vocabulary.ts';
import type { SiteExample } from '#shared/domain/places/site-examples.ts';
import type { CommandContext } from '../../context.ts';

const levelOf = (grade: number): Level =>
  LEVELS.find((level) => GRADES_OF[level].includes(grade)) ?? 'SD';

/** I–XII and a letter: "VII-A". */
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const className = (grade: number, index: number): string =>
  `${ROMAN[grade - 1] ?? grade}-${String.fromCharCode(65 + index)}`;

export interface NewSite {
  readonly officeId: number;
  readonly example: SiteExample;
  readonly academicYear: string;
  readonly from: LocalDate;
  readonly letterNo: string | null;
}

/** A site with ledger, classes, rooms and beds as an example describes it. Everything is editable. */
export function createSiteFromExample(context: CommandContext, site: NewSite): number {
  const { db } = context;
  const { example, from } = site;
  const uid = context.newUid();
  const siteId = db.insert('site', {
    uid,
    office_id: site.officeId,
    code: example.code,
    name: example.name,
    address: example.address,
    place: example.place,
  });
  context.subject(uid);
  db.insert('capacity_entry', {
    uid: context.newUid(),
    scope: 'site',
    site_id: siteId,
    class_id: null,
    seats: example.capacity,
    from_date: from,
    reason: 'Daya tampung gedung',
    letter_no: site.letterNo,
    letter_date: null,
  });
  addClasses(context, siteId, site);
  addDormitories(context, siteId, site);
  return siteId;
}

function addClasses(context: CommandContext, siteId: number, site: NewSite): void {
  for (const { grade, count } of site.example.classes) {
    for (let index = 0; index < count; index += 1) {
      const classId = context.db.insert('class_group', {
        uid: context.newUid(),
        site_id: siteId,
        academic_year: site.academicYear,
        level: levelOf(grade),
        grade,
        name: className(grade, index),
        homeroom_teacher: null,
        from_date: site.from,
        until_date: null,
      });
      context.db.insert('capacity_entry', {
        uid: context.newUid(),
        scope: 'class',
        site_id: siteId,
        class_id: classId,
        seats: site.example.classSeats,
        from_date: site.from,
        reason: 'Kelas dibuka',
        letter_no: site.letterNo,
        letter_date: null,
      });
    }
  }
}

function addDormitories(context: CommandContext, siteId: number, site: NewSite): void {
  for (const dormitory of site.example.dormitories) {
    const dormitoryId = context.db.insert('dormitory', {
      uid: context.newUid(),
      site_id: siteId,
      name: dormitory.name,
    });
    for (let room = 1; room <= dormitory.rooms; room += 1) {
      addRoom(context, dormitoryId, { ...dormitory, code: String(room), from: site.from });
    }
  }
}

function addRoom(
  context: CommandContext,
  dormitoryId: number,
  room: { code: string; sex: 'L' | 'P'; bedsPerRoom: number; from: LocalDate },
): void {
  const roomId = context.db.insert('room', {
    uid: context.newUid(),
    dormitory_id: dormitoryId,
    code: room.code,
    sex: room.sex,
    levels: 'SD,SMP,SMA',
  });
  for (let bed = 1; bed <= room.bedsPerRoom; bed += 1) {
    context.db.insert('bed', {
      uid: context.newUid(),
      room_id: roomId,
      code: `${room.code}-${bed}`,
      from_date: room.from,
      until_date: null,
    });
  }
}
