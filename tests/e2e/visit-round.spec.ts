import { expect, type Page, test } from '@playwright/test';
import { cellsOf } from '#shared/domain/candidates/cells.ts';
import { seeded } from '#shared/domain/practice/seeded.ts';
import { candidates } from '#shared/i18n/id/candidates.ts';
import { journal } from '#shared/i18n/id/journal.ts';
import { ask } from './support/bridge.ts';
import { KeyList, secondsOf, typedInExcel } from './support/key-list.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

const RESULTS = 200;
const { cells } = candidates;

let folder: string;
test.beforeEach(() => {
  folder = newFolder('visit-round');
});
test.afterEach(() => removeFolder(folder));

/** What comes back from a round, as its letters: most homes fit, some are urgent, a few are a no. */
const LETTERS = [...Array<string>(15).fill('l'), 's', 's', 's', 'd', 'tr', 'to'] as const;
const STORED: Readonly<Record<string, string>> = {
  l: 'worthy',
  s: 'very_urgent',
  d: 'deferred:not_met',
  tr: 'failed:home_condition',
  to: 'failed:parent_refuses',
};

/** The sheet of the round in the order of the list; the same each time. */
function roundSheet(): readonly string[] {
  const random = seeded(200);
  return Array.from({ length: RESULTS }, () => random.pick(LETTERS));
}

/** Results that stand under each other and are the same. */
function runsOf(sheet: readonly string[]): { letters: string; length: number }[] {
  const runs: { letters: string; length: number }[] = [];
  for (const letters of sheet) {
    const last = runs.at(-1);
    if (last?.letters === letters) last.length += 1;
    else runs.push({ letters, length: 1 });
  }
  return runs;
}

/** Takes back every result of a visit in the practice office, so that a whole round is to be typed. */
async function beforeTheRound(page: Page): Promise<readonly string[]> {
  const [intake] = await ask(page, 'intakes.list', {});
  const choice = { intake: intake?.uid ?? '', filter: {}, text: '' };
  const order = { sort: 'code', direction: 'asc' } as const;
  const { uids } = await ask(page, 'candidates.order', { ...choice, ...order });
  const pages = Array.from({ length: Math.ceil(uids.length / 100) }, (_, at) =>
    ask(page, 'candidates.rows', { uids: uids.slice(at * 100, at * 100 + 100) }),
  );
  const rows = (await Promise.all(pages)).flat().filter((row) => row !== null);
  const held = rows
    .filter(({ stage, visit }) => stage !== 'closed' && visit !== 'excepted')
    .slice(0, RESULTS + 40);
  const answered = held.filter(({ visit }) => visit !== 'open');
  await ask(page, 'candidates.setValues', {
    cells: answered.map((row) => ({
      uid: row.uid,
      field: 'visit' as const,
      old: cellsOf(row).visit,
      value: '',
    })),
    visit: { on: '2026-06-08', by: 'Siti Norhayati', againOn: '2026-06-15' },
  });
  return held.map(({ uid }) => uid).slice(0, RESULTS);
}

/** From this many rows on it is quicker to mark them than to type each. */
const WORTH_MARKING = 5;

/** Types the sheet down the column: a run marked and filled at once, everything else letter by letter. */
async function typeRound(page: Page, sheet: readonly string[]): Promise<void> {
  const { keyboard } = page;
  let row = 0;
  for (const { letters, length } of runsOf(sheet)) {
    if (length >= WORTH_MARKING) {
      await keyboard.down('Shift');
      for (let more = 1; more < length; more += 1) await keyboard.press('ArrowDown');
      await keyboard.up('Shift');
      await keyboard.type(letters);
      await keyboard.press('Control+Enter');
      await keyboard.press('ArrowDown');
    } else
      for (let each = 0; each < length; each += 1) {
        await keyboard.type(letters);
        await keyboard.press('ArrowDown');
      }
    const before = row;
    row += length;
    // A person sees where the next letter goes; rows further down may still be on their way.
    if (row < RESULTS && Math.floor(row / 20) > Math.floor(before / 20))
      await expect(
        page.locator(`[aria-rowindex="${row + 2}"] [data-column="2"][tabindex="0"]`),
      ).toBeFocused();
  }
}

test('[C2] 200 results of a visit round take no more than the same cells in Excel; Ctrl+Z takes back the last', async () => {
  const launched = await openPracticeOffice(folder);
  const { page } = launched;
  const sheet = roundSheet();
  const uids = await beforeTheRound(page);
  const keys = await KeyList.begin(page);
  await keys.step('Open Calon Siswa', 0, () =>
    page.getByRole('link', { name: /Calon Siswa/ }).click(),
  );
  await keys.step('Show who is not visited', 1, () =>
    page.getByRole('button', { name: /belum dikunjungi/ }).click(),
  );
  await keys.step('Edit in the list; the day and the name of the round are right', 1, () =>
    page.getByRole('button', { name: cells.mode }).click(),
  );
  const first = page.locator('[aria-rowindex="2"] [data-column="2"]');
  await expect(page.getByRole('columnheader', { name: cells.columns.visit })).toBeVisible();
  await keys.step('Go to the first result', 0, () => first.click());
  await keys.step(`Type ${RESULTS} results`, 0, () => typeRound(page, sheet));
  const read = async (): Promise<string[]> => {
    const pages = [uids.slice(0, 100), uids.slice(100)].map((some) =>
      ask(page, 'candidates.rows', { uids: some }),
    );
    const rows = (await Promise.all(pages)).flat();
    return rows.map((row) => (row === null ? '' : cellsOf(row).visit));
  };
  await expect.poll(read, { timeout: 15_000 }).toEqual(sheet.map((letters) => STORED[letters]));
  const excel = typedInExcel(sheet.map((letters) => [letters]));
  console.log(keys.table(`${RESULTS} results of a visit round`));
  const seconds = { ours: keys.seconds, excel: secondsOf(excel) };
  console.log(
    `FIGURE visit round: ${seconds.ours.toFixed(1)} s, in Excel ${seconds.excel.toFixed(1)} s (${excel.keys} keys)`,
  );
  expect(keys.total.keys).toBeGreaterThan(RESULTS);
  expect(seconds.ours).toBeLessThanOrEqual(seconds.excel);

  // The last act goes back, by name.
  await page.keyboard.press('Control+z');
  const dialog = page.getByRole('dialog', { name: journal.undoKey.title });
  await expect(dialog).toContainText('Mengubah');
  await page.screenshot({ path: test.info().outputPath('undo-key.png') });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').last()).toContainText('Diurungkan: Mengubah');
  const back = runsOf(sheet).at(-1);
  const undone = back !== undefined && back.length >= WORTH_MARKING ? back.length : 1;
  expect((await read()).filter((text) => text === '')).toHaveLength(undone);
  expectNoComplaints(launched);
  await launched.close();
});
