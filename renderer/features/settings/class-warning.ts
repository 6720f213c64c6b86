import { CLASS_SIZE_WARNING } from '#shared/domain/places/class-size.ts';
import type { Level } from '#shared/vocabulary.ts';
import { useRead } from '#renderer/app/queries.ts';

/** Pupils of a class above which this school is warned. */
export const useClassWarning = (): Readonly<Record<Level, number>> =>
  useRead('school.rules', {}).data?.classWarning ?? CLASS_SIZE_WARNING;
