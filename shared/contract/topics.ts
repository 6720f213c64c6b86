/** What a command changes and a query reads: the screens refresh themselves by these. */
export const TOPICS = [
  'office',
  'users',
  'session',
  'settings',
  'places',
  'intakes',
  'candidates',
  'attachments',
  'imports',
  'duplicates',
  'runs',
  'decrees',
  'enrolments',
  'applications',
  'stays',
  'training',
  'backups',
  'prints',
  'journal',
] as const;
export type Topic = (typeof TOPICS)[number];
