CREATE INDEX attachment_hash ON attachment (hash);

CREATE INDEX attachment_subject ON attachment (subject, subject_id);

CREATE INDEX bed_stay_bed ON bed_stay (bed_id, from_date);

CREATE INDEX bed_stay_enrolment ON bed_stay (enrolment_id);

CREATE INDEX candidate_batch ON candidate (import_batch_id) WHERE import_batch_id IS NOT NULL;

CREATE INDEX candidate_desil ON candidate (intake_id, desil, code);

CREATE INDEX candidate_desil_name ON candidate (intake_id, desil, name_key, code);

CREATE INDEX candidate_incomplete ON candidate (intake_id, code)
  WHERE stage IN ('proposed', 'verifying');

CREATE INDEX candidate_level_code ON candidate (intake_id, level, code);

CREATE INDEX candidate_level_desil ON candidate (intake_id, level, desil, code);

CREATE INDEX candidate_level_name ON candidate (intake_id, level, name_key, code);

CREATE INDEX candidate_name ON candidate (intake_id, name_key, code);

CREATE INDEX candidate_period ON candidate (intake_id, desil_period);

CREATE INDEX candidate_sex_code ON candidate (intake_id, sex, code);

CREATE INDEX candidate_sex_desil ON candidate (intake_id, sex, desil, code);

CREATE INDEX candidate_sex_name ON candidate (intake_id, sex, name_key, code);

CREATE INDEX candidate_stage_code ON candidate (intake_id, stage, code);

CREATE INDEX candidate_stage_desil ON candidate (intake_id, stage, desil, code);

CREATE INDEX candidate_stage_name ON candidate (intake_id, stage, name_key, code);

CREATE INDEX candidate_unvisited ON candidate (intake_id, code)
  WHERE stage IN ('proposed', 'verifying') AND substr(gate_marks, 4, 1) IN ('o', 'd');

CREATE INDEX capacity_entry_class ON capacity_entry (class_id, from_date);

CREATE INDEX capacity_entry_site ON capacity_entry (site_id, scope, from_date);

CREATE INDEX class_group_site ON class_group (site_id, level);

CREATE INDEX decree_name_candidate ON decree_name (candidate_id);

CREATE INDEX desil_fact_family ON desil_fact (family_id, as_of);

CREATE INDEX enrolment_candidate ON enrolment (candidate_id);

CREATE INDEX enrolment_class ON enrolment (class_id, from_date);

CREATE UNIQUE INDEX enrolment_nis ON enrolment (site_id, nis) WHERE nis IS NOT NULL;

CREATE INDEX enrolment_person ON enrolment (person_id);

CREATE INDEX enrolment_sex ON enrolment (site_id, sex, from_date);

CREATE INDEX enrolment_site ON enrolment (site_id, level, from_date);

CREATE UNIQUE INDEX family_kk ON family (kk_no) WHERE kk_no IS NOT NULL;

CREATE INDEX gate_answer_due ON gate_answer (due_on) WHERE due_on IS NOT NULL;

CREATE INDEX guardian_person ON guardian (person_id);

CREATE INDEX import_fault_batch ON import_fault (batch_id, row_number);

CREATE INDEX journal_change_row ON journal_change (table_name, row_id, seq);

CREATE INDEX journal_change_seq ON journal_change (seq);

CREATE UNIQUE INDEX office_own ON office (own) WHERE own = 1;

CREATE INDEX permit_site ON permit (site_id, scope);

CREATE INDEX person_family ON person (family_id);

CREATE INDEX person_likeness ON person (name_key, birth_date);

CREATE UNIQUE INDEX person_nik ON person (nik) WHERE nik IS NOT NULL;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  subject TEXT NOT NULL CHECK (subject IN ('person', 'decree', 'run', 'office')),
  subject_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  file_name TEXT NOT NULL,
  added_at TEXT NOT NULL,
  ended_at TEXT,
  end_reason TEXT
) STRICT;

