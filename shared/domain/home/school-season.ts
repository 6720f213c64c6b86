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
    /** Names that fit the places in the newest run with minutes; null before one was ratified. */
    readonly ratified: number | null;
    /** Names in signed decrees that stand, and how many of them have come. */
    readonly signed: number;
    readonly arrived: number;
    /** Of the names who have not come: how many lack nothing that arrival needs. */
    readonly complete: number;
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
  | { readonly kind: 'deciding'; readonly ratified: number; readonly places: number }
  | { readonly kind: 'registering'; readonly complete: number; readonly signed: number }
  | { readonly kind: 'arrival'; readonly arrived: number; readonly expected: number }
  | { readonly kind: 'term'; readonly present: number };

/** Days before the meeting from which the order counts, not the visits. */
const MEETING_NEAR = 14;
/** Days after the first day of term for which late arrivals stay the first number. */
const ARRIVAL_LASTS = 30;
/** Days before the first day of term in which families come; before them they register again. */
const ARRIVAL_NEAR = 7;

type Intake = NonNullable<SeasonFacts['intake']>;

/** Whether the families of the decree are still to register again, none has come and term is far. */
const isRegistering = ({ arrived, termStartsOn }: Intake, today: LocalDate): boolean =>
  arrived === 0 && daysBetween(today, termStartsOn) > ARRIVAL_NEAR;

/** Whether the order is what counts: the ready ones fill the places, or nobody is left to visit. */
function isOrdering(intake: Intake, { today, places }: SeasonFacts): boolean {
  const { unvisited, ready, meetingOn } = intake;
  const meeting = meetingOn === null ? Infinity : daysBetween(today, meetingOn);
  return (
    unvisited === 0 ||
    !intake.visits ||
    intake.listClosed ||
    (ready > 0 && (ready >= places || meeting <= MEETING_NEAR))
  );
}

/**
 * What the office is busy with. Before the intake the free places; then visiting until the ready ones
 * would fill them (or the meeting is near, or the list is closed), then ordering; with minutes the
 * decree; after the decree the families who register again, from a week before term the arrivals;
 * then the pupils.
 */
export function schoolSeason(facts: SeasonFacts): SchoolSeason {
  const { today, intake, places, pupils } = facts;
  const settled: SchoolSeason =
    pupils > 0 ? { kind: 'term', present: pupils } : { kind: 'empty', places };
  if (intake === null || daysBetween(intake.termStartsOn, today) > ARRIVAL_LASTS) return settled;
  const { signed, arrived, running, unvisited, ready, ratified } = intake;
  if (signed > 0) {
    if (arrived >= signed) return settled;
    return isRegistering(intake, today)
      ? { kind: 'registering', complete: intake.complete, signed }
      : { kind: 'arrival', arrived, expected: signed };
  }
  // An intake that is open and has nobody yet asks for its candidates, however many pupils there are.
  if (running === 0) return arrived > 0 ? settled : { kind: 'empty', places };
  if (ratified !== null) return { kind: 'deciding', ratified, places };
  return isOrdering(intake, facts)
    ? { kind: 'ordering', ready, places }
    : { kind: 'visiting', unvisited, of: running };
}

/** Days until a day; below 0 when it has passed. */
export const daysLeft = (today: LocalDate, due: LocalDate): number => daysBetween(today, due);
