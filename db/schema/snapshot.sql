CREATE INDEX application_name ON application (site_id, name_key, number);

CREATE UNIQUE INDEX application_open ON application (person_id) WHERE closed_on IS NULL;

CREATE INDEX application_order ON application (site_id, state, mode, order_key, parked_until, sex);

CREATE INDEX application_person ON application (person_id);

CREATE INDEX application_state_name ON application (site_id, state, name_key, number);

CREATE INDEX assessment_person ON assessment (person_id, assessed_on);

CREATE INDEX attachment_hash ON attachment (hash);

CREATE INDEX attachment_subject ON attachment (subject, subject_id);

CREATE INDEX attendance_trainee ON attendance (trainee_id);

CREATE INDEX awaited_paper_due ON awaited_paper (due_on) WHERE ended_on IS NULL;

CREATE UNIQUE INDEX awaited_paper_open ON awaited_paper (person_id, kind) WHERE ended_on IS NULL;

CREATE INDEX bed_assignment_bed ON bed_assignment (bed_id, from_date);

CREATE UNIQUE INDEX bed_assignment_bed_open ON bed_assignment (bed_id) WHERE until_date IS NULL;

CREATE INDEX bed_assignment_stay ON bed_assignment (stay_id, from_date);

CREATE UNIQUE INDEX bed_assignment_stay_open ON bed_assignment (stay_id) WHERE until_date IS NULL;

CREATE UNIQUE INDEX bed_call_application ON bed_call (application_id) WHERE ended_on IS NULL;

CREATE UNIQUE INDEX bed_call_bed ON bed_call (bed_id) WHERE ended_on IS NULL;

CREATE INDEX bed_call_days ON bed_call (called_on);

CREATE INDEX bed_outage_bed ON bed_outage (bed_id, from_date);

CREATE INDEX bed_stay_bed ON bed_stay (bed_id, from_date);

CREATE INDEX bed_stay_enrolment ON bed_stay (enrolment_id);

CREATE INDEX candidate_batch ON candidate (import_batch_id) WHERE import_batch_id IS NOT NULL;

CREATE INDEX candidate_desil ON candidate (intake_id, desil, code);

CREATE INDEX candidate_desil_check ON candidate (intake_id, coalesce(desil_period, ''), code, desil)
  WHERE stage NOT IN ('arrived', 'closed');

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

CREATE INDEX case_conference_application ON case_conference (application_id);

CREATE INDEX class_group_site ON class_group (site_id, level);

CREATE INDEX consent_person ON consent (person_id);

CREATE INDEX contact_attempt_application ON contact_attempt (application_id, tried_on);

CREATE INDEX dated_item_due ON dated_item (due_on) WHERE done_on IS NULL;

CREATE INDEX dated_item_stay ON dated_item (stay_id);

CREATE INDEX decree_name_candidate ON decree_name (candidate_id);

CREATE INDEX desil_fact_family ON desil_fact (family_id, as_of);

CREATE INDEX dtsen_proposal_due ON dtsen_proposal (check_on, family_id) WHERE ended_on IS NULL;

CREATE INDEX dtsen_proposal_family ON dtsen_proposal (family_id, id);

CREATE UNIQUE INDEX dtsen_proposal_waiting ON dtsen_proposal (family_id) WHERE ended_on IS NULL;

CREATE INDEX duplicate_finding_score ON duplicate_finding (score DESC, id);

CREATE INDEX duplicate_finding_second ON duplicate_finding (second_id);

CREATE INDEX duplicate_pair_first ON duplicate_pair (first_id);

CREATE UNIQUE INDEX duplicate_pair_open ON duplicate_pair (first_id, second_id)
  WHERE ended_at IS NULL;

CREATE INDEX duplicate_pair_second ON duplicate_pair (second_id);

CREATE INDEX duplicate_pair_state ON duplicate_pair (state, id) WHERE ended_at IS NULL;

CREATE INDEX enrolment_candidate ON enrolment (candidate_id);

CREATE INDEX enrolment_class ON enrolment (class_id, from_date);

CREATE UNIQUE INDEX enrolment_nis ON enrolment (site_id, nis) WHERE nis IS NOT NULL;

CREATE INDEX enrolment_person ON enrolment (person_id);

CREATE INDEX enrolment_sex ON enrolment (site_id, sex, from_date);

CREATE INDEX enrolment_site ON enrolment (site_id, level, from_date);

CREATE UNIQUE INDEX family_kk ON family (kk_no) WHERE kk_no IS NOT NULL;

CREATE INDEX follow_up_due ON follow_up (due_on) WHERE done_on IS NULL;

CREATE INDEX gate_answer_due ON gate_answer (due_on) WHERE due_on IS NOT NULL;

CREATE INDEX guardian_person ON guardian (person_id);

CREATE INDEX holiday_by_day ON holiday (day, id);

CREATE INDEX import_fault_batch ON import_fault (batch_id, row_number);

CREATE INDEX incident_site ON incident (site_id, happened_on);

CREATE INDEX incident_stay ON incident (stay_id);

CREATE INDEX internship_partner ON internship (partner_id);

CREATE INDEX internship_trainee ON internship (trainee_id, from_date);

CREATE INDEX journal_change_row ON journal_change (table_name, row_id, seq);

CREATE INDEX journal_change_seq ON journal_change (seq);

CREATE INDEX leave_due ON leave (due_on) WHERE until_date IS NULL;

CREATE UNIQUE INDEX leave_open ON leave (stay_id) WHERE until_date IS NULL;

CREATE INDEX leave_stay ON leave (stay_id, from_date);

CREATE INDEX lesson_slot_cohort ON lesson_slot (cohort_id);

CREATE INDEX lesson_slot_day ON lesson_slot (weekday, start_time);

CREATE INDEX letter_text_by_day ON letter_text (letter, from_date);

CREATE INDEX name_correction_candidate ON name_correction (candidate_id, field, decree_id);

CREATE INDEX name_end_decree ON name_end (decree_id);

CREATE INDEX name_end_name ON name_end (name_id);

CREATE UNIQUE INDEX office_own ON office (own) WHERE own = 1;

CREATE UNIQUE INDEX own_column_open_name ON own_column (lower(name)) WHERE ended_on IS NULL;

CREATE UNIQUE INDEX own_list_open_name ON own_list (lower(name)) WHERE ended_on IS NULL;

CREATE INDEX own_value_by_import ON own_value (import_batch_id) WHERE import_batch_id IS NOT NULL;

CREATE INDEX own_value_by_person ON own_value (person_id);

CREATE INDEX own_value_by_value ON own_value (column_id, value, person_id);

CREATE INDEX passed_over_application ON passed_over (application_id);

CREATE INDEX permit_site ON permit (site_id, scope);

CREATE INDEX person_family ON person (family_id);

CREATE INDEX person_likeness ON person (name_key, birth_date);

CREATE UNIQUE INDEX person_nik ON person (nik) WHERE nik IS NOT NULL;

CREATE UNIQUE INDEX person_nisn ON person (nisn) WHERE nisn IS NOT NULL;

CREATE INDEX placement_partner ON placement (partner_id);

CREATE INDEX placement_person ON placement (person_id, from_date);

CREATE INDEX placement_vacancy ON placement (vacancy_id);

CREATE INDEX planned_end_enrolment ON planned_end (enrolment_id);

CREATE INDEX service_plan_stay ON service_plan (stay_id, made_on);

CREATE INDEX signer_by_seat ON signer (seat, from_date);

CREATE INDEX stay_application ON stay (application_id);

CREATE UNIQUE INDEX stay_open ON stay (person_id) WHERE until_date IS NULL;

CREATE INDEX stay_person ON stay (person_id, from_date);

CREATE INDEX stay_site ON stay (site_id, mode, from_date);

CREATE INDEX trainee_cohort ON trainee (cohort_id, registered_on);

CREATE UNIQUE INDEX trainee_open ON trainee (cohort_id, person_id) WHERE ended_on IS NULL;

CREATE UNIQUE INDEX trainee_pause_open ON trainee_pause (trainee_id) WHERE until_date IS NULL;

CREATE INDEX trainee_person ON trainee (person_id);

CREATE INDEX trainee_stay ON trainee (stay_id);

CREATE INDEX training_session_open ON training_session (day) WHERE state = 'planned';

CREATE INDEX vacancy_partner ON vacancy (partner_id);

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
  order_key TEXT NOT NULL, returning_stay_id INTEGER REFERENCES stay (id), double_record INTEGER NOT NULL DEFAULT 0
  CHECK (double_record = 0 OR (double_record = 1 AND closed_on IS NOT NULL)),
  CHECK ((closed_on IS NULL) = (closed_reason IS NULL)),
  CHECK ((decision IS NULL) = (decided_on IS NULL)),
  CHECK ((parked_until IS NULL) = (parked_reason IS NULL)),
  CHECK (emergency = 0 OR emergency_note IS NOT NULL),
  CHECK ((letter_no IS NULL) = (letter_date IS NULL))
) STRICT;

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

