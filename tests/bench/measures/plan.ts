import type { Page } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import type { HouseView } from '#shared/contract/house-shapes.ts';
import { planOn } from '#shared/domain/house/bed-plan.ts';
import { houseNumbers } from '#shared/domain/house/house-numbers.ts';
import { digits, type Figures, median, p95 } from '../figures.ts';
import { BEDS, WAITING } from '../house.ts';
import { BESIDE, leavePlan, openPlan, signInAt, withProgram } from '../house-desk.ts';
import { callProgram, timeCalls } from '../program.ts';

const REPEATS = 60;
const OPENINGS = 20;
const LIMIT = 100;
/** The screen from which the plan is opened: it asks nothing that the plan asks. */
const BEFORE = '#/pemanggilan';
/** A block as the screen Urutan Prioritas asks for it. */
const BLOCK = 100;

/** What opening the plan of a nearly full house asks for and counts, and opening it in the window. */
export async function measurePlan(figures: Figures, office: string): Promise<void> {
  await withProgram(office, async (page) => {
    await signInAt(page, BEFORE);
    await measureQuestions(figures, page, office);
    await measureWaitlist(figures, page);
    await measureOpening(figures, page);
  });
}

async function measureQuestions(figures: Figures, page: Page, office: string): Promise<void> {
  const view = await callProgram<HouseView>(page, 'house.facts');
  checkSize(view, await callProgram<{ waiting: number }>(page, 'applications.waiting'));
  // The program holds its own copy to itself; the kept file has the same rows.
  const raw = new Sqlite(office, { readonly: true });
  const floor = plainReads(raw, view);
  const asked: number[] = [];
  const counted: number[] = [];
  const read: number[] = [];
  // The first only compiles statements, as after a minute's work.
  for (let run = 0; run <= REPEATS; run += 1) {
    const questions = await askForPlan(page);
    const start = performance.now();
    planOn(view.facts, view.today);
    houseNumbers(view.facts, view.today);
    const pure = performance.now() - start;
    const begun = performance.now();
    floor();
    const plain = performance.now() - begun;
    if (run === 0) continue;
    asked.push(questions + pure);
    counted.push(pure);
    read.push(plain);
  }
  raw.close();
  const { stays } = view.facts;
  figures.note('house', `${view.facts.beds.length} beds, ${stays.length} stays in the window`);
  figures.note('floor: the same rows by plain SQL, median', `${digits(median(read))} ms`);
  figures.note('counting plan and numbers of a day, median', `${digits(median(counted))} ms`);
  figures.note('questions and counting, median', `${digits(median(asked))} ms`);
  figures.note('questions over their floor', `${digits(median(asked) / median(read))}×`);
  figures.limit(
    'B5',
    `questions and counting of the plan, ${WAITING} wait, no drawing, p95`,
    p95(asked),
    LIMIT,
    'ms',
  );
}

function checkSize({ facts }: HouseView, { waiting }: { readonly waiting: number }): void {
  if (facts.beds.length !== BEDS) throw new Error(`The plan has ${facts.beds.length} beds`);
  if (waiting !== WAITING) throw new Error(`${waiting} wait`);
}

/** The facts first, then what the panel beside them asks for once it stands. */
const askForPlan = (page: Page): Promise<number> =>
  page.evaluate(async (limit) => {
    const ask = async (channel: string, input: unknown): Promise<void> => {
      const reply = await window.tampung.call(channel, input, crypto.randomUUID());
      if (!(reply as { ok: boolean }).ok) throw new Error(channel);
    };
    const start = performance.now();
    await ask('house.facts', {});
    await Promise.all([
      ask('applications.waitlist', { offset: 0, limit }),
      ask('applications.waiting', {}),
    ]);
    return performance.now() - start;
  }, BESIDE);

/** The rows that the plan shows, read with nothing made of them and carried nowhere. */
function plainReads(raw: Sqlite.Database, { from, to }: HouseView): () => void {
  const touching = (table: string, first = 'from_date', last = 'until_date') =>
    `SELECT * FROM ${table} WHERE ${first} <= ? AND coalesce(${last}, '9999-12-31') > ?`;
  const windowed = [
    `SELECT s.*, p.name FROM (${touching('stay')}) AS s JOIN person AS p ON p.id = s.person_id`,
    touching('bed_assignment'),
    touching('leave'),
    touching('bed_outage'),
    touching('bed_call', 'called_on', 'ended_on'),
  ].map((text) => raw.prepare(text));
  const waiting = `FROM application AS a WHERE a.site_id = 1 AND a.state = 'waiting'
    AND a.mode = 'residential'`;
  const whole = [
    'SELECT * FROM bed JOIN room ON room.id = bed.room_id',
    `SELECT a.*, p.name, s.* FROM (SELECT * ${waiting} ORDER BY a.order_key LIMIT ${BESIDE}) AS a
     JOIN person AS p ON p.id = a.person_id JOIN assessment AS s ON s.person_id = a.person_id`,
    `SELECT count(*) ${waiting}`,
  ].map((text) => raw.prepare(text));
  return () => {
    for (const statement of windowed) statement.all(to, from);
    for (const statement of whole) statement.all();
  };
}

async function measureWaitlist(figures: Figures, page: Page): Promise<void> {
  const inputs = Array.from({ length: REPEATS }, () => ({ offset: 0, limit: BLOCK }));
  await timeCalls(page, 'applications.waitlist', inputs.slice(0, 1));
  const times = await timeCalls(page, 'applications.waitlist', inputs);
  const deep = await timeCalls(
    page,
    'applications.waitlist',
    inputs.map((input) => ({ ...input, offset: WAITING - BLOCK })),
  );
  figures.note(
    'first block of Urutan Prioritas with fit',
    `median ${digits(median(times))} ms, p95 ${digits(p95(times))} ms (100 ms would do)`,
  );
  figures.note(
    'last block of Urutan Prioritas with fit',
    `median ${digits(median(deep))} ms, p95 ${digits(p95(deep))} ms`,
  );
}

/** First in a page read anew, which knows nothing of the plan; then again, with all it had read. */
async function measureOpening(figures: Figures, page: Page): Promise<void> {
  const first: number[] = [];
  const cards: number[] = [];
  const again: number[] = [];
  for (let run = 0; run <= OPENINGS; run += 1) {
    await signInAt(page, BEFORE);
    const opened = await openPlan(page);
    if (run === 0) continue;
    first.push(opened.all);
    cards.push(opened.cards);
  }
  for (let run = 0; run < OPENINGS; run += 1) {
    await leavePlan(page, BEFORE);
    again.push((await openPlan(page)).all);
  }
  figures.note('bed cards of the first opening, median', `${digits(median(cards))} ms`);
  figures.note('first opening in the window, median', `${digits(median(first))} ms`);
  figures.limit(
    'B5',
    'first opening of the plan in a window, to cards and waiting rows, p95',
    p95(first),
    LIMIT,
    'ms',
  );
  figures.note('later opening in the window, median', `${digits(median(again))} ms`);
  figures.limit(
    'B5',
    'later opening of the plan in a window, its answers still in the page, p95',
    p95(again),
    LIMIT,
    'ms',
  );
}
