import type { WriteDb } from '#db/connection.ts';
import { insertUnrecorded } from '#db/unrecorded.ts';
import { realEnvironment } from '#electron/data/environment.ts';
import { addDays } from '#shared/days.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { Seeded } from '#shared/domain/practice/seeded.ts';
import type { LocalDate, Mobility, Sex } from '#shared/vocabulary.ts';
import {
  type DesilShares,
  family,
  type SheetPerson,
  type Taken,
} from '../support/candidate-family.ts';

const DESIL_SHARES: DesilShares = [
  ['1', 45],
  ['2', 30],
  ['3', 15],
  ['4', 5],
  ['', 5],
];
const MOBILITIES: readonly Mobility[] = [
  'independent',
  'independent',
  'independent',
  'aid',
  'wheelchair',
];
const GROWN = 9000;
const CHILD = 5000;
const DAYS_OF_GROWN = 14_000;
const DAYS_OF_CHILD = 1000;

/** Somebody with a row of their own and what a bed or a rank looks at. */
export interface HousePerson {
  readonly id: number;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: LocalDate;
}

/** Gives one invented person after another, each with a family card of their own. */
export function people(db: WriteDb, random: Seeded, today: LocalDate) {
  const taken: Taken = { names: new Set(), serials: new Map() };
  const next = (): SheetPerson => {
    const [one] = family(random, taken, DESIL_SHARES);
    if (!one) throw new Error('A family without children');
    return one;
  };
  return (wanted: { readonly sex?: Sex; readonly child?: boolean } = {}): HousePerson => {
    const one = next();
    const sex = wanted.sex ?? one.sex;
    const days =
      wanted.child === true
        ? CHILD - random.below(DAYS_OF_CHILD)
        : GROWN + random.below(DAYS_OF_GROWN);
    const birthDate = addDays(today, -days);
    return { id: insertPerson(db, one, { sex, birthDate }), name: one.name, sex, birthDate };
  };
}

function insertPerson(
  db: WriteDb,
  one: SheetPerson,
  { sex, birthDate }: Pick<HousePerson, 'sex' | 'birthDate'>,
): number {
  const familyId = insertUnrecorded(db, 'family', {
    uid: realEnvironment.newUid(),
    office_id: 1,
    kk_no: one.kk,
    address: one.address,
    rt: one.rt,
    rw: one.rw,
    village: one.village,
    district: one.district,
    regency: one.regency,
    import_batch_id: null,
  });
  if (one.desil !== '')
    insertUnrecorded(db, 'desil_fact', {
      uid: realEnvironment.newUid(),
      family_id: familyId,
      desil: Number(one.desil),
      period: '2026-1',
      as_of: '2026-02-04',
      source: 'siks_ng',
      seen_by: 'Siti Norhayati',
      import_batch_id: null,
    });
  return insertUnrecorded(db, 'person', {
    uid: realEnvironment.newUid(),
    office_id: 1,
    family_id: familyId,
    name: one.name,
    name_key: nameKey(one.name),
    nik: one.nik,
    nik_status: 'present',
    sex,
    birth_place: one.birthPlace,
    birth_date: birthDate,
    import_batch_id: null,
  });
}

/** One of five uses a wheelchair, one in five of those who wait is in recovery. */
export function insertAssessment(
  db: WriteDb,
  random: Seeded,
  person: number,
  at: { readonly day: LocalDate; readonly recovery: boolean },
): void {
  insertUnrecorded(db, 'assessment', {
    uid: realEnvironment.newUid(),
    person_id: person,
    assessed_on: at.day,
    assessor: 'Siti Norhayati',
    subtypes: at.recovery ? '["psychosocial"]' : '["cerebral_palsy"]',
    severity: 'moderate',
    mobility: at.recovery ? 'independent' : random.pick(MOBILITIES),
    communication: '["spoken"]',
    recovery: at.recovery ? 1 : 0,
    close_care: random.chance(0.12) ? 1 : 0,
    sees: random.chance(0.1) ? 0 : 1,
    import_batch_id: null,
  });
}
