import type { WriteDb } from '#db/connection.ts';
import type { NewRow } from '#db/schema/tables.ts';
import { adultFrom } from '#shared/domain/people/adulthood.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { LocalDate, Sex, Zone } from '#shared/vocabulary.ts';
import { newOffice, type TestOffice } from './office.ts';

/** The first day of everything in a test facility. */
export const OPENED: LocalDate = '2026-01-01';
export const TODAY: LocalDate = '2026-06-08';

type New = TestOffice['environment']['newUid'];

/** A ward with rooms of beds, as a plan names it: `A1-3` is bed 3 of room 1 of Bangsal A. */
export interface WardPlan {
  readonly name: string;
  readonly sex: Sex;
  readonly zone?: Zone;
  readonly floor?: number;
  readonly lift?: boolean;
  readonly rooms: readonly number[];
  /** Numbers of rooms that a wheelchair enters. */
  readonly wheelchair?: readonly number[];
}

const WARDS: readonly WardPlan[] = [
  { name: 'Bangsal A', sex: 'L', rooms: [4, 4], wheelchair: [1] },
  { name: 'Bangsal B', sex: 'P', rooms: [4, 4] },
  { name: 'Bangsal C', sex: 'L', zone: 'recovery', floor: 2, rooms: [4] },
  { name: 'Bangsal T', sex: 'L', zone: 'transit', rooms: [2] },
];

export interface Facility {
  readonly office: TestOffice;
  readonly siteId: number;
  readonly site: string;
  /** Uid of a bed by its code. */
  bed(code: string): string;
  /** Row id of a bed by its code. */
  bedId(code: string): number;
}

/** A facility office in memory: a house of `wards`, rated 200, operational 80 unless told. */
export function newFacility(
  options: HouseOptions & { readonly office?: TestOffice } = {},
): Facility {
  const office = options.office ?? newOffice({ today: TODAY });
  office.raw.prepare(`UPDATE office SET kind = 'facility', name = 'Panti Rapak Dalam'`).run();
  return furnish(office, options);
}

export interface HouseOptions {
  readonly wards?: readonly WardPlan[];
  readonly rated?: number;
  readonly operational?: number | null;
}

/** Gives an office that is there already its house. */
function furnish(office: TestOffice, options: HouseOptions = {}): Facility {
  const { newUid } = office.environment;
  const site = newUid();
  const siteId = office.prepare((db) => {
    const id = db.insert('site', {
      uid: site,
      office_id: 1,
      code: 'RD',
      name: 'Panti Rapak Dalam',
    });
    const entry = (scope: 'site' | 'operational', seats: number) =>
      db.insert('capacity_entry', {
        uid: newUid(),
        scope,
        site_id: id,
        class_id: null,
        seats,
        from_date: OPENED,
        reason: 'SK',
        letter_no: '1/2026',
        letter_date: OPENED,
      });
    entry('site', options.rated ?? 200);
    const operational = options.operational === undefined ? 80 : options.operational;
    if (operational !== null) entry('operational', operational);
    const building = db.insert('building', { uid: newUid(), site_id: id, name: 'Gedung 1' });
    for (const ward of options.wards ?? WARDS) insertWard(db, newUid, id, building, ward);
    return id;
  });
  const find = (code: string) =>
    office.db.sql<{ id: number; uid: string }>('SELECT id, uid FROM bed WHERE code = ?', code)[0];
  const found = (code: string) => {
    const bed = find(code);
    if (!bed) throw new Error(`No bed ${code} in the test facility`);
    return bed;
  };
  return { office, siteId, site, bed: (code) => found(code).uid, bedId: (code) => found(code).id };
}

