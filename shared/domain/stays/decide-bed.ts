import { err, ok, type Result } from '../../result.ts';
import type { Fit, HardReason, SoftReason } from '../house/bed-fit.ts';

/** What the head may set aside with a reason: zone, stairs, access. Never sex, child, or a bed in use. */
const OVERRIDABLE: ReadonlySet<HardReason> = new Set([
  'recovery_only',
  'not_recovery_zone',
  'isolation_only',
  'needs_isolation',
  'transit_kept',
  'stairs',
  'no_wheelchair_access',
  'upper_bunk',
]);

export const mayOverride = (reasons: readonly HardReason[]): boolean =>
  reasons.length > 0 && reasons.every((reason) => OVERRIDABLE.has(reason));

export interface BedWish {
  /** The bed as it fits on the day; undefined where no such bed exists. */
  readonly fit: Fit | undefined;
  readonly bed: string;
  readonly isHead: boolean;
  /** Why the head gives this bed all the same; empty where nobody does. */
  readonly override: string;
}

export type BedRefusal =
  | { readonly code: 'stays.bed-unknown'; readonly bed: string }
  | {
      readonly code: 'stays.bed-unfit';
      readonly bed: string;
      readonly reasons: readonly HardReason[];
      /** The head may give it with a reason. */
      readonly overridable: 'yes' | 'no';
    };

export interface BedGiven {
  readonly bed: string;
  /** Hard reasons that the head set aside; goes with the placement. */
  readonly overridden: readonly HardReason[];
  readonly warnings: readonly SoftReason[];
}

/** Whether somebody may be put into a bed: it fits, or the head sets aside what may be set aside. */
export function decideBed(wish: BedWish): Result<BedGiven, BedRefusal> {
  const { fit, isHead, override } = wish;
  if (!fit) return err({ code: 'stays.bed-unknown', bed: wish.bed });
  const given = { bed: fit.bed, overridden: fit.hard, warnings: fit.soft };
  if (fit.hard.length === 0) return ok(given);
  const overridable = mayOverride(fit.hard);
  if (overridable && isHead && override !== '') return ok(given);
  return err({
    code: 'stays.bed-unfit',
    bed: fit.code,
    reasons: fit.hard,
    overridable: overridable ? 'yes' : 'no',
  });
}
