import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { CATEGORY_WORDS } from '#shared/documents/facility-words.ts';
import { built, paperOf } from '../support/built-paper.ts';
import { valueOf } from '../support/import-office.ts';
import type { TestOffice } from '../support/office.ts';
import { allWords } from '../support/paper-text.ts';
import { newPracticeOffice } from '../support/practice-office.ts';

let office: TestOffice;
type House = NonNullable<OutputOf<Contract['papers']['choices']>['house']>;
const house = (): House =>
  office.must<OutputOf<Contract['papers']['choices']>>('papers.choices').house as House;
const NIK = '6402015203900007';
const HEALTH = 'skizofrenia paranoid, obat rutin';
const ASSESSMENT_NOTE = 'riwayat pasung';

/** Somebody who is there, with everything about them that no card may tell. */
let known: House['served'][number];
const told = () => known;

beforeAll(async () => {
  office = await newPracticeOffice({
    kind: 'facility',
    name: 'Panti Latihan',
    example: 'rapak-dalam',
  });
  const { served, leaves } = house();
  const here = served.find(({ name }) => !leaves.some((leave) => leave.name === name));
  if (!here) throw new Error('nobody is there');
  known = here;
  const { uid } = here;
  const person = '(SELECT person_id FROM stay WHERE uid = ?)';
  office.raw
    .prepare(`UPDATE person SET nik = ?, nik_status = 'present' WHERE id = ${person}`)
    .run(NIK, uid);
  office.raw
    .prepare(`UPDATE assessment SET health = ?, note = ? WHERE person_id = ${person}`)
    .run(JSON.stringify({ note: HEALTH }), ASSESSMENT_NOTE, uid);
});
afterAll(() => office.close());

const stays = (...uids: string[]) => ({ kind: 'stays', stays: uids });
const card = (of: object) => ({ document: 'resident-card', of });
const handover = (of: object, direction = 'in') => ({ document: 'handover-record', direction, of });

/** What may stand on no paper that is shown to strangers, as it is recorded of one person. */
function secretsOf(uid: string): string[] {
  const [row] = office.db.sql<{ kk: string | null; subtypes: string }>(
    `SELECT f.kk_no AS kk, m.subtypes FROM stay AS s JOIN person AS p ON p.id = s.person_id
     JOIN family AS f ON f.id = p.family_id JOIN assessment AS m ON m.person_id = p.id
     WHERE s.uid = ?`,
    uid,
  );
  const subtypes = JSON.parse(row?.subtypes ?? '[]') as string[];
  expect(subtypes.length).toBeGreaterThan(0);
  return [
    NIK,
    ...(row?.kk ? [row.kk] : []),
    ...subtypes,
    HEALTH,
    ASSESSMENT_NOTE,
    ...Object.values(CATEGORY_WORDS),
    'desil',
    'disabilitas',
    'diagnos',
  ];
}

const toldIn = (text: string, secrets: readonly string[]): string[] =>
  secrets.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));

