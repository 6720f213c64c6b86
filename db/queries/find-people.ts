import { nameKey } from '#shared/domain/people/name-key.ts';
import type { Level, LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** The end of a NIK as an office reads it out: three digits at least, for two fit nearly anybody. */
const NIK_END = /^\d{3,16}$/;

/** Digits that may end a NIK; null where something else was typed. */
export const nikEndOf = (text: string): string | null => {
  const digits = text.replaceAll(/[\s.-]/g, '');
  return NIK_END.test(digits) ? digits : null;
};

/** People whose NIK ends so. SQLite reads the index of NIKs alone: 100,000 of them in about 15 ms. */
const ENDS_SO = `SELECT id FROM person INDEXED BY person_nik
  WHERE nik IS NOT NULL AND substr(nik, -length(:end)) = :end`;

export interface FoundCandidacy {
  readonly uid: string;
  readonly name: string;
  readonly code: string;
  readonly level: string;
  readonly stage: string;
}

/** Candidates whose NIK ends with these digits. */
export const findCandidatesByNikEnd = (
  db: ReadDb,
  of: { end: string; limit: number },
): FoundCandidacy[] =>
  db.sql<FoundCandidacy>(
    `SELECT c.uid, p.name, c.code, c.level, c.stage FROM (${ENDS_SO}) AS n
     CROSS JOIN candidate AS c ON c.person_id = n.id JOIN person AS p ON p.id = n.id LIMIT :limit`,
    of,
  );

export interface FoundPupil {
  readonly uid: string;
  readonly name: string;
  readonly level: Level;
  readonly grade: number;
  readonly className: string | null;
}

/** Every word begins a word of the name; `key` null finds nobody by name. */
const wordsOf = (text: string): string | null => {
  const key = nameKey(text);
  return key === '' ? null : `% ${key.replaceAll(' ', '% ')}%`;
};

/** Pupils of today who never were a candidate here: by name, NIS or the end of the NIK. */
export const findPupilsWithoutCandidacy = (
  db: ReadDb,
  { text, end, day, limit }: { text: string; end: string | null; day: LocalDate; limit: number },
): FoundPupil[] =>
  db.sql<FoundPupil>(
    `SELECT e.uid, p.name, e.level, e.grade, g.name AS className
     FROM enrolment AS e JOIN person AS p ON p.id = e.person_id
     LEFT JOIN class_group AS g ON g.id = e.class_id
     WHERE e.candidate_id IS NULL AND e.from_date <= :day
       AND coalesce(e.until_date, '9999-12-31') > :day
       AND (' ' || p.name_key LIKE :words OR e.nis = :nis
         OR substr(p.nik, -length(:end)) = :end)
     ORDER BY p.name_key, e.uid LIMIT :limit`,
    { day, words: wordsOf(text), nis: text.trim(), end, limit },
  );

export interface FoundResident {
  readonly uid: string;
  readonly person: number;
  readonly name: string;
  readonly mode: string;
  readonly bed: string | null;
}

/** Residents of a day by name or the end of the NIK. */
export const findResidents = (
  db: ReadDb,
  { text, end, day, limit }: { text: string; end: string | null; day: LocalDate; limit: number },
): FoundResident[] =>
  db.sql<FoundResident>(
    `SELECT s.uid, s.person_id AS person, p.name, s.mode,
       (SELECT b.code FROM bed_assignment AS h JOIN bed AS b ON b.id = h.bed_id
        WHERE h.stay_id = s.id AND h.from_date <= :day
          AND coalesce(h.until_date, '9999-12-31') > :day LIMIT 1) AS bed
     FROM stay AS s JOIN person AS p ON p.id = s.person_id
     WHERE s.from_date <= :day AND coalesce(s.until_date, '9999-12-31') > :day
       AND (' ' || p.name_key LIKE :words OR substr(p.nik, -length(:end)) = :end)
     ORDER BY p.name_key, s.uid LIMIT :limit`,
    { day, words: wordsOf(text), end, limit },
  );

export interface FoundApplicant {
  readonly uid: string;
  readonly person: number;
  readonly name: string;
  readonly number: string;
  readonly state: string;
}

/** Requests by their number, by name or the end of the NIK, the newest of a person only. */
export const findApplicants = (
  db: ReadDb,
  { text, end, limit }: { text: string; end: string | null; limit: number },
): FoundApplicant[] =>
  db.sql<FoundApplicant>(
    `SELECT a.uid, a.person_id AS person, p.name, a.number, a.state
     FROM application AS a JOIN person AS p ON p.id = a.person_id
     WHERE (' ' || a.name_key LIKE :words OR a.number LIKE :number
         OR substr(p.nik, -length(:end)) = :end)
       AND NOT EXISTS (SELECT 1 FROM application AS n WHERE n.person_id = a.person_id
         AND n.number > a.number)
     ORDER BY a.name_key, a.number LIMIT :limit`,
    {
      words: wordsOf(text),
      number: /^\d{4}-\d{0,5}$/.test(text.trim()) ? `${text.trim()}%` : null,
      end,
      limit,
    },
  );

/** Keys of all names of a house, to correct what was typed. */
export const listHouseNames = (db: ReadDb): string[] =>
  db
    .sql<{ key: string }>(
      `SELECT name_key AS key FROM person WHERE id IN
         (SELECT person_id FROM application UNION SELECT person_id FROM stay)`,
    )
    .map(({ key }) => key);
