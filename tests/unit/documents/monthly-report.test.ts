import { describe, expect, it } from 'vitest';
import type { Section } from '#shared/documents/document.ts';
import { monthlyReport } from '#shared/documents/monthly-report.ts';
import { movementReport, type ReportedStay } from '#shared/domain/house/movement-report.ts';
import { samplePaper } from '#tests/support/paper-samples.ts';

const stay = (regency: string): ReportedStay => ({
  mode: 'residential',
  sex: 'L',
  from: '2026-03-10',
  until: null,
  endReason: null,
  category: 'physical',
  age: 30,
  regency,
  desil: 1,
});

const rowsOf = (section: Section | undefined): string[] =>
  section?.table.rows.flatMap((row) =>
    row.kind === 'record'
      ? [
          Object.values(row.cells)
            .map((cell) => (cell.kind === 'text' ? cell.text : ''))
            .join(' | '),
        ]
      : [],
  ) ?? [];

describe('the monthly report on paper', () => {
  const stays = [...Array.from({ length: 20 }, () => 'Samarinda'), 'Bontang', 'Bontang'].map(stay);
  const report = movementReport(stays, '2026-06-01');
  const paper = (audience: 'office' | 'public') =>
    monthlyReport({
      ...samplePaper({ size: 'A4', orientation: 'portrait' }),
      house: 'Panti',
      report,
      audience,
    });

  it('tells the office every number', () => {
    const regency = paper('office').sections.find(({ key }) => key === 'regency');
    expect(rowsOf(regency)).toEqual([
      'Samarinda | 20 | 0 | 20',
      'Bontang | 2 | 0 | 2',
      'Jumlah | 22 | 0 | 22',
    ]);
  });

  it('hides in public what the total would give away, and says what the marks mean', () => {
    const { sections } = paper('public');
    expect(rowsOf(sections.find(({ key }) => key === 'regency'))).toEqual([
      'Samarinda | ∗ | 0 | ∗',
      'Bontang | < 5 | 0 | < 5',
      'Jumlah | 22 | 0 | 22',
    ]);
    expect(rowsOf(sections[0])).toContain('Akhir bulan | 22 | 0 | 22');
    expect(sections.at(-1)?.notes.join()).toContain('“∗”');
  });
});
