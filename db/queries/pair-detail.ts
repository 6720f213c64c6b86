import type { ReadDb } from '../connection.ts';

export interface DetailRow {
  readonly level: string | null;
  readonly grade: number | null;
  readonly schoolStatus: string | null;
  readonly recommendation: string | null;
  readonly desil: number | null;
  readonly intakes: string | null;
  readonly className: string | null;
  readonly requests: string | null;
  readonly requestState: string | null;
  readonly stayFrom: string | null;
  readonly stayUntil: string | null;
  readonly bed: string | null;
  readonly assessed: string | null;
  readonly training: string | null;
  readonly attachments: number;
  readonly file: string | null;
}

/** What is seen side by side beyond person, family and guardians. */
export const findPairDetail = (db: ReadDb, id: number): DetailRow | undefined =>
  db.sql<DetailRow>(
    `SELECT c.level, c.grade, c.school_status AS schoolStatus, c.recommendation, c.desil,
       (SELECT group_concat(k.code || ' · ' || i.name, '; ') FROM candidate AS k
        JOIN intake AS i ON i.id = k.intake_id WHERE k.person_id = p.id) AS intakes,
       (SELECT coalesce(g.name, e.level) FROM enrolment AS e LEFT JOIN class_group AS g
        ON g.id = e.class_id WHERE e.person_id = p.id ORDER BY e.from_date DESC LIMIT 1) AS className,
       (SELECT group_concat(number, '; ') FROM application WHERE person_id = p.id) AS requests,
       (SELECT state FROM application WHERE person_id = p.id
        ORDER BY closed_on IS NOT NULL, id DESC LIMIT 1) AS requestState,
       s.from_date AS stayFrom, s.until_date AS stayUntil,
       (SELECT b.code FROM bed_assignment AS x JOIN bed AS b ON b.id = x.bed_id
        WHERE x.stay_id = s.id AND x.until_date IS NULL) AS bed,
       (SELECT max(assessed_on) FROM assessment WHERE person_id = p.id) AS assessed,
       (SELECT group_concat(g.title || ' ' || h.number || '/' || h.year, '; ') FROM trainee AS t
        JOIN cohort AS h ON h.id = t.cohort_id JOIN skill_program AS g ON g.id = h.program_id
        WHERE t.person_id = p.id) AS training,
       (SELECT count(*) FROM attachment WHERE subject = 'person' AND subject_id = p.id
        AND ended_at IS NULL) AS attachments,
       (SELECT file_name FROM import_batch WHERE id = p.import_batch_id) AS file
     FROM person AS p
     LEFT JOIN candidate AS c ON c.id = (SELECT max(id) FROM candidate WHERE person_id = p.id)
     LEFT JOIN stay AS s ON s.id = (SELECT id FROM stay WHERE person_id = p.id
       ORDER BY from_date DESC, id DESC LIMIT 1)
     WHERE p.id = ?`,
    id,
  )[0];
