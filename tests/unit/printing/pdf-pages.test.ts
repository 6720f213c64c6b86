import { describe, expect, it } from 'vitest';
import { changePages } from '#electron/main/printing/pdf-pages.ts';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A PDF as Chromium writes it: pages in two branches of the tree, a table of plain offsets. */
function pdfOf(pages: number): Uint8Array {
  const leaf = (at: number) => 4 + at;
  const half = Math.ceil(pages / 2);
  const kids = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `${leaf(from + at)} 0 R`).join(' ');
  const objects = [
    '<</Type /Catalog\n/Pages 3 0 R>>',
    `<</Type /Pages\n/Count ${half}\n/Kids [${kids(0, half)}]\n/Parent 3 0 R>>`,
    `<</Type /Pages\n/Count ${pages}\n/Kids [2 0 R ${kids(half, pages)}]>>`,
    ...Array.from(
      { length: pages },
      (_, at) =>
        `<</Type /Page\n/MediaBox [0 0 594.95996 841.91998]\n/StructParents ${at}\n/Parent ${at < half ? 2 : 3} 0 R>>`,
    ),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((text, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${text}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${size}\n/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Every later version of an object, found by the last table alone. */
function later(pdf: Uint8Array): Map<number, string> {
  const file = latin(pdf);
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
  const found = new Map<number, string>();
  for (const [, id, offset] of file.slice(table).matchAll(/(\d+) 1\n(\d{10}) 00000 n \n/g)) {
    const from = Number(offset);
    found.set(Number(id), file.slice(from, file.indexOf('endobj', from)));
  }
  return found;
}

describe('a PDF for one printer', () => {
  it('stays byte for byte and is followed by its pages, in the order in which they were asked for', () => {
    const pdf = pdfOf(5);
    const changed = changePages(pdf, { pages: [4, 2], right: 0, down: 0 });
    expect(Buffer.from(changed.subarray(0, pdf.byteLength)).equals(Buffer.from(pdf))).toBe(true);
    const objects = later(changed);
    expect(objects.get(3)).toContain('/Count 2\n/Kids [7 0 R 5 0 R]');
    expect(new Set(objects.keys())).toEqual(new Set([3, 5, 7]));
    expect(objects.get(5)).toMatch(
      /^5 0 obj\n<<\/Type \/Page\n.*\/StructParents 1.*\/Parent 3 0 R/s,
    );
    expect(latin(changed)).toMatch(/\/Prev \d+>>/);
  });

  it('moves the sheet the other way beneath what is printed, its size as it was', () => {
    const box = later(changePages(pdfOf(1), { pages: null, right: 25, down: -10 })).get(4);
    const [, ...edges] =
      /\/MediaBox \[([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)\]/.exec(box ?? '') ?? [];
    const [left = 0, bottom = 0, right = 0, top = 0] = edges.map(Number);
    // 2.5 mm and 1 mm in points.
    expect([left, bottom]).toEqual([-7.087, -2.835]);
    expect(right - left).toBeCloseTo(594.96, 2);
    expect(top - bottom).toBeCloseTo(841.92, 2);
  });

  it('is the same bytes where nothing is changed, and no other file than ours is touched', () => {
    const pdf = pdfOf(2);
    expect(changePages(pdf, { pages: null, right: 0, down: 0 })).toBe(pdf);
    expect(() => changePages(pdf, { pages: [3], right: 0, down: 0 })).toThrow('page 3');
    const other = Buffer.from('%PDF-1.7 compressed %%EOF');
    expect(() => changePages(other, { pages: [1], right: 0, down: 0 })).toThrow(
      'not a PDF of ours',
    );
  });
});
