/** Why two entries that are alike are two people. */
export const APART_REASONS = ['twins', 'siblings', 'namesake', 'other'] as const;
export type ApartReason = (typeof APART_REASONS)[number];
