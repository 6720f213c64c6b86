import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { storeNewFamily } from '#db/queries/families.ts';
import { refusal } from '#tests/support/candidate-desk.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(() => {
  office = newOffice();
});
afterEach(() => office.close());

const NEW = {
  code: '6402062015',
  village: 'Bukit Baru Indah',
  district: 'Tenggarong',
  regency: 'Kutai Kartanegara',
};
const codes = () =>
  office.db
    .sql<{ code: string | null }>('SELECT region_code AS code FROM family ORDER BY id')
    .map(({ code }) => code);
const family = (village: string) =>
  office.prepare((db) =>
    storeNewFamily(db, {
      uid: office.environment.newUid(),
      office_id: 1,
      address: 'Jl. Mawar',
      village,
      district: 'Tenggarong',
      regency: 'Kukar',
    } as Parameters<typeof storeNewFamily>[1]),
  );

test('families who live in a village that is added get its code, those who come later too; undo takes it back', () => {
  family('Desa Bukit Baru Indah');
  family('Desa Lain');
  const before = contentHash(office.raw);
  expect(office.must('villages.add', NEW)).toEqual({ village: NEW.village, families: 1 });
  expect(codes()).toEqual(['64.02.06.2015', null]);
  expect(office.must('villages.list')).toMatchObject({
    rows: [{ code: '64.02.06.2015', actor: 'Siti Norhayati' }],
    shipped: 1038,
  });
  const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
  office.must('journal.undoEntry', { seq: entry?.seq });
  expect(contentHash(office.raw)).toBe(before);
  office.must('villages.add', NEW);
  family('BUKIT BARU INDAH');
  expect(codes()).toEqual(['64.02.06.2015', null, '64.02.06.2015']);
});

test('a code of no form, one that is known, a known name and another area change nothing', () => {
  const add = (more: object) => refusal(office.call('villages.add', { ...NEW, ...more }));
  expect(add({ code: '64.02' })).toMatchObject({ code: 'input.invalid' });
  expect(add({ village: '' })).toMatchObject({ code: 'input.invalid' });
  expect(add({ code: '64.02.06.1003' })).toEqual({
    code: 'villages.code-known',
    number: '64.02.06.1003',
    village: 'Bukit Biru',
  });
  expect(add({ village: 'Kel. Bukit Biru' })).toMatchObject({ code: 'villages.name-known' });
  expect(add({ regency: 'Samarinda' })).toMatchObject({
    code: 'villages.other-area',
    area: 'Kutai Kartanegara',
  });
  expect(office.must('villages.list')).toMatchObject({ rows: [] });
});
