import { test } from '@playwright/test';
import { join } from 'node:path';
import { Album } from './album.ts';
import type { LaunchedApp } from './launch.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './office-window.ts';
import { WIDE } from './views.ts';

export interface AlbumOffice {
  /** The story's own folder; the office lies in it. */
  readonly folder: string;
  readonly launched: LaunchedApp;
  /** A new one for each test: it tells what that test looked at. */
  readonly album: Album;
}

/**
 * One practice office for all tests of a file, which go on from each other; call it once, at the top.
 * After each test nothing may have been wrong with what it looked at. Read its parts inside tests.
 */
export function albumOffice(name: string, begin = openPracticeOffice): AlbumOffice {
  test.describe.configure({ mode: 'serial' });
  const open: { folder?: string; launched?: LaunchedApp; album?: Album } = {};
  const opened = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The office of this album is not open');
    return part;
  };
  test.beforeAll(async () => {
    open.folder = newFolder(name);
    open.launched = await begin(join(open.folder, 'kantor'), WIDE);
  });
  test.beforeEach(() => {
    open.album = new Album(opened(open.launched));
  });
  test.afterEach(() => {
    opened(open.album).expectSound();
    expectNoComplaints(opened(open.launched));
  });
  test.afterAll(async () => {
    await open.launched?.close();
    if (open.folder !== undefined) removeFolder(open.folder);
  });
  return {
    get folder() {
      return opened(open.folder);
    },
    get launched() {
      return opened(open.launched);
    },
    get album() {
      return opened(open.album);
    },
  };
}
