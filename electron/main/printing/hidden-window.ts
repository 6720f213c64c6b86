import { BrowserWindow } from 'electron';

/** A hidden window for our own pages: sandboxed, without preload, going nowhere else. */
export function createHiddenWindow(): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      // Hidden pages are slowed down otherwise, and somebody waits for this one.
      backgroundThrottling: false,
      spellcheck: false,
      devTools: false,
    },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  return window;
}

/**
 * Letters after which a window makes room for a new one. Chromium 130 keeps what it has printed until
 * its page's process ends, 0.4 MB a letter: 1,000 letters in one window take a gigabyte.
 */
const LETTERS_A_WINDOW = 100;

/** One hidden window after the other, for a long row of papers. */
export class HiddenWindows {
  #window: BrowserWindow | undefined;
  #letters = 0;

  /** The window for the next so many letters; the one before may be gone. */
  take(letters: number): BrowserWindow {
    if (this.#letters + letters > LETTERS_A_WINDOW) this.destroy();
    this.#letters += letters;
    return (this.#window ??= createHiddenWindow());
  }

  destroy(): void {
    this.#window?.destroy();
    this.#window = undefined;
    this.#letters = 0;
  }
}
