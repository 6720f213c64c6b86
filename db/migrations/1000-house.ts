import type { Migration } from './migration.ts';

export const house: Migration = {
  version: 1000,
  title: 'create buildings, floors, wards and outages of a facility',
  sql: `
CREATE TABLE building (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  name TEXT NOT NULL,
  UNIQUE (site_id, name)
) STRICT;

-- Floor 1 stands on the ground.
CREATE TABLE floor (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  building_id INTEGER NOT NULL REFERENCES building (id),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 20),
  lift INTEGER NOT NULL CHECK (lift IN (0, 1)),
  UNIQUE (building_id, number)
) STRICT;

-- A ward (bangsal) is a dormitory on a floor with a zone; its name is neutral, the zone never printed.
ALTER TABLE dormitory ADD COLUMN floor_id INTEGER REFERENCES floor (id);
ALTER TABLE dormitory ADD COLUMN zone TEXT
  CHECK (zone IN ('general', 'recovery', 'children', 'isolation', 'transit'));
-- A wheelchair gets in and turns; near the nurse; rail and exit at hand for who does not see.
ALTER TABLE room ADD COLUMN wheelchair INTEGER NOT NULL DEFAULT 0 CHECK (wheelchair IN (0, 1));
ALTER TABLE room ADD COLUMN near_nurse INTEGER NOT NULL DEFAULT 0 CHECK (near_nurse IN (0, 1));
ALTER TABLE room ADD COLUMN handrail INTEGER NOT NULL DEFAULT 0 CHECK (handrail IN (0, 1));
ALTER TABLE bed ADD COLUMN kind TEXT NOT NULL DEFAULT 'regular'
  CHECK (kind IN ('regular', 'low', 'medical', 'extra'));
ALTER TABLE bed ADD COLUMN upper INTEGER NOT NULL DEFAULT 0 CHECK (upper IN (0, 1));

CREATE TABLE bed_outage (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  bed_id INTEGER NOT NULL REFERENCES bed (id),
  kind TEXT NOT NULL CHECK (kind IN ('repair', 'dirty', 'isolation', 'closed')),
  from_date TEXT NOT NULL,
  until_date TEXT CHECK (until_date > from_date),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX bed_outage_bed ON bed_outage (bed_id, from_date);
`,
};
