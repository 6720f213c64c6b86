// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PaperPages } from '#renderer/print/PaperPages.tsx';
import { classRoster } from '#shared/documents/class-roster.ts';
import { decreeAppendix } from '#shared/documents/decree-appendix.ts';
import type { PaperDocument } from '#shared/documents/document.ts';
import { orderedList } from '#shared/documents/ordered-list.ts';
import { sampleDecree, sampleOrderedList, sampleRoster } from '#tests/support/paper-samples.ts';

const A4 = { size: 'A4', orientation: 'portrait' } as const;
const show = (document: PaperDocument) =>
  render(<PaperPages document={document} imageBase="/job/gambar" />);

afterEach(cleanup);

describe('a paper as markup', () => {
  it('is a table named by its title, with columns and rows that name themselves', () => {
    show(classRoster(sampleRoster(A4, 1, 7)));
    const table = screen.getByRole('table', { name: 'Daftar Siswa Kelas VII-A' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual([
      'No.',
      'NIS',
      'Nama',
      'L/P',
      'Tempat, tanggal lahir',
      'Kecamatan asal',
    ]);
    expect(heads.every((head) => head.getAttribute('scope') === 'col')).toBe(true);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(7);
    expect(table.querySelector('thead')?.textContent).toContain('Kelas VII-A · Wali kelas');
  });

  it('rules off every fifth record and the last one', () => {
    const { container } = show(classRoster(sampleRoster(A4, 1, 12)));
    const numbers = [...container.querySelectorAll('.ends-group td:first-child')];
    expect(numbers.map((cell) => cell.textContent)).toEqual(['5', '10', '12']);
  });

  it('counts anew after a cut, which is a row with words', () => {
    const { container } = show(orderedList(sampleOrderedList(A4, [3, 6, 1])));
    const numbers = [...container.querySelectorAll('.ends-group td:first-child')];
    expect(numbers.map((cell) => cell.textContent)).toEqual(['3', '8', '9', '—']);
    expect(container.querySelector('.cut td')?.textContent).toContain('Batas 3 tempat SMP');
  });

  it('keeps the last three records with totals and signers in one block', () => {
    const { container } = show(classRoster(sampleRoster(A4, 1, 10)));
    const last = container.querySelector('.last-rows');
    expect(last?.querySelectorAll('th[scope=row]')).toHaveLength(3);
    expect(last?.textContent).toContain('Jumlah: 10 dari 30 kursi');
    expect(last?.textContent).toContain('NIP 19880923 201402 2 001');
  });

  it('starts each class on a new page under the letterhead', () => {
    const { container } = show(classRoster(sampleRoster(A4, 3, 1)));
    expect(container.querySelectorAll('section.new-page .letterhead')).toHaveLength(3);
    expect(container.querySelector('img')?.getAttribute('src')).toBe(
      `/job/gambar/${'a'.repeat(64)}`,
    );
    expect(container.firstElementChild?.className).toBe('paper page-a4-portrait');
  });

  it('writes LATIHAN across the pages of a practice office, and only there', () => {
    const model = classRoster(sampleRoster(A4, 1, 1));
    show({ ...model, practice: true });
    expect(screen.getByText('LATIHAN')).toBeTruthy();
    cleanup();
    show(model);
    expect(screen.queryByText('LATIHAN')).toBeNull();
  });

  it('prints a name as text, whatever is in it', () => {
    const input = sampleRoster(A4, 1, 1);
    const [one] = input.classes;
    const [student] = one?.students ?? [];
    if (one === undefined || student === undefined) throw new Error('no student');
    const name = '<img src=x onerror=alert(1)>';
    show(classRoster({ ...input, classes: [{ ...one, students: [{ ...student, name }] }] }));
    expect(screen.getByRole('rowheader').textContent).toBe(name);
  });

  it('heads an appendix by decree, number, date and subject', () => {
    const { container } = show(decreeAppendix(sampleDecree(A4, 1, 0)));
    const terms = [...container.querySelectorAll('.reference dt')].map((term) => term.textContent);
    expect(terms).toEqual(['Lampiran', 'Nomor', 'Tanggal', 'Tentang']);
    expect(container.querySelectorAll('.letterhead')).toHaveLength(0);
  });
});
