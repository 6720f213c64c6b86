import { writeStep } from '../step.ts';
import { attachScan } from '../use-cases/decrees/attach-scan.ts';
import { revokeName } from '../use-cases/decrees/revoke-name.ts';
import { revokeDecree } from '../use-cases/decrees/revoke-decree.ts';

export const decreeSteps = {
  revoke: writeStep('decrees.revoke', revokeDecree),
  revokeName: writeStep('decrees.revokeName', revokeName),
  attachScan: writeStep('decrees.attachScan', attachScan),
} as const;