CREATE TABLE bed (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  room_id INTEGER NOT NULL REFERENCES room (id),
  code TEXT NOT NULL,
  from_date TEXT NOT NULL,
  until_date TEXT,
  CHECK (until_date IS NULL OR until_date > from_date),
  UNIQUE (room_id, code)
) STRICT;

CREATE TABLE bed_stay (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
  bed_id INTEGER NOT NULL REFERENCES bed (id),
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date > from_date)
) STRICT;

CREATE TABLE candidate (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  intake_id INTEGER NOT NULL REFERENCES intake (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  code TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('SD', 'SMP', 'SMA')),
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
  proposed_on TEXT NOT NULL,
  proposer TEXT NOT NULL DEFAULT '',
  school_status TEXT NOT NULL CHECK (school_status IN ('out_of_school', 'finished_level', 'elsewhere')),
  school_status_source TEXT NOT NULL DEFAULT '',
  vulnerabilities TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(vulnerabilities)),
  recommendation TEXT NOT NULL DEFAULT 'none' CHECK (recommendation IN ('very_urgent', 'worthy', 'none')),
  draw_number TEXT,
  closed_on TEXT,
  closed_reason TEXT,
  note TEXT NOT NULL DEFAULT '',
  import_batch_id INTEGER REFERENCES import_batch (id),
  name_key TEXT NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('L', 'P')),
  birth_date TEXT,
  desil INTEGER,
  desil_period TEXT,
  stage TEXT NOT NULL CHECK (stage IN ('proposed', 'verifying', 'ready', 'designated', 'arrived', 'closed')),
  missing_count INTEGER NOT NULL,
  missing_next TEXT,
  -- One letter per gate, in the fixed order of the gates: what a run reads instead of the answers.
  gate_marks TEXT NOT NULL DEFAULT 'ooooooooo' CHECK (length(gate_marks) = 9),
  CHECK ((closed_on IS NULL) = (closed_reason IS NULL)),
  CHECK ((level = 'SD') = (grade <= 6) AND (level = 'SMA') = (grade >= 10)),
  UNIQUE (intake_id, code),
  UNIQUE (person_id, intake_id)
) STRICT;

CREATE VIRTUAL TABLE candidate_search USING fts5 (
  name, code, nik, guardian,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

CREATE VIRTUAL TABLE candidate_term USING fts5vocab (candidate_search, row);

CREATE TABLE capacity_entry (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  -- What the building holds by its letter, what of it is run at present, and a class of it.
  scope TEXT NOT NULL CHECK (scope IN ('site', 'operational', 'class')),
  site_id INTEGER NOT NULL REFERENCES site (id),
  class_id INTEGER REFERENCES class_group (id),
  seats INTEGER NOT NULL CHECK (seats BETWEEN 0 AND 100000),
  from_date TEXT NOT NULL,
  reason TEXT NOT NULL,
  letter_no TEXT,
  letter_date TEXT,
  CHECK ((scope = 'class') = (class_id IS NOT NULL))
) STRICT;

CREATE TABLE class_group (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  academic_year TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('SD', 'SMP', 'SMA')),
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
  name TEXT NOT NULL,
  homeroom_teacher TEXT,
  from_date TEXT NOT NULL,
  until_date TEXT,
  CHECK (until_date IS NULL OR until_date > from_date),
  CHECK ((level = 'SD') = (grade <= 6) AND (level = 'SMA') = (grade >= 10)),
  UNIQUE (site_id, academic_year, name)
) STRICT;

CREATE TABLE decree (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  intake_id INTEGER NOT NULL REFERENCES intake (id),
  run_id INTEGER NOT NULL REFERENCES run (id),
  number TEXT NOT NULL,
  signed_on TEXT NOT NULL,
  issuer TEXT NOT NULL,
  signer TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  revoked_on TEXT,
  revoke_reason TEXT,
  revoked_second TEXT,
  UNIQUE (intake_id, number)
) STRICT;

