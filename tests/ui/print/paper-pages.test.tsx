// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PaperPages } from '#renderer/print/PaperPages.tsx';
import { classRoster } from '#shared/documents/class-roster.ts';
import { decreeAppendix } from '#shared/documents/decree-appendix.ts';
import type { AnyPaper } from '#shared/documents/document.ts';
import { trainingCertificates } from '#shared/documents/letters/certificate.ts';
import { handoverRecord } from '#shared/documents/letters/handover-record.ts';
import { leaveSlips } from '#shared/documents/letters/leave-slip.ts';
import { residentCards } from '#shared/documents/letters/resident-card.ts';
import { serviceAgreement } from '#shared/documents/letters/service-agreement.ts';
import { orderedList } from '#shared/documents/ordered-list.ts';
import {
  sampleAgreement,
  sampleCards,
  sampleCertificates,
  sampleHandover,
  sampleLeaves,
} from '#tests/support/letter-samples.ts';
import { sampleDecree, sampleOrderedList, sampleRoster } from '#tests/support/paper-samples.ts';

const A4 = { size: 'A4', orientation: 'portrait' } as const;
const show = (document: AnyPaper) =>
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

describe('a letter as markup', () => {
  it('has one heading, its facts as terms, and an open line where nothing is recorded', () => {
    const { container } = show(handoverRecord(sampleHandover(A4, 1)));
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    const facts = [...container.querySelectorAll('.facts > div')];
    const open = facts.filter((line) => line.querySelector('dd.fill') !== null);
    expect(open.map((line) => line.querySelector('dt')?.textContent)).toEqual([
      'Jabatan atau hubungan',
      'Alamat',
      'Nama',
      'Jabatan',
    ]);
    expect(screen.getByRole('table', { name: 'Barang dan dokumen' })).toBeTruthy();
    // Nobody signs an empty page: the last words stay with the signatures.
    const end = container.querySelector('.letter-end');
    expect(end?.textContent).toContain('rangkap dua');
    expect(end?.querySelectorAll('.signers')).toHaveLength(2);
  });

  it('numbers clauses in a list, article by article', () => {
    const { container } = show(serviceAgreement(sampleAgreement(A4, 1)));
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(8);
    expect(container.querySelectorAll('ol.clauses').length).toBe(7);
  });

  it('puts slips in pairs and the list of returns on a page of its own', () => {
    const { container } = show(leaveSlips(sampleLeaves(A4, 3)));
    const halves = [...container.querySelectorAll('.half')];
    expect(halves.map((half) => half.classList.contains('new-page'))).toEqual([true, false, true]);
    expect(screen.getByRole('table', { name: 'Daftar Kembali' })).toBeTruthy();
  });

  it('lays cards ten to a sheet; a photo is asked for by its content', () => {
    const input = sampleCards(A4, 12);
    const photo = 'b'.repeat(64);
    const holders = input.holders.map((one, at) => (at === 0 ? { ...one, photo } : one));
    const { container } = show(residentCards({ ...input, holders }));
    const pages = [...container.querySelectorAll('.card-page')];
    expect(pages.map((page) => page.querySelectorAll('article').length)).toEqual([10, 2]);
    expect(container.querySelector('img.photo')?.getAttribute('src')).toBe(`/job/gambar/${photo}`);
    expect(container.querySelectorAll('div.photo')).toHaveLength(11);
    expect(container.firstElementChild?.className).toBe('paper page-a4-cards');
  });

  it('frames a certificate and turns to its reverse', () => {
    const { container } = show(trainingCertificates(sampleCertificates(A4, 1)));
    expect(container.querySelector('.certificate h1')?.textContent).toBe('Sertifikat Pelatihan');
    expect(screen.getByRole('table', { name: 'Unit Kompetensi' })).toBeTruthy();
    expect(container.firstElementChild?.className).toBe('paper page-a4-landscape');
  });
});
