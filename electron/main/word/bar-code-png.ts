import { crc32, deflateSync } from 'node:zlib';
import { barsOf } from '#shared/domain/format/code-128.ts';

/** Dots a module and dots high: sharp where a printer makes them larger or smaller. */
const MODULE = 4;
const HEIGHT = 96;
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const BITS = 8;

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(data.length, 0);
  sizes.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([sizes.subarray(0, 4), named, sizes.subarray(4)]);
}

/** A code as bars (Code 128) in a picture of black and white dots, with its width in modules. */
export function barCodePng(code: string): { readonly png: Buffer; readonly modules: number } {
  const { bars, width: modules } = barsOf(code);
  const width = modules * MODULE;
  // A line of the picture: its filter (none), then eight dots a byte, white.
  const line = Buffer.alloc(1 + Math.ceil(width / BITS), 0xff);
  line[0] = 0;
  for (const bar of bars) {
    for (let dot = bar.at * MODULE; dot < (bar.at + bar.width) * MODULE; dot += 1) {
      const at = 1 + (dot >> 3);
      line[at] = (line[at] ?? 0) & ~(0x80 >> (dot & 7));
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(HEIGHT, 4);
  // One bit a dot, shades of grey.
  head[8] = 1;
  const png = Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: HEIGHT }, () => line)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { png, modules };
}
