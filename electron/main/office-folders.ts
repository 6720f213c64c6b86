import { join } from 'node:path';
import { app } from 'electron';
import type { DataStart } from '#electron/data/messages.ts';

/** Where an office lives under one folder of its own; the same for every office. */
export const officeFolders = (folder: string): Omit<DataStart, 'session'> => ({
  officeFolder: join(folder, 'kantor'),
  backupsFolder: join(folder, 'backup'),
  temporaryFolder: join(folder, 'sementara'),
  appVersion: app.getVersion(),
});