CREATE TABLE awaited_paper (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('birth_certificate', 'family_card', 'parent_id_card', 'nik')),
  noted_on TEXT NOT NULL,
  due_on TEXT NOT NULL CHECK (due_on >= noted_on),
  note TEXT NOT NULL DEFAULT '',
  ended_on TEXT CHECK (ended_on >= noted_on),
  ended_how TEXT CHECK (ended_how IN ('seen', 'not_needed')),
  import_batch_id INTEGER REFERENCES import_batch (id),
  CHECK ((ended_on IS NULL) = (ended_how IS NULL))
) STRICT;

CREATE TABLE bed (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  room_id INTEGER NOT NULL REFERENCES room (id),
  code TEXT NOT NULL,
  from_date TEXT NOT NULL,
  until_date TEXT, kind TEXT NOT NULL DEFAULT 'regular'
  CHECK (kind IN ('regular', 'low', 'medical', 'extra')), upper INTEGER NOT NULL DEFAULT 0 CHECK (upper IN (0, 1)),
  CHECK (until_date IS NULL OR until_date > from_date),
  UNIQUE (room_id, code)
) STRICT;

CREATE TABLE bed_assignment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  stay_id INTEGER NOT NULL REFERENCES stay (id),
  bed_id INTEGER NOT NULL REFERENCES bed (id),
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date >= from_date),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;

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

CREATE TABLE bed_outage (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  bed_id INTEGER NOT NULL REFERENCES bed (id),
  kind TEXT NOT NULL CHECK (kind IN ('repair', 'dirty', 'isolation', 'closed')),
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date > from_date),
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE bed_stay (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
  bed_id INTEGER NOT NULL REFERENCES bed (id),
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date > from_date)
) STRICT;

