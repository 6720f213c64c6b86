/**
 * A tagged PDF built as Skia builds those of Chromium: one table of objects, a tree of pages, a tree
 * of what stands on them with named elements, a stream on each page that says its text.
 */
export function smallPdf(pages: readonly string[], title = 'Surat 1 0 R \\(a\\)'): Uint8Array {
  const count = pages.length;
  const [info, catalog, tree, root, document, parents, names, list] = [1, 2, 3, 4, 5, 6, 7, 8];
  const page = (at: number): number => 9 + at * 4;
  const each = (say: (at: number) => string): string => pages.map((_, at) => say(at)).join(' ');
  const objects = new Map<number, string>([
    [info, `<</Title (${title})\n/Producer (Skia/PDF m130)>>`],
    [
      catalog,
      `<</Type /Catalog\n/Pages ${tree} 0 R\n/MarkInfo <</Marked true>>\n/StructTreeRoot ${root} 0 R\n/Lang (id)>>`,
    ],
    [tree, `<</Type /Pages\n/Count ${count}\n/Kids [${each((at) => `${page(at)} 0 R`)}]>>`],
    [
      root,
      `<</Type /StructTreeRoot\n/K ${document} 0 R\n/ParentTreeNextKey ${count}\n/ParentTree ${parents} 0 R\n/IDTree ${names} 0 R>>`,
    ],
    [
      document,
      `<</Type /StructElem\n/S /Document\n/P ${root} 0 R\n/K [${each((at) => `${page(at) + 2} 0 R`)}]\n/ID (node00000001)>>`,
    ],
    [parents, `<</Type /ParentTree\n/Nums [${each((at) => `${at} ${page(at) + 3} 0 R`)}]>>`],
    [names, `<</Kids [${list} 0 R]>>`],
    [
      list,
      `<</Limits [(node00000001) (node0000${page(count)})]\n/Names [(node00000001) ${document} 0 R ${each((at) => `(node0000${page(at)}) ${page(at) + 2} 0 R`)}]>>`,
    ],
  ]);
  for (const [at, text] of pages.entries()) {
    const own = page(at);
    const stream = `BT (${text}) Tj ET 9 0 R`;
    objects.set(
      own,
      `<</Type /Page\n/MediaBox [0 0 595 842]\n/Contents ${own + 1} 0 R\n/StructParents ${at}\n/Parent ${tree} 0 R>>`,
    );
    objects.set(own + 1, `<</Length ${stream.length}>> stream\n${stream}\nendstream`);
    objects.set(
      own + 2,
      `<</Type /StructElem\n/S /P\n/P ${document} 0 R\n/K [<</Type /MCR\n/Pg ${own} 0 R\n/MCID 0>>]\n/ID (node0000${own})>>`,
    );
    objects.set(own + 3, `[${own + 2} 0 R]`);
  }
  return written(objects, { catalog, info });
}

function written(
  objects: ReadonlyMap<number, string>,
  { catalog, info }: { readonly catalog: number; readonly info: number },
): Uint8Array {
  let text = '%PDF-1.4\n%\u00d3\u00eb\n';
  const offsets: number[] = [];
  for (const [one, said] of objects) {
    offsets[one] = text.length;
    text += `${one} 0 obj\n${said}\nendobj\n`;
  }
  const size = objects.size + 1;
  const entries = Array.from(
    { length: size - 1 },
    (_, i) => `${String(offsets[i + 1]).padStart(10, '0')} 00000 n \n`,
  );
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  const trailer = `trailer\n<</Size ${size}\n/Root ${catalog} 0 R\n/Info ${info} 0 R>>\n`;
  return Buffer.from(`${text}${table}${trailer}startxref\n${text.length}\n%%EOF\n`, 'latin1');
}
