import type { Level, SchoolStatus, Vulnerability } from '../../vocabulary.ts';
import { GRADES_OF } from '../../vocabulary.ts';
import { levelOfGrade } from '../places/grade-level.ts';
import { foldWord, type RowReader } from './row-reader.ts';

const LEVEL_WORDS: ReadonlyMap<string, Level> = new Map([
  ['sd', 'SD'],
  ['smp', 'SMP'],
  ['sma', 'SMA'],
  ['sekolah dasar', 'SD'],
  ['sekolah menengah pertama', 'SMP'],
  ['sekolah menengah atas', 'SMA'],
  ['sr sd', 'SD'],
  ['sr smp', 'SMP'],
  ['sr sma', 'SMA'],
  ['srd', 'SD'],
  ['srmp', 'SMP'],
  ['srma', 'SMA'],
]);
const LEVEL_GUESSES: ReadonlyMap<string, Level> = new Map([
  ['mi', 'SD'],
  ['sd mi', 'SD'],
  ['sltp', 'SMP'],
  ['mts', 'SMP'],
  ['smp mts', 'SMP'],
  ['slta', 'SMA'],
  ['ma', 'SMA'],
  ['smk', 'SMA'],
  ['smu', 'SMA'],
  ['sma smk', 'SMA'],
]);
const ROMAN_GRADES = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

function readLevel(row: RowReader): Level | null | 'faulty' {
  if (!row.has('level') && !row.has('grade')) return row.plan.levelForAll ?? null;
  const cell = row.cell('level');
  if (cell === 'SD' || cell === 'SMP' || cell === 'SMA') return cell;
  const word = row.word('level');
  if (word === '') return null;
  const level = LEVEL_WORDS.get(word);
  if (level !== undefined) return level;
  const guess = LEVEL_GUESSES.get(word);
  row.fault('level', 'level-unknown', {}, guess && { to: guess, forAll: true });
  return 'faulty';
}

/**
 * The grade a word names, 1–12, null for none. Grades are written with Roman numerals as often as
 * with digits; both are exact.
 */
export function gradeOfWord(word: string): number | null {
  const [first = ''] = word.replace(/^(?:kelas|kls|tingkat) /, '').split(' ');
  const grade = /^\d{1,2}$/.test(first) ? Number(first) : ROMAN_GRADES.indexOf(first) + 1;
  return grade >= 1 && grade <= 12 ? grade : null;
}

function readGrade(row: RowReader): number | null | 'faulty' {
  const word = row.word('grade');
  if (word.replace(/^(?:kelas|kls|tingkat)(?: |$)/, '') === '') return null;
  const grade = gradeOfWord(word);
  if (grade !== null) return grade;
  row.fault('grade', 'grade-unknown');
  return 'faulty';
}

export interface EntryReading {
  readonly level: Level;
  readonly grade: number;
}

const entryGrade = (level: Level): number => GRADES_OF[level][0] ?? 1;

/**
 * Level and grade asked for. One tells the other: a grade has one level, and a level without a
 * grade is entered at its first.
 */
export function readEntry(row: RowReader): EntryReading | null {
  const level = readLevel(row);
  const grade = readGrade(row);
  if (level === 'faulty' || grade === 'faulty') return null;
  if (level === null) {
    if (grade !== null) return { level: levelOfGrade(grade), grade };
    row.fault(row.has('level') ? 'level' : 'grade', 'level-empty');
    return null;
  }
  if (grade === null) {
    if (row.has('grade')) row.warn('grade', 'grade-assumed', { level, grade: entryGrade(level) });
    return { level, grade: entryGrade(level) };
  }
  if (GRADES_OF[level].includes(grade)) return { level, grade };
  const grades = GRADES_OF[level];
  row.fault('grade', 'grade-not-of-level', {
    grade,
    level,
    from: grades[0] ?? 1,
    to: grades.at(-1) ?? 12,
  });
  return null;
}

const STATUS_WORDS: ReadonlyMap<string, SchoolStatus> = new Map(
  (
    [
      [
        'out_of_school',
        'tidak sekolah',
        'tidak bersekolah',
        'belum sekolah',
        'belum pernah sekolah',
        'belum pernah bersekolah',
        'tidak pernah sekolah',
        'putus sekolah',
        'ps',
        'tidak belum sekolah',
      ],
      [
        'finished_level',
        'lulus',
        'tamat',
        'lulus tidak melanjutkan',
        'tamat tidak melanjutkan',
        'tidak melanjutkan',
        'lulus sd',
        'lulus smp',
        'tamat sd',
        'tamat smp',
        'lulus tk',
        'lulus paud',
      ],
      [
        'elsewhere',
        'sekolah',
        'masih sekolah',
        'masih bersekolah',
        'bersekolah',
        'aktif',
        'sekolah di tempat lain',
        'sekolah lain',
      ],
    ] as const
  ).flatMap(([status, ...words]) => words.map((word): [string, SchoolStatus] => [word, status])),
);

/** School status; null when the file does not say. */
export function readSchoolStatus(row: RowReader): SchoolStatus | null {
  const word = row.word('school_status');
  if (word === '') {
    if (row.has('school_status')) row.warn('school_status', 'school-status-empty');
    return null;
  }
  const status = STATUS_WORDS.get(word);
  if (status === undefined) row.fault('school_status', 'school-status-unknown');
  return status ?? null;
}

const VULNERABILITY_WORDS: ReadonlyMap<string, Vulnerability | null> = new Map([
  ['anak jalanan', 'street_child'],
  ['jalanan', 'street_child'],
  ['anak terlantar', 'neglected'],
  ['terlantar', 'neglected'],
  ['anak telantar', 'neglected'],
  ['telantar', 'neglected'],
  ['yatim', 'orphan'],
  ['piatu', 'orphan'],
  ['yatim piatu', 'orphan'],
  ['pekerja anak', 'child_labour'],
  ['korban kekerasan', 'violence_victim'],
  ['kekerasan', 'violence_victim'],
  ['tidak ada', null],
  ['tidak', null],
  ['nihil', null],
]);
const SEPARATOR = /[,;/+&\n]| dan /;
const NO_VULNERABILITY: readonly Vulnerability[] = [];

/** Vulnerabilities named in one cell, separated by commas; an unknown word is a fault, never lost. */
export function readVulnerabilities(row: RowReader): readonly Vulnerability[] {
  const text = row.text('vulnerability');
  if (text === '') return NO_VULNERABILITY;
  const found = new Set<Vulnerability>();
  for (const part of text.split(SEPARATOR)) {
    const word = foldWord(part);
    const known = VULNERABILITY_WORDS.get(word);
    if (known === undefined && word !== '') {
      row.fault('vulnerability', 'vulnerability-unknown', { word: part.trim() });
      return NO_VULNERABILITY;
    }
    if (known !== null && known !== undefined) found.add(known);
  }
  return [...found];
}
