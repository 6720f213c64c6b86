import type { ServiceMode } from '../../vocabulary.ts';

/** Who sent a request (domain-facility 1.3). */
export const REFERRALS = [
  'regency_agency',
  'family',
  'community',
  'hospital',
  'public_order',
  'self',
  'other_facility',
] as const;
export type Referral = (typeof REFERRALS)[number];

/** What can be handed in; the order in which an office asks for it. */
export const APPLICATION_DOCUMENTS = [
  'referral_letter',
  'identity',
  'family_card',
  'domicile',
  'family_request',
  'doctor_letter',
  'psychiatrist_letter',
  'poverty_letter',
  'health_insurance',
  'photo',
  'agreement',
] as const;
export type ApplicationDocument = (typeof APPLICATION_DOCUMENTS)[number];

/** What decides which papers a request needs. */
export interface DocumentNeed {
  readonly referral: Referral;
  readonly mode: ServiceMode;
  /** Belongs in the zone `recovery` by the newest assessment. */
  readonly recovery: boolean;
}

/**
 * The papers of each kind of referral (union of the lists of comparable houses, domain-facility
 * 1.3). Who was found in the street or lies in a hospital brings "identity if any".
 */
const REQUIRED: Readonly<Record<Referral, readonly ApplicationDocument[]>> = {
  regency_agency: ['referral_letter', 'identity', 'family_card', 'family_request', 'doctor_letter'],
  family: ['identity', 'family_card', 'domicile', 'family_request', 'doctor_letter'],
  self: ['identity', 'family_card', 'domicile', 'doctor_letter'],
  community: ['referral_letter', 'doctor_letter'],
  hospital: ['referral_letter', 'doctor_letter'],
  public_order: ['referral_letter'],
  other_facility: ['referral_letter', 'identity', 'doctor_letter'],
};
const FOR_RECOVERY: readonly ApplicationDocument[] = ['psychiatrist_letter'];
/** Who does not live in the house needs no letter that nobody catches anything. */
const ONLY_RESIDENTIAL: ReadonlySet<ApplicationDocument> = new Set(['doctor_letter']);

/** The papers without which a request is not complete; each may be waived with a reason. */
export function requiredDocuments(need: DocumentNeed): readonly ApplicationDocument[] {
  const asked = new Set([
    ...REQUIRED[need.referral],
    ...(need.recovery && need.mode === 'residential' ? FOR_RECOVERY : []),
  ]);
  return APPLICATION_DOCUMENTS.filter(
    (kind) => asked.has(kind) && (need.mode === 'residential' || !ONLY_RESIDENTIAL.has(kind)),
  );
}
