/** The notes on health that an assessment may hold, in the order of the form. */
export const HEALTH_FIELDS = [
  'allergies',
  'medicines',
  'seizures',
  'infections',
  'diet',
  'note',
] as const;
export type HealthField = (typeof HEALTH_FIELDS)[number];
