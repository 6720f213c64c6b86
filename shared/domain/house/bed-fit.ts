import type { LocalDate, Mobility, Sex, Zone } from '../../vocabulary.ts';

/** What a person needs of a bed, from the newest assessment, or from what was seen at the door. */
export interface Needs {
  readonly sex: Sex;
  /** The day from which the person is grown up. */
  readonly adultFrom: LocalDate;
  /** Belongs in the zone `recovery`, and only there, in isolation or in transit. */
  readonly recovery: boolean;
  readonly infectious: boolean;
  readonly mobility: Mobility;
  /** Epilepsy or much care: better near the nurse. */
  readonly closeCare: boolean;
  readonly sees: boolean;
  /** Only an emergency is put into transit, whose beds are kept back. */
  readonly emergency: boolean;
}

export interface Roommate {
  readonly adultFrom: LocalDate;
  /** Own child or own parent of the person asked about. */
  readonly related: boolean;
}

/** A bed as it stands on the day from which somebody may lie in it. */
export interface FitBed {
  readonly bed: string;
  readonly code: string;
  readonly ward: string;
  readonly sex: Sex;
  readonly zone: Zone;
  /** Reached without stairs: on the ground floor, or by lift. */
  readonly stepFree: boolean;
  readonly wheelchair: boolean;
  readonly nearNurse: boolean;
  readonly handrail: boolean;
  readonly upper: boolean;
  readonly state: 'free' | 'taken' | 'called' | 'out_of_service';
  /** Who lies in the other beds of the room from that day on. */
  readonly roommates: readonly Roommate[];
}

/** Why a bed may not be given (domain-facility 7.4). Sex and child have no override. */
export const HARD_REASONS = [
  'wrong_sex',
  'taken',
  'called',
  'out_of_service',
  'child_with_adult',
  'children_only',
  'recovery_only',
  'not_recovery_zone',
  'isolation_only',
  'needs_isolation',
  'transit_kept',
  'stairs',
  'no_wheelchair_access',
  'upper_bunk',
] as const;
export type HardReason = (typeof HARD_REASONS)[number];

/** What speaks against a bed that may be given. */
export const SOFT_REASONS = [
  'takes_wheelchair_place',
  'far_from_nurse',
  'no_handrail',
  'upper_with_aid',
] as const;
export type SoftReason = (typeof SOFT_REASONS)[number];

export interface Fit {
  readonly bed: string;
  readonly code: string;
  readonly hard: readonly HardReason[];
  readonly soft: readonly SoftReason[];
}

const needsStepFree = ({ mobility }: Needs): boolean =>
  mobility === 'wheelchair' || mobility === 'bedridden';

/** In the zones of a facility everybody has a place of their own kind, and emergencies one more. */
function zoneReasons(needs: Needs, { zone }: FitBed, isChild: boolean): HardReason[] {
  const reasons: HardReason[] = [];
  if (needs.infectious && zone !== 'isolation') reasons.push('needs_isolation');
  if (zone === 'transit') return needs.emergency ? reasons : [...reasons, 'transit_kept'];
  if (!needs.infectious && zone === 'isolation') reasons.push('isolation_only');
  if (needs.recovery && zone !== 'recovery' && zone !== 'isolation') {
    reasons.push('not_recovery_zone');
  }
  if (!needs.recovery && zone === 'recovery') reasons.push('recovery_only');
  if (!isChild && zone === 'children') reasons.push('children_only');
  return reasons;
}

function stateReasons({ state }: FitBed): HardReason[] {
  return state === 'free' ? [] : [state];
}

function hardReasons(needs: Needs, bed: FitBed, day: LocalDate): HardReason[] {
  const isChild = needs.adultFrom > day;
  const reasons: HardReason[] = [];
  if (bed.sex !== needs.sex) reasons.push('wrong_sex');
  reasons.push(...stateReasons(bed));
  const mixes = bed.roommates.some(
    ({ adultFrom, related }) => !related && adultFrom > day !== isChild,
  );
  if (mixes) reasons.push('child_with_adult');
  reasons.push(...zoneReasons(needs, bed, isChild));
  if (needsStepFree(needs) && !bed.stepFree) reasons.push('stairs');
  if (needs.mobility === 'wheelchair' && !bed.wheelchair) reasons.push('no_wheelchair_access');
  if (needsStepFree(needs) && bed.upper) reasons.push('upper_bunk');
  return reasons;
}

function softReasons(needs: Needs, bed: FitBed): SoftReason[] {
  const reasons: SoftReason[] = [];
  if (bed.wheelchair && needs.mobility !== 'wheelchair') reasons.push('takes_wheelchair_place');
  if (needs.closeCare && !bed.nearNurse) reasons.push('far_from_nurse');
  if (!needs.sees && !bed.handrail) reasons.push('no_handrail');
  if (needs.mobility === 'aid' && bed.upper) reasons.push('upper_with_aid');
  return reasons;
}

/** Whether a person may lie in a bed from a day on, and every reason for or against. */
export const fitOf = (needs: Needs, bed: FitBed, day: LocalDate): Fit => ({
  bed: bed.bed,
  code: bed.code,
  hard: hardReasons(needs, bed, day),
  soft: softReasons(needs, bed),
});

/** The beds that may be given, the one with least against it first, then in the order given. */
export const fittingBeds = (
  needs: Needs,
  beds: readonly FitBed[],
  day: LocalDate,
): readonly Fit[] =>
  beds
    .map((bed) => fitOf(needs, bed, day))
    .filter(({ hard }) => hard.length === 0)
    .toSorted((a, b) => a.soft.length - b.soft.length);

/**
 * Why no bed fits: of the beds that fit nobody's sex or are not free nothing is said unless there is
 * nothing else to say; each reason with the wards in which it stands in the way.
 */
export function whyNone(
  needs: Needs,
  beds: readonly FitBed[],
  day: LocalDate,
): readonly { readonly reason: HardReason; readonly wards: readonly string[] }[] {
  const wards = new Map<HardReason, Set<string>>();
  const ofSex = beds.filter(({ sex }) => sex === needs.sex);
  const free = ofSex.filter(({ state }) => state === 'free');
  const told = ofSex.length > 0 ? ofSex : beds;
  for (const bed of free.length > 0 ? free : told) {
    for (const reason of fitOf(needs, bed, day).hard) {
      const named = wards.get(reason) ?? new Set();
      wards.set(reason, named.add(bed.ward));
    }
  }
  return HARD_REASONS.flatMap((reason) => {
    const named = wards.get(reason);
    return named ? [{ reason, wards: [...named] }] : [];
  });
}
