import type { Migration } from './migration.ts';
import { trainingLimits } from './training-limits.ts';

export const training: Migration = {
  version: 1040,
  title: 'create programmes, cohorts, trainees, attendance, results, certificates of a facility',
  sql: `
CREATE TABLE skill_program (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  title TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date >= from_date),
  UNIQUE (site_id, title)
) STRICT;

-- A unit of competency (SKKNI code); the core ones decide about the certificate.
CREATE TABLE program_unit (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  program_id INTEGER NOT NULL REFERENCES skill_program (id),
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  core INTEGER NOT NULL CHECK (core IN (0, 1)),
  ended_on TEXT,
  UNIQUE (program_id, code)
) STRICT;

CREATE TABLE workshop (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  name TEXT NOT NULL,
  seats INTEGER NOT NULL CHECK (seats > 0),
  wheelchair_stations INTEGER NOT NULL CHECK (wheelchair_stations BETWEEN 0 AND seats),
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date >= from_date),
  UNIQUE (site_id, name)
) STRICT;

CREATE TABLE instructor (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  name TEXT NOT NULL,
  user_id INTEGER UNIQUE REFERENCES user_account (id),
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date >= from_date)
) STRICT;

-- Half-open; only a rolling one has no end. Day seats are part of the seats.
CREATE TABLE cohort (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  program_id INTEGER NOT NULL REFERENCES skill_program (id),
  number INTEGER NOT NULL CHECK (number > 0),
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  mode TEXT NOT NULL CHECK (mode IN ('fixed', 'rolling')),
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date > from_date),
  seats INTEGER NOT NULL CHECK (seats > 0),
  day_seats INTEGER NOT NULL CHECK (day_seats BETWEEN 0 AND seats),
  workshop_id INTEGER REFERENCES workshop (id),
  planned_hours INTEGER NOT NULL CHECK (planned_hours >= 0),
  UNIQUE (program_id, year, number),
  CHECK (mode = 'rolling' OR until_date IS NOT NULL)
) STRICT;

CREATE TABLE cohort_instructor (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  cohort_id INTEGER NOT NULL REFERENCES cohort (id),
  instructor_id INTEGER NOT NULL REFERENCES instructor (id),
  UNIQUE (cohort_id, instructor_id)
) STRICT;

-- A lesson every week; 1 is Monday. One JP is 45 minutes.
CREATE TABLE lesson_slot (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  cohort_id INTEGER NOT NULL REFERENCES cohort (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_time TEXT NOT NULL CHECK (start_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  end_time TEXT NOT NULL CHECK (end_time GLOB '[0-2][0-9]:[0-5][0-9]' AND end_time > start_time),
  hours INTEGER NOT NULL CHECK (hours BETWEEN 1 AND 12),
  workshop_id INTEGER REFERENCES workshop (id),
  instructor_id INTEGER REFERENCES instructor (id),
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date >= from_date)
) STRICT;
CREATE INDEX lesson_slot_cohort ON lesson_slot (cohort_id);
CREATE INDEX lesson_slot_day ON lesson_slot (weekday, start_time);

CREATE TABLE training_session (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  cohort_id INTEGER NOT NULL REFERENCES cohort (id),
  day TEXT NOT NULL,
  start_time TEXT NOT NULL CHECK (start_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  hours INTEGER NOT NULL CHECK (hours BETWEEN 1 AND 12),
  topic TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'holiday', 'cancelled')),
  instructor_id INTEGER REFERENCES instructor (id),
  UNIQUE (cohort_id, day, start_time)
) STRICT;
CREATE INDEX training_session_open ON training_session (day) WHERE state = 'planned';

-- A person in a cohort: how far follows from the days, never from a column set by hand.
CREATE TABLE trainee (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  cohort_id INTEGER NOT NULL REFERENCES cohort (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  stay_id INTEGER REFERENCES stay (id),
  main INTEGER NOT NULL DEFAULT 1 CHECK (main IN (0, 1)),
  -- Comes by day from this day on; null: lives in the house.
  day_from TEXT,
  wheelchair INTEGER NOT NULL DEFAULT 0 CHECK (wheelchair IN (0, 1)),
  interest TEXT NOT NULL DEFAULT '',
  draw_number TEXT NOT NULL,
  proposed_on TEXT NOT NULL,
  waiting_from TEXT CHECK (waiting_from >= proposed_on),
  registered_on TEXT CHECK (registered_on >= proposed_on),
  started_on TEXT CHECK (started_on >= registered_on),
  ended_on TEXT CHECK (ended_on >= proposed_on),
  end_kind TEXT CHECK (end_kind IN ('completed', 'not_completed', 'stopped')),
  end_reason TEXT NOT NULL DEFAULT '',
  CHECK ((ended_on IS NULL) = (end_kind IS NULL)),
  CHECK (started_on IS NULL OR registered_on IS NOT NULL),
  CHECK (ended_on IS NULL OR registered_on IS NULL OR ended_on >= registered_on),
  CHECK (end_kind IS NOT 'completed' OR started_on IS NOT NULL),
  CHECK (end_kind IS NOT 'stopped' OR length(end_reason) > 0)
) STRICT;
CREATE UNIQUE INDEX trainee_open ON trainee (cohort_id, person_id) WHERE ended_on IS NULL;
CREATE INDEX trainee_cohort ON trainee (cohort_id, registered_on);
CREATE INDEX trainee_person ON trainee (person_id);
CREATE INDEX trainee_stay ON trainee (stay_id);

-- The seat stays taken meanwhile.
CREATE TABLE trainee_pause (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  trainee_id INTEGER NOT NULL REFERENCES trainee (id),
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date >= from_date),
  reason TEXT NOT NULL CHECK (length(reason) > 0)
) STRICT;
CREATE UNIQUE INDEX trainee_pause_open ON trainee_pause (trainee_id) WHERE until_date IS NULL;

CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  session_id INTEGER NOT NULL REFERENCES training_session (id),
  trainee_id INTEGER NOT NULL REFERENCES trainee (id),
  code TEXT NOT NULL CHECK (code IN ('H', 'I', 'S', 'A')),
  late INTEGER NOT NULL DEFAULT 0 CHECK (late = 0 OR (late = 1 AND code = 'H')),
  source TEXT NOT NULL CHECK (source IN ('typed', 'leave')),
  UNIQUE (session_id, trainee_id)
) STRICT;
CREATE INDEX attendance_trainee ON attendance (trainee_id);

CREATE TABLE unit_result (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  trainee_id INTEGER NOT NULL REFERENCES trainee (id),
  unit_id INTEGER NOT NULL REFERENCES program_unit (id),
  result TEXT NOT NULL CHECK (result IN ('K', 'BK')),
  assessed_on TEXT NOT NULL,
  assessor TEXT NOT NULL,
  UNIQUE (trainee_id, unit_id)
) STRICT;

CREATE TABLE certificate (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  trainee_id INTEGER NOT NULL REFERENCES trainee (id),
  kind TEXT NOT NULL CHECK (kind IN ('training', 'competency', 'attended')),
  number TEXT NOT NULL UNIQUE CHECK (length(number) > 0),
  issuer TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  valid_until TEXT CHECK (valid_until > issued_on),
  UNIQUE (trainee_id, kind)
) STRICT;
${trainingLimits}`,
};
