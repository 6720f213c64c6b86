import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// A screen that reaches into another noun's folder makes two nouns one. oxlint cannot say "another
// folder than my own", so this reads the imports.

const root = resolve(import.meta.dirname, '../..');
const features = join(root, 'renderer', 'features');

/** One noun's screen may show another's whole screen where a person's way leads through both. */
const allowed: readonly string[] = [
  // The first start offers to restore a backup instead of making an office.
  'setup/SetupScreen.tsx: #renderer/features/backups/RestoreAtStart.tsx',
  // A file that cannot be opened is answered by restoring a backup.
  'repair/RepairScreen.tsx: #renderer/features/backups/RestoreAtStart.tsx',
  // Masuk Darurat stands on the start page of a facility, too.
  'home/HouseHome.tsx: #renderer/features/residents/EmergencyDialog.tsx',
  // A report leaves the program by the same dialog as every list.
  'reports/ReportHeader.tsx: #renderer/features/transfer/ExportDialog.tsx',
  'candidates/CandidatesScreen.tsx: #renderer/features/transfer/ExportDialog.tsx',
  'papers/OwnListActs.tsx: #renderer/features/transfer/ExportDialog.tsx',
  'runs/RunsScreen.tsx: #renderer/features/transfer/ExportDialog.tsx',
  'students/StudentsScreen.tsx: #renderer/features/transfer/ExportDialog.tsx',
  'residents/ResidentsScreen.tsx: #renderer/features/transfer/ExportDialog.tsx',
  'applications/ApplicationsScreen.tsx: #renderer/features/transfer/ExportDialog.tsx',
  'applications/WaitlistScreen.tsx: #renderer/features/transfer/ExportDialog.tsx',
  'partners/PartnersScreen.tsx: #renderer/features/transfer/use-list-export.tsx',
  'training/CohortView.tsx: #renderer/features/transfer/use-list-export.tsx',
  'training/TrainingScreen.tsx: #renderer/features/transfer/use-list-export.tsx',
  // A round of looking up desils goes out by the same dialog and comes back as a correction file.
  'desil/DesilScreen.tsx: #renderer/features/transfer/CorrectionsView.tsx',
  'desil/DesilScreen.tsx: #renderer/features/transfer/ExportDialog.tsx',
  'desil/DesilScreen.tsx: #renderer/features/transfer/UnlockDialog.tsx',
  'desil/DesilScreen.tsx: #renderer/features/transfer/use-corrections.ts',
  // Who came while the power was out is recorded as from the list of a decree.
  'arrivals/ExpectedList.tsx: #renderer/features/decrees/ArriveDialog.tsx',
  'arrivals/ExpectedList.tsx: #renderer/features/decrees/ArriveRefusals.tsx',
  // Which papers there are to sign is what Cetak prints.
  'settings/SignerDocuments.tsx: #renderer/features/papers/paper-request.ts',
  // The words of the letterhead are typed by the dialog that Cetak opens, too.
  'settings/LetterheadSection.tsx: #renderer/features/papers/PaperSettingsDialog.tsx',
  // Pengaturan shows the accounts of the office as one of its parts.
  'settings/sections.ts: #renderer/features/users/UsersSection.tsx',
];

/** The feature a path lies in, or undefined. */
function featureOf(path: string): string | undefined {
  const inside = relative(features, path).replaceAll('\\', '/');
  return inside.startsWith('..') ? undefined : inside.split('/')[0];
}

function importsOf(code: string): string[] {
  return [...code.matchAll(/from\s+'([^']+)'|import\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

/** "file imports other" for every import that leaves the feature `file` lies in for another one. */
function foreignImports(file: string, code: string): string[] {
  const own = featureOf(file);
  return importsOf(code).filter((from) => {
    const alias = from.startsWith('#renderer/') ? join(root, from.slice(1)) : undefined;
    const target = from.startsWith('.') ? resolve(dirname(file), from) : alias;
    const other = target === undefined ? undefined : featureOf(target);
    return other !== undefined && other !== own;
  });
}

describe('features do not import each other', () => {
  it('finds a planted import, by alias and by path, and leaves the own folder alone', () => {
    const file = join(features, 'persons', 'PersonPage.tsx');
    const code = [
      `import { a } from '#renderer/features/orders/OrderList.tsx';`,
      `import { b } from '../places/PlaceList.tsx';`,
      `import { c } from './PersonForm.tsx';`,
      `import { d } from '#renderer/features/persons/PersonForm.tsx';`,
      `import { e } from '#renderer/ui/Figure.tsx';`,
    ].join('\n');
    expect(foreignImports(file, code)).toEqual([
      '#renderer/features/orders/OrderList.tsx',
      '../places/PlaceList.tsx',
    ]);
  });

  it('holds for every file', () => {
    if (!existsSync(features))
      throw new Error('renderer/features is gone; this test needs a new place');
    const found = readdirSync(features, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => {
        const file = join(features, path);
        return foreignImports(file, readFileSync(file, 'utf8')).map((from) => `${path}: ${from}`);
      });
    expect(found.filter((one) => !allowed.includes(one))).toEqual([]);
  });
});
