import { join } from 'node:path';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import type { DryRunSummary } from '#shared/contract/import-shapes.ts';
import type { Mapping } from '#shared/domain/imports/columns.ts';
import type { AppError } from '#shared/errors.ts';
import type { Result } from '#shared/result.ts';
import { openIntake } from './candidate-office.ts';
import { writeCandidateSheet, type CandidateSheet, type SheetOptions } from './candidate-sheet.ts';
import { newTaskOffice, type TaskOffice, type TaskOptions } from './task-office.ts';

/** The value of a reply; fails the test on a refusal, showing it. */
export function valueOf<T>(reply: Result<T, AppError>): T {
  if (reply.ok) return reply.value;
  throw new Error(JSON.stringify(reply.error));
}

export interface DryRunWishes {
  readonly sheet?: string;
  readonly desilPeriod?: string | null;
  readonly repairs?: Parameters<typeof importsTasks.dryRun>[1]['repairs'];
  readonly edits?: Parameters<typeof importsTasks.dryRun>[1]['edits'];
  readonly mapping?: Mapping;
  readonly nikLater?: boolean;
}

export interface ImportOffice extends TaskOffice {
  readonly intake: { readonly id: number; readonly uid: string };
  /** Writes a candidate list into the office's folder. */
  list(name: string, options: Partial<SheetOptions>): Promise<{ path: string } & CandidateSheet>;
  /** Looks at the file, takes the guessed mapping, and tries it. */
  tryOut(path: string, wishes?: DryRunWishes, options?: TaskOptions): Promise<DryRunSummary>;
  save(job: string, options?: TaskOptions): ReturnType<typeof importsTasks.apply>;
  count(table: string): number;
}

/** An office with one open intake, and the import as its screen uses it. */
export function newImportOffice(options: Parameters<typeof newTaskOffice>[0] = {}): ImportOffice {
  const office = newTaskOffice(options);
  const intake = openIntake(office);
  return {
    ...office,
    intake,
    list: async (name, given) => {
      const path = join(office.folder, name);
      return { path, ...(await writeCandidateSheet(path, given)) };
    },
    tryOut: async (path, wishes = {}, given = {}) => {
      const head = valueOf(
        await importsTasks.inspect(office.context(), { file: path, sheet: wishes.sheet }),
      );
      return valueOf(
        await importsTasks.dryRun(office.context(given), {
          file: path,
          sheet: head.sheet,
          headerRow: head.headerRow ?? 1,
          intake: intake.uid,
          mapping: wishes.mapping ?? head.columns.map(({ field }) => field),
          desilPeriod: wishes.desilPeriod ?? null,
          repairs: wishes.repairs ?? [],
          edits: wishes.edits ?? [],
          nikLater: wishes.nikLater,
        }),
      );
    },
    save: (job, given = {}) => importsTasks.apply(office.context(given), { job }),
    count: (table) => office.db.sql<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)[0]?.n ?? 0,
  };
}
