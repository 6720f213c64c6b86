import {
  countOpenFaults,
  listBatches,
  listIntakes,
  listOpenFaults,
  type OpenFault,
} from '#db/queries/import-batches.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import type { FaultLine } from '#shared/contract/import-shapes.ts';
import { columnLetter, type Cell } from '#shared/domain/imports/cell.ts';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import { FAULT_KIND, type Fault } from '#shared/domain/imports/faults.ts';
import { mayCopyNikLater, NIK_LATER_TEXT } from '#shared/domain/imports/read-identity.ts';
import { ok } from '#shared/result.ts';
import { hoursBetween } from '#shared/time.ts';
import type { QueryContext } from '../../context.ts';
import { shownCells } from '../../imports/shown-cells.ts';
import { closedFields } from '../columns/own-values.ts';
import type { BatchMapping } from './begin-import.ts';

const UNDO_HOURS = 24;

/** The intakes a list can go to, the one the screens work with first. */
export function listTargets({ db }: QueryContext) {
  const current = findCurrentIntake(db)?.id;
  return ok(
    listIntakes(db)
      .toSorted((a, b) => Number(b.id === current) - Number(a.id === current))
      .map(({ uid, code, name }) => ({ uid, code, name })),
  );
}

/** Past imports, newest first. */
export function listImports({ db, now, user }: QueryContext, { limit }: { limit: number }) {
  return ok(
    listBatches(db, limit).map((row) => ({
      uid: row.uid,
      fileName: row.file_name,
      sheet: row.sheet,
      appliedAt: row.applied_at,
      total: row.rows_total,
      saved: row.rows_saved,
      same: row.rows_same,
      faulty: row.rows_faulty,
      openFaults: row.open_faults,
      seq:
        row.actor === user?.uid && hoursBetween(row.applied_at, now) <= UNDO_HOURS ? row.seq : null,
    })),
  );
}

/** Rows that wait for a repair. */
export function pageOpenFaults(
  context: QueryContext,
  { offset, limit }: { offset: number; limit: number },
) {
  const { db } = context;
  return ok({
    total: countOpenFaults(db),
    rows: listOpenFaults(db, offset, limit).map((row) => openFaultRow(context, row)),
  });
}

/** A spoilt NIK may be left for later; nothing else is offered for a waiting row. */
const laterOf = ({ code }: Fault, list: ImportList): FaultLine['suggestion'] =>
  mayCopyNikLater(list) && FAULT_KIND[code] === 'nik_broken'
    ? { to: NIK_LATER_TEXT, cells: 1, forAll: false }
    : null;

/** What stands for the cell of a column of health. */
const DOTS = '•••';

function openFaultRow(context: QueryContext, row: OpenFault) {
  const { headers, fields, list = 'candidates' } = JSON.parse(row.mapping) as BatchMapping;
  const closed = new Set(closedFields(context, fields).map(({ column }) => column));
  const shown = (column: number, text: string): string =>
    closed.has(column) && text !== '' ? DOTS : text;
  return {
    id: row.id,
    fileName: row.file_name,
    row: row.row_number,
    columns: headers.map((name, column) => ({ letter: columnLetter(column), name })),
    cells: shownCells(JSON.parse(row.cells) as Cell[], headers.length).map((text, column) =>
      shown(column, text),
    ),
    faults: (JSON.parse(row.faults) as Fault[]).map((fault): FaultLine => ({
      row: row.row_number,
      column: fault.column,
      field: fault.field,
      kind: FAULT_KIND[fault.code],
      code: fault.code,
      shown: shown(fault.column, fault.shown),
      details: fault.details,
      suggestion: laterOf(fault, list),
    })),
  };
}