function insertWard(db: WriteDb, newUid: New, siteId: number, building: number, ward: WardPlan) {
  const number = ward.floor ?? 1;
  const floorId =
    db.sql<{ id: number }>(
      'SELECT id FROM floor WHERE building_id = ? AND number = ?',
      building,
      number,
    )[0]?.id ??
    db.insert('floor', {
      uid: newUid(),
      building_id: building,
      number,
      lift: ward.lift === true ? 1 : 0,
    });
  const dormitory = db.insert('dormitory', {
    uid: newUid(),
    site_id: siteId,
    name: ward.name,
    floor_id: floorId,
    zone: ward.zone ?? 'general',
  });
  const letter = ward.name.at(-1) ?? '';
  for (const [index, beds] of ward.rooms.entries()) {
    const code = String(index + 1);
    const room = db.insert('room', {
      uid: newUid(),
      dormitory_id: dormitory,
      code,
      sex: ward.sex,
      levels: 'SD,SMP,SMA',
      wheelchair: ward.wheelchair?.includes(index + 1) === true ? 1 : 0,
    });
    for (let bed = 1; bed <= beds; bed += 1) {
      db.insert('bed', {
        uid: newUid(),
        room_id: room,
        code: `${letter}${code}-${bed}`,
        from_date: OPENED,
        until_date: null,
      });
    }
  }
}

export interface TestPerson {
  readonly name: string;
  readonly sex?: Sex;
  readonly birthDate?: LocalDate | null;
  readonly desil?: number;
}

/** A person with a family card's desil, as an import would have left them. Answers the row id. */
export function insertPerson({ office }: Facility, person: TestPerson): number {
  const { newUid } = office.environment;
  return office.prepare((db) => {
    const family = db.insert('family', {
      uid: newUid(),
      office_id: 1,
      kk_no: null,
      import_batch_id: null,
    });
    if (person.desil !== undefined)
      db.insert('desil_fact', {
        uid: newUid(),
        family_id: family,
        desil: person.desil,
        period: '2026-2',
        as_of: '2026-05-04',
        source: 'siks_ng',
        seen_by: 'Agus Salim',
        import_batch_id: null,
      });
    return db.insert('person', {
      uid: newUid(),
      office_id: 1,
      family_id: family,
      name: person.name,
      name_key: nameKey(person.name),
      sex: person.sex ?? 'L',
      nik: null,
      nik_status: 'none_yet',
      birth_date: person.birthDate === undefined ? '1990-03-04' : person.birthDate,
      import_batch_id: null,
    });
  });
}

/** A residential stay straight in the database, with a bed where one is named. */
export function insertStay(
  facility: Facility,
  personId: number,
  stay: {
    from?: LocalDate;
    until?: LocalDate | null;
    bed?: string;
    adultFrom?: LocalDate;
    more?: Partial<NewRow<'stay'>>;
  } = {},
): number {
  const { office, siteId } = facility;
  const { newUid } = office.environment;
  return office.prepare((db) => {
    const [person] = db.sql<{ sex: Sex; birth_date: string | null }>(
      'SELECT sex, birth_date FROM person WHERE id = ?',
      personId,
    );
    const birth = person?.birth_date ?? null;
    const from_date = stay.from ?? '2026-03-01';
    const until_date = stay.until ?? null;
    const id = db.insert('stay', {
      uid: newUid(),
      site_id: siteId,
      person_id: personId,
      application_id: null,
      mode: 'residential',
      sex: person?.sex ?? 'L',
      from_date,
      until_date,
      end_reason: until_date === null ? null : 'back_to_family',
      adult_from: stay.adultFrom ?? (birth === null ? '0001-01-01' : adultFrom(birth)),
      parent_stay_id: null,
      arrived_at: null,
      approved_by: null,
      approved_on: null,
      agreement_on: null,
      import_batch_id: null,
      ...stay.more,
    });
    if (stay.bed !== undefined)
      db.insert('bed_assignment', {
        uid: newUid(),
        stay_id: id,
        bed_id: facility.bedId(stay.bed),
        from_date,
        until_date,
      });
    return id;
  });
}
