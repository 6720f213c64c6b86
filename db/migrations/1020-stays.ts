import { beforeRated, coalesceEnd, extra, grows, over, UNLIMITED } from './limit-sql.ts';
import type { Migration } from './migration.ts';

/** Residential stays that hold a place on `point.day`: those on leave whose bed was released do not. */
const held = (site: string): string => `
  SELECT count(*) FROM stay AS s WHERE s.site_id = ${site} AND s.mode = 'residential'
    AND s.from_date <= point.day AND ${coalesceEnd('s')} > point.day
    AND NOT EXISTS (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id
      AND l.released_on <= point.day AND ${coalesceEnd('l')} > point.day)`;

const days = (site: string): string => `
  SELECT from_date AS day FROM stay WHERE site_id = ${site} AND mode = 'residential'
  UNION SELECT from_date FROM capacity_entry
    WHERE scope IN ('site', 'operational') AND site_id = ${site}
  UNION SELECT l.until_date FROM leave AS l JOIN stay AS s ON s.id = l.stay_id
    WHERE s.site_id = ${site} AND l.released_on IS NOT NULL AND l.until_date IS NOT NULL`;

const ledger = (scope: string, none: string, site: string): string => `
  coalesce((SELECT seats FROM capacity_entry WHERE scope = '${scope}' AND site_id = ${site}
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), ${none})
  + ${extra(`scope = '${scope}' AND site_id = ${site}`)}`;

/** Both from their first entry on, so that a register of older days can be told. */
const limits = (site: string, interval?: { from: string; until: string }): string => `
  ${over(held(site), ledger('site', beforeRated(site), site), days(site), 'limit.site', interval)}
  ${over(held(site), ledger('operational', UNLIMITED, site), days(site), 'limit.operational', interval)}`;

/** Coming back after the bed was given away, or taking that back, takes a place anew from a day on. */
const limitsAnew = (from: string): string =>
  limits('(SELECT site_id FROM stay WHERE id = NEW.stay_id)', {
    from,
    until: `(SELECT ${coalesceEnd('s')} FROM stay AS s WHERE s.id = NEW.stay_id)`,
  });

const conditions = `
  SELECT RAISE(ABORT, 'stay.person-twice') WHERE EXISTS (
    SELECT 1 FROM stay AS s WHERE s.person_id = NEW.person_id AND s.id <> NEW.id
      AND s.from_date < ${coalesceEnd('NEW')} AND NEW.from_date < ${coalesceEnd('s')});
  SELECT RAISE(ABORT, 'stay.wrong-sex')
    WHERE NEW.sex <> (SELECT sex FROM person WHERE id = NEW.person_id);`;

const together = 'max(o.from_date, NEW.from_date)';
const bedConditions = `
  SELECT RAISE(ABORT, 'bed.taken') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS o WHERE o.bed_id = NEW.bed_id AND o.id <> NEW.id
      AND o.from_date < ${coalesceEnd('NEW')} AND NEW.from_date < ${coalesceEnd('o')});
  SELECT RAISE(ABORT, 'bed.person-twice') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS o WHERE o.stay_id = NEW.stay_id AND o.id <> NEW.id
      AND o.from_date < ${coalesceEnd('NEW')} AND NEW.from_date < ${coalesceEnd('o')});
  SELECT RAISE(ABORT, 'bed.not-residential')
    WHERE (SELECT mode FROM stay WHERE id = NEW.stay_id) <> 'residential';
  SELECT RAISE(ABORT, 'bed.wrong-sex') WHERE
    (SELECT r.sex FROM bed AS b JOIN room AS r ON r.id = b.room_id WHERE b.id = NEW.bed_id)
    <> (SELECT sex FROM stay WHERE id = NEW.stay_id);
  SELECT RAISE(ABORT, 'bed.other-site') WHERE
    (SELECT d.site_id FROM bed AS b JOIN room AS r ON r.id = b.room_id
       JOIN dormitory AS d ON d.id = r.dormitory_id WHERE b.id = NEW.bed_id)
    <> (SELECT site_id FROM stay WHERE id = NEW.stay_id);
  SELECT RAISE(ABORT, 'bed.outside-stay') WHERE EXISTS (
    SELECT 1 FROM stay AS s WHERE s.id = NEW.stay_id
      AND (NEW.from_date < s.from_date OR ${coalesceEnd('NEW')} > ${coalesceEnd('s')}));
  SELECT RAISE(ABORT, 'bed.called') WHERE EXISTS (
    SELECT 1 FROM bed_call AS c WHERE c.bed_id = NEW.bed_id AND c.ended_on IS NULL
      AND c.application_id IS NOT (SELECT application_id FROM stay WHERE id = NEW.stay_id)
      AND ${coalesceEnd('NEW')} > c.called_on);
  -- A child and a grown-up who are not of one family; who turns 18 later stays until somebody moves.
  SELECT RAISE(ABORT, 'bed.child-with-adult') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS o JOIN bed AS b ON b.id = o.bed_id
      JOIN stay AS theirs ON theirs.id = o.stay_id JOIN stay AS ours ON ours.id = NEW.stay_id
    WHERE b.room_id = (SELECT room_id FROM bed WHERE id = NEW.bed_id)
      AND o.stay_id <> NEW.stay_id
      AND o.from_date < ${coalesceEnd('NEW')} AND NEW.from_date < ${coalesceEnd('o')}
      AND (ours.adult_from <= ${together}) <> (theirs.adult_from <= ${together})
      AND ours.parent_stay_id IS NOT theirs.id AND theirs.parent_stay_id IS NOT ours.id);`;

