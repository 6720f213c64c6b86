import type { Lacking } from '#shared/domain/enrolment/follow-ups.ts';
import { GATES, type LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** Where the mark of the health result stands in `gate_marks`, from 1 as SQL counts. */
const HEALTH_MARK = GATES.indexOf('health_check') + 1;

/**
 * What pupils who came by a candidacy of the intake and hold a place on a day still lack: class, bed,
 * NIS, and the health result where the intake uses it.
 */
export const listLacking = (db: ReadDb, intakeId: number, day: LocalDate): Lacking[] =>
  db.sql<Lacking>(
    `WITH pupil AS (
       SELECT e.id, e.uid, e.class_id, e.nis, e.from_date AS "from", c.id AS candidate_id,
         p.name, p.name_key AS nameKey, substr(c.gate_marks, ${HEALTH_MARK}, 1) AS health,
         json_extract(i.policy, '$.gates.health_check') AS need
       FROM enrolment AS e JOIN candidate AS c ON c.id = e.candidate_id AND c.intake_id = ?
       JOIN intake AS i ON i.id = c.intake_id JOIN person AS p ON p.id = e.person_id
       WHERE e.from_date <= ? AND coalesce(e.until_date, '9999-12-31') > ?)
     SELECT 'bed' AS what, "from", NULL AS promised, uid, name, nameKey FROM pupil
       WHERE NOT EXISTS (SELECT 1 FROM bed_stay AS s WHERE s.enrolment_id = pupil.id
         AND coalesce(s.until_date, '9999-12-31') > ?)
     UNION ALL SELECT 'class', "from", NULL, uid, name, nameKey FROM pupil WHERE class_id IS NULL
     UNION ALL SELECT 'nis', "from", NULL, uid, name, nameKey FROM pupil WHERE nis IS NULL
     UNION ALL SELECT 'health', "from", (SELECT g.due_on FROM gate_answer AS g
         WHERE g.candidate_id = pupil.candidate_id AND g.gate = 'health_check'
           AND g.value IN ('open', 'deferred')), uid, name, nameKey
       FROM pupil WHERE need <> 'not_used' AND health NOT IN ('p', 'e')`,
    intakeId,
    day,
    day,
    day,
  );
