import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { TestOffice } from '#tests/support/office.ts';

export type Plan = NonNullable<OutputOf<Contract['places']['plan']>>;
export type Free = NonNullable<OutputOf<Contract['places']['freePlaces']>>;
export type Beds = OutputOf<Contract['places']['beds']>;
export type Made = { uid: string };

/** The first day of everything in the small site. */
export const FROM = '2026-01-01';

/** A blank site for 6, one SD class of 4, one boys' and one girls' room of 2 beds each. */
export function smallSite(office: TestOffice) {
  const site = office.must<Made>('places.addSite', {
    from: 'blank',
    code: 'kc',
    name: 'SR Kecil',
    capacity: 6,
    since: FROM,
    letterNo: '12/2026',
  }).uid;
  const group = office.must<Made>('places.addClass', {
    site,
    academicYear: '2025/2026',
    grade: 1,
    name: 'I-A',
    seats: 4,
    from: FROM,
  }).uid;
  const dormitory = office.must<Made>('places.addDormitory', { site, name: 'Asrama 1' }).uid;
  const room = (code: string, sex: string) =>
    office.must<Made>('places.addRoom', {
      dormitory,
      code,
      sex,
      levels: ['SMP', 'SD'],
      beds: 2,
      from: FROM,
    }).uid;
  return { site, group, dormitory, boys: room('1', 'L'), girls: room('2', 'P') };
}

export const plan = (office: TestOffice, on?: string) =>
  office.must<Plan>('places.plan', on === undefined ? {} : { on });
export const free = (office: TestOffice, on?: string) =>
  office.must<Free>('places.freePlaces', on === undefined ? {} : { on });

export const refusal = (office: TestOffice, channel: string, input: unknown) => {
  const reply = office.call(channel, input);
  return reply.ok ? null : reply.error;
};

export const PERMIT = {
  scope: 'site',
  extra: 2,
  from: '2026-06-08',
  until: '2026-12-31',
  reason: 'Korban banjir',
  letterNo: '77/2026',
  grantedBy: 'Kepala Dinas Sosial',
};