CREATE TABLE building (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  name TEXT NOT NULL,
  UNIQUE (site_id, name)
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
  gate_marks TEXT NOT NULL DEFAULT 'ooooooooo' CHECK (length(gate_marks) = 9), last_school TEXT NOT NULL DEFAULT '', last_npsn TEXT NOT NULL DEFAULT '', last_grade INTEGER CHECK (last_grade BETWEEN 1 AND 12), dapodik_active INTEGER CHECK (dapodik_active IN (0, 1)),
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

CREATE TABLE case_conference (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  application_id INTEGER NOT NULL REFERENCES application (id),
  held_on TEXT NOT NULL,
  attended TEXT NOT NULL DEFAULT '',
  result TEXT NOT NULL CHECK (result IN ('eligible', 'rejected', 'referred_out')),
  note TEXT NOT NULL DEFAULT ''
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

CREATE TABLE dated_item (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  stay_id INTEGER NOT NULL REFERENCES stay (id),
  kind TEXT NOT NULL CHECK (kind IN ('check_up', 'medicine', 'insurance', 'other')),
  due_on TEXT NOT NULL,
  due_time TEXT CHECK (due_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  place TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  done_on TEXT,
  done_note TEXT NOT NULL DEFAULT ''
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
  revoked_second TEXT, amends_id INTEGER REFERENCES decree (id),
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
  name TEXT NOT NULL, floor_id INTEGER REFERENCES floor (id), zone TEXT
  CHECK (zone IN ('general', 'recovery', 'children', 'isolation', 'transit')),
  UNIQUE (site_id, name)
) STRICT;

CREATE TABLE dtsen_proposal (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  family_id INTEGER NOT NULL REFERENCES family (id),
  proposed_on TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  addressed_to TEXT NOT NULL,
  check_on TEXT NOT NULL CHECK (check_on > proposed_on),
  note TEXT NOT NULL DEFAULT '',
  ended_on TEXT,
  result TEXT CHECK (result IN ('listed', 'refused', 'withdrawn')),
  result_note TEXT NOT NULL DEFAULT '',
  CHECK ((ended_on IS NULL) = (result IS NULL)),
  CHECK (ended_on IS NULL OR ended_on >= proposed_on)
) STRICT;

CREATE TABLE duplicate_finding (
  id INTEGER PRIMARY KEY,
  first_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  second_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  score INTEGER NOT NULL,
  CHECK (first_id < second_id),
  UNIQUE (first_id, second_id)
) STRICT;

CREATE TABLE duplicate_pair (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  first_id INTEGER NOT NULL REFERENCES person (id),
  second_id INTEGER NOT NULL REFERENCES person (id),
  state TEXT NOT NULL CHECK (state IN ('different', 'merged')),
  -- The person that stays, of a merged pair.
  kept_id INTEGER REFERENCES person (id),
  -- Why they are two people.
  reason TEXT NOT NULL DEFAULT ''
    CHECK (reason IN ('', 'twins', 'siblings', 'namesake', 'other')),
  note TEXT NOT NULL DEFAULT '',
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  ended_at TEXT,
  ended_by TEXT,
  end_reason TEXT,
  CHECK (first_id < second_id),
  CHECK ((state = 'merged') = (kept_id IS NOT NULL)),
  CHECK (kept_id IN (first_id, second_id)),
  CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
  CHECK ((state = 'different') = (reason <> '')),
  CHECK (reason <> 'other' OR note <> '')
) STRICT;

CREATE TABLE duplicate_search (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  people INTEGER NOT NULL,
  pairs INTEGER NOT NULL,
  covers_to INTEGER NOT NULL
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
  end_reason TEXT, known_decree_no TEXT, known_decree_date TEXT, known_last_school TEXT, known_last_npsn TEXT, known_last_grade INTEGER
  CHECK (known_last_grade BETWEEN 1 AND 12),
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
, postal TEXT NOT NULL DEFAULT '', pkh_no TEXT NOT NULL DEFAULT '', bpnt_no TEXT NOT NULL DEFAULT '', kks_no TEXT NOT NULL DEFAULT '', region_code TEXT
  CHECK (region_code GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9].[0-9][0-9][0-9][0-9]')) STRICT;

CREATE TABLE floor (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  building_id INTEGER NOT NULL REFERENCES building (id),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 20),
  lift INTEGER NOT NULL CHECK (lift IN (0, 1)),
  UNIQUE (building_id, number)
) STRICT;

CREATE TABLE follow_up (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  trainee_id INTEGER REFERENCES trainee (id),
  basis_on TEXT NOT NULL,
  months INTEGER NOT NULL CHECK (months IN (3, 6, 12)),
  due_on TEXT NOT NULL CHECK (due_on > basis_on),
  done_on TEXT CHECK (done_on >= basis_on),
  way TEXT CHECK (way IN ('visit', 'phone', 'message', 'agency')),
  outcome TEXT CHECK (outcome IN ('formal', 'informal', 'self_employed', 'supported',
    'internship_continued', 'school', 'none', 'died', 'untraceable')),
  related INTEGER CHECK (related IN (0, 1)),
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (person_id, basis_on, months),
  CHECK ((done_on IS NULL) = (outcome IS NULL)),
  CHECK ((done_on IS NULL) = (way IS NULL))
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
, nik TEXT CHECK (nik GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'), life TEXT CHECK (life IN ('alive', 'deceased', 'unknown')), job TEXT NOT NULL DEFAULT '', income INTEGER CHECK (income >= 0)) STRICT;

CREATE TABLE holiday (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  day TEXT NOT NULL,
  off INTEGER NOT NULL CHECK (off IN (0, 1)),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('national', 'joint', 'house')),
  reason TEXT NOT NULL DEFAULT ''
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

CREATE TABLE incident (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  stay_id INTEGER REFERENCES stay (id),
  happened_on TEXT NOT NULL,
  happened_time TEXT CHECK (happened_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  kind TEXT NOT NULL CHECK (kind IN ('fall', 'medication', 'injury', 'abuse', 'hospital', 'death',
    'absconded', 'behaviour', 'infection', 'pressure_sore', 'equipment', 'complaint', 'other')),
  severity TEXT NOT NULL CHECK (severity IN ('light', 'moderate', 'severe')),
  account TEXT NOT NULL CHECK (length(account) > 0),
  told TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(told)),
  reported_by TEXT NOT NULL,
  closed_on TEXT,
  resolution TEXT,
  CHECK ((closed_on IS NULL) = (resolution IS NULL))
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
, no_show_days INTEGER NOT NULL DEFAULT 3
  CHECK (no_show_days BETWEEN 0 AND 60), follow_days INTEGER NOT NULL DEFAULT 7
  CHECK (follow_days BETWEEN 0 AND 60)) STRICT;

CREATE TABLE intake_quota (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  intake_id INTEGER NOT NULL REFERENCES intake (id),
  version INTEGER NOT NULL CHECK (version > 0),
  places INTEGER NOT NULL CHECK (places BETWEEN 0 AND 100000),
  set_on TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  letter_no TEXT,
  letter_date TEXT,
  UNIQUE (intake_id, version)
) STRICT;

CREATE TABLE internship (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  trainee_id INTEGER NOT NULL REFERENCES trainee (id),
  partner_id INTEGER NOT NULL REFERENCES partner (id),
  from_date TEXT NOT NULL,
  until_date TEXT NOT NULL CHECK (until_date > from_date),
  mentor TEXT NOT NULL DEFAULT '',
  result TEXT CHECK (result IN ('good', 'fair', 'poor', 'stopped')),
  note TEXT NOT NULL DEFAULT ''
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

CREATE TABLE letter_text (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  letter TEXT NOT NULL CHECK (letter IN ('acceptance-letter', 'reserve-letter',
    'not-accepted-letter', 'reregistration-letter', 'parent-statement')),
  -- Null: the program's own text again.
  body TEXT CHECK (body <> ''),
  from_date TEXT NOT NULL
) STRICT;

CREATE TABLE name_correction (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  decree_id INTEGER NOT NULL REFERENCES decree (id),
  candidate_id INTEGER NOT NULL REFERENCES candidate (id),
  field TEXT NOT NULL CHECK (field IN ('name', 'level')),
  before_text TEXT NOT NULL CHECK (length(before_text) > 0),
  after_text TEXT NOT NULL CHECK (after_text <> before_text),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  UNIQUE (decree_id, candidate_id, field)
) STRICT;

CREATE TABLE name_end (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name_id INTEGER NOT NULL REFERENCES decree_name (id),
  -- The decree that says so; while it is revoked itself, the name stands again.
  decree_id INTEGER REFERENCES decree (id),
  ended_on TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  -- Who signed in beside the author, where the name alone was revoked.
  second TEXT CHECK (second <> ''),
  CHECK ((decree_id IS NULL) = (second IS NOT NULL))
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

CREATE TABLE own_column (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice', 'yes_no')),
  -- A JSON list of texts in the order of the form; empty but for a choice.
  choices TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(choices)),
  care TEXT NOT NULL CHECK (care IN ('plain', 'private', 'health')),
  added_on TEXT NOT NULL,
  ended_on TEXT,
  end_reason TEXT,
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
) STRICT;

CREATE TABLE own_list (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  name TEXT NOT NULL CHECK (name <> ''),
  -- Who stands on it, its columns, order, title, signers and paper, as the contract shapes them.
  design TEXT NOT NULL CHECK (json_valid(design)),
  added_on TEXT NOT NULL,
  ended_on TEXT,
  end_reason TEXT,
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
) STRICT;

CREATE TABLE own_value (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  column_id INTEGER NOT NULL REFERENCES own_column (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  value TEXT CHECK (value <> ''), import_batch_id INTEGER REFERENCES import_batch (id),
  UNIQUE (column_id, person_id)
) STRICT;

CREATE TABLE own_village (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  code TEXT NOT NULL UNIQUE CHECK (code GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9].[0-9][0-9][0-9][0-9]'),
  village TEXT NOT NULL CHECK (village <> ''),
  district TEXT NOT NULL CHECK (district <> ''),
  regency TEXT NOT NULL CHECK (regency <> ''),
  added_on TEXT NOT NULL
) STRICT;

CREATE TABLE partner (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  name TEXT NOT NULL,
  sector TEXT NOT NULL CHECK (sector IN ('government', 'state_owned', 'private')),
  field TEXT NOT NULL DEFAULT '',
  contact_name TEXT NOT NULL DEFAULT '',
  contact_phone TEXT NOT NULL DEFAULT '',
  agreement_no TEXT,
  agreement_until TEXT,
  workers INTEGER CHECK (workers >= 0),
  workers_with_disability INTEGER CHECK (workers_with_disability >= 0),
  note TEXT NOT NULL DEFAULT '',
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date >= from_date),
  UNIQUE (site_id, name)
) STRICT;

CREATE TABLE passed_over (
  id INTEGER PRIMARY KEY,
  call_id INTEGER NOT NULL REFERENCES bed_call (id),
  application_id INTEGER NOT NULL REFERENCES application (id),
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  stated TEXT,
  UNIQUE (call_id, application_id)
) STRICT;

CREATE TABLE permit (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  scope TEXT NOT NULL CHECK (scope IN ('site', 'operational', 'level', 'class', 'beds')),
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
  import_batch_id INTEGER REFERENCES import_batch (id), merged_into INTEGER REFERENCES person (id), birth_estimated INTEGER NOT NULL DEFAULT 0 CHECK (birth_estimated IN (0, 1)), nisn TEXT CHECK (nisn GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'), religion TEXT
  CHECK (religion IN ('01', '02', '03', '04', '05', '06', '07', '99')),
  CHECK ((nik IS NOT NULL) = (nik_status = 'present'))
) STRICT;

CREATE TABLE placement (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  trainee_id INTEGER REFERENCES trainee (id),
  kind TEXT NOT NULL CHECK (kind IN ('formal', 'informal', 'self_employed', 'supported',
    'internship_continued', 'school', 'none', 'died', 'untraceable')),
  partner_id INTEGER REFERENCES partner (id),
  vacancy_id INTEGER REFERENCES vacancy (id),
  sector TEXT CHECK (sector IN ('government', 'state_owned', 'private')),
  from_date TEXT NOT NULL,
  wage_band TEXT CHECK (wage_band IN ('none', 'below_half', 'below_minimum', 'minimum', 'above')),
  related INTEGER CHECK (related IN (0, 1)),
  toolkit TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  CHECK (vacancy_id IS NULL OR partner_id IS NOT NULL)
) STRICT;

CREATE TABLE planned_end (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
  before_date TEXT NOT NULL,
  until_date TEXT NOT NULL CHECK (until_date <> before_date),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  changed_on TEXT NOT NULL
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

CREATE TABLE printer_offset (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  printer TEXT NOT NULL CHECK (printer <> ''),
  size TEXT NOT NULL CHECK (size IN ('A4', 'F4')),
  -- Tenths of a millimetre, at most 20 mm; to the left and up below 0.
  right_tenths INTEGER NOT NULL CHECK (right_tenths BETWEEN -200 AND 200),
  down_tenths INTEGER NOT NULL CHECK (down_tenths BETWEEN -200 AND 200),
  from_date TEXT NOT NULL,
  set_by TEXT NOT NULL,
  UNIQUE (printer, size, from_date)
) STRICT;

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

CREATE TABLE regency_quota (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  quota_id INTEGER NOT NULL REFERENCES intake_quota (id),
  regency TEXT NOT NULL CHECK (length(regency) > 0),
  places INTEGER NOT NULL CHECK (places BETWEEN 0 AND 100000),
  UNIQUE (quota_id, regency)
) STRICT;

CREATE TABLE room (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  dormitory_id INTEGER NOT NULL REFERENCES dormitory (id),
  code TEXT NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('L', 'P')),
  -- Levels the room is open to, comma separated in school order; a warning only (owner's decision).
  levels TEXT NOT NULL CHECK (levels IN ('SD', 'SMP', 'SMA', 'SD,SMP', 'SD,SMA', 'SMP,SMA', 'SD,SMP,SMA')), wheelchair INTEGER NOT NULL DEFAULT 0 CHECK (wheelchair IN (0, 1)), near_nurse INTEGER NOT NULL DEFAULT 0 CHECK (near_nurse IN (0, 1)), handrail INTEGER NOT NULL DEFAULT 0 CHECK (handrail IN (0, 1)),
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

CREATE TABLE service_item (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  stay_id INTEGER NOT NULL REFERENCES stay (id),
  item TEXT NOT NULL CHECK (item IN ('food', 'clothing', 'housing', 'aids', 'health_supplies',
    'guidance', 'daily_living', 'civil_papers', 'education_health', 'family_search', 'reunification')),
  met_on TEXT NOT NULL,
  by_name TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (stay_id, item)
) STRICT;

CREATE TABLE service_plan (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  stay_id INTEGER NOT NULL REFERENCES stay (id),
  made_on TEXT NOT NULL,
  review_on TEXT NOT NULL CHECK (review_on > made_on),
  goals TEXT NOT NULL,
  made_by TEXT NOT NULL,
  reviewed_on TEXT CHECK (reviewed_on >= made_on)
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

CREATE TABLE signer (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  -- What papers ask for: the position for which is signed, whoever holds it.
  seat TEXT NOT NULL CHECK (seat <> ''),
  capacity TEXT NOT NULL CHECK (capacity IN ('own', 'acting', 'daily', 'on-behalf')),
  behalf_of TEXT,
  position TEXT NOT NULL CHECK (position <> ''),
  -- Null: the line stays empty to be written by hand.
  name TEXT CHECK (name <> ''),
  rank TEXT CHECK (rank <> ''),
  nip TEXT CHECK (nip <> ''),
  from_date TEXT,
  until_date TEXT,
  end_reason TEXT,
  CHECK ((capacity = 'on-behalf') = (behalf_of IS NOT NULL)),
  CHECK (from_date IS NULL OR until_date IS NULL OR from_date < until_date)
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

CREATE TABLE trainee_pause (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  trainee_id INTEGER NOT NULL REFERENCES trainee (id),
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date >= from_date),
  reason TEXT NOT NULL CHECK (length(reason) > 0)
) STRICT;

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

CREATE TABLE vacancy (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  partner_id INTEGER NOT NULL REFERENCES partner (id),
  title TEXT NOT NULL,
  program_id INTEGER REFERENCES skill_program (id),
  seats INTEGER NOT NULL CHECK (seats > 0),
  accessibility TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(accessibility)),
  note TEXT NOT NULL DEFAULT '',
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date >= from_date)
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

CREATE TRIGGER attendance_insert AFTER INSERT ON attendance
BEGIN
  SELECT RAISE(ABORT, 'training.not-enrolled') WHERE NOT EXISTS (
    SELECT 1 FROM training_session AS s JOIN trainee AS t ON t.cohort_id = s.cohort_id
    WHERE s.id = NEW.session_id AND t.id = NEW.trainee_id AND t.started_on <= s.day
      AND coalesce(t.ended_on, '9999-12-31') > s.day);
END;

CREATE TRIGGER bed_assignment_insert AFTER INSERT ON bed_assignment
BEGIN 
  SELECT RAISE(ABORT, 'bed.taken') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS o WHERE o.bed_id = NEW.bed_id AND o.id <> NEW.id
      AND o.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(o.until_date, '9999-12-31'));
  SELECT RAISE(ABORT, 'bed.person-twice') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS o WHERE o.stay_id = NEW.stay_id AND o.id <> NEW.id
      AND o.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(o.until_date, '9999-12-31'));
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
      AND (NEW.from_date < s.from_date OR coalesce(NEW.until_date, '9999-12-31') > coalesce(s.until_date, '9999-12-31')));
  SELECT RAISE(ABORT, 'bed.called') WHERE EXISTS (
    SELECT 1 FROM bed_call AS c WHERE c.bed_id = NEW.bed_id AND c.ended_on IS NULL
      AND c.application_id IS NOT (SELECT application_id FROM stay WHERE id = NEW.stay_id)
      AND coalesce(NEW.until_date, '9999-12-31') > c.called_on);
  -- A child and a grown-up who are not of one family; who turns 18 later stays until somebody moves.
  SELECT RAISE(ABORT, 'bed.child-with-adult') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS o JOIN bed AS b ON b.id = o.bed_id
      JOIN stay AS theirs ON theirs.id = o.stay_id JOIN stay AS ours ON ours.id = NEW.stay_id
    WHERE b.room_id = (SELECT room_id FROM bed WHERE id = NEW.bed_id)
      AND o.stay_id <> NEW.stay_id
      AND o.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(o.until_date, '9999-12-31')
      AND (ours.adult_from <= max(o.from_date, NEW.from_date)) <> (theirs.adult_from <= max(o.from_date, NEW.from_date))
      AND ours.parent_stay_id IS NOT theirs.id AND theirs.parent_stay_id IS NOT ours.id); 
  SELECT RAISE(ABORT, 'bed.out-of-service') WHERE EXISTS (
      SELECT 1 FROM bed AS b WHERE b.id = NEW.bed_id
        AND (NEW.from_date < b.from_date OR NEW.from_date >= coalesce(b.until_date, '9999-12-31')))
    OR EXISTS (SELECT 1 FROM bed_outage AS u WHERE u.bed_id = NEW.bed_id
      AND u.from_date <= NEW.from_date AND coalesce(u.until_date, '9999-12-31') > NEW.from_date); END;

CREATE TRIGGER bed_assignment_move AFTER UPDATE ON bed_assignment
WHEN NEW.bed_id <> OLD.bed_id OR NEW.from_date < OLD.from_date
BEGIN 
  SELECT RAISE(ABORT, 'bed.out-of-service') WHERE EXISTS (
      SELECT 1 FROM bed AS b WHERE b.id = NEW.bed_id
        AND (NEW.from_date < b.from_date OR NEW.from_date >= coalesce(b.until_date, '9999-12-31')))
    OR EXISTS (SELECT 1 FROM bed_outage AS u WHERE u.bed_id = NEW.bed_id
      AND u.from_date <= NEW.from_date AND coalesce(u.until_date, '9999-12-31') > NEW.from_date); END;

CREATE TRIGGER bed_assignment_update AFTER UPDATE ON bed_assignment
WHEN 
  NEW.from_date < OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31') OR NEW.bed_id <> OLD.bed_id OR NEW.stay_id <> OLD.stay_id
BEGIN 
  SELECT RAISE(ABORT, 'bed.taken') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS o WHERE o.bed_id = NEW.bed_id AND o.id <> NEW.id
      AND o.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(o.until_date, '9999-12-31'));
  SELECT RAISE(ABORT, 'bed.person-twice') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS o WHERE o.stay_id = NEW.stay_id AND o.id <> NEW.id
      AND o.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(o.until_date, '9999-12-31'));
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
      AND (NEW.from_date < s.from_date OR coalesce(NEW.until_date, '9999-12-31') > coalesce(s.until_date, '9999-12-31')));
  SELECT RAISE(ABORT, 'bed.called') WHERE EXISTS (
    SELECT 1 FROM bed_call AS c WHERE c.bed_id = NEW.bed_id AND c.ended_on IS NULL
      AND c.application_id IS NOT (SELECT application_id FROM stay WHERE id = NEW.stay_id)
      AND coalesce(NEW.until_date, '9999-12-31') > c.called_on);
  -- A child and a grown-up who are not of one family; who turns 18 later stays until somebody moves.
  SELECT RAISE(ABORT, 'bed.child-with-adult') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS o JOIN bed AS b ON b.id = o.bed_id
      JOIN stay AS theirs ON theirs.id = o.stay_id JOIN stay AS ours ON ours.id = NEW.stay_id
    WHERE b.room_id = (SELECT room_id FROM bed WHERE id = NEW.bed_id)
      AND o.stay_id <> NEW.stay_id
      AND o.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(o.until_date, '9999-12-31')
      AND (ours.adult_from <= max(o.from_date, NEW.from_date)) <> (theirs.adult_from <= max(o.from_date, NEW.from_date))
      AND ours.parent_stay_id IS NOT theirs.id AND theirs.parent_stay_id IS NOT ours.id); END;

CREATE TRIGGER bed_call_insert AFTER INSERT ON bed_call WHEN NEW.ended_on IS NULL
BEGIN
  SELECT RAISE(ABORT, 'bed.taken') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS a WHERE a.bed_id = NEW.bed_id
      AND coalesce(a.until_date, '9999-12-31') > NEW.called_on);
  SELECT RAISE(ABORT, 'bed.wrong-sex') WHERE
    (SELECT r.sex FROM bed AS b JOIN room AS r ON r.id = b.room_id WHERE b.id = NEW.bed_id)
    <> (SELECT sex FROM application WHERE id = NEW.application_id);
  
  SELECT RAISE(ABORT, 'bed.out-of-service') WHERE EXISTS (
      SELECT 1 FROM bed AS b WHERE b.id = NEW.bed_id
        AND (NEW.called_on < b.from_date OR NEW.called_on >= coalesce(b.until_date, '9999-12-31')))
    OR EXISTS (SELECT 1 FROM bed_outage AS u WHERE u.bed_id = NEW.bed_id
      AND u.from_date <= NEW.called_on AND coalesce(u.until_date, '9999-12-31') > NEW.called_on);
