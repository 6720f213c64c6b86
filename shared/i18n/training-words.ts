import type { OutputOf } from '../contract/derive.ts';
import type { Contract } from '../contract/index.ts';
import { shortDate } from '../domain/format/indonesian-date.ts';
import { percent, wholeNumber } from '../domain/format/indonesian-number.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { Translate } from './reason-text.ts';

type Training = Contract['training'];
/** One cohort with all it holds. */
export type TrainingClass = OutputOf<Training['cohort']>;
export type Cohort = TrainingClass['line'];
export type Trainee = TrainingClass['trainees'][number];
export type Slot = TrainingClass['slots'][number];
export type TrainingSession = TrainingClass['sessions'][number];
export type Setup = OutputOf<Training['setup']>;
export type SeatWaiter = OutputOf<Training['waitlist']>[number];
export type SheetRow = OutputOf<Training['sheet']>['rows'][number];
type Mark = Pick<SheetRow, 'code' | 'late'>;

/** A programme, workshop or instructor in the one list of all three. */
export interface BasicRow {
  readonly kind: 'program' | 'workshop' | 'instructor';
  readonly uid: string;
  readonly name: string;
  readonly note: string;
  readonly until: string | null;
}

const NBSP = '\u00a0';
/** Words of the levels 0 to 3 (product.md, order of the facility). */
const VULNERABILITY = ['none', 'self_care', 'risk', 'no_carer'] as const;
const GROUP = { program: 'programs', workshop: 'workshops', instructor: 'instructors' } as const;
/** The days of the week as the catalogue names them, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** "08.00": times as offices write them. */
export const clockTime = (time: string): string => time.replace(':', '.');
/** "91,3 %"; null while no session was held. */
export const shareOf = (perMille: number | null): string | null =>
  perMille === null ? null : percent(perMille / 1000);
/** "Menjahit 1/2026". */
export const nameOf = ({ program, number, year }: Pick<Cohort, 'program' | 'number' | 'year'>) =>
  `${program} ${number}/${year}`;
/** "32 / 30". No plain spaces: a spreadsheet would take it for a date. */
export const ofLimit = (count: number, limit: number): string =>
  `${wholeNumber(count)}${NBSP}/${NBSP}${wholeNumber(limit)}`;
/** Results and certificates are of those who have begun. */
export const begun = (trainees: readonly Trainee[]): readonly Trainee[] =>
  trainees.filter(({ startedOn }) => startedOn !== null);
export const resultOf = ({ results }: Trainee, unit: string): 'K' | 'BK' | null =>
  results.find((one) => one.unit === unit)?.result ?? null;
/** The day of the last step. */
export const sinceOf = ({ endedOn, startedOn, registeredOn, proposedOn }: Trainee): LocalDate =>
  endedOn ?? startedOn ?? registeredOn ?? proposedOn;

const cohortWords = (t: Translate) => ({
  /** "01 Jun 2026 – tanpa akhir". */
  dates: ({ from, until }: { from: string; until: string | null }): string =>
    `${shortDate(from)} – ${until === null ? t('training.noEnd') : shortDate(until)}`,
  /** What limits the seats of a cohort. */
  limit: ({ binding, seats }: Cohort): string =>
    t('training.bindingOf', { binding, seats: wholeNumber(seats) }),
  /** Null where no desil is known and none stands in. */
  desil: ({ desil, substitute }: SeatWaiter): string | null => {
    if (substitute === null) return desil === null ? null : String(desil);
    return t('training.substitute', { desil: String(substitute) });
  },
  vulnerability: ({ vulnerability }: SeatWaiter): string =>
    t(`training.vulnerability.${VULNERABILITY[vulnerability] ?? 'none'}`),
});

const traineeWords = (t: Translate) => ({
  state: ({ state, endKind }: Trainee): string =>
    t(endKind === null ? `training.states.${state}` : `training.endKinds.${endKind}`),
  way: ({ byDay }: Trainee): string => t(`training.ways.${byDay ? 'day' : 'residential'}`),
  /** Units with K of all that the skill has. */
  units: ({ results }: Trainee, units: number): string =>
    ofLimit(results.filter(({ result }) => result === 'K').length, units),
  mayGet: ({ certificate }: Trainee): string => t(`training.certificates.${certificate.kind}`),
  /** What a trainee lacks for a training certificate; '' where nothing is missing. */
  lacks: ({ certificate }: Trainee): string =>
    certificate.lacks
      .map((lack) => {
        if (lack.code === 'no-sessions') return t('training.certificates.lackSessions');
        if (lack.code === 'units')
          return t('training.certificates.lackUnits', { units: lack.units.join(', ') });
        return t('training.certificates.lackAttendance', {
          share: shareOf(lack.perMille) ?? '—',
          needed: String(lack.neededPercent),
        });
      })
      .join('; '),
  complete: (): string => t('training.certificates.complete'),
  issued: ({ issued }: Trainee): string => issued.map(({ number }) => number).join(', '),
});

const lessonWords = (t: Translate) => ({
  unit: ({ code, core }: TrainingClass['units'][number]): string =>
    core ? `${code} · ${t('training.results.core')}` : code,
  weekday: ({ weekday }: Slot): string => t(`training.weekdays.${WEEKDAYS[weekday - 1] ?? 'mon'}`),
  time: ({ start, end }: Slot): string => `${clockTime(start)}–${clockTime(end)}`,
  sessionState: ({ day, state }: Pick<TrainingSession, 'day' | 'state'>, today: string): string =>
    t(`training.sessionStates.${state === 'planned' && day > today ? 'ahead' : state}`),
  mark: ({ code, late }: Mark): string => {
    const word = t(`training.sheet.codes.${code}`);
    return late ? `${word}, ${t('training.sheet.late')}` : word;
  },
  /** How a mark came that nobody typed. */
  byLeave: (): string => t('training.sheet.byLeave'),
});

const basicWords = (t: Translate) => ({
  basicKind: ({ kind }: BasicRow): string => t(`training.basics.${GROUP[kind]}`),
  /** Programmes, workshops and instructors beneath each other. */
  basics: ({ programs, workshops, instructors }: Setup): readonly BasicRow[] => [
    ...programs.map(({ uid, title, until, units }) => ({
      kind: 'program' as const,
      uid,
      name: title,
      until,
      note: t('training.basics.of', { count: wholeNumber(units.length) }),
    })),
    ...workshops.map(({ uid, name, until, seats, wheelchairStations }) => ({
      kind: 'workshop' as const,
      uid,
      name,
      until,
      note: t('training.basics.stations', {
        seats: wholeNumber(seats),
        stations: wholeNumber(wheelchairStations),
      }),
    })),
    ...instructors.map(({ uid, name, until, user }) => ({
      kind: 'instructor' as const,
      uid,
      name,
      until,
      note: user === null ? '' : t('training.basics.account'),
    })),
  ],
});

/** The lists of Pelatihan in words: for the screens and for the files of their lists. */
export const trainingWords = (t: Translate) => ({
  ...cohortWords(t),
  ...traineeWords(t),
  ...lessonWords(t),
  ...basicWords(t),
});
