import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findHouseNumbers } from '#db/queries/house-today.ts';
import { buildPaper } from '#electron/data/papers/build-paper.ts';
import { refreshApplications } from '#electron/data/use-cases/applications/refresh-applications.ts';
import { papersTasks } from '#electron/data/tasks/papers.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { PaperDocument } from '#shared/documents/document.ts';
import { houseNumbers } from '#shared/domain/house/house-numbers.ts';
import { PRACTICE_TODAY } from '#shared/domain/practice/school-plan.ts';
import { newFacility, TODAY } from '../support/facility.ts';
import { valueOf } from '../support/import-office.ts';
import { fillWaitlist } from '../support/many-applications.ts';
import { OFFICER } from '../support/office.ts';
import { allWords, columnOf, totalsOf } from '../support/paper-text.ts';
import { newPracticeOffice } from '../support/practice-office.ts';
import { newTaskOffice, type TaskOffice } from '../support/task-office.ts';

type View = NonNullable<OutputOf<Contract['house']['facts']>>;
type Waiting = OutputOf<Contract['applications']['waitlist']>;
type Choices = OutputOf<Contract['papers']['choices']>;

/** The practice house with a class of six, whose sessions of May are filled in and of June not. */
async function practiceHouse(): Promise<Buffer> {
  const office = await newPracticeOffice({
    kind: 'facility',
    name: 'Panti Latihan',
    example: 'rapak-dalam',
  });
  const made = (command: string, input: object): string =>
    office.must<{ uid: string }>(command, input).uid;
  const from = '2026-05-04';
  const program = made('training.saveProgram', {
    title: 'Menjahit',
    from,
    units: [{ code: 'J.01', title: 'Mengukur tubuh', core: true }],
  });
  const workshop = made('training.saveWorkshop', {
    name: 'Bengkel Jahit',
    seats: 16,
    wheelchairStations: 4,
    from,
  });
  const instructor = made('training.saveInstructor', { name: 'Rina', user: null, from });
  const cohort = made('training.saveCohort', {
    program,
    number: 1,
    year: 2026,
    mode: 'fixed',
    from,
    until: '2026-09-01',
    seats: 16,
    daySeats: 2,
    workshop,
    plannedHours: 60,
    instructors: [instructor],
  });
  const people = office.must<{ person: string; name: string }[]>('training.choices', { cohort });
  for (const { person } of people.slice(0, 6)) {
    const trainee = made('training.propose', {
      cohort,
      person,
      on: from,
      main: true,
      interest: '',
    });
    office.must('training.enrol', { trainee, on: from });
    office.must('training.start', { trainee, on: from });
  }
  office.must('training.addSlot', {
    cohort,
    weekday: 1,
    start: '08:00',
    end: '10:15',
    hours: 3,
    workshop,
    instructor,
    from,
  });
  office.must('training.makeSessions', { cohort, from, to: '2026-06-30' });
  for (const { uid: session } of office.db.sql<{ uid: string }>(
    `SELECT uid FROM training_session WHERE day < '2026-06-01' ORDER BY day`,
  )) {
    const { rows } = office.must<{ rows: { trainee: string; code: string }[] }>('training.sheet', {
      session,
    });
    const marks = rows.map(({ trainee, code }) => ({ trainee, code, late: false }));
    office.must('training.recordAttendance', { session, topic: 'Pola', marks });
  }
  const image = office.raw.serialize();
  office.close();
  return image;
}

let image: Buffer;
let office: TaskOffice;
beforeAll(async () => {
  image = await practiceHouse();
});
beforeEach(() => {
  office = newTaskOffice({ image });
});
afterEach(() => office.close());

async function paper(request: object, of: TaskOffice = office) {
  const format = { size: 'A4', orientation: 'landscape' };
  const built = valueOf(await buildPaper(of.context(), { ...format, ...request } as never));
  return { ...built, model: built.model as PaperDocument };
}
const choices = () => office.must<Choices>('papers.choices').house!;
const numbersIn = (texts: readonly string[]): number[] =>
  texts.map((text) => Number(text.replaceAll('.', '')));
