import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { findCandidateFacts } from '#db/queries/candidate-facts.ts';
import { candidateProjection } from '#shared/domain/candidates/projection.ts';
import { TODAY } from '#tests/support/candidate-office.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';

let office: ImportOffice;
beforeEach(() => {
  office = newImportOffice({ today: TODAY });
});
afterEach(() => office.close());

const HEADER =
  'Nama;NIK;No KK;L/P;Tgl Lahir;Jenjang;Nama Ibu;HP;Desil;Periode Desil;Kunjungan Rumah;Alamat';

/** Writes a CSV, tries it out, saves it. */
async function importRows(name: string, ...rows: readonly string[]) {
  const path = join(office.folder, name);
  writeFileSync(path, [HEADER, ...rows].join('\r\n'));
  const dry = await office.tryOut(path);
  const applied = valueOf(await office.save(dry.job));
  return { dry, applied };
}

const one = (sql: string) => office.db.sql<Record<string, unknown>>(sql)[0];

function expectProjections(): void {
  for (const { id } of office.db.sql<{ id: number }>('SELECT id FROM candidate')) {
    const facts = findCandidateFacts(office.db, id);
    expect(facts).toBeDefined();
    if (facts)
      expect(one(`SELECT * FROM candidate WHERE id = ${id}`)).toMatchObject(
        candidateProjection(facts, TODAY),
      );
  }
}

const BUDI =
  'Budi Santoso;6402031203130004;6402030101100001;L;12/03/2013;SMP;Sumiati;;2;Triwulan I 2026;;';

describe('a child the office knows already', () => {
  test('gets a later desil, a phone and an address; nothing recorded is replaced', async () => {
    await importRows('a.csv', BUDI);
    const before = contentHash(office.raw);
    const { dry, applied } = await importRows(
      'b.csv',
      'Budi Santoso;6402031203130004;6402030101100001;L;12/03/2013;SMP;Sumiati Baru;081234567890;1;Triwulan II 2026;Layak;Jl. Melati 3',
    );
    expect(dry).toMatchObject({ fresh: 0, changed: 1, same: 0 });
    expect(applied).toMatchObject({ changed: 1 });
    expect(office.count('candidate')).toBe(1);
    expect(office.count('desil_fact')).toBe(2);
    expect(one('SELECT desil, desil_period FROM candidate')).toEqual({
      desil: 1,
      desil_period: '2026-2',
    });
    expect(one('SELECT address FROM family')).toEqual({ address: 'Jl. Melati 3' });
    expect(office.db.sql('SELECT name FROM guardian')).toEqual([{ name: 'Sumiati' }]);
    expect(one("SELECT value FROM gate_answer WHERE gate = 'home_visit'")).toEqual({
      value: 'passed',
    });
    expectProjections();
    office.must('journal.undoEntry', { seq: applied.seq });
    expect(contentHash(office.raw)).toBe(before);
  });

  test('an older desil and other words for what is recorded are the same', async () => {
    await importRows('a.csv', BUDI);
    const { dry } = await importRows(
      'b.csv',
      'Budi Santoso;6402031203130004;6402030101100001;L;12/03/2013;SMP;Sumiati;;3;Triwulan IV 2025;;',
    );
    expect(dry).toMatchObject({ changed: 0, same: 1 });
    expect(office.count('desil_fact')).toBe(1);
  });

  test('without a NIK is found by name, birth date and mother', async () => {
    await importRows('a.csv', 'Ani Wulandari;;;P;01/02/2014;SD;Darmi;;;;;');
    const { dry } = await importRows(
      'b.csv',
      'ani wulandari;6402034102140001;;P;2014-02-01;SD;DARMI;;;;;',
    );
    expect(dry).toMatchObject({ fresh: 0, changed: 1 });
    expect(one('SELECT nik, nik_status FROM person')).toEqual({
      nik: '6402034102140001',
      nik_status: 'present',
    });
    expect(office.count('candidate')).toBe(1);
  });

  test('another mother means another child, with a question to look at', async () => {
    await importRows('a.csv', 'Ani Wulandari;;;P;01/02/2014;SD;Darmi;;;;;');
    const { dry } = await importRows('b.csv', 'Ani Wulandari;;;P;01/02/2014;SD;Rahmah;;;;;');
    expect(dry).toMatchObject({ fresh: 1, changed: 0 });
    expect(dry.warnings).toContainEqual({ code: 'likely-known', rows: 1 });
    expect(office.count('candidate')).toBe(2);
    expect(
      office.db.sql("SELECT count(*) AS n FROM gate_answer WHERE gate = 'duplicate_check'"),
    ).toEqual([{ n: 1 }]);
  });

  test('a brother or sister joins the family card, and a desil of one is the desil of both', async () => {
    await importRows('a.csv', BUDI);
    const before = contentHash(office.raw);
    const { dry, applied } = await importRows(
      'b.csv',
      'Siti Santoso;6402035204160001;6402030101100001;P;12/04/2016;SD;Sumiati;;1;Triwulan II 2026;;',
      'Rina Jauh;6402035204160002;6402030101100002;P;12/04/2016;SD;Lastri;;1;Triwulan II 2026;;',
    );
    expect(dry).toMatchObject({ fresh: 2, changed: 0 });
    expect(office.count('family')).toBe(2);
    expect(office.db.sql('SELECT desil FROM candidate ORDER BY id')).toEqual([
      { desil: 1 },
      { desil: 1 },
      { desil: 1 },
    ]);
    expect(
      new Set(office.db.sql<{ code: string }>('SELECT code FROM candidate').map((c) => c.code))
        .size,
    ).toBe(3);
    expectProjections();
    office.must('journal.undoEntry', { seq: applied.seq });
    expect(contentHash(office.raw)).toBe(before);
    expectProjections();
  });

  test('brothers and sisters of one file with unlike desils share the later said', async () => {
    await importRows(
      'a.csv',
      BUDI,
      'Siti Santoso;6402035204160001;6402030101100001;P;12/04/2016;SD;Sumiati;;4;Triwulan I 2026;;',
    );
    expect(office.count('family')).toBe(1);
    expect(office.count('desil_fact')).toBe(2);
    expectProjections();
  });
});

