import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, relative, sep } from 'node:path';
import { protocol } from 'electron';
import { SCHEME } from './security.ts';

/** Must run before `ready`: the scheme behaves like https, so that CSP, modules and fetch work. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // Mantine and React set element styles through CSSOM; attributes in markup stay forbidden.
    "style-src-attr 'none'",
    "img-src 'self' app: data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self' app:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const notFound = (): Response => new Response('', { status: 404 });

/** A page with a fresh nonce in its policy and in its `__NONCE__` marks. */
async function page(file: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const html = (await readFile(file, 'utf8')).replaceAll('__NONCE__', nonce);
  return new Response(html, {
    headers: {
      'Content-Type': TYPES['.html'] ?? '',
      'Content-Security-Policy': policy(nonce),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}

/** A route that other slices plug in: answers undefined for what is not its own. */
export type Route = (url: URL) => Promise<Response | undefined> | Response | undefined;

/** Serves the built renderer from `folder`, and what the routes answer before it. */
export function serve(folder: string, routes: readonly Route[]): void {
  protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    for (const route of routes) {
      const answer = await route(url);
      if (answer) return answer;
    }
    if (url.host !== 'tampung' && url.host !== 'print') return notFound();
    const wanted = url.pathname === '/' ? '/index.html' : decodeURIComponent(url.pathname);
    const file = normalize(join(folder, wanted));
    const inside = relative(folder, file);
    if (inside.startsWith('..') || inside.startsWith(sep)) return notFound();
    const type = TYPES[extname(file)];
    if (!type) return notFound();
    try {
      if (extname(file) === '.html') return await page(file);
      return new Response(new Uint8Array(await readFile(file)), {
        headers: { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' },
      });
    } catch {
      return notFound();
    }
  });
}
