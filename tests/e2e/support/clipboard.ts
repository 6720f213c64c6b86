import type { ElectronApplication } from '@playwright/test';
import type { NativeImage } from 'electron';

/** What the clipboard of the window that runs here is called; newer ones have another. */
interface RealClipboard {
  write(data: { text: string; html: string }): void;
  writeImage(image: NativeImage): void;
  clear(): void;
}

export const copyText = (app: ElectronApplication, text: string): Promise<void> =>
  app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);

/** As Excel copies: the cells as text and as a web page. */
export const copyRows = (app: ElectronApplication, text: string): Promise<void> =>
  app.evaluate(({ clipboard }, cells) => {
    const html = `<table><tr><td>${cells.replaceAll('\t', '</td><td>')}</td></tr></table>`;
    (clipboard as unknown as RealClipboard).write({ text: cells, html });
  }, text);

/** A picture of one colour; of another width it is another picture. */
export const copyPicture = (app: ElectronApplication, width = 20): Promise<void> =>
  app.evaluate(({ clipboard, nativeImage }, wide) => {
    const pixels = Buffer.alloc(wide * 10 * 4, 200);
    const image = nativeImage.createFromBitmap(pixels, { width: wide, height: 10 });
    (clipboard as unknown as RealClipboard).writeImage(image);
  }, width);

export const clearClipboard = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ clipboard }) => (clipboard as unknown as RealClipboard).clear());

export const copiedText = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());
