/** What an attachment of a person shows. Health papers are no attachments: only the result is kept. */
export const ATTACHMENT_KINDS = [
  'family_card',
  'birth_certificate',
  'photo',
  'consent',
  'visit',
  'desil_proof',
  'school',
  'other',
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** Largest attachment in bytes: a phone photo has 2–8 MB, a scan of some pages less. */
export const LARGEST_ATTACHMENT = 15 * 1024 * 1024;

const ascii = (text: string): number[] =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
const SIGNATURES: readonly { type: string; at: number; bytes: readonly number[] }[] = [
  { type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', at: 0, bytes: [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/webp', at: 8, bytes: ascii('WEBP') },
  { type: 'application/pdf', at: 0, bytes: ascii('%PDF-') },
];

/**
 * The media type of a file by its first 16 bytes, whatever its name says; undefined for what is no
 * JPEG, PNG, WebP or PDF.
 */
export function mediaTypeOf(start: Uint8Array): string | undefined {
  const found = SIGNATURES.find(({ at, bytes }) =>
    bytes.every((byte, index) => start[at + index] === byte),
  );
  if (found?.type === 'image/webp' && !ascii('RIFF').every((byte, i) => start[i] === byte))
    return undefined;
  return found?.type;
}
