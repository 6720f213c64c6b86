import { z } from 'zod';
import { LEVELS, SEXES } from '../vocabulary.ts';
import { command, query } from './define.ts';
import { placeChangeQueries } from './place-changes.ts';
import {
  ClassRow,
  DormitoryRow,
  FreePlaces,
  LedgerEntry,
  PermitInput,
  PermitRow,
  RoomPlan,
  SiteHead,
} from './place-shapes.ts';

const Uid = z.string().min(1).max(60);
const LocalDate = z.iso.date('places.date');
const Level = z.enum(LEVELS);
const Sex = z.enum(SEXES);
const Text = (empty: string, most = 150) => z.string().trim().min(1, empty).max(most);
const Optional = z.string().trim().max(150).optional();
const Seats = z.number('places.seats').int('places.seats').min(0, 'places.seats').max(100_000);
const Levels = z
  .array(Level)
  .min(1, 'places.levels-empty')
  .transform((given) => LEVELS.filter((level) => given.includes(level)));

/** The letter a number or a permit rests on. */
const Letter = { letterNo: Optional, letterDate: LocalDate.optional() };

const reads = ['places', 'enrolments', 'decrees', 'intakes', 'imports'] as const;
const edit = {
  access: ['head', 'officer', 'admin'],
  changes: ['places'],
  undo: 'recorded',
} as const;
const Made = z.object({ uid: Uid });

