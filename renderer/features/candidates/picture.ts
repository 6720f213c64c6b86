import { cutInPixels, type PictureCut } from '#shared/domain/people/picture-cut.ts';

/** Chromium's own measure between "looks the same" and a file of a phone's size. */
const JPEG_QUALITY = 0.9;

/**
 * A picture turned to the right by quarters. It is drawn as the camera meant it: what the file says
 * about being held sideways is in the pixels afterwards. Throws where the bytes are no picture.
 */
export async function turnedPicture(picture: Blob, quarters: number): Promise<HTMLCanvasElement> {
  const image = await createImageBitmap(picture);
  const isSideways = quarters % 2 !== 0;
  const canvas = document.createElement('canvas');
  canvas.width = isSideways ? image.height : image.width;
  canvas.height = isSideways ? image.width : image.height;
  const pen = canvas.getContext('2d');
  pen?.translate(canvas.width / 2, canvas.height / 2);
  pen?.rotate((quarters * Math.PI) / 2);
  pen?.drawImage(image, -image.width / 2, -image.height / 2);
  image.close();
  return canvas;
}

/** A part of a picture as a canvas of its own. */
export function cutPicture(canvas: HTMLCanvasElement, drawn: PictureCut): HTMLCanvasElement {
  const { x, y, width, height } = cutInPixels(drawn, canvas.width, canvas.height);
  const part = document.createElement('canvas');
  part.width = width;
  part.height = height;
  part.getContext('2d')?.drawImage(canvas, x, y, width, height, 0, 0, width, height);
  return part;
}

/** The bytes of a canvas: a screenshot stays PNG, so that its letters stay sharp; a photo is JPEG. */
export function pictureBytes(canvas: HTMLCanvasElement, like: string): Promise<Blob> {
  const type = like === 'image/png' ? 'image/png' : 'image/jpeg';
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob === null ? fail(new Error('no picture')) : done(blob)),
      type,
      JPEG_QUALITY,
    );
  });
}

/** What a file is called once its picture is cut: the ending says what is in it. */
export const cutName = (name: string, type: string): string =>
  type === 'image/png'
    ? name.replace(/\.(jpe?g|webp)$/i, '.png')
    : name.replace(/\.(png|webp)$/i, '.jpg');
