import type { Texts } from '../texts.ts';
import type { access as source } from '../id/access.ts';

export const access: Texts<typeof source> = {
  refusals: {
    denied:
      'This needs the role {needs}. Ask an administrator for that role, or a colleague who holds it.',
    'signed-out': 'You are signed out. Sign in again to go on.',
    'password-due': 'Change the temporary password for one of your own first.',
    'no-office': 'There is no office on this computer yet. Begin at the first screen.',
  },
};