END;

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

CREATE TRIGGER cohort_extend AFTER UPDATE OF until_date ON cohort WHEN coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31')
BEGIN
  SELECT RAISE(ABORT, 'training.main-twice') WHERE EXISTS (
    SELECT 1 FROM trainee AS t JOIN trainee AS o ON o.person_id = t.person_id AND o.id <> t.id
    WHERE t.cohort_id = NEW.id AND t.main = 1 AND o.main = 1
      AND o.registered_on < coalesce(t.ended_on,
  (SELECT until_date FROM cohort WHERE id = t.cohort_id), '9999-12-31') AND t.registered_on < coalesce(o.ended_on,
  (SELECT until_date FROM cohort WHERE id = o.cohort_id), '9999-12-31'));
END;

CREATE TRIGGER cohort_shrink AFTER UPDATE OF from_date, until_date ON cohort
WHEN NEW.from_date > OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') < coalesce(OLD.until_date, '9999-12-31')
BEGIN
  SELECT RAISE(ABORT, 'training.outside-cohort') WHERE EXISTS (
    SELECT 1 FROM trainee AS t WHERE t.cohort_id = NEW.id AND (t.registered_on < NEW.from_date
      OR coalesce(t.ended_on, t.registered_on) > coalesce(NEW.until_date, '9999-12-31')))
    OR EXISTS (SELECT 1 FROM training_session AS s WHERE s.cohort_id = NEW.id
      AND s.state = 'held' AND (s.day < NEW.from_date OR s.day >= coalesce(NEW.until_date, '9999-12-31')));