describe('papers about residents of the practice house', () => {
  it('are a card for everybody who is served, ten to a sheet, that tells strangers nothing', async () => {
    const all = valueOf(await built(office, card({ kind: 'all' })));
    const [open] = office.db.sql<{ n: number }>(
      'SELECT count(*) AS n FROM stay WHERE until_date IS NULL',
    );
    expect(all.people).toBe(open?.n);
    expect(all.people).toBeGreaterThan(70);
    expect(all.fullIds).toBe(false);
    const one = await paperOf(office, card(stays(told().uid)));
    expect(one.name).toBe(`Kartu Penerima Manfaat ${told().name}`);
    expect(toldIn(allWords(one), secretsOf(told().uid))).toEqual([]);
    expect(allWords(all.model)).not.toMatch(/(?<!\d)\d{16}(?!\d)/);
  });

  it('carry the newest photo that has not ended', async () => {
    const attach = office.raw.prepare(
      `INSERT INTO attachment (uid, office_id, subject, subject_id, kind, hash, bytes, media_type,
         file_name, added_at, ended_at, end_reason)
       SELECT ?, 1, 'person', person_id, 'photo', ?, 9, 'image/jpeg', 'f.jpg', '2026-06-08', ?, ?
       FROM stay WHERE uid = ?`,
    );
    const [old, current] = ['a'.repeat(64), 'b'.repeat(64)];
    attach.run('x1', current, null, null, told().uid);
    attach.run('x2', old, '2026-06-08', 'Salah', told().uid);
    const model = await paperOf(office, card(stays(told().uid)));
    expect(model.sections[0]).toMatchObject({ cards: [{ photo: current }] });
  });

  it('record a hand-over of everybody who came on a day, NIK in full for whoever verifies', async () => {
    const { from } = told();
    const came = house().served.filter((one) => one.from === from);
    const day = valueOf(await built(office, handover({ kind: 'day', day: from })));
    expect(day.people).toBe(came.length);
    expect(day.fullIds).toBe(true);
    expect(allWords(day.model)).toContain(NIK);
    expect(allWords(day.model)).toContain('Dinas Sosial Kota Samarinda');
    expect(toldIn(allWords(day.model), [HEALTH, ASSESSMENT_NOTE, 'desil'])).toEqual([]);
    for (const role of ['companion', 'reader'] as const) {
      const masked = valueOf(await built(office, handover(stays(told().uid)), [role]));
      expect(masked.fullIds).toBe(false);
      expect(allWords(masked.model)).not.toContain(NIK);
      expect(allWords(masked.model)).toContain('6402 •••• •••• 0007');
    }
  });

  it('record a hand-over of who left, and refuse that of who is still there', async () => {
    const refused = await built(office, handover(stays(told().uid), 'out'));
    expect(refused).toMatchObject({ error: { code: 'papers.not-found', what: 'stay' } });
    const { uid, name } = house().served.at(-1) as House['served'][number];
    office.must('stays.discharge', {
      stay: uid,
      on: '2026-06-08',
      reason: 'back_to_family',
      note: '',
    });
    expect(house().left[0]).toEqual({ uid, name, until: '2026-06-08' });
    const model = await paperOf(office, handover(stays(uid), 'out'));
    expect(model.name).toBe(`Berita Acara Serah Terima Keluar ${name}`);
    expect(allWords(model)).toContain('Selesai, kembali ke keluarga');
    expect(allWords(model)).toContain('tanggal delapan bulan Juni tahun dua ribu dua puluh enam');
  });

  it('are the agreement of one, with consent as it stands', async () => {
    const request = { document: 'service-agreement', of: stays(told().uid) };
    expect(allWords(await paperOf(office, request))).not.toContain('telah diberikan');
    const [person] = office.db.sql<{ id: number }>(
      'SELECT person_id AS id FROM stay WHERE uid = ?',
      told().uid,
    );
    const consent = office.raw.prepare(
      `INSERT INTO consent (uid, person_id, giver, giver_name, method, witness, scope, given_on,
         withdrawn_on, withdrawn_reason) VALUES (?, ?, ?, ?, ?, ?, 'Tinggal di panti', ?, ?, ?)`,
    );
    consent.run(
      'c1',
      person?.id,
      'guardian',
      'Sulaiman',
      'easy_read',
      'Hartati',
      '2026-05-02',
      null,
      null,
    );
    consent.run('c2', person?.id, 'self', '', 'spoken', 'Budi', '2026-05-09', '2026-05-10', 'Ragu');
    const words = allWords(await paperOf(office, request));
    expect(words).toContain('Sulaiman sebagai wali');
    expect(words).toContain('dijelaskan dengan gambar dan bahasa sederhana');
    expect(words).not.toContain('Budi');
  });

  it('are slips of a leave, alone or of a group with the list of returns; none of who just went', async () => {
    const [away] = house().leaves;
    const slip = await paperOf(office, {
      document: 'leave-slip',
      of: { kind: 'leave', uid: away?.uid },
    });
    expect(slip.name).toBe(`Surat Izin ${away?.name ?? ''}`);
    const { uid: told1 } = told();
    const here = house().served.filter(
      ({ uid, name }) => uid !== told1 && !house().leaves.some((leave) => leave.name === name),
    );
    const given = office.must<{ group: string; refused: unknown[] }>('stays.groupLeave', {
      kind: 'holiday',
      from: '2026-06-08',
      dueOn: '2026-06-12',
      destination: 'Rumah keluarga',
      decidedBy: 'Kepala Panti',
      note: '',
      people: [told1, ...here.slice(0, 3).map(({ uid }) => uid)].map((stay) => ({
        stay,
        companion: 'Kakak',
        phone: '0812',
      })),
    });
    expect(given.refused).toEqual([]);
    const together = await built(office, {
      document: 'leave-slip',
      of: { kind: 'group', uid: given.group },
    });
    const { model, people } = valueOf(together);
    expect(people).toBe(4);
    expect(model.sections.at(-1)).toMatchObject({ key: 'return-list' });
    expect(toldIn(allWords(model), secretsOf(told1))).toEqual([]);
    office.raw.exec(
      `UPDATE leave SET kind = 'unauthorised', from_time = '07:00' WHERE uid = '${away?.uid}'`,
    );
    expect(
      await built(office, { document: 'leave-slip', of: { kind: 'leave', uid: away?.uid } }),
    ).toMatchObject({ error: { code: 'papers.not-found', what: 'leave' } });
    expect(house().leaves.map(({ uid }) => uid)).not.toContain(away?.uid);
  });

  it('are refused to who only teaches', async () => {
    const requests = [
      card({ kind: 'all' }),
      handover(stays(told().uid)),
      { document: 'service-agreement', of: stays(told().uid) },
      { document: 'leave-slip', of: { kind: 'leave', uid: 'any' } },
      { document: 'introduction-letter', of: { kind: 'placement', uid: 'any' } },
      { document: 'certificate', of: { kind: 'certificate', uid: 'any' } },
      { document: 'attended', of: { kind: 'certificate', uid: 'any' } },
    ];
    for (const request of requests) {
      expect(await built(office, request, ['instructor'])).toMatchObject({
        error: { code: 'access.denied' },
      });
    }
  });
});
