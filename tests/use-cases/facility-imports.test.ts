import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import { type FacilityImport, newFacilityImport } from '../support/facility-import.ts';
import { refusalOf } from '../support/selection.ts';
import { valueOf } from '../support/import-office.ts';

const RESIDENTS = [
  'Nama;L/P;Tgl lahir;Desil;Ragam disabilitas;Mobilitas;Tgl masuk;Tempat tidur;Perujuk'.split(';'),
  'Marten Lenjau;L;02/03/1985;1;daksa;Kursi roda;01/03/2026;A1-1;Dinsos Kota Samarinda'.split(';'),
  'Gabriel Usat;L;04/05/1990;2;rungu wicara;Mandiri;02/03/2026;A1-2;'.split(';'),
  'Rusmini;P;;1;psikososial;Mandiri;03/03/2026;;'.split(';'),
];
const WAITLIST = [
  'Nama;L/P;Tgl lahir;Desil;Kerentanan;No. surat;Tanggal surat;Tgl diterima;Pengusul'.split(';'),
  'Thomas Jangin;L;02/03/1985;2;0;460/1;04/02/2026;06/02/2026;Dinsos Kukar'.split(';'),
  'Yakobus Ngau;L;04/05/1991;1;3;460/2;05/02/2026;06/02/2026;Dinsos Kutim'.split(';'),
  'Hasanuddin;L;04/05/2003;1;3;460/3;04/02/2026;06/02/2026;Dinsos Kutim'.split(';'),
];

