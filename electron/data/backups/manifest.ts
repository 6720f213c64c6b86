import { z } from 'zod';
import { nativeSha256 } from '../native-sha256.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const digest = z.strictObject({ sha256, bytes: z.int().nonnegative() });
const attachment = z.strictObject({ hash: sha256, bytes: z.int().nonnegative() });

const fields = z.strictObject({
  format: z.literal('tampung-backup'),
  formatVersion: z.literal(1),
  seq: z.int().positive(),
  office: z.string().min(1),
  /** Changes with every restore, so that papers and packets of two pasts can be told apart. */
  generation: z.string().min(1),
  madeAt: z.string(),
  appVersion: z.string(),
  schemaVersion: z.int().nonnegative(),
  counts: z.record(z.string(), z.int().nonnegative()),
  contentHash: sha256,
  /** The last entry of the journal's chain: a later cut of its tail shows against this. */
  journalHead: z.strictObject({ seq: z.int(), hash: z.string() }).nullable(),
  /** Of the compacted file. Its bytes are proven by the key of the payload and by contentHash. */
  plain: z.strictObject({ bytes: z.int().nonnegative() }),
  cipher: digest,
  attachments: z.array(attachment),
  /** Named in the records but no longer on this computer when the backup was made. */
  absentAttachments: z.array(sha256),
  recipient: z.string().startsWith('age1'),
  wrappedIdentity: z.string().startsWith('-----BEGIN AGE ENCRYPTED FILE-----'),
});

/** What lies beside each backup, readable without a key: no name, no number of any person. */
export type Manifest = z.output<typeof fields>;

/** The manifest as text; its last line is the SHA-256 of all before it. */
export function serialiseManifest(manifest: Manifest): string {
  const body = JSON.stringify(fields.parse(manifest), null, 2);
  return `${body.slice(0, -2)},\n  "manifestSha256": "${nativeSha256(body)}"\n}\n`;
}

/** The manifest behind a text, or null where a single byte differs from what was written. */
export function parseManifest(text: string): Manifest | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null || !('manifestSha256' in json)) return null;
  const { manifestSha256: _seal, ...rest } = json;
  const parsed = fields.safeParse(rest);
  return parsed.success && serialiseManifest(parsed.data) === text ? parsed.data : null;
}
