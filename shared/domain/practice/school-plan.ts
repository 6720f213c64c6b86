import type { Level, LocalDate, Sex } from '../../vocabulary.ts';
import { DEFAULT_GATE_NEEDS } from '../gates/gate-need.ts';
import { DEFAULT_SCHOOL_POLICY, type OrderPolicy } from '../order/policy.ts';

/** The "hari ini" a practice office begins with: three days before the meeting. */
export const PRACTICE_TODAY: LocalDate = '2026-06-08';

/** Days of the practice intake. */
export const PRACTICE_INTAKE = {
  academicYear: '2026/2027',
  opensOn: '2026-02-16',
  closesOn: '2026-06-10',
  meetingOn: '2026-06-11',
  termStartsOn: '2026-07-13',
} as const;

/** As the shipped rules, but papers are wanted before ordering, so that "berkas kurang" shows. */
export const PRACTICE_POLICY: OrderPolicy = {
  ...DEFAULT_SCHOOL_POLICY,
  gates: { ...DEFAULT_GATE_NEEDS, documents: 'before_order' },
};

/** When the school began, with the pupils of its first year. */
export const PRACTICE_BEGAN: LocalDate = '2025-07-14';

/** Seventeen classes of 30: the entry grades are empty, the pupils of last year fill the others. */
export const PRACTICE_CLASSES = [
  { grade: 1, count: 3 },
  { grade: 2, count: 3 },
  { grade: 7, count: 3 },
  { grade: 8, count: 2 },
  { grade: 10, count: 4 },
  { grade: 11, count: 2 },
] as const;

export const PRACTICE_SEATS = 30;

/** One level: the grade people enter, the grade of last year's pupils, who fills it, its beds. */
interface LevelPlan {
  readonly entryGrade: number;
  readonly pupilGrade: number;
  readonly pupils: Readonly<Record<Sex, number>>;
  readonly beds: Readonly<Record<Sex, number>>;
}

/**
 * 210 pupils, and beds such that 270 places are free: 90 + 90 by class seats, 90 of SMA by its
 * 42 + 48 beds, where 120 seats stand empty.
 */
export const PRACTICE_LEVELS: Readonly<Record<Level, LevelPlan>> = {
  SD: { entryGrade: 1, pupilGrade: 2, pupils: { L: 46, P: 44 }, beds: { L: 94, P: 96 } },
  SMP: { entryGrade: 7, pupilGrade: 8, pupils: { L: 31, P: 29 }, beds: { L: 77, P: 77 } },
  SMA: { entryGrade: 10, pupilGrade: 11, pupils: { L: 31, P: 29 }, beds: { L: 73, P: 77 } },
};

export const BEDS_A_ROOM = 8;

/** What a candidate's record tells, which decides the stage it shows. */
export const STORIES = ['not-visited', 'papers-missing', 'ready', 'ended'] as const;
export type Story = (typeof STORIES)[number];

/** 640 candidates: 41 Usulan, 77 Verifikasi, 504 Siap Diurutkan, 18 Tidak Lanjut. */
export const PRACTICE_CANDIDATES: Readonly<Record<Story, Readonly<Record<Level, number>>>> = {
  'not-visited': { SD: 14, SMP: 14, SMA: 13 },
  'papers-missing': { SD: 26, SMP: 26, SMA: 25 },
  ready: { SD: 176, SMP: 171, SMA: 157 },
  ended: { SD: 6, SMP: 6, SMA: 6 },
};

/** Candidates whose family still stands on the desil of the period before. */
export const ON_FORMER_PERIOD = 312;
export const FORMER_PERIOD = '2026-1';
export const CURRENT_PERIOD = '2026-2';
