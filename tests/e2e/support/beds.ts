import type { Page } from '@playwright/test';
import { ask } from './bridge.ts';
import { nth } from './story-people.ts';

/** Gives the pupil of a bed another one on that day. */
async function moveOut(page: Page, enrolment: string, on: string): Promise<void> {
  const { beds } = await ask(page, 'enrolments.show', { enrolment });
  const other = beds.findLast(({ fits }) => fits);
  if (other === undefined) throw new Error('no other bed is free');
  await ask(page, 'enrolments.assignBed', { enrolment, bed: other.uid, on });
}

/**
 * Puts every state of a bed into the first room: the second closed, the third free, the fourth
 * closed under its pupil, the fifth to be closed in July.
 */
export async function closeSomeBeds(page: Page, on: string): Promise<void> {
  const plan = await ask(page, 'places.plan', {});
  const dormitory = nth(plan?.dormitories ?? [], 0).uid;
  const { rooms } = await ask(page, 'places.beds', { dormitory });
  const { beds } = nth(rooms, 0);
  for (const bed of [nth(beds, 1), nth(beds, 2)]) {
    if (bed.pupil !== null) await moveOut(page, bed.pupil.enrolment, on);
  }
  await ask(page, 'places.closeBed', { bed: nth(beds, 1).uid, on });
  await ask(page, 'places.closeBed', { bed: nth(beds, 3).uid, on });
  await ask(page, 'places.closeBed', { bed: nth(beds, 4).uid, on: '2026-07-01' });
}
