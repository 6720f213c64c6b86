import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { papersTasks } from '#electron/data/tasks/papers.ts';
import { PaperRequest } from '#shared/contract/papers.ts';
import { PresetsBody } from '#shared/contract/presets-content.ts';
import type { PaperDocument } from '#shared/documents/document.ts';
import { USUAL_TEXTS } from '#shared/documents/letters/family-letter-texts.ts';
import type { Letter } from '#shared/documents/person-sections.ts';
import { openPresets, type Presets, writePresets } from '#shared/domain/presets/content.ts';
import { arbitraryLetters } from '#tests/support/arbitrary-presets.ts';
import { refusal } from '#tests/support/candidate-desk.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { closeOffice, newSelection } from '#tests/support/selection.ts';
import { withTasks } from '#tests/support/task-office.ts';

const TODAY = '2026-06-08';
const TEXT = 'Selamat! {nama} diterima di {sekolah}.\n{data_anak}';
const LETTER = 'acceptance-letter';

interface List {
  letters: {
    letter: string;
    body: string;
    own: boolean;
    since: string | null;
    next: string | null;
  }[];
}
interface Past {
  from: string;
  body: string | null;
  actor: string;
  holds: boolean;
}

let office: TestOffice | undefined;
afterEach(() => {
  closeOffice(office);
  office = undefined;
});
const here = (): TestOffice => (office ??= newOffice({ today: TODAY }));
const set = (more: object = {}) =>
  here().call('letters.setText', { letter: LETTER, body: TEXT, from: TODAY, ...more });
const shown = () =>
  here()
    .must<List>('letters.list')
    .letters.find(({ letter }) => letter === LETTER);

describe('the texts of letters', () => {
  test('begin as built in, are the office’s from a day, and go back; the history keeps all', () => {
    expect(shown()).toMatchObject({ own: false, since: null, body: USUAL_TEXTS[LETTER] });
    expect(set().ok).toBe(true);
    expect(shown()).toMatchObject({ own: true, since: TODAY, body: TEXT });
    expect(set({ body: null, from: '2026-07-01' }).ok).toBe(true);
    expect(shown()).toMatchObject({ own: true, next: '2026-07-01' });
    expect(here().must<Past[]>('letters.history', { letter: LETTER })).toMatchObject([
      { from: '2026-07-01', body: null, actor: 'Siti Norhayati', holds: false },
      { from: TODAY, body: TEXT, actor: 'Siti Norhayati', holds: true },
    ]);
    const [entry] = here().must<{ seq: number }[]>('journal.page', { limit: 1 });
    here().must('journal.undoEntry', { seq: entry?.seq });
    expect(shown()).toMatchObject({ own: true, next: null });
  });

  test('a faulty text, an empty one, the same one and a day that is past are refused', () => {
    const code = (more: object) => refusal(set(more));
    expect(code({ body: '{data_anak}\n{namma}' })).toEqual({
      code: 'letters.unknown',
      name: '{namma}',
      nearest: '{nama}',
      line: 2,
    });
    expect(code({ body: '{data_anak}\n{desil}' })).toMatchObject({ code: 'letters.kept-back' });
    expect(code({ body: '{data_anak}\n{pukul}' })).toMatchObject({ code: 'letters.elsewhere' });
    expect(code({ body: 'Ini {data_anak}' })).toMatchObject({ code: 'letters.alone' });
    expect(code({ body: '{data_anak}\n}' })).toEqual({ code: 'letters.brace', line: 2 });
    expect(code({ body: 'Selamat' })).toEqual({ code: 'letters.missing', name: '{data_anak}' });
    expect(code({ body: ' ' })).toMatchObject({ code: 'input.invalid' });
    expect(code({ from: '2026-06-07' })).toEqual({
      code: 'letters.early',
      from: '2026-06-07',
      today: TODAY,
    });
    expect(code({ body: USUAL_TEXTS[LETTER] })).toEqual({ code: 'letters.same', from: TODAY });
    expect(here().must<Past[]>('letters.history', { letter: LETTER })).toEqual([]);
  });
});

test('[D2] a letter dated before a new text says what letters said on that day', async () => {
  const selection = newSelection();
  const tasks = withTasks(selection.office);
  office = selection.office;
  selection.children(3);
  const { decree } = selection.signed();
  const words = async (date: string): Promise<string> => {
    const models: PaperDocument<Letter>[] = [];
    const context = {
      ...tasks.context(),
      offerPrint: (_job: string, model: unknown) =>
        void models.push(model as PaperDocument<Letter>),
    };
    const asked = { document: LETTER, from: 'decree', uid: decree, size: 'A4', date };
    const reply = await papersTasks.prepare(context, PaperRequest.parse(asked));
    expect(reply.ok).toBe(true);
    return JSON.stringify(models[0]?.sections);
  };
  const before = await words(TODAY);
  expect(set({ from: '2026-06-10' }).ok).toBe(true);
  expect(await words(TODAY)).toBe(before);
  expect(await words('2026-06-10')).toContain('Selamat! Anak BB26-0001 diterima di ');
  const sample = here().must<{ real: boolean; child: { name: string } }>('letters.sample', {
    letter: LETTER,
  });
  expect(sample).toMatchObject({ real: true, child: { name: 'Anak BB26-0001' } });
});

test('a made-up child is shown where the office has none', () => {
  const sample = { real: false, child: { name: 'Ananda Contoh' } };
  expect(here().must('letters.sample', { letter: LETTER })).toMatchObject(sample);
});

interface Shown {
  head: { office: string; kind: 'school' };
  own: Presets;
}

test('[D2] letter texts travel in the settings file to another school, which keeps its past ones', async () => {
  const show = (of: TestOffice) => of.step<Shown>('presets.show', {});
  const [there, away] = [newOffice({ today: TODAY }), newOffice({ today: TODAY })];
  const take = async (of: TestOffice, content: Presets) =>
    of.step<{ ok: boolean; error?: { code: string } }>('presets.apply', {
      file: 'pengaturan.json',
      from: 'SRT 24',
      content,
      seen: (await show(of)).own,
      parts: ['letters'],
    });
  try {
    await fc.assert(
      fc.asyncProperty(arbitraryLetters, async (letters) => {
        const { head, own } = await show(there);
        await take(there, { ...own, letters });
        const mine = (await show(there)).own;
        expect(mine.letters).toEqual(letters);
        const opened = openPresets(
          writePresets({ ...head, savedAt: '2026-06-08T01:14:00.000Z' }, mine),
        );
        if (opened.kind !== 'opened') throw new Error(opened.kind);
        await take(away, PresetsBody.parse(opened.body).content);
        expect((await show(away)).own.letters).toEqual(letters);
        expect((await take(away, mine)).error?.code).toBe('presets.nothing');
      }),
      { numRuns: 20 },
    );
    const { own } = await show(away);
    const odd = { letter: LETTER, body: '{data_anak}\n{dari_program_baru}' } as const;
    expect(await take(away, { ...own, letters: [odd] })).toMatchObject({
      error: { code: 'presets.faulty', part: 'letters' },
    });
  } finally {
    there.close();
    away.close();
  }
});
