import { expect } from 'vitest';
import type { Figure, Group, ReportBody } from '#shared/domain/reports/report.ts';

/** The numbers of a row. */
export const valuesOf = (figures: readonly Figure[]): (number | null)[] =>
  figures.map(({ value }) => value);

/** A table of a report by its key. */
export function groupOf(body: Pick<ReportBody, 'groups'>, key: string): Group {
  const found = body.groups.find((one) => one.key === key);
  if (!found) throw new Error(`No table ${key}`);
  return found;
}

/** The numbers of a line. */
export const valuesAt = (
  body: Pick<ReportBody, 'groups'>,
  table: string,
  key: string,
): (number | null)[] =>
  valuesOf(groupOf(body, table).lines.find((one) => one.key === key)?.figures ?? []);

/** Every sum that a table says of itself, in every column of people. */
function expectSums(group: Group): void {
  const row = (key: string) =>
    key === 'total' ? group.total : group.lines.find((one) => one.key === key)?.figures;
  for (const { plus, minus } of group.relations) {
    for (const [at, { unit, key: column }] of group.columns.entries()) {
      if (unit !== 'people') continue;
      const sum = (keys: readonly string[]) =>
        keys.reduce((all, key) => all + (row(key)?.[at]?.value ?? Number.NaN), 0);
      expect(sum(plus), `${group.key} ${column}`).toBe(sum(minus));
    }
  }
  if (!group.across) return;
  for (const { figures } of group.lines) {
    const values = valuesOf(figures).map((value) => value ?? 0);
    expect(values.slice(0, -1).reduce((all, one) => all + one, 0)).toBe(values.at(-1));
  }
}

/** Every sum of a report holds, and no share is more than its whole. */
export function expectReport(body: Pick<ReportBody, 'groups'>): void {
  body.groups.forEach(expectSums);
  for (const { figures } of body.groups.flatMap(({ lines }) => lines)) {
    for (const { value, of } of figures) {
      if (value !== null && of !== null) expect(value).toBeLessThanOrEqual(of);
    }
  }
}
