// npm run bench: the targets of issues A, B and D on generated offices, each against its floor of this
// run. [A5] speed and memory. [A6] nothing blocks while long work goes on. [B5] the bed plan. [D4]
// letters by the thousand.
import { Figures } from './figures.ts';
import { measureBlocking } from './measures/blocking.ts';
import { measureDecisions } from './measures/decide.ts';
import { measureImport } from './measures/import.ts';
import { measureLetters } from './measures/letters.ts';
import { measureLists } from './measures/lists.ts';
import { measureRoster } from './measures/roster.ts';
import { measureStart } from './measures/start.ts';
import { measurePlan } from './measures/plan.ts';
import { measureSlider } from './measures/slider.ts';
import { houseFile } from './house.ts';
import { CANDIDATES, officeFile } from './office.ts';

type Measure = (figures: Figures, office: string) => Promise<void>;

interface Item {
  readonly code: string;
  readonly name: string;
  readonly run: Measure;
  /** Made only where a measure asks for it. */
  readonly office: () => Promise<string>;
}

const school = () => officeFile(CANDIDATES);
/** Enough of them stay without a place for a thousand letters. */
const ofLetters = () => officeFile(4000);
const MEASURES: readonly Item[] = [
  { code: 'A5', name: 'lists', run: measureLists, office: school },
  { code: 'A5', name: 'decisions', run: measureDecisions, office: school },
  { code: 'A5', name: 'roster', run: measureRoster, office: school },
  { code: 'A5', name: 'import', run: measureImport, office: school },
  { code: 'A5', name: 'start', run: measureStart, office: school },
  { code: 'A6', name: 'blocking', run: measureBlocking, office: school },
  { code: 'B5', name: 'plan', run: measurePlan, office: houseFile },
  { code: 'B5', name: 'slider', run: measureSlider, office: houseFile },
  { code: 'D4', name: 'letters', run: measureLetters, office: ofLetters },
];

/** Codes (A5) or names of measures (lists) limit what runs; nothing given means everything. */
const wanted = process.argv.slice(2);
const figures = new Figures();
for (const { code, name, run, office } of MEASURES) {
  if (wanted.length > 0 && !wanted.includes(code) && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  try {
    await run(figures, await office());
  } catch (error) {
    console.error(error);
    figures.failed(code, name, error);
  }
}
console.log('');
process.exitCode = figures.conclude() ? 0 : 1;
