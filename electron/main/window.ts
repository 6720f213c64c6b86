import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { developmentUrl, WINDOW_ORIGIN } from './security.ts';

/** The one window of the office. Shown once its first frame is painted, so that nothing flashes. */
export function openWindow(outFolder: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 640,
    minHeight: 350,
    show: false,
    useContentSize: true,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#131816' : '#FFFFFF',
    title: 'Tampung',
    webPreferences: {
      preload: join(outFolder, 'preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      plugins: true,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(developmentUrl() ?? `${WINDOW_ORIGIN}/index.html`);
  return window;
}
