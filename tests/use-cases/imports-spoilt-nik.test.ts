import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { NIK_LATER_TEXT } from '#shared/domain/imports/read-identity.ts';
import type { Shown } from '#tests/support/candidate-desk.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { TODAY } from '#tests/support/candidate-office.ts';
import {
  type DryRunWishes,
  type ImportOffice,
  newImportOffice,
  valueOf,
} from '#tests/support/import-office.ts';

let office: ImportOffice;
beforeEach(() => {
  office = newImportOffice({ today: TODAY });
});
afterEach(() => office.close());

const HEADER = 'Nama;NIK;No KK;L/P;Tgl Lahir;Jenjang;Nama Ibu';
const ANI = 'Ani Wulandari;6,40203E+15;;P;01/02/2014;SD;Darmi';
const DODI = 'Dodi Kurnia;6,40203E+15;;L;12/03/2013;SMP;Sumiati';
const RINA = 'Rina Jauh;640203;;P;12/04/2016;SD;Lastri';
const RIGHT = '6402034102140001';
/** Fourteen days after the day of the import. */
const DUE = '2026-06-22';

function list(name: string, ...rows: readonly string[]): string {
  const path = join(office.folder, name);
  writeFileSync(path, [HEADER, ...rows].join('\r\n'));
  return path;
}

async function importAll(path: string, wishes: DryRunWishes = { nikLater: true }) {
  const dry = await office.tryOut(path, wishes);
  return { dry, ...valueOf(await office.save(dry.job)) };
}

const shown = (name: string): Shown => {
  const [found] = office.db.sql<{ uid: string }>(
    'SELECT c.uid FROM candidate AS c JOIN person AS p ON p.id = c.person_id WHERE p.name = ?',
    name,
  );
  return office.must<Shown>('candidates.show', { uid: found?.uid });
};
const tasks = (name: string) => shown(name).awaited.map(({ kind, dueOn }) => ({ kind, dueOn }));
const nikTask = [{ kind: 'nik', dueOn: DUE }];

describe('[C1] a child whose NIK a spreadsheet spoilt', () => {
  test('waits as a fault until somebody lets all alike in without it', async () => {
    const path = list('a.csv', ANI, DODI, RINA);
    expect(await office.tryOut(path)).toMatchObject({ fresh: 0, faulty: 3 });
    const before = contentHash(office.raw);
    const { dry, seq } = await importAll(path);
    expect(dry).toMatchObject({ fresh: 3, faulty: 0 });
    expect(office.db.sql('SELECT DISTINCT nik, nik_status FROM person')).toEqual([
      { nik: null, nik_status: 'unknown' },
    ]);
    expect(['Ani Wulandari', 'Dodi Kurnia', 'Rina Jauh'].map(tasks)).toEqual([
      nikTask,
      nikTask,
      nikTask,
    ]);
    const stored = contentHash(office.raw);
    expect((await importAll(path)).dry).toMatchObject({ fresh: 0, changed: 0, same: 3 });
    expect(contentHash(office.raw)).toBe(stored);
    office.must('journal.undoEntry', { seq });
    expect(contentHash(office.raw)).toBe(before);
    expect(office.incidents).toEqual([]);
  });

  test('comes in by one row or by one text, while the others wait', async () => {
    const path = list('a.csv', ANI, DODI, RINA);
    const edits = [{ row: 4, column: 1, text: NIK_LATER_TEXT }];
    expect(await office.tryOut(path, { edits })).toMatchObject({ fresh: 1, faulty: 2 });
    const repairs = [{ field: 'nik', shown: '6,40203E+15', to: NIK_LATER_TEXT }] as const;
    expect(await office.tryOut(path, { repairs })).toMatchObject({ fresh: 2, faulty: 1 });
  });

  test('is met again by a later list with the right NIK, and the task is over', async () => {
    await importAll(list('a.csv', ANI));
    const { dry } = await importAll(list('b.csv', ANI.replace('6,40203E+15', RIGHT)), {});
    expect(dry).toMatchObject({ fresh: 0, changed: 1 });
    expect(office.db.sql('SELECT nik FROM person')).toEqual([{ nik: RIGHT }]);
    expect(tasks('Ani Wulandari')).toEqual([]);
    // The spoilt list says nothing against the NIK that is known by now.
    expect((await importAll(list('c.csv', ANI))).dry).toMatchObject({ changed: 0, same: 1 });
  });

  test('has its task until a NIK is typed; taking that back brings the task back', async () => {
    await importAll(list('a.csv', ANI));
    const form = candidateForm({ person: { name: 'Ani Wulandari', sex: 'P', nik: RIGHT } });
    const uid = office.db.sql<{ uid: string }>('SELECT uid FROM candidate')[0]?.uid;
    office.must('candidates.edit', { uid, form });
    expect(tasks('Ani Wulandari')).toEqual([]);
    const [last] = office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal');
    office.must('journal.undoEntry', { seq: last?.seq });
    expect(tasks('Ani Wulandari')).toEqual(nikTask);
  });

  test('joins a family on record, and a child known without NIK gets the task', async () => {
    const kk = '6402030101100001';
    await importAll(list('a.csv', DODI.replace('6,40203E+15;', `;${kk}`)), {});
    const before = contentHash(office.raw);
    const sibling = `Siti Kurnia;640203;${kk};P;12/04/2016;SD;Sumiati`;
    const { dry, seq } = await importAll(list('b.csv', DODI, sibling));
    expect(dry).toMatchObject({ fresh: 1, changed: 1 });
    expect([tasks('Dodi Kurnia'), tasks('Siti Kurnia')]).toEqual([nikTask, nikTask]);
    office.must('journal.undoEntry', { seq });
    expect(contentHash(office.raw)).toBe(before);
  });

  test('is named on Beranda once the day has come, until the NIK is known', async () => {
    await importAll(list('a.csv', ANI, DODI));
    const due = () => {
      const season = office.must<{ due: { kind: string; paper?: string; people?: number }[] }>(
        'home.season',
      );
      return season.due.filter(({ kind }) => kind === 'paper');
    };
    expect(due()).toEqual([]);
    office.raw.exec('UPDATE awaited_paper SET due_on = noted_on');
    expect(due()).toMatchObject([{ paper: 'nik', people: 2 }]);
    await importAll(list('b.csv', ANI.replace('6,40203E+15', RIGHT)), {});
    expect(due()).toMatchObject([{ paper: 'nik', people: 1 }]);
  });

  test('may be let in from the rows that wait, as it would have been then', async () => {
    await importAll(list('a.csv', RINA), {});
    const { rows } = office.must<{
      rows: { id: number; faults: { suggestion: { to: string } | null }[] }[];
    }>('imports.openFaults', { offset: 0, limit: 10 });
    const text = rows[0]?.faults[0]?.suggestion?.to ?? '';
    expect(text).toBe(NIK_LATER_TEXT);
    office.must('imports.repairFault', { id: rows[0]?.id, edits: [{ column: 1, text }] });
    expect(tasks('Rina Jauh')).toEqual(nikTask);
  });
});

test('[C1] an import is not undone over a paper asked for since', async () => {
  const { seq } = await importAll(list('a.csv', ANI));
  const uid = office.db.sql<{ uid: string }>('SELECT uid FROM candidate')[0]?.uid;
  const paper = { uid, kind: 'family_card', dueOn: '2026-07-01', note: '' };
  office.must('candidates.awaitPaper', paper);
  expect(office.call('journal.undoEntry', { seq })).toMatchObject({
    ok: false,
    error: { code: 'journal.depends', later: 'candidates.awaitPaper' },
  });
});
