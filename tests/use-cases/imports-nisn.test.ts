import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { TODAY } from '#tests/support/candidate-office.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';

let office: ImportOffice;
beforeEach(() => {
  office = newImportOffice({ today: TODAY });
});
afterEach(() => office.close());

const HEADER = 'Nama;NIK;NISN;L/P;Tgl Lahir;Jenjang;Nama Ibu';
function dryRun(name: string, ...rows: readonly string[]) {
  const path = join(office.folder, name);
  writeFileSync(path, [HEADER, ...rows].join('\r\n'));
  return office.tryOut(path);
}
async function imported(name: string, ...rows: readonly string[]) {
  const dry = await dryRun(name, ...rows);
  return { dry, applied: valueOf(await office.save(dry.job)) };
}
const nisns = () => office.db.sql<{ nisn: string | null }>('SELECT nisn FROM person ORDER BY id');

const BUDI = 'Budi Santoso;;0131234567;L;12/03/2013;SMP;Sumiati';

describe('the NISN of a list', () => {
  test('[C4] row 23: finds the child again under another spelling; nothing changes', async () => {
    await imported('a.csv', BUDI);
    expect(nisns()).toEqual([{ nisn: '0131234567' }]);
    const before = contentHash(office.raw);
    const again = await dryRun('b.csv', 'Budi Santosa;;0131234567;L;12/03/2013;SMP;Ibu Lain');
    expect(again).toMatchObject({ fresh: 0, same: 1, changed: 0 });
    expect(contentHash(office.raw)).toBe(before);
  });

  test('[C1] is filled in where none is recorded, and taken back with the import', async () => {
    await imported('a.csv', 'Budi Santoso;6402031203130004;;L;12/03/2013;SMP;Sumiati');
    const before = contentHash(office.raw);
    const { applied } = await imported(
      'b.csv',
      'Budi Santoso;6402031203130004;0131234567;L;12/03/2013;SMP;Sumiati',
    );
    expect(nisns()).toEqual([{ nisn: '0131234567' }]);
    office.must('journal.undoEntry', { seq: applied.seq });
    expect(contentHash(office.raw)).toBe(before);
  });

  test('[C4] row 11: a NISN nobody has yet matches nobody', async () => {
    await imported('a.csv', 'Budi Santoso;;;L;12/03/2013;SMP;Sumiati');
    const { dry } = await imported('b.csv', 'Rina;;;P;15/09/2013;SMP;Darmi', 'Sari;;;P;;SMP;Ani');
    expect(dry).toMatchObject({ fresh: 2, changed: 0, same: 0 });
    expect(nisns()).toEqual([{ nisn: null }, { nisn: null }, { nisn: null }]);
  });

  test.each([
    ['of another child', 'Hendra;;0131234567;L;01/02/2012;SMP;Darmi'],
    [
      'of a child with another NIK',
      'Budi Santoso;6402031203130004;0131234567;L;12/03/2013;SMP;Ani',
    ],
  ])('[C1] %s is a fault, and nothing is written', async (_, row) => {
    await imported('a.csv', 'Budi Santoso;6402031203130005;0131234567;L;12/03/2013;SMP;Sumiati');
    const before = contentHash(office.raw);
    const dry = await dryRun('b.csv', row);
    expect(dry).toMatchObject({ fresh: 0, changed: 0, same: 0 });
    expect(dry.kinds).toEqual([{ kind: 'nisn', rows: 1, faults: 1 }]);
    expect(contentHash(office.raw)).toBe(before);
  });

  test('[C1] twice in one list keeps the first child and asks about the second', async () => {
    const { dry } = await imported('a.csv', BUDI, 'Hendra;;0131234567;L;01/02/2012;SMP;Darmi');
    expect(dry.fresh).toBe(1);
    expect(nisns()).toEqual([{ nisn: '0131234567' }]);
  });
});
