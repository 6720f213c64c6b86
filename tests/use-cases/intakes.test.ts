import { createHash, createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashPassword } from '#electron/data/accounts/password.ts';
import { intakesTasks } from '#electron/data/tasks/intakes.ts';
import type { TaskContext } from '#electron/data/task.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { DEFAULT_SCHOOL_POLICY } from '#shared/domain/order/policy.ts';
import { insertChild, openIntake } from '#tests/support/candidate-office.ts';
import { addUser, newOffice, OFFICER, type TestOffice } from '#tests/support/office.ts';

type Current = NonNullable<OutputOf<Contract['intakes']['current']>>;
type Heads = OutputOf<Contract['intakes']['list']>;

let office: TestOffice;
beforeEach(() => {
  office = newOffice();
});
afterEach(() => {
  office.close();
});

const { version: _, ...DEFAULT } = DEFAULT_SCHOOL_POLICY;
const refusal = (channel: string, input: unknown) => {
  const reply = office.call(channel, input);
  return reply.ok ? null : reply.error;
};
const current = () => office.must<Current>('intakes.current');
const lastSeq = () => office.must<{ seq: number }[]>('journal.page', { limit: 1 })[0]?.seq ?? 0;

function site(): string {
  return office.must<{ uid: string }>('places.addSite', { from: 'example', example: 'srt-24' }).uid;
}
const DATES = {
  opensOn: '2026-06-01',
  closesOn: '2026-06-30',
  termStartsOn: '2026-07-13',
  meetingOn: '2026-07-02',
};
const opening = (siteUid: string, more: object = {}) => ({
  site: siteUid,
  code: 's2426',
  name: 'Gelombang 2026/2027',
  academicYear: '2026/2027',
  ...DATES,
  ...more,
});

describe('opening an intake', () => {
  it('shows the Kode Segel of a secret that never leaves the database', () => {
    const { uid, commitment } = office.must<{ uid: string; commitment: string }>(
      'intakes.open',
      opening(site()),
    );
    const [row] = office.db.sql<{ draw_secret: string }>('SELECT draw_secret FROM intake');
    const sealed = createHash('sha256').update(Buffer.from(row?.draw_secret ?? '', 'hex'));
    expect(commitment).toBe(sealed.digest('hex'));
    expect(row?.draw_secret).toHaveLength(64);
    expect(current()).toMatchObject({ uid, code: 'S2426', commitment, closed: null, ...DATES });
    expect(current().policy).toEqual(DEFAULT_SCHOOL_POLICY);
    expect(JSON.stringify([current(), office.must('intakes.list')])).not.toContain(
      row?.draw_secret,
    );
  });

  it('refuses a code that stands, an unknown site or model, and dates the wrong way round', () => {
    const uid = site();
    office.must('intakes.open', opening(uid));
    expect(refusal('intakes.open', opening(uid))).toEqual({
      code: 'intakes.code-taken',
      intake: 'S2426',
      name: 'Gelombang 2026/2027',
    });
    expect(refusal('intakes.open', opening('x', { code: 'Z1' }))).toMatchObject({
      code: 'places.not-found',
      what: 'site',
    });
    expect(refusal('intakes.open', opening(uid, { code: 'Z1', policyOf: 'x' }))).toEqual({
      code: 'intakes.not-found',
      intake: 'x',
    });
    expect(refusal('intakes.open', opening(uid, { closesOn: '2026-05-31' }))).toMatchObject({
      code: 'input.invalid',
      issues: [{ path: 'closesOn', message: 'intakes.closes-early' }],
    });
  });

  it('takes over the rules of another, as version 1, and can be undone', () => {
    const uid = site();
    office.must('intakes.open', opening(uid));
    const first = current();
    const wider = { ...DEFAULT, admits: { desils: [1, 2, 3], notRecorded: true } };
    office.must('intakes.setPolicy', { intake: first.uid, policy: wider });
    office.must('intakes.open', opening(uid, { code: 'G2', policyOf: first.uid }));
    expect(current()).toMatchObject({ code: 'G2', policy: { ...wider, version: 1 } });
    office.must('journal.undoEntry', { seq: lastSeq() });
    expect(current()).toMatchObject({ code: 'S2426', policy: { version: 2 } });
  });

  it('lets the screens work with the chosen one, else with the newest', () => {
    const uid = site();
    openIntake(office, { code: 'AA26' });
    openIntake(office, { code: 'BB26' });
    expect(current().code).toBe('BB26');
    const older = office.must<Heads>('intakes.list').find(({ code }) => code === 'AA26');
    office.must('intakes.choose', { intake: older?.uid });
    expect(current().code).toBe('AA26');
    const flags = office.must<Heads>('intakes.list').map((head) => [head.code, head.current]);
    expect(flags).toEqual([
      ['BB26', false],
      ['AA26', true],
    ]);
    office.must('journal.undoEntry', { seq: lastSeq() });
    expect(current().code).toBe('BB26');
    expect(refusal('intakes.choose', { intake: 'x' })).toMatchObject({ code: 'intakes.not-found' });
    expect(uid).not.toBe('');
  });

  it('changes name and dates, and puts them back', () => {
    office.must('intakes.open', opening(site()));
    const { uid } = current();
    const edited = { name: 'Gelombang II', ...DATES, closesOn: '2026-07-05', meetingOn: null };
    office.must('intakes.edit', { intake: uid, ...edited });
    expect(current()).toMatchObject(edited);
    office.must('journal.undoEntry', { seq: lastSeq() });
    expect(current()).toMatchObject(DATES);
    expect(refusal('intakes.edit', { intake: 'x', ...edited })).toMatchObject({
      code: 'intakes.not-found',
    });
  });
});

