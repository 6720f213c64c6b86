import type { Migration } from './migration.ts';

export const places: Migration = {
  version: 30,
  title: 'create sites, classes, dormitories, capacity',
  sql: `
CREATE TABLE site (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  address TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT ''
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
CREATE INDEX class_group_site ON class_group (site_id, level);

CREATE TABLE dormitory (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  name TEXT NOT NULL,
  UNIQUE (site_id, name)
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

-- The ledger: the latest entry at or before a day holds. Entries are added, never edited.
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
CREATE INDEX capacity_entry_site ON capacity_entry (site_id, scope, from_date);
CREATE INDEX capacity_entry_class ON capacity_entry (class_id, from_date);

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
CREATE INDEX permit_site ON permit (site_id, scope);
`,
};
