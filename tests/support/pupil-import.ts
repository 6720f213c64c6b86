import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import type { DryRunSummary } from '#shared/contract/import-shapes.ts';
import { valueOf } from './import-office.ts';
import { type Made, smallSite } from './small-site.ts';
import { newTaskOffice, type TaskOffice } from './task-office.ts';

type DryRunInput = Parameters<typeof importsTasks.dryRun>[1];
export type Rows = readonly (readonly string[])[];

export interface PupilImport {
  readonly office: TaskOffice;
  readonly site: ReturnType<typeof smallSite>;
  /** Writes a CSV, looks at it, takes the guessed mapping, and tries it. */
  tryOut(rows: Rows, wishes?: Partial<DryRunInput>): ReturnType<typeof importsTasks.dryRun>;
  /** The same, and fails the test on a refusal. */
  tried(rows: Rows, wishes?: Partial<DryRunInput>): Promise<DryRunSummary>;
  save(job: string): ReturnType<typeof importsTasks.apply>;
  /** Faults of a dry run as "row code". */
  faults(job: string): Promise<string[]>;
  count(table: string): number;
}

/** A school of six with I-A (4 seats), VII-A (2), VII-B (1), two beds a sex, open since January. */
export function newPupilImport(): PupilImport {
  const office = newTaskOffice({ today: '2026-06-08' });
  const site = smallSite(office);
  for (const [name, seats] of [
    ['VII-A', 2],
    ['VII-B', 1],
  ] as const)
    office.must<Made>('places.addClass', {
      site: site.site,
      academicYear: '2025/2026',
      grade: 7,
      name,
      seats,
      from: '2026-01-01',
    });
  const tryOut: PupilImport['tryOut'] = async (rows, wishes = {}) => {
    const path = join(office.folder, 'siswa.csv');
    writeFileSync(path, rows.map((cells) => cells.join(';')).join('\n'));
    const list = 'pupils' as const;
    const head = valueOf(await importsTasks.inspect(office.context(), { file: path, list }));
    return importsTasks.dryRun(office.context(), {
      file: path,
      list,
      sheet: head.sheet,
      headerRow: head.headerRow ?? 1,
      mapping: head.columns.map(({ field }) => field),
      desilPeriod: null,
      repairs: [],
      edits: [],
      ...wishes,
    });
  };
  return {
    office,
    site,
    tryOut,
    tried: async (rows, wishes) => valueOf(await tryOut(rows, wishes)),
    save: (job) => importsTasks.apply(office.context(), { job }),
    faults: async (job) =>
      valueOf(
        await importsTasks.faults(office.context(), { job, kind: null, offset: 0, limit: 100 }),
      ).map(({ row, code }) => `${row} ${code}`),
    count: (table) => office.db.sql<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)[0]?.n ?? 0,
  };
}
