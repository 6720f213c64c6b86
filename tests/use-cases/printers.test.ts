import { afterEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { paperOf } from '#tests/support/built-paper.ts';
import { closeOffice, newSelection, refusalOf, type Selection } from '#tests/support/selection.ts';

let selection: Selection;
const open = () => {
  selection = newSelection();
  return selection.office;
};
afterEach(() => closeOffice(selection.office));

const PRINTER = 'Epson L3210';
const ON_A4 = { printer: PRINTER, size: 'A4', right: 2.5, down: -1 } as const;
const offset = (size: 'A4' | 'F4') =>
  selection.office.must('printers.offset', { printer: PRINTER, size });
const profiles = () =>
  selection.office.must<OutputOf<Contract['printers']['profiles']>>('printers.profiles', {});

describe('pencetak', () => {
  it('is put right from today on, paper by paper; what was before stays to be read', () => {
    const office = open();
    expect(offset('A4')).toEqual({ right: 0, down: 0 });
    office.must('printers.setOffset', ON_A4);
    expect([offset('A4'), offset('F4')]).toEqual([
      { right: 25, down: -10 },
      { right: 0, down: 0 },
    ]);
    office.prepare((db) => db.exec(`UPDATE printer_offset SET from_date = '2026-06-01'`));
    office.must('printers.setOffset', { ...ON_A4, right: 0.3 });
    office.must('printers.setOffset', { ...ON_A4, right: 3 });
    expect(offset('A4')).toEqual({ right: 30, down: -10 });
    expect(profiles().map(({ right, from, now }) => [right, from, now])).toEqual([
      [3, '2026-06-08', true],
      [2.5, '2026-06-01', false],
    ]);
    selection.undo();
    expect(offset('A4')).toEqual({ right: 3, down: -10 });
  });

  it('refuses what holds already, and what no printer is off by', () => {
    const office = open();
    const set = (more: object) => office.call('printers.setOffset', { ...ON_A4, ...more });
    expect(refusalOf(set({ right: 0, down: 0 }))).toEqual({
      code: 'printers.same',
      printer: PRINTER,
    });
    const problems = (more: object) =>
      (refusalOf(set(more)) as unknown as { issues: { message: string }[] }).issues.map(
        ({ message }) => message,
      );
    expect(problems({ right: 20.1 })).toEqual(['printers.offset-far']);
    expect(problems({ down: -21 })).toEqual(['printers.offset-far']);
    expect(problems({ right: '' })).toEqual(['printers.offset-number']);
    expect(problems({ right: 0.25 })).toEqual(['printers.offset-fine']);
    expect(problems({ printer: '' })).toEqual(['printers.choose']);
    expect(profiles()).toEqual([]);
  });

  it('has a page to measure that says how far it is put right', async () => {
    const office = open();
    office.must('printers.setOffset', ON_A4);
    const words = JSON.stringify(
      await paperOf(office, { document: 'test-page', printer: PRINTER }),
    );
    expect(words).toContain('Pencetak: Epson L3210');
    expect(words).toContain('2,5 mm ke kanan, 1,0 mm ke atas');
  });
});
