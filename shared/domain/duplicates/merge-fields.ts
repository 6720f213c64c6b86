/** What is chosen from either entry when two are brought together; `guardians` is the whole list. */
export const MERGE_FIELDS = [
  'name',
  'sex',
  'birth_place',
  'birth_date',
  'nik',
  'nisn',
  'kk',
  'address',
  'guardians',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];
