import type { Footer } from '#shared/documents/document.ts';
import { paperWords } from '#shared/documents/paper-words.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (value: string): string =>
  value.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

// The same margins as print.css. System fonts only: this HTML is laid out at once, and a web font,
// even as a data address, is not there yet (seen: the text stays invisible).
const STYLE = `
#footer { padding: 0; }
.foot { box-sizing: border-box; width: 100%; min-width: 0; margin: 0 15mm 8mm 18mm; padding-top: 4px;
  border-top: 1px solid #000; display: flex; justify-content: space-between; gap: 16px;
  color: #000; font: 400 10px/1.2 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  font-variant-numeric: tabular-nums; }
.foot .page { flex: none; white-space: nowrap; }
`;

const PAGES = {
  counted: `<span class="pageNumber"></span> ${paperWords.of} <span class="totalPages"></span>`,
  alone: `1 ${paperWords.of} 1`,
} as const;

/**
 * The foot of every page, as the PDF writer wants it: HTML of its own, which sees no style of the
 * page. Chromium fills in `pageNumber` and `totalPages`. Page counters in `@page` boxes would do,
 * but Chromium 130 ignores them. `alone`: each page is a paper of its own, so that it is the first of
 * one whatever lies around it.
 */
export function footerTemplate(footer: Footer, pages: 'counted' | 'alone'): string {
  const { documentName, printedAt, printedBy, generation } = footer;
  const what =
    `${documentName} · ${paperWords.printed} ${printedAt} ${paperWords.by} ${printedBy}` +
    ` · ${paperWords.generation} ${generation}`;
  return (
    `<style>${STYLE}</style>` +
    `<div class="foot" lang="id"><span class="what">${escapeHtml(what)}</span>` +
    `<span class="page">${paperWords.page} ${PAGES[pages]}</span></div>`
  );
}
