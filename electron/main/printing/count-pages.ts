/**
 * Pages of a PDF that Chromium wrote (its page objects are never compressed). 0 for other bytes.
 */
export function countPages(pdf: Uint8Array): number {
  const plain = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return plain.match(/\/Type\s*\/Page(?![\w])/g)?.length ?? 0;
}
