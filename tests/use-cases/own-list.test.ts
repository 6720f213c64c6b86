import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import { id } from '#shared/i18n/id.ts';
import { openIntake, TODAY } from '#tests/support/candidate-office.ts';
import { fillIntake } from '#tests/support/many-candidates.ts';
import { addUser } from '#tests/support/office.ts';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import { newTaskOffice, type TaskOffice } from '#tests/support/task-office.ts';
import { valueOf } from '#tests/support/import-office.ts';

const PEOPLE = 300;
const SIZES = ['S', 'M', 'L', 'XL'];
let office: TaskOffice;
let intake: string;
let size: string;
let height: string;
let account: string;

beforeAll(() => {
  office = newTaskOffice({ today: TODAY });
  const opened = openIntake(office);
  intake = opened.uid;
  fillIntake(office, opened.id, PEOPLE);
  const add = (name: string, kind: string, care: string, choices: readonly string[] = []) =>
    office.must<{ uid: string }>('columns.add', { name, kind, care, choices }).uid;
  size = add('Ukuran baju', 'choice', 'plain', SIZES);
  height = add('Tinggi', 'number', 'plain');
  account = add('Rekening', 'text', 'private');
  office.prepare((db) => {
    addUser(db, office.environment, 1, {
      login: 'rina',
      name: 'Rina',
      token: 'r',
      roles: ['reader'],
    });
    const people = db.sql<{ id: number }>('SELECT id FROM person ORDER BY id');
    for (const { id: person_id } of people) {
      const put = (column_id: number, value: string): void => {
        const uid = office.environment.newUid();
        db.insert('own_value', { uid, column_id, person_id, value, import_batch_id: null });
      };
      if (person_id % 3 !== 0) put(1, SIZES[person_id % 4] ?? 'S');
      if (person_id % 5 !== 0) put(2, String(90 + ((person_id * 37) % 40)));
      if (person_id % 2 === 0) put(3, `BPD ${person_id}`);
    }
  });
});
afterAll(() => {
  office.close();
  if (office.incidents.length > 0) throw new Error('An act ended in an incident');
});

const all = { filter: {}, text: '', sort: 'code', direction: 'asc' } as const;
function rows(choice: object, token?: string): CandidateListRow[] {
  const found: CandidateListRow[] = [];
  for (;;) {
    const window = { offset: found.length, limit: 100 };
    const reply = office.call('candidates.page', { intake, ...all, ...choice, ...window }, token);
    if (!reply.ok) throw new Error(reply.error.code);
    const page = reply.value as CandidateListRow[];
    if (page.length === 0) return found;
    found.push(...page);
  }
}
const count = (filter: object): number =>
  office.must<{ count: number }>('candidates.count', { intake, filter, text: '' }).count;

describe('columns of the office in the list of candidates', () => {
  test('sort it by the order of their kind, whoever says nothing last, the code between equals', () => {
    const inOrder = rows({});
    const keys: [string, (row: CandidateListRow) => number | undefined][] = [
      [size, ({ own }) => (own[size] === undefined ? undefined : SIZES.indexOf(own[size] ?? ''))],
      [height, ({ own }) => (own[height] === undefined ? undefined : Number(own[height]))],
    ];
    for (const [uid, key] of keys) {
      for (const direction of ['asc', 'desc'] as const) {
        const sign = direction === 'asc' ? 1 : -1;
        const expected = inOrder.toSorted((a, b) => {
          const [x, y] = [key(a), key(b)];
          if (x === undefined || y === undefined)
            return Number(x === undefined) - Number(y === undefined);
          return sign * (x - y);
        });
        const sorted = rows({ sort: `own:${uid}`, direction });
        expect(sorted.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
      }
    }
  });

  test('narrow it to a value or to whom nobody filled, alone and with the filters beside', () => {
    const everybody = rows({});
    for (const value of [...SIZES, null]) {
      const filter = { sex: 'L', own: { [size]: value } };
      const expected = everybody.filter(
        ({ sex, own }) => sex === 'L' && (own[size] ?? null) === value,
      );
      expect(rows({ filter }).map(({ uid }) => uid)).toEqual(expected.map(({ uid }) => uid));
      expect(count(filter)).toBe(expected.length);
    }
    const both = { own: { [size]: 'M', [height]: null } };
    expect(count(both)).toBe(
      everybody.filter(({ own }) => own[size] === 'M' && own[height] === undefined).length,
    );
  });

  test('stay hidden from who only reads where they are private, also as filter and order', () => {
    const seen = rows({}, 'r');
    expect(seen.filter(({ own }) => own[account] === null)).toHaveLength(PEOPLE / 2);
    expect(JSON.stringify(seen)).not.toContain('BPD');
    expect(() => rows({ sort: `own:${account}` }, 'r')).toThrow('columns.not-found');
    expect(() => rows({ filter: { own: { [account]: 'BPD 2' } } }, 'r')).toThrow(
      'columns.not-found',
    );
    expect(rows({ filter: { own: { [account]: 'BPD 2' } } })).toHaveLength(1);
    expect(() => rows({ filter: { own: { nobody: null } } })).toThrow('columns.not-found');
  });

  test('[C4] row 14: export equals screen with the columns of the office', async () => {
    const file = join(office.folder, 'calon.xlsx');
    const choice = {
      filter: { own: { [size]: 'M' } },
      text: '',
      sort: `own:${height}`,
      direction: 'desc',
    } as const;
    const list = { what: 'candidates' as const, intake, ...choice, allColumns: false };
    const purpose = 'Pesan seragam';
    const write = async (fullIds: boolean) => {
      const request = { list, file, format: 'xlsx' as const, fullIds, purpose };
      valueOf(await exportsTasks.writeList(office.context(), request));
      return (await readXlsx(readFileSync(file))).sheets[0]?.rows ?? [];
    };
    const screen = rows(choice);
    expect(screen.length).toBeGreaterThan(40);
    const [head, ...cells] = await write(false);
    expect(head?.slice(-3)).toEqual([id.candidates.columns.missing, 'Ukuran baju', 'Tinggi']);
    expect(cells.map((row) => [row[0], row[8], row[9] ?? null])).toEqual(
      screen.map(({ code, own }) => [
        code,
        'M',
        own[height] === undefined ? null : Number(own[height]),
      ]),
    );
    const full = await write(true);
    expect(full[0]?.at(-1)).toBe('Rekening');
    const denied = {
      list: { ...list, filter: { own: { nobody: 'x' } } },
      file,
      format: 'xlsx' as const,
      fullIds: false,
      purpose,
    };
    expect(await exportsTasks.writeList(office.context(), denied)).toMatchObject({
      error: { code: 'exports.not-found', what: 'column' },
    });
  });
});
