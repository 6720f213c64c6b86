import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { candidateDesk, refusal } from '#tests/support/candidate-desk.ts';
import { addUser, type TestOffice } from '#tests/support/office.ts';

interface Value {
  uid: string;
  name: string;
  open: boolean;
  value: string | null;
  masked: boolean;
}

let desk: ReturnType<typeof candidateDesk>;
let office: TestOffice;
let person: string;
beforeEach(() => {
  desk = candidateDesk();
  ({ office } = desk);
  person = desk.show(desk.added().uid).person.uid;
});
afterEach(() => desk.close());

const SHIRT = { name: 'Ukuran baju', kind: 'choice', care: 'plain', choices: ['S', 'M', 'L'] };
const add = (column: object = SHIRT): string =>
  office.must<{ uid: string }>('columns.add', column).uid;
const fill = (column: string, typed: string) => ({ person, values: [{ column, typed }] });
const values = (token?: string): Value[] => {
  const reply = office.call('columns.values', { person }, token);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value as Value[];
};
const refused = (channel: string, input: unknown) => refusal(office.call(channel, input));

describe('own columns', () => {
  test('are filled, counted, changed, and end without losing what stands in them', () => {
    const column = add();
    add({ name: 'Catatan jemputan', kind: 'text', care: 'plain', choices: [] });
    office.must('columns.setValues', fill(column, 'M'));
    expect(office.must('columns.list')).toMatchObject([
      { name: 'Ukuran baju', choices: ['S', 'M', 'L'], filled: 1, ended: null },
      { name: 'Catatan jemputan', filled: 0 },
    ]);
    const wider = { uid: column, name: 'Ukuran seragam', choices: ['M', 'L', 'XL'] };
    office.must('columns.change', wider);
    office.must('columns.end', { uid: column, reason: 'Seragam sudah dibagikan' });
    expect(values()).toMatchObject([
      { name: 'Catatan jemputan', open: true, value: null },
      { name: 'Ukuran seragam', open: false, value: 'M' },
    ]);
    expect(refused('columns.setValues', fill(column, 'L'))?.code).toBe('columns.ended');
    expect(refused('columns.end', { uid: column, reason: 'Lagi' })?.code).toBe('columns.ended');
    expect(refused('columns.change', { ...wider, name: 'X' })?.code).toBe('columns.ended');
    add({ ...SHIRT, name: 'ukuran SERAGAM' });
  });

  test('refuse a taken name, choices that do not fit, and what is not there', () => {
    const column = add();
    const other = add({ name: 'Tinggi', kind: 'number', care: 'plain', choices: [] });
    expect(refused('columns.add', { ...SHIRT, name: ' ukuran  BAJU' })?.code).toBe(
      'columns.name-taken',
    );
    const taken = { uid: other, name: 'Ukuran baju', choices: [] };
    expect(refused('columns.change', taken)?.code).toBe('columns.name-taken');
    expect(refused('columns.add', { ...SHIRT, name: 'B', choices: ['S', ' s '] })).toMatchObject({
      code: 'columns.choices',
      problem: 'too_few',
    });
    expect(refused('columns.add', { ...SHIRT, name: 'B', kind: 'text' })).toMatchObject({
      problem: 'needless',
    });
    office.must('columns.setValues', fill(column, 'L'));
    const lost = { uid: column, name: 'Ukuran baju', choices: ['S', 'M'] };
    expect(refused('columns.change', lost)).toMatchObject({ problem: 'lost' });
    const same = { uid: column, name: 'Ukuran baju', choices: ['S', 'M', 'L'] };
    expect(refused('columns.change', same)?.code).toBe('columns.same');
    for (const channel of ['columns.change', 'columns.end']) {
      const nobody = { uid: 'x', name: 'X', choices: [], reason: 'X' };
      expect(refused(channel, nobody)?.code).toBe('columns.not-found');
    }
  });

  test('refuse a value of another kind whole, one already there, and an unknown person', () => {
    const column = add({ name: 'Tinggi', kind: 'number', care: 'plain', choices: [] });
    const shirt = add();
    const both = {
      person,
      values: [
        { column: shirt, typed: 'S' },
        { column, typed: 'tinggi' },
      ],
    };
    expect(refused('columns.setValues', both)).toMatchObject({
      code: 'columns.value',
      name: 'Tinggi',
      typed: 'tinggi',
    });
    expect(values().every(({ value }) => value === null)).toBe(true);
    office.must('columns.setValues', fill(column, '1.500,50'));
    expect(values()[0]?.value).toBe('1500.5');
    expect(refused('columns.setValues', fill(column, '1500,5'))?.code).toBe('columns.same');
    office.must('columns.setValues', fill(column, ''));
    expect(values()[0]?.value).toBeNull();
    expect(refused('columns.setValues', fill('x', '1'))?.code).toBe('columns.not-found');
    const nobody = { ...fill(column, '1'), person: 'x' };
    expect(refused('columns.setValues', nobody)?.code).toBe('columns.person-not-found');
    expect(refused('columns.values', { person: 'x' })?.code).toBe('columns.person-not-found');
  });

  test('are filled by the form of a candidate, all of it or nothing', () => {
    const column = add({ name: 'Tinggi', kind: 'number', care: 'plain', choices: [] });
    const own = [{ column, typed: '120' }];
    const form = {
      ...candidateForm(),
      person: { ...candidateForm().person, name: 'Joko', nik: '' },
    };
    form.person.nikStatus = 'none_yet';
    const input = { intake: desk.intake.uid, form, samePerson: 'different', own };
    const wrong = { ...input, own: [{ column, typed: 'tinggi' }] };
    const people = office.db.sql('SELECT id FROM person').length;
    expect(refused('candidates.add', wrong)).toMatchObject({
      code: 'columns.value',
      name: 'Tinggi',
    });
    expect(office.db.sql('SELECT id FROM person')).toHaveLength(people);
    const { uid } = office.must<{ uid: string }>('candidates.add', input);
    const joko = desk.show(uid).person.uid;
    const first = () => office.must<Value[]>('columns.values', { person: joko })[0]?.value;
    expect(first()).toBe('120');
    const edit = { uid, form: { ...form, candidacy: { ...form.candidacy, note: 'x' } } };
    expect(refused('candidates.edit', { ...edit, own: wrong.own })?.code).toBe('columns.value');
    expect(first()).toBe('120');
    office.must('candidates.edit', { ...edit, own: [{ column, typed: '121,5' }] });
    expect(first()).toBe('121.5');
    const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
    office.must('journal.undoEntry', { seq: entry?.seq });
    expect(first()).toBe('120');
  });

  test('mask what is private for a reader', () => {
    office.prepare((db) => {
      addUser(db, office.environment, 1, {
        login: 'rina',
        name: 'Rina',
        token: 'r',
        roles: ['reader'],
      });
    });
    const column = add({ name: 'Nomor rekening', kind: 'text', care: 'private', choices: [] });
    office.must('columns.setValues', fill(column, 'BPD 0012'));
    expect(values()).toMatchObject([{ value: 'BPD 0012', masked: false }]);
    expect(values('r')).toMatchObject([{ name: 'Nomor rekening', value: null, masked: true }]);
    expect(JSON.stringify(values('r'))).not.toContain('0012');
    const reply = refusal(office.call('columns.setValues', fill(column, 'X'), 'r'));
    expect(reply?.code).toBe('access.denied');
    expect(refusal(office.call('columns.add', SHIRT, 'r'))?.code).toBe('access.denied');
  });

  test('come back with an undo, unless the name was given anew', () => {
    const column = add();
    office.must('columns.end', { uid: column, reason: 'Salah' });
    const [ended] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
    const again = add();
    expect(refused('journal.undoEntry', { seq: ended?.seq })?.code).toBe('journal.depends');
    office.must('columns.end', { uid: again, reason: 'Salah juga' });
    office.must('journal.undoEntry', { seq: ended?.seq });
    expect(office.must<{ uid: string; ended: unknown }[]>('columns.list')[0]).toMatchObject({
      uid: column,
      ended: null,
    });
  });
});
