import { listImports, listTargets, pageOpenFaults } from '../use-cases/imports/list-imports.ts';
import { dismissFault, repairFault } from '../use-cases/imports/settle-fault.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/imports.ts. */
export const importsQueries = {
  targets: listTargets,
  batches: listImports,
  openFaults: pageOpenFaults,
} as const;
export const importsCommands = { repairFault, dismissFault } as const;
