import fc from 'fast-check';
import { LEAVE_KINDS } from '#shared/domain/stays/stay-words.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type Facility, insertPerson } from './facility.ts';
import { admission, atTheDoor, goTo, insertRequest, leaveOf } from './stay-desk.ts';

/** Days over a leap-free summer; acts go back and forth between them, the clock only forward. */
export const DAYS: readonly LocalDate[] = [
  '2026-06-08',
  '2026-06-09',
  '2026-06-10',
  '2026-06-15',
  '2026-07-01',
];

const KINDS = [
  'call',
  'admit',
  'emergency',
  'transfer',
  'swap',
  'leave',
  'back',
  'release',
  'bed-back',
  'discharge',
  'next-day',
  'undo',
] as const;

export const operation = fc.record({
  kind: fc.constantFrom(...KINDS),
  a: fc.nat(30),
  b: fc.nat(30),
  /** How many days back the act is dated; mostly none. */
  back: fc.constantFrom(0, 0, 0, 0, 1, -1),
  leave: fc.constantFrom(...LEAVE_KINDS),
  flag: fc.boolean(),
});
export type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

export interface World {
  readonly house: Facility;
  /** Index into DAYS. */
  now: number;
}

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

/** One of the people of a house of all kinds; made when first needed. */
function personOf({ house }: World, index: number): number {
  const name = `Orang ${index % 9}`;
  const [known] = house.office.db.sql<{ id: number }>('SELECT id FROM person WHERE name = ?', name);
  if (known) return known.id;
  return insertPerson(house, {
    name,
    sex: index % 3 === 0 ? 'P' : 'L',
    // One child, and one who turns 18 on 1 July.
    birthDate: ['2015-01-01', '2008-07-01', '1990-05-05'][Math.min(index % 9, 2)] ?? null,
  });
}

const uids = ({ house }: World, sql: string): string[] =>
  house.office.db.sql<{ uid: string }>(sql).map(({ uid }) => uid);
/** Mostly one that goes on; every fourth time any. */
function stayOf(world: World, index: number, which = ''): string {
  const open = uids(
    world,
    `SELECT s.uid FROM stay AS s WHERE s.until_date IS NULL ${which} ORDER BY s.id`,
  );
  const all = index % 4 === 0 ? uids(world, 'SELECT uid FROM stay ORDER BY id') : open;
  return at(all, index) ?? 'nobody';
}

/** Mostly an empty bed of the sex; every fourth time any. */
function bedOf(world: World, index: number, stay: string): string {
  const empty = `SELECT b.uid FROM bed AS b JOIN room AS r ON r.id = b.room_id
    WHERE r.sex = coalesce((SELECT sex FROM stay WHERE uid = '${stay}'), 'L') AND NOT EXISTS
      (SELECT 1 FROM bed_assignment AS a WHERE a.bed_id = b.id AND a.until_date IS NULL)
    ORDER BY b.id`;
  return (
    at(uids(world, index % 4 === 0 ? 'SELECT uid FROM bed ORDER BY id' : empty), index) ?? 'none'
  );
}

const AWAY =
  'AND EXISTS (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id AND l.until_date IS NULL)';

/** A call as the waiting list makes it, by plain SQL; the database refuses what cannot be called. */
function callSomebody(world: World, { a, b }: Operation): void {
  const { house } = world;
  const code = at(
    house.office.db.sql<{ code: string }>('SELECT code FROM bed ORDER BY id'),
    b,
  )?.code;
  const open = uids(world, 'SELECT uid FROM application WHERE closed_on IS NULL');
  const person = personOf(world, a);
  // The waiting list calls nobody who lives here; it would have been journaled, this is not.
  const lives = house.office.db.sql(
    'SELECT 1 FROM stay WHERE person_id = ? AND until_date IS NULL',
    person,
  );
  if (code === undefined || open.length > 2 || lives.length > 0) return;
  const calledOn = DAYS[world.now] ?? '';
  house.office.raw.exec('SAVEPOINT call');
  try {
    insertRequest(house, person, { call: code, calledOn });
    house.office.raw.exec('RELEASE call');
  } catch {
    house.office.raw.exec('ROLLBACK TO call; RELEASE call');
  }
}

interface Told {
  readonly on: LocalDate;
  readonly stay: string;
  readonly bed: string;
  readonly override: string;
}
type Make = (world: World, op: Operation, told: Told) => [string, unknown];

const MAKE: Readonly<Partial<Record<Operation['kind'], Make>>> = {
  admit: (world, op, { on, bed }) => {
    const open = uids(world, 'SELECT uid FROM application ORDER BY closed_on IS NULL DESC, id');
    const application = at(open, op.a % 3) ?? 'nobody';
    return ['stays.admit', admission(application, { on, bed: op.a % 5 === 0 ? bed : null })];
  },
  emergency: (_world, op, { on, bed }) => [
    'stays.admitEmergency',
    atTheDoor({ on, bed: op.flag ? bed : null, fullReason: op.a % 4 === 0 ? 'Banjir' : '' }),
  ],
  transfer: (_world, _op, told) => ['stays.transfer', { ...told, reason: '' }],
  swap: (world, op, { on, stay, override }) => [
    'stays.swap',
    { stay, other: stayOf(world, op.b), on, reason: '', override },
  ],
  leave: (_world, op, { on, stay }) => [
    'stays.startLeave',
    leaveOf(stay, {
      kind: op.leave,
      from: on,
      dueOn: '2026-07-20',
      fromTime: '08:00',
      destination: 'RSUD',
    }),
  ],
  back: (_world, _op, { on, stay }) => ['stays.returnFromLeave', { stay, on }],
  release: (_world, _op, { on, stay }) => ['stays.releaseBed', { stay, on, reason: 'Lama' }],
  'bed-back': (_world, _op, told) => ['stays.returnToBed', told],
  discharge: (_world, op, { on, stay }) => [
    'stays.discharge',
    { stay, on, reason: op.flag ? 'died' : 'employed', note: 'Catatan' },
  ],
  undo: (world, op) => {
    const seqs = world.house.office.db.sql<{ seq: number }>(
      'SELECT seq FROM journal ORDER BY seq DESC',
    );
    return ['journal.undoEntry', { seq: at(seqs, op.a % 3)?.seq ?? 0 }];
  },
};

/** The command of an operation; null where the operation is no call of the program. */
export function commandOf(world: World, op: Operation): [string, unknown] | null {
  if (op.kind === 'call') callSomebody(world, op);
  if (op.kind === 'next-day') {
    world.now = Math.min(world.now + 1, DAYS.length - 1);
    goTo(world.house, DAYS[world.now] ?? '');
  }
  const isBack = op.kind === 'back' || op.kind === 'release' || op.kind === 'bed-back';
  const stay = stayOf(world, op.a, isBack ? AWAY : '');
  return (
    MAKE[op.kind]?.(world, op, {
      on: DAYS[world.now - op.back] ?? DAYS[0] ?? '',
      stay,
      bed: bedOf(world, op.b, stay),
      override: op.flag ? 'Tidak ada yang lain' : '',
    }) ?? null
  );
}
