import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListDesign } from '#shared/contract/list-design.ts';
import type { Section } from '#shared/documents/document.ts';
import { papersTasks } from '#electron/data/tasks/papers.ts';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import { refusal } from '#tests/support/candidate-desk.ts';
import { openIntake, TODAY } from '#tests/support/candidate-office.ts';
import { valueOf } from '#tests/support/import-office.ts';
import { fillIntake } from '#tests/support/many-candidates.ts';
import { addUser } from '#tests/support/office.ts';
import { newTaskOffice, type TaskOffice } from '#tests/support/task-office.ts';

const PEOPLE = 60;
let office: TaskOffice;
let size: string;
let account: string;

beforeAll(() => {
  office = newTaskOffice({ today: TODAY });
  fillIntake(office, openIntake(office).id, PEOPLE);
  const add = (name: string, care: string) =>
    office.must<{ uid: string }>('columns.add', { name, kind: 'text', care, choices: [] }).uid;
  size = add('Ukuran baju', 'plain');
  account = add('Rekening', 'private');
  office.prepare((db) => {
    addUser(db, office.environment, 1, {
      login: 'rina',
      name: 'Rina',
      token: 'r',
      roles: ['reader'],
    });
    for (const { id: person_id } of db.sql<{ id: number }>('SELECT id FROM person'))
      for (const column_id of [1, 2]) {
        const uid = office.environment.newUid();
        const value = column_id === 1 ? 'M' : `BPD ${person_id}`;
        db.insert('own_value', { uid, column_id, person_id, value, import_batch_id: null });
      }
  });
});
afterAll(() => {
  office.close();
  if (office.incidents.length > 0) throw new Error('An act ended in an incident');
});

const design = (more: Partial<ListDesign> = {}): ListDesign => ({
  people: { of: 'candidates', filter: {} },
  columns: [
    { kind: 'known', field: 'name' },
    { kind: 'known', field: 'desil' },
    { kind: 'own', uid: size },
    { kind: 'own', uid: account },
    { kind: 'empty', heading: 'Tanda tangan', width: 'wide' },
  ],
  group: 'level',
  pages: true,
  sort: 'name',
  title: 'Pembagian Seragam',
  signers: 'both',
  tall: true,
  size: 'F4',
  orientation: 'landscape',
  ...more,
});
const kept = (name: string, more: Partial<ListDesign> = {}): string =>
  office.must<{ uid: string }>('lists.add', { name, design: design(more) }).uid;
const refused = (channel: string, input: unknown, token?: string) =>
  refusal(office.call(channel, input, token));

/** The rows of the paper as somebody prints it, the number of the row first. */
async function printed(list: string, token?: string) {
  const models: { sections: Section[] }[] = [];
  const context = office.context(token === undefined ? {} : { token });
  const offer = {
    ...context,
    offerPrint: (_job: string, model: unknown) => void models.push(model as never),
  };
  const reply = await papersTasks.prepare(offer, { document: 'own-list', list });
  if (!reply.ok) throw new Error(reply.error.code);
  const sections = models[0]?.sections ?? [];
  const cells = sections.flatMap(({ table }) =>
    table.rows.flatMap((row) =>
      row.kind === 'record'
        ? [
            table.columns.map(({ key }) => {
              const cell = row.cells[key];
              return cell?.kind === 'text' ? cell.text : '';
            }),
          ]
        : [],
    ),
  );
  return { sections, cells };
}

