import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTranslator } from 'use-intl/core';
import { contentHash } from '#db/content-hash.ts';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import { imports } from '#shared/i18n/id/imports.ts';
import { transfer } from '#shared/i18n/id/transfer.ts';
import { type Expected, UGLY } from '#tests/support/corpus/ugly.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'ugly');
const say = createTranslator({ locale: 'id', messages: { imports } }) as unknown as (
  key: string,
  values?: Record<string, string | number>,
) => string;

if (process.env['TAMPUNG_CORPUS'] === 'write')
  for (const { file, bytes } of UGLY) writeFileSync(join(FOLDER, file), bytes());

interface Refusal {
  readonly code: string;
}

const sentenceOf = (error: Refusal): string =>
  say(`imports.refusals.${error.code.replace('imports.', '')}`, { ...error });

let office: ImportOffice;
beforeEach(() => {
  office = newImportOffice({ today: '2026-06-08' });
});
afterEach(() => office.close());

const people = (): string[] =>
  office.db
    .sql<{ name: string; nik: string | null; birth_date: string | null; desil: number | null }>(
      `SELECT p.name, p.nik, p.birth_date, c.desil FROM candidate AS c
       JOIN person AS p ON p.id = c.person_id ORDER BY c.id`,
    )
    .map(({ name, nik, birth_date, desil }) =>
      [name, nik ?? '-', birth_date ?? '-', desil ?? '-'].join(' | '),
    );

/** What becomes of a file when an officer takes every offer of the program. */
async function outcomeOf(file: string): Promise<Expected> {
  const path = join(FOLDER, file);
  const looked = await importsTasks.inspect(office.context(), { file: path });
  if (!looked.ok) return { refused: sentenceOf(looked.error) };
  const { sheet, headerRow, columns } = looked.value;
  // The screen asks for the row of the header and offers nothing else.
  if (headerRow === null) return { refused: transfer.mapping.noHeader.replaceAll(/<\/?b>/g, '') };
  const tried = await importsTasks.dryRun(office.context(), {
    file: path,
    sheet,
    headerRow,
    intake: office.intake.uid,
    mapping: columns.map(({ field }) => field),
    desilPeriod: null,
    repairs: [],
    edits: [],
  });
  if (!tried.ok) return { refused: sentenceOf(tried.error) };
  const { job, total, fresh, faulty } = tried.value;
  const faults = valueOf(
    await importsTasks.faults(office.context(), { job, kind: null, offset: 0, limit: 500 }),
  );
  valueOf(await office.save(job));
  return {
    total,
    fresh,
    faulty,
    says: faults.map(
      ({ row, code, details }) => `${row}: ${say(`imports.faults.${code}`, details)}`,
    ),
    people: people(),
  };
}

describe('[C3] corpus of ugly files', () => {
  test('has at least 60 files, each with what is expected of it, and no other', () => {
    expect(UGLY.length).toBeGreaterThanOrEqual(60);
    expect(readdirSync(FOLDER).sort()).toEqual(UGLY.map(({ file }) => file).sort());
  });

  test('is written by its script: the same bytes every time, none of them large', () => {
    const made = UGLY.map(({ file, bytes }) => ({ file, made: Buffer.from(bytes()) }));
    expect(made.filter((one) => one.made.length >= 64 * 1024)).toEqual([]);
    const others = made.filter((one) => !one.made.equals(readFileSync(join(FOLDER, one.file))));
    expect(others.map(({ file }) => file)).toEqual([]);
  });

  test.each(UGLY)('$file, and once more changes nothing', async ({ file, expect: expected }) => {
    const before = contentHash(office.raw);
    const outcome = await outcomeOf(file);
    if ('refused' in expected) {
      expect(outcome).toEqual(expected);
      expect(contentHash(office.raw)).toBe(before);
      return;
    }
    expect(outcome).toEqual({ says: [], people: [], ...expected });
    const saved = contentHash(office.raw);
    await outcomeOf(file);
    expect(contentHash(office.raw)).toBe(saved);
  });
});
