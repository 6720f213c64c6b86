/** Pages from–to, both in the range, counted from 1. */
export interface PageSpan {
  readonly from: number;
  readonly to: number;
}

/** Why what was typed names no pages of a paper. */
export type PageFault =
  /** Neither a number nor "3–5". */
  | { readonly kind: 'unreadable'; readonly part: string }
  | { readonly kind: 'backwards'; readonly part: string }
  | { readonly kind: 'beyond'; readonly page: number };

export type PageChoice =
  | { readonly ok: true; readonly spans: readonly PageSpan[] }
  | { readonly ok: false; readonly fault: PageFault };

const SPAN = /^(\d{1,5})(?:\s*[-–—]\s*(\d{1,5}))?$/;

function readSpan(part: string, pages: number): PageSpan | PageFault {
  const [, first, last] = SPAN.exec(part) ?? [];
  if (first === undefined) return { kind: 'unreadable', part };
  const span = { from: Number(first), to: Number(last ?? first) };
  if (span.to < span.from) return { kind: 'backwards', part };
  const beyond = [span.from, span.to].find((page) => page < 1 || page > pages);
  return beyond === undefined ? span : { kind: 'beyond', page: beyond };
}

/**
 * Pages as they are typed in a print dialog: "3–5", "2", "1, 4-6". Nothing typed is all of them. A
 * page that the paper does not have is a fault, never silently left away.
 */
export function readPages(typed: string, pages: number): PageChoice {
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return { ok: true, spans: [{ from: 1, to: pages }] };
  const spans: PageSpan[] = [];
  for (const part of parts) {
    const read = readSpan(part, pages);
    if ('kind' in read) return { ok: false, fault: read };
    spans.push(read);
  }
  return { ok: true, spans };
}

/** The numbers of the pages, in the order in which they were typed. */
export const pagesOf = (spans: readonly PageSpan[]): number[] =>
  spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
