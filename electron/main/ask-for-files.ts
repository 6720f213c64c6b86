import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

/** Asks the person for files or a folder to read; none when they thought better of it. */
export async function askForFiles(
  parent: BrowserWindow | undefined,
  options: OpenDialogOptions,
): Promise<readonly string[]> {
  const chosen = await (parent
    ? dialog.showOpenDialog(parent, options)
    : dialog.showOpenDialog(options));
  return chosen.canceled ? [] : chosen.filePaths;
}
