import { coalesceEnd, over } from './limit-sql.ts';

/** The first day on which a trainee no longer holds the seat: ended, or the cohort is over. */
const seatEnd = (row: string): string => `coalesce(${row}.ended_on,
  (SELECT until_date FROM cohort WHERE id = ${row}.cohort_id), '9999-12-31')`;

const cohort = (column: string): string =>
  `(SELECT ${column} FROM cohort WHERE id = NEW.cohort_id)`;
const workshop = (column: string): string => `coalesce((SELECT w.${column} FROM cohort AS c
  JOIN workshop AS w ON w.id = c.workshop_id WHERE c.id = NEW.cohort_id), 1000000)`;

/** Trainees of the cohort who hold a seat on `point.day`, those of a kind where told. */
const seated = (kind = ''): string => `SELECT count(*) FROM trainee AS t
  WHERE t.cohort_id = NEW.cohort_id AND t.registered_on <= point.day AND ${seatEnd('t')} > point.day
  ${kind}`;
const starts = `SELECT registered_on AS day FROM trainee
    WHERE cohort_id = NEW.cohort_id AND registered_on IS NOT NULL
  UNION SELECT day_from FROM trainee WHERE cohort_id = NEW.cohort_id AND day_from IS NOT NULL`;
const held = { from: 'NEW.registered_on', until: seatEnd('NEW') };

const traineeLimits = `
  ${over(seated(), cohort('seats'), starts, 'training.seats-full', held)}
  ${over(seated(), workshop('seats'), starts, 'training.workshop-full', held)}
  ${over(
    seated('AND t.day_from <= point.day'),
    cohort('day_seats'),
    starts,
    'training.day-seats-full',
    {
      from: `max(NEW.registered_on, coalesce(NEW.day_from, '9999-12-31'))`,
      until: seatEnd('NEW'),
    },
  )}
  ${over(
    seated('AND t.wheelchair = 1'),
    `CASE WHEN NEW.wheelchair = 1 THEN ${workshop('wheelchair_stations')} ELSE 1000000 END`,
    starts,
    'training.wheelchair-full',
    held,
  )}`;

const outsideCohort = (first: string, last: string): string => `
  SELECT RAISE(ABORT, 'training.outside-cohort') WHERE EXISTS (
    SELECT 1 FROM cohort AS c WHERE c.id = NEW.cohort_id
      AND (${first} < c.from_date OR ${last} > ${coalesceEnd('c')}));`;

const mainTwice = `
  SELECT RAISE(ABORT, 'training.main-twice') WHERE NEW.main = 1 AND EXISTS (
    SELECT 1 FROM trainee AS o WHERE o.person_id = NEW.person_id AND o.id <> NEW.id AND o.main = 1
      AND o.registered_on IS NOT NULL
      AND o.registered_on < ${seatEnd('NEW')} AND NEW.registered_on < ${seatEnd('o')});`;

const traineeConditions = `
  ${outsideCohort('NEW.registered_on', `coalesce(NEW.ended_on, NEW.registered_on)`)}
  SELECT RAISE(ABORT, 'training.outside-cohort')
    WHERE NEW.registered_on >= coalesce(${cohort('until_date')}, '9999-12-31');
  ${mainTwice} ${traineeLimits}`;

const later = (column: string): string =>
  `coalesce(NEW.${column}, '9999-12-31') > coalesce(OLD.${column}, '9999-12-31')`;

/** Two lessons at one time that share an instructor or a workshop. */
const slotClash = (column: 'instructor_id' | 'workshop_id', code: string): string => `
  SELECT RAISE(ABORT, '${code}') WHERE EXISTS (
    SELECT 1 FROM lesson_slot AS o WHERE o.id <> NEW.id AND o.${column} = NEW.${column}
      AND o.weekday = NEW.weekday AND o.start_time < NEW.end_time AND NEW.start_time < o.end_time
      AND o.from_date < ${coalesceEnd('NEW')} AND NEW.from_date < ${coalesceEnd('o')});`;
const slotConditions = `
  ${slotClash('instructor_id', 'training.instructor-clash')}
  ${slotClash('workshop_id', 'training.workshop-clash')}
  ${outsideCohort('NEW.from_date', 'NEW.from_date')}`;

/** What may never be in training: counts at every day of a seat, clashes, days outside a cohort. */
export const trainingLimits = `
CREATE TRIGGER trainee_insert AFTER INSERT ON trainee WHEN NEW.registered_on IS NOT NULL
BEGIN ${traineeConditions} END;
CREATE TRIGGER trainee_update AFTER UPDATE ON trainee
WHEN NEW.registered_on IS NOT NULL AND (OLD.registered_on IS NULL
  OR NEW.registered_on < OLD.registered_on OR ${later('ended_on')}
  OR NEW.cohort_id <> OLD.cohort_id OR NEW.person_id <> OLD.person_id OR NEW.main > OLD.main
  OR NEW.wheelchair > OLD.wheelchair
  OR coalesce(NEW.day_from, '9999-12-31') < coalesce(OLD.day_from, '9999-12-31'))
BEGIN ${traineeConditions} END;
CREATE TRIGGER cohort_extend AFTER UPDATE OF until_date ON cohort WHEN ${later('until_date')}
BEGIN
  SELECT RAISE(ABORT, 'training.main-twice') WHERE EXISTS (
    SELECT 1 FROM trainee AS t JOIN trainee AS o ON o.person_id = t.person_id AND o.id <> t.id
    WHERE t.cohort_id = NEW.id AND t.main = 1 AND o.main = 1
      AND o.registered_on < ${seatEnd('t')} AND t.registered_on < ${seatEnd('o')});
END;
CREATE TRIGGER cohort_shrink AFTER UPDATE OF from_date, until_date ON cohort
WHEN NEW.from_date > OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') < coalesce(OLD.until_date, '9999-12-31')
BEGIN
  SELECT RAISE(ABORT, 'training.outside-cohort') WHERE EXISTS (
    SELECT 1 FROM trainee AS t WHERE t.cohort_id = NEW.id AND (t.registered_on < NEW.from_date
      OR coalesce(t.ended_on, t.registered_on) > ${coalesceEnd('NEW')}))
    OR EXISTS (SELECT 1 FROM training_session AS s WHERE s.cohort_id = NEW.id
      AND s.state = 'held' AND (s.day < NEW.from_date OR s.day >= ${coalesceEnd('NEW')}));
END;

CREATE TRIGGER lesson_slot_insert AFTER INSERT ON lesson_slot BEGIN ${slotConditions} END;
CREATE TRIGGER lesson_slot_update AFTER UPDATE ON lesson_slot
WHEN coalesce(NEW.until_date, '9999-12-31') > NEW.from_date BEGIN ${slotConditions} END;

CREATE TRIGGER training_session_insert AFTER INSERT ON training_session
BEGIN
  SELECT RAISE(ABORT, 'training.outside-cohort') WHERE EXISTS (
    SELECT 1 FROM cohort AS c WHERE c.id = NEW.cohort_id
      AND (NEW.day < c.from_date OR NEW.day >= ${coalesceEnd('c')}));
END;

CREATE TRIGGER attendance_insert AFTER INSERT ON attendance
BEGIN
  SELECT RAISE(ABORT, 'training.not-enrolled') WHERE NOT EXISTS (
    SELECT 1 FROM training_session AS s JOIN trainee AS t ON t.cohort_id = s.cohort_id
    WHERE s.id = NEW.session_id AND t.id = NEW.trainee_id AND t.started_on <= s.day
      AND coalesce(t.ended_on, '9999-12-31') > s.day);
END;
`;
