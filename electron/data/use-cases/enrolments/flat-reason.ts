import type { AppError } from '#shared/errors.ts';

/** A refusal as one flat line beside a name. */
export type FlatReason = { code: string } & Record<string, string | number>;

function plainValue(value: unknown): string | number {
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

export const flatReason = (error: AppError): FlatReason =>
  Object.fromEntries(
    Object.entries(error).map(([key, value]) => [key, plainValue(value)]),
  ) as FlatReason;
