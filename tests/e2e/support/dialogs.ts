import type { ElectronApplication } from '@playwright/test';

/** The next "open" dialogs answer with this file or folder, as if the person had chosen it. */
export const chooseFile = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);

/** The next "save" dialogs answer with this path. */
export const chooseTarget = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, path);

/** The next "open" dialogs answer with all these files. */
export const chooseFiles = (app: ElectronApplication, paths: readonly string[]): Promise<void> =>
  app.evaluate(
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: chosen });
    },
    [...paths],
  );
