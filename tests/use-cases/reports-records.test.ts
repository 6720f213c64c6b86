import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeList } from '#electron/data/exports/write-list.ts';
import { buildPaper } from '#electron/data/papers/build-paper.ts';
import type { PaperDocument } from '#shared/documents/document.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import {
  type Facility,
  insertPerson,
  insertStay,
  newFacility,
  TODAY,
} from '../support/facility.ts';
import { valueOf } from '../support/import-office.ts';
import { addUser, type TestOffice } from '../support/office.ts';
import { groupOf, valuesAt } from '../support/report-sums.ts';
import { newTaskOffice, type TaskOffice } from '../support/task-office.ts';

type Report = OutputOf<Contract['reports']['show']>;

const show = (office: TestOffice, report: string, more: object = {}): Report =>
  office.must<Report>('reports.show', { report, kind: 'month', audience: 'office', ...more });

/** Six live here, two have left in June, and much has been written down about them. */
function recorded(office = newTaskOffice({ today: TODAY })): Facility {
  const house = newFacility({ office });
  const stay = (name: string, more: Parameters<typeof insertStay>[2]) =>
    insertStay(house, insertPerson(house, { name, sex: 'L', desil: 1 }), more);
  const [first = 0, second = 0] = ['A1-1', 'A1-2', 'A1-3', 'A1-4', 'A2-1', 'A2-2'].map((bed, at) =>
    stay(`Penghuni ${at + 1}`, { from: '2026-03-01', bed }),
  );
  stay('Sudah Bekerja', { from: '2026-03-04', until: '2026-06-04' });
  stay('Pulang Hari Itu', { from: '2026-06-02', until: '2026-06-02' });
  const { raw } = house.office;
  for (const [at, item] of ['food', 'clothing', 'housing'].entries())
    raw.exec(`INSERT INTO service_item (uid, stay_id, item, met_on, by_name)
      VALUES ('i${at}', ${first}, '${item}', '2026-06-0${at + 7}', 'Dewi')`);
  raw.exec(`INSERT INTO service_plan (uid, stay_id, made_on, review_on, goals, made_by) VALUES
    ('p1', ${first}, '2026-03-02', '2026-06-02', 'Mandiri', 'Dewi'),
    ('p2', ${second}, '2026-03-02', '2026-06-08', 'Mandiri', 'Dewi')`);
  raw.exec(`INSERT INTO leave (uid, stay_id, kind, from_date, from_time, due_on, destination,
    companion, phone, decided_by) VALUES ('l1', ${second}, 'home', '2026-06-01', '08:00',
    '2026-06-05', 'Rumah', 'Ibu', '0811', 'Kepala')`);
  raw.exec(`INSERT INTO incident (uid, site_id, stay_id, happened_on, kind, severity, account,
    reported_by, closed_on, resolution) VALUES
    ('k1', 1, ${first}, '2026-06-02', 'fall', 'light', 'Jatuh di kamar mandi', 'Dewi', NULL, NULL),
    ('k2', 1, NULL, '2026-06-03', 'complaint', 'moderate', 'Air', 'Dewi', '2026-06-05', 'Selesai'),
    ('k3', 1, NULL, '2026-04-03', 'fall', 'severe', 'Lama', 'Dewi', '2026-06-07', 'Selesai')`);
  return house;
}

describe('reports of what is recorded', () => {
  it('count stays that ended, overdue reviews and leaves, services as of the day', () => {
    const { office } = recorded();
    const stays = show(office, 'stays');
    // 92 nights and none: the median of two is their mean.
    expect(stays.headline.map(({ key, figure }) => [key, figure.value])).toEqual([
      ['overdue', 2],
      ['ended', 2],
      ['medianStay', 46],
    ]);
    expect(stays.names.map(({ people }) => people.map(({ name, days }) => [name, days]))).toEqual([
      [['Penghuni 1', null]],
      [['Penghuni 2', 3]],
    ]);
    const service = show(office, 'service');
    const met = groupOf(service, 'service_items').lines.map(({ figures }) => figures[0]?.value);
    // What was met on 9 June is not counted on the 8th.
    expect(met.slice(0, 4)).toEqual([1, 1, 0, 0]);
    expect(valuesAt(service, 'service_bands', 'none')).toEqual([5]);
    office.close();
  });

  it('count incidents by kind and severity, and open ones on the last day of the period', () => {
    const { office } = recorded();
    const june = show(office, 'incidents');
    expect(june.headline.map(({ figure }) => figure.value)).toEqual([2, 1, 1, 2]);
    expect(valuesAt(june, 'incident_kinds', 'fall')).toEqual([1, 0, 0, 1]);
    expect(valuesAt(june, 'incident_open', 'week')).toEqual([1]);
    const april = show(office, 'incidents', { day: '2026-04-10' });
    expect(april.headline.map(({ figure }) => figure.value)).toEqual([1, 1, 0, null]);
    expect(JSON.stringify(june)).not.toContain('kamar mandi');
    office.close();
  });

  it('take the desil of the day of admission, or the first that was seen later in the period', () => {
    const { office } = recorded();
    const poorest = (more: object) => show(office, 'priority', more).headline[0]?.figure;
    // Seen on 4 May: after most came, and after the first quarter.
    expect(poorest({ kind: 'year' })).toMatchObject({ value: 8, of: 8 });
    expect(poorest({ kind: 'quarter', day: '2026-03-31' })).toMatchObject({ value: 0, of: 7 });
    office.close();
  });

  it('are for head, officer and reader; incidents for who may read of them', () => {
    const { office } = recorded();
    office.prepare((db) => {
      for (const role of ['reader', 'companion', 'instructor', 'admin'] as const)
        addUser(db, office.environment, 1, { login: role, name: role, token: role, roles: [role] });
    });
    office.raw.exec(`UPDATE user_account SET sees_incidents = 0 WHERE login = 'reader'`);
    const ask = (report: string, as: string) =>
      office.call('reports.show', { report, kind: 'month', audience: 'office' }, as);
    expect(ask('daily', 'reader')).toMatchObject({ ok: true });
    expect(ask('incidents', 'reader')).toMatchObject({
      ok: false,
      error: { code: 'reports.needs-tick', tick: 'incidents' },
    });
    for (const other of ['companion', 'instructor', 'admin'])
      expect(ask('daily', other)).toMatchObject({ ok: false, error: { code: 'access.denied' } });
    office.close();
  });
});

