import { addRequest, addWaiting, callTo, PAPERS } from '../applications.ts';
import { newFacility } from '../facility.ts';

/**
 * A facility in the middle of its requests, as a database: three waiting, one put aside, two
 * emergencies that the head has not approved, two called (one of them said yes), one ended.
 */
export function workedWaitlist(): Buffer {
  const { office } = newFacility();
  const emergency = { emergency: true, emergencyNote: 'Ditemukan di terminal' };
  addRequest(office, { name: 'Adi' });
  // In their order, so that nobody is passed over.
  for (const [name, desil] of [
    ['Budi', 1],
    ['Cahyo', 2],
  ] as const) {
    const reply = callTo(office, addWaiting(office, { name, desil }));
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  }
  office.must('applications.answer', {
    call: office.db.sql<{ uid: string }>('SELECT uid FROM bed_call ORDER BY id DESC')[0]?.uid,
    answer: { answer: 'accepted', on: '2026-06-08', reason: '', parkUntil: '' },
  });
  addWaiting(office, { name: 'Dodi', desil: 2 });
  addWaiting(office, { name: 'Eko', desil: 3, assessment: { mobility: 'wheelchair' } });
  addWaiting(office, { name: 'Sari', sex: 'P', desil: 2, consent: false });
  const parked = addWaiting(office, { name: 'Fajar', desil: 4 });
  office.must('applications.park', {
    application: parked,
    until: '2026-08-01',
    reason: 'Dirawat di RS',
  });
  addRequest(office, { name: 'Gani', request: emergency });
  const urgent = addRequest(office, { name: 'Hadi', request: emergency });
  office.must('applications.tickDocuments', { application: urgent, documents: PAPERS });
  const gone = addRequest(office, { name: 'Ilham' });
  office.must('applications.withdraw', {
    application: gone,
    reason: 'moved',
    on: '2026-06-08',
    note: '',
  });
  const image = office.raw.serialize();
  office.close();
  return image;
}
