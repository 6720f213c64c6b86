import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyPassword } from '#electron/data/accounts/password.ts';
import type { Reply } from '#electron/data/pipeline.ts';
import { recoveryCodeHash } from '#shared/domain/accounts/recovery-code.ts';
import { addUser, newOffice, OFFICER, type TestOffice } from '../support/office.ts';
import { taskCaller } from '../support/tasks.ts';

interface Listed {
  uid: string;
  login: string;
  roles: string[];
  endedAt: string | null;
  mustChangePassword: boolean;
}

const RINA = {
  login: 'rina',
  fullName: 'Rina Handayani',
  jobTitle: 'Pendamping',
  roles: ['companion' as const],
  seesHealth: false,
  seesIncidents: false,
  password: 'sementara-1',
};

describe('users', () => {
  let office: TestOffice;
  let run: (channel: string, input: unknown, session?: string | null) => Promise<Reply>;
  let session: () => string | null;
  beforeEach(() => {
    office = newOffice();
    ({ run, session } = taskCaller(office));
  });
  afterEach(() => office.close());

  const listed = (): Listed[] => office.must<Listed[]>('users.list');
  const byLogin = (login: string): Listed => {
    const found = listed().find((user) => user.login === login);
    if (!found) throw new Error(`no ${login}`);
    return found;
  };
  const refusal = (reply: Reply): unknown => (reply.ok ? reply.value : reply.error);

  it('adds a person who must change the temporary password before anything else', async () => {
    expect(refusal(await run('users.add', RINA))).toEqual({ uid: byLogin('rina').uid });
    expect(byLogin('rina')).toMatchObject({ roles: ['companion'], mustChangePassword: true });
    await run('users.signIn', { login: 'Rina ', password: RINA.password }, null);
    const rina = session();
    expect(office.must('users.me', {}, rina)).toMatchObject({
      user: { name: 'Rina Handayani', mustChangePassword: true },
    });
    expect(refusal(office.call('home.clock', {}, rina))).toEqual({
      code: 'access.password-due',
      channel: 'home.clock',
    });
    const change = { current: RINA.password, next: 'kucing tidur di dapur' };
    expect(await run('users.changePassword', change, rina)).toEqual({ ok: true, value: null });
    expect(office.call('home.clock', {}, rina).ok).toBe(true);
    expect(byLogin('rina').mustChangePassword).toBe(false);
    const again = await run('users.signIn', { login: 'rina', password: change.next }, null);
    expect(again).toEqual({ ok: true, value: { name: 'Rina Handayani' } });
  });

  it('keeps a login name for ever', async () => {
    await run('users.add', RINA);
    office.must('users.end', { uid: byLogin('rina').uid, reason: 'Pindah tugas' });
    expect(refusal(await run('users.add', RINA))).toEqual({
      code: 'users.login-taken',
      login: 'rina',
    });
  });

  it('ends a person, whose open window is signed out', async () => {
    await run('users.add', RINA);
    await run('users.signIn', { login: 'rina', password: RINA.password }, null);
    const rina = session();
    const { uid } = byLogin('rina');
    office.must('users.end', { uid, reason: 'Pindah tugas' });
    expect(office.must('users.me', {}, rina)).toBeNull();
    expect(byLogin('rina').endedAt).toBe(office.environment.now());
    expect(refusal(office.call('users.end', { uid, reason: 'Lagi' }))).toEqual({
      code: 'users.not-found',
      uid,
    });
    expect(refusal(await run('users.signIn', RINA, null))).toEqual({
      code: 'users.wrong-password',
      login: 'rina',
    });
  });

  it('never loses the last administrator', async () => {
    const { uid } = byLogin('siti');
    const last = { code: 'users.last-admin', name: 'Siti Norhayati' };
    expect(refusal(office.call('users.end', { uid, reason: 'Pensiun' }))).toEqual(last);
    const fewer = { uid, roles: ['officer'], seesHealth: true, seesIncidents: true };
    expect(refusal(office.call('users.setRoles', fewer))).toEqual(last);
    await run('users.add', { ...RINA, roles: ['admin'] });
    expect(office.call('users.setRoles', fewer)).toEqual({ ok: true, value: null });
    expect(office.must('users.me')).toMatchObject({ user: { roles: ['officer'] } });
    expect(refusal(office.call('users.list'))).toEqual({ code: 'access.denied', needs: ['admin'] });
  });

  it('changes roles and ticks at once', async () => {
    await run('users.add', RINA);
    const { uid } = byLogin('rina');
    office.must('users.setRoles', {
      uid,
      roles: ['head', 'companion'],
      seesHealth: true,
      seesIncidents: false,
    });
    expect(byLogin('rina')).toMatchObject({
      roles: ['companion', 'head'],
      seesHealth: true,
      seesIncidents: false,
    });
    const wrong = { uid: 'nobody', roles: ['head'], seesHealth: true, seesIncidents: true };
    expect(refusal(office.call('users.setRoles', wrong))).toEqual({
      code: 'users.not-found',
      uid: 'nobody',
    });
  });

  it('refuses the own new password without the present one, or equal to it', async () => {
    await run('users.add', RINA);
    await run('users.signIn', { login: 'rina', password: RINA.password }, null);
    const rina = session();
    const change = (current: string, next: string) =>
      run('users.changePassword', { current, next }, rina);
    expect(refusal(await change('bukan-ini', 'kucing tidur'))).toEqual({
      code: 'users.wrong-password',
      login: 'rina',
    });
    expect(refusal(await change(RINA.password, RINA.password))).toEqual({
      code: 'users.same-password',
      login: 'rina',
    });
  });

  it('gives a temporary password to who forgot theirs', async () => {
    await run('users.add', RINA);
    const { uid } = byLogin('rina');
    await run('users.signIn', { login: 'rina', password: RINA.password }, null);
    const rina = session();
    expect(await run('users.resetPassword', { uid, password: 'sementara-2' })).toEqual({
      ok: true,
      value: null,
    });
    expect(office.must('users.me', {}, rina)).toBeNull();
    expect((await run('users.signIn', { login: 'rina', password: RINA.password }, null)).ok).toBe(
      false,
    );
    expect((await run('users.signIn', { login: 'rina', password: 'sementara-2' }, null)).ok).toBe(
      true,
    );
    expect(
      refusal(await run('users.resetPassword', { uid: 'x', password: 'sementara-2' })),
    ).toEqual({ code: 'users.not-found', uid: 'x' });
  });

  describe('the recovery code', () => {
    const recover = (code: string, login = 'siti') =>
      run('users.recover', { login, code, password: 'kata sandi baru' }, null);

    it('opens an administrator once and is replaced by the next', async () => {
      const { code } = office.must<{ code: string }>('users.renewRecoveryCode');
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      const first = await recover(code.toLowerCase().replaceAll('-', ' '));
      expect(first.ok).toBe(true);
      expect(office.must('users.me', {}, OFFICER)).toBeNull();
      const [account] = office.db.sql<{ password_phc: string }>(
        `SELECT password_phc FROM user_account WHERE login = 'siti'`,
      );
      expect(await verifyPassword('kata sandi baru', account?.password_phc)).toBe(true);
      expect(refusal(await recover(code))).toEqual({ code: 'users.wrong-code', login: 'siti' });
      const next = first.ok ? (first.value as { code: string }).code : '';
      expect((await recover(next)).ok).toBe(true);
    });

    it('is kept as its SHA-256 alone, and its use stands in the history', async () => {
      const { code } = office.must<{ code: string }>('users.renewRecoveryCode');
      const stored = office.db.sql<{ value: string }>(
        `SELECT value FROM setting WHERE key = 'users.recovery'`,
      );
      expect(stored).toEqual([{ value: JSON.stringify({ sha256: recoveryCodeHash(code) }) }]);
      const everything = JSON.stringify(office.db.sql('SELECT * FROM journal_change'));
      expect(everything).not.toContain(code);
      await recover(code);
      expect(
        office.db.sql(`SELECT count(*) AS n FROM journal WHERE command = 'users.recover'`),
      ).toEqual([{ n: 1 }]);
    });

    it('opens nobody else, and guesses are slowed down', async () => {
      office.prepare((db) => {
        const user = {
          login: 'wati',
          name: 'Wati',
          token: 'wati-token',
          roles: ['reader'] as const,
        };
        addUser(db, office.environment, 1, user);
      });
      const { code } = office.must<{ code: string }>('users.renewRecoveryCode');
      expect(refusal(await recover(code, 'wati'))).toEqual({
        code: 'users.not-admin',
        login: 'wati',
      });
      expect(refusal(await recover('AAAA-AAAA', 'siti'))).toMatchObject({
        code: 'users.wrong-code',
      });
      expect(refusal(await recover('AAAA-AAAB', 'wati'))).toMatchObject({
        code: 'users.wrong-code',
      });
      expect(refusal(await recover(code))).toMatchObject({ code: 'users.locked' });
    });
  });
});
