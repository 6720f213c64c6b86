import { describe, expect, it } from 'vitest';
import { receiptList, type ReceiptListInput } from '#shared/documents/receipt-list.ts';
import { sampleStudent, samplePaper } from '#tests/support/paper-samples.ts';
import { columnOf, totalsOf } from '#tests/support/paper-text.ts';

const list = (more: Partial<ReceiptListInput> = {}): ReceiptListInput => ({
  ...samplePaper({ size: 'A4', orientation: 'portrait' }),
  house: 'Panti Rapak Dalam',
  asOf: '2026-06-08',
  whom: 'Bangsal A',
  goods: 'Perlengkapan mandi',
  quantity: '1 paket',
  withBeds: true,
  receivers: [2, 0, 1].map((i) => ({ ...sampleStudent(i), bed: i === 1 ? null : `A1-${i}` })),
  ...more,
});
const only = (input: ReceiptListInput) => receiptList(input).sections[0]!;

describe('tanda terima', () => {
  it('lists the receivers by name; odd numbers sign left, even ones right', () => {
    const section = only(list());
    const names = columnOf(section, 'name');
    expect(names).toEqual([...names].sort());
    expect(columnOf(section, 'no')).toEqual(['1', '2', '3']);
    expect(columnOf(section, 'left')).toEqual(['1.', '', '3.']);
    expect(columnOf(section, 'right')).toEqual(['', '2.', '']);
    expect(columnOf(section, 'quantity')).toEqual(['1 paket', '1 paket', '1 paket']);
    expect(section.title).toBe('Tanda Terima Perlengkapan mandi');
    expect(section.subtitle).toBe('Panti Rapak Dalam · Bangsal A');
    expect(section.table).toMatchObject({ tall: true });
    expect(totalsOf(section)).toBe('Laki-laki 2 · Perempuan 1 · Jumlah 3');
    expect(section.signers).toHaveLength(2);
  });

  it('leaves an untold quantity to the hand, and beds out where they are not of the list', () => {
    const section = only(list({ quantity: '', withBeds: false }));
    expect(columnOf(section, 'quantity')).toEqual(['', '', '']);
    expect(section.table.columns.map(({ key }) => key)).not.toContain('bed');
    for (const input of [list(), list({ withBeds: false })]) {
      const widths = only(input).table.columns.map(({ width }) => width);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 6);
    }
  });

  it('says that nobody stands on it', () => {
    expect(only(list({ receivers: [] })).table.rows).toMatchObject([{ kind: 'empty' }]);
  });
});
