import type { Texts } from '../texts.ts';
import type { users as source } from '../id/users.ts';

export const users: Texts<typeof source> = {
  roles: {
    head: 'Head',
    officer: 'Officer',
    companion: 'Companion',
    instructor: 'Instructor',
    reader: 'Reader',
    admin: 'Administrator',
  },
  refusals: {
    'wrong-password': 'Sign-in name or password do not match. Check capitals, then try again.',
    locked: 'Too many tries. Wait {seconds} seconds, then try again.',
    'login-taken': 'The sign-in name “{login}” is taken. Choose another.',
    'not-found': 'That user no longer exists. Reload the list of users.',
    'last-admin': '{name} is the last administrator. Appoint another one first.',
  },
};
