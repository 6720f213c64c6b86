import { z } from 'zod';

export const placesErrors = {
  /** `what`: site, class, dormitory, room or bed. */
  'places.not-found': z.object({ what: z.string(), uid: z.string() }),
  'places.example-unknown': z.object({ example: z.string() }),
  'places.code-taken': z.object({ site: z.string(), name: z.string() }),
  'places.class-exists': z.object({ name: z.string(), year: z.string() }),
  'places.dormitory-exists': z.object({ name: z.string() }),
  'places.room-exists': z.object({ room: z.string(), dormitory: z.string() }),
  'places.bed-exists': z.object({ bed: z.string(), room: z.string() }),
  'places.already-closed': z.object({ name: z.string(), on: z.string() }),
  /** An interval ends after it begins: `from` is its first day. */
  'places.closes-too-early': z.object({ name: z.string(), from: z.string() }),
  'places.room-not-empty': z.object({ room: z.string(), people: z.number() }),
} as const;
