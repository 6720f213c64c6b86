import type { AnyPaper } from '#shared/documents/document.ts';

const KEPT = 8;

/** Models that the data process has built and nobody has looked at yet. Each is taken once. */
export class OfferedPapers {
  readonly #models = new Map<string, AnyPaper>();

  keep(job: string, model: AnyPaper): void {
    this.#models.set(job, model);
    const oldest = this.#models.keys().next().value;
    if (this.#models.size > KEPT && oldest !== undefined) this.#models.delete(oldest);
  }

  take(job: string): AnyPaper | undefined {
    const model = this.#models.get(job);
    this.#models.delete(job);
    return model;
  }
}
