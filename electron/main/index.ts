import { join } from 'node:path';
import { app, BrowserWindow, Menu } from 'electron';
import { ChosenFiles } from './chosen-files.ts';
import { DataProcess } from './data-process.ts';
import { keepTitle } from './edition.ts';
import { listen, tell } from './ipc.ts';
import { registerScheme, serve } from './protocol.ts';
import { lockDown } from './security.ts';
import { debuggingSwitch } from './start-switches.ts';
import { openWindow } from './window.ts';

/** The composition root: folders → scheme → data process → window. */
const outFolder = join(import.meta.dirname, '..');

/** Exit code of a start that was refused for a switch: EX_USAGE of sysexits. */
const REFUSED_SWITCH = 64;

const steering = app.isPackaged ? debuggingSwitch(process.argv.slice(1)) : undefined;

if (steering !== undefined) {
  process.stderr.write(
    `Tampung tidak dijalankan dengan ${steering}: program lain dapat mengendalikannya. Jalankan tanpa pilihan itu.\n`,
  );
  // Before the first window and before Chromium listens; quit() would still let it begin.
  process.exit(REFUSED_SWITCH);
} else if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  begin();
}

function begin(): void {
  if (process.getuid?.() !== 0) app.enableSandbox();
  registerScheme();
  lockDown();
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
}

function start(): void {
  Menu.setApplicationMenu(null);
  const folder = app.getPath('userData');
  const opened: { window?: BrowserWindow } = {};
  const data = new DataProcess(
    join(import.meta.dirname, 'data.js'),
    {
      officeFolder: join(folder, 'kantor'),
      backupsFolder: join(folder, 'backup'),
      temporaryFolder: join(folder, 'sementara'),
      appVersion: app.getVersion(),
    },
    {
      message(message) {
        if (message.kind === 'changed' || message.kind === 'progress') {
          tell(opened.window?.webContents, message);
        }
        if (message.kind === 'log') process.stderr.write(`${message.text}\n`);
      },
      restarted: (tooOften) => tell(opened.window?.webContents, { kind: 'restarted', tooOften }),
    },
  );
  const files = new ChosenFiles();
  serve(join(outFolder, 'renderer'), []);
  listen(() => data, files, { files, window: () => opened.window });
  opened.window = openWindow(outFolder);
  keepTitle(opened.window);
  let ended = false;
  app.on('will-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    void data.end().then(() => {
      ended = true;
      app.quit();
    });
  });
}
