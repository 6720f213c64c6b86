import type { ReportRequest } from '#shared/contract/reports.ts';
import { reportSay as say } from '#shared/documents/report-say.ts';
import { labelText, personText, reportName, spanText } from '#shared/domain/reports/report-text.ts';
import type { FacilityReport, Figure, Unit } from '#shared/domain/reports/report.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ExportColumn, ExportRow, ExportValue } from '../files/export-sheet.ts';
import type { TaskContext } from '../task.ts';

export interface ReportSheet {
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly ExportRow[];
  /** It tells of somebody's health. */
  readonly health?: boolean;
}

const PERCENT = 10;

/** A column of the sheet: a measure that some tables of the report have, or what it is a share of. */
interface Measure {
  readonly key: string;
  readonly of: boolean;
  readonly unit: Unit;
}

/** Every measure once, in the order of the tables; a share has its denominator beside it. */
function measuresOf({ groups }: FacilityReport): readonly Measure[] {
  const found = new Map<string, Measure>();
  for (const { columns, lines, total } of groups) {
    for (const [at, { key, unit }] of columns.entries()) {
      found.set(key, { key, of: false, unit });
      const cells = [...lines.map(({ figures }) => figures[at]), total?.[at]];
      if (cells.some((cell) => cell !== undefined && cell.of !== null))
        found.set(`${key} of`, { key, of: true, unit });
    }
  }
  return [...found.values()];
}

function valueOf(figure: Figure | undefined, { of, unit }: Measure): ExportValue {
  if (!figure) return null;
  if (of) return figure.of;
  if (figure.hidden !== null) return say(figure.hidden);
  return figure.value !== null && unit === 'percent' ? figure.value / PERCENT : figure.value;
}

function headOf({ key, of, unit }: Measure): string {
  const name = say(`columns.${key}`);
  if (of) return `${name}, ${say('sheetColumns.of').toLowerCase()}`;
  return unit === 'percent' ? `${name} (%)` : name;
}

/** The tables of a report beneath each other: part, line, one column a measure, then a note. */
function sheetOf(report: FacilityReport): ReportSheet {
  const measures = measuresOf(report);
  const blank = measures.map(() => null);
  const about = say('sheetHead');
  const rows: ExportRow[] = [
    [about, reportName(say, report), ...blank, report.house],
    [about, spanText(say, report), ...blank, say(`audience.${report.audience}`)],
  ];
  for (const group of report.groups) {
    const part = say(`groups.${group.key}`);
    const cells = (figures: readonly Figure[]): ExportValue[] =>
      measures.map((measure) =>
        valueOf(figures[group.columns.findIndex(({ key }) => key === measure.key)], measure),
      );
    for (const { label, figures } of group.lines)
      rows.push([part, labelText(say, label), ...cells(figures), null]);
    if (group.total !== null)
      rows.push([part, say(`totals.${group.totalWord}`), ...cells(group.total), null]);
  }
  for (const { key, people } of report.names) {
    for (const one of people)
      rows.push([say(`names.${key}`), one.name, ...blank, personText(say, one)]);
  }
  for (const note of report.notes) rows.push([about, null, ...blank, say(`notes.${note}`)]);
  return {
    name: say(`kinds.${report.id}`),
    columns: [
      { header: say('sheetColumns.part'), kind: 'text', width: 34 },
      { header: say('line'), kind: 'text', width: 40 },
      ...measures.map((measure): ExportColumn => ({
        header: headOf(measure),
        kind: 'number',
        width: 16,
      })),
      { header: say('sheetColumns.note'), kind: 'text', width: 60 },
    ],
    rows,
  };
}

/** The report as a sheet, from the same result that the screen shows. */
export async function reportSheet(
  { steps }: TaskContext,
  request: ReportRequest,
): Promise<Result<ReportSheet, AppError<'exports.not-found'>>> {
  const report = await steps.reports.show(request);
  return report ? ok(sheetOf(report)) : err({ code: 'exports.not-found', what: 'report' });
}
