import { z } from 'zod';
import { ZONES } from '../vocabulary.ts';
import { command, query } from './define.ts';
import { BED_KINDS, BuildingRow, HouseView, OUTAGE_KINDS } from './house-shapes.ts';
import { houseHolidays } from './house-holidays.ts';
import { houseRules } from './house-rules.ts';
import { LedgerEntry } from './place-shapes.ts';

const Uid = z.string().min(1).max(60);
const LocalDate = z.iso.date('places.date');
const Name = z.string().trim().min(1, 'places.name-empty').max(80);
const Optional = z.string().trim().max(150).optional();

const edit = {
  access: ['head', 'officer', 'admin'],
  changes: ['places'],
  undo: 'recorded',
} as const;
const Made = z.object({ uid: Uid });
const nothing = z.object({});

export const houseContract = {
  ...houseRules,
  ...houseHolidays,
  /**
   * Everything that numbers and plan of a house follow from, for a window of days: the page counts
   * any day of it by itself. Without a window: a week back and a month ahead. Null without a site.
   */
  facts: query({
    input: z.object({ from: LocalDate.optional(), to: LocalDate.optional() }),
    output: HouseView.nullable(),
    errors: ['house.window-empty'],
    access: 'signed-in',
    reads: ['places', 'stays', 'applications'],
  }),
  /** Buildings with their floors, and the ledger of what is run at present. Null without a site. */
  buildings: query({
    input: nothing,
    output: z
      .object({
        site: Uid,
        today: z.string(),
        buildings: z.array(BuildingRow),
        operational: z.array(LedgerEntry),
      })
      .nullable(),
    errors: [],
    access: 'signed-in',
    reads: ['places'],
  }),
  addBuilding: command({
    input: z.object({ site: Uid, name: Name }),
    output: Made,
    errors: ['places.not-found', 'house.building-exists'],
    ...edit,
  }),
  addFloor: command({
    input: z.object({
      building: Uid,
      number: z
        .number('house.floor')
        .int('house.floor')
        .min(1, 'house.floor')
        .max(20, 'house.floor'),
      lift: z.boolean(),
    }),
    output: Made,
    errors: ['house.not-found', 'house.floor-exists'],
    ...edit,
  }),
  /** A ward with its place in the house. */
  addWard: command({
    input: z.object({ site: Uid, name: Name, floor: Uid, zone: z.enum(ZONES) }),
    output: Made,
    errors: ['places.not-found', 'house.not-found', 'places.dormitory-exists'],
    ...edit,
  }),
  /** Says on which floor a ward is and whom it is for. Who lies there stays. */
  placeWard: command({
    input: z.object({ ward: Uid, floor: Uid, zone: z.enum(ZONES) }),
    output: nothing,
    errors: ['places.not-found', 'house.not-found'],
    ...edit,
  }),
  setRoomAccess: command({
    input: z.object({
      room: Uid,
      wheelchair: z.boolean(),
      nearNurse: z.boolean(),
      handrail: z.boolean(),
    }),
    output: nothing,
    errors: ['places.not-found'],
    ...edit,
  }),
  setBedKind: command({
    input: z.object({ bed: Uid, kind: z.enum(BED_KINDS), upper: z.boolean() }),
    output: nothing,
    errors: ['places.not-found'],
    ...edit,
  }),
  /** Takes a bed out of service for a while. Who lies in it is "perlu dipindah", never thrown out. */
  addOutage: command({
    input: z
      .object({
        bed: Uid,
        kind: z.enum(OUTAGE_KINDS),
        from: LocalDate,
        until: LocalDate.optional(),
        note: z.string().trim().max(300),
      })
      .refine(({ from, until }) => until === undefined || until > from, {
        path: ['until'],
        message: 'places.until-early',
      }),
    output: z.object({ uid: Uid, toMove: z.number() }),
    errors: ['places.not-found', 'house.outage-overlaps'],
    ...edit,
  }),
  /** Gives a bed back to service from a day on. */
  endOutage: command({
    input: z.object({ outage: Uid, on: LocalDate }),
    output: nothing,
    errors: [
      'house.not-found',
      'house.outage-ended',
      'house.outage-ends-early',
      'house.outage-overlaps',
    ],
    ...edit,
  }),
  /**
   * What of the rated capacity is run from a day on. Never refused for who lives there: the answer
   * says how many are over, and the numbers turn red.
   */
  setOperational: command({
    input: z.object({
      site: Uid,
      seats: z.number('places.seats').int('places.seats').min(0, 'places.seats'),
      from: LocalDate,
      reason: z.string().trim().min(1, 'places.reason-empty').max(300),
      letterNo: Optional,
      letterDate: LocalDate.optional(),
    }),
    output: z.object({ over: z.number() }),
    errors: ['places.not-found', 'house.above-rated'],
    ...edit,
  }),
} as const;