END;

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
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > (CASE WHEN point.day < (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id) THEN 1000000 ELSE coalesce((SELECT seats FROM capacity_entry WHERE scope = 'site' AND site_id = NEW.site_id
     AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'site' AND site_id = NEW.site_id
    AND from_date <= point.day AND until_date > point.day), 0) END));
  SELECT RAISE(ABORT, 'limit.level') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id AND level = NEW.level UNION SELECT (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id))
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.site_id = NEW.site_id AND e.level = NEW.level
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > (CASE WHEN point.day < (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id) THEN 1000000 ELSE (SELECT coalesce(sum(
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
    AND from_date <= point.day AND until_date > point.day), 0) END));
  SELECT RAISE(ABORT, 'limit.class') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE class_id = NEW.class_id
   UNION SELECT from_date FROM capacity_entry WHERE class_id = NEW.class_id UNION SELECT (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id))
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.class_id = NEW.class_id
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > (CASE WHEN NEW.class_id IS NULL THEN 0 ELSE CASE WHEN point.day < (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id) THEN 1000000 ELSE 
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'class' AND class_id = NEW.class_id
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'class' AND class_id = NEW.class_id
    AND from_date <= point.day AND until_date > point.day), 0) END END));
  SELECT RAISE(ABORT, 'limit.beds') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id AND sex = NEW.sex UNION SELECT (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id))
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.site_id = NEW.site_id AND e.sex = NEW.sex
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > (CASE WHEN point.day < (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id) THEN 1000000 ELSE (SELECT count(*) FROM bed AS b JOIN room AS r ON r.id = b.room_id
     JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE d.site_id = NEW.site_id AND r.sex = NEW.sex AND b.from_date <= point.day
       AND coalesce(b.until_date, '9999-12-31') > point.day)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'beds' AND site_id = NEW.site_id AND sex = NEW.sex
    AND from_date <= point.day AND until_date > point.day), 0) END)); END;

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
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id AND sex = NEW.sex UNION SELECT (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id))
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.site_id = NEW.site_id AND e.sex = NEW.sex
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > (CASE WHEN point.day < (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id) THEN 1000000 ELSE (SELECT count(*) FROM bed AS b JOIN room AS r ON r.id = b.room_id
     JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE d.site_id = NEW.site_id AND r.sex = NEW.sex AND b.from_date <= point.day
       AND coalesce(b.until_date, '9999-12-31') > point.day)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'beds' AND site_id = NEW.site_id AND sex = NEW.sex
    AND from_date <= point.day AND until_date > point.day), 0) END)); END;

CREATE TRIGGER enrolment_update_class AFTER UPDATE ON enrolment
WHEN 
  NEW.from_date < OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31') OR NEW.class_id IS NOT OLD.class_id
BEGIN 
  SELECT RAISE(ABORT, 'limit.class') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE class_id = NEW.class_id
   UNION SELECT from_date FROM capacity_entry WHERE class_id = NEW.class_id UNION SELECT (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id))
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.class_id = NEW.class_id
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > (CASE WHEN NEW.class_id IS NULL THEN 0 ELSE CASE WHEN point.day < (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id) THEN 1000000 ELSE 
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'class' AND class_id = NEW.class_id
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'class' AND class_id = NEW.class_id
    AND from_date <= point.day AND until_date > point.day), 0) END END)); END;

CREATE TRIGGER enrolment_update_level AFTER UPDATE ON enrolment
WHEN 
  NEW.from_date < OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31') OR NEW.site_id <> OLD.site_id OR NEW.level <> OLD.level
BEGIN 
  SELECT RAISE(ABORT, 'limit.level') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (SELECT from_date AS day FROM enrolment WHERE site_id = NEW.site_id AND level = NEW.level UNION SELECT (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id))
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM enrolment AS e WHERE e.site_id = NEW.site_id AND e.level = NEW.level
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > (CASE WHEN point.day < (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id) THEN 1000000 ELSE (SELECT coalesce(sum(
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
    AND from_date <= point.day AND until_date > point.day), 0) END)); END;

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
    AND e.from_date <= point.day AND coalesce(e.until_date, '9999-12-31') > point.day) > (CASE WHEN point.day < (SELECT min(from_date) FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id) THEN 1000000 ELSE coalesce((SELECT seats FROM capacity_entry WHERE scope = 'site' AND site_id = NEW.site_id
     AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 0)
   + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'site' AND site_id = NEW.site_id
    AND from_date <= point.day AND until_date > point.day), 0) END)); END;

CREATE TRIGGER incident_kept BEFORE DELETE ON incident WHEN OLD.kind = 'abuse'
BEGIN SELECT RAISE(ABORT, 'incident.kept'); END;

CREATE TRIGGER internship_insert AFTER INSERT ON internship
BEGIN
  SELECT RAISE(ABORT, 'training.internship-twice') WHERE EXISTS (
    SELECT 1 FROM internship AS o WHERE o.trainee_id = NEW.trainee_id AND o.id <> NEW.id
      AND o.from_date < NEW.until_date AND NEW.from_date < o.until_date);
END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal.append-only'); END;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal.append-only'); END;

CREATE TRIGGER leave_insert AFTER INSERT ON leave BEGIN 
  SELECT RAISE(ABORT, 'leave.twice') WHERE EXISTS (
    SELECT 1 FROM leave AS o WHERE o.stay_id = NEW.stay_id AND o.id <> NEW.id
      AND o.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(o.until_date, '9999-12-31'));
  SELECT RAISE(ABORT, 'leave.outside-stay') WHERE EXISTS (
    SELECT 1 FROM stay AS s WHERE s.id = NEW.stay_id AND (NEW.from_date < s.from_date
      OR (s.until_date IS NOT NULL AND coalesce(NEW.until_date, '9999-12-31') > s.until_date))); END;

CREATE TRIGGER leave_return AFTER UPDATE OF until_date ON leave
WHEN NEW.released_on IS NOT NULL AND NEW.until_date IS NOT NULL AND NEW.ended_how = 'returned'
BEGIN 
  
  SELECT RAISE(ABORT, 'limit.site') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.until_date AS day
      UNION SELECT day FROM (
  SELECT from_date AS day FROM stay WHERE site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id) AND mode = 'residential'
  UNION SELECT from_date FROM capacity_entry
    WHERE scope IN ('site', 'operational') AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)
  UNION SELECT l.until_date FROM leave AS l JOIN stay AS s ON s.id = l.stay_id
    WHERE s.site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id) AND l.released_on IS NOT NULL AND l.until_date IS NOT NULL)
        WHERE day > NEW.until_date AND day < (SELECT coalesce(s.until_date, '9999-12-31') FROM stay AS s WHERE s.id = NEW.stay_id)
    ) AS point WHERE (
  SELECT count(*) FROM stay AS s WHERE s.site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id) AND s.mode = 'residential'
    AND s.from_date <= point.day AND coalesce(s.until_date, '9999-12-31') > point.day
    AND NOT EXISTS (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id
      AND l.released_on <= point.day AND coalesce(l.until_date, '9999-12-31') > point.day)) > (
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'site' AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), CASE WHEN EXISTS (SELECT 1 FROM capacity_entry
  WHERE scope = 'site' AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)) THEN 1000000 ELSE 0 END)
  + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'site' AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)
    AND from_date <= point.day AND until_date > point.day), 0)));
  
  SELECT RAISE(ABORT, 'limit.operational') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.until_date AS day
      UNION SELECT day FROM (
  SELECT from_date AS day FROM stay WHERE site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id) AND mode = 'residential'
  UNION SELECT from_date FROM capacity_entry
    WHERE scope IN ('site', 'operational') AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)
  UNION SELECT l.until_date FROM leave AS l JOIN stay AS s ON s.id = l.stay_id
    WHERE s.site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id) AND l.released_on IS NOT NULL AND l.until_date IS NOT NULL)
        WHERE day > NEW.until_date AND day < (SELECT coalesce(s.until_date, '9999-12-31') FROM stay AS s WHERE s.id = NEW.stay_id)
    ) AS point WHERE (
  SELECT count(*) FROM stay AS s WHERE s.site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id) AND s.mode = 'residential'
    AND s.from_date <= point.day AND coalesce(s.until_date, '9999-12-31') > point.day
    AND NOT EXISTS (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id
      AND l.released_on <= point.day AND coalesce(l.until_date, '9999-12-31') > point.day)) > (
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'operational' AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 1000000)
  + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'operational' AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)
    AND from_date <= point.day AND until_date > point.day), 0))); END;

