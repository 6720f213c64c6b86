import { DEFAULT_FACILITY_SETTINGS } from '#shared/domain/waitlist/facility-settings.ts';

/** Aturan Panti as the form sends them: the defaults, and what differs. */
export function rulesOf(more: object = {}) {
  const { version: _version, ...rules } = DEFAULT_FACILITY_SETTINGS;
  return { ...rules, ...more };
}
