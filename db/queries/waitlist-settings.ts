import {
  DEFAULT_FACILITY_SETTINGS,
  type FacilitySettings,
} from '#shared/domain/waitlist/facility-settings.ts';
import {
  DEFAULT_WAITLIST_POLICY,
  type WaitlistPolicy,
} from '#shared/domain/waitlist/waitlist-order.ts';
import type { ReadDb } from '../connection.ts';
import { findSetting } from './settings.ts';

/** The rules of the waiting list in force: the setting `facility.waitlist`, or the default. */
export const findWaitlistPolicy = (db: ReadDb): WaitlistPolicy => ({
  ...DEFAULT_WAITLIST_POLICY,
  ...(findSetting(db, 'facility.waitlist') as Partial<WaitlistPolicy> | undefined),
});

/** Key of Aturan Panti. */
export const FACILITY_SETTINGS = 'facility.settings';

/** Aturan Panti in force: the setting over the defaults. */
export const findFacilitySettings = (db: ReadDb): FacilitySettings => ({
  ...DEFAULT_FACILITY_SETTINGS,
  ...(findSetting(db, FACILITY_SETTINGS) as Partial<FacilitySettings> | undefined),
});
