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
};
