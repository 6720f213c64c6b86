import type { PaperDocument } from '#shared/documents/document.ts';

const LONGEST = 100;

/**
 * The name under which a paper is offered for saving: its own name without what Windows forbids
 * in file names, with the practice mark in front. "Daftar Siswa per Kelas 2026-2027.pdf".
 */
export function fileNameOf(
  model: Pick<PaperDocument, 'name' | 'practice'>,
  extension: 'pdf' | 'docx' = 'pdf',
): string {
  const clean = model.name
    .normalize('NFC')
    .replaceAll('/', '-')
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001f\u007f<>:"\\|?*]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/[. ]+$/, '');
  const mark = model.practice ? 'LATIHAN ' : '';
  return `${mark}${clean === '' ? 'Dokumen' : clean}.${extension}`;
}
