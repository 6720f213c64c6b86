import { z } from 'zod';
import { COMMUNICATIONS } from '../domain/people/disability.ts';
import { MOBILITIES, SEXES, ZONES } from '../vocabulary.ts';
import { SiteHead } from './place-shapes.ts';

/** What a house looks like to both sides of the process boundary: see shared/domain/house. */
const Uid = z.string().min(1).max(60);
const Sex = z.enum(SEXES);

export const BED_KINDS = ['regular', 'low', 'medical', 'extra'] as const;
export type BedKind = (typeof BED_KINDS)[number];
export const OUTAGE_KINDS = ['repair', 'dirty', 'isolation', 'closed'] as const;
export type OutageKind = (typeof OUTAGE_KINDS)[number];

/** Half-open: `from` counts, `until` does not. */
const span = { from: z.string(), until: z.string().nullable() };
const Step = z.object({ from: z.string(), seats: z.number() });

/** What a card tells of a person's needs, in codes; null while nobody has assessed them. */
const CardNeeds = z.object({
  mobility: z.enum(MOBILITIES),
  communication: z.array(z.enum(COMMUNICATIONS)),
  closeCare: z.boolean(),
  sees: z.boolean(),
});
export type CardNeeds = z.output<typeof CardNeeds>;

/** `HouseFacts` of a window of days, with what the plan shows of each bed, stay, leave and call. */
const Facts = z.object({
  rated: z.array(Step),
  /** Empty while nobody has set it. */
  operational: z.array(Step),
  beds: z.array(
    z.object({
      ...span,
      bed: Uid,
      code: z.string(),
      sex: Sex,
      zone: z.enum(ZONES),
      wheelchair: z.boolean(),
      kind: z.enum(BED_KINDS),
      upper: z.boolean(),
    }),
  ),
  outages: z.array(
    z.object({ ...span, outage: Uid, bed: Uid, kind: z.enum(OUTAGE_KINDS), note: z.string() }),
  ),
  stays: z.array(
    z.object({
      ...span,
      stay: Uid,
      person: Uid,
      name: z.string(),
      sex: Sex,
      emergency: z.boolean(),
      needs: CardNeeds.nullable(),
    }),
  ),
  held: z.array(z.object({ ...span, stay: Uid, bed: Uid })),
  leaves: z.array(
    z.object({
      ...span,
      leave: Uid,
      stay: Uid,
      kind: z.enum(['home', 'holiday', 'hospital', 'internship', 'unauthorised']),
      due: z.string().nullable(),
      releasedOn: z.string().nullable(),
    }),
  ),
  calls: z.array(
    z.object({
      ...span,
      call: Uid,
      application: Uid,
      person: Uid,
      bed: Uid,
      name: z.string(),
      answerBy: z.string(),
      accepted: z.boolean(),
      needs: CardNeeds.nullable(),
    }),
  ),
});

const WardRoom = z.object({
  uid: Uid,
  code: z.string(),
  sex: Sex,
  wheelchair: z.boolean(),
  nearNurse: z.boolean(),
  handrail: z.boolean(),
  /** Uids of its beds within the window, in the order in which they were set up. */
  beds: z.array(Uid),
});
export type WardRoom = z.output<typeof WardRoom>;

const Ward = z.object({
  uid: Uid,
  name: z.string(),
  /** Where it stands; null while nobody has said. The zone has no word on screen or paper. */
  floor: Uid.nullable(),
  zone: z.enum(ZONES),
  stepFree: z.boolean(),
  rooms: z.array(WardRoom),
});
export type Ward = z.output<typeof Ward>;

export const HouseView = z.object({
  today: z.string(),
  from: z.string(),
  to: z.string(),
  site: SiteHead,
  facts: Facts,
  wards: z.array(Ward),
});
export type HouseView = z.output<typeof HouseView>;

export const BuildingRow = z.object({
  uid: Uid,
  name: z.string(),
  floors: z.array(z.object({ uid: Uid, number: z.number(), lift: z.boolean() })),
});
export type BuildingRow = z.output<typeof BuildingRow>;
