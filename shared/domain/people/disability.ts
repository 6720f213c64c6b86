/**
 * Kinds of disability by UU 8/2016 article 4 and its explanation. A person has a set of sub-types; the
 * main category follows from them. Treated as health data: never on a card, a list or a ward.
 */
export const DISABILITY_CATEGORIES = [
  'physical',
  'intellectual',
  'mental',
  'sensory',
  'multiple',
] as const;
export type DisabilityCategory = (typeof DISABILITY_CATEGORIES)[number];

type Single = Exclude<DisabilityCategory, 'multiple'>;

/** Sub-type → category. */
export const SUBTYPE_CATEGORY = {
  amputation: 'physical',
  paralysis: 'physical',
  paraplegia: 'physical',
  cerebral_palsy: 'physical',
  stroke: 'physical',
  leprosy: 'physical',
  short_stature: 'physical',
  slow_learner: 'intellectual',
  intellectual: 'intellectual',
  down_syndrome: 'intellectual',
  psychosocial: 'mental',
  autism: 'mental',
  hyperactivity: 'mental',
  blind: 'sensory',
  low_vision: 'sensory',
  deaf: 'sensory',
  speech: 'sensory',
} as const satisfies Record<string, Single>;
export type DisabilitySubtype = keyof typeof SUBTYPE_CATEGORY;
export const DISABILITY_SUBTYPES = Object.keys(SUBTYPE_CATEGORY) as readonly DisabilitySubtype[];

/** How a person is spoken with; decides how consent is asked for. */
export const COMMUNICATIONS = [
  'spoken',
  'sign_bisindo',
  'sign_sibi',
  'braille',
  'pictures',
  'regional_language',
] as const;
export type Communication = (typeof COMMUNICATIONS)[number];

/**
 * The main category of a set of sub-types, null of an empty one. Two categories are `multiple`
 * (ganda), and so is deaf with speech, which the law itself names so.
 */
export function mainCategory(subtypes: readonly DisabilitySubtype[]): DisabilityCategory | null {
  const categories = new Set(subtypes.map((subtype) => SUBTYPE_CATEGORY[subtype]));
  if (categories.size > 1) return 'multiple';
  if (subtypes.includes('deaf') && subtypes.includes('speech')) return 'multiple';
  const deafBlind =
    subtypes.includes('deaf') && (subtypes.includes('blind') || subtypes.includes('low_vision'));
  if (deafBlind) return 'multiple';
  return [...categories][0] ?? null;
}