describe('lists of the office\u2019s own making', () => {
  test('are kept, changed and put away; a name is theirs while they are in use', () => {
    const uid = kept('Seragam');
    expect(refused('lists.add', { name: ' seragam', design: design() })?.code).toBe(
      'lists.name-taken',
    );
    const other = kept('Hadir');
    expect(refused('lists.change', { uid: other, name: 'SERAGAM', design: design() })?.code).toBe(
      'lists.name-taken',
    );
    expect(refused('lists.change', { uid, name: 'Seragam', design: design() })?.code).toBe(
      'lists.same',
    );
    office.must('lists.change', { uid, name: 'Seragam 2026', design: design({ group: 'sex' }) });
    const reason = 'Sudah dibagikan';
    office.must('lists.end', { uid, reason });
    expect(refused('lists.end', { uid, reason })?.code).toBe('lists.ended');
    expect(refused('lists.change', { uid, name: 'X', design: design() })?.code).toBe('lists.ended');
    expect(office.must<{ name: string; ended: unknown }[]>('lists.list')).toMatchObject([
      { name: 'Hadir', ended: null },
      { name: 'Seragam 2026', ended: { reason }, design: { group: 'sex' } },
    ]);
    expect(office.must<{ lists: unknown }>('papers.choices').lists).toEqual([
      { uid: other, name: 'Hadir' },
    ]);
    kept('Seragam 2026');
    office.must('lists.end', { uid: other, reason });
    const unknown = { columns: [{ kind: 'own' as const, uid: 'x' }] };
    expect(refused('lists.add', { name: 'Y', design: design(unknown) })?.code).toBe(
      'columns.not-found',
    );
    for (const channel of ['lists.change', 'lists.end'])
      expect(refused(channel, { uid: 'x', name: 'X', design: design(), reason })?.code).toBe(
        'lists.not-found',
      );
    expect(refused('lists.add', { name: 'Z', design: design() }, 'r')?.code).toBe('access.denied');
    expect(refused('lists.add', { name: 'Z', design: { ...design(), columns: [] } })?.code).toBe(
      'input.invalid',
    );
  });

  test('print the people chosen, group by group, and the sheet holds the same', async () => {
    const uid = kept('Cetak', { people: { of: 'candidates', filter: { sex: 'P' } } });
    const { sections, cells } = await printed(uid);
    const girls = office.must<{ count: number }>('candidates.count', {
      intake: office.db.sql<{ uid: string }>('SELECT uid FROM intake')[0]?.uid,
      filter: { sex: 'P' },
      text: '',
    });
    expect(cells).toHaveLength(girls.count);
    expect(sections.map(({ table }) => table.head.left)).toEqual([
      'Jenjang: SD',
      'Jenjang: SMP',
      'Jenjang: SMA',
    ]);
    const file = join(office.folder, 'daftar.xlsx');
    const list = { what: 'own-list' as const, list: uid };
    const request = { list, file, format: 'xlsx' as const, fullIds: false, purpose: 'Seragam' };
    valueOf(await exportsTasks.writeList(office.context(), request));
    const [head, ...rows] = (await readXlsx(readFileSync(file))).sheets[0]?.rows ?? [];
    expect(head).toEqual([
      'Kelompok',
      'No.',
      'Nama',
      'Desil',
      'Ukuran baju',
      'Rekening',
      'Tanda tangan',
    ]);
    expect(
      rows.map((row) => Array.from({ length: 6 }, (_, at) => String(row[at + 1] ?? ''))),
    ).toEqual(cells);
    expect(
      await exportsTasks.writeList(office.context(), { ...request, list: { ...list, list: 'x' } }),
    ).toMatchObject({ error: { code: 'exports.not-found', what: 'list' } });
  });

  test('leave out for a reader what is guarded, say so, and put nothing of it on paper', async () => {
    const uid = kept('Pembaca');
    const { sections, cells } = await printed(uid, 'r');
    expect(sections[0]?.table.columns.map(({ label }) => label)).toEqual([
      'No.',
      'Nama',
      'Ukuran baju',
      'Tanda tangan',
    ]);
    expect(sections.at(-1)?.notes).toEqual([
      'Tidak dicetak untuk peran yang mencetak: Desil, Rekening.',
    ]);
    expect(JSON.stringify(cells)).not.toContain('BPD');
    expect((await printed(uid)).cells[0]).toContain('M');
    await expect(printed('x')).rejects.toThrow('lists.not-found');
    const hidden = kept('Saringan', {
      people: { of: 'candidates', filter: { own: { [account]: null } } },
    });
    await expect(printed(hidden, 'r')).rejects.toThrow('columns.not-found');
  });

  test('a column that ended stays where it stood', async () => {
    const { uid } = office.must<{ uid: string }>('columns.add', {
      name: 'Sepatu',
      kind: 'text',
      care: 'plain',
      choices: [],
    });
    const columns = [
      { kind: 'known' as const, field: 'name' as const },
      { kind: 'own' as const, uid },
    ];
    const list = kept('Sepatu', { columns });
    office.must('columns.end', { uid, reason: 'Selesai' });
    expect((await printed(list)).sections[0]?.table.columns.map(({ label }) => label)).toEqual([
      'No.',
      'Nama',
      'Sepatu',
    ]);
    office.must('lists.change', { uid: list, name: 'Sepatu lama', design: design({ columns }) });
    expect(refused('lists.add', { name: 'Baru', design: design({ columns }) })?.code).toBe(
      'columns.not-found',
    );
  });
});
