import { describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { insertPerson, newFacility, TODAY } from '../support/facility.ts';
import type { TestOffice } from '../support/office.ts';
import { expectReport, groupOf, valuesAt } from '../support/report-sums.ts';
import { insertRequest } from '../support/stay-desk.ts';
import { inClass, newTraining, withSessions } from '../support/training.ts';

type Report = OutputOf<Contract['reports']['show']>;
const show = (office: TestOffice, report: string, more: object = {}): Report =>
  office.must<Report>('reports.show', { report, kind: 'month', audience: 'office', ...more });
const shares = (report: Report, table: string, at: number) =>
  groupOf(report, table).lines.map(({ figures }) => [figures[at]?.value, figures[at]?.of]);

describe('training and work', () => {
  it('count seats and attendance as the class itself does, and who passed of those who ended', () => {
    const training = newTraining({ seats: 16 });
    const { office, cohort } = training;
    const [ana, bela, cici] = ['Ana', 'Bela', 'Cici'].map(
      (name) => inClass(training, name).trainee,
    );
    const [session] = withSessions(training);
    const marks = [ana, bela, cici].map((trainee, at) => ({
      trainee,
      code: at === 2 ? 'A' : 'H',
      late: at === 1,
    }));
    office.must('training.recordAttendance', { session, topic: 'Pola', marks });
    const { units, line } = office.must<OutputOf<Contract['training']['cohort']>>(
      'training.cohort',
      { cohort },
    );
    office.must('training.recordResults', {
      cohort,
      on: TODAY,
      assessor: 'LSP',
      results: units.map(({ uid }, at) => ({
        trainee: ana,
        unit: uid,
        result: at === 0 ? 'BK' : 'K',
      })),
    });
    office.must('training.end', { trainee: bela, on: TODAY, kind: 'stopped', reason: 'Sakit' });
    const report = show(office, 'training');
    expectReport(report);
    expect(shares(report, 'cohorts', 0)).toEqual([[line.held - 1, line.seats]]);
    expect(shares(report, 'cohorts', 1)).toEqual([[2, 3]]);
    expect(valuesAt(report, 'cohorts', groupOf(report, 'cohorts').lines[0]?.key ?? '')[2]).toBe(
      667,
    );
    expect(shares(report, 'cohorts', 3)).toEqual([[0, 1]]);
    expect(shares(report, 'cohorts', 4)).toEqual([[2, 3]]);
    // A month in which the cohort did not run knows nothing of it.
    expect(groupOf(show(office, 'training', { day: '2026-04-10' }), 'cohorts').lines).toEqual([]);
    office.close();
  });

  it('say who works of all whose visit was due, as Pelatihan does; not reached is counted too', () => {
    const house = newFacility();
    const { office } = house;
    const outcomes = ['formal', 'supported', 'self_employed', 'none', 'untraceable', null];
    for (const [at, outcome] of outcomes.entries()) {
      const person = insertPerson(house, { name: `Lulusan ${at}` });
      office.raw
        .prepare(
          `INSERT INTO follow_up (uid, person_id, basis_on, months, due_on, done_on, way, outcome,
             related) VALUES (?, ?, '2025-12-01', 6, '2026-06-01', ?, ?, ?, ?)`,
        )
        .run(
          `f${at}`,
          person,
          ...(outcome === null
            ? [null, null, null, null]
            : ['2026-06-02', 'phone', outcome, at % 2]),
        );
    }
    const report = show(office, 'employment');
    expectReport(report);
    const six = (key: string) =>
      groupOf(report, 'employment').lines.find((line) => line.key === key)?.figures[1];
    const [, indicator] = office.must<OutputOf<Contract['training']['indicators']>>(
      'training.indicators',
      { from: '2026-06-01' },
    );
    expect(indicator).toMatchObject({ months: 6, due: 6, working: 3, untraceable: 1, notDone: 1 });
    expect(six('working')).toMatchObject({ value: indicator?.working, of: indicator?.due });
    expect(six('supported')).toMatchObject({ value: 1, of: 6 });
    expect(six('unsupported')).toMatchObject({ value: 2, of: 6 });
    expect(six('related')).toMatchObject({ value: 1, of: 6 });
    expect(six('otherwise')).toMatchObject({ value: 1, of: 6 });
    expect(six('untraceable')).toMatchObject({ value: 1, of: 6 });
    expect(six('not_done')).toMatchObject({ value: 1, of: 6 });
    office.close();
  });
});

describe('who was passed over', () => {
  it('is counted by the reasons found, and named where there is none', () => {
    const house = newFacility();
    const { office } = house;
    const request = (name: string, more: object = {}) =>
      insertRequest(house, insertPerson(house, { name, desil: 2 }), more);
    request('Dipanggil', { call: 'A1-1', accepted: false, calledOn: '2026-06-03' });
    const [stairs, passed] = ['Tidak Cocok', 'Dilewati'].map((name) => request(name));
    office.raw.exec(`INSERT INTO passed_over (call_id, application_id, reasons, stated)
      SELECT c.id, a.id, '["stairs","no_consent"]', NULL FROM bed_call AS c, application AS a
      WHERE a.uid = '${stairs}' UNION ALL SELECT c.id, a.id, '[]', 'Keluarga belum siap'
      FROM bed_call AS c, application AS a WHERE a.uid = '${passed}'`);
    const waiting = show(office, 'waiting');
    expectReport(waiting);
    expect(waiting.headline.map(({ figure }) => figure.value)).toEqual([2, 158, 1]);
    expect(valuesAt(waiting, 'skips', 'against')).toEqual([1]);
    expect(groupOf(waiting, 'skip_reasons').lines.map(({ key }) => key)).toEqual([
      'stairs',
      'no_consent',
    ]);
    expect(show(office, 'priority').names[0]?.people).toMatchObject([
      { name: 'Dilewati', text: 'Keluarga belum siap', day: '2026-06-03', where: 'application' },
    ]);
    // The day before the call, three waited.
    const may = show(office, 'waiting', { day: '2026-05-15' });
    expect(may.headline.map(({ figure }) => figure.value)).toEqual([3, 150, 0]);
    office.close();
  });
});
