// Called by electron-builder before it flips the fuses and seals the package.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function afterPack({ appOutDir, packager, electronPlatformName }) {
  if (electronPlatformName === 'darwin') return;
  // The fallback Electron carries a launcher for development there; a package has its asar only.
  await rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
  if (packager.config.extraMetadata?.trialRuntime !== true) return;
  await writeFile(
    join(appOutDir, 'BUKAN-UNTUK-KANTOR.txt'),
    'Paket ini dibuat dengan Electron pengganti yang sudah tidak dirawat: hanya untuk mencoba.\n' +
      'This package was made with a substitute Electron that is out of support: for trying only.\n',
  );
}
