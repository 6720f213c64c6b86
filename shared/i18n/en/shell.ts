import type { Texts } from '../texts.ts';
import type { shell as source } from '../id/shell.ts';

export const shell: Texts<typeof source> = {
  name: 'Tampung',
  home: 'Home',
  candidates: 'Candidates',
  applications: 'Applicants',
  order: 'Priority Order',
  decrees: 'Decrees & Calls',
  students: 'Students',
  residents: 'Residents',
  beds: 'Bed Plan',
  training: 'Training',
  partners: 'Partners',
  families: 'Families',
  print: 'Print',
  reports: 'Reports',
  transfer: 'Import & Export',
  backups: 'Backups',
  journal: 'Change History',
  settings: 'Settings',
  find: 'Find a person or action',
  practice: 'PRACTICE',
  notForOffices: 'NOT FOR OFFICES',
  signOut: 'Sign out',
  loading: 'Loading',
  main: 'Main menu',
};
