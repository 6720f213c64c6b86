import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildWord } from '#electron/main/word/build-word.ts';
import type { AnyPaper } from '#shared/documents/document.ts';

const PROGRAM = '/usr/bin/soffice';

/** Why no Word file can be opened here; undefined where LibreOffice is there. */
export const withoutOffice = existsSync(PROGRAM)
  ? undefined
  : 'LibreOffice Writer is missing: apt-get install libreoffice-writer-nogui';

/**
 * Makes a Word file of each paper and has LibreOffice, which shares no code with what wrote it, open
 * and print all of them: `<id>.docx` and `<id>.pdf` in the folder.
 */
export async function openWordFiles(
  folder: string,
  papers: Readonly<Record<string, AnyPaper>>,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const [id, paper] of Object.entries(papers)) {
    const path = join(folder, `${id}.docx`);
    writeFileSync(path, await buildWord({ paper, seal: undefined }));
    paths.push(path);
  }
  // A profile of its own: another LibreOffice that is open would be asked instead.
  const profile = `-env:UserInstallation=file://${resolve(folder, 'profil')}`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths];
  execFileSync(PROGRAM, args, { stdio: 'ignore', timeout: 60_000 });
}
