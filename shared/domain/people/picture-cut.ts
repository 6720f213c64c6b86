/** A part of a picture in hundredths of its width and height, as it is drawn over it. */
export interface PictureCut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width over height of a passport photo as offices file it (3 × 4 cm). */
export const PASSPORT = 3 / 4;

const WHOLE: PictureCut = { x: 0, y: 0, width: 100, height: 100 };

/**
 * The same part in whole pixels of a picture of `width` × `height`: never outside it and never empty,
 * however the part was drawn; a part without width or height means the whole picture.
 */
export function cutInPixels(drawn: PictureCut, width: number, height: number): PictureCut {
  const cut = drawn.width > 0 && drawn.height > 0 ? drawn : WHOLE;
  const left = within(Math.round((cut.x / 100) * width), width - 1);
  const top = within(Math.round((cut.y / 100) * height), height - 1);
  return {
    x: left,
    y: top,
    width: Math.max(1, within(Math.round((cut.width / 100) * width), width - left)),
    height: Math.max(1, within(Math.round((cut.height / 100) * height), height - top)),
  };
}

const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);
