import { extra, grows, over } from './limit-sql.ts';
import type { Migration } from './migration.ts';

const heldOn = (where: string): string => `
  SELECT count(*) FROM enrolment AS e WHERE ${where}
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day`;

const classSeats = (classId: string): string => `
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'class' AND class_id = ${classId}
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)`;

const siteLimit = over(
  heldOn('e.site_id = NEW.site_id'),
  `coalesce((SELECT seats FROM capacity_entry WHERE scope = 'site' AND site_id = NEW.site_id
     AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)
   + ${extra(`scope = 'site' AND site_id = NEW.site_id`)}`,
  `SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id
   UNION SELECT from_date FROM capacity_entry WHERE scope = 'site' AND site_id = NEW.site_id`,
  'limit.site',
);

const levelLimit = over(
  heldOn('e.site_id = NEW.site_id AND e.level = NEW.level'),
  `(SELECT coalesce(sum(${classSeats('c.id')}), 0) FROM class_group AS c
     WHERE c.site_id = NEW.site_id AND c.level = NEW.level AND c.from_date <= point.day
       AND coalesce(c.until_date, '9999-12-31') > point.day)
   + ${extra(`scope = 'level' AND site_id = NEW.site_id AND level = NEW.level`)}
   + ${extra(`scope = 'class' AND class_id IN (SELECT id FROM class_group
       WHERE site_id = NEW.site_id AND level = NEW.level)`)}`,
  `SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id AND level = NEW.level`,
  'limit.level',
);

const classLimit = over(
  heldOn('e.class_id = NEW.class_id'),
  `CASE WHEN NEW.class_id IS NULL THEN 0 ELSE ${classSeats('NEW.class_id')}
   + ${extra(`scope = 'class' AND class_id = NEW.class_id`)} END`,
  `SELECT from_date AS day FROM enrolment WHERE class_id = NEW.class_id
   UNION SELECT from_date FROM capacity_entry WHERE class_id = NEW.class_id`,
  'limit.class',
);

const bedsLimit = over(
  heldOn('e.site_id = NEW.site_id AND e.sex = NEW.sex'),
  `(SELECT count(*) FROM bed AS b JOIN room AS r ON r.id = b.room_id
     JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE d.site_id = NEW.site_id AND r.sex = NEW.sex AND b.from_date <= point.day
       AND coalesce(b.until_date, '9999-12-31') > point.day)
   + ${extra(`scope = 'beds' AND site_id = NEW.site_id AND sex = NEW.sex`)}`,
  `SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id AND sex = NEW.sex`,
  'limit.beds',
);

const checks = `${siteLimit}${levelLimit}${classLimit}${bedsLimit}`;

const conditions = `
  SELECT RAISE(ABORT, 'place.person-twice') WHERE EXISTS (
    SELECT 1 FROM enrolment AS e WHERE e.person_id = NEW.person_id AND e.id <> NEW.id
      AND e.from_date < coalesce(NEW.until_date, '9999-12-31')
      AND NEW.from_date < coalesce(e.until_date, '9999-12-31'));
  SELECT RAISE(ABORT, 'place.wrong-sex') WHERE NEW.sex <> (SELECT sex FROM person WHERE id = NEW.person_id);
  SELECT RAISE(ABORT, 'place.wrong-class') WHERE NEW.class_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM class_group AS c WHERE c.id = NEW.class_id AND c.site_id = NEW.site_id
      AND c.level = NEW.level);`;

const bedConditions = `
  SELECT RAISE(ABORT, 'bed.taken') WHERE EXISTS (
    SELECT 1 FROM bed_stay AS s WHERE s.bed_id = NEW.bed_id AND s.id <> NEW.id
      AND s.from_date < coalesce(NEW.until_date, '9999-12-31')
      AND NEW.from_date < coalesce(s.until_date, '9999-12-31'));
  SELECT RAISE(ABORT, 'bed.person-twice') WHERE EXISTS (
    SELECT 1 FROM bed_stay AS s JOIN enrolment AS e ON e.id = s.enrolment_id
      WHERE e.person_id = (SELECT person_id FROM enrolment WHERE id = NEW.enrolment_id)
      AND s.id <> NEW.id AND s.from_date < coalesce(NEW.until_date, '9999-12-31')
      AND NEW.from_date < coalesce(s.until_date, '9999-12-31'));
  SELECT RAISE(ABORT, 'bed.wrong-sex') WHERE
    (SELECT r.sex FROM bed AS b JOIN room AS r ON r.id = b.room_id WHERE b.id = NEW.bed_id)
    <> (SELECT sex FROM enrolment WHERE id = NEW.enrolment_id);
  SELECT RAISE(ABORT, 'bed.other-site') WHERE
    (SELECT d.site_id FROM bed AS b JOIN room AS r ON r.id = b.room_id
       JOIN dormitory AS d ON d.id = r.dormitory_id WHERE b.id = NEW.bed_id)
    <> (SELECT site_id FROM enrolment WHERE id = NEW.enrolment_id);
  SELECT RAISE(ABORT, 'bed.outside-enrolment') WHERE EXISTS (
    SELECT 1 FROM enrolment AS e WHERE e.id = NEW.enrolment_id AND (NEW.from_date < e.from_date
      OR coalesce(NEW.until_date, '9999-12-31') > coalesce(e.until_date, '9999-12-31')));`;

