import type { Page } from '@playwright/test';
import { ask } from './bridge.ts';

/** A cohort of sewing since 4 May 2026 with a lesson on each working day of four weeks. */
export async function foundCohort(page: Page): Promise<string> {
  const from = '2026-05-04';
  const { uid: program } = await ask(page, 'training.saveProgram', {
    title: 'Menjahit',
    from,
    units: [
      { code: 'J.01', title: 'Mengukur tubuh', core: true },
      { code: 'J.02', title: 'Menjahit dengan mesin', core: true },
    ],
  });
  const { uid: workshop } = await ask(page, 'training.saveWorkshop', {
    name: 'Bengkel Jahit',
    seats: 16,
    wheelchairStations: 2,
    from,
  });
  const { uid: instructor } = await ask(page, 'training.saveInstructor', {
    name: 'Rina Handayani',
    user: null,
    from,
  });
  const { uid: cohort } = await ask(page, 'training.saveCohort', {
    program,
    number: 1,
    year: 2026,
    mode: 'fixed',
    from,
    until: '2026-06-12',
    seats: 16,
    daySeats: 2,
    workshop,
    plannedHours: 60,
    instructors: [instructor],
  });
  for (const weekday of [1, 2, 3, 4, 5]) {
    await ask(page, 'training.addSlot', {
      cohort,
      weekday,
      start: '08:00',
      end: '10:15',
      hours: 3,
      workshop,
      instructor,
      from,
    });
  }
  await ask(page, 'training.makeSessions', { cohort, from: '2026-05-11', to: '2026-06-05' });
  return cohort;
}
