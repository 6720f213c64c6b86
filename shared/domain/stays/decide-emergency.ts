import { err, ok, type Result } from '../../result.ts';
import type { LocalDate, Sex } from '../../vocabulary.ts';
import { ADULT, adultFrom, CHILD } from '../people/adulthood.ts';
import { type BedGiven, type BedRefusal, type BedWish, decideBed } from './decide-bed.ts';
import { type DayRefusal, decideDay, type HouseFull, houseFull } from './decide-admission.ts';
import { type FullHouse, fullHouse, type HouseRoom } from './house-room.ts';

/** Who stands at the door, as far as anybody knows. */
export interface Arrived {
  /** Empty where nobody knows it. */
  readonly name: string;
  readonly sex: Sex;
  readonly child: boolean;
  /** Years, as they look. */
  readonly age: number | null;
}

/** The name of somebody whose name is not known: "Tanpa Nama (L, ±40 th)". */
export function arrivedName({ name, sex, child, age }: Arrived): string {
  if (name !== '') return name;
  const grown = child ? 'anak' : 'dewasa';
  return `Tanpa Nama (${sex}, ${age === null ? grown : `±${age} th`})`;
}

/**
 * Birth date as it can be estimated: 1 January of the year, so that somebody of 18 years counts as
 * grown up all that year and somebody of 17 does not.
 */
export function estimatedBirth({ age }: Arrived, today: LocalDate): LocalDate | null {
  if (age === null) return null;
  return `${String(Number(today.slice(0, 4)) - age).padStart(4, '0')}-01-01`;
}

export function arrivedAdultFrom(arrived: Arrived, today: LocalDate): LocalDate {
  const birth = estimatedBirth(arrived, today);
  if (birth !== null) return adultFrom(birth);
  return arrived.child ? CHILD : ADULT;
}

export interface Emergency {
  readonly arrived: Arrived;
  readonly on: LocalDate;
  readonly today: LocalDate;
  readonly isHead: boolean;
  /** Why the head takes somebody into a full house; empty where nobody does. */
  readonly fullReason: string;
  readonly bed: BedWish | null;
  readonly room: HouseRoom;
}

export type EmergencyRefusal =
  | DayRefusal
  | BedRefusal
  | HouseFull
  | { readonly code: 'stays.age-group'; readonly age: number };

export interface EmergencyPlan {
  readonly bed: BedGiven | null;
  /** Permits that let the house hold one more. */
  readonly permits: FullHouse['permits'];
  readonly over: boolean;
}

/** Whether somebody may be taken in at once. The head may, whatever the numbers say, with a reason. */
export function decideEmergency(of: Emergency): Result<EmergencyPlan, EmergencyRefusal> {
  const { age, child } = of.arrived;
  if (age !== null && age < 18 !== child) return err({ code: 'stays.age-group', age });
  const day = decideDay(of.on, of.today, of.on);
  if (day) return err(day);
  const bed = of.bed === null ? ok(null) : decideBed(of.bed);
  if (!bed.ok) return bed;
  const full = fullHouse(of.room);
  if (!full) return ok({ bed: bed.value, permits: [], over: false });
  if (!of.isHead || of.fullReason === '') return err(houseFull(full));
  return ok({ bed: bed.value, permits: full.permits, over: true });
}
