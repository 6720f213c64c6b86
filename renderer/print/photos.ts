/** Dots of a printed photo for each px of the page: 300 dots an inch. */
const DOTS_PER_PX = 300 / 96;

/**
 * Puts every photo on the page as large as it is printed and no larger. Phones take photos of 2 to
 * 8 MB, which the PDF would carry whole: cards of a full house would be hundreds of megabytes. A
 * photo that cannot be read leaves its empty frame; the other cards are printed.
 */
export async function settlePhotos(root: HTMLElement): Promise<void> {
  const photos = root.querySelectorAll<HTMLImageElement>('img.photo');
  await Promise.all(Array.from(photos, settle));
}

async function settle(photo: HTMLImageElement): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.className = photo.className;
  try {
    await photo.decode();
    canvas.width = Math.round(photo.clientWidth * DOTS_PER_PX);
    canvas.height = Math.round(photo.clientHeight * DOTS_PER_PX);
    const { naturalWidth: width, naturalHeight: height } = photo;
    // As `object-fit: cover` would cut it.
    const scale = Math.max(canvas.width / width, canvas.height / height);
    // Without transparency the file holds one image for it, not two.
    const pen = canvas.getContext('2d', { alpha: false });
    if (pen === null) return;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(
      photo,
      (canvas.width - width * scale) / 2,
      (canvas.height - height * scale) / 2,
      width * scale,
      height * scale,
    );
    photo.replaceWith(canvas);
  } catch {
    photo.remove();
  }
}
