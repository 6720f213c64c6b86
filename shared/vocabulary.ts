/** Terms that every slice shares. Spelling and meaning stand in docs/glossary.md. */

/** A calendar day in WITA, `YYYY-MM-DD`. Sorts as text. */
export type LocalDate = string;
/** A moment, UTC ISO with Z and milliseconds: `2026-06-08T01:14:00.000Z`. Sorts as text. */
export type Instant = string;
/** UUIDv7, lower case. Globally unique; never an order key, for it encodes time of entry. */
export type Uid = string;

export const SEXES = ['L', 'P'] as const;
export type Sex = (typeof SEXES)[number];

export const NIK_STATUSES = ['present', 'none_yet', 'in_process', 'unknown'] as const;

/** Who answers for a person. The school knows the first four; the facility all. */
export const GUARDIAN_RELATIONS = [
  'mother',
  'father',
  'guardian',
  'institution',
  'spouse',
  'sibling',
  'child',
  'relative',
] as const;
export type GuardianRelation = (typeof GUARDIAN_RELATIONS)[number];

export const LEVELS = ['SD', 'SMP', 'SMA'] as const;
export type Level = (typeof LEVELS)[number];
/** Grades of a level: SD 1–6, SMP 7–9, SMA 10–12. */
export const GRADES_OF: Record<Level, readonly number[]> = {
  SD: [1, 2, 3, 4, 5, 6],
  SMP: [7, 8, 9],
  SMA: [10, 11, 12],
};

/** The six stages a candidate shows on screen (product.md, Screens and words). */
export const STAGES = [
  'proposed',
  'verifying',
  'ready',
  'designated',
  'arrived',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/** School status, in order of priority: never attended or dropped out, finished a level, elsewhere. */
export const SCHOOL_STATUSES = ['out_of_school', 'finished_level', 'elsewhere'] as const;
export type SchoolStatus = (typeof SCHOOL_STATUSES)[number];

/** What the home visit recommends; `none` while nobody has visited. */
export const RECOMMENDATIONS = ['very_urgent', 'worthy', 'none'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

export const VULNERABILITIES = [
  'street_child',
  'neglected',
  'orphan',
  'child_labour',
  'violence_victim',
] as const;
export type Vulnerability = (typeof VULNERABILITIES)[number];

/** Gates of an application (domain R2). Each is answered on its own, in any order. */
export const GATES = [
  'desil_check',
  'age_check',
  'documents',
  'home_visit',
  'parent_consent',
  'child_consent',
  'health_check',
  'school_status_check',
  'duplicate_check',
] as const;
export type Gate = (typeof GATES)[number];
export const GATE_VALUES = ['open', 'passed', 'failed', 'deferred', 'excepted'] as const;
export type GateValue = (typeof GATE_VALUES)[number];
/** When an intake needs a gate: before ordering, before arrival, may follow, or not at all. */
export const GATE_NEEDS = ['before_order', 'before_arrival', 'may_follow', 'not_used'] as const;
export type GateNeed = (typeof GATE_NEEDS)[number];

/** How a person is served by the facility. Only `residential` takes a place and a bed. */
export const SERVICE_MODES = ['residential', 'day', 'home'] as const;
export type ServiceMode = (typeof SERVICE_MODES)[number];

/** What a ward is for (domain-facility 7.4). Never shown: on screen and paper a ward has its name. */
export const ZONES = ['general', 'recovery', 'children', 'isolation', 'transit'] as const;
export type Zone = (typeof ZONES)[number];

/** How a person gets about; decides which beds fit (domain-facility 7.7). */
export const MOBILITIES = ['independent', 'aid', 'wheelchair', 'bedridden'] as const;
export type Mobility = (typeof MOBILITIES)[number];

export const ROLES = ['head', 'officer', 'companion', 'instructor', 'reader', 'admin'] as const;
export type Role = (typeof ROLES)[number];
