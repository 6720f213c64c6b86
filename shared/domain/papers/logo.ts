import type { AppError } from '../../errors.ts';

/** Width and height of a picture in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** A logo is printed 14 mm high: beneath this many pixels it would be coarse on paper (200 a inch). */
const SMALLEST_SIDE = 110;
/** A larger picture only makes every page of a thousand letters heavier. */
const LARGEST_SIDE = 4000;
export const LARGEST_LOGO = 2 * 1024 * 1024;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** PNG: width and height stand in the first chunk, which is always IHDR (ISO/IEC 15948, 11.2.2). */
function pngSize(bytes: Uint8Array): ImageSize | null {
  if (bytes.length < 24 || !PNG.every((byte, at) => bytes[at] === byte)) return null;
  return { width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };
}

/** A start-of-frame marker: C0–CF but for tables of Huffman codes, arithmetic coding and JPG (T.81, B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** JPEG: width and height stand in the frame header, behind segments of any length. */
function jpegSize(bytes: Uint8Array): ImageSize | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes may stand before a marker.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker))
      return { height: view(bytes).getUint16(at + 5), width: view(bytes).getUint16(at + 7) };
    else at += 2 + view(bytes).getUint16(at + 2);
  }
  return null;
}

/** The size of a PNG or JPEG by its own bytes, whatever its name says; null for anything else. */
export const imageSize = (bytes: Uint8Array): ImageSize | null => pngSize(bytes) ?? jpegSize(bytes);

/** Why a file is no logo for paper; null where it is one. */
export function logoRefusal(
  file: string,
  bytes: Uint8Array,
): AppError<'letterheads.logo-heavy' | 'letterheads.logo-type' | 'letterheads.logo-size'> | null {
  if (bytes.length > LARGEST_LOGO) return { code: 'letterheads.logo-heavy', file };
  const size = imageSize(bytes);
  if (size === null) return { code: 'letterheads.logo-type', file };
  const { width, height } = size;
  return Math.min(width, height) < SMALLEST_SIDE || Math.max(width, height) > LARGEST_SIDE
    ? { code: 'letterheads.logo-size', file, width, height }
    : null;
}