CREATE TABLE decree_name (
  id INTEGER PRIMARY KEY,
  decree_id INTEGER NOT NULL REFERENCES decree (id),
  candidate_id INTEGER NOT NULL REFERENCES candidate (id),
  position INTEGER NOT NULL,
  mark TEXT NOT NULL CHECK (mark IN ('as_proposed', 'struck', 'added')),
  reason TEXT,
  CHECK (mark = 'as_proposed' OR reason IS NOT NULL),
  UNIQUE (decree_id, candidate_id)
) STRICT;

CREATE TABLE desil_fact (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  family_id INTEGER NOT NULL REFERENCES family (id),
  desil INTEGER CHECK (desil BETWEEN 1 AND 10),
  period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[1-4]'),
  as_of TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('dtsen', 'siks_ng', 'cek_bansos', 'letter', 'import')),
  seen_by TEXT NOT NULL,
  import_batch_id INTEGER REFERENCES import_batch (id)
) STRICT;

CREATE TABLE dormitory (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  name TEXT NOT NULL,
  UNIQUE (site_id, name)
) STRICT;

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

CREATE TABLE family (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  kk_no TEXT CHECK (kk_no GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
  address TEXT NOT NULL DEFAULT '',
  rt TEXT NOT NULL DEFAULT '',
  rw TEXT NOT NULL DEFAULT '',
  village TEXT NOT NULL DEFAULT '',
  district TEXT NOT NULL DEFAULT '',
  regency TEXT NOT NULL DEFAULT '',
  import_batch_id INTEGER REFERENCES import_batch (id)
) STRICT;

CREATE TABLE gate_answer (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  candidate_id INTEGER NOT NULL REFERENCES candidate (id),
  gate TEXT NOT NULL CHECK (gate IN ('desil_check', 'age_check', 'documents', 'home_visit', 'parent_consent',
    'child_consent', 'health_check', 'school_status_check', 'duplicate_check')),
  value TEXT NOT NULL CHECK (value IN ('open', 'passed', 'failed', 'deferred', 'excepted')),
  answered_on TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  source TEXT NOT NULL DEFAULT '',
  reason TEXT,
  due_on TEXT,
  import_batch_id INTEGER REFERENCES import_batch (id),
  CHECK (value NOT IN ('failed', 'deferred', 'excepted') OR reason IS NOT NULL),
  UNIQUE (candidate_id, gate)
) STRICT;

CREATE TABLE guardian (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  relation TEXT NOT NULL CHECK (relation IN ('mother', 'father', 'guardian', 'institution',
    'spouse', 'sibling', 'child', 'relative')),
  phone TEXT,
  phone_owner TEXT,
  import_batch_id INTEGER REFERENCES import_batch (id)
) STRICT;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  file_name TEXT NOT NULL,
  file_hash TEXT NOT NULL,
  sheet TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  rows_total INTEGER NOT NULL,
  rows_saved INTEGER NOT NULL,
  rows_same INTEGER NOT NULL,
  rows_faulty INTEGER NOT NULL,
  applied_at TEXT NOT NULL,
  undone_at TEXT
) STRICT;

CREATE TABLE import_fault (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  row_number INTEGER NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  faults TEXT NOT NULL CHECK (json_valid(faults)),
  resolved_at TEXT,
  resolved_how TEXT CHECK (resolved_how IN ('repaired', 'dismissed'))
) STRICT;

