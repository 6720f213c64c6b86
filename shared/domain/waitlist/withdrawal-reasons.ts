/** Why an application is taken back by who made it; the rest of the closing reasons follow from acts. */
export const WITHDRAWAL_REASONS = ['withdrawn', 'died', 'moved'] as const;
