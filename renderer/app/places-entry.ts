import { IconArmchair } from '@tabler/icons-react';
import { PlacesScreen } from '#renderer/app/screen-code.ts';
import type { ScreenEntry } from '#renderer/app/screens.ts';

/** Free places of any day and what will change, opened from those of today. */
export const PLACES: ScreenEntry = {
  id: 'places',
  path: '/tempat',
  label: 'places',
  icon: IconArmchair,
  screen: PlacesScreen,
  under: 'home',
};