CREATE TRIGGER leave_unrelease AFTER UPDATE OF released_on ON leave
WHEN OLD.released_on IS NOT NULL AND NEW.released_on IS NULL
BEGIN 
  
  SELECT RAISE(ABORT, 'limit.site') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT OLD.released_on AS day
      UNION SELECT day FROM (
  SELECT from_date AS day FROM stay WHERE site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id) AND mode = 'residential'
  UNION SELECT from_date FROM capacity_entry
    WHERE scope IN ('site', 'operational') AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)
  UNION SELECT l.until_date FROM leave AS l JOIN stay AS s ON s.id = l.stay_id
    WHERE s.site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id) AND l.released_on IS NOT NULL AND l.until_date IS NOT NULL)
        WHERE day > OLD.released_on AND day < (SELECT coalesce(s.until_date, '9999-12-31') FROM stay AS s WHERE s.id = NEW.stay_id)
    ) AS point WHERE (
  SELECT count(*) FROM stay AS s WHERE s.site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id) AND s.mode = 'residential'
    AND s.from_date <= point.day AND coalesce(s.until_date, '9999-12-31') > point.day
    AND NOT EXISTS (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id
      AND l.released_on <= point.day AND coalesce(l.until_date, '9999-12-31') > point.day)) > (
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'site' AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), CASE WHEN EXISTS (SELECT 1 FROM capacity_entry
  WHERE scope = 'site' AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)) THEN 1000000 ELSE 0 END)
  + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'site' AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)
    AND from_date <= point.day AND until_date > point.day), 0)));
  
  SELECT RAISE(ABORT, 'limit.operational') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT OLD.released_on AS day
      UNION SELECT day FROM (
  SELECT from_date AS day FROM stay WHERE site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id) AND mode = 'residential'
  UNION SELECT from_date FROM capacity_entry
    WHERE scope IN ('site', 'operational') AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)
  UNION SELECT l.until_date FROM leave AS l JOIN stay AS s ON s.id = l.stay_id
    WHERE s.site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id) AND l.released_on IS NOT NULL AND l.until_date IS NOT NULL)
        WHERE day > OLD.released_on AND day < (SELECT coalesce(s.until_date, '9999-12-31') FROM stay AS s WHERE s.id = NEW.stay_id)
    ) AS point WHERE (
  SELECT count(*) FROM stay AS s WHERE s.site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id) AND s.mode = 'residential'
    AND s.from_date <= point.day AND coalesce(s.until_date, '9999-12-31') > point.day
    AND NOT EXISTS (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id
      AND l.released_on <= point.day AND coalesce(l.until_date, '9999-12-31') > point.day)) > (
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'operational' AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 1000000)
  + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'operational' AND site_id = (SELECT site_id FROM stay WHERE id = NEW.stay_id)
    AND from_date <= point.day AND until_date > point.day), 0))); END;

CREATE TRIGGER leave_update AFTER UPDATE ON leave
WHEN 
  NEW.from_date < OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31') OR NEW.stay_id <> OLD.stay_id BEGIN 
  SELECT RAISE(ABORT, 'leave.twice') WHERE EXISTS (
    SELECT 1 FROM leave AS o WHERE o.stay_id = NEW.stay_id AND o.id <> NEW.id
      AND o.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(o.until_date, '9999-12-31'));
  SELECT RAISE(ABORT, 'leave.outside-stay') WHERE EXISTS (
    SELECT 1 FROM stay AS s WHERE s.id = NEW.stay_id AND (NEW.from_date < s.from_date
      OR (s.until_date IS NOT NULL AND coalesce(NEW.until_date, '9999-12-31') > s.until_date))); END;

CREATE TRIGGER lesson_slot_insert AFTER INSERT ON lesson_slot BEGIN 
  
  SELECT RAISE(ABORT, 'training.instructor-clash') WHERE EXISTS (
    SELECT 1 FROM lesson_slot AS o WHERE o.id <> NEW.id AND o.instructor_id = NEW.instructor_id
      AND o.weekday = NEW.weekday AND o.start_time < NEW.end_time AND NEW.start_time < o.end_time
      AND o.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(o.until_date, '9999-12-31'));
  
  SELECT RAISE(ABORT, 'training.workshop-clash') WHERE EXISTS (
    SELECT 1 FROM lesson_slot AS o WHERE o.id <> NEW.id AND o.workshop_id = NEW.workshop_id
      AND o.weekday = NEW.weekday AND o.start_time < NEW.end_time AND NEW.start_time < o.end_time
      AND o.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(o.until_date, '9999-12-31'));
  
  SELECT RAISE(ABORT, 'training.outside-cohort') WHERE EXISTS (
    SELECT 1 FROM cohort AS c WHERE c.id = NEW.cohort_id
      AND (NEW.from_date < c.from_date OR NEW.from_date > coalesce(c.until_date, '9999-12-31'))); END;

CREATE TRIGGER lesson_slot_update AFTER UPDATE ON lesson_slot
WHEN coalesce(NEW.until_date, '9999-12-31') > NEW.from_date BEGIN 
  
  SELECT RAISE(ABORT, 'training.instructor-clash') WHERE EXISTS (
    SELECT 1 FROM lesson_slot AS o WHERE o.id <> NEW.id AND o.instructor_id = NEW.instructor_id
      AND o.weekday = NEW.weekday AND o.start_time < NEW.end_time AND NEW.start_time < o.end_time
      AND o.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(o.until_date, '9999-12-31'));
  
  SELECT RAISE(ABORT, 'training.workshop-clash') WHERE EXISTS (
    SELECT 1 FROM lesson_slot AS o WHERE o.id <> NEW.id AND o.workshop_id = NEW.workshop_id
      AND o.weekday = NEW.weekday AND o.start_time < NEW.end_time AND NEW.start_time < o.end_time
      AND o.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(o.until_date, '9999-12-31'));
  
  SELECT RAISE(ABORT, 'training.outside-cohort') WHERE EXISTS (
    SELECT 1 FROM cohort AS c WHERE c.id = NEW.cohort_id
      AND (NEW.from_date < c.from_date OR NEW.from_date > coalesce(c.until_date, '9999-12-31'))); END;

CREATE TRIGGER person_sex BEFORE UPDATE OF sex ON person WHEN NEW.sex <> OLD.sex
BEGIN
  SELECT RAISE(ABORT, 'place.wrong-sex') WHERE EXISTS (
    SELECT 1 FROM enrolment AS e WHERE e.person_id = OLD.id);
END;

CREATE TRIGGER person_sex_stay BEFORE UPDATE OF sex ON person WHEN NEW.sex <> OLD.sex
BEGIN
  SELECT RAISE(ABORT, 'stay.wrong-sex') WHERE EXISTS (
    SELECT 1 FROM stay AS s WHERE s.person_id = OLD.id);
END;

CREATE TRIGGER room_sex BEFORE UPDATE OF sex ON room WHEN NEW.sex <> OLD.sex
BEGIN
  SELECT RAISE(ABORT, 'room.not-empty') WHERE EXISTS (
    SELECT 1 FROM bed_stay AS s JOIN bed AS b ON b.id = s.bed_id
      WHERE b.room_id = OLD.id AND s.until_date IS NULL);
END;

CREATE TRIGGER room_sex_assignment BEFORE UPDATE OF sex ON room WHEN NEW.sex <> OLD.sex
BEGIN
  SELECT RAISE(ABORT, 'room.not-empty') WHERE EXISTS (
      SELECT 1 FROM bed_assignment AS a JOIN bed AS b ON b.id = a.bed_id
        WHERE b.room_id = OLD.id AND a.until_date IS NULL)
    OR EXISTS (SELECT 1 FROM bed_call AS c JOIN bed AS b ON b.id = c.bed_id
        WHERE b.room_id = OLD.id AND c.ended_on IS NULL);
END;

CREATE TRIGGER run_frozen BEFORE UPDATE ON run WHEN OLD.ratified_at IS NOT NULL
  AND NEW.ratified_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'run.frozen'); END;

CREATE TRIGGER stay_insert AFTER INSERT ON stay WHEN NEW.mode = 'residential'
BEGIN 
  
  SELECT RAISE(ABORT, 'limit.site') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (
  SELECT from_date AS day FROM stay WHERE site_id = NEW.site_id AND mode = 'residential'
  UNION SELECT from_date FROM capacity_entry
    WHERE scope IN ('site', 'operational') AND site_id = NEW.site_id
  UNION SELECT l.until_date FROM leave AS l JOIN stay AS s ON s.id = l.stay_id
    WHERE s.site_id = NEW.site_id AND l.released_on IS NOT NULL AND l.until_date IS NOT NULL)
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM stay AS s WHERE s.site_id = NEW.site_id AND s.mode = 'residential'
    AND s.from_date <= point.day AND coalesce(s.until_date, '9999-12-31') > point.day
    AND NOT EXISTS (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id
      AND l.released_on <= point.day AND coalesce(l.until_date, '9999-12-31') > point.day)) > (
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'site' AND site_id = NEW.site_id
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), CASE WHEN EXISTS (SELECT 1 FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id) THEN 1000000 ELSE 0 END)
  + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'site' AND site_id = NEW.site_id
    AND from_date <= point.day AND until_date > point.day), 0)));
  
  SELECT RAISE(ABORT, 'limit.operational') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (
  SELECT from_date AS day FROM stay WHERE site_id = NEW.site_id AND mode = 'residential'
  UNION SELECT from_date FROM capacity_entry
    WHERE scope IN ('site', 'operational') AND site_id = NEW.site_id
  UNION SELECT l.until_date FROM leave AS l JOIN stay AS s ON s.id = l.stay_id
    WHERE s.site_id = NEW.site_id AND l.released_on IS NOT NULL AND l.until_date IS NOT NULL)
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM stay AS s WHERE s.site_id = NEW.site_id AND s.mode = 'residential'
    AND s.from_date <= point.day AND coalesce(s.until_date, '9999-12-31') > point.day
    AND NOT EXISTS (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id
      AND l.released_on <= point.day AND coalesce(l.until_date, '9999-12-31') > point.day)) > (
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'operational' AND site_id = NEW.site_id
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 1000000)
  + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'operational' AND site_id = NEW.site_id
    AND from_date <= point.day AND until_date > point.day), 0))); END;

