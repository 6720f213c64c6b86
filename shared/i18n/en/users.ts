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
  signIn: {
    title: 'Sign in',
    sentence: 'Use your own name: every change is recorded under whoever made it.',
    login: 'Sign-in name',
    password: 'Password',
    showPassword: 'Show the password',
    submit: 'Sign in',
  },
  account: {
    language: 'Screen language',
    look: 'Look',
    auto: 'As Windows',
    light: 'Light',
    dark: 'Dark',
    signOut: 'Sign out',
    close: 'Close',
    program: 'Tampung {version} · Electron {electron}',
    trialProgram:
      'NOT FOR OFFICES (BUKAN UNTUK KANTOR): for trying only. Tampung {version} · Electron {electron}',
  },
  problems: {
    'password-short': 'A password has at least 8 characters.',
    'login-shape': 'A sign-in name has 2–40 small letters or digits, no spaces.',
    'name-empty': 'The full name is required.',
  },
  refusals: {
    'wrong-password': 'Sign-in name or password do not match. Check capitals, then try again.',
    locked: 'Too many tries. Wait {seconds} seconds, then try again.',
    'login-taken': 'The sign-in name “{login}” is taken. Choose another.',
    'not-found': 'That user no longer exists. Reload the list of users.',
    'last-admin': '{name} is the last administrator. Appoint another one first.',
  },
};
