import { describe, expect, test } from 'vitest';
import { nativeSha256 } from '#electron/data/native-sha256.ts';
import { canonicalRunInput, runInputHash, type RunInput } from '#shared/domain/order/run-input.ts';
import { child, children, POLICY, runInput, site } from '#tests/support/run-samples.ts';

describe('the input of a run', () => {
  test('has one hash whatever order rows, rooms and classes come in', () => {
    const list = children(5, { vulnerabilities: ['orphan', 'street_child'] });
    const capacity = site();
    const shuffled = {
      ...capacity,
      beds: capacity.beds.toReversed(),
      classSeats: { ...capacity.classSeats, SD: [30, 25] },
    };
    const one = runInput(list, { capacity: { ...shuffled, beds: capacity.beds } });
    const other = runInput(
      list
        .toReversed()
        .map((row) => ({ ...row, vulnerabilities: row.vulnerabilities.toReversed() })),
      { capacity: { ...shuffled, classSeats: { SD: [25, 30], SMP: [30], SMA: [] } } },
    );
    expect(runInputHash(one)).toBe(runInputHash(other));
    expect(runInputHash(one)).toMatch(/^[0-9a-f]{64}$/);
  });
  test('changes its hash with anything the result depends on', () => {
    const base = runInput([child({ code: 'A', drawNumber: null })]);
    const [one] = base.candidates;
    const changed: RunInput[] = [
      { ...base, asOf: '2026-06-09' },
      { ...base, intakeCode: 'BB27' },
      { ...base, policy: { ...POLICY, version: 2 } },
      { ...base, capacity: site({ ceiling: 999 }) },
      { ...base, held: [{ sex: 'L', level: 'SD', count: 1, bedLevels: null }] },
      { ...base, candidates: [] },
      { ...base, candidates: [{ ...one!, desil: 2 }] },
      { ...base, candidates: [{ ...one!, gates: {} }] },
      { ...base, candidates: [{ ...one!, standing: { kind: 'closed', reason: 'died' } }] },
      { ...base, candidates: [{ ...one!, standing: { kind: 'closed', reason: 'other' } }] },
      { ...base, candidates: [{ ...one!, drawNumber: '01' }] },
    ];
    const hashes = [base, ...changed].map((input) => runInputHash(input));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
  test("hashes alike by the portable code and by the machine's own", () => {
    const input = runInput([child({ code: 'A' }), child({ code: 'É' })]);
    expect(runInputHash(input, nativeSha256)).toBe(runInputHash(input));
  });
  test('keeps what a snapshot may keep: code and values', () => {
    const line = canonicalRunInput(runInput([child({ code: 'A' })])).split('\n')[1];
    expect(JSON.parse(line ?? '')).toEqual([
      'A',
      'SMP',
      'L',
      1,
      'out_of_school',
      [],
      'worthy',
      '2013-03-12',
      expect.any(String),
      'open',
      null,
      'ppppppppp',
    ]);
  });
});
