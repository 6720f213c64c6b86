import {
  figureText,
  headlineTexts,
  labelText,
  personText,
  reportName,
  spanText,
} from '../domain/reports/report-text.ts';
import type { FacilityReport, Group, NameList } from '../domain/reports/report.ts';
import { text } from './document.ts';
import type { Column, PaperDocument, Row, Section } from './document.ts';
import { paperFooter } from './paper-footer.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { reportSay as say } from './report-say.ts';
import { signers } from './signers.ts';

export interface FacilityReportInput extends PaperInput {
  readonly report: FacilityReport;
}

/** Share of the width for the name of a line; the numbers share the rest. */
const LABEL_WIDTH = 46;
/** With more columns than this their numbers need the room. */
const FEW_COLUMNS = 3;
const NARROW_LABEL = 30;
const INNER = '    ';

const plainSection = (key: string, title: string, table: Section['table']): Section => ({
  key,
  reference: [],
  title,
  subtitle: '',
  table,
  totals: [],
  notes: [],
  signers: [],
  withLetterhead: false,
  newPage: false,
});

function groupSection(group: Group): Section {
  const label = group.columns.length > FEW_COLUMNS ? NARROW_LABEL : LABEL_WIDTH;
  const width = (100 - label) / Math.max(1, group.columns.length);
  const columns: Column[] = [
    { key: 'line', label: say('line'), align: 'left', width: label, namesRow: true },
    ...group.columns.map(({ key }): Column => ({
      key,
      label: say(`columns.${key}`),
      align: 'right',
      width,
    })),
  ];
  const row = (key: string, name: string, figures: Group['lines'][number]['figures']): Row => ({
    kind: 'record',
    key,
    cells: Object.fromEntries([
      ['line', text(name)],
      ...group.columns.map((column, at) => {
        const figure = figures[at];
        return [column.key, text(figure ? figureText(say, figure, column.unit) : '')];
      }),
    ]) as Extract<Row, { kind: 'record' }>['cells'],
  });
  const lines = group.lines.map((line) =>
    row(line.key, `${line.inner ? INNER : ''}${labelText(say, line.label)}`, line.figures),
  );
  const total = group.total && row('total', say(`totals.${group.totalWord}`), group.total);
  const rows: Row[] =
    lines.length > 0
      ? [...lines, ...(total ? [total] : [])]
      : [{ kind: 'empty', key: 'empty', text: say('noLines') }];
  return plainSection(group.key, say(`groups.${group.key}`), {
    head: { left: '', right: '' },
    columns,
    rows,
    groupEvery: 99,
  });
}

function nameSection({ key, people }: NameList): Section {
  const rows: Row[] = people.map((one, at) => ({
    kind: 'record',
    key: `${one.uid}-${at}`,
    cells: {
      number: text(String(at + 1)),
      name: text(one.name),
      what: text(personText(say, one)),
    },
  }));
  return plainSection(`names-${key}`, say(`names.${key}`), {
    head: { left: '', right: '' },
    columns: [
      { key: 'number', label: paperWords.number, align: 'right', width: 7, unbroken: true },
      { key: 'name', label: paperWords.name, align: 'left', width: 38, namesRow: true },
      { key: 'what', label: say('sheetColumns.note'), align: 'left', width: 55 },
    ],
    rows: rows.length > 0 ? rows : [{ kind: 'empty', key: 'empty', text: say('noNames') }],
    groupEvery: 99,
  });
}

/** A report of the house on paper: the same tables as on screen, then names, then how to read it. */
export function facilityReport(input: FacilityReportInput): PaperDocument {
  const { report } = input;
  const title = `${say('list')} ${say(`kinds.${report.id}`)}`;
  const period = reportName(say, report);
  const sections = [...report.groups.map(groupSection), ...report.names.map(nameSection)];
  const notes = [
    ...report.notes.map((note) => say(`notes.${note}`)),
    ...(report.audience === 'public' ? [say('audience.publicNote')] : []),
  ];
  const lead = headlineTexts(say, report.headline).join(' · ');
  const last = sections.length - 1;
  return {
    kind: 'facility-report',
    name: `${say('list')} ${period}`,
    format: input.format,
    letterhead: input.letterhead,
    sections: sections.map((section, at) => ({
      ...section,
      ...(at === 0
        ? {
            title,
            subtitle: `${report.house} · ${spanText(say, report)}`,
            table: { ...section.table, head: { left: lead, right: section.title } },
            withLetterhead: true,
            newPage: true,
          }
        : {}),
      ...(at === last ? { notes, signers: signers(input.signers) } : {}),
    })),
    footer: paperFooter(input, `${say('list')} ${period}`),
    practice: input.practice,
  };
}
