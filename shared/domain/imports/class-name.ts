import { nameKey } from '../people/name-key.ts';

const ROMAN = ['xii', 'xi', 'x', 'ix', 'viii', 'vii', 'vi', 'v', 'iv', 'iii', 'ii', 'i'] as const;
/** Words before the name of a class that say nothing: "Rombel 7A", "SRMP Kelas VII-A". */
const BEFORE =
  /^(?:(?:kelas|kls|rombel|rombongan belajar|tingkat|sekolah rakyat|sr|sd|smp|sma|srd|srmp|srma) )+/;

/** What a written class says: its grade (null where it has none in its name) and the rest of it. */
export interface ClassName {
  readonly grade: number | null;
  /** "a" of "VII-A"; empty where only the grade is written; of a class without grade all of it. */
  readonly rest: string;
}

/**
 * Reads the name of a class however an office writes it: "7A", "7 A", "VII-A", "vii.a", "Kelas 7A"
 * and "VIIA" are one. A Roman numeral is taken as long as it can be: "VIIA" is 7 A, "XI" is 11.
 */
export function readClassName(written: string): ClassName {
  const whole = nameKey(written);
  const key = whole.replace(BEFORE, '');
  const digits = /^(\d{1,2})(?!\d)(.*)$/.exec(key);
  if (digits) {
    const grade = Number(digits[1]);
    return grade >= 1 && grade <= 12 ? { grade, rest: packed(digits[2]) } : noGrade(whole);
  }
  const roman = ROMAN.find((numeral) => key.startsWith(numeral));
  if (roman === undefined) return noGrade(key === '' ? whole : key);
  const after = key.slice(roman.length);
  // "Ivory" is a name, "VIA" and "VI A" are not: one letter or a number follows a numeral at once.
  if (!/^(?:$| |\d|[a-z]\d?$)/.test(after)) return noGrade(key);
  return { grade: 12 - ROMAN.indexOf(roman), rest: packed(after) };
}

const noGrade = (key: string): ClassName => ({ grade: null, rest: key });
const packed = (rest = ''): string => rest.replaceAll(' ', '');

/** Names of one key are one class. */
export function classKey(written: string): string {
  const { grade, rest } = readClassName(written);
  return `${grade ?? ''}|${rest}`;
}

/** A class open to pupils, as an import looks at it. */
export interface ImportClass {
  readonly id: number;
  readonly name: string;
  readonly grade: number;
  readonly level: 'SD' | 'SMP' | 'SMA';
}

/** The class a list means: undefined where none, or more than one, is meant. */
export function classFinder<Class extends ImportClass>(
  classes: readonly Class[],
): (written: string) => Class | undefined {
  const byKey = Map.groupBy(classes, ({ name }) => classKey(name));
  return (written) => {
    const found = byKey.get(classKey(written)) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
}

/** Most classes named to choose from. */
const NEAR = 4;

/** Classes somebody may have meant: of the same grade first by its letter, else those alike. */
export function nearClasses<Class extends ImportClass>(
  classes: readonly Class[],
  written: string,
): readonly Class[] {
  const { grade, rest } = readClassName(written);
  const near = classes.filter((one) =>
    grade === null ? nameKey(one.name).includes(rest) && rest !== '' : one.grade === grade,
  );
  return near.slice(0, NEAR);
}
