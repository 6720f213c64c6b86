import type { Endpoint } from '#shared/contract/define.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';

/**
 * Every text of an input composed (NFC), however a keyboard or another program wrote it; `spared`
 * are fields of its top that name a file, which bears the name it has.
 */
function composed(input: unknown, spared: readonly string[] = []): unknown {
  if (typeof input === 'string') return input.normalize('NFC');
  if (Array.isArray(input)) return input.map((one) => composed(one));
  if (typeof input !== 'object' || input === null) return input;
  if (Object.getPrototypeOf(input) !== Object.prototype) return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      spared.includes(name) ? value : composed(value),
    ]),
  );
}

/** The input as the contract wants it, or every field that does not fit. */
export function parseInput(
  endpoint: Endpoint,
  input: unknown,
): Result<unknown, AppError<'input.invalid'>> {
  const parsed = endpoint.input.safeParse(
    composed(input, 'files' in endpoint ? endpoint.files : []),
  );
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
  }));
  return err({ code: 'input.invalid', issues });
}