describe('a report that leaves the program', () => {
  const request = { report: 'stays', kind: 'month', audience: 'office' } as const;

  it('is on paper what it is on screen; the public paper has no names', async () => {
    const { office } = recorded();
    const context = (office as TaskOffice).context();
    const paper = async (audience: 'office' | 'public') =>
      valueOf(
        await buildPaper(context, {
          document: 'facility-report',
          size: 'A4',
          orientation: 'portrait',
          ...request,
          audience,
        }),
      );
    const own = await paper('office');
    expect(own.people).toBe(2);
    expect(own.model.sections.map(({ title }) => title)).toEqual([
      'Laporan Lama tinggal',
      'Jatuh tempo',
      'Tinjauan rencana layanan terlewat',
      'Terlambat kembali',
    ]);
    const shown = groupOf(show(office, 'stays'), 'lengths').total?.map(({ value }) => value);
    const last = (own.model as PaperDocument).sections[0]?.table.rows.at(-1);
    expect(last).toMatchObject({
      cells: {
        line: { text: 'Jumlah' },
        there: { text: String(shown?.[0]) },
        left: { text: String(shown?.[1]) },
      },
    });
    const open = await paper('public');
    expect(open.people).toBe(0);
    expect(JSON.stringify(open.model)).not.toContain('Penghuni 1');
    expect(JSON.stringify(open.model)).toContain('< 5');
    office.close();
  });

  it('is in the spreadsheet what it is on screen, and the journal says what for', async () => {
    const { office } = recorded();
    const context = (office as TaskOffice).context();
    const file = join(context.folders.office, 'laporan.csv');
    const written = await writeList(context, {
      list: { what: 'report', ...request },
      file,
      format: 'csv',
      fullIds: false,
      purpose: 'Rapat bulanan',
    });
    const lines = readFileSync(file, 'utf8').replace('\ufeff', '').trimEnd().split('\r\n');
    expect(valueOf(written).rows).toBe(lines.length - 1);
    expect(lines[0]).toBe(
      'Bagian;Uraian;Masih tinggal;Sudah keluar;Jumlah;Jumlah, dari;Keterangan',
    );
    expect(lines).toContain('Lama tinggal;Jumlah;6;2;;;');
    expect(lines).toContain('Jatuh tempo;Terlambat kembali, dari yang di luar;;;1;1;');
    expect(lines).toContain('Terlambat kembali;Penghuni 2;;;;;5 Juni 2026 · 3 hari');
    expect(
      office.db.sql(`SELECT count(*) AS n FROM journal WHERE command = 'exports.writeList'`),
    ).toEqual([{ n: 1 }]);
    office.close();
  });

  it('is refused to whom the screen refuses it', async () => {
    const { office } = recorded();
    office.raw.exec(`DELETE FROM user_role WHERE role IN ('head', 'officer', 'reader')`);
    const context = (office as TaskOffice).context();
    const file = join(context.folders.office, 'laporan.xlsx');
    const list = { what: 'report', ...request } as const;
    expect(
      await writeList(context, { list, file, format: 'xlsx', fullIds: false, purpose: 'Rapat' }),
    ).toMatchObject({ ok: false, error: { code: 'exports.not-found', what: 'report' } });
    expect(
      await buildPaper(context, {
        document: 'facility-report',
        size: 'A4',
        orientation: 'portrait',
        ...request,
      }),
    ).toMatchObject({ ok: false, error: { code: 'papers.not-found', what: 'report' } });
    office.close();
  });
});