describe('undoing', () => {
  test('is refused, naming the action, when something recorded later depends on it', async () => {
    const { applied } = await importRows('a.csv', BUDI);
    await importRows(
      'b.csv',
      'Siti Santoso;6402035204160001;6402030101100001;P;12/04/2016;SD;Sumiati;;;;;',
    );
    const before = contentHash(office.raw);
    expect(office.call('journal.undoEntry', { seq: applied.seq })).toMatchObject({
      ok: false,
      error: { code: 'journal.depends', later: 'imports.apply', by: 'Siti Norhayati' },
    });
    expect(contentHash(office.raw)).toBe(before);
  });
});

describe('a row that waits for a repair', () => {
  const FAULTY = 'Dodi Kurnia;640203;;L;12/03/2013;SMP;Sumiati;;;;;';
  const waiting = () =>
    office.must<{ total: number; rows: { id: number; cells: string[] }[] }>('imports.openFaults', {
      offset: 0,
      limit: 10,
    });

  test('[A3] stays visible, is repaired as its import would have saved it, and undone', async () => {
    await importRows('a.csv', BUDI, FAULTY);
    const [row] = waiting().rows;
    const before = contentHash(office.raw);
    expect(row?.cells[0]).toBe('Dodi Kurnia');
    expect(
      office.call('imports.repairFault', { id: row?.id, edits: [{ column: 1, text: '12' }] }),
    ).toMatchObject({
      ok: false,
      error: { code: 'imports.still-faulty', row: 3, faults: [{ code: 'nik-too-short' }] },
    });
    expect(contentHash(office.raw)).toBe(before);
    office.must('imports.repairFault', {
      id: row?.id,
      edits: [{ column: 1, text: '6402031203130009' }],
    });
    expect(waiting().total).toBe(0);
    expect(one("SELECT name FROM person WHERE nik = '6402031203130009'")).toEqual({
      name: 'Dodi Kurnia',
    });
    expectProjections();
    const seq = office.must<{ seq: number }[]>('journal.page', { limit: 1 })[0]?.seq;
    office.must('journal.undoEntry', { seq });
    expect(waiting().total).toBe(1);
    expect(contentHash(office.raw)).toBe(before);
  });

  test('[A3] is dismissed and undone; what is settled cannot be settled again', async () => {
    await importRows('a.csv', FAULTY, BUDI);
    const id = waiting().rows[0]?.id;
    const before = contentHash(office.raw);
    office.must('imports.dismissFault', { id });
    expect(waiting().total).toBe(0);
    for (const verb of ['dismissFault', 'repairFault'])
      expect(office.call(`imports.${verb}`, { id, edits: [] })).toMatchObject({
        ok: false,
        error: { code: 'imports.fault-gone', id },
      });
    const seq = office.must<{ seq: number }[]>('journal.page', { limit: 1 })[0]?.seq;
    office.must('journal.undoEntry', { seq });
    expect(contentHash(office.raw)).toBe(before);
  });

  test('of the same file is not kept in view twice', async () => {
    await importRows('a.csv', FAULTY, BUDI);
    await importRows('a.csv', FAULTY, BUDI);
    expect(waiting().total).toBe(1);
  });
});
