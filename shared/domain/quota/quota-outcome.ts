import { foldPlace } from '../regions/fold-place.ts';
import { VILLAGES } from '../regions/villages.ts';

/** The regencies of East Kalimantan in the order of their codes: those that a sub-quota can name. */
export const REGENCIES: readonly string[] = [...new Set(VILLAGES.map(({ regency }) => regency))];

const BY_FOLDED = new Map(REGENCIES.map((name) => [foldPlace('regency', name), name]));
const BY_CODE = new Map(VILLAGES.map(({ code, regency }) => [code.slice(0, 5), regency]));

/** Where a family lives, as it is stored. */
export interface FamilyPlace {
  /** Code of Kemendagri of the village, "64.72.01.1001"; null where no one village has the names. */
  readonly regionCode: string | null;
  /** As written: "Kab. Kukar". */
  readonly regency: string;
}

/** The regency of a family by its village's code, else by its name; null outside or not said. */
export const regencyOf = ({ regionCode, regency }: FamilyPlace): string | null =>
  BY_CODE.get(regionCode?.slice(0, 5) ?? '') ??
  BY_FOLDED.get(foldPlace('regency', regency)) ??
  null;

export interface Quota {
  readonly version: number;
  readonly places: number;
  readonly regencies: readonly { readonly regency: string; readonly places: number }[];
}

export interface QuotaOutcome {
  readonly version: number;
  readonly places: number;
  readonly admitted: number;
  /** Regencies of the quota with what the proposal gives them. */
  readonly regencies: readonly {
    readonly regency: string;
    readonly places: number;
    readonly admitted: number;
  }[];
  /** Admitted from regencies without a sub-quota, and those whose regency nobody wrote. */
  readonly elsewhere: number;
  readonly unknown: number;
}

/** A quota of an intake may leave places open to any regency, but never hand out more than it has. */
export const splitTooLarge = ({ places, regencies }: Omit<Quota, 'version'>): number =>
  Math.max(0, regencies.reduce((all, one) => all + one.places, 0) - places);

/**
 * A proposal beside the quota of its intake. It only compares: who is admitted follows the order and
 * the seating of levels, sexes and beds, which knows no regency; people decide about the difference
 * (domain brief R5: sub-quotas are optional).
 */
export function quotaOutcome(quota: Quota, admitted: readonly FamilyPlace[]): QuotaOutcome {
  const named = new Set(quota.regencies.map(({ regency }) => regency));
  const from = admitted.map(regencyOf);
  const count = (fits: (regency: string | null) => boolean): number => from.filter(fits).length;
  return {
    version: quota.version,
    places: quota.places,
    admitted: admitted.length,
    regencies: quota.regencies.map(({ regency, places }) => ({
      regency,
      places,
      admitted: count((one) => one === regency),
    })),
    elsewhere: count((one) => one !== null && !named.has(one)),
    unknown: count((one) => one === null),
  };
}
