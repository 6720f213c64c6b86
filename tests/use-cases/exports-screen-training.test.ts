import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { ExportedList } from '#shared/contract/exports.ts';
import type { Contract } from '#shared/contract/index.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { percent } from '#shared/domain/format/indonesian-number.ts';
import { id } from '#shared/i18n/id.ts';
import { addUser } from '#tests/support/office.ts';
import { type TaskOffice, withTasks } from '#tests/support/task-office.ts';
import {
  inClass,
  newTraining,
  proposed,
  resident,
  type Training,
  withSessions,
} from '#tests/support/training.ts';
import { writtenList } from '#tests/support/written-list.ts';

type Shown<Verb extends keyof Contract['training']> = OutputOf<Contract['training'][Verb]>;
type Trainee = Shown<'cohort'>['trainees'][number];

const READER = 'reader-token';
const NAMES = ['=1+1', 'Bela', 'Cici', 'Dina', 'Evi'];
const words = id.training;
const { columns: heads, fields } = words;
let training: Training;
let office: TaskOffice;
let first: string;
let ahead: string;

const must = <T = { uid: string }>(verb: string, input: object = {}): T =>
  office.must<T>(`training.${verb}`, input);
const cohort = (): Shown<'cohort'> => must('cohort', { cohort: training.cohort });

/** One class with every kind of row: marks, results, certificates, who waits, who is an intern. */
beforeAll(() => {
  training = newTraining({ seats: 16 });
  office = withTasks(training.office);
  const [ana, bela, cici, dina] = NAMES.map((name) => inClass(training, name, 'residential'));
  proposed(training, resident(training, { name: 'Fani', desil: 2 }, 'day').person);
  for (const name of ['Gita', 'Hani']) {
    const one = resident(training, { name, ...(name === 'Gita' ? { desil: 1 } : {}) });
    must('queue', { trainee: proposed(training, one.person), on: '2026-06-02' });
  }
  const partner = must('savePartner', {
    name: 'CV Busana Kaltim',
    sector: 'private',
    field: 'Garmen',
    contactName: 'Ibu Lestari',
    contactPhone: '0812',
    agreementNo: '0014',
    agreementUntil: null,
    workers: 101,
    workersWithDisability: 0,
  }).uid;
  for (const [title, program] of [['Penjahit', training.program], ['Kebersihan']] as const) {
    const accessibility = ['sign_language', 'step_free'];
    const offer = { partner, title, seats: 2, accessibility, from: '2026-06-01' };
    must('saveVacancy', { ...offer, program: program ?? null });
  }
  const days = { from: '2026-06-01', until: '2026-06-05' };
  must('startInternship', { trainee: dina?.trainee, partner, mentor: 'Lestari', ...days });
  office.raw.exec(`INSERT INTO leave (uid, stay_id, kind, from_date, from_time, due_on,
      until_date, ended_how, destination, companion, decided_by)
    SELECT 'leave-1', ${cici?.stayId}, 'home', '2026-06-01', '07:00', '2026-06-03',
      '2026-06-03', 'returned', 'Rumah', 'Ibu', 'Dewi'`);
  [first = '', , ahead = ''] = withSessions(training, '2026-06-15');
  const [sewing] = cohort().units;
  const results = [
    { trainee: ana?.trainee, unit: sewing?.uid, result: 'K' },
    { trainee: bela?.trainee, unit: sewing?.uid, result: 'BK' },
  ];
  must('recordResults', { cohort: training.cohort, on: '2026-06-08', assessor: 'Rina', results });
  const work = { partner, vacancy: null, wageBand: 'minimum', related: true, toolkit: '' };
  const found = { person: bela?.person, trainee: null, kind: 'formal', from: '2026-06-08' };
  must('recordPlacement', { ...found, ...work });
  const own = { ...work, partner: null, wageBand: null, related: null };
  must('recordPlacement', { ...found, ...own, person: ana?.person, kind: 'self_employed' });
  office.prepare((db) => {
    for (const [months, due_on] of [
      [3, '2026-05-01'],
      [6, '2026-08-01'],
    ] as const)
      for (const one of [ana, bela])
        db.insert('follow_up', {
          uid: office.environment.newUid(),
          person_id: one?.personId ?? 0,
          trainee_id: null,
          basis_on: '2026-02-01',
          months,
          due_on,
          done_on: null,
          way: null,
          outcome: null,
          related: null,
        });
    const roles = ['reader'] as const;
    addUser(db, office.environment, 1, { login: 'baca', name: 'Baca', token: READER, roles });
  });
  const [due] = must<Shown<'followUps'>>('followUps', { show: 'overdue' }).rows;
  const done = { on: '2026-06-08', way: 'visit', outcome: 'self_employed', related: true };
  must('recordFollowUp', { followUp: due?.uid, ...done });
  office.raw.exec(`UPDATE person SET nik_status = 'present',
    nik = '64720112039000' || printf('%02d', id) WHERE name <> 'Cici'`);
});
afterAll(() => office.close());

