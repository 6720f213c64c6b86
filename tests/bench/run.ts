// npm run bench: the targets of issue A on a generated office, each against its floor of this run.
// [A5] speed and memory. [A6] nothing blocks while long work goes on.
import { Figures } from './figures.ts';
import { measureBlocking } from './measures/blocking.ts';
import { measureDecisions } from './measures/decide.ts';
import { measureImport } from './measures/import.ts';
import { measureLists } from './measures/lists.ts';
import { measureRoster } from './measures/roster.ts';
import { measureStart } from './measures/start.ts';
import { CANDIDATES, officeFile } from './office.ts';

type Measure = (figures: Figures, office: string) => Promise<void>;

const MEASURES: readonly { readonly code: string; readonly name: string; readonly run: Measure }[] =
  [
    { code: 'A5', name: 'lists', run: measureLists },
    { code: 'A5', name: 'decisions', run: measureDecisions },
    { code: 'A5', name: 'roster', run: measureRoster },
    { code: 'A5', name: 'import', run: measureImport },
    { code: 'A5', name: 'start', run: measureStart },
    { code: 'A6', name: 'blocking', run: measureBlocking },
  ];

/** Codes (A5) or names of measures (lists) limit what runs; nothing given means everything. */
const wanted = process.argv.slice(2);
const figures = new Figures();
const office = await officeFile(CANDIDATES);
for (const { code, name, run } of MEASURES) {
  if (wanted.length > 0 && !wanted.includes(code) && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  try {
    await run(figures, office);
  } catch (error) {
    console.error(error);
    figures.failed(code, name, error);
  }
}
console.log('');
process.exitCode = figures.conclude() ? 0 : 1;
