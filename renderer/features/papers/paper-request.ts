import type { InputOf, OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { type Level, LEVELS } from '#shared/vocabulary.ts';
import { FAMILY_LETTERS } from '#shared/domain/enrolment/family-letters.ts';
import { FIELD_LISTS, fieldOptions, fieldRequestOf, isFieldList } from './field-request.ts';
import { intakeOptions, intakeRequestOf, isOfIntake } from './intake-request.ts';
import { letterSource, type LetterValues } from './letter-request.ts';
import { houseOptions, listRequestOf } from './list-request.ts';
import {
  chosenOf,
  isPersonPaper,
  type Option,
  personOptions,
  personRequest,
  type PersonWords,
  takesMany,
} from './person-options.ts';

export type PaperChoices = OutputOf<Contract['papers']['choices']>;
export type PaperRequest = InputOf<Contract['papers']['prepare']>;

const SCHOOL_DOCUMENTS = [
  'class-roster',
  'candidate-list',
  'visit-form',
  'ordered-list',
  'reserve-list',
  'plenary-minutes',
  'decree-appendix',
  ...FAMILY_LETTERS,
  'arrival-list',
  ...FIELD_LISTS,
  'dtsen-proposal',
  'own-list',
] as const;

/** What an office of each kind prints, the usual paper first. */
export const DOCUMENTS_OF = {
  school: SCHOOL_DOCUMENTS,
  agency: SCHOOL_DOCUMENTS,
  facility: [
    'daily-sheet',
    'driver-list',
    'meal-recap',
    'resident-list',
    'waiting-list',
    'attendance-list',
    'receipt-list',
    'emergency-list',
    'monthly-report',
    'handover-record',
    'service-agreement',
    'leave-slip',
    'resident-card',
    'certificate',
    'attended',
    'introduction-letter',
    'own-list',
  ],
} as const;
export type DocumentKind = (typeof DOCUMENTS_OF)[keyof typeof DOCUMENTS_OF][number];

/** What is chosen on the screen, as it stands in the address. */
export interface PaperChoice {
  readonly document: DocumentKind;
  /**
   * Class, run, or `run:`/`decree:` with an id; '' takes the first there is. Of papers about persons
   * nobody is taken unasked; several stand with commas between them.
   */
  readonly of: string;
  readonly audience: 'meeting' | 'wall' | 'office' | 'public' | 'in' | 'out';
  readonly size: 'A4' | 'F4';
  readonly orientation: 'portrait' | 'landscape';
  /** First day of the month of an attendance list; '' takes this one, or the latest with sessions. */
  readonly month: string;
  /** What is typed: it leaves with the screen and never stands in the address. */
  /** The date on the paper; '' is its own, or today. */
  readonly date: string;
  readonly goods: string;
  readonly quantity: string;
  readonly letters: LetterValues;
}

/** All classes, or all to whom proposals went. */
const ALL = 'all';

/** Words for the options; they come from the catalogue. */
export interface OptionWords {
  allClasses: string;
  class(of: PaperChoices['classes'][number]): string;
  run(of: PaperChoices['runs'][number]): string;
  draft(of: PaperChoices['runs'][number]): string;
  signed(of: PaperChoices['decrees'][number]): string;
  house(of: NonNullable<PaperChoices['house']>): string;
  month(day: string): string;
  drives(): string;
  waiting(of: NonNullable<PaperChoices['house']>): string;
  everybody(of: NonNullable<PaperChoices['house']>): string;
  trainees(cohort: string): string;
  addressees(people: number): string;
  candidates(level: string | null, people: number): string;
  visits(whom: 'blank' | 'waiting' | 'visited', people: number): string;
  addressee(of: PaperChoices['proposals'][number]): string;
  expected(people: number): string;
  expectedOf(of: PaperChoices['arrivals'][number]): string;
  absent(people: number): string;
  /** '' for nobody recorded. */
  officer(name: string, people: number): string;
  regency(name: string, people: number): string;
  perClass(people: number): string;
  perRoom(people: number): string;
  readonly person: PersonWords;
}

/** Everybody who waits for DTSEN, then those of each addressee where there are several. */
function proposalOptions(
  proposals: PaperChoices['proposals'],
  words: OptionWords,
): readonly Option[] {
  if (proposals.length === 0) return [];
  const people = proposals.reduce((sum, one) => sum + one.people, 0);
  return [
    { value: ALL, label: words.addressees(people) },
    ...(proposals.length === 1 ? [] : proposals).map((one) => ({
      value: one.uid,
      label: words.addressee(one),
    })),
  ];
}

/** Everybody who is expected, then each level where there are several. */
function arrivalOptions(arrivals: PaperChoices['arrivals'], words: OptionWords): readonly Option[] {
  if (arrivals.length === 0) return [];
  const people = arrivals.reduce((sum, one) => sum + one.people, 0);
  return [
    { value: ALL, label: words.expected(people) },
    ...(arrivals.length === 1 ? [] : arrivals).map((one) => ({
      value: one.level,
      label: words.expectedOf(one),
    })),
  ];
}

/** What the document can be made of, the usual one first; empty when there is nothing yet. */
export function optionsOf(
  { document, audience }: Pick<PaperChoice, 'document' | 'audience'>,
  choices: PaperChoices,
  words: OptionWords,
): readonly Option[] {
  const { classes, runs, decrees, proposals, arrivals, lists, house } = choices;
  if (isFieldList(document)) return fieldOptions(document, choices, words);
  if (isOfIntake(document)) return intakeOptions(document, choices, words);
  if (isPersonPaper(document))
    return house === null ? [] : personOptions(document, house, words.person, audience === 'out');
  switch (document) {
    case 'class-roster':
      return classes.length === 0
        ? []
        : [
            { value: ALL, label: words.allClasses },
            ...classes.map((one) => ({ value: one.uid, label: words.class(one) })),
          ];
    case 'ordered-list':
      return runs.map((one) => ({ value: one.uid, label: words.run(one) }));
    case 'decree-appendix':
      return [
        ...decrees.map((one) => ({ value: `decree:${one.uid}`, label: words.signed(one) })),
        ...runs.map((one) => ({ value: `run:${one.uid}`, label: words.draft(one) })),
      ];
    case 'arrival-list':
      return arrivalOptions(arrivals, words);
    case 'dtsen-proposal':
      return proposalOptions(proposals, words);
    case 'own-list':
      return lists.map(({ uid, name }) => ({ value: uid, label: name }));
    case 'monthly-report':
      return (house?.months ?? []).map((month) => ({ value: month, label: words.month(month) }));
    default:
      return house === null ? [] : houseOptions(document, house, words);
  }
}

/** What is chosen of what there is: the usual one, but nobody's paper unasked. */
export function chosenAmong(
  { document, of }: Pick<PaperChoice, 'document' | 'of'>,
  options: readonly Option[],
): string {
  const known = chosenOf(of).filter((one) => options.some(({ value }) => value === one));
  if (isPersonPaper(document)) return takesMany(document) ? known.join(',') : (known[0] ?? '');
  return known[0] ?? options[0]?.value ?? '';
}

const listAudience = (audience: PaperChoice['audience']): 'wall' | 'meeting' =>
  audience === 'wall' ? 'wall' : 'meeting';
const reportAudience = (audience: PaperChoice['audience']): 'public' | 'office' =>
  audience === 'public' ? 'public' : 'office';

/** What was chosen, or null for all. */
const oneOf = (of: string): string | null => (of === ALL ? null : of);
const listOf = (of: string): string[] | null => (of === ALL ? null : [of]);

const levelOf = (of: string): Level | null => LEVELS.find((one) => one === of) ?? null;

/** The choice as the data process is asked for it. */
export function requestOf(choice: PaperChoice): PaperRequest {
  const request = undatedRequest(choice);
  return choice.date === '' ? request : { ...request, date: choice.date };
}

function undatedRequest(choice: PaperChoice): PaperRequest {
  const { document, of, audience, size, orientation } = choice;
  const format = { size, orientation };
  // A list of the office's own making brings its paper with it.
  if (document === 'own-list') return { document, list: of };
  if (isFieldList(document)) return fieldRequestOf(choice, document);
  if (isOfIntake(document)) return intakeRequestOf(choice, document);
  if (isPersonPaper(document)) return { ...personRequest({ ...choice, document }), ...format };
  if (document === 'arrival-list') return { document, level: levelOf(of), ...format };
  if (document === 'dtsen-proposal') return { document, like: oneOf(of), size };
  switch (document) {
    case 'class-roster':
      return { document, classes: listOf(of), ...format };
    case 'ordered-list':
      return { document, run: of, audience: listAudience(audience), ...format };
    case 'decree-appendix':
      return { document, ...letterSource(of), ...format };
    case 'monthly-report':
      return { document, month: of, audience: reportAudience(audience), ...format };
    case 'meal-recap':
    case 'waiting-list':
    case 'attendance-list':
    case 'receipt-list':
      return listRequestOf({ ...choice, document });
    default:
      return { document, ...format };
  }
}
