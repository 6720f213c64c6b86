import type { Icon as TablerIcon } from '@tabler/icons-react';

/** An icon of the Tabler outline set, handed over as a component: `icon={IconScale}`. */
export type Icon = TablerIcon;

/** Stroke of every icon in the program. */
export const STROKE = 1.6;
/** 18 beside text, 16 in lists, 14 in badges. */
export const ICON = { text: 18, list: 16, badge: 14 } as const;
