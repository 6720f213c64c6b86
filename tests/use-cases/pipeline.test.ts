import { describe, expect, it } from 'vitest';
import { addUser, newOffice } from '#tests/support/office.ts';

const journal = (office: ReturnType<typeof newOffice>) =>
  office.db.sql<{ seq: number; command: string; actor_name: string; at: string }>(
    'SELECT seq, command, actor_name, at FROM journal ORDER BY seq',
  );

describe('pipeline', () => {
  it('refuses whoever is not signed in, and whoever lacks the role', () => {
    const office = newOffice();
    office.prepare((db) => {
      addUser(db, office.environment, 1, {
        login: 'baca',
        name: 'Bima',
        token: 'reader',
        roles: ['reader'],
      });
    });
    expect(office.call('runs.make', { intake: 'x' }, null)).toEqual({
      ok: false,
      error: { code: 'access.signed-out', channel: 'runs.make' },
    });
    expect(office.call('runs.make', { intake: 'x' }, 'reader')).toEqual({
      ok: false,
      error: { code: 'access.denied', needs: ['head', 'officer'] },
    });
    expect(journal(office)).toEqual([]);
    office.close();
  });

  it('names each field of bad input, and changes nothing', () => {
    const office = newOffice();
    const reply = office.call('journal.undoEntry', { seq: 'satu' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
    expect(!reply.ok && 'issues' in reply.error && reply.error.issues).toMatchObject([
      { path: 'seq' },
    ]);
    expect(journal(office)).toEqual([]);
    office.close();
  });

  it('writes each command with its actor, and does a repeated request once', () => {
    const office = newOffice();
    const call = {
      channel: 'office.confirmClock',
      input: {},
      session: 'officer-token',
      request: 'same',
    };
    expect(office.pipeline.call(call)).toEqual({ ok: true, value: null });
    expect(office.pipeline.call(call)).toEqual({ ok: true, value: null });
    expect(journal(office)).toMatchObject([
      { seq: 1, command: 'office.confirmClock', actor_name: 'Siti Norhayati' },
    ]);
    office.close();
  });

  it.each([
    ['an hour back', '2026-06-08T00:00:00.000Z'],
    ['two years ahead', '2028-06-08T00:00:00.000Z'],
  ])('asks before writing when the clock stands %s, until somebody confirms', (_, wrong) => {
    const office = newOffice();
    office.must('office.confirmClock');
    office.environment.setNow(wrong);
    const refused = office.call('journal.undoEntry', { seq: 1 });
    expect(refused).toEqual({
      ok: false,
      error: { code: 'clock.suspicious', now: wrong, last: '2026-06-08T01:14:00.000Z' },
    });
    expect(journal(office)).toHaveLength(1);
    office.must('office.confirmClock');
    expect(office.call('journal.undoEntry', { seq: 1 })).toMatchObject({
      error: { code: 'journal.no-inverse' },
    });
    office.close();
  });

  it('turns a bug into an incident with a number, and keeps the data as it was', () => {
    const office = newOffice();
    office.raw.exec('DROP TABLE intake');
    const reply = office.call('runs.list', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'incident.internal' } });
    expect(office.incidents).toHaveLength(1);
    office.close();
  });

  it('takes today in WITA, and lets only a practice office set it', () => {
    const late = '2026-06-08T17:30:00.000Z';
    for (const practice of [false, true]) {
      const office = newOffice({ practice });
      office.environment.setNow(late);
      if (practice) {
        office.prepare((db) => db.update('office', 1, { practice_today: '2026-07-20' }));
      }
      expect(office.must('home.clock')).toEqual({
        today: practice ? '2026-07-20' : '2026-06-09',
        now: late,
      });
      office.close();
    }
  });

  it('cannot even store a set day in a real office', () => {
    const office = newOffice();
    expect(() =>
      office.prepare((db) => db.update('office', 1, { practice_today: '2026-07-20' })),
    ).toThrow(/CHECK/);
    office.close();
  });
});

describe('journal', () => {
  it('verifies as a chain, and names the first entry that was tampered with', () => {
    const office = newOffice();
    for (let i = 0; i < 5; i += 1) office.must('office.confirmClock');
    expect(office.must('journal.verify')).toMatchObject({ entries: 5, broken: null });
    expect(() => office.raw.exec(`UPDATE journal SET actor_name = 'x' WHERE seq = 3`)).toThrow(
      /append-only/,
    );
    expect(() => office.raw.exec('DELETE FROM journal WHERE seq = 3')).toThrow(/append-only/);
    office.raw.exec('DROP TRIGGER journal_no_update');
    office.raw.exec(`UPDATE journal SET command = 'x' WHERE seq = 3`);
    expect(office.must('journal.verify')).toMatchObject({ entries: 5, broken: 3 });
    office.close();
  });
});