describe('a facility’s lists', () => {
  let house: FacilityImport;
  const names = (sql: string) => house.office.db.sql<{ name: string }>(sql).map(({ name }) => name);

  beforeEach(() => {
    house = newFacilityImport();
  });
  afterEach(() => house.office.close());

  it('bring residents in with bed, entry and needs; the same file twice changes nothing; undo', async () => {
    const before = contentHash(house.office.raw);
    const tried = valueOf(await house.tryOut('residents', RESIDENTS));
    expect(tried).toMatchObject({ total: 3, ready: 3, fresh: 3, faulty: 0 });
    const applied = valueOf(await house.save(tried.job));
    expect(applied).toMatchObject({ fresh: 3, faulty: 0 });
    expect(
      house.office.db.sql(
        `SELECT p.name, s.from_date AS since, b.code AS bed, m.mobility, m.subtypes
         FROM stay AS s JOIN person AS p ON p.id = s.person_id
         LEFT JOIN bed_assignment AS a ON a.stay_id = s.id LEFT JOIN bed AS b ON b.id = a.bed_id
         JOIN assessment AS m ON m.person_id = p.id ORDER BY p.name_key`,
      ),
    ).toEqual([
      {
        name: 'Gabriel Usat',
        since: '2026-03-02',
        bed: 'A1-2',
        mobility: 'independent',
        subtypes: '["deaf","speech"]',
      },
      {
        name: 'Marten Lenjau',
        since: '2026-03-01',
        bed: 'A1-1',
        mobility: 'wheelchair',
        subtypes: '["paralysis"]',
      },
      {
        name: 'Rusmini',
        since: '2026-03-03',
        bed: null,
        mobility: 'independent',
        subtypes: '["psychosocial"]',
      },
    ]);
    const stored = contentHash(house.office.raw);
    const again = valueOf(await house.tryOut('residents', RESIDENTS));
    expect(again).toMatchObject({ ready: 3, fresh: 0, changed: 0, same: 3 });
    expect(valueOf(await house.save(again.job)).batch).toBeNull();
    expect(contentHash(house.office.raw)).toBe(stored);
    house.office.must('journal.undoEntry', { seq: applied.seq });
    expect(contentHash(house.office.raw)).toBe(before);
  });

  it('bring the waiting list in, in the order of its keys and not of its rows', async () => {
    const { job } = valueOf(await house.tryOut('waitlist', WAITLIST));
    valueOf(await house.save(job));
    expect(
      names(`SELECT p.name FROM application AS a JOIN person AS p ON p.id = a.person_id
        WHERE a.state = 'waiting' ORDER BY a.order_key`),
    ).toEqual(['Hasanuddin', 'Yakobus Ngau', 'Thomas Jangin']);
    expect(house.count('stay')).toBe(0);
    const again = valueOf(await house.tryOut('waitlist', WAITLIST));
    expect(again).toMatchObject({ fresh: 0, changed: 0, same: 3 });
  });

  it('bring a register in: who left long ago, why, and who came back; twice changes nothing', async () => {
    const head = 'Nama;NIK;L/P;Tgl lahir;Tgl masuk;Tgl keluar;Alasan keluar;Tempat tidur'.split(
      ';',
    );
    const row = (name: string, nik: string, ...rest: string[]) => [
      name,
      nik,
      'L',
      '02/03/1985',
      ...rest,
    ];
    const register = [
      head,
      row('Marten Lenjau', '6472010203850001', '01/03/2026', '01/05/2026', 'Meninggal', 'A1-1'),
      row('Gabriel Usat', '6472010203850002', '02/03/2026', '02/04/2026', 'Ikut kapal', ''),
      row('Yosep Lahang', '6472010203850003', '02/03/2026', '02/04/2026', '', ''),
      row('Thomas Jangin', '6472010203850004', '02/03/2026', '', '', 'A1-1'),
      row('Hasanuddin', '6472010203850005', '02/03/2026', '01/03/2026', 'Bekerja', ''),
      row('Muliadi', '6472010203850006', '02/03/2026', '', 'Bekerja', ''),
    ];
    const tried = valueOf(await house.tryOut('residents', register));
    expect(tried).toMatchObject({ total: 6, ready: 4, fresh: 4, faulty: 2 });
    valueOf(await house.save(tried.job));
    const ended = `SELECT p.name, s.until_date AS until, s.end_reason AS reason, s.end_note AS note,
      (SELECT count(*) FROM bed_assignment AS a WHERE a.stay_id = s.id) AS beds
      FROM stay AS s JOIN person AS p ON p.id = s.person_id ORDER BY p.name_key, s.from_date`;
    expect(house.office.db.sql(ended)).toEqual([
      { name: 'Gabriel Usat', until: '2026-04-02', reason: 'other', note: 'Ikut kapal', beds: 0 },
      { name: 'Marten Lenjau', until: '2026-05-01', reason: 'died', note: '', beds: 0 },
      { name: 'Thomas Jangin', until: null, reason: null, note: '', beds: 1 },
      {
        name: 'Yosep Lahang',
        until: '2026-04-02',
        reason: 'other',
        note: 'Tidak disebut dalam daftar',
        beds: 0,
      },
    ]);
    expect(house.count('application')).toBe(0);
    const stored = contentHash(house.office.raw);
    const again = valueOf(await house.tryOut('residents', register.slice(0, 5)));
    expect(again).toMatchObject({ fresh: 0, changed: 0, same: 4 });
    expect(valueOf(await house.save(again.job)).batch).toBeNull();
    expect(contentHash(house.office.raw)).toBe(stored);
    const back = valueOf(
      await house.tryOut('residents', [
        head,
        row('Gabriel Usat', '6472010203850002', '04/05/2026', '', '', 'A1-2'),
        row('Yosep Lahang', '6472010203850003', '01/04/2026', '', '', ''),
        row('Thomas Jangin', '6472010203850004', '01/02/2026', '01/04/2026', 'Bekerja', ''),
      ]),
    );
    expect(back).toMatchObject({ ready: 1, faulty: 2, fresh: 0, changed: 1 });
    valueOf(await house.save(back.job));
    expect(house.office.db.sql(ended)).toHaveLength(5);
    const open = house.office.must<{ rows: { row: number; faults: { code: string }[] }[] }>(
      'imports.openFaults',
      { offset: 0, limit: 10 },
    ).rows;
    expect(
      open
        .map(({ row, faults }) => [row, faults[0]?.code])
        .toSorted(([a], [b]) => Number(a) - Number(b)),
    ).toEqual([
      [3, 'stay-overlaps'],
      [4, 'stay-overlaps'],
      [6, 'exit-before-entry'],
      [7, 'exit-date-empty'],
    ]);
  });

  it('tell of stays before the house had a capacity, but of none beyond it since', async () => {
    const register = [
      'Nama;L/P;Tgl lahir;Tgl masuk;Tgl keluar;Alasan keluar'.split(';'),
      'Marten Lenjau;L;02/03/1985;01/03/2019;01/05/2020;Meninggal'.split(';'),
    ];
    const { job } = valueOf(await house.tryOut('residents', register));
    expect(valueOf(await house.save(job))).toMatchObject({ fresh: 1, faulty: 0 });
    house.office.close();
    house = newFacilityImport({ rated: 0, operational: 0 });
    const none = valueOf(await house.tryOut('residents', RESIDENTS));
    expect(refusalOf(await house.save(none.job))).toMatchObject({ limit: 'site', row: 2 });
  });

  it('name a wrong bed by row, keep the row in view, and save it once it is repaired', async () => {
    const rows = [...RESIDENTS, 'Dua;L;;1;daksa;Mandiri;01/03/2026;A1-1;'.split(';')];
    const tried = valueOf(await house.tryOut('residents', rows));
    expect(tried).toMatchObject({ total: 4, ready: 3, faulty: 1 });
    valueOf(await house.save(tried.job));
    const waiting = house.office.must<{ rows: { id: number; row: number; faults: object[] }[] }>(
      'imports.openFaults',
      { offset: 0, limit: 10 },
    ).rows;
    expect(waiting).toMatchObject([{ row: 5, faults: [{ code: 'bed-same', field: 'bed' }] }]);
    const id = waiting[0]?.id;
    const taken = house.office.call('imports.repairFault', {
      id,
      edits: [{ column: 7, text: 'A1-2' }],
    });
    expect(refusalOf(taken)).toMatchObject({
      code: 'imports.still-faulty',
      faults: [{ code: 'bed-not-free' }],
    });
    house.office.must('imports.repairFault', { id, edits: [{ column: 7, text: 'A1-3' }] });
    expect(house.count('stay')).toBe(4);
    const full = contentHash(house.office.raw);
    const seq = house.office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal')[0]?.seq;
    house.office.must('journal.undoEntry', { seq });
    expect(house.count('stay')).toBe(3);
    expect(contentHash(house.office.raw)).not.toBe(full);
  });

  it('are refused whole where the house has no place for a row, and store nothing', async () => {
    house.office.close();
    house = newFacilityImport({ rated: 200, operational: 2 });
    const before = contentHash(house.office.raw);
    const tried = valueOf(await house.tryOut('residents', RESIDENTS));
    expect(refusalOf(await house.save(tried.job))).toEqual({
      code: 'imports.house-full',
      limit: 'operational',
      row: 4,
    });
    expect(contentHash(house.office.raw)).toBe(before);
  });

  it('need a house', async () => {
    house.office.close();
    house = newFacilityImport({ wards: [] });
    house.office.raw.exec('DELETE FROM capacity_entry; DELETE FROM building; DELETE FROM site');
    expect(refusalOf(await house.tryOut('residents', RESIDENTS))).toEqual({
      code: 'imports.house-missing',
      list: 'residents',
    });
  });

  it('come back from the templates that the program writes', async () => {
    for (const list of ['waitlist', 'residents'] as const) {
      const target = `${house.office.folder}/${list}.xlsx`;
      valueOf(await importsTasks.template(house.office.context(), { target, list }));
      const head = valueOf(
        await importsTasks.inspect(house.office.context(), { file: target, list }),
      );
      expect(head.columns.map(({ field }) => field)).not.toContain(null);
      expect(head.headerRow).toBe(1);
    }
  });
});