CREATE TABLE intake (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  academic_year TEXT NOT NULL,
  opens_on TEXT NOT NULL,
  closes_on TEXT NOT NULL CHECK (closes_on >= opens_on),
  term_starts_on TEXT NOT NULL,
  meeting_on TEXT,
  policy TEXT NOT NULL CHECK (json_valid(policy)),
  draw_secret TEXT NOT NULL,
  draw_commitment TEXT NOT NULL,
  draws_stored_at TEXT,
  -- The ceremony's number, where the office held one; it is part of the seed of the draw.
  draw_public TEXT,
  next_code INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  actor_name TEXT NOT NULL,
  command TEXT NOT NULL,
  subjects TEXT NOT NULL CHECK (json_valid(subjects)),
  digest TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE journal_change (
  id INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL REFERENCES journal (seq),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;

CREATE TABLE journal_detail (
  seq INTEGER PRIMARY KEY REFERENCES journal (seq),
  salt TEXT NOT NULL,
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  undoes INTEGER REFERENCES journal (seq),
  undone_by INTEGER REFERENCES journal (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE office (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('agency', 'school', 'facility')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 150),
  own INTEGER NOT NULL CHECK (own IN (0, 1)),
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  practice_today TEXT,
  created_at TEXT NOT NULL,
  CHECK (practice = 1 OR practice_today IS NULL)
) STRICT;

CREATE TABLE permit (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  scope TEXT NOT NULL CHECK (scope IN ('site', 'level', 'class', 'beds')),
  site_id INTEGER NOT NULL REFERENCES site (id),
  class_id INTEGER REFERENCES class_group (id),
  level TEXT CHECK (level IN ('SD', 'SMP', 'SMA')),
  sex TEXT CHECK (sex IN ('L', 'P')),
  extra INTEGER NOT NULL CHECK (extra BETWEEN 1 AND 1000),
  from_date TEXT NOT NULL,
  until_date TEXT NOT NULL CHECK (until_date > from_date),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  letter_no TEXT NOT NULL CHECK (length(letter_no) > 0),
  granted_by TEXT NOT NULL CHECK (length(granted_by) > 0),
  CHECK ((scope = 'class') = (class_id IS NOT NULL)),
  CHECK ((scope = 'level') = (level IS NOT NULL)),
  CHECK ((scope = 'beds') = (sex IS NOT NULL))
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  family_id INTEGER REFERENCES family (id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 150),
  name_key TEXT NOT NULL,
  nik TEXT CHECK (nik GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
  nik_status TEXT NOT NULL CHECK (nik_status IN ('present', 'none_yet', 'in_process', 'unknown')),
  sex TEXT NOT NULL CHECK (sex IN ('L', 'P')),
  birth_place TEXT NOT NULL DEFAULT '',
  birth_date TEXT,
  import_batch_id INTEGER REFERENCES import_batch (id),
  CHECK ((nik IS NOT NULL) = (nik_status = 'present'))
) STRICT;

CREATE TABLE print_log (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL,
  title TEXT NOT NULL,
  paper TEXT NOT NULL,
  pages INTEGER,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  journal_seq INTEGER NOT NULL,
  generation TEXT NOT NULL
) STRICT;

CREATE TABLE room (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  dormitory_id INTEGER NOT NULL REFERENCES dormitory (id),
  code TEXT NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('L', 'P')),
  -- Levels the room is open to, comma separated in school order; a warning only (owner's decision).
  levels TEXT NOT NULL CHECK (levels IN ('SD', 'SMP', 'SMA', 'SD,SMP', 'SD,SMA', 'SMP,SMA', 'SD,SMP,SMA')),
  UNIQUE (dormitory_id, code)
) STRICT;

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  intake_id INTEGER NOT NULL REFERENCES intake (id),
  number INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  policy TEXT NOT NULL CHECK (json_valid(policy)),
  capacity TEXT NOT NULL CHECK (json_valid(capacity)),
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  input_hash TEXT NOT NULL,
  result_hash TEXT NOT NULL,
  ratified_at TEXT,
  ratified_by TEXT,
  minutes_no TEXT,
  minutes_on TEXT,
  second_name TEXT,
  -- The highest id of a candidate in it: a run holds every candidate that its intake had.
  covers_to INTEGER NOT NULL,
  CHECK ((ratified_at IS NULL) = (ratified_by IS NULL)),
  UNIQUE (intake_id, number)
) STRICT;

CREATE TABLE run_place (
  run_id INTEGER NOT NULL REFERENCES run (id),
  level TEXT NOT NULL,
  position INTEGER NOT NULL,
  candidate_id INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('admitted', 'reserve', 'left_out')),
  rank INTEGER,
  reserve_no INTEGER,
  reason_id INTEGER NOT NULL REFERENCES run_reason (id),
  keys TEXT NOT NULL,
  tie_group INTEGER,
  PRIMARY KEY (run_id, level, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_reason (
  id INTEGER PRIMARY KEY,
  reasons TEXT NOT NULL UNIQUE CHECK (json_valid(reasons))
) STRICT;

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  user_id INTEGER NOT NULL REFERENCES user_account (id),
  started_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;

CREATE TABLE session_attempt (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  failures INTEGER NOT NULL,
  locked_until TEXT,
  last_at TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL CHECK (json_valid(value)),
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE site (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  address TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE user_account (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  login TEXT NOT NULL UNIQUE CHECK (length(login) BETWEEN 2 AND 40),
  full_name TEXT NOT NULL,
  job_title TEXT,
  nip TEXT,
  password_phc TEXT NOT NULL,
  -- Set while a password somebody else typed holds: only changing it is possible then.
  must_change INTEGER NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1)),
  sees_health INTEGER NOT NULL DEFAULT 0 CHECK (sees_health IN (0, 1)),
  sees_incidents INTEGER NOT NULL DEFAULT 0 CHECK (sees_incidents IN (0, 1)),
  created_at TEXT NOT NULL,
  ended_at TEXT,
  end_reason TEXT,
  CHECK ((ended_at IS NULL) = (end_reason IS NULL))
) STRICT;

CREATE TABLE user_role (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user_account (id),
  role TEXT NOT NULL CHECK (role IN ('head', 'officer', 'companion', 'instructor', 'reader', 'admin')),
  UNIQUE (user_id, role)
) STRICT;

CREATE TRIGGER bed_stay_insert AFTER INSERT ON bed_stay
BEGIN
  
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
      OR coalesce(NEW.until_date, '9999-12-31') > coalesce(e.until_date, '9999-12-31')));
  SELECT RAISE(ABORT, 'bed.closed') WHERE EXISTS (SELECT 1 FROM bed AS b WHERE b.id = NEW.bed_id
    AND (NEW.from_date < b.from_date
      OR coalesce(NEW.until_date, '9999-12-31') > coalesce(b.until_date, '9999-12-31')));
END;

CREATE TRIGGER bed_stay_update AFTER UPDATE ON bed_stay
WHEN 
  NEW.from_date < OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31') OR NEW.bed_id <> OLD.bed_id OR NEW.enrolment_id <> OLD.enrolment_id
BEGIN 
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
      OR coalesce(NEW.until_date, '9999-12-31') > coalesce(e.until_date, '9999-12-31'))); END;

