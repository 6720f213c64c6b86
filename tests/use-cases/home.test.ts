import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { CivilPaper } from '#shared/domain/people/awaited-paper.ts';
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

  it('asks again for papers whose day has come, by kind, the first child named', () => {
    const { id } = openIntake(office);
    office.prepare((db) => {
      const wait = (person: number, kind: CivilPaper, due: string, ended: string | null = null) =>
        db.insert('awaited_paper', {
          uid: office.environment.newUid(),
          person_id: person,
          kind,
          noted_on: '2026-05-01',
          due_on: due,
          note: '',
          ended_on: ended,
          ended_how: ended === null ? null : 'seen',
        });
      const [adi = 0, budi = 0, citra = 0] = ['Adi', 'Budi', 'Citra'].map(
        (name, index) =>
          insertChild(db, office, id, { name, code: `BB26-000${index + 1}` }).personId,
      );
      wait(adi, 'birth_certificate', '2026-06-08');
      wait(budi, 'birth_certificate', '2026-06-01');
      wait(citra, 'birth_certificate', '2026-06-09');
      wait(citra, 'family_card', '2026-06-08');
      wait(adi, 'parent_id_card', '2026-06-02', '2026-06-03');
      const dewi = insertChild(db, office, id, { name: 'Dewi', code: 'BB26-0004' });
      db.update('candidate', dewi.id, {
        stage: 'closed',
        closed_on: '2026-06-01',
        closed_reason: 'withdrew',
      });
      wait(dewi.personId, 'family_card', '2026-06-01');
    });
    expect(season().due).toMatchObject([
      {
        kind: 'paper',
        paper: 'birth_certificate',
        people: 2,
        child: { name: 'Budi', code: 'BB26-0002' },
        on: '2026-06-01',
        left: -7,
      },
      { kind: 'paper', paper: 'family_card', people: 1, child: { name: 'Citra' }, left: 0 },
    ]);
  });

  it('looks again at DTSEN proposals whose day has come, as many families as Cek Desil', () => {
    const { id, uid } = openIntake(office);
    office.prepare((db) => {
      const propose = (family: number, check: string, ended: string | null = null) =>
        db.insert('dtsen_proposal', {
          uid: office.environment.newUid(),
          office_id: 1,
          family_id: family,
          proposed_on: '2026-05-01',
          proposed_by: 'Siti',
          addressed_to: `Operator ${check}`,
          check_on: check,
          note: '',
          ended_on: ended,
          result: ended === null ? null : 'refused',
          result_note: '',
        });
      const [adi = 0, budi = 0, citra = 0, dewi = 0] = ['Adi', 'Budi', 'Citra', 'Dewi'].map(
        (name, index) =>
          insertChild(db, office, id, { name, code: `BB26-000${index + 1}` }).familyId,
      );
      propose(adi, '2026-06-08');
      propose(budi, '2026-06-05');
      propose(citra, '2026-06-09');
      propose(dewi, '2026-06-01', '2026-06-02');
    });
    expect(season().due).toEqual([
      {
        kind: 'proposal',
        families: 2,
        child: 'Budi',
        to: 'Operator 2026-06-05',
        on: '2026-06-05',
        left: -3,
      },
    ]);
    expect(office.must('desil.summary', { intake: uid })).toMatchObject({ proposed: 3, due: 2 });
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
