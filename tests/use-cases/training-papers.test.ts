import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { addUser } from '../support/office.ts';
import { built, paperOf } from '../support/built-paper.ts';
import { valueOf } from '../support/import-office.ts';
import { allWords } from '../support/paper-text.ts';
import { closeOffice } from '../support/selection.ts';
import { inClass, newTraining, type Training, withSessions } from '../support/training.ts';

let training: Training;
let able: ReturnType<typeof inClass>;
let other: ReturnType<typeof inClass>;
const must = <T = unknown>(verb: string, input: object = {}) =>
  training.office.must<T>(`training.${verb}`, input);
const choices = () =>
  training.office.must<OutputOf<Contract['papers']['choices']>>('papers.choices').house;

const SECRET = 'skizofrenia, kontrol jiwa';

const issue = (trainee: string, kind: 'training' | 'attended', number: string): void => {
  must('issueCertificate', {
    trainee,
    kind,
    number,
    issuer: 'Panti Rapak Dalam',
    on: '2026-06-08',
    validUntil: null,
  });
};

/** Two in class for two lessons of three hours; one is competent and there, the other came once. */
beforeEach(() => {
  training = newTraining();
  able = inClass(training, 'Yakobus Ngau');
  other = inClass(training, 'Ana Lestari');
  training.office.raw
    .prepare(
      `INSERT INTO assessment (uid, person_id, assessed_on, assessor, subtypes, severity, mobility,
         health, note) VALUES ('m1', ?, '2026-05-01', 'Dewi', '["paraplegia"]', 'severe',
         'wheelchair', ?, 'catatan asesmen')`,
    )
    .run(able.personId, JSON.stringify({ note: SECRET }));
  training.office.raw
    .prepare(`UPDATE person SET nik = '6402015203900007', nik_status = 'present' WHERE id = ?`)
    .run(able.personId);
  const [first, second] = withSessions(training);
  const marks = (code: string) => [
    { trainee: able.trainee, code: 'H', late: false },
    { trainee: other.trainee, code, late: false },
  ];
  must('recordAttendance', { session: first, topic: 'Pola', marks: marks('H') });
  must('recordAttendance', { session: second, topic: 'Pola', marks: marks('A') });
  const units = training.office.db.sql<{ uid: string }>(
    'SELECT uid FROM program_unit ORDER BY code',
  );
  must('recordResults', {
    cohort: training.cohort,
    on: '2026-06-08',
    assessor: 'Rina',
    results: units
      .slice(0, 2)
      .map(({ uid }) => ({ trainee: able.trainee, unit: uid, result: 'K' })),
  });
});
afterEach(() => closeOffice(training.office));