/** Narrow and whole: the columns of the screen alone, and followed by who everybody is. */
async function expectEqual(
  list: ExportedList,
  head: readonly string[],
  screen: readonly (readonly string[])[],
): Promise<void> {
  const narrow = await writtenList(office, { ...list, allColumns: false } as ExportedList);
  expect(narrow).toMatchObject({ head, rows: screen });
  expect(screen.length).toBeGreaterThan(0);
  const whole = await writtenList(office, list, { token: READER });
  expect(whole.rows.map((row) => row.slice(0, head.length))).toEqual(screen);
  expect(new Set(whole.head).size).toBe(whole.head.length);
  expect(whole.rows.flat().filter((cell) => /\d{16}/.test(cell))).toEqual([]);
}

const spanOf = ({ from, until }: { from: string; until: string | null }): string =>
  `${shortDate(from)} – ${until === null ? 'tanpa akhir' : shortDate(until)}`;
const share = ({ attendance: { perMille } }: Trainee): string =>
  perMille === null ? '' : percent(perMille / 1000);

test('[C4] row 14: the files of cohorts, their basics and who waits for a seat equal the screen', async () => {
  const running = must<Shown<'overview'>>('overview').cohorts;
  const { program, dates, seats, free, waiting, open, limit, instructors } = heads;
  const head = [program, dates, seats, free, waiting, open, limit, instructors];
  const rows = running.map((one) => [
    'Menjahit 1/2026',
    spanOf(one),
    `${one.held}\u00a0/\u00a0${one.seats}`,
    String(one.free),
    '2',
    String(one.openSessions),
    'bengkel 10',
    'Rina Handayani',
  ]);
  await expectEqual({ what: 'cohorts' }, head, rows);
  expect((await writtenList(office, { what: 'cohorts', ended: true })).rows).toEqual([]);
  await expectEqual(
    { what: 'training-basics' },
    [heads.name, fields.kind, fields.note, heads.until],
    [
      ['Menjahit', 'Jurusan', '3 unit', ''],
      ['Bengkel Jahit', 'Bengkel', '10 tempat, 1 untuk kursi roda', ''],
      ['Rina Handayani', 'Instruktur', '', ''],
    ],
  );
  const waiters = must<Shown<'waitlist'>>('waitlist');
  expect(waiters.map(({ name }) => name)).toEqual(['Gita', 'Hani']);
  await expectEqual(
    { what: 'seat-waitlist' },
    (['rank', 'name', 'program', 'desil', 'vulnerability', 'since', 'interest'] as const).map(
      (key) => heads[key],
    ),
    waiters.map(({ rank, name, cohort: of, desil, waitingSince, interest }) => [
      String(rank),
      name,
      of,
      String(desil ?? ''),
      '—',
      waitingSince,
      interest,
    ]),
  );
});

