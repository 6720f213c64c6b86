import { decimalNumber } from '#shared/domain/format/indonesian-number.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { clockTime, witaDate } from '#shared/domain/format/wita-time.ts';
import type { Instant } from '#shared/vocabulary.ts';

/** "08 Jun 2026, 09.14". */
export const madeText = (at: Instant): string => `${shortDate(witaDate(at))}, ${clockTime(at)}`;

const MEGABYTE = 1e6;

/** "1,3 MB"; never less than 0,1. */
export const sizeText = (bytes: number): string =>
  `${decimalNumber(Math.max(0.1, bytes / MEGABYTE), 1)} MB`;

/** A stage of work that has its own words; all others are "Bekerja". */
const STAGES = [
  'copy',
  'compact',
  'check',
  'encrypt',
  'attachments',
  'publish',
  'verify',
  'hash',
  'unlock',
  'decrypt',
] as const;
export const stageOf = (phase: string): (typeof STAGES)[number] | 'other' =>
  STAGES.find((stage) => stage === phase) ?? 'other';
