import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { ReportRequest } from '#shared/contract/reports.ts';
import { reportSay as say } from '#shared/documents/report-say.ts';
import { AUDIENCES, type Figure, REPORT_IDS, type Unit } from '#shared/domain/reports/report.ts';
import { figureText, labelText, personText } from '#shared/domain/reports/report-text.ts';
import { reports } from '#shared/i18n/id/reports.ts';
import { valueOf } from '#tests/support/import-office.ts';
import { newPracticeOffice } from '#tests/support/practice-office.ts';
import { type TaskOffice, withTasks } from '#tests/support/task-office.ts';

type Report = OutputOf<Contract['reports']['show']>;
type Cell = string | number | null | undefined;
/** A table of the screen: its name, the name of a row, and each number as it reads there. */
type Read = { part: string; line: string; cells: [string, string][] };

/** Every line of the tables as the screen draws them, one after another. */
const shown = (report: Report): Read[] =>
  report.groups.flatMap(({ key, columns, lines, total, totalWord }) => {
    const read = (line: string, figures: readonly Figure[]): Read => ({
      part: say(`groups.${key}`),
      line,
      cells: figures.map((figure, at) => {
        const { key: column = '', unit = 'count' } = columns[at] ?? {};
        return [say(`columns.${column}`), figureText(say, figure, unit)];
      }),
    });
    const rows = lines.map(({ label, figures }) => read(labelText(say, label), figures));
    return total === null ? rows : [...rows, read(reports.totals[totalWord], total)];
  });

const HIDDEN = new Map<Cell, Figure['hidden']>([
  [reports.few, 'few'],
  [reports.more, 'more'],
]);

/** The number that stands in the cells of a column, and what it is a share of, as the screen reads. */
function readBack(
  head: readonly Cell[],
  row: readonly Cell[],
  name: string,
  units: Set<Unit>,
): Figure {
  const at = (heading: string): Cell => row[head.indexOf(heading)] ?? null;
  const percent = units.has('percent') ? at(`${name} (%)`) : null;
  const plain = at(name);
  const of = at(`${name}, ${reports.sheetColumns.of.toLowerCase()}`);
  const cell = percent ?? plain ?? null;
  const hidden = HIDDEN.get(cell) ?? null;
  const number = typeof cell === 'number' ? cell : null;
  const value = number !== null && percent !== null ? Math.round(number * 10) : number;
  return { value, of: typeof of === 'number' ? of : null, hidden };
}

async function written(office: TaskOffice, list: ReportRequest): Promise<Cell[][]> {
  const file = join(office.folder, 'laporan.xlsx');
  const request = { file, format: 'xlsx' as const, fullIds: false, purpose: 'Rapat bulanan' };
  const asked = { ...request, list: { ...list, what: 'report' as const } };
  valueOf(await exportsTasks.writeList(office.context(), asked));
  const { sheets } = await readXlsx(readFileSync(file));
  return (sheets[0]?.rows ?? []) as Cell[][];
}

/** The tables of a file have the lines, the order and the numbers of the screen, and no others. */
function expectTables(report: Report, [head = [], ...rows]: Cell[][]): number {
  const screen = shown(report);
  const tables = rows.slice(2, 2 + screen.length);
  expect(tables.map(([part, line]) => [part, line])).toEqual(
    screen.map(({ part, line }) => [part, line]),
  );
  const units = new Map<string, Set<Unit>>();
  for (const { key, unit } of report.groups.flatMap(({ columns }) => columns)) {
    const name = say(`columns.${key}`);
    units.set(name, (units.get(name) ?? new Set()).add(unit));
  }
  for (const [at, { cells }] of screen.entries()) {
    const unitOf = (name: string) =>
      report.groups
        .find(({ key }) => say(`groups.${key}`) === screen[at]?.part)
        ?.columns.find(({ key }) => say(`columns.${key}`) === name)?.unit ?? 'count';
    const read = cells.map(([name]) => [
      name,
      figureText(
        say,
        readBack(head, tables[at] ?? [], name, units.get(name) ?? new Set()),
        unitOf(name),
      ),
    ]);
    expect({ id: report.id, at, cells: read }).toEqual({ id: report.id, at, cells });
  }
  const named = rows.slice(2 + screen.length, rows.length - report.notes.length);
  expect(named.map((row) => [row[0], row[1], row[head.length - 1] ?? ''])).toEqual(
    report.names.flatMap(({ key, people }) =>
      people.map((one) => [say(`names.${key}`), one.name, personText(say, one)]),
    ),
  );
  return screen.length;
}

test('[C4] row 14: the spreadsheet of every report equals its screen, for the office and the public', async () => {
  const asked = { kind: 'facility', name: 'Panti Latihan', example: 'rapak-dalam' } as const;
  const office = withTasks(await newPracticeOffice(asked));
  try {
    let lines = 0;
    for (const report of REPORT_IDS) {
      for (const audience of AUDIENCES) {
        const request = { report, kind: 'quarter', audience } as const;
        const screen = office.must<Report>('reports.show', request);
        lines += expectTables(screen, await written(office, request));
      }
    }
    expect(lines).toBeGreaterThan(150);
  } finally {
    office.close();
  }
});
