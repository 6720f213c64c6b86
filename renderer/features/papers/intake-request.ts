import {
  FAMILY_LETTERS,
  type FamilyLetterKind,
  isFamilyLetter,
} from '#shared/domain/enrolment/family-letters.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import { letterOptions, letterRequestOf } from './letter-request.ts';
import type { OptionWords, PaperChoice, PaperChoices, PaperRequest } from './paper-request.ts';
import type { Option } from './person-options.ts';

/** Papers of an intake besides order and decree. */
const INTAKE_LISTS = ['candidate-list', 'visit-form', 'reserve-list', 'plenary-minutes'] as const;
type IntakeKind = (typeof INTAKE_LISTS)[number] | FamilyLetterKind;

export const isOfIntake = (document: string): document is IntakeKind =>
  [...INTAKE_LISTS, ...FAMILY_LETTERS].some((one) => one === document);

/** Letters, forms and records always stand; the list by name and address always lies. */
export const isFixedUpright = (document: string): boolean =>
  isFamilyLetter(document) || ['plenary-minutes', 'visit-form', 'order-sheet'].includes(document);

/** All levels. */
const ALL = 'all';

/** "Rina Handayani, S.Sos., Kepala Bidang": degrees follow a name with a point, a position has none. */
function attendee(line: string): { readonly name: string; readonly position: string } {
  const [first = '', ...more] = line.split(',').map((part) => part.trim());
  const degrees = more.findIndex((part) => !part.includes('.'));
  const upTo = degrees === -1 ? more.length : degrees;
  return {
    name: [first, ...more.slice(0, upTo)].join(', '),
    position: more.slice(upTo).join(', '),
  };
}

/** Who was there, as it was typed: one a line. */
export const attendeesOf = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(attendee);

/** The minutes of a run as the data process is asked for them. */
function minutesRequestOf({
  of,
  size,
  letters,
}: Pick<PaperChoice, 'of' | 'size' | 'letters'>): PaperRequest {
  const { day, time, place, attendees } = letters;
  return {
    document: 'plenary-minutes',
    run: of,
    day,
    time,
    place: place === '' ? null : place,
    attendees: attendeesOf(attendees),
    size,
  };
}

/** Every level of the open intake; empty where nobody is a candidate yet. */
function candidateOptions({ candidates }: PaperChoices, words: OptionWords): readonly Option[] {
  const people = candidates.reduce((sum, one) => sum + one.people, 0);
  if (people === 0) return [];
  return [
    { value: ALL, label: words.candidates(null, people) },
    ...candidates.map((one) => ({
      value: one.level,
      label: words.candidates(one.level, one.people),
    })),
  ];
}

/** The list by name and address as the data process is asked for it. */
const candidateRequestOf = ({
  of,
  size,
  letters,
}: Pick<PaperChoice, 'of' | 'size' | 'letters'>): PaperRequest => ({
  document: 'candidate-list',
  level: LEVELS.find((level) => level === of) ?? null,
  numbers: letters.fullIds ? 'full' : 'masked',
  size,
});

/** A form without a name, then those of who waits for a visit and of who was visited. */
const visitOptions = ({ visits }: PaperChoices, words: OptionWords): readonly Option[] => [
  { value: 'blank', label: words.visits('blank', 0) },
  ...(['waiting', 'visited'] as const)
    .filter((whom) => visits[whom] > 0)
    .map((whom) => ({ value: whom, label: words.visits(whom, visits[whom]) })),
];

/** Visit forms as the data process is asked for them. */
const visitRequestOf = ({ of, size }: Pick<PaperChoice, 'of' | 'size'>): PaperRequest => ({
  document: 'visit-form',
  whom: of === 'waiting' || of === 'visited' ? of : 'blank',
  size,
});

/** What a paper of an intake can be made of. */
export function intakeOptions(
  document: IntakeKind,
  choices: PaperChoices,
  words: OptionWords,
): readonly Option[] {
  switch (document) {
    case 'reserve-list':
    case 'plenary-minutes':
      return choices.runs.map((one) => ({ value: one.uid, label: words.run(one) }));
    case 'candidate-list':
      return candidateOptions(choices, words);
    case 'visit-form':
      return visitOptions(choices, words);
    default:
      return letterOptions(document, choices, words);
  }
}

/** A paper of an intake as the data process is asked for it. */
export function intakeRequestOf(choice: PaperChoice, document: IntakeKind): PaperRequest {
  const { of, size, orientation } = choice;
  switch (document) {
    case 'reserve-list':
      return { document, run: of, size, orientation };
    case 'plenary-minutes':
      return minutesRequestOf(choice);
    case 'candidate-list':
      return candidateRequestOf(choice);
    case 'visit-form':
      return visitRequestOf(choice);
    default:
      return letterRequestOf(choice, document);
  }
}
