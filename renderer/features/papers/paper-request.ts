import type { InputOf, OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { houseOptions, listRequestOf } from './list-request.ts';

export type PaperChoices = OutputOf<Contract['papers']['choices']>;
export type PaperRequest = InputOf<Contract['papers']['prepare']>;

/** What an office of each kind prints, the usual paper first. */
export const DOCUMENTS_OF = {
  school: ['class-roster', 'ordered-list', 'decree-appendix'],
  agency: ['class-roster', 'ordered-list', 'decree-appendix'],
  facility: [
    'daily-sheet',
    'meal-recap',
    'resident-list',
    'waiting-list',
    'attendance-list',
    'receipt-list',
    'emergency-list',
    'monthly-report',
  ],
} as const;
export type DocumentKind = (typeof DOCUMENTS_OF)[keyof typeof DOCUMENTS_OF][number];

/** What is chosen on the screen, as it stands in the address. */
export interface PaperChoice {
  readonly document: DocumentKind;
  /** Class, run, or `run:`/`decree:` with an id; '' takes the first there is. */
  readonly of: string;
  readonly audience: 'meeting' | 'wall' | 'office' | 'public';
  readonly size: 'A4' | 'F4';
  readonly orientation: 'portrait' | 'landscape';
  /** First day of the month of an attendance list; '' takes this one, or the latest with sessions. */
  readonly month: string;
  /** What is typed: it leaves with the screen and never stands in the address. */
  readonly goods: string;
  readonly quantity: string;
}

const ALL_CLASSES = 'all';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Words for the options; they come from the catalogue. */
export interface OptionWords {
  allClasses: string;
  class(of: PaperChoices['classes'][number]): string;
  run(of: PaperChoices['runs'][number]): string;
  draft(of: PaperChoices['runs'][number]): string;
  signed(of: PaperChoices['decrees'][number]): string;
  house(of: NonNullable<PaperChoices['house']>): string;
  month(day: string): string;
  waiting(of: NonNullable<PaperChoices['house']>): string;
  everybody(of: NonNullable<PaperChoices['house']>): string;
  trainees(cohort: string): string;
}

/** What the document can be made of, the usual one first; empty when there is nothing yet. */
export function optionsOf(
  document: DocumentKind,
  { classes, runs, decrees, house }: PaperChoices,
  words: OptionWords,
): readonly Option[] {
  switch (document) {
    case 'class-roster':
      return classes.length === 0
        ? []
        : [
            { value: ALL_CLASSES, label: words.allClasses },
            ...classes.map((one) => ({ value: one.uid, label: words.class(one) })),
          ];
    case 'ordered-list':
      return runs.map((one) => ({ value: one.uid, label: words.run(one) }));
    case 'decree-appendix':
      return [
        ...decrees.map((one) => ({ value: `decree:${one.uid}`, label: words.signed(one) })),
        ...runs.map((one) => ({ value: `run:${one.uid}`, label: words.draft(one) })),
      ];
    case 'monthly-report':
      return (house?.months ?? []).map((month) => ({ value: month, label: words.month(month) }));
    default:
      return house === null ? [] : houseOptions(document, house, words);
  }
}

/** The choice as the data process is asked for it. */
export function requestOf(choice: PaperChoice): PaperRequest {
  const { document, of, audience, size, orientation } = choice;
  const format = { size, orientation };
  switch (document) {
    case 'class-roster':
      return { document, classes: of === ALL_CLASSES ? null : [of], ...format };
    case 'ordered-list':
      return { document, run: of, audience: audience === 'wall' ? 'wall' : 'meeting', ...format };
    case 'decree-appendix': {
      const [from = '', uid = ''] = of.split(':');
      return { document, from: from === 'decree' ? 'decree' : 'run', uid, ...format };
    }
    case 'monthly-report':
      return {
        document,
        month: of,
        audience: audience === 'public' ? 'public' : 'office',
        ...format,
      };
    case 'meal-recap':
    case 'waiting-list':
    case 'attendance-list':
    case 'receipt-list':
      return listRequestOf({ ...choice, document });
    default:
      return { document, ...format };
  }
}
