// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BarChart } from '#renderer/ui/BarChart.tsx';
import { LineChart } from '#renderer/ui/LineChart.tsx';
import { renderUi } from '#tests/support/render-ui.tsx';

describe('BarChart', () => {
  it('is one picture whose name says every number, and draws shares on their whole', () => {
    renderUi(
      <BarChart
        label="Bekerja"
        bars={[
          { key: 'three', label: '3 bulan', length: 0.45, whole: true, text: '18 dari 40' },
          { key: 'six', label: '6 bulan', length: null, whole: true, text: '< 5 dari 12' },
        ]}
      />,
    );
    const chart = screen.getByRole('img', {
      name: 'Bekerja: 3 bulan 18 dari 40, 6 bulan < 5 dari 12',
    });
    const bars = [...chart.querySelectorAll<HTMLElement>('[style]')];
    // What is hidden has no length that could be measured.
    expect(bars.map(({ style }) => style.width)).toEqual(['45%']);
    expect(chart.querySelectorAll('[data-whole="true"]')).toHaveLength(2);
    expect(chart.textContent).toContain('18 dari 40');
  });
});

describe('LineChart', () => {
  const months = ['April', 'Mei', 'Juni'];
  const chart = (top: number) => (
    <LineChart
      label="Tingkat hunian"
      points={months.map((label) => ({ key: label, label }))}
      series={[
        {
          key: 'a',
          name: 'Dari siap pakai',
          values: [635, 833, 913],
          texts: ['63,5 %', '83,3 %', '91,3 %'],
        },
        {
          key: 'b',
          name: 'Dari daya tampung',
          values: [254, null, 365],
          texts: ['25,4 %', '–', '36,5 %'],
        },
      ]}
      top={top}
      scale={['0 %', '50 %', '100 %']}
    />
  );

  it('says every number in its name, and tells two lines apart without colour', () => {
    renderUi(chart(1000));
    const picture = screen.getByRole('img');
    expect(picture.getAttribute('aria-label')).toBe(
      'Tingkat hunian. Dari siap pakai: April 63,5 %, Mei 83,3 %, Juni 91,3 %. ' +
        'Dari daya tampung: April 25,4 %, Mei –, Juni 36,5 %',
    );
    // Round marks and square ones; a month without a number has no mark.
    expect(picture.querySelectorAll('circle')).toHaveLength(3);
    expect(picture.querySelectorAll('rect')).toHaveLength(2);
    expect(picture.textContent).toContain('Dari daya tampung');
  });

  it('draws the larger number higher, within its box', () => {
    renderUi(chart(1000));
    const heights = [...screen.getByRole('img').querySelectorAll('circle')].map((one) =>
      Number(one.getAttribute('cy')),
    );
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(Math.min(...heights)).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThan(190);
  });
});
