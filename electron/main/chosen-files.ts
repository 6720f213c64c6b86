import { randomBytes } from 'node:crypto';

/**
 * Files that the person chose in a dialog. The window holds tokens only, so that a page that was
 * taken over cannot name a path of its own.
 */
export class ChosenFiles {
  readonly #paths = new Map<string, string>();
  /** Tokens of files that main itself wrote for the page, and how each is thrown away. */
  readonly #own = new Map<string, () => void>();

  keep(path: string): string {
    const token = randomBytes(16).toString('hex');
    this.#paths.set(token, path);
    return token;
  }

  /** A file that main wrote for the page and that is thrown away after its one use. */
  keepOwn(path: string, discard: () => void): string {
    const token = this.keep(path);
    this.#own.set(token, discard);
    return token;
  }

  /** Throws away what main itself wrote among the named tokens of an input; chosen files stay. */
  discard(input: unknown, fields: readonly string[]): void {
    if (typeof input !== 'object' || input === null) return;
    for (const field of fields) {
      const token: unknown = (input as Record<string, unknown>)[field];
      const discard = typeof token === 'string' ? this.#own.get(token) : undefined;
      if (typeof token !== 'string' || !discard) continue;
      this.#own.delete(token);
      this.#paths.delete(token);
      discard();
    }
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
