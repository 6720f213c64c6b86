import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { TODAY } from '#tests/support/candidate-office.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';
import { newPupilImport } from '#tests/support/pupil-import.ts';

let office: ImportOffice;
beforeEach(() => {
  office = newImportOffice({ today: TODAY });
});
afterEach(() => office.close());

const BASE = 'Nama;NIK;No KK;L/P;Tgl Lahir;Jenjang;Nama Ibu;Nama Ayah';
const DETAILS = [
  'Agama;Kode Pos;No. PKH;No. BPNT;No. KKS;Sekolah Asal;NPSN;Kelas Terakhir;Dapodik',
  'NIK Ibu;Keadaan Ibu;Pekerjaan Ibu;Penghasilan Ibu;NIK Ayah;Keadaan Ayah',
].join(';');
const BUDI = 'Budi Santoso;6402031203130004;6402030101100001;L;12/03/2013;SMP;Sumiati;Saleh';
const SAID = [
  'Islam;75511;640211223344;;6032981234567890;SDN 001 Tenggarong;30401234;6;Tidak aktif',
  '6402034703850001;Hidup;Petani;1500000;6402030703840001;Meninggal',
].join(';');

async function imported(name: string, ...lines: readonly string[]) {
  const path = join(office.folder, name);
  writeFileSync(path, lines.join('\r\n'));
  const dry = await office.tryOut(path);
  return { dry, ...valueOf(await office.save(dry.job)) };
}
const recorded = () =>
  office.db.sql(
    `SELECT p.religion, f.postal, f.pkh_no, f.bpnt_no, f.kks_no, c.last_school, c.last_npsn,
       c.last_grade, c.dapodik_active FROM candidate AS c JOIN person AS p ON p.id = c.person_id
     JOIN family AS f ON f.id = p.family_id`,
  );
const parents = () =>
  office.db.sql('SELECT name, relation, nik, life, job, income FROM guardian ORDER BY id');

const STORED = {
  religion: '01',
  postal: '75511',
  pkh_no: '640211223344',
  bpnt_no: '',
  kks_no: '6032981234567890',
  last_school: 'SDN 001 Tenggarong',
  last_npsn: '30401234',
  last_grade: 6,
  dapodik_active: 0,
};
const PARENTS = [
  {
    name: 'Sumiati',
    relation: 'mother',
    nik: '6402034703850001',
    life: 'alive',
    job: 'Petani',
    income: 1_500_000,
  },
  {
    name: 'Saleh',
    relation: 'father',
    nik: '6402030703840001',
    life: 'deceased',
    job: '',
    income: null,
  },
];

describe('[C1] religion, school before, assistance and parents of a list', () => {
  test('are recorded with a new child; the same list again says nothing new', async () => {
    const before = contentHash(office.raw);
    const lines = [`${BASE};${DETAILS}`, `${BUDI};${SAID}`];
    const { dry, seq } = await imported('a.csv', ...lines);
    expect(dry).toMatchObject({ fresh: 1, faulty: 0 });
    expect([recorded(), parents()]).toEqual([[STORED], PARENTS]);
    const stored = contentHash(office.raw);
    expect((await imported('b.csv', ...lines)).dry).toMatchObject({ fresh: 0, same: 1 });
    expect(contentHash(office.raw)).toBe(stored);
    office.must('journal.undoEntry', { seq });
    expect(contentHash(office.raw)).toBe(before);
  });

  test('fill what is empty of a known child, replace nothing, and are taken back', async () => {
    await imported('a.csv', `${BASE};Agama;Pekerjaan Ibu`, `${BUDI};Kristen;Guru`);
    const before = contentHash(office.raw);
    const { dry, seq } = await imported('b.csv', `${BASE};${DETAILS}`, `${BUDI};${SAID}`);
    expect(dry).toMatchObject({ fresh: 0, changed: 1 });
    expect(recorded()).toEqual([{ ...STORED, religion: '02' }]);
    expect(parents()).toEqual([{ ...PARENTS[0], job: 'Guru' }, PARENTS[1]]);
    office.must('journal.undoEntry', { seq });
    expect(contentHash(office.raw)).toBe(before);
  });

  test('of a brother or sister come in beside the family that is recorded', async () => {
    await imported('a.csv', BASE, BUDI);
    const sister = BUDI.replace('Budi', 'Siti')
      .replace('6402031203130004', '')
      .replace(';L;', ';P;');
    const { dry } = await imported('b.csv', `${BASE};${DETAILS}`, `${sister};${SAID}`);
    expect(dry).toMatchObject({ fresh: 1, faulty: 0 });
    expect(recorded()).toEqual([
      expect.objectContaining({ religion: null, postal: '75511', last_school: '' }),
      STORED,
    ]);
    expect(parents().slice(2)).toEqual(PARENTS);
  });

  test('a wrong value is a fault of its row; nothing of it is written', async () => {
    const before = contentHash(office.raw);
    const { dry } = await imported('a.csv', `${BASE};Agama;No. PKH`, `${BUDI};Jawa;Ya`);
    expect(dry).toMatchObject({ fresh: 0, faulty: 1 });
    expect(dry.kinds).toEqual([{ kind: 'welfare', rows: 1, faults: 2 }]);
    expect(contentHash(office.raw)).not.toBe(before);
    expect(office.db.sql('SELECT 1 FROM person')).toEqual([]);
  });
});

test('[C1] of pupils already in: religion, school before, assistance and parents are recorded with them', async () => {
  const pupils = newPupilImport();
  try {
    const dry = await pupils.tried([
      'Nama;L/P;Rombel;Tgl Masuk;Nama Ibu;Agama;No. KKS;Pekerjaan Ibu;Sekolah Asal;NPSN'.split(';'),
      'Rudi;L;VII-A;14/07/2025;Darmi;Katolik;6032981234567890;Petani;SDN 001;30401234'.split(';'),
    ]);
    expect(dry).toMatchObject({ fresh: 1, faulty: 0 });
    const before = contentHash(pupils.office.raw);
    const { seq } = valueOf(await pupils.save(dry.job));
    expect(
      pupils.office.db.sql(
        `SELECT p.religion, f.kks_no, g.job FROM person AS p JOIN family AS f ON f.id = p.family_id
         JOIN guardian AS g ON g.person_id = p.id`,
      ),
    ).toEqual([{ religion: '03', kks_no: '6032981234567890', job: 'Petani' }]);
    const [row] = pupils.office.db.sql<{ uid: string }>('SELECT uid FROM enrolment');
    expect(pupils.office.must('enrolments.show', { enrolment: row?.uid })).toMatchObject({
      before: { school: 'SDN 001', npsn: '30401234', grade: null },
    });
    const more = await pupils.tried([
      'Nama;L/P;Rombel;Tgl Masuk;Nama Ibu;Sekolah Asal;Kelas Terakhir'.split(';'),
      'Rudi;L;VII-A;14/07/2025;Darmi;SDN 002;6'.split(';'),
    ]);
    expect(more).toMatchObject({ changed: 1 });
    const filled = valueOf(await pupils.save(more.job));
    expect(pupils.office.must('enrolments.show', { enrolment: row?.uid })).toMatchObject({
      before: { school: 'SDN 001', npsn: '30401234', grade: 6 },
    });
    pupils.office.must('journal.undoEntry', { seq: filled.seq });
    pupils.office.must('journal.undoEntry', { seq });
    expect(contentHash(pupils.office.raw)).toBe(before);
  } finally {
    pupils.office.close();
  }
});
