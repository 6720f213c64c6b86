import type { Endpoint } from '#shared/contract/define.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** The input as the contract wants it, or every field that does not fit. */
export function parseInput(
  endpoint: Endpoint,
  input: unknown,
): Result<unknown, AppError<'input.invalid'>> {
  const parsed = endpoint.input.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
  }));
  return err({ code: 'input.invalid', issues });
}
