import { IconUsersGroup } from '@tabler/icons-react';
import { DuplicatesScreen } from '#renderer/app/screen-code.ts';
import type { ScreenEntry } from '#renderer/app/screens.ts';

/** Pairs that may be one person; they are looked for from the list of candidates. */
export const duplicatesUnder = (under: 'candidates' | 'applications'): ScreenEntry => ({
  id: 'duplicates',
  path: under === 'candidates' ? '/data-ganda' : '/data-ganda-pm',
  label: 'duplicates',
  icon: IconUsersGroup,
  screen: DuplicatesScreen,
  under,
});