describe('the rules of an intake', () => {
  it('become a new version, refuse what is no rule, and move candidates along', () => {
    const { id, uid } = openIntake(office);
    const child = office.prepare((db) =>
      insertChild(db, office, id, { name: 'Adi', code: 'BB26-0001', desil: 1 }),
    );
    const stage = () =>
      office.db.sql<{ stage: string }>('SELECT stage FROM candidate WHERE id = ?', child.id)[0]
        ?.stage;
    expect(stage()).toBe('proposed');
    const gates = Object.fromEntries(
      Object.keys(DEFAULT.gates).map((gate) => [
        gate,
        gate === 'desil_check' ? 'before_order' : 'may_follow',
      ]),
    );
    expect(
      office.must('intakes.setPolicy', { intake: uid, policy: { ...DEFAULT, gates } }),
    ).toEqual({ version: 2 });
    expect(stage()).toBe('ready');
    office.must('journal.undoEntry', { seq: lastSeq() });
    expect([stage(), current().policy.version]).toEqual(['proposed', 1]);

    expect(refusal('intakes.setPolicy', { intake: uid, policy: DEFAULT })).toEqual({
      code: 'intakes.policy-same',
      version: 1,
    });
    expect(refusal('intakes.setPolicy', { intake: 'x', policy: DEFAULT })).toEqual({
      code: 'intakes.not-found',
      intake: 'x',
    });
    const wrong = (policy: object) => {
      const error = refusal('intakes.setPolicy', {
        intake: uid,
        policy: { ...DEFAULT, ...policy },
      });
      return error?.code === 'input.invalid' ? error.issues[0]?.message : error;
    };
    expect(wrong({ admits: { desils: [], notRecorded: false } })).toBe('intakes.nobody-admitted');
    expect(wrong({ keys: DEFAULT.keys.slice(1) })).toBe('intakes.keys-wrong');
    expect(wrong({ reserve: { SD: -1, SMP: 0, SMA: 0 } })).toBe('intakes.reserve');
  });

  const wider = { ...DEFAULT, reserve: { SD: 40, SMP: 40, SMA: 40 } };

  /** A ratified run of this intake, written straight to the database. */
  function freeze(intakeId: number): void {
    office.prepare((db) => {
      const [intake] = db.sql<{ policy: string }>(
        'SELECT policy FROM intake WHERE id = ?',
        intakeId,
      );
      db.insert('run', {
        uid: office.environment.newUid(),
        intake_id: intakeId,
        number: 10,
        as_of: '2026-06-08',
        made_at: office.environment.now(),
        made_by: 'Siti',
        policy: intake?.policy ?? '{}',
        capacity: '{}',
        summary: '{}',
        input_hash: 'a',
        result_hash: 'b',
        ratified_at: office.environment.now(),
        ratified_by: 'Siti',
        minutes_no: '3/BA/2026',
        minutes_on: '2026-06-08',
        second_name: 'Rina',
        covers_to: 0,
      });
    });
  }

  it('of a frozen run are refused to one person alone, until a version no frozen run rests on', () => {
    const { id, uid } = openIntake(office);
    freeze(id);
    expect(current().frozenBy).toEqual({ number: 10 });
    expect(refusal('intakes.setPolicy', { intake: uid, policy: wider })).toEqual({
      code: 'intakes.policy-frozen',
      number: 10,
      version: 1,
    });
    expect(current().policy.version).toBe(1);
  });

  it('of a frozen run change when another head or officer signs in for it', async () => {
    const { id, uid } = openIntake(office);
    freeze(id);
    const hash = await hashPassword('rahasia-rina');
    office.prepare((db) => {
      const add = (login: string, roles: readonly ('officer' | 'reader')[]) => {
        const user = { login, name: login, token: `${login}-token`, roles };
        const account = addUser(db, office.environment, 1, user);
        db.update('user_account', account, { password_phc: hash });
      };
      add('rina', ['officer']);
      add('wati', ['reader']);
      db.exec("UPDATE user_account SET password_phc = ? WHERE login = 'siti'", hash);
    });
    const steps = new Proxy(
      {},
      {
        get: (_target, noun: string) =>
          new Proxy(
            {},
            {
              get: (_inner, verb: string) => (given: unknown) =>
                office.step(`${noun}.${verb}`, given),
            },
          ),
      },
    ) as TaskContext['steps'];
    const together = (login: string, password = 'rahasia-rina', policy: object = wider) =>
      intakesTasks.setPolicyTogether(
        { steps } as TaskContext,
        {
          intake: uid,
          policy: policy as typeof wider,
          second: { login, password },
        } as never,
      );
    expect(await together('rina', 'salah')).toMatchObject({
      error: { code: 'users.wrong-password', login: 'rina' },
    });
    expect(await together('nobody')).toMatchObject({ error: { code: 'users.wrong-password' } });
    expect(await together('siti')).toMatchObject({
      error: { code: 'intakes.second-same', name: 'Siti Norhayati' },
    });
    expect(await together('wati')).toMatchObject({
      error: { code: 'intakes.second-role', name: 'wati' },
    });
    expect(await together('rina', 'rahasia-rina', DEFAULT)).toMatchObject({
      error: { code: 'intakes.policy-same' },
    });
    expect(current().policy.version).toBe(1);
    expect(await together('rina')).toEqual({ ok: true, value: { version: 2, second: 'rina' } });
    expect(current()).toMatchObject({
      policy: { version: 2, reserve: { SD: 40 } },
      frozenBy: null,
    });
    const [entry] = office.must<{ command: string; summary: object }[]>('journal.page', {
      limit: 1,
    });
    expect(entry).toMatchObject({
      command: 'intakes.setPolicyTogether',
      summary: { version: 2, second: 'rina' },
    });
    office.must('journal.undoEntry', { seq: lastSeq() });
    expect(current().policy.version).toBe(1);
    expect(OFFICER).toBe('officer-token');
  });
});