const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const only = (role: string) =>
  office.raw.prepare('DELETE FROM user_role WHERE role <> ?').run(role);

describe('rekap permakanan of the practice house', () => {
  it('[B2] ties to Ada di panti of the plan on each day, and person-days to their sum', async () => {
    const site = office.db.sql<{ id: number }>('SELECT id FROM site')[0]!.id;
    for (const [month, last] of [
      ['2026-05-01', '2026-05-31'],
      ['2026-06-01', PRACTICE_TODAY],
    ] as const) {
      const { model, people } = await paper({ document: 'meal-recap', month });
      const section = model.sections[0]!;
      const days = section.table.columns
        .map(({ key }) => key)
        .filter((key) => /^\d{4}-/.test(key) && key <= last);
      const plan = office.must<View>('house.facts', { from: month, to: last });
      const present = days.map((day) => houseNumbers(plan.facts, day).present);
      expect(numbersIn(days.map((day) => columnOf(section, day).at(-1)!))).toEqual(present);
      expect(days.map((day) => findHouseNumbers(office.db, site, day).present)).toEqual(present);
      const sums = numbersIn(columnOf(section, 'sum'));
      expect(sums.at(-1)).toBe(sumOf(present));
      expect(sumOf(sums.slice(0, -1))).toBe(sumOf(present));
      expect(people).toBe(sums.length - 1);
      console.log(`FIGURE meals ${month}: ${people} names, ${sumOf(present)} person-days`);
    }
    const june = await paper({ document: 'meal-recap', month: '2026-06-08' });
    // The worked example: 69 in the house, 4 away with the bed held, 1 with it released.
    const today = columnOf(june.model.sections[0]!, PRACTICE_TODAY);
    expect(today.at(-1)).toBe('69');
    expect(today.filter((mark) => mark === '–')).toHaveLength(5);
  });

  it('tells diets only to whoever may read health, and the journal says so', async () => {
    office.raw.exec(`UPDATE assessment SET health = json_object('diet', 'Bubur saring') WHERE id =
      (SELECT m.id FROM assessment AS m JOIN stay AS s ON s.person_id = m.person_id
       WHERE s.until_date IS NULL AND s.mode = 'residential' ORDER BY m.id LIMIT 1)`);
    const request = { document: 'meal-recap', month: PRACTICE_TODAY } as const;
    const format = { size: 'A4', orientation: 'landscape' } as const;
    const prepared = valueOf(
      await papersTasks.prepare(office.context(), { ...request, ...format }),
    );
    await papersTasks.record(office.context(), { job: prepared.job, how: 'made', pages: 4 });
    const [entry] = office.must<{ summary: object }[]>('journal.page', { limit: 1 });
    expect(entry?.summary).toMatchObject({ document: 'meal-recap', audits: 'health' });
    expect(allWords((await paper(request)).model)).toContain('Bubur saring');
    office.raw.exec('UPDATE user_account SET sees_health = 0');
    const closed = await paper(request);
    expect(closed.model.sections).toHaveLength(1);
    expect(allWords(closed.model)).not.toContain('Bubur');
    expect(closed.health).toBeUndefined();
  });
});