/** A bed that is not in service on the first day; later outages make it "perlu dipindah". */
const outOfService = (day: string): string => `
  SELECT RAISE(ABORT, 'bed.out-of-service') WHERE EXISTS (
      SELECT 1 FROM bed AS b WHERE b.id = NEW.bed_id
        AND (${day} < b.from_date OR ${day} >= ${coalesceEnd('b')}))
    OR EXISTS (SELECT 1 FROM bed_outage AS u WHERE u.bed_id = NEW.bed_id
      AND u.from_date <= ${day} AND ${coalesceEnd('u')} > ${day});`;

const leaveConditions = `
  SELECT RAISE(ABORT, 'leave.twice') WHERE EXISTS (
    SELECT 1 FROM leave AS o WHERE o.stay_id = NEW.stay_id AND o.id <> NEW.id
      AND o.from_date < ${coalesceEnd('NEW')} AND NEW.from_date < ${coalesceEnd('o')});
  SELECT RAISE(ABORT, 'leave.outside-stay') WHERE EXISTS (
    SELECT 1 FROM stay AS s WHERE s.id = NEW.stay_id AND (NEW.from_date < s.from_date
      OR (s.until_date IS NOT NULL AND ${coalesceEnd('NEW')} > s.until_date)));`;

export const stays: Migration = {
  version: 1020,
  title: 'create stays, beds held and leaves of a facility with their limits',
  sql: `
CREATE TABLE stay (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  application_id INTEGER REFERENCES application (id),
  mode TEXT NOT NULL CHECK (mode IN ('residential', 'day', 'home')),
  sex TEXT NOT NULL CHECK (sex IN ('L', 'P')),
  from_date TEXT NOT NULL,
  -- The day itself is no longer held; the same day is 0 nights and one admission.
  until_date TEXT CHECK (until_date >= from_date),
  end_reason TEXT CHECK (end_reason IN ('employed', 'self_employed', 'back_to_family',
    'other_facility', 'hospital', 'moved_away', 'own_request', 'rule_breach', 'absconded', 'died',
    'other')),
  end_note TEXT NOT NULL DEFAULT '',
  -- The 18th birthday; 0001-01-01 of a grown-up and 9999-12-31 of a child whose birth is not known.
  adult_from TEXT NOT NULL,
  parent_stay_id INTEGER REFERENCES stay (id),
  arrived_at TEXT,
  brought_by TEXT NOT NULL DEFAULT '',
  brought_phone TEXT NOT NULL DEFAULT '',
  emergency INTEGER NOT NULL DEFAULT 0 CHECK (emergency IN (0, 1)),
  approved_by TEXT,
  approved_on TEXT,
  agreement_on TEXT,
  import_batch_id INTEGER REFERENCES import_batch (id),
  CHECK ((until_date IS NULL) = (end_reason IS NULL)),
  CHECK ((approved_by IS NULL) = (approved_on IS NULL)),
  CHECK (end_reason IS NOT 'other' OR length(end_note) > 0)
) STRICT;
CREATE UNIQUE INDEX stay_open ON stay (person_id) WHERE until_date IS NULL;
CREATE INDEX stay_person ON stay (person_id, from_date);
CREATE INDEX stay_site ON stay (site_id, mode, from_date);
CREATE INDEX stay_application ON stay (application_id);

-- Who was away so long that the bed was given to another stands first for the next that fits.
ALTER TABLE application ADD COLUMN returning_stay_id INTEGER REFERENCES stay (id);

CREATE TABLE bed_assignment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  stay_id INTEGER NOT NULL REFERENCES stay (id),
  bed_id INTEGER NOT NULL REFERENCES bed (id),
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date >= from_date),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX bed_assignment_bed_open ON bed_assignment (bed_id) WHERE until_date IS NULL;
CREATE UNIQUE INDEX bed_assignment_stay_open ON bed_assignment (stay_id) WHERE until_date IS NULL;
CREATE INDEX bed_assignment_bed ON bed_assignment (bed_id, from_date);
CREATE INDEX bed_assignment_stay ON bed_assignment (stay_id, from_date);

CREATE TABLE leave (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  stay_id INTEGER NOT NULL REFERENCES stay (id),
  kind TEXT NOT NULL CHECK (kind IN ('home', 'holiday', 'hospital', 'internship', 'unauthorised')),
  from_date TEXT NOT NULL,
  from_time TEXT CHECK (from_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  due_on TEXT CHECK (due_on >= from_date),
  until_date TEXT CHECK (until_date >= from_date),
  ended_how TEXT CHECK (ended_how IN ('returned', 'discharged')),
  released_on TEXT CHECK (released_on >= from_date),
  release_reason TEXT,
  destination TEXT NOT NULL DEFAULT '',
  companion TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  -- Who approved it; of an unauthorised one, who noticed it.
  decided_by TEXT NOT NULL,
  -- Leaves that were given together, for the slips and the list of returns.
  group_uid TEXT,
  note TEXT NOT NULL DEFAULT '',
  CHECK ((until_date IS NULL) = (ended_how IS NULL)),
  CHECK ((released_on IS NULL) = (release_reason IS NULL)),
  CHECK (kind <> 'hospital' OR (length(destination) > 0 AND from_time IS NOT NULL)),
  CHECK (kind <> 'unauthorised' OR from_time IS NOT NULL),
  CHECK (kind NOT IN ('home', 'holiday') OR (length(companion) > 0 AND due_on IS NOT NULL)),
  CHECK (length(decided_by) > 0)
) STRICT;
CREATE UNIQUE INDEX leave_open ON leave (stay_id) WHERE until_date IS NULL;
CREATE INDEX leave_stay ON leave (stay_id, from_date);
CREATE INDEX leave_due ON leave (due_on) WHERE until_date IS NULL;

CREATE TRIGGER stay_insert AFTER INSERT ON stay WHEN NEW.mode = 'residential'
BEGIN ${limits('NEW.site_id')} END;
CREATE TRIGGER stay_insert_any AFTER INSERT ON stay BEGIN ${conditions} END;
CREATE TRIGGER stay_update AFTER UPDATE ON stay
WHEN ${grows} OR NEW.site_id <> OLD.site_id OR NEW.sex <> OLD.sex OR NEW.person_id <> OLD.person_id
BEGIN ${conditions} END;
CREATE TRIGGER stay_update_limits AFTER UPDATE ON stay
WHEN NEW.mode = 'residential' AND (${grows} OR NEW.site_id <> OLD.site_id OR OLD.mode <> NEW.mode)
BEGIN ${limits('NEW.site_id')} END;
CREATE TRIGGER stay_shrink AFTER UPDATE OF from_date, until_date, sex, site_id, mode ON stay
BEGIN
  SELECT RAISE(ABORT, 'bed.outside-stay') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS a WHERE a.stay_id = NEW.id
      AND (a.from_date < NEW.from_date OR ${coalesceEnd('a')} > ${coalesceEnd('NEW')}
        OR NEW.mode <> 'residential' AND ${coalesceEnd('a')} = '9999-12-31'));
  SELECT RAISE(ABORT, 'bed.wrong-sex') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS a JOIN bed AS b ON b.id = a.bed_id
      JOIN room AS r ON r.id = b.room_id WHERE a.stay_id = NEW.id AND r.sex <> NEW.sex);
  SELECT RAISE(ABORT, 'leave.outside-stay') WHERE EXISTS (
    SELECT 1 FROM leave AS l WHERE l.stay_id = NEW.id AND (l.from_date < NEW.from_date
      OR (NEW.until_date IS NOT NULL AND ${coalesceEnd('l')} > NEW.until_date)));
END;

CREATE TRIGGER bed_assignment_insert AFTER INSERT ON bed_assignment
BEGIN ${bedConditions} ${outOfService('NEW.from_date')} END;
CREATE TRIGGER bed_assignment_update AFTER UPDATE ON bed_assignment
WHEN ${grows} OR NEW.bed_id <> OLD.bed_id OR NEW.stay_id <> OLD.stay_id
BEGIN ${bedConditions} END;
CREATE TRIGGER bed_assignment_move AFTER UPDATE ON bed_assignment
WHEN NEW.bed_id <> OLD.bed_id OR NEW.from_date < OLD.from_date
BEGIN ${outOfService('NEW.from_date')} END;

CREATE TRIGGER leave_insert AFTER INSERT ON leave BEGIN ${leaveConditions} END;
CREATE TRIGGER leave_update AFTER UPDATE ON leave
WHEN ${grows} OR NEW.stay_id <> OLD.stay_id BEGIN ${leaveConditions} END;

CREATE TRIGGER leave_return AFTER UPDATE OF until_date ON leave
WHEN NEW.released_on IS NOT NULL AND NEW.until_date IS NOT NULL AND NEW.ended_how = 'returned'
BEGIN ${limitsAnew('NEW.until_date')} END;
CREATE TRIGGER leave_unrelease AFTER UPDATE OF released_on ON leave
WHEN OLD.released_on IS NOT NULL AND NEW.released_on IS NULL
BEGIN ${limitsAnew('OLD.released_on')} END;

-- A bed that is called is held for that person; one in which somebody lies is not called.
CREATE TRIGGER bed_call_insert AFTER INSERT ON bed_call WHEN NEW.ended_on IS NULL
BEGIN
  SELECT RAISE(ABORT, 'bed.taken') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS a WHERE a.bed_id = NEW.bed_id
      AND ${coalesceEnd('a')} > NEW.called_on);
  SELECT RAISE(ABORT, 'bed.wrong-sex') WHERE
    (SELECT r.sex FROM bed AS b JOIN room AS r ON r.id = b.room_id WHERE b.id = NEW.bed_id)
    <> (SELECT sex FROM application WHERE id = NEW.application_id);
  ${outOfService('NEW.called_on')}
END;

CREATE TRIGGER person_sex_stay BEFORE UPDATE OF sex ON person WHEN NEW.sex <> OLD.sex
BEGIN
  SELECT RAISE(ABORT, 'stay.wrong-sex') WHERE EXISTS (
    SELECT 1 FROM stay AS s WHERE s.person_id = OLD.id);
END;
CREATE TRIGGER room_sex_assignment BEFORE UPDATE OF sex ON room WHEN NEW.sex <> OLD.sex
BEGIN
  SELECT RAISE(ABORT, 'room.not-empty') WHERE EXISTS (
      SELECT 1 FROM bed_assignment AS a JOIN bed AS b ON b.id = a.bed_id
        WHERE b.room_id = OLD.id AND a.until_date IS NULL)
    OR EXISTS (SELECT 1 FROM bed_call AS c JOIN bed AS b ON b.id = c.bed_id
        WHERE b.room_id = OLD.id AND c.ended_on IS NULL);
END;
`,
};
