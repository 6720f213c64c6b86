import { inClass, newTraining, proposed, resident, withSessions } from '../training.ts';

/**
 * A house that teaches: one of each state in a class, two Mondays not filled in, a partner with a
 * vacancy and an intern, and a visit that is due.
 */
export function workedTraining(): Buffer {
  const training = newTraining({ seats: 16, daySeats: 4 });
  const { office, program } = training;
  const must = (verb: string, input: object): string =>
    office.must<{ uid: string }>(`training.${verb}`, input).uid;
  const waiting = (name: string): string =>
    proposed(training, resident(training, { name, desil: 2 }).person);
  const { trainee } = inClass(training, 'Adi');
  inClass(training, 'Budi', 'day');
  waiting('Cici');
  must('queue', { trainee: waiting('Dina'), on: '2026-06-02' });
  must('enrol', { trainee: waiting('Evi'), on: '2026-06-02' });
  const paused = inClass(training, 'Fani').trainee;
  must('pause', { trainee: paused, on: '2026-06-03', reason: 'Sakit' });
  resident(training, { name: 'Gani' });
  withSessions(training);
  const partner = must('savePartner', {
    name: 'CV Busana',
    sector: 'private',
    field: '',
    contactName: '',
    contactPhone: '',
    agreementNo: '',
    agreementUntil: null,
    workers: null,
    workersWithDisability: null,
  });
  must('saveVacancy', {
    partner,
    title: 'Penjahit',
    program,
    seats: 2,
    accessibility: [],
    from: '2026-06-01',
  });
  const days = { from: '2026-06-04', until: '2026-06-06' };
  must('startInternship', { trainee, partner, ...days, mentor: '' });
  must('saveCohort', {
    program,
    number: 2,
    year: 2026,
    mode: 'rolling',
    from: '2026-01-01',
    until: null,
    seats: 4,
    daySeats: 4,
    workshop: null,
    plannedHours: 0,
    instructors: [],
  });
  const [second] = office.db.sql<{ uid: string }>('SELECT uid FROM cohort WHERE number = 2');
  const done = proposed(
    { ...training, cohort: second?.uid ?? '' },
    resident(training, { name: 'Hadi' }, 'day').person,
    {
      on: '2026-02-01',
    },
  );
  must('enrol', { trainee: done, on: '2026-02-01' });
  must('start', { trainee: done, on: '2026-02-01' });
  must('end', { trainee: done, on: '2026-03-01', kind: 'completed', reason: '' });
  const image = office.raw.serialize();
  office.close();
  return image;
}
