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