const one = (kind: 'training' | 'attended') => {
  const found = choices()?.certificates.find((certificate) => certificate.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};

describe('certificates on paper', () => {
  it('carry the recorded number, the lessons held and the units with K, and nothing else', async () => {
    issue(able.trainee, 'training', '041/PEL/2026');
    const of = { kind: 'certificate', uid: one('training').uid };
    const { model, people } = valueOf(
      await built(training.office, { document: 'certificate', of }),
    );
    expect(people).toBe(1);
    expect(model.sections[0]).toMatchObject({
      number: 'Nomor: 041/PEL/2026',
      name: 'Yakobus Ngau',
      text: [
        'yang telah menyelesaikan pelatihan Menjahit angkatan 1 tahun 2026',
        'pada tanggal 1 Juni 2026 sampai dengan 8 Juni 2026, selama 6 jam pelajaran di Panti Rapak Dalam,',
        'dan dinyatakan kompeten pada unit yang tercantum di halaman belakang.',
      ],
    });
    expect(allWords(model)).toContain('Mengukur tubuh');
    expect(allWords(model)).not.toContain('Menghias');
    expect(allWords(model)).not.toMatch(/6402015203900007|skizofrenia|kursi roda|paraplegi/i);
  });

  it('of a cohort hold those of the kind; who took part gets a statement with the hours there', async () => {
    issue(able.trainee, 'training', '041/PEL/2026');
    issue(other.trainee, 'attended', '042/PEL/2026');
    const of = { kind: 'cohort', uid: training.cohort };
    const certificates = valueOf(await built(training.office, { document: 'certificate', of }));
    expect(certificates.people).toBe(1);
    const model = await paperOf(training.office, { document: 'attended', of });
    expect(model.name).toBe('Surat Keterangan Mengikuti Ana Lestari');
    expect(allWords(model)).toContain('hadir 3 dari 6 jam pelajaran');
    expect(allWords(model)).toContain('Nomor: 042/PEL/2026');
  });

  it('are never made for who has none: no number is invented', async () => {
    issue(other.trainee, 'attended', '042/PEL/2026');
    const refused = { error: { code: 'papers.not-found', what: 'certificate' } };
    const ask = (document: string, of: object) => built(training.office, { document, of });
    expect(await ask('certificate', { kind: 'cohort', uid: training.cohort })).toMatchObject(
      refused,
    );
    expect(
      await ask('certificate', { kind: 'certificate', uid: one('attended').uid }),
    ).toMatchObject(refused);
    expect(await ask('attended', { kind: 'certificate', uid: 'gone' })).toMatchObject(refused);
  });
});

describe('letters to a partner', () => {
  const partner = () =>
    must<{ uid: string }>('savePartner', {
      name: 'CV Busana Kaltim',
      sector: 'private',
      field: 'Garmen',
      contactName: 'Ibu Lestari',
      contactPhone: '',
      agreementNo: '',
      agreementUntil: null,
      workers: null,
      workersWithDisability: null,
    }).uid;
  const introductions = () => choices()?.introductions ?? [];

  it('introduce an intern with skills and days, and nothing of health, NIK or welfare', async () => {
    must('startInternship', {
      trainee: able.trainee,
      partner: partner(),
      from: '2026-06-15',
      until: '2026-07-15',
      mentor: 'Bapak Yusuf',
    });
    const [choice] = introductions();
    expect(choice).toMatchObject({ kind: 'internship', name: 'Yakobus Ngau', from: '2026-06-15' });
    const { office } = training;
    const teacher = {
      login: 'rina',
      name: 'Rina',
      token: 'teacher',
      roles: ['instructor'],
    } as const;
    office.prepare((db) => addUser(db, office.environment, 1, teacher));
    const taught = office.must<{ house: { introductions: unknown[] } }>(
      'papers.choices',
      {},
      'teacher',
    );
    expect(taught.house.introductions).toEqual([]);
    const of = { kind: 'internship', uid: choice?.uid };
    const words = allWords(await paperOf(training.office, { document: 'introduction-letter', of }));
    expect(words).toContain('magang sejak 15 Juni 2026 hingga 15 Juli 2026');
    expect(words).toContain('Mengukur tubuh; Menjahit dengan mesin');
    // What is known of health says nothing here; only a place needed in the workshop would.
    expect(words).not.toMatch(
      /6402015203900007|skizofrenia|jiwa|paraplegi|kursi roda|wheelchair|desil|disabilitas|catatan/i,
    );
  });

  it('name the wheelchair place that the workshop keeps for the person', async () => {
    training.office.raw
      .prepare('UPDATE trainee SET wheelchair = 1 WHERE uid = ?')
      .run(able.trainee);
    must('recordPlacement', {
      person: able.person,
      trainee: able.trainee,
      kind: 'supported',
      partner: partner(),
      vacancy: null,
      from: '2026-06-08',
      wageBand: 'minimum',
      related: true,
      toolkit: '',
      note: 'rahasia keluarga',
    });
    const [choice] = introductions();
    const of = { kind: 'placement', uid: choice?.uid };
    const model = await paperOf(training.office, { document: 'introduction-letter', of });
    const words = allWords(model);
    expect(words).toContain('dapat dicapai dengan kursi roda');
    expect(words).toContain('Pengantar bekerja dengan pendampingan');
    expect(words).not.toMatch(/skizofrenia|paraplegi|rahasia|upah|minimum/i);
  });

  it('are not written to nobody: work without a partner has no letter', async () => {
    must('recordPlacement', {
      person: able.person,
      trainee: able.trainee,
      kind: 'self_employed',
      partner: null,
      vacancy: null,
      from: '2026-06-08',
      wageBand: null,
      related: true,
      toolkit: '',
      note: '',
    });
    expect(introductions()).toEqual([]);
    const [row] = training.office.db.sql<{ uid: string }>('SELECT uid FROM placement');
    const of = { kind: 'placement', uid: row?.uid };
    expect(await built(training.office, { document: 'introduction-letter', of })).toMatchObject({
      error: { code: 'papers.not-found', what: 'introduction' },
    });
  });
});
