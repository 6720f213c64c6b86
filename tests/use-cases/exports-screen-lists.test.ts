import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTranslator } from 'use-intl/core';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { ExportedList } from '#shared/contract/exports.ts';
import type { Contract } from '#shared/contract/index.ts';
import { id } from '#shared/i18n/id.ts';
import { reasonText, type Translate } from '#shared/i18n/reason-text.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import { valueOf } from '#tests/support/import-office.ts';
import { newPracticeOffice } from '#tests/support/practice-office.ts';
import { type TaskOffice, withTasks } from '#tests/support/task-office.ts';

type Student = OutputOf<Contract['enrolments']['page']>[number];
type Place = OutputOf<Contract['runs']['page']>[number];

let office: TaskOffice;
beforeEach(async () => {
  office = withTasks(await newPracticeOffice());
});
afterEach(() => office.close());

const say = createTranslator({ locale: 'id', messages: id }) as unknown as Translate;
type Value = string | number | boolean | null | undefined;
const texts = (values: readonly Value[]): string[] => values.map((one) => String(one ?? ''));
const day = (date: string | null | undefined): string => date ?? '';

/** What a file holds, dates as the days they are. */
async function written(list: ExportedList): Promise<{ head: string[]; rows: string[][] }> {
  const file = join(office.folder, 'daftar.xlsx');
  const purpose = 'Rapat penetapan';
  const request = { list, file, format: 'xlsx' as const, fullIds: false, purpose };
  const { rows } = valueOf(await exportsTasks.writeList(office.context(), request));
  const { sheets } = await readXlsx(readFileSync(file));
  const [head = [], ...lines] = sheets[0]?.rows ?? [];
  expect(lines.length).toBe(rows);
  const cellText = (cell: Value | Date) =>
    cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
  return {
    head: texts(head as Value[]),
    rows: lines.map((row) => head.map((_, at) => cellText(row[at] as Value | Date))),
  };
}

/** Narrow and whole: the columns of the screen alone, and followed by the rest of the data. */
async function expectEqual(list: ExportedList & { what: 'run' | 'students' }, screen: string[][]) {
  const heads = Object.values(id[list.what === 'run' ? 'runs' : 'enrolments'].columns);
  const narrow = await written({ ...list, allColumns: false });
  expect(narrow).toEqual({ head: heads, rows: screen });
  const whole = await written(list);
  expect(whole.head.slice(0, heads.length)).toEqual(heads);
  expect(whole.head).toContain('NIK');
  expect(new Set(whole.head).size).toBe(whole.head.length);
  expect(whole.rows.map((row) => row.slice(0, heads.length))).toEqual(screen);
}

/** All rows of a list, block after block as its screen reads them. */
function shown<Row>(channel: string, filter: object): Row[] {
  const rows: Row[] = [];
  for (;;) {
    const block = office.must<Row[]>(channel, { ...filter, offset: rows.length, limit: 150 });
    if (block.length === 0) return rows;
    rows.push(...block);
  }
}

test('[C4] row 14: the file of the pupils equals their screen in every filter', async () => {
  const [first] = office.must<{ uid: string }[]>('enrolments.classes');
  office.raw.exec(`UPDATE enrolment SET nis = '00' || id WHERE id % 3 = 0`);
  office.raw.exec('UPDATE enrolment SET class_id = NULL WHERE id % 7 = 0');
  const filters = [
    {},
    { level: 'SMP' as const },
    { classGroup: first?.uid ?? '' },
    { lacking: 'nis' as const, level: 'SD' as const },
    { lacking: 'class' as const },
    { text: 'a' },
    { text: 'siti' },
  ];
  let seen = 0;
  for (const filter of filters) {
    const rows = shown<Student>('enrolments.page', filter);
    seen += rows.length;
    const screen = rows.map((one) => {
      const { name, code, sex, level, grade, className, bed, nis, from } = one;
      return texts([name, code, sex, level, grade, className, bed, nis, from]);
    });
    await expectEqual({ what: 'students', ...filter }, screen);
  }
  expect(seen).toBeGreaterThan(400);
});

function noteOf({ outcome, reserveNo, reasons }: Place): string {
  if (outcome === 'admitted') return id.runs.outcomes.admitted;
  if (outcome === 'reserve') return `Cadangan ${reserveNo}`;
  return reasons.map((reason) => reasonText(say, reason)).join(' ');
}

function placeShown(place: Place): string[] {
  const key = <K extends Place['keys'][number]['key']>(name: K) =>
    place.keys.find((one) => one.key === name) as
      | Extract<Place['keys'][number], { key: K }>
      | undefined;
  const status = key('school_status')?.status;
  return texts([
    place.rank,
    place.code,
    place.name,
    place.sex,
    key('desil')?.desil,
    status === undefined ? '' : id.runs.statuses[status],
    day(key('age')?.birthDate),
    noteOf(place),
  ]);
}

test('[C4] row 14: the file of an order equals its screen, level by level and part by part', async () => {
  const { uid: run } = office.must<{ uid: string }>('runs.make', {});
  const all = LEVELS.map((level) => shown<Place>('runs.page', { run, level }).map(placeShown));
  for (const [at, level] of LEVELS.entries())
    await expectEqual({ what: 'run', run, level }, all[at] ?? []);
  await expectEqual({ what: 'run', run }, all.flat());
  for (const part of ['admitted', 'reserve', 'left_out', 'not_ordered'] as const) {
    const choice = { run, level: 'SMP' as const, part };
    const screen = shown<Place>('runs.page', choice).map(placeShown);
    await expectEqual({ what: 'run', ...choice }, screen);
  }
  expect(all.flat().length).toBeGreaterThan(500);
});