CREATE TRIGGER candidate_in_run BEFORE DELETE ON candidate
  WHEN EXISTS (SELECT 1 FROM run WHERE intake_id = OLD.intake_id AND covers_to >= OLD.id)
BEGIN SELECT RAISE(ABORT, 'candidate.in-run'); END;

CREATE TRIGGER enrolment_insert AFTER INSERT ON enrolment
BEGIN 
  SELECT RAISE(ABORT, 'place.person-twice') WHERE EXISTS (
    SELECT 1 FROM enrolment AS e WHERE e.person_id = NEW.person_id AND e.id <> NEW.id
      AND e.from_date < coalesce(NEW.until_date, '9999-12-31')
      AND NEW.from_date < coalesce(e.until_date, '9999-12-31'));
  SELECT RAISE(ABORT, 'place.wrong-sex') WHERE NEW.sex <> (SELECT sex FROM person WHERE id = NEW.person_id);
  SELECT RAISE(ABORT, 'place.wrong-class') WHERE NEW.class_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM class_group AS c WHERE c.id = NEW.class_id AND c.site_id = NEW.site_id
      AND c.level = NEW.level); 
  SELECT RAISE(ABORT, 'limit.site') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id
   UNION SELECT from_date FROM capacity_entry WHERE scope = 'site' AND site_id = NEW.site_id)
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.site_id = NEW.site_id
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > (coalesce((SELECT seats FROM capacity_entry WHERE scope = 'site' AND site_id = NEW.site_id
     AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'site' AND site_id = NEW.site_id
    AND from_date <= point.day AND until_date > point.day), 0)));
  SELECT RAISE(ABORT, 'limit.level') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id AND level = NEW.level)
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.site_id = NEW.site_id AND e.level = NEW.level
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > ((SELECT coalesce(sum(
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'class' AND class_id = c.id
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)), 0) FROM class_group AS c
     WHERE c.site_id = NEW.site_id AND c.level = NEW.level AND c.from_date <= point.day
       AND coalesce(c.until_date, '9999-12-31') > point.day)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'level' AND site_id = NEW.site_id AND level = NEW.level
    AND from_date <= point.day AND until_date > point.day), 0)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'class' AND class_id IN (SELECT id FROM class_group
       WHERE site_id = NEW.site_id AND level = NEW.level)
    AND from_date <= point.day AND until_date > point.day), 0)));
  SELECT RAISE(ABORT, 'limit.class') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE class_id = NEW.class_id
   UNION SELECT from_date FROM capacity_entry WHERE class_id = NEW.class_id)
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.class_id = NEW.class_id
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > (CASE WHEN NEW.class_id IS NULL THEN 0 ELSE 
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'class' AND class_id = NEW.class_id
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'class' AND class_id = NEW.class_id
    AND from_date <= point.day AND until_date > point.day), 0) END));
  SELECT RAISE(ABORT, 'limit.beds') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id AND sex = NEW.sex)
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.site_id = NEW.site_id AND e.sex = NEW.sex
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > ((SELECT count(*) FROM bed AS b JOIN room AS r ON r.id = b.room_id
     JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE d.site_id = NEW.site_id AND r.sex = NEW.sex AND b.from_date <= point.day
       AND coalesce(b.until_date, '9999-12-31') > point.day)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'beds' AND site_id = NEW.site_id AND sex = NEW.sex
    AND from_date <= point.day AND until_date > point.day), 0))); END;

