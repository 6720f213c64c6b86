import type { Migration } from './migration.ts';

export const officesAndUsers: Migration = {
  version: 10,
  title: 'create offices and users',
  sql: `
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
CREATE UNIQUE INDEX office_own ON office (own) WHERE own = 1;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL CHECK (json_valid(value)),
  changed_at TEXT NOT NULL
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

-- Kept apart from user_account, so that guessing passwords changes no record of the office.
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
`,
};
