import type { PrinterOffset } from '../domain/papers/printer-offset.ts';
import type { PaperDocument } from './document.ts';
import { PAPER_MILLIMETRES } from './document.ts';
import { paperFooter } from './paper-footer.ts';
import { paperInstant } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';

/** A sheet of rulers and corner marks, drawn in millimetres of the paper itself. */
export interface TestSheet {
  readonly kind: 'test';
  readonly key: string;
  readonly newPage: boolean;
  readonly title: string;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface TestPageInput extends PaperInput {
  readonly printer: string;
  /** That holds for this printer and paper, in tenths of a millimetre. */
  readonly offset: PrinterOffset;
}

/** "2,5": tenths of a millimetre as an office reads them. */
const millimetres = (tenths: number): string =>
  `${Math.trunc(Math.abs(tenths) / 10)},${Math.abs(tenths) % 10} mm`;

/** "2,0 mm ke kanan, 1,5 mm ke atas". */
export function offsetWords({ right, down }: PrinterOffset): string {
  if (right === 0 && down === 0) return 'tidak digeser';
  const across = right === 0 ? [] : [`${millimetres(right)} ke ${right > 0 ? 'kanan' : 'kiri'}`];
  const along = down === 0 ? [] : [`${millimetres(down)} ke ${down > 0 ? 'bawah' : 'atas'}`];
  return [...across, ...along].join(', ');
}

/**
 * Halaman uji of a printer: what is measured on it against the edges of the paper is what the
 * printer is to be put right by.
 */
export function testPage(input: TestPageInput): PaperDocument<TestSheet> {
  const { printer, offset, format, printedAt, printedBy } = input;
  const { width, height } = PAPER_MILLIMETRES[format.size];
  const name = `Halaman Uji ${printer} ${format.size}`;
  return {
    kind: 'test-page',
    name,
    format: { size: format.size, orientation: 'portrait' },
    letterhead: input.letterhead,
    sections: [
      {
        kind: 'test',
        key: 'test',
        newPage: true,
        title: 'Halaman Uji',
        width,
        height,
        lines: [
          `Pencetak: ${printer}`,
          `Kertas: ${format.size}, ${width} × ${height} mm`,
          `Dicetak: ${paperInstant(printedAt)}, oleh ${printedBy}`,
          `Geseran yang dipakai: ${offsetWords(offset)}`,
          '1. Kotak di bawah ini harus 100 × 100 mm. Bila tidak, matikan "sesuaikan ke halaman" pada pencetak.',
          '2. Ukur dari tepi kiri dan tepi atas kertas ke tanda sudut: harus 10 mm.',
          '3. Kurang dari 10 mm: geser ke kanan atau ke bawah sebanyak kurangnya. Lebih: ke kiri atau ke atas.',
          '4. Jumlahkan dengan geseran yang dipakai, isi di Pengaturan, bagian Pencetak, lalu cetak lagi.',
        ],
      },
    ],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