describe('daftar tunggu of the practice house', () => {
  it('has everybody of the order in the order, and of the screen the same bed', async () => {
    const rows = office.must<Waiting>('applications.waitlist', { offset: 0, limit: 100 });
    const { model, people } = await paper({ document: 'waiting-list', audience: 'meeting' });
    const [waiting] = model.sections;
    expect(columnOf(waiting!, 'number')).toEqual(rows.map(({ number }) => number));
    expect(columnOf(waiting!, 'name')).toEqual(rows.map(({ name }) => name));
    expect(people).toBe(47);
    expect(choices().waiting).toBe(47);
    const standing = columnOf(waiting!, 'standing');
    for (const [index, { bed }] of rows.entries())
      expect(standing[index]).toContain(bed?.code ?? 'Belum ada yang cocok');
    expect(totalsOf(waiting!)).toContain('Tempat bebas 1 biasa + 4 darurat');
  });

  it('says who is put aside, until when and why; the wall hears no reason and no name', async () => {
    const [first, second] = office.must<Waiting>('applications.waitlist', { offset: 0, limit: 2 });
    office.must('applications.park', {
      application: first!.uid,
      until: '2026-07-15',
      reason: 'Masih dirawat',
    });
    const meeting = await paper({ document: 'waiting-list', audience: 'meeting' });
    const [waiting, parked] = meeting.model.sections;
    expect(columnOf(waiting!, 'number')[0]).toBe(second!.number);
    expect(columnOf(waiting!, 'rank')[0]).toBe('1');
    expect(columnOf(parked!, 'number')).toEqual([first!.number]);
    expect(columnOf(parked!, 'until')).toEqual(['15 Juli 2026']);
    expect(columnOf(parked!, 'reason')).toEqual(['Masih dirawat']);
    expect(meeting.people).toBe(47);
    const wall = allWords((await paper({ document: 'waiting-list', audience: 'wall' })).model);
    expect(wall).toContain(first!.number);
    for (const told of [first!.name, second!.name, 'Masih dirawat', 'Kursi roda', 'Cocok'])
      expect(wall).not.toContain(told);
  });

  it('says that the place, not the bed, is missing where the house is full', async () => {
    office.must('house.setOperational', {
      site: office.db.sql<{ uid: string }>('SELECT uid FROM site')[0]!.uid,
      seats: 73,
      from: PRACTICE_TODAY,
      reason: 'Renovasi',
      letterNo: 'SK 12/2026',
      letterDate: PRACTICE_TODAY,
    });
    const { model } = await paper({ document: 'waiting-list', audience: 'meeting' });
    const standing = columnOf(model.sections[0]!, 'standing');
    expect(standing.filter((text) => text.includes('tempat siap pakai habis'))).toHaveLength(
      standing.filter((text) => text.startsWith('Cocok')).length,
    );
    expect(totalsOf(model.sections[0]!)).toContain('Tempat bebas 0');
  });
});

describe('a waiting list longer than a block', () => {
  it('has everybody once, in the order', async () => {
    const house = newFacility({ office: newTaskOffice({ today: TODAY }) });
    const facts = Array.from({ length: 450 }, (_, index) => ({
      desil: (index % 10) + 1,
      vulnerability: index % 4,
      emergency: 'none' as const,
      letterDate: null,
      receivedOn: '2026-03-04',
      hasCard: true,
    }));
    const ids = fillWaitlist(house, facts);
    house.office.prepare((db) => refreshApplications(db, ids, { today: TODAY }));
    const many = house.office as TaskOffice;
    const { model, people } = await paper({ document: 'waiting-list', audience: 'wall' }, many);
    expect(people).toBe(450);
    const ranks = columnOf(model.sections[0]!, 'rank');
    expect(ranks).toEqual(Array.from({ length: 450 }, (_, index) => String(index + 1)));
    expect(new Set(columnOf(model.sections[0]!, 'number')).size).toBe(450);
    many.close();
  });
});

