import type { Migration } from './migration.ts';

export const care: Migration = {
  version: 1030,
  title: 'create service items, plans, dated items, incidents of a facility',
  sql: `
-- The eleven items of the minimum service (Permensos 9/2018), ticked on a day.
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
CREATE INDEX service_plan_stay ON service_plan (stay_id, made_on);

-- What falls due on a day: a check-up, medicine that runs out, an insurance that ends.
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
CREATE INDEX dated_item_due ON dated_item (due_on) WHERE done_on IS NULL;
CREATE INDEX dated_item_stay ON dated_item (stay_id);

-- Never deleted; what happened is read only by who may read incidents.
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
CREATE INDEX incident_site ON incident (site_id, happened_on);
CREATE INDEX incident_stay ON incident (stay_id);
CREATE TRIGGER incident_kept BEFORE DELETE ON incident WHEN OLD.kind = 'abuse'
BEGIN SELECT RAISE(ABORT, 'incident.kept'); END;
`,
};
