import { writeStep } from '../step.ts';
import { revokeDecree } from '../use-cases/decrees/revoke-decree.ts';

export const decreeSteps = { revoke: writeStep('decrees.revoke', revokeDecree) } as const;