describe('daftar hadir of a class', () => {
  const request = (month: string) => ({
    document: 'attendance-list',
    cohort: choices().cohorts[0]!.uid,
    month,
  });

  it('shows May as recorded and leaves June to be filled in', async () => {
    expect(choices().cohorts).toMatchObject([
      { name: 'Menjahit 1/2026', months: ['2026-06-01', '2026-05-01'] },
    ]);
    const may = await paper(request('2026-05-01'));
    const june = await paper(request('2026-06-01'));
    expect(may.people).toBe(6);
    const days = (of: typeof may): string[] =>
      of.model.sections[0]!.table.columns.map(({ label }) => label).filter((l) => /^\d+$/.test(l));
    expect(days(may)).toEqual(['4', '11', '18', '25']);
    expect(days(june)).toEqual(['1', '8', '15', '22', '29']);
    const codes = (of: typeof may): string[] =>
      of.model.sections[0]!.table.columns.filter(({ label }) => /^\d+$/.test(label)).flatMap(
        ({ key }) => columnOf(of.model.sections[0]!, key),
      );
    expect(codes(may)).toHaveLength(24);
    expect(codes(may).filter((code) => !/^[HISA–]$/.test(code))).toEqual([]);
    expect(codes(june).filter((code) => code !== '')).toEqual([]);
    expect(allWords(may.model)).not.toMatch(/desil|kursi roda/i);
  });

  it('is the one paper of an instructor, of the classes they teach and of no other', async () => {
    const mine = request('2026-06-01');
    only('instructor');
    expect(choices().cohorts).toEqual([]);
    expect(await buildPaper(office.context(), { size: 'A4', ...mine } as never)).toMatchObject({
      ok: false,
      error: { code: 'papers.not-found', what: 'cohort' },
    });
    office.raw.exec('UPDATE instructor SET user_id = (SELECT id FROM user_account LIMIT 1)');
    expect((await paper(mine)).people).toBe(6);
    expect(choices().cohorts).toHaveLength(1);
    const daily = { document: 'daily-sheet', size: 'A4', orientation: 'portrait' };
    for (const other of [
      daily,
      { ...daily, document: 'waiting-list', audience: 'meeting' },
      { ...daily, document: 'receipt-list', whom: { of: 'house' }, goods: 'X', quantity: '' },
    ])
      expect(await buildPaper(office.context(), other as never)).toMatchObject({
        ok: false,
        error: { code: 'access.denied' },
      });
    only('admin');
    expect(await buildPaper(office.context(), { size: 'A4', ...mine } as never)).toMatchObject({
      ok: false,
    });
  });
});

describe('tanda terima', () => {
  const goods = { document: 'receipt-list', goods: 'Perlengkapan mandi', quantity: '1 paket' };

  it('is of everybody who lives in the house, of a ward, or of a class', async () => {
    const house = await paper({ ...goods, whom: { of: 'house' } });
    expect(house.people).toBe(choices().residents);
    const wards = choices().wards;
    let inWards = 0;
    for (const { uid } of wards) {
      const one = await paper({ ...goods, whom: { of: 'ward', uid } });
      inWards += one.people;
    }
    // Who is away and whose bed was released lies in no ward.
    expect(inWards).toBe(house.people - 1);
    const cohort = choices().cohorts[0]!.uid;
    const trainees = await paper({ ...goods, whom: { of: 'cohort', uid: cohort } });
    expect(trainees.people).toBe(6);
    expect(trainees.model.sections[0]!.subtitle).toContain('Peserta Menjahit 1/2026');
  });

  it.each(['ward', 'cohort'] as const)('names a %s that is not there', async (of) => {
    const whom = { of, uid: 'nowhere' };
    const format = { size: 'A4', orientation: 'portrait' };
    expect(
      await buildPaper(office.context(), { ...goods, ...format, whom } as never),
    ).toMatchObject({ ok: false, error: { code: 'papers.not-found', what: of } });
  });
});

describe('what may be asked', () => {
  const admits = (request: object): string | undefined => {
    const reply = office.pipeline.admit({
      channel: 'papers.prepare',
      input: request,
      session: OFFICER,
      request: office.environment.newUid(),
    });
    return reply.ok ? undefined : reply.error.code;
  };

  it('is a month or a class sideways only, and nothing without what is handed over', () => {
    const meals = { document: 'meal-recap', month: '2026-06-01', size: 'F4' };
    expect(admits(meals)).toBeUndefined();
    expect(admits({ ...meals, orientation: 'landscape' })).toBeUndefined();
    expect(admits({ ...meals, orientation: 'portrait' })).toBe('input.invalid');
    const receipt = { document: 'receipt-list', whom: { of: 'house' }, quantity: '', size: 'A4' };
    expect(admits({ ...receipt, goods: 'Sabun' })).toBeUndefined();
    expect(admits({ ...receipt, goods: '   ' })).toBe('input.invalid');
  });
});
