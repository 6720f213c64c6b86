// The floor of start-up and memory: Electron, React and Mantine with one button, nothing of Tampung.
// It takes the same precautions as the program's window (own scheme, sandbox), so that the ratio
// says what the program itself costs.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, BrowserWindow, Menu, protocol } from 'electron';

const folder = join(import.meta.dirname, 'page');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

protocol.registerSchemesAsPrivileged([
  {
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]);
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  Menu.setApplicationMenu(null);
  protocol.handle('app', async (request) => {
    const { pathname } = new URL(request.url);
    const type = TYPES[extname(pathname)];
    if (!type) return new Response('', { status: 404 });
    const content = await readFile(join(folder, pathname));
    return new Response(new Uint8Array(content), { headers: { 'Content-Type': type } });
  });
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    show: false,
    useContentSize: true,
    webPreferences: { sandbox: true, spellcheck: false },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL('app://tampung/index.html');
});
