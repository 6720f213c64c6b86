import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { Route } from './protocol.ts';

const PATH = /^\/([0-9a-f]{64})$/;
/** A picture or a PDF runs nothing, and only our own window may frame it. */
const POLICY = "default-src 'none'; frame-ancestors app://tampung";

interface AttachmentRouteOptions {
  /** Where attachments lie, named by their SHA-256. */
  readonly folder: string;
  /** Asks the data process, where the role of whoever is signed in is checked. */
  readonly client: () => Pick<Client<Contract>, 'attachments'>;
}

/** Answers `app://lampiran/<hash>` to whoever may see it, with the type that was checked on entry. */
export const attachmentRoute =
  ({ folder, client }: AttachmentRouteOptions): Route =>
  async (url) => {
    if (url.host !== 'lampiran') return undefined;
    const hash = PATH.exec(url.pathname)?.[1];
    if (hash === undefined) return new Response('', { status: 404 });
    const located = await client().attachments.locate({ hash });
    if (!located.ok) {
      const unknown = located.error.code === 'attachments.not-found';
      return new Response('', { status: unknown ? 404 : 403 });
    }
    try {
      const body = new Uint8Array(await readFile(join(folder, hash)));
      return new Response(body, {
        headers: {
          'Content-Type': located.value.mediaType,
          'Content-Security-Policy': POLICY,
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'no-store',
        },
      });
    } catch {
      return new Response('', { status: 404 });
    }
  };