export const placesContract = {
  /** Sites of the office; the first is the one the screens show. */
  sites: query({
    input: z.object({}),
    output: z.object({
      sites: z.array(SiteHead),
      examples: z.array(
        z.object({ id: z.string(), name: z.string(), place: z.string(), capacity: z.number() }),
      ),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['places', 'intakes', 'settings'],
  }),
  /** All that Pengaturan shows of a site on a day: ledger, classes, rooms, permits. */
  plan: query({
    input: z.object({ site: Uid.optional(), on: LocalDate.optional() }),
    output: z
      .object({
        on: z.string(),
        today: z.string(),
        site: SiteHead,
        ledger: z.array(LedgerEntry),
        classes: z.array(ClassRow),
        dormitories: z.array(DormitoryRow),
        permits: z.array(PermitRow),
      })
      .nullable(),
    errors: [],
    access: 'signed-in',
    reads,
  }),
  /** The bed plan of one dormitory on a day, and who lives at the site without a bed. */
  beds: query({
    input: z.object({ dormitory: Uid, on: LocalDate.optional() }),
    output: z.object({
      on: z.string(),
      today: z.string(),
      name: z.string(),
      rooms: z.array(RoomPlan),
      withoutBed: z.array(
        z.object({
          enrolment: Uid,
          name: z.string(),
          sex: Sex,
          level: Level,
          grade: z.number(),
          className: z.string().nullable(),
        }),
      ),
    }),
    errors: ['places.not-found'],
    access: 'signed-in',
    reads: ['places', 'enrolments', 'candidates'],
  }),
  /** Free places of a site on any day, totals by seating, the binding limit with its sum. */
  freePlaces: query({
    input: z.object({ site: Uid.optional(), on: LocalDate.optional(), intake: Uid.optional() }),
    output: FreePlaces.nullable(),
    errors: [],
    access: 'signed-in',
    reads: ['places', 'enrolments', 'decrees', 'candidates', 'intakes', 'imports', 'settings'],
  }),
  ...placeChangeQueries,
  /** A blank site with its first ledger entry, or a shipped example with classes, rooms and beds. */
  addSite: command({
    input: z.discriminatedUnion('from', [
      z.object({ from: z.literal('example'), example: z.string().max(40) }),
      z.object({
        from: z.literal('blank'),
        code: z
          .string()
          .trim()
          .toUpperCase()
          .regex(/^[A-Z0-9]{1,10}$/, 'places.code-shape'),
        name: Text('places.name-empty'),
        address: Optional,
        place: Optional,
        capacity: Seats,
        since: LocalDate,
        ...Letter,
      }),
    ]),
    output: Made,
    errors: ['places.example-unknown', 'places.code-taken'],
    ...edit,
  }),
  /** A new ledger entry of the site. Lowering below who lives there is recorded and shown in red. */
  setSiteCapacity: command({
    input: z.object({
      site: Uid,
      seats: Seats,
      from: LocalDate,
      reason: Text('places.reason-empty', 300),
      ...Letter,
    }),
    output: z.object({ over: z.number() }),
    errors: ['places.not-found'],
    ...edit,
  }),
  addClass: command({
    input: z.object({
      site: Uid,
      academicYear: z.string().regex(/^\d{4}\/\d{4}$/, 'places.year-shape'),
      grade: z.number().int().min(1).max(12),
      name: Text('places.name-empty', 40),
      teacher: Optional,
      seats: Seats,
      from: LocalDate,
      ...Letter,
    }),
    output: z.object({ uid: Uid, warnAbove: z.number().nullable() }),
    errors: ['places.not-found', 'places.class-exists'],
    ...edit,
  }),
  /** A ledger entry of a class. Above 28/32/36 (SD/SMP/SMA) it answers with the warning's number. */
  setClassSeats: command({
    input: z.object({
      class: Uid,
      seats: Seats,
      from: LocalDate,
      reason: Text('places.reason-empty', 300),
      ...Letter,
    }),
    output: z.object({ over: z.number(), warnAbove: z.number().nullable() }),
    errors: ['places.not-found'],
    ...edit,
  }),
  /** Closes a class from a day on. Never refused for its pupils: they turn red. */
  closeClass: command({
    input: z.object({ class: Uid, on: LocalDate }),
    output: z.object({ left: z.number() }),
    errors: ['places.not-found', 'places.already-closed', 'places.closes-too-early'],
    ...edit,
  }),
  addDormitory: command({
    input: z.object({ site: Uid, name: Text('places.name-empty', 80) }),
    output: Made,
    errors: ['places.not-found', 'places.dormitory-exists'],
    ...edit,
  }),
  addRoom: command({
    input: z.object({
      dormitory: Uid,
      code: Text('places.code-empty', 20),
      sex: Sex,
      levels: Levels,
      beds: z.number('places.beds').int('places.beds').min(0, 'places.beds').max(60, 'places.beds'),
      from: LocalDate,
    }),
    output: Made,
    errors: ['places.not-found', 'places.room-exists'],
    ...edit,
  }),
  setRoomLevels: command({
    input: z.object({ room: Uid, levels: Levels }),
    output: z.object({ others: z.number() }),
    errors: ['places.not-found'],
    ...edit,
  }),
  /** Only while nobody lives in the room or is going to: rooms have no override (owner's decision). */
  setRoomSex: command({
    input: z.object({ room: Uid, sex: Sex }),
    output: z.object({}),
    errors: ['places.not-found', 'places.room-not-empty'],
    ...edit,
  }),
  addBed: command({
    input: z.object({ room: Uid, code: Text('places.code-empty', 20), from: LocalDate }),
    output: Made,
    errors: ['places.not-found', 'places.bed-exists'],
    ...edit,
  }),
  /** Takes a bed out of service. Who lies in it is "perlu dipindah", never thrown out. */
  closeBed: command({
    input: z.object({ bed: Uid, on: LocalDate }),
    output: z.object({ toMove: z.number() }),
    errors: ['places.not-found', 'places.already-closed', 'places.closes-too-early'],
    ...edit,
  }),
  /** Takes every bed of a room out of service. */
  closeRoom: command({
    input: z.object({ room: Uid, on: LocalDate }),
    output: z.object({ beds: z.number(), toMove: z.number() }),
    errors: ['places.not-found', 'places.already-closed', 'places.closes-too-early'],
    ...edit,
  }),
  /** Lets a number be exceeded: by how many, from when until when, by whose letter. */
  grantPermit: command({
    input: PermitInput,
    output: Made,
    errors: ['places.not-found'],
    ...edit,
  }),
} as const;
