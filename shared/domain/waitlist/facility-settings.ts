/** How long things hold and are waited for, in a facility; each is a setting with this default. */
export interface FacilitySettings {
  /** An assessment older than this is renewed before the conference decides. */
  readonly assessmentMonths: number;
  /** Days to answer a call. */
  readonly answerDays: number;
  /** Days without contact after which somebody tries again. */
  readonly contactDays: number;
  /** Days for which somebody who cannot come now is put aside. */
  readonly parkDays: number;
}

export const DEFAULT_FACILITY_SETTINGS: FacilitySettings = {
  assessmentMonths: 6,
  answerDays: 7,
  contactDays: 90,
  parkDays: 60,
};
