import { expect, test } from '@playwright/test';
import { candidates } from '#shared/i18n/id/candidates.ts';
import { candidateSheet } from '../support/candidate-sheet.ts';
import { CandidatesPage } from './pages/candidates.ts';
import { Shell } from './pages/shell.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { KeyList, secondsOf, typedInExcel } from './support/key-list.ts';
import { Keys } from './support/keys.ts';
import { officeCount } from './support/office-files.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';
import { WIDE } from './support/views.ts';

let folder: string;
test.beforeEach(() => {
  folder = newFolder('new-candidates');
});
test.afterEach(() => removeFolder(folder));

const { form, schoolStatuses } = candidates;
const CHILDREN = 30;
/** So many after the first are really typed; a window takes its time, a hand too. */
const TYPED = 3;
/** What a list that a village sends says of every child on it. */
const LIST = {
  level: 'SMP',
  grade: '7',
  proposer: 'PKH Loa Kulu',
  village: 'Loa Kulu Kota',
} as const;
const STATUS = schoolStatuses.out_of_school;

const people = candidateSheet({ rows: CHILDREN, eligible: 0, seed: 9 }).people.map(
  ({ name, nik, sex, birthDate, guardian, phone }) => ({
    name,
    nik,
    sex,
    birthDate,
    guardian: guardian === '' ? 'Masitah' : guardian,
    phone: phone === '' ? '081250001234' : phone,
  }),
);

const lettersOf = (child: (typeof people)[number] | undefined): number =>
  child === undefined
    ? 0
    : child.name.length + child.nik.length + child.guardian.length + child.phone.length;

/** The cells that say the same in a spreadsheet, as an office types them. */
const cellsOf = ({ name, nik, sex, birthDate, guardian, phone }: (typeof people)[number]) => [
  name,
  nik,
  sex,
  birthDate.split('-').toReversed().join('/'),
  guardian,
  phone,
];
const SAME = ['Ibu', LIST.level, LIST.grade, STATUS, LIST.proposer, LIST.village];

test('[C2] thirty new candidates take no more time than the same cells typed into Excel', async () => {
  const launched = await openPracticeOffice(folder, WIDE);
  const { page } = launched;
  const list = new CandidatesPage(page);
  await new Shell(page).open('Calon Siswa');
  const keys = await KeyList.begin(page);
  const hands = new Keys(page);
  const tabs = async (count: number, label: string): Promise<void> => {
    for (let one = 0; one < count; one += 1) await hands.press('Tab');
    // A hand that types into the wrong field counts nothing.
    const here = page.locator(':focus');
    const id = await here.getAttribute('id');
    await expect(page.locator(`label[for="${id}"]`)).toContainText(label);
  };
  /** Name, NIK, guardian and phone; sex and day of birth come of the NIK. */
  const type = async ({ name, nik, guardian, phone }: (typeof people)[number]): Promise<void> => {
    await hands.type(name);
    await tabs(1, form.nik);
    await hands.type(nik);
    await tabs(6, form.guardianName);
    await hands.type(guardian);
    await tabs(2, form.phone);
    await hands.type(phone);
  };
  const saved = (): Promise<void> =>
    expect(list.dialog.getByRole('textbox', { name: form.name })).toHaveValue('');

  await keys.step('Open the form', 1, () => list.openAdding());
  const [first, ...others] = people;
  if (first === undefined) throw new Error('nobody to type');
  await keys.step('First child, with what all of the list share', 4, async () => {
    await type(first);
    await hands.choose(form.level, LIST.level);
    await hands.choose(form.schoolStatus, STATUS);
    await hands.write(form.proposer, LIST.proposer);
    await hands.write(form.village, LIST.village);
    expect(await accessibilityFaults(page)).toEqual([]);
    await hands.press('Control+Enter');
    await saved();
  });
  await page.screenshot({ path: test.info().outputPath('next.png') });
  for (const [index, child] of others.slice(0, TYPED).entries())
    await keys.step(`Child ${index + 2}: name, NIK, mother and phone`, 1, async () => {
      await type(child);
      await hands.press('Control+Enter');
      await saved();
    });
  // Besides their letters all children take the same keys; so do those who are not typed here.
  const besides = keys.steps.slice(2).map((step, index) => step.keys - lettersOf(others[index]));
  expect(new Set(besides).size).toBe(1);
  const rest = others.slice(TYPED);
  keys.outside(`${rest.length} more, by their letters and ${besides[0]} further keys each`, {
    keys: rest.reduce((sum, one) => sum + lettersOf(one) + (besides[0] ?? 0), 0),
    decisions: rest.length,
  });
  expectNoComplaints(launched);
  await launched.close();

  for (const { name, nik, sex, birthDate, guardian, phone } of people.slice(0, TYPED + 1))
    expect(
      officeCount(
        folder,
        `SELECT count(*) FROM candidate AS c JOIN person AS p ON p.id = c.person_id
         JOIN family AS f ON f.id = p.family_id JOIN guardian AS g ON g.person_id = p.id
         WHERE p.name = '${name.replaceAll("'", "''")}' AND p.nik = '${nik}' AND p.sex = '${sex}'
           AND p.birth_date = '${birthDate}' AND g.name = '${guardian.replaceAll("'", "''")}'
           AND g.phone = '${phone}' AND c.level = '${LIST.level}' AND c.grade = ${LIST.grade}
           AND c.proposer = '${LIST.proposer}' AND f.village = '${LIST.village}'`,
      ),
      name,
    ).toBe(1);

  const excel = secondsOf(typedInExcel(people.map((one) => [...cellsOf(one), ...SAME])));
  // Whoever copies the six shared cells down types them once only.
  const copied = secondsOf(typedInExcel([...people.map(cellsOf), SAME]));
  console.log(keys.table(`${CHILDREN} new candidates, ${TYPED + 1} of them typed in the window`));
  console.log(
    `FIGURE ${CHILDREN} new candidates: ${keys.seconds.toFixed(0)} s in the form, ${excel.toFixed(0)} s the same cells in Excel (${copied.toFixed(0)} s with what they share copied down)`,
  );
  expect(keys.total.keys).toBeGreaterThan(CHILDREN * 40);
  expect(keys.seconds).toBeLessThanOrEqual(excel);
});
