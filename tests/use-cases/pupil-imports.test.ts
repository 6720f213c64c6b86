import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { insertChild, openIntake } from '../support/candidate-office.ts';
import { valueOf } from '../support/import-office.ts';
import { newPupilImport, type PupilImport, type Rows } from '../support/pupil-import.ts';
import { refusalOf } from '../support/selection.ts';

const HEAD = 'Nama;L/P;Tgl lahir;Rombel;Tgl masuk;NIS;Asrama;Kamar;Kasur;No. SK;Tgl SK'.split(';');
const row = (text: string): string[] => text.split(';');
const PUPILS = [
  HEAD,
  row('Aji Rahman;L;02/03/2013;7A;14/07/2025;1001;Asrama 1;1;1-1;188/SK/2025;01/07/2025'),
  row('Bulan Lestari;P;04/05/2013;VII A;14/07/2025;1002;Asrama 1;2;1;;'),
  row('Cici Amelia;P;05/06/2013;Kelas 7;15/01/2026;;;;;;'),
];
const PERMIT = {
  reason: 'Sudah duduk di kelas sejak 2025',
  letterNo: '420/12',
  grantedBy: 'Kepala Sekolah',
  until: '2026-12-31',
};
const STORED = `SELECT p.name, e.level, e.grade, g.name AS class, e.nis, e.from_date AS "from",
  e.planned_until AS until, d.name || ' ' || b.code AS bed, s.from_date AS "bedFrom",
  e.known_decree_no AS no, e.known_decree_date AS date, e.candidate_id AS candidate
  FROM enrolment AS e JOIN person AS p ON p.id = e.person_id
  LEFT JOIN class_group AS g ON g.id = e.class_id LEFT JOIN bed_stay AS s ON s.enrolment_id = e.id
  LEFT JOIN bed AS b ON b.id = s.bed_id LEFT JOIN room AS r ON r.id = b.room_id
  LEFT JOIN dormitory AS d ON d.id = r.dormitory_id ORDER BY p.name_key`;

