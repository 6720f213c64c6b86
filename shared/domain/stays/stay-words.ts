/** Why somebody is away; each kind has its own guards and its own patience (domain-facility S2). */
export const LEAVE_KINDS = ['home', 'holiday', 'hospital', 'internship', 'unauthorised'] as const;
export type LeaveKind = (typeof LEAVE_KINDS)[number];

/** How a stay ends (domain-facility 7.2); the first three count as completed. */
export const STAY_END_REASONS = [
  'employed',
  'self_employed',
  'back_to_family',
  'other_facility',
  'hospital',
  'moved_away',
  'own_request',
  'rule_breach',
  'absconded',
  'died',
  'other',
] as const;
export type StayEndReason = (typeof STAY_END_REASONS)[number];

/** The eleven items of the minimum service (Permensos 9/2018). */
export const SERVICE_ITEMS = [
  'food',
  'clothing',
  'housing',
  'aids',
  'health_supplies',
  'guidance',
  'daily_living',
  'civil_papers',
  'education_health',
  'family_search',
  'reunification',
] as const;
export type ServiceItem = (typeof SERVICE_ITEMS)[number];

export const DATED_KINDS = ['check_up', 'medicine', 'insurance', 'other'] as const;
export type DatedKind = (typeof DATED_KINDS)[number];

export const INCIDENT_KINDS = [
  'fall',
  'medication',
  'injury',
  'abuse',
  'hospital',
  'death',
  'absconded',
  'behaviour',
  'infection',
  'pressure_sore',
  'equipment',
  'complaint',
  'other',
] as const;
export const INCIDENT_SEVERITIES = ['light', 'moderate', 'severe'] as const;
