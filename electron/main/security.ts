import { app, type IpcMainInvokeEvent, type Session, session, type WebContents } from 'electron';

export const SCHEME = 'app';
export const WINDOW_ORIGIN = `${SCHEME}://tampung`;

/** Rule 17 of Electron's checklist: only our own page's main frame may call. */
export function isTrustedSender(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return !!frame && frame === event.sender.mainFrame && frame.url.startsWith(`${WINDOW_ORIGIN}/`);
}

/** Nothing leaves the computer and nothing is granted: permissions, windows, other addresses. */
function lockSession(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  target.setSpellCheckerEnabled(false);
  target.webRequest.onBeforeRequest((details, answer) => {
    const own = details.url.startsWith(`${SCHEME}:`) || details.url.startsWith('blob:app:');
    const viewer = details.url.startsWith('chrome-extension:') || details.url.startsWith('chrome:');
    const development = !app.isPackaged && developmentUrl() !== undefined;
    const tools = !app.isPackaged && details.url.startsWith('devtools:');
    answer({ cancel: !(own || viewer || tools || development) });
  });
}

/** The address of the hot-reloading server while developing; never in a packaged program. */
export const developmentUrl = (): string | undefined =>
  app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.url.startsWith(`${SCHEME}:`) && !event.url.startsWith('chrome-extension:')) {
      event.preventDefault();
    }
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Applies the cage to every page that will ever exist in this program. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  void app.whenReady().then(() => lockSession(session.defaultSession));
}
