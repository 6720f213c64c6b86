import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countPages } from '#electron/main/printing/count-pages.ts';
import { footerTemplate } from '#electron/main/printing/footer-template.ts';
import { fileNameOf } from '#electron/main/printing/paper-file-name.ts';
import { ORIENTATIONS, PAPER_MILLIMETRES, PAPER_SIZES } from '#shared/documents/document.ts';
import { roomInPx } from '#renderer/print/fit.ts';

const named = (name: string, practice = false) => fileNameOf({ name, practice });

describe('the name of a saved paper', () => {
  it('holds nothing that a file name may not hold', () => {
    expect(named('Daftar Siswa per Kelas 2026/2027')).toBe('Daftar Siswa per Kelas 2026-2027.pdf');
    expect(named('a<b>:"c\\d|e?*\u0007f...')).toBe('a b c d e f.pdf');
    expect(named(' .. ')).toBe('Dokumen.pdf');
    expect(named('x'.repeat(300))).toHaveLength(104);
  });

  it('carries the mark of a practice office', () => {
    expect(named('Daftar', true)).toBe('LATIHAN Daftar.pdf');
  });
});

describe('the foot of a page', () => {
  const footer = {
    documentName: 'Daftar <script>alert(1)</script> & "Kelas"',
    printedAt: '20 Juli 2026, 10.05 WITA',
    printedBy: "Ma'ruf",
    generation: '7f3a91c2',
  };
  const foot = footerTemplate(footer, 'counted');

  it('says what, when, who, which generation and which page of how many', () => {
    expect(foot).toContain('dicetak 20 Juli 2026, 10.05 WITA oleh Ma&#39;ruf · Generasi 7f3a91c2');
    expect(foot).toMatch(
      /Halaman <span class="pageNumber"><\/span> dari <span class="totalPages">/,
    );
  });

  it('counts a letter among others as one page of one', () => {
    expect(footerTemplate(footer, 'alone')).toContain('<span class="page">Halaman 1 dari 1</span>');
  });

  it('lets no typed name become markup', () => {
    expect(foot).not.toContain('<script');
    expect(foot).toContain('Daftar &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Kelas&quot;');
  });
});

describe('the look of paper', () => {
  it('needs no colour: every shade is a grey', () => {
    const shades = readFileSync('renderer/print/print.css', 'utf8').match(/#[0-9a-f]{3,8}\b/gi);
    expect(shades?.length).toBeGreaterThan(5);
    for (const shade of shades ?? []) expect(shade).toMatch(/^#([0-9a-f]{1,2})\1\1$/i);
  });
});

describe('pages', () => {
  it('are counted in the bytes of a PDF', () => {
    const pdf = '<< /Type /Pages /Count 2 >> << /Type /Page\n/X 1 >> <</Type/Page/Y 2>>';
    expect(countPages(new TextEncoder().encode(pdf))).toBe(2);
    expect(countPages(new Uint8Array())).toBe(0);
  });

  it('have in the stylesheet the sizes of the model', () => {
    const css = readFileSync('renderer/print/print.css', 'utf8');
    for (const size of PAPER_SIZES) {
      for (const orientation of ORIENTATIONS) {
        const { width, height } = PAPER_MILLIMETRES[size];
        const [w, h] = orientation === 'portrait' ? [width, height] : [height, width];
        const page = new RegExp(
          `@page ${size.toLowerCase()}-${orientation} \\{\\s*size: ${w}mm ${h}mm;` +
            `\\s*margin: 15mm 15mm 16mm 18mm;`,
        );
        expect(css).toMatch(page);
        expect(css).toMatch(
          new RegExp(`\\.page-${size.toLowerCase()}-${orientation} \\{[^}]*width: ${w - 33}mm`),
        );
        expect(roomInPx({ size, orientation })).toBeCloseTo(((h - 31) * 96) / 25.4 - 3, 5);
      }
    }
  });
});
