import type { PrintJob, PrintJobs } from './print-jobs.ts';
import { fileNameOf } from './paper-file-name.ts';

export interface ServedFile {
  readonly body: Uint8Array;
  /** Media type, for example `text/css; charset=utf-8`. */
  readonly type: string;
}

export interface PrintRoutesDeps {
  readonly jobs: PrintJobs;
  /** A file of the built renderer by its path there: `print.html`, `assets/print-3f2a.js`. */
  readonly readRendererFile: (path: string) => Promise<ServedFile | undefined>;
  /** A stored image by its content hash. Asked only for hashes that the job's own model names. */
  readonly readImage: (hash: string) => Promise<ServedFile | undefined>;
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

const COMMON = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' } as const;

// A Node Buffer is a view on a pooled block; a Response wants bytes of its own.
const bytes = (body: Uint8Array): ArrayBuffer => new Uint8Array(body).buffer;

const respond = (file: ServedFile, headers: Record<string, string> = {}): Response =>
  new Response(bytes(file.body), { headers: { ...COMMON, 'Content-Type': file.type, ...headers } });

const done = (): Response => new Response(null, { status: 204, headers: COMMON });

function pdfResponse(job: PrintJob): Response | undefined {
  if (job.pdf === undefined) return undefined;
  const name = encodeURIComponent(fileNameOf(job.model));
  return respond(
    { body: job.pdf, type: 'application/pdf' },
    { 'Content-Disposition': `inline; filename*=UTF-8''${name}` },
  );
}

const jsonResponse = (job: PrintJob): Response =>
  respond({
    body: new TextEncoder().encode(JSON.stringify(job.model)),
    type: 'application/json; charset=utf-8',
  });

function reportResponse(job: PrintJob, outcome: 'ready' | 'failed'): Response {
  job.report(outcome);
  return done();
}

async function imageResponse(
  deps: PrintRoutesDeps,
  job: PrintJob,
  hash: string,
): Promise<Response | undefined> {
  if (job.model.letterhead.imageHash !== hash) return undefined;
  const image = await deps.readImage(hash);
  return image === undefined ? undefined : respond(image);
}

async function pageResponse(deps: PrintRoutesDeps): Promise<Response | undefined> {
  const page = await deps.readRendererFile('print.html');
  return page === undefined
    ? undefined
    : respond(page, { 'Content-Security-Policy': PAGE_POLICY, 'Referrer-Policy': 'no-referrer' });
}

const ASSET = /^\/(assets\/[\w.-]+)$/;
const JOB = /^\/([\w-]+)(\.json|\.pdf|\/siap|\/gagal|\/gambar\/([0-9a-f]{64}))?$/;

/**
 * Answers what is asked under `app://print`: the page of a job, its model, its PDF, the seal, and
 * the page's word that it stands. Undefined: no such thing here (the protocol says 404).
 * Expects the path of a parsed URL, beginning with a slash, without query and fragment.
 */
export function createPrintRoutes(deps: PrintRoutesDeps) {
  return async (path: string): Promise<Response | undefined> => {
    const asset = ASSET.exec(path)?.[1];
    if (asset !== undefined) {
      const file = await deps.readRendererFile(asset);
      return file === undefined ? undefined : respond(file);
    }
    const match = JOB.exec(path);
    const job = match?.[1] === undefined ? undefined : deps.jobs.find(match[1]);
    if (match === null || job === undefined) return undefined;
    switch (match[2]) {
      case undefined:
        return pageResponse(deps);
      case '.json':
        return jsonResponse(job);
      case '.pdf':
        return pdfResponse(job);
      case '/siap':
        return reportResponse(job, 'ready');
      case '/gagal':
        return reportResponse(job, 'failed');
      default:
        return match[3] === undefined ? undefined : imageResponse(deps, job, match[3]);
    }
  };
}
