import { refreshApplications } from '#electron/data/use-cases/applications/refresh-applications.ts';
import { insertPerson, insertStay, TODAY } from '../facility.ts';
import { admitted, atTheDoor, insertRequest, leaveOf, newDesk } from '../stay-desk.ts';

/**
 * A facility in the middle of its work, as a database: three in beds, one away, one away whose bed
 * was released, one taken in at night without a bed, two called, a child, and some care.
 */
export function workedFacility(): Buffer {
  const house = newDesk({ operational: 9 });
  const { office } = house;
  office.raw.exec('UPDATE office SET practice = 1');
  const [first, away, gone] = ['Adi', 'Budi', 'Cahyo'].map((name, at) =>
    admitted(house, { name }, `A1-${at + 1}`),
  );
  admitted(house, { name: 'Sari', sex: 'P' }, 'B1-1');
  office.must('stays.startLeave', leaveOf(away ?? ''));
  office.must('stays.startLeave', leaveOf(gone ?? ''));
  office.must('stays.releaseBed', { stay: gone, on: TODAY, reason: 'Terlalu lama' });
  office.must('stays.admitEmergency', atTheDoor());
  for (const [name, call] of [
    ['Dodi', 'A2-1'],
    ['Eko', 'A2-2'],
  ] as const) {
    insertRequest(house, insertPerson(house, { name }), { call });
  }
  insertRequest(house, insertPerson(house, { name: 'Fajar' }), { mode: 'day' });
  const known = insertPerson(house, { name: 'Gani' });
  insertStay(house, known, { from: '2026-01-05', until: '2026-02-01' });
  office.must('stays.addPlan', {
    stay: first,
    madeOn: TODAY,
    reviewOn: '2026-09-08',
    goals: 'Mandiri',
  });
  office.must('stays.addDatedItem', {
    stay: first,
    kind: 'check_up',
    dueOn: '2026-06-10',
    dueTime: null,
    place: 'RSUD',
    note: '',
  });
  office.must('stays.tickService', { stay: first, item: 'food', metOn: TODAY, note: '' });
  office.must('stays.reportIncident', {
    stay: first,
    kind: 'fall',
    severity: 'light',
    on: TODAY,
    time: null,
    account: 'Terpeleset',
    told: [],
  });
  // The rows put in by hand get the list columns that the program would have written.
  office.prepare((db) => {
    const ids = db.sql<{ id: number }>('SELECT id FROM application').map(({ id }) => id);
    refreshApplications(db, ids, { today: TODAY });
  });
  const image = office.raw.serialize();
  office.close();
  return image;
}
