import type { Say } from '../domain/reports/report-text.ts';
import { reports } from '../i18n/id/reports.ts';

/** The message at a path; the path itself where there is none, so that nothing is left blank. */
function find(path: string): string {
  let part: unknown = reports;
  for (const key of path.split('.')) {
    part =
      typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : part;
  }
  return typeof part === 'string' ? part : path;
}

/** Words of a report on paper and in a spreadsheet: Indonesian under every screen language. */
export const reportSay: Say = (path, values = {}) =>
  find(path).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
