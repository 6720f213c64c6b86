/** What a workplace has for people, as partners are asked about it. */
export const ACCESSIBILITY = [
  'step_free',
  'wheelchair_toilet',
  'sign_language',
  'screen_reader',
  'quiet_place',
  'transport',
] as const;