CREATE TRIGGER enrolment_shrink AFTER UPDATE OF from_date, until_date, sex, site_id ON enrolment
BEGIN
  SELECT RAISE(ABORT, 'bed.outside-enrolment') WHERE EXISTS (
    SELECT 1 FROM bed_stay AS s WHERE s.enrolment_id = NEW.id AND (s.from_date < NEW.from_date
      OR coalesce(s.until_date, '9999-12-31') > coalesce(NEW.until_date, '9999-12-31')));
  SELECT RAISE(ABORT, 'bed.wrong-sex') WHERE EXISTS (
    SELECT 1 FROM bed_stay AS s JOIN bed AS b ON b.id = s.bed_id JOIN room AS r ON r.id = b.room_id
      WHERE s.enrolment_id = NEW.id AND r.sex <> NEW.sex);
END;

CREATE TRIGGER enrolment_update AFTER UPDATE ON enrolment
WHEN 
  NEW.from_date < OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31') OR NEW.site_id <> OLD.site_id OR NEW.level <> OLD.level OR NEW.sex <> OLD.sex
  OR NEW.person_id <> OLD.person_id OR NEW.class_id IS NOT OLD.class_id
BEGIN 
  SELECT RAISE(ABORT, 'place.person-twice') WHERE EXISTS (
    SELECT 1 FROM enrolment AS e WHERE e.person_id = NEW.person_id AND e.id <> NEW.id
      AND e.from_date < coalesce(NEW.until_date, '9999-12-31')
      AND NEW.from_date < coalesce(e.until_date, '9999-12-31'));
  SELECT RAISE(ABORT, 'place.wrong-sex') WHERE NEW.sex <> (SELECT sex FROM person WHERE id = NEW.person_id);
  SELECT RAISE(ABORT, 'place.wrong-class') WHERE NEW.class_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM class_group AS c WHERE c.id = NEW.class_id AND c.site_id = NEW.site_id
      AND c.level = NEW.level); END;

CREATE TRIGGER enrolment_update_beds AFTER UPDATE ON enrolment
WHEN 
  NEW.from_date < OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31') OR NEW.site_id <> OLD.site_id OR NEW.sex <> OLD.sex
