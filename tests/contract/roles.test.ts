import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import type { Endpoint } from '#shared/contract/define.ts';
import { contract } from '#shared/contract/index.ts';
import { errorDetails } from '#shared/errors.ts';
import { ROLES, type Role } from '#shared/vocabulary.ts';
import { addUser, newOffice, OFFICER, type TestOffice } from '../support/office.ts';

const channels = Object.entries(contract).flatMap(([noun, slice]) =>
  Object.entries(slice as Readonly<Record<string, Endpoint>>).map(
    ([verb, endpoint]) => [`${noun}.${verb}`, endpoint] as const,
  ),
);
const COMMON: ReadonlySet<string> = new Set([
  'input.invalid',
  'clock.suspicious',
  'busy.writing',
  'job.cancelled',
]);

/** What no screen of ours would send. */
const JUNK: readonly unknown[] = [
  undefined,
  null,
  '',
  'x',
  42,
  Number.NaN,
  [],
  {},
  [{}],
  { uid: null },
  { uid: '', site: '', intake: '', run: '', form: {} },
  { uid: 'nobody', site: 'nowhere', intake: 'none', run: 'none', enrolment: 'none', seq: -1 },
  { uid: "'; DROP TABLE person; --", text: '"*"', limit: 1e9, offset: -1, on: '2026-99-99' },
  {
    uid: 'nobody',
    limit: 50,
    offset: 0,
    text: 'NEAR(',
    filter: {},
    sort: 'name',
    on: '2026-06-08',
  },
  JSON.parse('{"__proto__": {"roles": ["admin"]}, "constructor": 1}'),
];

describe('who may call what', () => {
  let office: TestOffice;
  const token = (role: Role): string => `as-${role}`;
  beforeAll(() => {
    office = newOffice();
    office.prepare((db) => {
      for (const role of ROLES) {
        const user = { login: role, name: role, token: token(role), roles: [role] };
        addUser(db, office.environment, 1, user);
      }
    });
  });
  afterAll(() => office.close());

  /** The refusal of admission; undefined when only the input is looked at from here on. */
  function refused(channel: string, session: string | null): string | undefined {
    const request = office.environment.newUid();
    const reply = office.pipeline.admit({ channel, input: undefined, session, request });
    return reply.ok || reply.error.code === 'input.invalid' ? undefined : reply.error.code;
  }

  it.each(channels)('%s admits exactly whom its access names', (channel, { access }) => {
    const open = access === 'anyone';
    expect(refused(channel, null)).toBe(open ? undefined : 'access.signed-out');
    expect(refused(channel, 'forged-token')).toBe(open ? undefined : 'access.signed-out');
    for (const role of ROLES) {
      const admitted = open || access === 'signed-in' || access.includes(role);
      expect(refused(channel, token(role)), `${channel} as ${role}`).toBe(
        admitted ? undefined : 'access.denied',
      );
    }
    if (typeof access !== 'string') expect(access.length).toBeGreaterThan(0);
  });

  it.each(channels)('%s is closed to who must change the password first', (channel, { access }) => {
    office.raw.exec(`UPDATE user_account SET must_change = 1 WHERE login = 'admin'`);
    const open =
      access === 'anyone' || channel === 'users.changePassword' || channel === 'users.signOut';
    expect(refused(channel, token('admin'))).toBe(open ? undefined : 'access.password-due');
    office.raw.exec(`UPDATE user_account SET must_change = 0 WHERE login = 'admin'`);
  });

  it('nobody gets in before there is an office, but for what set-up needs', () => {
    const empty = newOffice({ empty: true });
    for (const [channel, { access }] of channels) {
      const request = empty.environment.newUid();
      const reply = empty.pipeline.admit({ channel, input: undefined, session: OFFICER, request });
      const code = reply.ok ? undefined : reply.error.code;
      if (access === 'anyone') expect(code, `${channel}`).not.toBe('access.no-office');
      else expect(code, `${channel}`).toBe('access.no-office');
    }
    empty.close();
  });
});

describe('what is not understood', () => {
  it.each(channels)(
    '%s answers junk with a refusal it declares, never an incident',
    (channel, endpoint) => {
      const office = newOffice();
      for (const input of JUNK) {
        const request = office.environment.newUid();
        const call = { channel, input, session: OFFICER, request };
        const asked =
          endpoint.kind === 'query' || endpoint.kind === 'command'
            ? office.pipeline.call(call)
            : office.pipeline.admit(call);
        if (asked.ok) continue;
        const { code } = asked.error;
        expect(
          COMMON.has(code) || endpoint.errors.includes(code),
          `${channel} ${JSON.stringify(input)}: ${code}`,
        ).toBe(true);
        expect(errorDetails[code].safeParse(asked.error).success, `details of ${code}`).toBe(true);
      }
      expect(office.incidents).toEqual([]);
      office.close();
    },
  );

  it.each([
    '',
    'office',
    'office.',
    '.create',
    'nothing.at-all',
    'office.toString',
    'constructor.name',
    '__proto__.polluted',
    'users.signIn.now',
  ])('the unknown channel "%s" does nothing', (channel) => {
    const office = newOffice();
    const before = contentHash(office.raw);
    const journal = office.db.sql('SELECT count(*) AS n FROM journal');
    const request = office.environment.newUid();
    const reply = office.pipeline.call({ channel, input: {}, session: OFFICER, request });
    expect(reply).toMatchObject({ ok: false, error: { code: 'incident.internal' } });
    expect(contentHash(office.raw)).toBe(before);
    expect(office.db.sql('SELECT count(*) AS n FROM journal')).toEqual(journal);
    office.close();
  });
});