CREATE TRIGGER stay_insert_any AFTER INSERT ON stay BEGIN 
  SELECT RAISE(ABORT, 'stay.person-twice') WHERE EXISTS (
    SELECT 1 FROM stay AS s WHERE s.person_id = NEW.person_id AND s.id <> NEW.id
      AND s.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(s.until_date, '9999-12-31'));
  SELECT RAISE(ABORT, 'stay.wrong-sex')
    WHERE NEW.sex <> (SELECT sex FROM person WHERE id = NEW.person_id); END;

CREATE TRIGGER stay_shrink AFTER UPDATE OF from_date, until_date, sex, site_id, mode ON stay
BEGIN
  SELECT RAISE(ABORT, 'bed.outside-stay') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS a WHERE a.stay_id = NEW.id
      AND (a.from_date < NEW.from_date OR coalesce(a.until_date, '9999-12-31') > coalesce(NEW.until_date, '9999-12-31')
        OR NEW.mode <> 'residential' AND coalesce(a.until_date, '9999-12-31') = '9999-12-31'));
  SELECT RAISE(ABORT, 'bed.wrong-sex') WHERE EXISTS (
    SELECT 1 FROM bed_assignment AS a JOIN bed AS b ON b.id = a.bed_id
      JOIN room AS r ON r.id = b.room_id WHERE a.stay_id = NEW.id AND r.sex <> NEW.sex);
  SELECT RAISE(ABORT, 'leave.outside-stay') WHERE EXISTS (
    SELECT 1 FROM leave AS l WHERE l.stay_id = NEW.id AND (l.from_date < NEW.from_date
      OR (NEW.until_date IS NOT NULL AND coalesce(l.until_date, '9999-12-31') > NEW.until_date)));
END;

CREATE TRIGGER stay_update AFTER UPDATE ON stay
WHEN 
  NEW.from_date < OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31') OR NEW.site_id <> OLD.site_id OR NEW.sex <> OLD.sex OR NEW.person_id <> OLD.person_id
BEGIN 
  SELECT RAISE(ABORT, 'stay.person-twice') WHERE EXISTS (
    SELECT 1 FROM stay AS s WHERE s.person_id = NEW.person_id AND s.id <> NEW.id
      AND s.from_date < coalesce(NEW.until_date, '9999-12-31') AND NEW.from_date < coalesce(s.until_date, '9999-12-31'));
  SELECT RAISE(ABORT, 'stay.wrong-sex')
    WHERE NEW.sex <> (SELECT sex FROM person WHERE id = NEW.person_id); END;

CREATE TRIGGER stay_update_limits AFTER UPDATE ON stay
WHEN NEW.mode = 'residential' AND (
  NEW.from_date < OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31') OR NEW.site_id <> OLD.site_id OR OLD.mode <> NEW.mode)
BEGIN 
  
  SELECT RAISE(ABORT, 'limit.site') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (
  SELECT from_date AS day FROM stay WHERE site_id = NEW.site_id AND mode = 'residential'
  UNION SELECT from_date FROM capacity_entry
    WHERE scope IN ('site', 'operational') AND site_id = NEW.site_id
  UNION SELECT l.until_date FROM leave AS l JOIN stay AS s ON s.id = l.stay_id
    WHERE s.site_id = NEW.site_id AND l.released_on IS NOT NULL AND l.until_date IS NOT NULL)
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM stay AS s WHERE s.site_id = NEW.site_id AND s.mode = 'residential'
    AND s.from_date <= point.day AND coalesce(s.until_date, '9999-12-31') > point.day
    AND NOT EXISTS (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id
      AND l.released_on <= point.day AND coalesce(l.until_date, '9999-12-31') > point.day)) > (
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'site' AND site_id = NEW.site_id
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), CASE WHEN EXISTS (SELECT 1 FROM capacity_entry
  WHERE scope = 'site' AND site_id = NEW.site_id) THEN 1000000 ELSE 0 END)
  + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'site' AND site_id = NEW.site_id
    AND from_date <= point.day AND until_date > point.day), 0)));
  
  SELECT RAISE(ABORT, 'limit.operational') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.from_date AS day
      UNION SELECT day FROM (
  SELECT from_date AS day FROM stay WHERE site_id = NEW.site_id AND mode = 'residential'
  UNION SELECT from_date FROM capacity_entry
    WHERE scope IN ('site', 'operational') AND site_id = NEW.site_id
  UNION SELECT l.until_date FROM leave AS l JOIN stay AS s ON s.id = l.stay_id
    WHERE s.site_id = NEW.site_id AND l.released_on IS NOT NULL AND l.until_date IS NOT NULL)
        WHERE day > NEW.from_date AND day < coalesce(NEW.until_date, '9999-12-31')
    ) AS point WHERE (
  SELECT count(*) FROM stay AS s WHERE s.site_id = NEW.site_id AND s.mode = 'residential'
    AND s.from_date <= point.day AND coalesce(s.until_date, '9999-12-31') > point.day
    AND NOT EXISTS (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id
      AND l.released_on <= point.day AND coalesce(l.until_date, '9999-12-31') > point.day)) > (
  coalesce((SELECT seats FROM capacity_entry WHERE scope = 'operational' AND site_id = NEW.site_id
    AND from_date <= point.day ORDER BY from_date DESC, id DESC LIMIT 1), 1000000)
  + 
  coalesce((SELECT sum(extra) FROM permit WHERE scope = 'operational' AND site_id = NEW.site_id
    AND from_date <= point.day AND until_date > point.day), 0))); END;

CREATE TRIGGER trainee_insert AFTER INSERT ON trainee WHEN NEW.registered_on IS NOT NULL
BEGIN 
  
  SELECT RAISE(ABORT, 'training.outside-cohort') WHERE EXISTS (
    SELECT 1 FROM cohort AS c WHERE c.id = NEW.cohort_id
      AND (NEW.registered_on < c.from_date OR coalesce(NEW.ended_on, NEW.registered_on) > coalesce(c.until_date, '9999-12-31')));
  SELECT RAISE(ABORT, 'training.outside-cohort')
    WHERE NEW.registered_on >= coalesce((SELECT until_date FROM cohort WHERE id = NEW.cohort_id), '9999-12-31');
  
  SELECT RAISE(ABORT, 'training.main-twice') WHERE NEW.main = 1 AND EXISTS (
    SELECT 1 FROM trainee AS o WHERE o.person_id = NEW.person_id AND o.id <> NEW.id AND o.main = 1
      AND o.registered_on IS NOT NULL
      AND o.registered_on < coalesce(NEW.ended_on,
  (SELECT until_date FROM cohort WHERE id = NEW.cohort_id), '9999-12-31') AND NEW.registered_on < coalesce(o.ended_on,
  (SELECT until_date FROM cohort WHERE id = o.cohort_id), '9999-12-31')); 
  
  SELECT RAISE(ABORT, 'training.seats-full') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.registered_on AS day
      UNION SELECT day FROM (SELECT registered_on AS day FROM trainee
    WHERE cohort_id = NEW.cohort_id AND registered_on IS NOT NULL
  UNION SELECT day_from FROM trainee WHERE cohort_id = NEW.cohort_id AND day_from IS NOT NULL)
        WHERE day > NEW.registered_on AND day < coalesce(NEW.ended_on,
  (SELECT until_date FROM cohort WHERE id = NEW.cohort_id), '9999-12-31')
    ) AS point WHERE (SELECT count(*) FROM trainee AS t
  WHERE t.cohort_id = NEW.cohort_id AND t.registered_on <= point.day AND coalesce(t.ended_on,
  (SELECT until_date FROM cohort WHERE id = t.cohort_id), '9999-12-31') > point.day
  ) > ((SELECT seats FROM cohort WHERE id = NEW.cohort_id)));
  
  SELECT RAISE(ABORT, 'training.workshop-full') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.registered_on AS day
      UNION SELECT day FROM (SELECT registered_on AS day FROM trainee
    WHERE cohort_id = NEW.cohort_id AND registered_on IS NOT NULL
  UNION SELECT day_from FROM trainee WHERE cohort_id = NEW.cohort_id AND day_from IS NOT NULL)
        WHERE day > NEW.registered_on AND day < coalesce(NEW.ended_on,
  (SELECT until_date FROM cohort WHERE id = NEW.cohort_id), '9999-12-31')
    ) AS point WHERE (SELECT count(*) FROM trainee AS t
  WHERE t.cohort_id = NEW.cohort_id AND t.registered_on <= point.day AND coalesce(t.ended_on,
  (SELECT until_date FROM cohort WHERE id = t.cohort_id), '9999-12-31') > point.day
  ) > (coalesce((SELECT w.seats FROM cohort AS c
  JOIN workshop AS w ON w.id = c.workshop_id WHERE c.id = NEW.cohort_id), 1000000)));
  
  SELECT RAISE(ABORT, 'training.day-seats-full') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT max(NEW.registered_on, coalesce(NEW.day_from, '9999-12-31')) AS day
      UNION SELECT day FROM (SELECT registered_on AS day FROM trainee
    WHERE cohort_id = NEW.cohort_id AND registered_on IS NOT NULL
  UNION SELECT day_from FROM trainee WHERE cohort_id = NEW.cohort_id AND day_from IS NOT NULL)
        WHERE day > max(NEW.registered_on, coalesce(NEW.day_from, '9999-12-31')) AND day < coalesce(NEW.ended_on,
  (SELECT until_date FROM cohort WHERE id = NEW.cohort_id), '9999-12-31')
    ) AS point WHERE (SELECT count(*) FROM trainee AS t
  WHERE t.cohort_id = NEW.cohort_id AND t.registered_on <= point.day AND coalesce(t.ended_on,
  (SELECT until_date FROM cohort WHERE id = t.cohort_id), '9999-12-31') > point.day
  AND t.day_from <= point.day) > ((SELECT day_seats FROM cohort WHERE id = NEW.cohort_id)));
  
  SELECT RAISE(ABORT, 'training.wheelchair-full') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.registered_on AS day
      UNION SELECT day FROM (SELECT registered_on AS day FROM trainee
    WHERE cohort_id = NEW.cohort_id AND registered_on IS NOT NULL
  UNION SELECT day_from FROM trainee WHERE cohort_id = NEW.cohort_id AND day_from IS NOT NULL)
        WHERE day > NEW.registered_on AND day < coalesce(NEW.ended_on,
  (SELECT until_date FROM cohort WHERE id = NEW.cohort_id), '9999-12-31')
    ) AS point WHERE (SELECT count(*) FROM trainee AS t
  WHERE t.cohort_id = NEW.cohort_id AND t.registered_on <= point.day AND coalesce(t.ended_on,
  (SELECT until_date FROM cohort WHERE id = t.cohort_id), '9999-12-31') > point.day
  AND t.wheelchair = 1) > (CASE WHEN NEW.wheelchair = 1 THEN coalesce((SELECT w.wheelchair_stations FROM cohort AS c
  JOIN workshop AS w ON w.id = c.workshop_id WHERE c.id = NEW.cohort_id), 1000000) ELSE 1000000 END)); END;

