import { endUser } from '../use-cases/users/end-user.ts';
import { listUsers } from '../use-cases/users/list-users.ts';
import { renewRecoveryCode } from '../use-cases/users/recover-account.ts';
import { setRoles } from '../use-cases/users/set-roles.ts';
import { showMe } from '../use-cases/users/show-me.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/users.ts. */
export const usersQueries = { me: showMe, list: listUsers } as const;
export const usersCommands = { end: endUser, setRoles, renewRecoveryCode } as const;
