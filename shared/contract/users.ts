import { z } from 'zod';
import { ROLES } from '../vocabulary.ts';
import { Login, Password } from './accounts.ts';
import { command, query, task } from './define.ts';

const Uid = z.string().min(1).max(40);
const Roles = z.array(z.enum(ROLES)).min(1, 'users.roles-empty');
/** Who may manage users: the administrator alone. */
const ADMIN = ['admin'] as const;

/** What a new account is asked. The password is a temporary one: its owner changes it first. */
export const NewUser = z.object({
  login: Login,
  fullName: z.string().trim().min(1, 'users.name-empty').max(150),
  jobTitle: z.string().trim().max(100),
  roles: Roles,
  seesHealth: z.boolean(),
  seesIncidents: z.boolean(),
  password: Password,
});
export type NewUser = z.output<typeof NewUser>;

const UserEntry = z.object({
  uid: z.string(),
  login: z.string(),
  fullName: z.string(),
  jobTitle: z.string().nullable(),
  roles: z.array(z.enum(ROLES)),
  seesHealth: z.boolean(),
  seesIncidents: z.boolean(),
  mustChangePassword: z.boolean(),
  endedAt: z.string().nullable(),
  endReason: z.string().nullable(),
});
export type UserEntry = z.output<typeof UserEntry>;

export const usersContract = {
  /** Who is signed in, or null: the window shows the sign-in screen then. */
  me: query({
    input: z.object({}),
    output: z
      .object({
        user: z.object({
          uid: z.string(),
          name: z.string(),
          roles: z.array(z.enum(ROLES)),
          roleText: z.string(),
          seesHealth: z.boolean(),
          mustChangePassword: z.boolean(),
        }),
        office: z.object({
          name: z.string(),
          kind: z.enum(['agency', 'school', 'facility']),
          practice: z.boolean(),
        }),
      })
      .nullable(),
    errors: [],
    access: 'anyone',
    leavesOutUnsaved: true,
    reads: ['session', 'users', 'office'],
  }),
  signIn: task({
    input: z.object({ login: z.string().min(1).max(40), password: z.string().min(1).max(200) }),
    output: z.object({ name: z.string() }),
    errors: ['users.wrong-password', 'users.locked'],
    access: 'anyone',
    changes: ['session'],
  }),
  signOut: task({
    input: z.object({}),
    output: z.null(),
    errors: [],
    access: 'signed-in',
    changes: ['session'],
  }),
  /** Everyone who has or had an account, active ones first, by name. */
  list: query({
    input: z.object({}),
    output: z.array(UserEntry),
    errors: [],
    access: ADMIN,
    reads: ['users'],
  }),
  add: task({
    input: NewUser,
    output: z.object({ uid: z.string() }),
    errors: ['users.login-taken'],
    access: ADMIN,
    changes: ['users', 'journal'],
  }),
  /** Ends an account; whoever uses it is signed out with the next call. */
  end: command({
    input: z.object({ uid: Uid, reason: z.string().trim().min(1, 'users.reason-empty').max(200) }),
    output: z.null(),
    errors: ['users.not-found', 'users.last-admin'],
    access: ADMIN,
    changes: ['users', 'session', 'journal'],
    undo: { none: 'Buatkan akun baru: kata sandi lama tidak dihidupkan lagi tanpa pemiliknya.' },
  }),
  setRoles: command({
    input: z.object({
      uid: Uid,
      roles: Roles,
      seesHealth: z.boolean(),
      seesIncidents: z.boolean(),
    }),
    output: z.null(),
    errors: ['users.not-found', 'users.last-admin'],
    access: ADMIN,
    changes: ['users', 'session', 'journal'],
    undo: {
      none: 'Ubah lagi perannya di Pengaturan, supaya selalu ada Pengelola yang memutuskan.',
    },
  }),
  /** The own password, with the present one. */
  changePassword: task({
    input: z.object({ current: z.string().min(1).max(200), next: Password }),
    output: z.null(),
    errors: ['users.wrong-password', 'users.locked', 'users.same-password'],
    access: 'signed-in',
    changes: ['users', 'session', 'journal'],
  }),
  /** A temporary password for somebody who forgot theirs; they must change it at the next sign-in. */
  resetPassword: task({
    input: z.object({ uid: Uid, password: Password }),
    output: z.null(),
    errors: ['users.not-found'],
    access: ADMIN,
    changes: ['users', 'session', 'journal'],
  }),
  /** A new recovery code for the office; the one before it no longer holds. Shown once. */
  renewRecoveryCode: command({
    input: z.object({}),
    output: z.object({ code: z.string() }),
    errors: [],
    access: ADMIN,
    changes: ['users', 'journal'],
    undo: { none: 'Kode lama tidak berlaku lagi; buat kode baru kapan saja.' },
  }),
  /** An administrator who forgot the password sets a new one with the code; answers the next code. */
  recover: task({
    input: z.object({
      login: z.string().min(1).max(40),
      code: z.string().min(1).max(60),
      password: Password,
    }),
    output: z.object({ code: z.string() }),
    errors: ['users.wrong-code', 'users.not-admin', 'users.locked'],
    access: 'anyone',
    // Announced by the screen itself, once the person has copied the next code.
    changes: [],
  }),
} as const;
