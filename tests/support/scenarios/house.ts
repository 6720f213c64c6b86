import { addDays } from '#shared/days.ts';
import { ZONES } from '#shared/vocabulary.ts';
import { rulesOf } from '../house-rules.ts';
import { anyUid, DAYS, freshName, type Scenario, withUid } from './scenario.ts';

const SITE = 'SELECT uid FROM site';
const FLOOR = 'SELECT uid FROM floor';
const BED = 'SELECT uid FROM bed';

/** Acts in a house: buildings, wards, beds and what of it is run. */
export const houseScenarios: readonly Scenario[] = [
  {
    command: 'house.addBuilding',
    stage: 'house',
    input: (office, random) =>
      withUid(anyUid(office, random, SITE), (site) => ({ site, name: freshName('Gedung X') })),
  },
  {
    command: 'house.addFloor',
    stage: 'house',
    input: (office, random) =>
      withUid(anyUid(office, random, 'SELECT uid FROM building'), (building) => ({
        building,
        number: 3 + random.below(4),
        lift: random.below(2) === 1,
      })),
  },
  {
    command: 'house.addWard',
    stage: 'house',
    input: (office, random) =>
      withUid(anyUid(office, random, FLOOR), (floor) => ({
        site: anyUid(office, random, SITE),
        floor,
        name: freshName('Bangsal X'),
        zone: random.pick(ZONES),
      })),
  },
  {
    command: 'house.placeWard',
    stage: 'house',
    input: (office, random) =>
      withUid(
        anyUid(office, random, 'SELECT uid FROM dormitory WHERE zone IS NOT NULL'),
        (ward) => {
          const [now] = office.db.sql<{ zone: string }>(
            'SELECT zone FROM dormitory WHERE uid = ?',
            ward,
          );
          return {
            ward,
            floor: anyUid(office, random, FLOOR),
            zone: random.pick(ZONES.filter((zone) => zone !== now?.zone)),
          };
        },
      ),
  },
  {
    command: 'house.setRoomAccess',
    stage: 'house',
    input: (office, random) =>
      withUid(anyUid(office, random, 'SELECT uid FROM room WHERE handrail = 0'), (room) => ({
        room,
        wheelchair: random.below(2) === 1,
        nearNurse: random.below(2) === 1,
        handrail: true,
      })),
  },
  {
    command: 'house.setBedKind',
    stage: 'house',
    input: (office, random) =>
      withUid(anyUid(office, random, `${BED} WHERE kind = 'regular'`), (bed) => ({
        bed,
        kind: random.pick(['low', 'medical', 'extra'] as const),
        upper: random.below(2) === 1,
      })),
  },
  {
    command: 'house.addOutage',
    stage: 'house',
    input: (office, random) =>
      withUid(
        anyUid(office, random, `${BED} WHERE id NOT IN (SELECT bed_id FROM bed_outage)`),
        (bed) => ({
          bed,
          kind: random.pick(['repair', 'dirty'] as const),
          from: random.pick(DAYS),
          note: '',
        }),
      ),
  },
  {
    command: 'house.endOutage',
    stage: 'house',
    input: (office, random) =>
      withUid(
        anyUid(office, random, 'SELECT uid FROM bed_outage WHERE until_date IS NULL'),
        (outage) => ({ outage, on: '2026-09-02' }),
      ),
  },
  {
    command: 'house.setOperational',
    stage: 'house',
    input: (office, random) =>
      withUid(anyUid(office, random, SITE), (site) => ({
        site,
        seats: random.below(20),
        from: random.pick(DAYS),
        reason: 'SK baru',
        letterNo: 'SK 9/2026',
        letterDate: '2026-06-01',
      })),
  },
  {
    command: 'house.setRules',
    stage: 'house',
    input: (_office, random) => ({
      rules: rulesOf({ answerDays: 8 + random.below(300), parkDays: 61 + random.below(300) }),
    }),
  },
  {
    command: 'house.addHoliday',
    stage: 'house',
    input: (_office, random) => {
      const from = addDays('2027-01-01', random.below(300));
      return { from, to: addDays(from, random.below(4)), name: freshName('Libur'), kind: 'house' };
    },
  },
  {
    command: 'house.endHoliday',
    stage: 'house',
    input: (office) => {
      const worked = new Set(
        office.db.sql<{ day: string }>('SELECT day FROM holiday').map(({ day }) => day),
      );
      const day = ['2026-08-17', '2026-08-25', '2026-12-24', '2026-12-25'].find(
        (one) => !worked.has(one),
      );
      return day === undefined ? null : { day, reason: 'Kegiatan bersama' };
    },
  },
];
