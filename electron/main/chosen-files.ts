import { randomBytes } from 'node:crypto';

/**
 * Files that the person chose in a dialog. The window holds tokens only, so that a page that was
 * taken over cannot name a path of its own.
 */
export class ChosenFiles {
  readonly #paths = new Map<string, string>();

  keep(path: string): string {
    const token = randomBytes(16).toString('hex');
    this.#paths.set(token, path);
    return token;
  }

  path(token: string): string | undefined {
    return this.#paths.get(token);
  }

  /** The input with each named token replaced by its path; undefined when a token is unknown. */
  resolve(input: unknown, fields: readonly string[]): unknown {
    if (fields.length === 0 || typeof input !== 'object' || input === null) return input;
    const resolved: Record<string, unknown> = { ...input };
    for (const field of fields) {
      const token = resolved[field];
      if (token === undefined || token === null) continue;
      const path = typeof token === 'string' ? this.#paths.get(token) : undefined;
      if (!path) return undefined;
      resolved[field] = path;
    }
    return resolved;
  }
}
