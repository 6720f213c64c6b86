import { imagesOf } from '#shared/documents/images-of.ts';
import { fileNameOf } from './paper-file-name.ts';
import { readPages, pagesOf } from '#shared/domain/papers/page-range.ts';
import { changePages } from './pdf-pages.ts';
import type { PageReport, PrintJob, PrintJobs } from './print-jobs.ts';

export interface ServedImage {
  readonly body: Uint8Array;
  /** Media type, for example `image/png`. */
  readonly type: string;
}

export interface PrintRoutesDeps {
  /** The built `print.html`. */
  readonly readPage: () => Promise<Uint8Array>;
  /** A stored image by its content hash. Asked only for hashes that the job's model names. */
  readonly readImage: (hash: string) => Promise<ServedImage | undefined>;
}

/**
 * The print page runs our own script and reads its own job; nothing else. Column widths are set
 * through the CSSOM, which `style-src 'self'` allows, so no nonce is needed.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The PDF runs nothing, and only our own window may frame it. */
const PDF_POLICY = "default-src 'none'; frame-ancestors app://tampung";

const COMMON = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' } as const;

function respond(body: Uint8Array, type: string, headers: Record<string, string> = {}): Response {
  // A Node Buffer is a view on a pooled block; a Response wants bytes of its own.
  const own = new Uint8Array(body);
  return new Response(own, { headers: { ...COMMON, 'Content-Type': type, ...headers } });
}

async function pageResponse(deps: PrintRoutesDeps): Promise<Response> {
  return respond(await deps.readPage(), 'text/html; charset=utf-8', {
    'Content-Security-Policy': PAGE_POLICY,
    'Referrer-Policy': 'no-referrer',
  });
}

const modelResponse = (job: PrintJob): Response =>
  respond(new TextEncoder().encode(JSON.stringify(job.model)), 'application/json; charset=utf-8');

async function pdfResponse(
  job: PrintJob,
  change: (pdf: Awaited<NonNullable<PrintJob['pdf']>>) => Uint8Array | undefined = ({ bytes }) =>
    bytes,
): Promise<Response | undefined> {
  const pdf = job.pdf === undefined ? undefined : change(await job.pdf);
  if (pdf === undefined) return undefined;
  return respond(pdf, 'application/pdf', {
    'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(fileNameOf(job.model))}`,
    'Content-Security-Policy': PDF_POLICY,
  });
}

function reportResponse(job: PrintJob, report: PageReport): Response {
  job.hear?.(report);
  return new Response(null, { status: 204, headers: COMMON });
}

async function imageResponse(
  deps: PrintRoutesDeps,
  job: PrintJob,
  hash: string,
): Promise<Response | undefined> {
  if (!imagesOf(job.model).has(hash)) return undefined;
  const image = await deps.readImage(hash);
  return image === undefined ? undefined : respond(image.body, image.type);
}

const IMAGE = /^\/gambar\/([0-9a-f]{64})$/;

const CHANGED = /^\/atur\/(-?\d{1,3}),(-?\d{1,3})(?:\/([\d,-]{1,200}))?\.pdf$/;

/** The PDF as a printer gets it: `/atur/<right>,<down>[/<pages>].pdf`, in tenths of a millimetre. */
async function changedResponse(job: PrintJob, part: string): Promise<Response | undefined> {
  const [, right, down, typed] = CHANGED.exec(part) ?? [];
  if (right === undefined) return undefined;
  return pdfResponse(job, ({ bytes, pages: all }) => {
    const chosen = readPages(typed ?? '', all);
    if (!chosen.ok) return undefined;
    const pages = typed === undefined ? null : pagesOf(chosen.spans);
    return changePages(bytes, { pages, right: Number(right), down: Number(down) });
  });
}

async function jobResponse(
  deps: PrintRoutesDeps,
  job: PrintJob,
  part: string,
): Promise<Response | undefined> {
  switch (part) {
    case '':
      return pageResponse(deps);
    case '.json':
      return modelResponse(job);
    case '.pdf':
      return pdfResponse(job);
    case '/siap':
      return reportResponse(job, 'ready');
    case '/gagal':
      return reportResponse(job, 'failed');
    default: {
      const hash = IMAGE.exec(part)?.[1];
      return hash === undefined ? changedResponse(job, part) : imageResponse(deps, job, hash);
    }
  }
}

const JOB = /^\/([\w-]+)(.*)$/;

/**
 * Answers what is asked of an open job under `app://print`: its page, its model, its PDF, its
 * images, and the page's word that it stands. Undefined: not ours; scripts, styles and fonts of the
 * page are ordinary files of the built renderer.
 */
export function createPrintRoutes(jobs: PrintJobs, deps: PrintRoutesDeps) {
  return async (url: URL): Promise<Response | undefined> => {
    if (url.host !== 'print') return undefined;
    const [, id, part] = JOB.exec(url.pathname) ?? [];
    const job = id === undefined ? undefined : jobs.find(id);
    return job === undefined ? undefined : jobResponse(deps, job, part ?? '');
  };
}