describe('pupils already in a school', () => {
  let school: PupilImport;
  const hash = () => contentHash(school.office.raw);
  const imported = async (rows: Rows, wishes?: Parameters<PupilImport['tried']>[1]) =>
    valueOf(await school.save((await school.tried(rows, wishes)).job));

  beforeEach(() => {
    school = newPupilImport();
  });
  afterEach(() => school.office.close());

  it('[C4] row 24: come in with level, class, bed and decree, and hold a place; undo takes all back', async () => {
    const before = hash();
    const tried = await school.tried(PUPILS);
    expect(tried).toMatchObject({ total: 3, ready: 3, fresh: 3, faulty: 0, over: [] });
    const applied = valueOf(await school.save(tried.job));
    expect(school.office.db.sql(STORED)).toEqual([
      {
        name: 'Aji Rahman',
        level: 'SMP',
        grade: 7,
        class: 'VII-A',
        nis: '1001',
        from: '2025-07-14',
        until: '2028-07-01',
        bed: 'Asrama 1 1-1',
        bedFrom: '2026-01-01',
        no: '188/SK/2025',
        date: '2025-07-01',
        candidate: null,
      },
      {
        name: 'Bulan Lestari',
        level: 'SMP',
        grade: 7,
        class: 'VII-A',
        nis: '1002',
        from: '2025-07-14',
        until: '2028-07-01',
        bed: 'Asrama 1 2-1',
        bedFrom: '2026-01-01',
        no: null,
        date: null,
        candidate: null,
      },
      {
        name: 'Cici Amelia',
        level: 'SMP',
        grade: 7,
        class: null,
        nis: null,
        from: '2026-01-15',
        until: '2028-07-01',
        bed: null,
        bedFrom: null,
        no: null,
        date: null,
        candidate: null,
      },
    ]);
    expect(school.office.must('enrolments.count', {})).toMatchObject({
      all: 3,
      withoutClass: 1,
      withoutBed: 1,
      withoutNis: 1,
      withoutDecree: 2,
    });
    expect(school.count('candidate')).toBe(0);
    school.office.must('journal.undoEntry', { seq: applied.seq });
    expect(hash()).toBe(before);
  });

  it('are found by name, by NIS, and by what they lack', async () => {
    await imported(PUPILS);
    const found = (filter: object) =>
      school.office
        .must<{ name: string; decree: object | null }[]>('enrolments.page', {
          ...filter,
          offset: 0,
          limit: 10,
        })
        .map(({ name }) => name);
    expect(found({ text: 'lestari' })).toEqual(['Bulan Lestari']);
    expect(found({ text: 'bul les' })).toEqual(['Bulan Lestari']);
    expect(found({ text: '1001' })).toEqual(['Aji Rahman']);
    expect(found({ text: '10%1' })).toEqual([]);
    expect(found({ lacking: 'nis' })).toEqual(['Cici Amelia']);
    expect(found({ lacking: 'decree' })).toEqual(['Bulan Lestari', 'Cici Amelia']);
  });

  it('[C4] row 23: the same file again changes nothing', async () => {
    await imported(PUPILS);
    const stored = hash();
    const again = await school.tried(PUPILS);
    expect(again).toMatchObject({ ready: 3, fresh: 0, changed: 0, same: 3, faulty: 0 });
    expect(valueOf(await school.save(again.job)).batch).toBeNull();
    expect(hash()).toBe(stored);
  });

  it('a later file fills what was empty and replaces nothing', async () => {
    const niks = ['NIK', '6472010203130001', '6472014405130002', '6472014506130003'];
    const withNik = (rows: Rows): Rows => rows.map((cells, at) => [...cells, niks[at] ?? '']);
    await imported(withNik(PUPILS));
    const later = withNik([
      HEAD,
      row('Aji Rahman;L;02/03/2013;7B;14/07/2025;9999;Asrama 1;1;1-2;1/SK;02/07/2025'),
      row('Bulan Lestari;P;04/05/2013;7A;14/07/2025;;;;;;'),
      row('Cici Amelia;P;05/06/2013;7B;15/01/2026;1003;Asrama 1;2;2-2;2/SK;03/07/2025'),
    ]);
    expect(await imported(later)).toMatchObject({ fresh: 0, changed: 1, same: 2 });
    const rows = school.office.db.sql<{ name: string }>(STORED);
    expect(rows.find(({ name }) => name === 'Aji Rahman')).toMatchObject({
      class: 'VII-A',
      nis: '1001',
      bed: 'Asrama 1 1-1',
      no: '188/SK/2025',
    });
    expect(rows.find(({ name }) => name === 'Cici Amelia')).toMatchObject({
      class: 'VII-B',
      nis: '1003',
      bed: 'Asrama 1 2-2',
      no: '2/SK',
    });
  });

  it('every impossible row is a fault by row and column, and nothing else', async () => {
    await imported(PUPILS);
    const before = hash();
    const tried = await school.tried([
      HEAD,
      row('Aji Rahman;L;02/03/2013;7A;15/07/2025;;;;;;'),
      row('Dodi;L;02/03/2012;7F;14/07/2025;;;;;;'),
      row('Edi;L;02/03/2012;Melati;14/07/2025;;;;;;'),
      row('Fani;P;02/03/2012;;14/07/2025;;;;;;'),
      row('Gani;L;02/03/2012;7B;14/07/2030;;;;;;'),
      row('Hadi;L;02/03/2012;7B;;;;;;;'),
      row('Indra;L;02/03/2012;7B;14/07/2025;1001;;;;;'),
      row('Joni;L;02/03/2012;Kelas 1;14/07/2025;2001;;;;;'),
      row('Koko;L;02/03/2012;Kelas 1;14/07/2025;2001;;;;;'),
      row('Lala;P;02/03/2012;Kelas 1;14/07/2025;;Asrama 1;1;1-2;;'),
      row('Mamat;L;02/03/2012;Kelas 1;14/07/2025;;Asrama 1;1;1-1;;'),
      row('Nono;L;02/03/2012;Kelas 1;14/07/2025;;Asrama 9;1;1-2;;'),
      row('Opan;L;02/03/2012;Kelas 1;14/07/2025;;;;;1/SK;31/02/2025'),
      row(';L;02/03/2012;Kelas 1;14/07/2025;;;;;;'),
    ]);
    expect(await school.faults(tried.job)).toEqual([
      '2 pupil-alike',
      '3 class-unknown',
      '4 level-empty',
      '5 pupil-level-empty',
      '6 pupil-entry-future',
      '7 entry-date-empty',
      '8 nis-taken',
      '10 nis-same',
      '11 bed-other-sex',
      '12 pupil-bed-taken',
      '13 pupil-bed-unknown',
      '14 letter-date-unreadable',
      '15 name-empty',
    ]);
    expect(tried).toMatchObject({ ready: 1, faulty: 13 });
    expect(hash()).toBe(before);
  });

  it('somebody recorded with another sex, and a bed two rows name, are faults', async () => {
    await imported([HEAD, PUPILS[1] ?? []]);
    const withNik = 'Nama;NIK;L/P;Kelas;Tgl masuk;Kasur'.split(';');
    await imported([withNik, row('Rini;6472014203130001;P;7;14/07/2025;')]);
    const tried = await school.tried([
      withNik,
      row('Rini;6472014203130001;L;7;14/07/2025;'),
      row('Sari;;P;7;14/07/2025;2-1'),
      row('Tuti;;P;7;14/07/2025;2-1'),
    ]);
    expect(await school.faults(tried.job)).toEqual(['2 sex-of-known', '4 bed-same']);
    const other = await school.tried([withNik, row('Rini;6472014203130001;P;7;15/07/2025;')]);
    expect(await school.faults(other.job)).toEqual(['2 pupil-already']);
  });

  it('[C4] row 3: one bad row of 500 is named with row and column, and nothing is written until confirmed', async () => {
    const { site } = school.site;
    school.office.must('places.setSiteCapacity', {
      site,
      seats: 600,
      from: '2026-01-01',
      reason: 'Gedung baru',
    });
    const many: string[][] = [HEAD];
    for (let n = 1; n <= 500; n += 1) {
      const born = `${String((n % 28) + 1).padStart(2, '0')}/03/2013`;
      many.push(row(`Anak ${'abcdefghij'[n % 10]} ${n};L;${born};Kelas 7;14/07/2025;${n};;;;;`));
    }
    many[250] = row('Anak Salah;L;31/02/2013;Kelas 7;14/07/2025;;;;;;');
    const before = hash();
    const asked = await school.tried(many, { permit: PERMIT });
    expect(asked).toMatchObject({ total: 500, ready: 499, faulty: 1 });
    expect(await school.faults(asked.job)).toEqual(['251 birth-date-impossible']);
    expect(hash()).toBe(before);
    expect(valueOf(await school.save(asked.job))).toMatchObject({ fresh: 499, faulty: 1 });
    expect(school.count('enrolment')).toBe(499);
    expect(school.count('import_fault')).toBe(1);
  });

  describe('more than the school holds', () => {
    const FULL = [
      HEAD,
      row('Aji;L;02/03/2013;7A;14/07/2025;;;;;;'),
      row('Budi;L;03/03/2013;7A;14/07/2025;;;;;;'),
      row('Cici;P;04/03/2013;7A;15/02/2026;;;;;;'),
      row('Dewi;P;05/03/2013;7B;14/07/2025;;;;;;'),
    ];

    it('without a permit the row that is too many waits as a fault, and the numbers are shown', async () => {
      const tried = await school.tried(FULL);
      expect(tried).toMatchObject({
        ready: 3,
        faulty: 1,
        permitted: false,
        over: [
          { scope: 'class', name: 'VII-A', held: 3, seats: 2 },
          { scope: 'level', name: 'SMP', held: 4, seats: 3 },
        ],
      });
      expect(await school.faults(tried.job)).toEqual(['4 class-full']);
      valueOf(await school.save(tried.job));
      expect(school.count('permit')).toBe(0);
      expect(school.count('enrolment')).toBe(3);
    });

    it('with a permit it is stored in the same act, dated and with its letter, and undone with it', async () => {
      const before = hash();
      const tried = await school.tried(FULL, { permit: PERMIT });
      expect(tried).toMatchObject({ ready: 4, faulty: 0, permitted: true });
      const applied = valueOf(await school.save(tried.job));
      expect(
        school.office.db.sql(
          `SELECT scope, extra, from_date AS "from", until_date AS until, reason,
             letter_no AS letter, granted_by AS "by" FROM permit`,
        ),
      ).toEqual([
        {
          scope: 'class',
          extra: 1,
          from: '2026-02-15',
          until: '2026-12-31',
          reason: PERMIT.reason,
          letter: '420/12',
          by: 'Kepala Sekolah',
        },
      ]);
      expect(school.count('enrolment')).toBe(4);
      school.office.must('journal.undoEntry', { seq: applied.seq });
      expect(hash()).toBe(before);
    });

    it('level, building and beds are told too; each row is let in by its own permits', async () => {
      const many = [
        HEAD,
        ...Array.from({ length: 8 }, (_, n) =>
          row(`Anak ${n};L;0${n + 1}/03/2013;Kelas 7;14/07/2025;;;;;;`),
        ),
      ];
      const tried = await school.tried(many);
      expect(tried.over).toEqual([
        { scope: 'level', name: 'SMP', held: 8, seats: 3 },
        { scope: 'site', name: '', held: 8, seats: 6 },
        { scope: 'beds', name: 'L', held: 8, seats: 2 },
      ]);
      const codes = await school.faults(tried.job);
      expect(codes[0]).toBe('4 beds-full');
      expect(codes.at(-1)).toBe('9 beds-full');
      valueOf(await school.save((await school.tried(many, { permit: PERMIT })).job));
      expect(school.count('enrolment')).toBe(8);
      expect(school.count('permit')).toBe(3);
    });

    it('a permit that is over already is refused, and nothing lies ready', async () => {
      const permit = { ...PERMIT, until: '2026-06-08' };
      expect(refusalOf(await school.tryOut(FULL, { permit }))).toEqual({
        code: 'imports.permit-ended',
        until: '2026-06-08',
      });
    });

    it('a waiting row comes in once there is a permit', async () => {
      valueOf(await school.save((await school.tried(FULL)).job));
      const open = () =>
        school.office.must<{ rows: { id: number; faults: { code: string }[] }[] }>(
          'imports.openFaults',
          { offset: 0, limit: 10 },
        ).rows;
      const id = open()[0]?.id ?? 0;
      expect(school.office.call('imports.repairFault', { id, edits: [] })).toMatchObject({
        ok: false,
        error: { code: 'imports.still-faulty', faults: [{ code: 'class-full' }] },
      });
      const [group] = school.office.db.sql<{ uid: string }>(
        "SELECT uid FROM class_group WHERE name = 'VII-A'",
      );
      school.office.must('places.grantPermit', {
        site: school.site.site,
        scope: 'class',
        class: group?.uid ?? '',
        extra: 1,
        from: '2026-01-01',
        ...PERMIT,
      });
      school.office.must('imports.repairFault', { id, edits: [] });
      expect(open()).toEqual([]);
      expect(school.count('enrolment')).toBe(4);
    });

    it('a class filled later than it holds is refused with the row, and nothing is stored', async () => {
      const head = 'Nama;NIK;L/P;Tgl lahir;Kelas;Tgl masuk'.split(';');
      const budi = (group: string) => row(`Budi;6472010303130001;L;03/03/2013;${group};14/07/2025`);
      await imported([head, row('Aji;;L;02/03/2013;7B;14/07/2025'), budi('Kelas 7')]);
      const before = hash();
      const tried = await school.tried([head, budi('7B')]);
      expect(refusalOf(await school.save(tried.job))).toEqual({
        code: 'imports.house-full',
        limit: 'class',
        row: 2,
      });
      expect(hash()).toBe(before);
    });
  });

  it('a candidate who is in already gets the place of that candidacy, and is ordered no more', async () => {
    const { office } = school;
    const intake = openIntake(office);
    const nik = '6472010203130001';
    office.prepare((db) =>
      insertChild(db, office, intake.id, { name: 'Aji Rahman', code: 'BB26-1', nik, sex: 'L' }),
    );
    await imported([
      'Nama;NIK;L/P;Kelas;Tgl masuk'.split(';'),
      row(`Aji Rahman;${nik};L;7A;14/07/2025`),
    ]);
    expect(
      office.db.sql(
        `SELECT c.stage, e.candidate_id = c.id AS own FROM candidate AS c
         JOIN enrolment AS e ON e.person_id = c.person_id`,
      ),
    ).toEqual([{ stage: 'arrived', own: 1 }]);
  });

  it('an office without a school refuses, saying so', async () => {
    school.office.raw.pragma('foreign_keys = OFF');
    school.office.raw.exec('DELETE FROM site');
    expect(refusalOf(await school.tryOut(PUPILS))).toMatchObject({
      code: 'imports.house-missing',
      list: 'pupils',
    });
  });
});
