import { identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { makeIdentity, unlockIdentity, wrapIdentity } from '#electron/data/backups/identity.ts';
import { parseRecoveryKey, printableRecoveryKey } from '#electron/data/backups/recovery-key.ts';
import { FAST_SCRYPT, PASSPHRASE } from './backup-office.ts';

const passphrase = (text: string) => ({ kind: 'passphrase', passphrase: text }) as const;
const recovery = (typed: string) => ({ kind: 'recovery', typed }) as const;

describe('the backup identity', () => {
  it('opens with its passphrase at the real work factor, and with no other', async () => {
    const { recipient, identity, wrapped } = await makeIdentity(PASSPHRASE);
    expect(await unlockIdentity(passphrase(PASSPHRASE), wrapped, recipient)).toEqual({
      ok: true,
      value: identity,
    });
    const wrong = await unlockIdentity(passphrase(`${PASSPHRASE} `), wrapped, recipient);
    expect(wrong).toEqual({ ok: false, error: 'wrong' });
    expect(wrapped).not.toContain(identity.slice(20));
  });

  it('takes a passphrase typed in composed or decomposed letters', async () => {
    const { recipient, identity, wrapped } = await makeIdentity('kéran 5', FAST_SCRYPT);
    const typed = passphrase('kéran 5'.normalize('NFD'));
    expect(await unlockIdentity(typed, wrapped, recipient)).toEqual({ ok: true, value: identity });
  });

  it('opens with the printed key however it was typed', async () => {
    const { recipient, identity, wrapped } = await makeIdentity(PASSPHRASE, FAST_SCRYPT);
    const printed = printableRecoveryKey(identity);
    expect(printed).toMatch(/^AGE-SECRET-KEY-1( [A-Z0-9]{4}){14} [A-Z0-9]{2}$/);
    for (const typed of [
      identity,
      printed,
      printed.toLowerCase(),
      printed.replaceAll(' ', '-'),
      ` ${printed.slice('AGE-SECRET-KEY-1'.length)}\n`,
    ]) {
      expect(parseRecoveryKey(typed)).toBe(identity);
      const unlocked = await unlockIdentity(recovery(typed), wrapped, recipient);
      expect(unlocked).toEqual({ ok: true, value: identity });
    }
  });

  it('tells a mistyped key from the key of another office', async () => {
    const own = await makeIdentity(PASSPHRASE, FAST_SCRYPT);
    const other = await makeIdentity(PASSPHRASE, FAST_SCRYPT);
    const unlock = (typed: string) => unlockIdentity(recovery(typed), own.wrapped, own.recipient);
    expect(await unlock(other.identity)).toEqual({ ok: false, error: 'wrong' });
    const at = 30;
    const swapped = own.identity[at] === 'Q' ? 'P' : 'Q';
    const typo = own.identity.slice(0, at) + swapped + own.identity.slice(at + 1);
    expect(await unlock(typo)).toEqual({ ok: false, error: 'mistyped' });
    expect(await unlock(own.identity.slice(0, -1))).toEqual({ ok: false, error: 'mistyped' });
    expect(await unlock('')).toEqual({ ok: false, error: 'mistyped' });
  });

  it('changes its passphrase without changing itself', async () => {
    const { recipient, identity } = await makeIdentity(PASSPHRASE, FAST_SCRYPT);
    const wrapped = await wrapIdentity(identity, 'sandi baru 31', FAST_SCRYPT);
    expect(await identityToRecipient(identity)).toBe(recipient);
    const unlocked = await unlockIdentity(passphrase('sandi baru 31'), wrapped, recipient);
    expect(unlocked).toEqual({ ok: true, value: identity });
  });
});
