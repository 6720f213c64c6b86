import { daysBetween } from '../../days.ts';
import type { LocalDate } from '../../vocabulary.ts';

/** What decides which number a school looks for first. */
export interface SeasonFacts {
  readonly today: LocalDate;
  /** Of the intake the screens work with; null without one. */
  readonly intake: {
    readonly termStartsOn: LocalDate;
    readonly meetingOn: LocalDate | null;
    readonly listClosed: boolean;
    /** Whether the home visit is a gate of this intake at all. */
    readonly visits: boolean;
    /** Candidates who have neither arrived nor ended. */
    readonly running: number;
    readonly unvisited: number;
    readonly ready: number;
    /** Names in signed decrees that stand, and how many of them have come. */
    readonly signed: number;
    readonly arrived: number;
  } | null;
  /** Free places of the site, by seating. */
  readonly places: number;
  /** Pupils who live at the site today. */
  readonly pupils: number;
}

/** The first number of Beranda by season (product.md, Screens and words). */
export type SchoolSeason =
  | { readonly kind: 'empty'; readonly places: number }
  | { readonly kind: 'visiting'; readonly unvisited: number; readonly of: number }
  | { readonly kind: 'ordering'; readonly ready: number; readonly places: number }
  | { readonly kind: 'arrival'; readonly arrived: number; readonly expected: number }
  | { readonly kind: 'term'; readonly present: number };

/** Days before the meeting from which the order counts, not the visits. */
const MEETING_NEAR = 14;
/** Days after the first day of term for which late arrivals stay the first number. */
const ARRIVAL_LASTS = 30;

/**
 * What the office is busy with: visiting until the ready ones would fill the places (or the meeting
 * is near, or the list is closed), then ordering; after the decree the arrivals; then the pupils.
 */
export function schoolSeason({ today, intake, places, pupils }: SeasonFacts): SchoolSeason {
  const settled: SchoolSeason =
    pupils > 0 ? { kind: 'term', present: pupils } : { kind: 'empty', places };
  if (intake === null || intake.running + intake.arrived === 0) return settled;
  const late = daysBetween(intake.termStartsOn, today) > ARRIVAL_LASTS;
  const { signed, arrived, running, unvisited, ready } = intake;
  if (signed > 0) {
    return late || arrived >= signed ? settled : { kind: 'arrival', arrived, expected: signed };
  }
  if (late || running === 0) return settled;
  const meeting = intake.meetingOn === null ? Infinity : daysBetween(today, intake.meetingOn);
  const ordering =
    unvisited === 0 ||
    !intake.visits ||
    intake.listClosed ||
    (ready > 0 && (ready >= places || meeting <= MEETING_NEAR));
  return ordering
    ? { kind: 'ordering', ready, places }
    : { kind: 'visiting', unvisited, of: running };
}

/** Days until a day; below 0 when it has passed. */
export const daysLeft = (today: LocalDate, due: LocalDate): number => daysBetween(today, due);
