import type { Migration } from './migration.ts';

export const outcomes: Migration = {
  version: 1050,
  title: 'create partners, vacancies, internships, placements, follow-ups of a facility',
  sql: `
-- Mitra kerja. Workers and how many of them are people with disabilities: for the quota of law 8/2016.
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
CREATE INDEX vacancy_partner ON vacancy (partner_id);

-- PBK: training at an employer, never an absence.
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
CREATE INDEX internship_trainee ON internship (trainee_id, from_date);
CREATE INDEX internship_partner ON internship (partner_id);

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
CREATE INDEX placement_person ON placement (person_id, from_date);
CREATE INDEX placement_partner ON placement (partner_id);
CREATE INDEX placement_vacancy ON placement (vacancy_id);

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
CREATE INDEX follow_up_due ON follow_up (due_on) WHERE done_on IS NULL;

CREATE TRIGGER internship_insert AFTER INSERT ON internship
BEGIN
  SELECT RAISE(ABORT, 'training.internship-twice') WHERE EXISTS (
    SELECT 1 FROM internship AS o WHERE o.trainee_id = NEW.trainee_id AND o.id <> NEW.id
      AND o.from_date < NEW.until_date AND NEW.from_date < o.until_date);
END;
`,
};