CREATE TRIGGER trainee_update AFTER UPDATE ON trainee
WHEN NEW.registered_on IS NOT NULL AND (OLD.registered_on IS NULL
  OR NEW.registered_on < OLD.registered_on OR coalesce(NEW.ended_on, '9999-12-31') > coalesce(OLD.ended_on, '9999-12-31')
  OR NEW.cohort_id <> OLD.cohort_id OR NEW.person_id <> OLD.person_id OR NEW.main > OLD.main
  OR NEW.wheelchair > OLD.wheelchair
  OR coalesce(NEW.day_from, '9999-12-31') < coalesce(OLD.day_from, '9999-12-31'))
BEGIN 
  
  SELECT RAISE(ABORT, 'training.outside-cohort') WHERE EXISTS (
    SELECT 1 FROM cohort AS c WHERE c.id = NEW.cohort_id
      AND (NEW.registered_on < c.from_date OR coalesce(NEW.ended_on, NEW.registered_on) > coalesce(c.until_date, '9999-12-31')));
  SELECT RAISE(ABORT, 'training.outside-cohort')
    WHERE NEW.registered_on >= coalesce((SELECT until_date FROM cohort WHERE id = NEW.cohort_id), '9999-12-31');
  
  SELECT RAISE(ABORT, 'training.main-twice') WHERE NEW.main = 1 AND EXISTS (
    SELECT 1 FROM trainee AS o WHERE o.person_id = NEW.person_id AND o.id <> NEW.id AND o.main = 1
      AND o.registered_on IS NOT NULL
      AND o.registered_on < coalesce(NEW.ended_on,
  (SELECT until_date FROM cohort WHERE id = NEW.cohort_id), '9999-12-31') AND NEW.registered_on < coalesce(o.ended_on,
  (SELECT until_date FROM cohort WHERE id = o.cohort_id), '9999-12-31')); 
  
  SELECT RAISE(ABORT, 'training.seats-full') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.registered_on AS day
      UNION SELECT day FROM (SELECT registered_on AS day FROM trainee
    WHERE cohort_id = NEW.cohort_id AND registered_on IS NOT NULL
  UNION SELECT day_from FROM trainee WHERE cohort_id = NEW.cohort_id AND day_from IS NOT NULL)
        WHERE day > NEW.registered_on AND day < coalesce(NEW.ended_on,
  (SELECT until_date FROM cohort WHERE id = NEW.cohort_id), '9999-12-31')
    ) AS point WHERE (SELECT count(*) FROM trainee AS t
  WHERE t.cohort_id = NEW.cohort_id AND t.registered_on <= point.day AND coalesce(t.ended_on,
  (SELECT until_date FROM cohort WHERE id = t.cohort_id), '9999-12-31') > point.day
  ) > ((SELECT seats FROM cohort WHERE id = NEW.cohort_id)));
  
  SELECT RAISE(ABORT, 'training.workshop-full') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.registered_on AS day
      UNION SELECT day FROM (SELECT registered_on AS day FROM trainee
    WHERE cohort_id = NEW.cohort_id AND registered_on IS NOT NULL
  UNION SELECT day_from FROM trainee WHERE cohort_id = NEW.cohort_id AND day_from IS NOT NULL)
        WHERE day > NEW.registered_on AND day < coalesce(NEW.ended_on,
  (SELECT until_date FROM cohort WHERE id = NEW.cohort_id), '9999-12-31')
    ) AS point WHERE (SELECT count(*) FROM trainee AS t
  WHERE t.cohort_id = NEW.cohort_id AND t.registered_on <= point.day AND coalesce(t.ended_on,
  (SELECT until_date FROM cohort WHERE id = t.cohort_id), '9999-12-31') > point.day
  ) > (coalesce((SELECT w.seats FROM cohort AS c
  JOIN workshop AS w ON w.id = c.workshop_id WHERE c.id = NEW.cohort_id), 1000000)));
  
  SELECT RAISE(ABORT, 'training.day-seats-full') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT max(NEW.registered_on, coalesce(NEW.day_from, '9999-12-31')) AS day
      UNION SELECT day FROM (SELECT registered_on AS day FROM trainee
    WHERE cohort_id = NEW.cohort_id AND registered_on IS NOT NULL
  UNION SELECT day_from FROM trainee WHERE cohort_id = NEW.cohort_id AND day_from IS NOT NULL)
        WHERE day > max(NEW.registered_on, coalesce(NEW.day_from, '9999-12-31')) AND day < coalesce(NEW.ended_on,
  (SELECT until_date FROM cohort WHERE id = NEW.cohort_id), '9999-12-31')
    ) AS point WHERE (SELECT count(*) FROM trainee AS t
  WHERE t.cohort_id = NEW.cohort_id AND t.registered_on <= point.day AND coalesce(t.ended_on,
  (SELECT until_date FROM cohort WHERE id = t.cohort_id), '9999-12-31') > point.day
  AND t.day_from <= point.day) > ((SELECT day_seats FROM cohort WHERE id = NEW.cohort_id)));
  
  SELECT RAISE(ABORT, 'training.wheelchair-full') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT NEW.registered_on AS day
      UNION SELECT day FROM (SELECT registered_on AS day FROM trainee
    WHERE cohort_id = NEW.cohort_id AND registered_on IS NOT NULL
  UNION SELECT day_from FROM trainee WHERE cohort_id = NEW.cohort_id AND day_from IS NOT NULL)
        WHERE day > NEW.registered_on AND day < coalesce(NEW.ended_on,
  (SELECT until_date FROM cohort WHERE id = NEW.cohort_id), '9999-12-31')
    ) AS point WHERE (SELECT count(*) FROM trainee AS t
  WHERE t.cohort_id = NEW.cohort_id AND t.registered_on <= point.day AND coalesce(t.ended_on,
  (SELECT until_date FROM cohort WHERE id = t.cohort_id), '9999-12-31') > point.day
  AND t.wheelchair = 1) > (CASE WHEN NEW.wheelchair = 1 THEN coalesce((SELECT w.wheelchair_stations FROM cohort AS c
  JOIN workshop AS w ON w.id = c.workshop_id WHERE c.id = NEW.cohort_id), 1000000) ELSE 1000000 END)); END;

CREATE TRIGGER training_session_insert AFTER INSERT ON training_session
BEGIN
  SELECT RAISE(ABORT, 'training.outside-cohort') WHERE EXISTS (
    SELECT 1 FROM cohort AS c WHERE c.id = NEW.cohort_id
      AND (NEW.day < c.from_date OR NEW.day >= coalesce(c.until_date, '9999-12-31')));
END;

CREATE VIEW standing_name AS
SELECT n.id, n.decree_id, n.candidate_id, d.uid AS decree, d.number, d.signed_on, d.intake_id
FROM decree_name AS n JOIN decree AS d ON d.id = n.decree_id
WHERE n.mark <> 'struck' AND d.revoked_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM name_end AS x LEFT JOIN decree AS a ON a.id = x.decree_id
    WHERE x.name_id = n.id AND a.revoked_on IS NULL);
