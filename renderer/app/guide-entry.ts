import { IconHelp } from '@tabler/icons-react';
import { GuideScreen } from '#renderer/app/screen-code.ts';
import type { ScreenEntry } from '#renderer/app/screens.ts';

/** Bantuan: last in every menu; it opens at the chapter of the screen one comes from. */
export const GUIDE: ScreenEntry = {
  id: 'guide',
  path: '/bantuan',
  label: 'guide',
  icon: IconHelp,
  screen: GuideScreen,
};