test('[C4] row 14: the files of a class equal its parts: trainees, week, results, certificates', async () => {
  const { trainees, slots, units, line } = cohort();
  const of = { cohort: training.cohort };
  const { name, sex, state, since, way, attendance } = heads;
  await expectEqual(
    { what: 'trainees', ...of },
    [name, sex, state, since, way, attendance, words.panel.results],
    trainees.map((one) => [
      one.name,
      one.sex,
      words.states[one.state],
      one.endedOn ?? one.startedOn ?? one.registeredOn ?? one.proposedOn,
      one.byDay ? 'Harian' : 'Di panti',
      share(one),
      `${one.results.filter(({ result }) => result === 'K').length}\u00a0/\u00a0${units.length}`,
    ]),
  );
  expect(new Set(trainees.map((one) => one.state))).toEqual(
    new Set(['proposed', 'waiting', 'active']),
  );
  await expectEqual(
    { what: 'timetable', ...of },
    [fields.weekday, heads.time, heads.hours, fields.instructor, heads.workshop, heads.dates],
    slots.map((one) => [
      'Senin',
      '08.00–10.15',
      '3',
      'Rina Handayani',
      'Bengkel Jahit',
      spanOf(one),
    ]),
  );
  const begun = trainees.filter(({ startedOn }) => startedOn !== null);
  const marks = begun.map(({ name: who, results }) => [
    who,
    ...units.map(({ uid }) => results.find(({ unit }) => unit === uid)?.result ?? ''),
  ]);
  expect(new Set(marks.flat())).toEqual(new Set([...NAMES, 'K', 'BK', '']));
  await expectEqual(
    { what: 'unit-results', ...of },
    [name, ...units.map(({ code, core }) => (core ? `${code} · inti` : code))],
    marks,
  );
  await expectEqual(
    { what: 'certificates', ...of },
    [name, attendance, heads.mayGet, heads.lacks, heads.issued],
    begun.map((one) => [
      one.name,
      share(one),
      words.certificates[one.certificate.kind],
      one.certificate.lacks
        .map((lack) =>
          lack.code === 'units' ? `${lack.units.join(', ')} belum K` : 'belum ada sesi',
        )
        .join('; '),
      '',
    ]),
  );
  expect((await writtenList(office, { what: 'trainees', ...of })).sheet).toBe(
    `Peserta ${line.program} 1 2026`,
  );
});

test('[C4] row 14: the file of a session equals its list and says of which session, filled in or not', async () => {
  const marked = (verb: Shown<'sheet'>, state: string): string[][] => [
    ...verb.rows.map(({ name, code, late, source }) => [
      name,
      `${words.sheet.codes[code]}${late ? ', Terlambat' : ''}${source === 'leave' ? ' · dari catatan izin' : ''}`,
      verb.day,
      '08.00',
      state,
    ]),
    ...verb.interns.map((name) => [name, 'Magang', verb.day, '08.00', state]),
  ];
  const head = [heads.name, heads.attendance, heads.day, heads.time, words.sheet.sessions];
  const sheet = (): Shown<'sheet'> => must('sheet', { session: first });
  expect(sheet().rows.find(({ name }) => name === 'Cici')?.source).toBe('leave');
  await expectEqual({ what: 'attendance', session: first }, head, marked(sheet(), 'belum diisi'));
  const coming = must<Shown<'sheet'>>('sheet', { session: ahead });
  await expectEqual({ what: 'attendance', session: ahead }, head, marked(coming, 'akan datang'));
  const marks = sheet().rows.map(({ trainee, code }, at) => ({ trainee, code, late: at === 0 }));
  must('recordAttendance', { session: first, topic: 'Pola', marks });
  await expectEqual({ what: 'attendance', session: first }, head, marked(sheet(), 'terisi'));
});

