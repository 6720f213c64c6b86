import { extra, grows, over, UNLIMITED } from './limit-sql.ts';
import type { Migration } from './migration.ts';

const heldOn = (where: string): string => `
  SELECT count(*) FROM enrolment AS e WHERE ${where}
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day`;

const classSeats = (classId: string): string => `
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'class' AND class_id = ${classId}
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)`;

/** The first day the ledger tells of. A site without a ledger holds nobody, as before. */
const BEGINS = `(SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id)`;

/**
 * Pupils who were in a school before its ledger begins are recorded from the day they came. Of the
 * days before nobody knows how many places there were; from the first known day on they count.
 */
const known = (limit: string): string =>
  `CASE WHEN point.day < ${BEGINS} THEN ${UNLIMITED} ELSE ${limit} END`;
const begin = `UNION SELECT ${BEGINS}`;

const siteLimit = over(
  heldOn('e.site_id = NEW.site_id'),
  known(`coalesce((SELECT seats FROM capacity_entry WHERE scope = 'site' AND site_id = NEW.site_id
     AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)
   + ${extra(`scope = 'site' AND site_id = NEW.site_id`)}`),
  `SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id
   UNION SELECT from_date FROM capacity_entry WHERE scope = 'site' AND site_id = NEW.site_id`,
  'limit.site',
);

const levelLimit = over(
  heldOn('e.site_id = NEW.site_id AND e.level = NEW.level'),
  known(`(SELECT coalesce(sum(${classSeats('c.id')}), 0) FROM class_group AS c
     WHERE c.site_id = NEW.site_id AND c.level = NEW.level AND c.from_date <= point.day
       AND coalesce(c.until_date, '9999-12-31') > point.day)
   + ${extra(`scope = 'level' AND site_id = NEW.site_id AND level = NEW.level`)}
   + ${extra(`scope = 'class' AND class_id IN (SELECT id FROM class_group
       WHERE site_id = NEW.site_id AND level = NEW.level)`)}`),
  `SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id AND level = NEW.level ${begin}`,
  'limit.level',
);

const classLimit = over(
  heldOn('e.class_id = NEW.class_id'),
  `CASE WHEN NEW.class_id IS NULL THEN 0 ELSE ${known(`${classSeats('NEW.class_id')}
   + ${extra(`scope = 'class' AND class_id = NEW.class_id`)}`)} END`,
  `SELECT from_date AS day FROM enrolment WHERE class_id = NEW.class_id
   UNION SELECT from_date FROM capacity_entry WHERE class_id = NEW.class_id ${begin}`,
  'limit.class',
);

const bedsLimit = over(
  heldOn('e.site_id = NEW.site_id AND e.sex = NEW.sex'),
  known(`(SELECT count(*) FROM bed AS b JOIN room AS r ON r.id = b.room_id
     JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE d.site_id = NEW.site_id AND r.sex = NEW.sex AND b.from_date <= point.day
       AND coalesce(b.until_date, '9999-12-31') > point.day)
   + ${extra(`scope = 'beds' AND site_id = NEW.site_id AND sex = NEW.sex`)}`),
  `SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id AND sex = NEW.sex ${begin}`,
  'limit.beds',
);

const conditions = `
  SELECT RAISE(ABORT, 'place.person-twice') WHERE EXISTS (
    SELECT 1 FROM enrolment AS e WHERE e.person_id = NEW.person_id AND e.id <> NEW.id
      AND e.from_date < coalesce(NEW.until_date, '9999-12-31')
      AND NEW.from_date < coalesce(e.until_date, '9999-12-31'));
  SELECT RAISE(ABORT, 'place.wrong-sex') WHERE NEW.sex <> (SELECT sex FROM person WHERE id = NEW.person_id);
  SELECT RAISE(ABORT, 'place.wrong-class') WHERE NEW.class_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM class_group AS c WHERE c.id = NEW.class_id AND c.site_id = NEW.site_id
      AND c.level = NEW.level);`;

/**
 * A school that runs already: its pupils keep the day they came and the decree they came by. That
 * decree is known by number and date only. A row of `decree` would claim a proposal and a list of
 * names the program has never seen, and would count among the decrees of an intake.
 */
export const runningSchool: Migration = {
  version: 2050,
  title: 'record pupils who were in a school before its ledger begins',
  sql: `
ALTER TABLE enrolment ADD COLUMN known_decree_no TEXT;
ALTER TABLE enrolment ADD COLUMN known_decree_date TEXT;

DROP TRIGGER enrolment_insert;
DROP TRIGGER enrolment_update_site;
DROP TRIGGER enrolment_update_level;
DROP TRIGGER enrolment_update_class;
DROP TRIGGER enrolment_update_beds;

CREATE TRIGGER enrolment_insert AFTER INSERT ON enrolment
BEGIN ${conditions} ${siteLimit}${levelLimit}${classLimit}${bedsLimit} END;
CREATE TRIGGER enrolment_update_site AFTER UPDATE ON enrolment
WHEN ${grows} OR NEW.site_id <> OLD.site_id
BEGIN ${siteLimit} END;
CREATE TRIGGER enrolment_update_level AFTER UPDATE ON enrolment
WHEN ${grows} OR NEW.site_id <> OLD.site_id OR NEW.level <> OLD.level
BEGIN ${levelLimit} END;
CREATE TRIGGER enrolment_update_class AFTER UPDATE ON enrolment
WHEN ${grows} OR NEW.class_id IS NOT OLD.class_id
BEGIN ${classLimit} END;
CREATE TRIGGER enrolment_update_beds AFTER UPDATE ON enrolment
WHEN ${grows} OR NEW.site_id <> OLD.site_id OR NEW.sex <> OLD.sex
BEGIN ${bedsLimit} END;
`,
};
