import { afterEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { closeOffice, newSelection, refusalOf, type Selection } from '#tests/support/selection.ts';

type Run = OutputOf<Contract['runs']['show']>;
type Quotas = OutputOf<Contract['intakes']['quotas']>;

let selection: Selection;
afterEach(() => closeOffice(selection.office));

const set = (places: number, regencies: { regency: string; places: number }[] = []) =>
  selection.office.call('intakes.setQuota', {
    intake: selection.intake.uid,
    places,
    setOn: '2026-06-01',
    reason: 'Surat Kemensos',
    letterNo: 'S-12/2026',
    regencies,
  });
const quotas = () =>
  selection.office.must<Quotas>('intakes.quotas', { intake: selection.intake.uid });
const runQuota = () => {
  const { uid } = selection.make();
  const { summary } = selection.office.must<Run>('runs.show', { run: uid });
  return { admitted: summary.total.admitted, quota: summary.quota };
};

describe('the quota of an intake', () => {
  it('has versions; a run says with which it was made, and admits the same people', () => {
    selection = newSelection({ classes: { 'VII-A': 4 } });
    const children = selection.children(6);
    children.forEach(({ familyId }, at) =>
      selection.office.raw.exec(
        `UPDATE family SET regency = '${at < 3 ? 'Kab. Kukar' : 'Samarinda'}' WHERE id = ${familyId}`,
      ),
    );
    expect(runQuota()).toEqual({ admitted: 4, quota: undefined });
    expect(set(3, [{ regency: 'Kutai Kartanegara', places: 1 }])).toMatchObject({
      value: { version: 1 },
    });
    const first = runQuota();
    expect(first).toMatchObject({ admitted: 4, quota: { version: 1, places: 3, admitted: 4 } });
    const [kukar] = first.quota?.regencies ?? [];
    expect((kukar?.admitted ?? 0) + (first.quota?.elsewhere ?? 0)).toBe(4);
    expect(set(2).ok).toBe(true);
    expect(runQuota()).toMatchObject({ admitted: 4, quota: { version: 2, regencies: [] } });
    expect(quotas().map(({ version, places }) => [version, places])).toEqual([
      [2, 2],
      [1, 3],
    ]);
    expect(quotas()[1]).toMatchObject({
      letterNo: 'S-12/2026',
      reason: 'Surat Kemensos',
      regencies: [{ regency: 'Kutai Kartanegara', places: 1 }],
    });
  });

  it('is refused where its parts are more than it has; undone it never was', () => {
    selection = newSelection();
    expect(refusalOf(set(3, [{ regency: 'Paser', places: 4 }]))).toEqual({
      code: 'intakes.quota-split',
      places: 3,
      over: 1,
    });
    expect(set(3, [{ regency: 'Atlantis', places: 1 }]).ok).toBe(false);
    const twice = { regency: 'Paser', places: 1 };
    expect(set(3, [twice, twice]).ok).toBe(false);
    expect(quotas()).toEqual([]);
    expect(set(3, [twice]).ok).toBe(true);
    expect(selection.undo().ok).toBe(true);
    expect([quotas(), selection.count('regency_quota')]).toEqual([[], 0]);
    const gone = selection.office.call('intakes.quotas', { intake: 'gone' });
    expect(refusalOf(gone)?.code).toBe('intakes.not-found');
  });
});