export const enrolments: Migration = {
  version: 70,
  title: 'create enrolments and bed stays with their limits',
  sql: `
CREATE TABLE enrolment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  candidate_id INTEGER REFERENCES candidate (id),
  decree_id INTEGER REFERENCES decree (id),
  level TEXT NOT NULL CHECK (level IN ('SD', 'SMP', 'SMA')),
  grade INTEGER NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('L', 'P')),
  class_id INTEGER REFERENCES class_group (id),
  nis TEXT,
  from_date TEXT NOT NULL,
  planned_until TEXT NOT NULL CHECK (planned_until > from_date),
  until_date TEXT CHECK (until_date > from_date),
  end_reason TEXT,
  CHECK ((until_date IS NULL) = (end_reason IS NULL)),
  CHECK ((level = 'SD') = (grade <= 6) AND (level = 'SMA') = (grade >= 10))
) STRICT;
CREATE INDEX enrolment_site ON enrolment (site_id, level, from_date);
CREATE INDEX enrolment_sex ON enrolment (site_id, sex, from_date);
CREATE INDEX enrolment_class ON enrolment (class_id, from_date);
CREATE INDEX enrolment_person ON enrolment (person_id);
CREATE INDEX enrolment_candidate ON enrolment (candidate_id);
CREATE UNIQUE INDEX enrolment_nis ON enrolment (site_id, nis) WHERE nis IS NOT NULL;

CREATE TABLE bed_stay (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
  bed_id INTEGER NOT NULL REFERENCES bed (id),
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date > from_date)
) STRICT;
CREATE INDEX bed_stay_bed ON bed_stay (bed_id, from_date);
CREATE INDEX bed_stay_enrolment ON bed_stay (enrolment_id);

CREATE TRIGGER enrolment_insert AFTER INSERT ON enrolment
BEGIN ${conditions} ${checks} END;
CREATE TRIGGER enrolment_update AFTER UPDATE ON enrolment
WHEN ${grows} OR NEW.site_id <> OLD.site_id OR NEW.level <> OLD.level OR NEW.sex <> OLD.sex
  OR NEW.person_id <> OLD.person_id OR NEW.class_id IS NOT OLD.class_id
BEGIN ${conditions} END;
-- Each number is looked at only where it may have grown: while a lowered ceiling is exceeded,
-- pupils still get their classes.
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
CREATE TRIGGER enrolment_shrink AFTER UPDATE OF from_date, until_date, sex, site_id ON enrolment
BEGIN
  SELECT RAISE(ABORT, 'bed.outside-enrolment') WHERE EXISTS (
    SELECT 1 FROM bed_stay AS s WHERE s.enrolment_id = NEW.id AND (s.from_date < NEW.from_date
      OR coalesce(s.until_date, '9999-12-31') > coalesce(NEW.until_date, '9999-12-31')));
  SELECT RAISE(ABORT, 'bed.wrong-sex') WHERE EXISTS (
    SELECT 1 FROM bed_stay AS s JOIN bed AS b ON b.id = s.bed_id JOIN room AS r ON r.id = b.room_id
      WHERE s.enrolment_id = NEW.id AND r.sex <> NEW.sex);
END;

CREATE TRIGGER bed_stay_insert AFTER INSERT ON bed_stay
BEGIN
  ${bedConditions}
  SELECT RAISE(ABORT, 'bed.closed') WHERE EXISTS (SELECT 1 FROM bed AS b WHERE b.id = NEW.bed_id
    AND (NEW.from_date < b.from_date
      OR coalesce(NEW.until_date, '9999-12-31') > coalesce(b.until_date, '9999-12-31')));
END;
CREATE TRIGGER bed_stay_update AFTER UPDATE ON bed_stay
WHEN ${grows} OR NEW.bed_id <> OLD.bed_id OR NEW.enrolment_id <> OLD.enrolment_id
BEGIN ${bedConditions} END;

CREATE TRIGGER person_sex BEFORE UPDATE OF sex ON person WHEN NEW.sex <> OLD.sex
BEGIN
  SELECT RAISE(ABORT, 'place.wrong-sex') WHERE EXISTS (
    SELECT 1 FROM enrolment AS e WHERE e.person_id = OLD.id);
END;
-- A room changes its sex only while nobody lives there or is going to.
CREATE TRIGGER room_sex BEFORE UPDATE OF sex ON room WHEN NEW.sex <> OLD.sex
BEGIN
  SELECT RAISE(ABORT, 'room.not-empty') WHERE EXISTS (
    SELECT 1 FROM bed_stay AS s JOIN bed AS b ON b.id = s.bed_id
      WHERE b.room_id = OLD.id AND s.until_date IS NULL);
END;
`,
};
