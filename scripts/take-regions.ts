// node scripts/take-regions.ts <folder>: takes the villages of East Kalimantan, with the codes of
// Kemendagri, out of an unpacked npm package `idn-area-data` and writes shared/domain/regions. Run
// once for each decree that changes the codes; the program itself does without the package.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { inRoot } from './runtime/places.ts';
import { runScript, StepFailure } from './runtime/step.ts';

const PROVINCE = '64';
const TARGET = inRoot('shared', 'domain', 'regions', 'east-kalimantan.ts');

interface Area {
  /** Digits only: 4 of a regency, 6 of a district, 10 of a village. */
  readonly code: string;
  readonly name: string;
}

/** The areas of one file of the package that lie in the province, by code. */
function areasOf(folder: string, file: string, digits: number): Area[] {
  const rows = parse(readFileSync(join(folder, 'data', `${file}.csv`), 'utf8'), {
    columns: true,
    trim: true,
  }) as { code: string; name: string }[];
  const areas = rows
    .map(({ code, name }) => ({ code: code.replaceAll(/\D/g, ''), name: titled(name) }))
    .filter(({ code }) => code.startsWith(PROVINCE));
  const odd = areas.find(({ code, name }) => code.length !== digits || !/^[^=,`$\\]+$/.test(name));
  if (areas.length === 0 || odd)
    throw new StepFailure(
      'take-regions',
      `${file}.csv does not look as expected: ${JSON.stringify(odd ?? 'no rows')}.`,
      'read the data of this version of the package, then change this script',
    );
  return areas.toSorted((a, b) => Number(a.code) - Number(b.code));
}

/** "KABUPATEN KUTAI KARTANEGARA" as people write it: "Kutai Kartanegara". */
const titled = (name: string): string =>
  (name === name.toUpperCase()
    ? name.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name
  )
    .replaceAll(/\s+/g, ' ')
    .trim();

const under = (areas: readonly Area[], parent: string): Area[] =>
  areas.filter(({ code }) => code.startsWith(parent));

/** One line for a regency, beneath it one for each district with its villages. */
function textOf(folder: string): { text: string; counts: string } {
  const regencies = areasOf(folder, 'regencies', 4);
  const districts = areasOf(folder, 'districts', 6);
  const villages = areasOf(folder, 'villages', 10);
  const lines = regencies.flatMap((regency) => [
    `64.${regency.code.slice(2)} ${regency.name.replace(/^(?:kabupaten|kota) /iu, '')}`,
    ...under(districts, regency.code).map((district) => {
      const inside = under(villages, district.code);
      const named = inside.map(({ code, name }) => `${code.slice(6)} ${name}`).join(', ');
      return `${district.code.slice(4)} ${district.name} = ${named}`;
    }),
  ]);
  const counts = `${regencies.length} regencies, ${districts.length} districts, ${villages.length} villages`;
  return { text: lines.join('\n'), counts };
}

await runScript(() => {
  const folder = process.argv[2] ?? '';
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const { text, counts } = textOf(folder);
  writeFileSync(
    TARGET,
    `/**
 * East Kalimantan with the codes of Kemendagri (BPS numbers the same places differently):
 * ${counts}.
 *
 * A line of a regency, beneath it one line for each district with its villages; 1xxx is a kelurahan,
 * 2xxx a desa. Written by scripts/take-regions.ts on ${new Date().toISOString().slice(0, 10)} from the npm package idn-area-data
 * ${version}, whose data follows the decree of Kemendagri. That data is under the Open Database License
 * 1.0 (ODbL), and so is this extract.
 */
export const EAST_KALIMANTAN = \`
${text}
\`;
`,
  );
  console.log(`${TARGET}: ${counts}`);
  return Promise.resolve(0);
});
