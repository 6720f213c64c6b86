// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PaperPages } from '#renderer/print/PaperPages.tsx';
import { mealRecap } from '#shared/documents/meal-recap.ts';
import { receiptList } from '#shared/documents/receipt-list.ts';
import { sampleMeals } from '#tests/support/house-paper-samples.ts';
import { samplePaper, sampleStudent } from '#tests/support/paper-samples.ts';

afterEach(cleanup);

describe('tables of a house as markup', () => {
  it('set the sum apart from the records above it', () => {
    const meals = sampleMeals('A4', { first: '2026-05-01', today: '2026-06-08' }, 7);
    const { container } = render(<PaperPages document={mealRecap(meals)} imageBase="/gambar" />);
    const ruled = [...container.querySelectorAll('.ends-group td:first-child')];
    expect(ruled.map((cell) => cell.textContent)).toEqual(['5', '7', '']);
    const sum = [...container.querySelectorAll('.sum')];
    expect(sum.map((row) => row.querySelector('th')?.textContent)).toEqual(['Jumlah']);
    expect(sum[0]?.querySelectorAll('.narrow')).toHaveLength(33);
    expect(container.querySelector('table')?.className).toBe('');
  });

  it('leave room to sign', () => {
    const list = receiptList({
      ...samplePaper({ size: 'A4', orientation: 'portrait' }),
      house: 'Panti Rapak Dalam',
      asOf: '2026-06-08',
      whom: 'Bangsal A',
      goods: 'Sabun',
      quantity: '',
      withBeds: false,
      receivers: [{ ...sampleStudent(0), bed: null }],
    });
    const { container } = render(<PaperPages document={list} imageBase="/gambar" />);
    expect(container.querySelector('table.tall tbody tr')?.textContent).toContain('1.');
  });
});
