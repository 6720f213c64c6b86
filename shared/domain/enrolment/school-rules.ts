import type { Level } from '../../vocabulary.ts';
import { AGE_BANDS, type AgeBands } from '../people/age.ts';
import { CLASS_SIZE_WARNING } from '../places/class-size.ts';

/** The days and numbers by which a school works, as it may set them itself. */
export interface SchoolRules {
  /** Every change counts one up. */
  readonly version: number;
  /** Until when a family answers a call, and how these days are counted. */
  readonly answerDays: number;
  readonly answerIn: 'working' | 'calendar';
  /** Calendar days to answer in the week before the term and after it began. */
  readonly arrivalWeekDays: number;
  /** Pupils of a class above which the office is warned. */
  readonly classWarning: Readonly<Record<Level, number>>;
  /** Usual years of each level on 1 July; outside them the office is warned, never refused. */
  readonly ages: AgeBands;
}

/** The owner's defaults (product.md, days to answer and class size). */
export const DEFAULT_SCHOOL_RULES: SchoolRules = {
  version: 1,
  answerDays: 7,
  answerIn: 'working',
  arrivalWeekDays: 2,
  classWarning: CLASS_SIZE_WARNING,
  ages: AGE_BANDS,
};
