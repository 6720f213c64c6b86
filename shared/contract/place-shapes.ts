import { z } from 'zod';
import { LEVELS, SEXES } from '../vocabulary.ts';

/** What the places of a site look like to both sides of the process boundary. */
const Uid = z.string().min(1).max(60);
const Level = z.enum(LEVELS);
const Sex = z.enum(SEXES);

export const LedgerEntry = z.object({
  seats: z.number(),
  from: z.string(),
  reason: z.string(),
  letterNo: z.string().nullable(),
  letterDate: z.string().nullable(),
  /** The one that holds on the day asked about. */
  holds: z.boolean(),
});
export const ClassRow = z.object({
  uid: Uid,
  academicYear: z.string(),
  level: Level,
  grade: z.number(),
  name: z.string(),
  teacher: z.string().nullable(),
  from: z.string(),
  until: z.string().nullable(),
  state: z.enum(['planned', 'open', 'closed']),
  seats: z.number(),
  /** Seats on top, by permits in force. */
  permitted: z.number(),
  held: z.number(),
  /** Pupils beyond what seats and permits allow; 0 where the class fits. */
  over: z.number(),
  /** More seats than the warning of its level allows. */
  large: z.boolean(),
});
export const RoomRow = z.object({
  uid: Uid,
  code: z.string(),
  sex: Sex,
  levels: z.array(Level),
  beds: z.number(),
  occupied: z.number(),
  toMove: z.number(),
  closed: z.number(),
});
export const DormitoryRow = z.object({ uid: Uid, name: z.string(), rooms: z.array(RoomRow) });
/** Which limit a permit lets be exceeded: of a school four of them, of a facility the first two. */
const PERMIT_SCOPES = ['site', 'operational', 'level', 'class', 'beds'] as const;
export type PermitScope = (typeof PERMIT_SCOPES)[number];
export const PermitRow = z.object({
  uid: Uid,
  scope: z.enum(PERMIT_SCOPES),
  level: Level.nullable(),
  className: z.string().nullable(),
  sex: Sex.nullable(),
  extra: z.number(),
  from: z.string(),
  until: z.string(),
  reason: z.string(),
  letterNo: z.string(),
  grantedBy: z.string(),
  inForce: z.boolean(),
});
export type ClassRow = z.output<typeof ClassRow>;
export type DormitoryRow = z.output<typeof DormitoryRow>;
export type RoomRow = z.output<typeof RoomRow>;
export type PermitRow = z.output<typeof PermitRow>;

export const SiteHead = z.object({
  uid: Uid,
  code: z.string(),
  name: z.string(),
  address: z.string(),
  place: z.string(),
});

const BED_STATES = ['occupied', 'free', 'closed', 'to_move'] as const;
const BedCard = z.object({
  uid: Uid,
  code: z.string(),
  state: z.enum(BED_STATES),
  /** Last day of service is the day before; null while nobody has closed it. */
  closesOn: z.string().nullable(),
  pupil: z
    .object({
      enrolment: Uid,
      name: z.string(),
      level: Level,
      grade: z.number(),
      className: z.string().nullable(),
    })
    .nullable(),
});
export type BedCard = z.output<typeof BedCard>;
export const RoomPlan = z.object({
  uid: Uid,
  code: z.string(),
  sex: Sex,
  levels: z.array(Level),
  beds: z.array(BedCard),
});
export type RoomPlan = z.output<typeof RoomPlan>;

/** What binds a level, with the numbers of its sum: `held` are there, `called` are signed and expected. */
const Binding = z.discriminatedUnion('limit', [
  z.object({
    limit: z.literal('class-seats'),
    classes: z.number(),
    perClass: z.number().nullable(),
    permitted: z.number(),
    seats: z.number(),
    held: z.number(),
    called: z.number(),
    free: z.number(),
  }),
  z.object({
    limit: z.literal('beds'),
    seatsFree: z.number(),
    freeL: z.number(),
    freeP: z.number(),
    free: z.number(),
  }),
  z.object({
    limit: z.literal('site-ceiling'),
    ceiling: z.number(),
    permitted: z.number(),
    held: z.number(),
    called: z.number(),
    free: z.number(),
  }),
]);
export const FreePlaces = z.object({
  on: z.string(),
  today: z.string(),
  site: SiteHead,
  levels: z.array(
    z.object({
      level: Level,
      ready: z.number(),
      maxL: z.number(),
      maxP: z.number(),
      places: z.number(),
      binding: Binding,
    }),
  ),
  total: z.object({
    ready: z.number(),
    maxL: z.number(),
    maxP: z.number(),
    places: z.number(),
    addsUp: z.boolean(),
    seatsFree: z.number(),
    seatsUnusable: z.number(),
  }),
  /** Daya tampung gedung, daya tampung tahun ini, terisi: three numbers, three names. */
  building: z.object({ seats: z.number(), permitted: z.number(), letterNo: z.string().nullable() }),
  thisYear: z.object({ seats: z.number(), classes: z.number(), perClass: z.number().nullable() }),
  held: z.object({ all: z.number(), L: z.number(), P: z.number() }),
  called: z.number(),
});
export type FreePlaces = z.output<typeof FreePlaces>;

const Words = (empty: string, most = 150) => z.string().trim().min(1, empty).max(most);

/** A permit as it is recorded: its limit named by level, class or sex where the scope asks for it. */
export const PermitInput = z
  .object({
    site: Uid,
    scope: z.enum(PERMIT_SCOPES),
    level: Level.optional(),
    class: Uid.optional(),
    sex: Sex.optional(),
    extra: z
      .number('places.extra')
      .int('places.extra')
      .min(1, 'places.extra')
      .max(1000, 'places.extra'),
    from: z.iso.date('places.date'),
    until: z.iso.date('places.date'),
    reason: Words('places.reason-empty', 300),
    letterNo: Words('places.letter-empty'),
    grantedBy: Words('places.granted-by-empty'),
  })
  .refine(({ from, until }) => until > from, { path: ['until'], message: 'places.until-early' })
  .refine(({ scope, level }) => scope !== 'level' || level !== undefined, {
    path: ['level'],
    message: 'places.level-empty',
  })
  .refine((input) => input.scope !== 'class' || input.class !== undefined, {
    path: ['class'],
    message: 'places.class-empty',
  })
  .refine(({ scope, sex }) => scope !== 'beds' || sex !== undefined, {
    path: ['sex'],
    message: 'places.sex-empty',
  });
