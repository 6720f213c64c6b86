import type { Role } from '../../vocabulary.ts';
import type { OwnCare } from './own-column.ts';

/** Who looks: the roles somebody holds and the tick for health. */
export interface Eyes {
  readonly roles: readonly Role[];
  readonly seesHealth: boolean;
}

const WRITERS: readonly Role[] = ['head', 'officer'];
/** The tick opens nothing for an instructor or an administrator alone (product.md, roles). */
const HEALTH_READERS: readonly Role[] = ['head', 'officer', 'companion', 'reader'];

/** Whether somebody sees what stands in a column of this care. */
export function seesCare(eyes: Eyes | null, care: OwnCare): boolean {
  const isOneOf = (roles: readonly Role[]): boolean =>
    roles.some((role) => eyes?.roles.includes(role));
  switch (care) {
    case 'plain':
      return true;
    case 'private':
      return isOneOf(WRITERS);
    case 'health':
      return eyes?.seesHealth === true && isOneOf(HEALTH_READERS);
  }
}