BEGIN 
  SELECT RAISE(ABORT, 'limit.beds') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id AND sex = NEW.sex)
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.site_id = NEW.site_id AND e.sex = NEW.sex
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > ((SELECT count(*) FROM bed AS b JOIN room AS r ON r.id = b.room_id
     JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE d.site_id = NEW.site_id AND r.sex = NEW.sex AND b.from_date <= point.day
       AND coalesce(b.until_date, '9999-12-31') > point.day)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'beds' AND site_id = NEW.site_id AND sex = NEW.sex
    AND from_date <= point.day AND until_date > point.day), 0))); END;

CREATE TRIGGER enrolment_update_class AFTER UPDATE ON enrolment
WHEN 
  NEW.from_date < OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31') OR NEW.class_id IS NOT OLD.class_id
BEGIN 
  SELECT RAISE(ABORT, 'limit.class') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE class_id = NEW.class_id
   UNION SELECT from_date FROM capacity_entry WHERE class_id = NEW.class_id)
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.class_id = NEW.class_id
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > (CASE WHEN NEW.class_id IS NULL THEN 0 ELSE 
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'class' AND class_id = NEW.class_id
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'class' AND class_id = NEW.class_id
    AND from_date <= point.day AND until_date > point.day), 0) END)); END;

CREATE TRIGGER enrolment_update_level AFTER UPDATE ON enrolment
WHEN 
  NEW.from_date < OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31') OR NEW.site_id <> OLD.site_id OR NEW.level <> OLD.level
BEGIN 
  SELECT RAISE(ABORT, 'limit.level') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id AND level = NEW.level)
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.site_id = NEW.site_id AND e.level = NEW.level
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > ((SELECT coalesce(sum(
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'class' AND class_id = c.id
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)), 0) FROM class_group AS c
     WHERE c.site_id = NEW.site_id AND c.level = NEW.level AND c.from_date <= point.day
       AND coalesce(c.until_date, '9999-12-31') > point.day)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'level' AND site_id = NEW.site_id AND level = NEW.level
    AND from_date <= point.day AND until_date > point.day), 0)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'class' AND class_id IN (SELECT id FROM class_group
       WHERE site_id = NEW.site_id AND level = NEW.level)
    AND from_date <= point.day AND until_date > point.day), 0))); END;

CREATE TRIGGER enrolment_update_site AFTER UPDATE ON enrolment
WHEN 
  NEW.from_date < OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31') OR NEW.site_id <> OLD.site_id
BEGIN 
  SELECT RAISE(ABORT, 'limit.site') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id
   UNION SELECT from_date FROM capacity_entry WHERE scope = 'site' AND site_id = NEW.site_id)
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.site_id = NEW.site_id
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > (coalesce((SELECT seats FROM capacity_entry WHERE scope = 'site' AND site_id = NEW.site_id
     AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'site' AND site_id = NEW.site_id
    AND from_date <= point.day AND until_date > point.day), 0))); END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal.append-only'); END;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal.append-only'); END;

CREATE TRIGGER person_sex BEFORE UPDATE OF sex ON person WHEN NEW.sex <> OLD.sex
BEGIN
  SELECT RAISE(ABORT, 'place.wrong-sex') WHERE EXISTS (
    SELECT 1 FROM enrolment AS e WHERE e.person_id = OLD.id);
END;

CREATE TRIGGER room_sex BEFORE UPDATE OF sex ON room WHEN NEW.sex <> OLD.sex
BEGIN
  SELECT RAISE(ABORT, 'room.not-empty') WHERE EXISTS (
    SELECT 1 FROM bed_stay AS s JOIN bed AS b ON b.id = s.bed_id
      WHERE b.room_id = OLD.id AND s.until_date IS NULL);
END;

CREATE TRIGGER run_frozen BEFORE UPDATE ON run WHEN OLD.ratified_at IS NOT NULL
  AND NEW.ratified_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'run.frozen'); END;
