import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import { formOf } from '#tests/support/applications.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { TODAY } from '#tests/support/candidate-office.ts';
import { newFacility } from '#tests/support/facility.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';

let office: ImportOffice;
beforeEach(() => {
  office = newImportOffice({ today: TODAY });
});
afterEach(() => office.close());

const BUKIT_BIRU = '64.02.06.1003';
const codes = () =>
  office.db
    .sql<{ code: string | null }>('SELECT region_code AS code FROM family ORDER BY id')
    .map(({ code }) => code);
const codeShown = (uid: string) =>
  office.must<{ family: { regionCode: string | null } }>('candidates.show', { uid }).family
    .regionCode;
const undoLast = () => {
  const [{ seq } = { seq: 0 }] = office.db.sql<{ seq: number }>(
    'SELECT max(seq) AS seq FROM journal',
  );
  office.must('journal.undoEntry', { seq });
};
const living = (village: string) => candidateForm({ family: { village } });

test('[C1] an address typed into the form gets its code, loses it with the names, and undo knows both', () => {
  const { uid } = office.must<{ uid: string }>('candidates.add', {
    intake: office.intake.uid,
    form: living('Kel. Bukit Biru'),
    samePerson: null,
  });
  expect(codeShown(uid)).toBe(BUKIT_BIRU);
  office.must('candidates.edit', { uid, form: living('Bukit Biruk') });
  expect(codeShown(uid)).toBeNull();
  undoLast();
  expect(codeShown(uid)).toBe(BUKIT_BIRU);
});

const HEADER = 'Nama;NIK;No KK;L/P;Tgl Lahir;Jenjang;Desa/Kelurahan;Kecamatan;Kabupaten/Kota';
async function importRows(...rows: readonly string[]) {
  const path = join(office.folder, 'usulan.csv');
  writeFileSync(path, [HEADER, ...rows].join('\r\n'));
  return valueOf(await office.save((await office.tryOut(path)).job));
}
const CHILD = 'Budi Santoso;6402031203130004;6402030101100001;L;12/03/2013;SMP';

test('[C1] a list gives codes by its names: new families, and those whose address it fills', async () => {
  await importRows(
    `${CHILD};;;`,
    'Aini;6402035203130004;6402030101100002;P;12/03/2013;SMP;BUKIT BIRU;TENGGARONG;KAB. KUTAI KARTANEGARA',
    'Rina;6402035303130004;6402030101100003;P;13/03/2013;SMP;Rungkut Kidul;Rungkut;Surabaya',
  );
  expect(codes()).toEqual([null, BUKIT_BIRU, null]);
  expect(await importRows(`${CHILD};Desa Bukit Biru;Tenggarong;Kukar`)).toMatchObject({
    changed: 1,
  });
  expect(codes()).toEqual([BUKIT_BIRU, BUKIT_BIRU, null]);
  undoLast();
  expect(codes()).toEqual([null, BUKIT_BIRU, null]);
});

test('[C1] the file with all columns has "Kode wilayah", also without numbers in full', async () => {
  await importRows(`${CHILD};Bukit Biru;Tenggarong;Kutai Kartanegara`);
  const file = join(office.folder, 'calon.csv');
  const list = { what: 'candidates' as const, intake: office.intake.uid, filter: {}, text: '' };
  const request = { list, file, format: 'csv' as const, fullIds: false, purpose: 'Rapat' };
  valueOf(await exportsTasks.writeList(office.context(), request));
  const [head, row] = readFileSync(file, 'utf8')
    .split('\r\n')
    .map((line) => line.split(';'));
  expect(row?.[head?.indexOf('Kode wilayah') ?? -1]).toContain(BUKIT_BIRU);
});

test('[C1] a facility stores the code without being told the district', () => {
  const facility = newFacility();
  const form = formOf({ name: 'Darmawan' });
  const family = { ...form.family, village: 'Rapak Dalam', regency: 'Kota Samarinda' };
  facility.office.must('applications.add', {
    form: { ...form, family },
    desil: null,
    samePerson: null,
  });
  expect(facility.office.db.sql('SELECT region_code FROM family')).toEqual([
    { region_code: '64.72.10.1005' },
  ]);
  facility.office.close();
});
