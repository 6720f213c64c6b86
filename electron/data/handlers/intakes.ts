import { closeList } from '../use-cases/intakes/close-list.ts';
import { chooseIntake, editIntake, openIntake } from '../use-cases/intakes/edit-intake.ts';
import { setQuota, showQuotas } from '../use-cases/intakes/quotas.ts';
import { setPolicy } from '../use-cases/intakes/set-policy.ts';
import { showCurrentIntake, showIntakes } from '../use-cases/intakes/show-intakes.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/intakes.ts. */
export const intakesQueries = {
  list: showIntakes,
  current: showCurrentIntake,
  quotas: showQuotas,
} as const;
export const intakesCommands = {
  choose: chooseIntake,
  open: openIntake,
  edit: editIntake,
  setPolicy,
  setQuota,
  closeList,
} as const;
