/** A stored picture as a Word file takes it. */
export interface Picture {
  readonly type: 'png' | 'jpg';
  readonly data: Uint8Array;
  /** In its own dots. */
  readonly width: number;
  readonly height: number;
}

const SEGMENT = 0xff;
/** Segments of a JPEG that tell its size: every start of frame but the tables among them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Buffer): readonly [width: number, height: number] | undefined {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === SEGMENT;) {
    if (isFrame(bytes[at + 1] ?? 0))
      return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** The size of a picture and what it is; undefined for anything but a whole PNG or JPEG. */
export function pictureOf(data: Uint8Array, type: string): Picture | undefined {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (type === 'image/png' && bytes.length > 24) {
    return { type: 'png', data, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  const size = type === 'image/jpeg' ? jpegSize(bytes) : undefined;
  return size && { type: 'jpg', data, width: size[0], height: size[1] };
}

/** The largest size within a square of px in which the picture keeps its shape. */
export function within({ width, height }: Picture, px: number): { width: number; height: number } {
  const scale = px / Math.max(width, height, 1);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
