import { IconDoorEnter } from '@tabler/icons-react';
import { ArrivalsScreen } from '#renderer/app/screen-code.ts';
import type { ScreenEntry } from '#renderer/app/screens.ts';

/** The day on which the children of a decree come: opened from Penetapan, Beranda and Ctrl+K. */
export const ARRIVALS: ScreenEntry = {
  id: 'arrivals',
  path: '/kedatangan',
  label: 'arrivals',
  icon: IconDoorEnter,
  screen: ArrivalsScreen,
  under: 'decrees',
};
