import { stayChecker } from '#shared/domain/imports/check-beds.ts';
import { checkFile, type Edits } from '#shared/domain/imports/check-file.ts';
import { PupilChecker } from '#shared/domain/imports/check-pupils.ts';
import { startOfPeriod } from '#shared/domain/imports/read-desil.ts';
import { planRows } from '#shared/domain/imports/row-plan.ts';
import type { ImportBeginning } from '../use-cases/imports/begin-import.ts';
import type { DryRunInput } from './dry-run.ts';

/** The check of this list's rows, and of pupils what it counts on the way. */
export function checkerOf(input: DryRunInput, office: ImportBeginning, date1904: boolean) {
  const pupils =
    office.list === 'pupils'
      ? new PupilChecker(office.places, input.permit !== undefined)
      : undefined;
  const check = checkFile({
    plan: planRows({
      list: office.list,
      mapping: input.mapping,
      today: office.today,
      date1904,
      desilDefault: defaultDesil(input.desilPeriod, office.today),
      repairs: input.repairs,
      own: office.own,
      levelForAll: input.level,
      nikLater: input.nikLater,
    }),
    edits: editsByRow(input.edits),
    ...(office.list === 'residents' ? { stay: stayChecker(office.beds, office.stays) } : {}),
    ...(pupils ? { stay: pupils.check } : {}),
  });
  return { check, pupils };
}

/** The period a person gave for the whole file holds from its first day, as in a column. */
const defaultDesil = (period: string | null, today: string) =>
  period === null
    ? null
    : { period, asOf: startOfPeriod(period) > today ? today : startOfPeriod(period) };

function editsByRow(edits: DryRunInput['edits']): Edits {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, text } of edits) {
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, text));
  }
  return rows;
}