test('[C4] row 14: the files of Mitra Kerja equal its parts: partners, vacancies, placements, outcomes', async () => {
  const { columns, open, outcomes, access } = words.partners;
  const { partners } = must<Shown<'partners'>>('partners');
  await expectEqual(
    { what: 'partners' },
    [
      ...(['name', 'sector', 'field', 'agreement', 'interns', 'placed'] as const).map(
        (key) => columns[key],
      ),
      open,
    ],
    partners.map(({ interns, placed }) => [
      'CV Busana Kaltim',
      'Swasta',
      'Garmen',
      '0014',
      String(interns),
      String(placed),
      '2',
    ]),
  );
  await expectEqual(
    { what: 'vacancies' },
    (['title', 'partner', 'skill', 'access', 'filled', 'until'] as const).map(
      (key) => columns[key],
    ),
    (partners[0]?.vacancies ?? []).map(({ title, program, filled }) => [
      title,
      'CV Busana Kaltim',
      program ?? 'Tidak ditentukan',
      `${access.sign_language}, ${access.step_free}`,
      `${filled}\u00a0/\u00a02`,
      '',
    ]),
  );
  const { rows: placements } = must<Shown<'placements'>>('placements');
  await expectEqual(
    { what: 'placements' },
    (['name', 'kind', 'partner', 'wage', 'related', 'started'] as const).map((key) => columns[key]),
    placements.map((one) => [
      one.name,
      words.partners.kinds[one.kind],
      one.partner ?? '',
      one.wageBand === null ? 'Tidak disebut' : words.partners.wages[one.wageBand],
      one.related === null ? '' : 'Ya',
      one.from,
    ]),
  );
  const parts = ['supported', 'selfEmployed', 'related', 'untraceable', 'notDone'] as const;
  await expectEqual(
    { what: 'outcomes' },
    [
      columns.months,
      outcomes.due,
      outcomes.working,
      outcomes.share,
      ...parts.map((key) => outcomes[key]),
    ],
    must<Shown<'indicators'>>('indicators').map((row) => [
      `${row.months} bulan`,
      String(row.due),
      String(row.working),
      row.due === 0 ? '' : percent(row.working / row.due),
      ...parts.map((key) => String(row[key])),
    ]),
  );
});

test('[C4] row 14: the file of the follow-ups equals the screen, overdue, to come and done', async () => {
  const { columns, kinds } = words.partners;
  for (const show of ['overdue', 'open', 'done'] as const) {
    const { rows } = must<Shown<'followUps'>>('followUps', { show });
    await expectEqual(
      { what: 'follow-ups', show },
      (['name', 'months', 'due', 'late', 'cohort', 'outcome'] as const).map((key) => columns[key]),
      rows.map((one) => [
        one.name,
        String(one.months),
        one.due,
        one.doneOn === null && one.late > 0 ? `${one.late} hari` : '',
        one.cohort ?? '',
        one.outcome === null ? '' : kinds[one.outcome],
      ]),
    );
  }
});

test('[C4] row 14: numbers of trainees leave in full by role only, as text, and the journal knows', async () => {
  const of = { cohort: training.cohort };
  const lists = [
    { what: 'trainees', ...of },
    { what: 'unit-results', ...of },
    { what: 'certificates', ...of },
    { what: 'attendance', session: first },
    { what: 'seat-waitlist' },
    { what: 'placements' },
    { what: 'follow-ups', show: 'open' },
  ] as const;
  for (const list of lists) {
    const request = { list, file: join(office.folder, 'x.xlsx'), purpose: 'Rapat panti' } as const;
    const asked = { ...request, format: 'xlsx' as const, fullIds: true };
    expect(await exportsTasks.writeList(office.context({ token: READER }), asked)).toMatchObject({
      ok: false,
      error: { code: 'exports.full-ids-denied' },
    });
    const full = await writtenList(office, list, { fullIds: true });
    const [entry] = office.must<{ summary: unknown }[]>('journal.page', { limit: 1 });
    expect(entry?.summary).toMatchObject({ what: list.what, audits: 'full-id' });
    const masked = await writtenList(office, list, { token: READER });
    const at = full.head.indexOf('NIK');
    const numbers = full.rows.map((row) => row[at] ?? '').filter((nik) => nik !== '');
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.every((nik) => /^\d{16}$/.test(nik))).toBe(true);
    expect(masked.rows.filter((row) => row[at]?.includes('•')).length).toBe(numbers.length);
  }
});

test('the file of a class or session that is gone is refused, and nothing is written', async () => {
  for (const [list, what] of [
    [{ what: 'trainees', cohort: 'gone' }, 'cohort'],
    [{ what: 'timetable', cohort: 'gone' }, 'cohort'],
    [{ what: 'attendance', session: 'gone' }, 'session'],
  ] as const) {
    const request = { list, file: join(office.folder, 'tidak-ada.xlsx'), purpose: 'Rapat panti' };
    const asked = { ...request, format: 'xlsx' as const, fullIds: false };
    expect(await exportsTasks.writeList(office.context(), asked)).toEqual({
      ok: false,
      error: { code: 'exports.not-found', what },
    });
  }
});
