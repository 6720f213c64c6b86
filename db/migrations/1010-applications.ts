import type { Migration } from './migration.ts';

export const applications: Migration = {
  version: 1010,
  title: 'create applications, assessments, calls of a facility',
  sql: `
-- Someone whose name was not known; found later, the records go over to the person who is known.
ALTER TABLE person ADD COLUMN merged_into INTEGER REFERENCES person (id);
ALTER TABLE person ADD COLUMN birth_estimated INTEGER NOT NULL DEFAULT 0 CHECK (birth_estimated IN (0, 1));

-- One request. name_key … order_key repeat what the facts say: written only by the one projection.
CREATE TABLE application (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  number TEXT NOT NULL UNIQUE,
  mode TEXT NOT NULL CHECK (mode IN ('residential', 'day', 'home')),
  referral TEXT NOT NULL CHECK (referral IN ('regency_agency', 'family', 'community', 'hospital',
    'public_order', 'self', 'other_facility')),
  referrer TEXT NOT NULL DEFAULT '',
  letter_no TEXT,
  letter_date TEXT,
  -- The receipt stamp, never the time of typing.
  received_on TEXT NOT NULL,
  contact_name TEXT NOT NULL DEFAULT '',
  contact_phone TEXT NOT NULL DEFAULT '',
  emergency INTEGER NOT NULL DEFAULT 0 CHECK (emergency IN (0, 1)),
  emergency_note TEXT,
  emergency_approved_by TEXT,
  emergency_approved_on TEXT,
  vulnerability INTEGER NOT NULL DEFAULT 0 CHECK (vulnerability BETWEEN 0 AND 3),
  complete_on TEXT,
  decision TEXT CHECK (decision IN ('eligible', 'rejected', 'referred_out')),
  decided_on TEXT,
  decided_by TEXT,
  decision_reason TEXT,
  parked_until TEXT,
  parked_reason TEXT,
  closed_on TEXT,
  closed_reason TEXT CHECK (closed_reason IN ('admitted', 'rejected', 'referred_out', 'withdrawn',
    'died', 'moved')),
  note TEXT NOT NULL DEFAULT '',
  draw_number TEXT NOT NULL,
  import_batch_id INTEGER REFERENCES import_batch (id),
  name_key TEXT NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('L', 'P')),
  birth_date TEXT,
  desil INTEGER,
  desil_period TEXT,
  state TEXT NOT NULL CHECK (state IN ('received', 'documents', 'assessment', 'conference', 'waiting',
    'called', 'accepted', 'closed')),
  -- The keys of the order as one text that sorts as they do.
  order_key TEXT NOT NULL,
  CHECK ((closed_on IS NULL) = (closed_reason IS NULL)),
  CHECK ((decision IS NULL) = (decided_on IS NULL)),
  CHECK ((parked_until IS NULL) = (parked_reason IS NULL)),
  CHECK (emergency = 0 OR emergency_note IS NOT NULL),
  CHECK ((letter_no IS NULL) = (letter_date IS NULL))
) STRICT;
CREATE UNIQUE INDEX application_open ON application (person_id) WHERE closed_on IS NULL;
CREATE INDEX application_person ON application (person_id);
-- Holds all that a rank is counted by, so that no row is read for it.
CREATE INDEX application_order ON application (site_id, state, mode, order_key, parked_until, sex);
CREATE INDEX application_name ON application (site_id, name_key, number);
CREATE INDEX application_state_name ON application (site_id, state, name_key, number);

-- What has been handed in; what is required depends on the kind of referral.
CREATE TABLE application_document (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  application_id INTEGER NOT NULL REFERENCES application (id),
  kind TEXT NOT NULL CHECK (kind IN ('identity', 'family_card', 'domicile', 'referral_letter',
    'family_request', 'doctor_letter', 'psychiatrist_letter', 'health_insurance', 'photo',
    'poverty_letter', 'agreement')),
  received_on TEXT NOT NULL,
  waived_reason TEXT,
  UNIQUE (application_id, kind)
) STRICT;

-- Of a person, dated: the newest holds. Functions by the Washington Group: 1 none … 4 cannot.
CREATE TABLE assessment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  assessed_on TEXT NOT NULL,
  assessor TEXT NOT NULL,
  subtypes TEXT NOT NULL CHECK (json_valid(subtypes)),
  severity TEXT CHECK (severity IN ('light', 'moderate', 'severe')),
  functions TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(functions)),
  mobility TEXT NOT NULL CHECK (mobility IN ('independent', 'aid', 'wheelchair', 'bedridden')),
  communication TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(communication)),
  aids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aids)),
  recovery INTEGER NOT NULL DEFAULT 0 CHECK (recovery IN (0, 1)),
  infectious INTEGER NOT NULL DEFAULT 0 CHECK (infectious IN (0, 1)),
  close_care INTEGER NOT NULL DEFAULT 0 CHECK (close_care IN (0, 1)),
  sees INTEGER NOT NULL DEFAULT 1 CHECK (sees IN (0, 1)),
  -- Read only by who may read health; every reading is in the journal.
  health TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(health)),
  note TEXT NOT NULL DEFAULT '',
  import_batch_id INTEGER REFERENCES import_batch (id)
) STRICT;
CREATE INDEX assessment_person ON assessment (person_id, assessed_on);

CREATE TABLE case_conference (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  application_id INTEGER NOT NULL REFERENCES application (id),
  held_on TEXT NOT NULL,
  attended TEXT NOT NULL DEFAULT '',
  result TEXT NOT NULL CHECK (result IN ('eligible', 'rejected', 'referred_out')),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX case_conference_application ON case_conference (application_id);

CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  giver TEXT NOT NULL CHECK (giver IN ('self', 'guardian')),
  giver_name TEXT NOT NULL DEFAULT '',
  method TEXT NOT NULL CHECK (method IN ('spoken', 'sign_language', 'braille', 'easy_read', 'written')),
  witness TEXT NOT NULL DEFAULT '',
  scope TEXT NOT NULL,
  given_on TEXT NOT NULL,
  withdrawn_on TEXT CHECK (withdrawn_on >= given_on),
  withdrawn_reason TEXT,
  CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
) STRICT;
CREATE INDEX consent_person ON consent (person_id);

CREATE TABLE contact_attempt (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  application_id INTEGER NOT NULL REFERENCES application (id),
  tried_on TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('phone', 'message', 'visit', 'referrer')),
  reached INTEGER NOT NULL CHECK (reached IN (0, 1)),
  by_name TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contact_attempt_application ON contact_attempt (application_id, tried_on);

-- A call holds a bed until it ends: answered with no, lapsed by decision, or the person has come.
CREATE TABLE bed_call (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  application_id INTEGER NOT NULL REFERENCES application (id),
  bed_id INTEGER NOT NULL REFERENCES bed (id),
  called_on TEXT NOT NULL,
  answer_by TEXT NOT NULL CHECK (answer_by >= called_on),
  called_by TEXT NOT NULL,
  -- Rule, keys and rank on that day: what "Mengapa urutan ini?" showed.
  rule TEXT NOT NULL CHECK (json_valid(rule)),
  answer TEXT CHECK (answer IN ('accepted', 'declined', 'no_answer', 'withdrawn')),
  answered_on TEXT,
  reason TEXT,
  ended_on TEXT,
  CHECK ((answer IS NULL) = (answered_on IS NULL)),
  CHECK (answer IS NULL OR answer = 'accepted' OR (reason IS NOT NULL AND ended_on IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX bed_call_bed ON bed_call (bed_id) WHERE ended_on IS NULL;
CREATE UNIQUE INDEX bed_call_application ON bed_call (application_id) WHERE ended_on IS NULL;
CREATE INDEX bed_call_days ON bed_call (called_on);

-- Who stood before the one called, and why not: found by the program, or stated by a person.
CREATE TABLE passed_over (
  id INTEGER PRIMARY KEY,
  call_id INTEGER NOT NULL REFERENCES bed_call (id),
  application_id INTEGER NOT NULL REFERENCES application (id),
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  stated TEXT,
  UNIQUE (call_id, application_id)
) STRICT;
CREATE INDEX passed_over_application ON passed_over (application_id);
`,
};
