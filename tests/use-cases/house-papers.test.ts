import { describe, expect, it } from 'vitest';
import { buildPaper } from '#electron/data/papers/build-paper.ts';
import type { PaperDocument, Section } from '#shared/documents/document.ts';
import { valueOf } from '../support/import-office.ts';
import {
  type Facility,
  insertPerson,
  insertStay,
  newFacility,
  TODAY,
} from '../support/facility.ts';
import { newTaskOffice, type TaskOffice } from '../support/task-office.ts';

const taskHouse = (wards?: []): Facility =>
  newFacility({ office: newTaskOffice({ today: TODAY }), ...(wards ? { wards } : {}) });

async function paper(house: Facility, request: object): Promise<PaperDocument> {
  const built = await buildPaper((house.office as TaskOffice).context(), {
    size: 'A4',
    orientation: 'portrait',
    ...request,
  } as never);
  return valueOf(built).model as PaperDocument;
}

const cellsOf = ({ table }: Section): string[][] =>
  table.rows.flatMap((row) =>
    row.kind === 'record'
      ? [Object.values(row.cells).map((cell) => (cell.kind === 'text' ? cell.text : ''))]
      : [],
  );

function livedIn(): Facility {
  const house = taskHouse();
  const { office } = house;
  const person = (name: string, sex: 'L' | 'P', bed?: string, from = '2026-03-01') =>
    insertStay(house, insertPerson(house, { name, sex, desil: 1 }), {
      from,
      ...(bed === undefined ? {} : { bed }),
    });
  person('Marten Lenjau', 'L', 'A1-1');
  const away = person('Gabriel Usat', 'L', 'A1-2');
  person('Rusmini', 'P', 'B1-1', '2026-06-02');
  person('Tanpa Tempat', 'P');
  office.raw.exec(`INSERT INTO leave (uid, stay_id, kind, from_date, from_time, due_on, destination,
    companion, decided_by) VALUES ('l1', ${away}, 'hospital', '2026-06-04', '08:00', '2026-06-07',
    'RSUD AWS', '', 'Kepala')`);
  office.raw.exec(`INSERT INTO dated_item (uid, stay_id, kind, due_on, due_time, place, note)
    VALUES ('d1', ${away - 1}, 'check_up', '2026-06-08', '09:30', 'RSJD Atma Husada', 'kontrol jiwa')`);
  return house;
}

describe('papers of a facility', () => {
  it('list everybody who lives in the house once, with bed and entry, without a diagnosis', async () => {
    const model = await paper(livedIn(), { document: 'resident-list' });
    const [section] = model.sections;
    expect(section && cellsOf(section).map(([, name, , , bed]) => `${name} ${bed}`)).toEqual([
      'Gabriel Usat A1-2',
      'Marten Lenjau A1-1',
      'Rusmini B1-1',
      'Tanpa Tempat ',
    ]);
    expect(section?.totals.map(({ value }) => value)).toEqual(['2', '2', '4']);
  });

  it('say in the daily sheet who is there by ward, who is late, and time and place only', async () => {
    const model = await paper(livedIn(), { document: 'daily-sheet' });
    const [wards, leaving, returning, appointments] = model.sections;
    expect(wards && cellsOf(wards)).toEqual([
      ['Bangsal A', '1', '0', '1', '1'],
      ['Bangsal B', '0', '1', '1', '0'],
      ['Bangsal C', '0', '0', '0', '0'],
      ['Bangsal T', '0', '0', '0', '0'],
      ['Belum punya tempat tidur', '0', '1', '1', '0'],
      ['Jumlah', '1', '2', '3', '1'],
    ]);
    expect(leaving && cellsOf(leaving)).toEqual([]);
    expect(returning && cellsOf(returning)).toEqual([
      ['Gabriel Usat', 'A1-2', 'sejak 07 Jun 2026', 'RSUD AWS'],
    ]);
    expect(appointments && cellsOf(appointments)).toEqual([
      ['Marten Lenjau', 'A1-1', '09.30 WITA', 'RS Atma Husada'],
    ]);
    expect(JSON.stringify(model)).not.toContain('jiwa');
  });

  it('give a driver name, time and place, and nothing that tells an illness', async () => {
    const model = await paper(livedIn(), { document: 'driver-list' });
    expect(model.sections.map(({ title }) => title)).toEqual([
      'Daftar Pengemudi 8 Juni 2026',
      'Daftar Pengemudi 9 Juni 2026',
    ]);
    expect(model.sections.map((section) => cellsOf(section))).toEqual([
      [['09.30', 'Marten Lenjau', 'Antar', 'RS Atma Husada', '', '']],
      [],
    ]);
    expect(JSON.stringify(model)).not.toMatch(/jiwa|RSJ|kontrol/i);
  });

  it('count each building for an emergency, and name who is away', async () => {
    const model = await paper(livedIn(), { document: 'emergency-list' });
    expect(model.sections.map(({ title }) => title)).toEqual([
      'Daftar Darurat Belum punya tempat tidur',
      'Daftar Darurat Gedung 1',
    ]);
    const [, building] = model.sections;
    expect(building && cellsOf(building).map(([bed, name]) => `${bed} ${name}`)).toEqual([
      'A1-1 Marten Lenjau',
      'B1-1 Rusmini',
    ]);
    expect(building?.notes).toEqual([
      'Sedang di luar: Gabriel Usat (rawat inap, s.d. 07 Jun 2026).',
    ]);
  });

  it('report the month: start + in − out = end; the public version hides groups below five', async () => {
    const house = livedIn();
    const request = { document: 'monthly-report', month: '2026-06-15', audience: 'office' };
    const office = await paper(house, request);
    expect(office.sections[0] && cellsOf(office.sections[0])).toEqual([
      ['Awal bulan', '2', '1', '3'],
      ['Masuk', '0', '1', '1'],
      ['Keluar', '0', '0', '0'],
      ['Akhir bulan', '2', '2', '4'],
    ]);
    const open = await paper(house, { ...request, audience: 'public' });
    expect(open.sections[0] && cellsOf(open.sections[0])[3]).toEqual([
      'Akhir bulan',
      '< 5',
      '< 5',
      '< 5',
    ]);
  });

  it('name the house that is missing', async () => {
    const house = taskHouse([]);
    house.office.raw.exec(`DELETE FROM capacity_entry; DELETE FROM building; DELETE FROM site`);
    expect(
      await buildPaper((house.office as TaskOffice).context(), {
        document: 'daily-sheet',
        size: 'A4',
        orientation: 'portrait',
      } as never),
    ).toMatchObject({ ok: false, error: { code: 'papers.not-found', what: 'house' } });
  });
});
