import { mkdirSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Client } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { NewOffice } from '#shared/contract/office.ts';
import type { AnyPaper } from '#shared/documents/document.ts';
import type { AppError } from '#shared/errors.ts';
import type { Result } from '#shared/result.ts';
import { dataClient } from './data-client.ts';
import { DataProcess } from './data-process.ts';
import { edition } from './edition.ts';
import { OfferedPapers } from './offered-papers.ts';
import { officeFolders } from './office-folders.ts';
import { UNWATCHED } from './printing/host-work.ts';
import { createPrinting, type Printing } from './printing/printing.ts';
import { serve } from './protocol.ts';

/** Invented; whoever checks may look around in the folder afterwards. */
const OFFICE: NewOffice = {
  kind: 'school',
  practice: true,
  name: 'Pemeriksaan',
  code: 'PERIKSA',
  example: 'bukit-biru',
  user: {
    login: 'pemeriksa',
    fullName: 'Pemeriksa',
    jobTitle: 'Petugas',
    password: 'periksa-diri',
  },
  backupPassphrase: 'periksa diri sendiri',
};

interface Report {
  ok: boolean;
  /** How far it came: the last step that was begun. */
  step: string;
  readonly figures: Record<string, string | number | boolean>;
  error?: string;
}

async function must<T>(reply: Promise<Result<T, AppError>>): Promise<T> {
  const answer = await reply;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

const say = (report: Report): void => void process.stdout.write(`${JSON.stringify(report)}\n`);

/**
 * The folder to check in, made where it is missing; undefined, with the line that says why, when
 * none was named or it holds something, which is never touched.
 */
export function checkFolder(named: string): string | undefined {
  const report: Report = { ok: false, step: 'folder', figures: {} };
  try {
    if (named === '') throw new Error('name an empty folder: --periksa-diri <folder>');
    const folder = resolve(named);
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length === 0) return folder;
    throw new Error(`${folder} is not empty`);
  } catch (error) {
    report.error = error instanceof Error ? error.message : String(error);
    say(report);
    return undefined;
  }
}

/**
 * The program checks itself as it stands on this computer: makes a practice office in an empty
 * folder, reads, writes, prints a paper and writes a backup. One JSON line on the standard output;
 * answers the exit code, 0 when all of it held.
 */
export async function checkItself(folder: string, outFolder: string): Promise<number> {
  const report: Report = { ok: false, step: 'start', figures: {} };
  const begun = performance.now();
  try {
    await runSteps(folder, outFolder, report);
    report.ok = true;
  } catch (error) {
    report.error = error instanceof Error ? error.message : String(error);
  }
  report.figures['ms'] = Math.round(performance.now() - begun);
  say(report);
  return report.ok ? 0 : 1;
}

async function runSteps(folder: string, outFolder: string, report: Report): Promise<void> {
  const { version, electron, forOffices } = edition();
  Object.assign(report.figures, { version, electron, forOffices });
  const offered = new OfferedPapers();
  const data = new DataProcess(join(outFolder, 'main', 'data.js'), officeFolders(folder), {
    message(message) {
      if (message.kind === 'print') offered.keep(message.job, message.model as AnyPaper);
      if (message.kind === 'log') process.stderr.write(`${message.text}\n`);
    },
    restarted: () => process.stderr.write('the data process had to be started again\n'),
  });
  const printing = createPrinting({
    takeModel: async (job) => offered.take(job),
    readPage: () => readFile(join(outFolder, 'renderer', 'print.html')),
    readImage: async () => undefined,
  });
  serve(join(outFolder, 'renderer'), [printing.route]);
  try {
    await useOffice(dataClient(data), report);
    await printRoster(dataClient(data), printing, folder, report);
    report.step = 'done';
  } finally {
    await data.end();
  }
}

async function useOffice(client: Client<Contract>, report: Report): Promise<void> {
  const { figures } = report;
  report.step = 'write';
  await must(client.office.create(OFFICE));
  report.step = 'sign in';
  await must(client.users.signOut({}));
  await must(client.users.signIn({ login: OFFICE.user.login, password: OFFICE.user.password }));
  report.step = 'read';
  const counts = await must(client.home.menuCounts({}));
  figures['candidates'] = counts.candidates ?? 0;
  report.step = 'backup';
  const backup = await must(client.backups.create({ place: 'own' }));
  figures['backup'] = backup.file;
  figures['contentHash'] = backup.contentHash;
}

/** The roster of all classes, made in the hidden window and saved in the folder. */
async function printRoster(
  client: Client<Contract>,
  printing: Printing,
  folder: string,
  report: Report,
): Promise<void> {
  report.step = 'print';
  const { job } = await must(
    client.papers.prepare({
      document: 'class-roster',
      classes: null,
      size: 'A4',
      orientation: 'portrait',
    }),
  );
  const paper = await printing.prepare(job, UNWATCHED);
  if (paper === undefined) throw new Error('the paper was not offered');
  report.figures['pages'] = paper.pages;
  report.figures['pdfBytes'] =
    (await printing.save(job, join(folder, 'daftar-siswa.pdf'), UNWATCHED)) ?? 0;
}
