import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import { type Facility, newFacility, TODAY } from './facility.ts';
import { valueOf } from './import-office.ts';
import { newTaskOffice, type TaskOffice } from './task-office.ts';

export interface FacilityImport extends Facility {
  readonly office: TaskOffice;
  /** Writes a CSV, looks at it, takes the guessed mapping, and tries it. */
  tryOut(
    list: 'waitlist' | 'residents',
    rows: readonly (readonly string[])[],
    name?: string,
    wishes?: { readonly nikLater?: boolean },
  ): ReturnType<typeof importsTasks.dryRun>;
  save(job: string): ReturnType<typeof importsTasks.apply>;
  count(table: string): number;
}

/** A facility's office with the import as its screen uses it. */
export function newFacilityImport(
  options: Omit<Parameters<typeof newFacility>[0] & object, 'office'> = {},
): FacilityImport {
  const office = newTaskOffice({ today: TODAY });
  const house = newFacility({ ...options, office });
  const tryOut = async (
    list: ImportList,
    rows: readonly (readonly string[])[],
    name = 'daftar.csv',
    wishes: { readonly nikLater?: boolean } = {},
  ) => {
    const path = join(office.folder, name);
    writeFileSync(path, rows.map((cells) => cells.join(';')).join('\n'));
    const head = valueOf(await importsTasks.inspect(office.context(), { file: path, list }));
    return importsTasks.dryRun(office.context(), {
      file: path,
      list,
      sheet: head.sheet,
      headerRow: head.headerRow ?? 1,
      mapping: head.columns.map(({ field }) => field),
      desilPeriod: '2026-2',
      repairs: [],
      edits: [],
      ...wishes,
    });
  };
  return {
    ...house,
    office,
    tryOut,
    save: (job) => importsTasks.apply(office.context(), { job }),
    count: (table) => office.db.sql<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)[0]?.n ?? 0,
  };
}
