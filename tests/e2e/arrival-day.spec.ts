import { expect, type Page, test } from '@playwright/test';
import { arrivals } from '#shared/i18n/id/arrivals.ts';
import { decrees } from '#shared/i18n/id/decrees.ts';
import { messages } from '#shared/i18n/id/messages.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import { Screen } from './pages/screen.ts';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { ask } from './support/bridge.ts';
import { copiedText } from './support/clipboard.ts';
import { filled } from './support/filled.ts';
import { KeyList } from './support/key-list.ts';
import { Keys } from './support/keys.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';
import { nth } from './support/story-people.ts';
import { settleTies } from './support/ties.ts';

const DAY = '2026-06-08';
/** A child in front of the desk takes no longer than this (docs/architecture.md, "Speeds of people"). */
const SECONDS_A_CHILD = 15;

let folder: string;
test.beforeEach(() => {
  folder = newFolder('arrival-day');
});
test.afterEach(() => removeFolder(folder));

/** The practice office decides and records its decree through the contract. */
async function signDecree(page: Page): Promise<string> {
  await settleTies(page, DAY);
  const [run] = await ask(page, 'runs.list', {});
  const uid = run?.uid ?? '';
  await ask(page, 'runs.ratify', {
    run: uid,
    minutesNo: 'BA-01/SRBB/2026',
    minutesOn: DAY,
    secondName: 'Drs. H. Syamsul Bahri, M.Pd.',
  });
  const { uid: decree } = await ask(page, 'decrees.record', {
    run: uid,
    scope: 'proposal',
    levels: [...LEVELS],
    number: '400.3/118/2026',
    signedOn: DAY,
    issuer: 'Gubernur Kalimantan Timur',
    signer: 'Dr. H. Rahmat Effendi',
    struck: [],
    added: [],
  });
  return decree;
}

/** Names of the decree who may come in, and the first who may not yet. */
async function children(page: Page, decree: string) {
  const { names } = await ask(page, 'decrees.show', { decree });
  const seen = await Promise.all(
    names.slice(0, 40).map(({ candidate }) => ask(page, 'arrivals.child', { candidate })),
  );
  const late = seen.find(({ refusal }) => refusal?.code === 'enrolments.gates-missing');
  return { all: names.length, late, ready: seen.filter(({ refusal }) => refusal === null) };
}

