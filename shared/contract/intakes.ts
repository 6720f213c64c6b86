import { z } from 'zod';
import { SORT_KEYS } from '../domain/order/policy.ts';
import { GATE_NEEDS, GATES, LEVELS, VULNERABILITIES } from '../vocabulary.ts';
import { command, query, task } from './define.ts';
import { quotaEndpoints } from './quotas.ts';

const Uid = z.string().min(1).max(60);
const LocalDate = z.iso.date('intakes.date');
const Reserve = z
  .number('intakes.reserve')
  .int('intakes.reserve')
  .min(0, 'intakes.reserve')
  .max(1000, 'intakes.reserve');

/** What an office may set of an intake's rules; the version is counted by the program. */
export const PolicyInput = z.object({
  admits: z
    .object({
      desils: z
        .array(z.number().int().min(1).max(10))
        .transform((desils) => [...new Set(desils)].toSorted((a, b) => a - b)),
      notRecorded: z.boolean(),
    })
    .refine(({ desils, notRecorded }) => desils.length > 0 || notRecorded, {
      path: ['desils'],
      message: 'intakes.nobody-admitted',
    }),
  keys: z
    .array(z.object({ key: z.enum(SORT_KEYS), on: z.boolean() }))
    .refine(
      (keys) => SORT_KEYS.every((key) => keys.filter((one) => one.key === key).length === 1),
      {
        message: 'intakes.keys-wrong',
      },
    ),
  vulnerabilities: z.array(z.enum(VULNERABILITIES)),
  gates: z.record(z.enum(GATES), z.enum(GATE_NEEDS)),
  reserve: z.record(z.enum(LEVELS), Reserve),
});
export type PolicyInput = z.output<typeof PolicyInput>;
const Policy = PolicyInput.extend({ version: z.number() });

const Days = z
  .number('intakes.days')
  .int('intakes.days')
  .min(0, 'intakes.days')
  .max(60, 'intakes.days');
const Dates = {
  opensOn: LocalDate,
  closesOn: LocalDate,
  termStartsOn: LocalDate,
  meetingOn: LocalDate.nullable(),
};
const IntakeHead = z.object({
  uid: Uid,
  code: z.string(),
  name: z.string(),
  academicYear: z.string(),
  site: z.object({ uid: Uid, name: z.string() }),
  opensOn: z.string(),
  closesOn: z.string(),
  termStartsOn: z.string(),
  meetingOn: z.string().nullable(),
  /** Days after which an absence is proposed, and in which class, bed, NIS and health follow. */
  noShowDays: z.number(),
  followDays: z.number(),
  /** Kode Segel: SHA-256 of the secret, shown and printed from the first day. */
  commitment: z.string(),
  /** When the list was closed and the draw numbers stored; null while it is open. */
  closed: z.object({ at: z.string(), publicNumber: z.string().nullable() }).nullable(),
  candidates: z.number(),
  current: z.boolean(),
});
export type IntakeHead = z.output<typeof IntakeHead>;
export const IntakeDetail = IntakeHead.extend({
  policy: Policy,
  /** The frozen run that uses these rules: from then on a second person has to sign in for a change. */
  frozenBy: z.object({ number: z.number() }).nullable(),
});
export type IntakeDetail = z.output<typeof IntakeDetail>;

const edit = { access: ['head', 'officer'], undo: 'recorded' } as const;
const inOrder = <T extends { opensOn: string; closesOn: string }>(dates: T): boolean =>
  dates.closesOn >= dates.opensOn;
const wrongOrder = { path: ['closesOn'], message: 'intakes.closes-early' };

export const intakesContract = {
  list: query({
    input: z.object({}),
    output: z.array(IntakeHead),
    errors: [],
    access: 'signed-in',
    reads: ['intakes', 'candidates', 'imports', 'settings', 'places'],
  }),
  /** The intake the screens work with: the chosen one, else the newest; null before the first. */
  current: query({
    input: z.object({}),
    output: IntakeDetail.nullable(),
    errors: [],
    access: 'signed-in',
    reads: ['intakes', 'candidates', 'imports', 'settings', 'places', 'runs'],
  }),
  ...quotaEndpoints,
  /** Lets the screens work with this intake. */
  choose: command({
    input: z.object({ intake: Uid }),
    output: z.object({}),
    errors: ['intakes.not-found'],
    changes: ['settings', 'intakes', 'candidates', 'runs', 'decrees'],
    ...edit,
  }),
  /** Opens an intake with the default rules, or those of another; the secret of its draw is made. */
  open: command({
    input: z
      .object({
        site: Uid,
        code: z
          .string()
          .trim()
          .toUpperCase()
          .regex(/^[A-Z0-9-]{2,12}$/, 'intakes.code-shape'),
        name: z.string().trim().min(1, 'intakes.name-empty').max(100),
        academicYear: z.string().regex(/^\d{4}\/\d{4}$/, 'intakes.year-shape'),
        ...Dates,
        policyOf: Uid.optional(),
      })
      .refine(inOrder, wrongOrder),
    output: z.object({ uid: Uid, commitment: z.string() }),
    errors: ['intakes.code-taken', 'intakes.not-found', 'places.not-found'],
    changes: ['intakes', 'settings'],
    ...edit,
  }),
  edit: command({
    input: z
      .object({
        intake: Uid,
        name: z.string().trim().min(1, 'intakes.name-empty').max(100),
        ...Dates,
        /** Left out: they stay as they are. */
        noShowDays: Days.optional(),
        followDays: Days.optional(),
      })
      .refine(inOrder, wrongOrder),
    output: z.object({}),
    errors: ['intakes.not-found'],
    changes: ['intakes'],
    ...edit,
  }),
  /** A new version of the rules, while no frozen run rests on the present one. */
  setPolicy: command({
    input: z.object({ intake: Uid, policy: PolicyInput }),
    output: z.object({ version: z.number() }),
    errors: ['intakes.not-found', 'intakes.policy-frozen', 'intakes.policy-same'],
    changes: ['intakes', 'candidates', 'runs'],
    ...edit,
  }),
  /** The same once a frozen run rests on the rules: another head or officer signs in for it. */
  setPolicyTogether: task({
    input: z.object({
      intake: Uid,
      policy: PolicyInput,
      second: z.object({
        login: z.string().trim().toLowerCase().min(1, 'intakes.second-empty').max(40),
        password: z.string().min(1, 'intakes.second-password').max(200),
      }),
    }),
    output: z.object({ version: z.number(), second: z.string() }),
    errors: [
      'intakes.not-found',
      'intakes.policy-same',
      'intakes.second-same',
      'intakes.second-role',
      'users.wrong-password',
      'users.locked',
    ],
    access: ['head', 'officer'],
    changes: ['intakes', 'candidates', 'runs'],
  }),
  /** Closes the list: every candidate's draw number is computed from the sealed secret and stored. */
  closeList: command({
    input: z.object({
      intake: Uid,
      /** Of the ceremony: dice or a newspaper's number, written down by two officers. */
      publicNumber: z.string().trim().max(60).optional(),
    }),
    output: z.object({ numbers: z.number() }),
    errors: ['intakes.not-found', 'intakes.list-closed', 'intakes.empty'],
    access: ['head', 'officer'],
    changes: ['intakes', 'candidates', 'runs'],
    undo: {
      none: 'Nomor undi dihitung satu kali dari rahasia yang disegel. Sesudah terlihat, daftar tidak dibuka lagi.',
    },
  }),
} as const;
