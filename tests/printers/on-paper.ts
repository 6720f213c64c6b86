import { execFileSync } from 'node:child_process';

/** Dots per millimetre of the pictures that are measured. */
const DOTS = 10;
const DARK = 128;

interface Picture {
  readonly width: number;
  readonly height: number;
  isDark(x: number, y: number): boolean;
}

/** A page as it came out, in grey, ten dots a millimetre. */
function pictureOf(path: string, page: number): Picture {
  const one = ['-f', String(page), '-l', String(page)];
  const pgm = execFileSync('pdftoppm', ['-gray', '-r', String(25.4 * DOTS), ...one, path], {
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(pgm.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error(`no picture of ${path}`);
  const [all, width, height] = [head[0], Number(head[1]), Number(head[2])];
  return {
    width,
    height,
    isDark: (x, y) => (pgm[all.length + y * width + x] ?? 255) < DARK,
  };
}

/**
 * Where the upper left corner mark of a page to measure stands, in millimetres from the left and the
 * upper edge of the paper.
 */
export function cornerOf(path: string): readonly [number, number] {
  const { width, height, isDark } = pictureOf(path, 1);
  const across = (y: number): number => {
    for (let x = 0; x < width / 4; x += 1) if (isDark(x, y)) return x;
    throw new Error('no corner mark from the left');
  };
  const along = (x: number): number => {
    for (let y = 0; y < height / 4; y += 1) if (isDark(x, y)) return y;
    throw new Error('no corner mark from above');
  };
  // Beneath the arm across and left of the ruler along; then within that arm.
  const left = across(18 * DOTS);
  const top = along(left + 5 * DOTS);
  return [left / DOTS, top / DOTS];
}

/** Where ink begins on a page, in millimetres from the left and from above. */
export function inkOf(path: string, page: number): readonly [number, number] {
  const { width, height, isDark } = pictureOf(path, page);
  let left = width;
  let top = height;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < Math.min(left, width); x += 1) {
      if (!isDark(x, y)) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
      break;
    }
  }
  return [left / DOTS, top / DOTS];
}

/** How many dots of a page are dark, in thousands: two prints of one page have as many. */
export function inkSum(path: string, page: number): number {
  const { width, height, isDark } = pictureOf(path, page);
  let sum = 0;
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (isDark(x, y)) sum += 1;
  return sum / 1000;
}
