// Photographs the gallery: `GALLERY=.cache/gallery SHOTS=.cache/shots electron shoot.cjs`, with
// ONLY=home,order for some pages. The pages keep a content security policy as the program does.
const { app, BrowserWindow, net, protocol } = require('electron');
const { mkdirSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

const dist = resolve(process.env.GALLERY);
const out = resolve(process.env.SHOTS);
const wanted = (process.env.ONLY ?? '').split(',').filter(Boolean);
protocol.registerSchemesAsPrivileged([
  { scheme: 'gallery', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
const SIZES = { 1366: [1366, 768], 1093: [1093, 614], 683: [683, 350] };
const PAGES = [
  ['home', 1366, 'screen=home'],
  ['home-dark', 1366, 'screen=home&scheme=dark'],
  ['home', 1093, 'screen=home'],
  ['home', 683, 'screen=home'],
  ['candidates', 1366, 'screen=candidates'],
  ['candidates-dark', 1366, 'screen=candidates&scheme=dark'],
  ['candidates-practice', 1366, 'screen=candidates&practice'],
  ['candidates', 1093, 'screen=candidates'],
  ['candidates', 683, 'screen=candidates&bare'],
  ['candidates-panel', 683, 'screen=candidates'],
  ['order', 1366, 'screen=order'],
  ['order-dark', 1366, 'screen=order&scheme=dark'],
  ['order', 1093, 'screen=order'],
  ['order', 683, 'screen=order&bare'],
  ['order-panel', 683, 'screen=order'],
  ['import', 1366, 'screen=import'],
  ['import-dark', 1366, 'screen=import&scheme=dark'],
  ['import', 1093, 'screen=import'],
  ['import', 683, 'screen=import'],
  ['states', 1366, 'screen=states'],
  ['states-dark', 1366, 'screen=states&scheme=dark'],
  ['form', 1366, 'screen=states&dialog=form'],
  ['form', 683, 'screen=states&dialog=form'],
  ['refusal', 1366, 'screen=states&dialog=refusal'],
  ['order-forced', 1366, 'screen=order&forced'],
  ['home-forced', 1366, 'screen=home&forced'],
  ['palette', 1366, 'screen=candidates', 'k', 'mu'],
  ['palette-dark', 1366, 'screen=candidates&scheme=dark', 'k', 'mu'],
  ['palette', 683, 'screen=candidates&bare', 'k', 'mu'],
];

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** Presses Ctrl+K and types, through the window's own input. */
async function press(window, key, text) {
  for (const type of ['keyDown', 'keyUp']) {
    window.webContents.sendInputEvent({ type, keyCode: key, modifiers: ['control'] });
  }
  await wait(400);
  for (const letter of text) {
    window.webContents.sendInputEvent({ type: 'char', keyCode: letter });
  }
  await wait(400);
}

async function shoot(window, [name, size, query, key, text]) {
  const [width, height] = SIZES[size];
  window.setContentSize(width, height);
  await window.webContents.debugger.sendCommand('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: query.includes('forced') ? 'active' : 'none' }],
  });
  await window.loadURL(`gallery://pages/index.html?${query}`);
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
  if (query.includes('forced')) {
    for (const type of ['keyDown', 'keyUp']) {
      window.webContents.sendInputEvent({ type, keyCode: 'Tab' });
    }
  }
  await wait(450);
  if (key !== undefined) await press(window, key, text);
  const image = await window.webContents.capturePage();
  writeFileSync(join(out, `${name}-${size}.png`), image.toPNG());
}

app.commandLine.appendSwitch('force-device-scale-factor', '1');
void app.whenReady().then(async () => {
  protocol.handle('gallery', (request) =>
    net.fetch(pathToFileURL(join(dist, new URL(request.url).pathname)).href),
  );
  mkdirSync(out, { recursive: true });
  const window = new BrowserWindow({
    useContentSize: true,
    width: 1366,
    height: 768,
    frame: false,
    webPreferences: { offscreen: true },
  });
  window.webContents.on('console-message', (event) => console.log(event.message));
  await window.loadURL('about:blank');
  window.webContents.debugger.attach();
  for (const page of PAGES) {
    const key = `${page[0]}-${page[1]}`;
    if (wanted.length === 0 || wanted.some((part) => key.startsWith(part))) {
      await shoot(window, page);
    }
  }
  app.quit();
});