test('[D1] [C2] arrival day: a name or a scanned code, one key a child, within 15 seconds each; one goes back, the printed list is typed, one is absent', async () => {
  const launched = await openPracticeOffice(folder);
  const { page } = launched;
  const { all, late, ready } = await children(page, await signDecree(page));
  expect(late).toBeDefined();
  const hands = new Keys(page);
  await hands.go('Hari Kedatangan');
  const field = page.getByRole('combobox', { name: arrivals.desk.field });
  const card = (name: string) => page.getByRole('region', { name, exact: true });
  const record = page.getByRole('button', { name: new RegExp(`^${arrivals.card.record}`) });
  await expect(field).toBeFocused();
  const keys = await KeyList.begin(page);

  // Three by the beginning of their names, two by the letter's code under the scanner.
  for (const one of ready.slice(0, 3)) {
    const [first = '', second = ''] = one.name.split(' ');
    const typed = `${first.slice(0, 3)} ${second.slice(0, 3)}`.toLowerCase();
    const found = page.getByRole('option', { name: one.code });
    await keys.step(`${one.code} by "${typed}", recorded`, 2, async () => {
      await hands.type(typed);
      await expect(found).toBeVisible();
      const at = await found.evaluate((row) =>
        [...(row.parentElement?.children ?? [])].indexOf(row),
      );
      for (let step = 0; step < at; step += 1) await hands.press('ArrowDown');
      await hands.press('Enter');
      await expect(card(one.name)).toBeVisible();
      await hands.press('Enter');
      await expect(field).toHaveValue('');
    });
    await expect(field).toBeFocused();
  }
  for (const one of ready.slice(3, 5)) {
    await keys.step(`${one.code} scanned, recorded`, 1, async () => {
      // The scanner types the code and Enter at once; its keys are counted as if by hand.
      await page.keyboard.type(one.code);
      await page.keyboard.press('Enter');
      await expect(card(one.name)).toBeVisible();
      await hands.press('Enter');
      await expect(field).toHaveValue('');
    });
  }
  console.log(keys.table('five children at the desk of arrival day'));
  const seconds = keys.seconds / 5;
  console.log(`FIGURE arrival day: ${seconds.toFixed(1)} s a child (at most ${SECONDS_A_CHILD} s)`);
  expect(seconds).toBeLessThanOrEqual(SECONDS_A_CHILD);
  await expect(page.getByText(`5 ${arrivals.header.arrived}`)).toBeVisible();
  await expect(page.getByText(`${all} ${arrivals.header.expected}`)).toBeVisible();

  // Who may not come in yet: why, and no key that would record it.
  await hands.type(late?.code ?? '');
  await hands.press('Enter');
  await expect(card(late?.name ?? '')).toContainText('Belum lengkap sebelum masuk');
  await expect(record).toHaveCount(0);
  await hands.press('Enter');
  expect(await accessibilityFaults(page)).toEqual([]);
  // What is scanned next writes over it: one who is here already.
  const first = nth(ready, 0);
  await page.keyboard.type(first.code);
  await page.keyboard.press('Enter');
  await expect(card(first.name)).toContainText('sudah tercatat masuk');
  await page.screenshot({ path: test.info().outputPath('arrival-day.png') });

  // The third goes back, though two came after it.
  const third = nth(ready, 2);
  await page
    .getByRole('button', { name: filled(arrivals.panel.undoOne, { name: third.name }) })
    .click();
  await expect(page.getByText(`4 ${arrivals.header.arrived}`)).toBeVisible();
  const board = await ask(page, 'arrivals.board', {});
  expect(board?.last.map(({ code }) => code)).toEqual(
    [4, 3, 1, 0].map((index) => nth(ready, index).code),
  );

  // The power was out: the codes ticked on the printed list are typed, and recorded together.
  const screen = new Screen(page);
  await page.getByRole('radio', { name: new RegExp(`^${arrivals.parts.waiting}`) }).click();
  const ticked = ready.slice(5, 7).map(({ code }) => code.slice(-4));
  await page.getByLabel(arrivals.expected.codes).fill([...ticked, '9999'].join(' '));
  await hands.press('Enter');
  await screen.expectSaid(filled(arrivals.expected.unknownCodes, { codes: '9999' }));
  await screen.press(arrivals.arriveMarked);
  await screen.dialog.getByRole('button', { name: decrees.arrive.submit, exact: true }).click();
  await expect(page.getByText(`6 ${arrivals.header.arrived}`)).toBeVisible();
  // One does not come: a person says so, and the next of the reserve is named.
  await screen.findAndOpen(arrivals.expected.search, late?.code ?? '');
  // First the family is written to: the message goes to the clipboard, the history keeps that it did.
  await screen.press(messages.open);
  const submit = screen.dialog.getByRole('button', { name: messages.submit, exact: true });
  await expect(submit).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('wa-message.png') });
  await submit.click();
  await screen.expectSaid(filled(messages.copied, { name: late?.name ?? '' }));
  expect(await copiedText(launched.app)).toMatch(new RegExp(`ananda ${late?.name} \\(kode calon`));
  const [entry] = await ask(page, 'journal.page', { limit: 1 });
  expect(entry).toMatchObject({ command: 'messages.copied' });
  await screen.press(arrivals.expected.noShowOne);
  await screen.dialog.getByRole('button', { name: arrivals.noShow.submit, exact: true }).click();
  await expect(screen.dialog).toContainText('Cadangan 1');
  await screen.dialog.getByRole('button', { name: arrivals.noShow.later, exact: true }).click();
  await expect(page.getByText(`${all - 1} ${arrivals.header.expected}`)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  // What follows the six is due on Beranda.
  await new Shell(page).open('Beranda');
  await expect(page.getByText('Beri tempat tidur 6 anak')).toBeVisible();
  expectNoComplaints(launched);
  await launched.close();
});
