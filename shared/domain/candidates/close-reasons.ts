/** Why a candidacy ended without arrival (domain brief R3, less what only waits). */
export const CLOSE_REASONS = [
  'desil_outside',
  'home_condition',
  'age_outside',
  'other_school',
  'documents_incomplete',
  'parent_refuses',
  'child_refuses',
  'not_ready_to_board',
  'cares_for_parent',
  'moved_away',
  'not_found',
  'double_record',
  'data_untrue',
  'outside_area',
  'quota_full',
  'did_not_come',
  'deceased',
  'other',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];
