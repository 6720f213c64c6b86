import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHOOL_POLICY } from '#shared/domain/order/policy.ts';
import { beginWithExample } from '#electron/data/use-cases/office/begin-with-example.ts';
import { newOffice } from '#tests/support/office.ts';

describe('runs', () => {
  it('refuses an intake without anybody ready, and says how many candidates there are', () => {
    const office = newOffice();
    office.prepare((db) => {
      beginWithExample(
        {
          ...office.environment,
          db,
          now: office.environment.now(),
          today: '2026-06-08',
          user: null,
          office: null,
          subject: () => undefined,
          describe: () => undefined,
        },
        1,
        'bukit-biru',
      );
    });
    const [intake] = office.db.sql<{ uid: string; policy: string }>(
      'SELECT uid, policy FROM intake',
    );
    expect(JSON.parse(intake?.policy ?? '')).toEqual(DEFAULT_SCHOOL_POLICY);
    expect(office.call('runs.make', { intake: intake?.uid })).toEqual({
      ok: false,
      error: { code: 'runs.nobody-ready', candidates: 0 },
    });
    expect(office.incidents).toEqual([]);
    office.close();
  });
});
