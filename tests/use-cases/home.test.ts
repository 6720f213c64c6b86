import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { insertChild, openIntake } from '#tests/support/candidate-office.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

type Season = OutputOf<Contract['home']['season']>;

let office: TestOffice;
beforeEach(() => {
  office = newOffice();
});
afterEach(() => {
  office.close();
});
const season = () => office.must<Season>('home.season');

describe('Beranda', () => {
  it('of an office without a site shows nothing to count, and no backup', () => {
    expect(season()).toEqual({
      today: '2026-06-08',
      season: { kind: 'empty', places: 0 },
      intake: null,
      behind: null,
      due: [],
      meeting: null,
      backup: null,
    });
    expect(office.must('places.freePlaces')).toBeNull();
    expect(office.must('places.plan')).toBeNull();
  });

  it('lists what was promised, a child by name, many by number, the overdue first', () => {
    const { id } = openIntake(office);
    office.prepare((db) => {
      const answer = (candidate: number, gate: 'documents' | 'health_check', due: string) =>
        db.insert('gate_answer', {
          uid: office.environment.newUid(),
          candidate_id: candidate,
          gate,
          value: 'deferred',
          answered_on: '2026-06-01',
          answered_by: 'Siti',
          reason: 'menyusul',
          due_on: due,
          import_batch_id: null,
        });
      const [adi, budi] = ['Adi', 'Budi'].map(
        (name, index) => insertChild(db, office, id, { name, code: `BB26-000${index + 1}` }).id,
      );
      answer(adi ?? 0, 'documents', '2026-06-07');
      answer(adi ?? 0, 'health_check', '2026-06-15');
      answer(budi ?? 0, 'health_check', '2026-06-15');
      answer(budi ?? 0, 'documents', '2026-06-16');
    });
    expect(season().due).toMatchObject([
      { gate: 'documents', people: 1, child: { name: 'Adi', code: 'BB26-0001' }, left: -1 },
      { gate: 'health_check', people: 2, child: null, left: 7 },
    ]);
  });

  it('asks for the scan of a second signature until it is there, from the eighth day in red', () => {
    const { id } = openIntake(office);
    const run = office.prepare((db) =>
      db.insert('run', {
        uid: 'run-1',
        intake_id: id,
        number: 3,
        as_of: '2026-05-31',
        made_at: office.environment.now(),
        made_by: 'Siti',
        policy: '{}',
        capacity: '{}',
        summary: '{}',
        input_hash: 'a',
        result_hash: 'b',
        ratified_at: office.environment.now(),
        ratified_by: 'Siti',
        minutes_no: '3/BA/2026',
        minutes_on: '2026-05-31',
        second_name: 'Rina',
        covers_to: 0,
      }),
    );
    expect(season().due).toEqual([
      {
        kind: 'signature',
        run: 'run-1',
        number: 3,
        second: 'Rina',
        minutesOn: '2026-05-31',
        on: '2026-06-07',
        left: -1,
      },
    ]);
    office.prepare((db) =>
      db.insert('attachment', {
        uid: office.environment.newUid(),
        office_id: 1,
        subject: 'run',
        subject_id: run,
        kind: 'minutes',
        hash: 'a'.repeat(64),
        bytes: 1,
        media_type: 'application/pdf',
        file_name: 'berita-acara.pdf',
        added_at: office.environment.now(),
        ended_at: null,
        end_reason: null,
      }),
    );
    expect(season().due).toEqual([]);
  });

  it('shows the meeting while it is ahead, and the day itself', () => {
    const { id } = openIntake(office);
    const meet = (on: string) =>
      office.prepare((db) => db.update('intake', id, { meeting_on: on }));
    meet('2026-06-11');
    expect(season().meeting).toEqual({ on: '2026-06-11', left: 3 });
    meet('2026-06-08');
    expect(season().meeting).toEqual({ on: '2026-06-08', left: 0 });
    meet('2026-06-07');
    expect(season().meeting).toBeNull();
  });
});
