import { LEVELS } from '#shared/vocabulary.ts';
import { anyUid, DAYS, freshName, type Scenario, withUid } from './scenario.ts';

const SITE = 'SELECT uid FROM site';
const CLASS = 'SELECT uid FROM class_group WHERE until_date IS NULL';
const ROOM = 'SELECT uid FROM room';
const letter = { letterNo: 'SK 9/2026', letterDate: '2026-06-01' };

export const placesScenarios: readonly Scenario[] = [
  {
    command: 'places.addSite',
    stage: 'draft',
    input: () => ({
      from: 'blank',
      code: freshName('X'),
      name: 'Lokasi baru',
      capacity: 40,
      since: '2026-06-01',
      ...letter,
    }),
  },
  {
    command: 'places.setSiteCapacity',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, SITE), (site) => ({
        site,
        seats: random.below(40),
        from: random.pick(DAYS),
        reason: 'SK baru',
        ...letter,
      })),
  },
  {
    command: 'places.addClass',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, SITE), (site) => ({
        site,
        academicYear: '2026/2027',
        grade: 7,
        name: freshName('VII-'),
        seats: 4,
        from: random.pick(DAYS),
      })),
  },
  {
    command: 'places.setClassSeats',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, CLASS), (uid) => ({
        class: uid,
        seats: random.below(40),
        from: random.pick(DAYS),
        reason: 'Bangku bertambah',
      })),
  },
  {
    command: 'places.closeClass',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, CLASS), (uid) => ({ class: uid, on: '2026-09-01' })),
  },
  {
    command: 'places.addDormitory',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, SITE), (site) => ({ site, name: freshName('Asrama ') })),
  },
  {
    command: 'places.addRoom',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, 'SELECT uid FROM dormitory'), (dormitory) => ({
        dormitory,
        code: freshName('K'),
        sex: random.pick(['L', 'P'] as const),
        levels: [random.pick(LEVELS)],
        beds: random.below(4),
        from: random.pick(DAYS),
      })),
  },
  {
    command: 'places.setRoomLevels',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, ROOM), (room) => ({
        room,
        levels: random.pick([['SD'], ['SMP'], ['SMP', 'SMA']]),
      })),
  },
  {
    command: 'places.setRoomSex',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, ROOM), (room) => {
        const [now] = office.db.sql<{ sex: string }>('SELECT sex FROM room WHERE uid = ?', room);
        return { room, sex: now?.sex === 'L' ? 'P' : 'L' };
      }),
  },
  {
    command: 'places.addBed',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, ROOM), (room) => ({
        room,
        code: freshName('T'),
        from: random.pick(DAYS),
      })),
  },
  {
    command: 'places.closeBed',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, 'SELECT uid FROM bed WHERE until_date IS NULL'), (bed) => ({
        bed,
        on: '2026-09-01',
      })),
  },
  {
    command: 'places.closeRoom',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, ROOM), (room) => ({ room, on: '2026-09-01' })),
  },
  {
    command: 'places.grantPermit',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, SITE), (site) => ({
        site,
        ...random.pick([
          { scope: 'site' },
          { scope: 'level', level: 'SMP' },
          { scope: 'beds', sex: 'L' },
        ]),
        extra: 1 + random.below(3),
        from: '2026-06-01',
        until: '2026-12-01',
        reason: 'Bencana',
        letterNo: 'SK 10/2026',
        grantedBy: 'Kepala Dinas',
      })),
  },
];
