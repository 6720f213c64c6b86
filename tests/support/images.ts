import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The beginning of a PNG of this size, up to where its pixels would stand. */
export function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits, grey.
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
  ]);
}

/** A whole PNG: a grey square. */
export function greyPng(side: number): Buffer {
  const line = Buffer.alloc(side + 1, 0x88);
  line[0] = 0;
  const pixels = deflateSync(Buffer.concat(Array.from({ length: side }, () => line)));
  return Buffer.concat([pngOf(side, side), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** The beginning of a JPEG of this size: a segment of the camera, then the frame. */
export function jpegOf(width: number, height: number): Buffer {
  const frame = Buffer.alloc(10);
  frame.set([0xff, 0xc0, 0x00, 0x11, 0x08]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const camera = Buffer.from([0xff, 0xe0, 0x00, 0x06, 1, 2, 3, 4]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), camera, frame, Buffer.alloc(12)]);
}
