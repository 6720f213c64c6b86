import { IconClipboardCheck } from '@tabler/icons-react';
import { DesilScreen } from '#renderer/app/screen-code.ts';
import type { ScreenEntry } from '#renderer/app/screens.ts';

/** The work list beside the candidates it is about. */
export const DESIL: ScreenEntry = {
  id: 'desil',
  path: '/cek-desil',
  label: 'desil',
  icon: IconClipboardCheck,
  screen: DesilScreen,
  under: 'candidates',
};
