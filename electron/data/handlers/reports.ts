import { showReport } from '../use-cases/reports/show-report.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/reports.ts. */
export const reportsQueries = { show: showReport } as const;
export const reportsCommands = {} as const;