describe('closing the list', () => {
  const numbers = () =>
    office.db.sql<{ code: string; draw_number: string | null }>(
      'SELECT code, draw_number FROM candidate ORDER BY code',
    );

  it('stores the HMAC of everyone once, with the public number of the ceremony', () => {
    const uid = site();
    office.must('intakes.open', opening(uid));
    const { uid: intake } = current();
    const [row] = office.db.sql<{ id: number; draw_secret: string }>('SELECT * FROM intake');
    expect(refusal('intakes.closeList', { intake })).toEqual({
      code: 'intakes.empty',
      intake: 'S2426',
    });
    office.prepare((db) => {
      for (const [index, name] of ['Adi', 'Budi', 'Candra'].entries()) {
        insertChild(db, office, row?.id ?? 0, { name, code: `S2426-000${index + 1}`, desil: 1 });
      }
    });
    expect(office.must('intakes.closeList', { intake, publicNumber: '4415' })).toEqual({
      numbers: 3,
    });
    const secret = Buffer.from(row?.draw_secret ?? '', 'hex');
    const seed = createHash('sha256').update(secret).update('4415').digest();
    expect(numbers()).toEqual(
      ['S2426-0001', 'S2426-0002', 'S2426-0003'].map((code) => ({
        code,
        draw_number: createHmac('sha256', seed).update(`S2426|${code}`).digest('hex'),
      })),
    );
    expect(current().closed).toEqual({ at: office.environment.now(), publicNumber: '4415' });
    expect(refusal('intakes.closeList', { intake })).toEqual({
      code: 'intakes.list-closed',
      intake: 'S2426',
      at: office.environment.now(),
    });
    expect(refusal('journal.undoEntry', { seq: lastSeq() })).toMatchObject({
      code: 'journal.no-inverse',
      command: 'intakes.closeList',
    });
  });

  it('without a ceremony uses the secret itself, and refuses an unknown intake', () => {
    const { id, uid } = openIntake(office);
    office.prepare((db) => insertChild(db, office, id, { name: 'Adi', code: 'BB26-0001' }));
    office.must('intakes.closeList', { intake: uid, publicNumber: '' });
    const expected = createHmac('sha256', Buffer.from('00', 'hex')).update('BB26|BB26-0001');
    expect(numbers()).toEqual([{ code: 'BB26-0001', draw_number: expected.digest('hex') }]);
    expect(current().closed?.publicNumber).toBeNull();
    expect(refusal('intakes.closeList', { intake: 'x' })).toEqual({
      code: 'intakes.not-found',
      intake: 'x',
    });
  });
});
