import type { Texts } from '../texts.ts';
import type { places as source } from '../id/places.ts';

export const places: Texts<typeof source> = {};
