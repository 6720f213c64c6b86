import type { ExportedList } from '#shared/contract/exports.ts';
import { CHECK_PARTS } from '#shared/domain/desil/desil-check.ts';

/** A button of an offer: a list, or the screen where the one to take is chosen first. */
export type OfferButton = { readonly label: string } & (
  | { readonly list: ExportedList }
  | { readonly go: string; readonly view?: Readonly<Record<string, string>> }
);

/** A row of the tab: its name and what is in it, and the lists that can be taken from it. */
export interface Offer {
  readonly id: string;
  /** The screen the lists stand on; an office without it in its menu is not offered them. */
  readonly screen: string;
  /** Words in the order they stand; `=` before what is no key of the catalogue. */
  readonly name: readonly string[];
  /** Key beneath `exports.lists.text`. */
  readonly text: string;
  readonly buttons: readonly OfferButton[];
}

/** What an office has at this moment that a list is of. */
export interface OfferFacts {
  readonly intake: string | undefined;
  /** The newest run. */
  readonly run: string | undefined;
  readonly cohorts: readonly { readonly uid: string; readonly name: string }[];
  /** Lists of the office's own making that are in use. */
  readonly ownLists: readonly { readonly uid: string; readonly name: string }[];
}

const TAKE = 'exports.lists.button';
const OPEN = 'exports.lists.open';

/** A list that is all its screen shows. */
const whole = (screen: string, word: string, list: ExportedList): Offer => ({
  id: screen,
  screen,
  name: [`shell.${word}`],
  text: screen,
  buttons: [{ label: TAKE, list }],
});

const ofSchool = ({ intake, run }: OfferFacts): readonly Offer[] => [
  whole('candidates', 'candidates', { what: 'candidates', filter: {}, text: '' }),
  {
    id: 'desil',
    screen: 'desil',
    name: ['shell.desil'],
    text: intake === undefined ? 'noIntake' : 'desil',
    buttons:
      intake === undefined
        ? []
        : CHECK_PARTS.map((part) => ({
            label: `desil.part.${part}`,
            list: { what: 'desil', intake, part },
          })),
  },
  {
    id: 'run',
    screen: 'order',
    name: ['shell.order'],
    text: run === undefined ? 'noRun' : 'run',
    buttons: run === undefined ? [] : [{ label: TAKE, list: { what: 'run', run } }],
  },
  whole('students', 'students', { what: 'students' }),
];

const ofHouse: readonly Offer[] = [
  whole('applications', 'applications', { what: 'applications' }),
  whole('waitlist', 'order', { what: 'waitlist' }),
  whole('residents', 'residents', { what: 'residents' }),
];

const ofTraining = ({ cohorts }: OfferFacts): readonly Offer[] => [
  {
    id: 'training',
    screen: 'training',
    name: ['shell.training'],
    text: 'training',
    buttons: [
      { label: 'training.views.running', list: { what: 'cohorts' } },
      { label: 'training.views.ended', list: { what: 'cohorts', ended: true } },
      { label: 'training.views.basics', list: { what: 'training-basics' } },
      { label: 'training.views.waiting', list: { what: 'seat-waitlist' } },
    ],
  },
  ...cohorts.map(({ uid: cohort, name }): Offer => ({
    id: cohort,
    screen: 'training',
    name: ['shell.training', `=${name}`],
    text: 'cohort',
    buttons: [
      { label: 'training.tabs.people', list: { what: 'trainees', cohort } },
      { label: 'training.tabs.timetable', list: { what: 'timetable', cohort } },
      {
        label: 'training.tabs.attendance',
        go: '/pelatihan',
        view: { angkatan: cohort, bagian: 'attendance' },
      },
      { label: 'training.tabs.results', list: { what: 'unit-results', cohort } },
      { label: 'training.tabs.certificates', list: { what: 'certificates', cohort } },
    ],
  })),
  {
    id: 'partners',
    screen: 'partners',
    name: ['shell.partners'],
    text: 'partners',
    buttons: (['partners', 'vacancies', 'placements', 'outcomes'] as const).map((what) => ({
      label: `training.partners.tabs.${what}`,
      list: { what },
    })),
  },
  {
    id: 'follow-ups',
    screen: 'partners',
    name: ['training.partners.tabs.followUps'],
    text: 'followUps',
    buttons: (['overdue', 'open', 'done'] as const).map((show) => ({
      label: `training.partners.show.${show}`,
      list: { what: 'follow-ups', show },
    })),
  },
];

const ofAll = ({ ownLists }: OfferFacts): readonly Offer[] => [
  {
    id: 'reports',
    screen: 'reports',
    name: ['shell.reports'],
    text: 'reports',
    buttons: [{ label: OPEN, go: '/laporan' }],
  },
  ...ownLists.map(({ uid, name }): Offer => ({
    id: uid,
    screen: 'print',
    name: [`=${name}`],
    text: 'ownList',
    buttons: [{ label: TAKE, list: { what: 'own-list', list: uid } }],
  })),
];

/** Every list that leaves the program, of the screens an office has, in the order of its menu. */
export const exportOffers = (screens: ReadonlySet<string>, facts: OfferFacts): readonly Offer[] =>
  [...ofSchool(facts), ...ofHouse, ...ofTraining(facts), ...ofAll(facts)].filter(({ screen }) =>
    screens.has(screen),
  );
