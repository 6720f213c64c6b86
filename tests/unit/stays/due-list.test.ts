import { describe, expect, it } from 'vitest';
import { driverPlace } from '#shared/domain/stays/driver-place.ts';
import { byDue, dueKindOf, inSpan } from '#shared/domain/stays/due-list.ts';
import { STAY_TASKS } from '#shared/domain/stays/stay-tasks.ts';

const TODAY = '2026-06-08';

describe('what is due', () => {
  it('is late from the day after, and of the week until the seventh day', () => {
    const spans = (due: string) =>
      (['overdue', 'week', 'all'] as const).filter((span) => inSpan(due, span, TODAY));
    expect(spans('2026-06-07')).toEqual(['overdue', 'all']);
    expect(spans('2026-06-08')).toEqual(['week', 'all']);
    expect(spans('2026-06-14')).toEqual(['week', 'all']);
    expect(spans('2026-06-15')).toEqual(['all']);
  });

  it('stands by day, then by time, those without a time last', () => {
    const at = (due: string, time: string | null) => ({ due, time });
    const sorted = [
      at('2026-06-09', null),
      at('2026-06-09', '10:00'),
      at('2026-06-08', null),
      at('2026-06-09', '08:30'),
    ].toSorted(byDue);
    expect(sorted.map(({ due, time }) => `${due} ${time}`)).toEqual([
      '2026-06-08 null',
      '2026-06-09 08:30',
      '2026-06-09 10:00',
      '2026-06-09 null',
    ]);
  });

  it('names each task once: what stands there by itself is not a task as well', () => {
    const named = STAY_TASKS.filter((task) => dueKindOf(task) !== null);
    expect(named).toEqual([
      'bed',
      'age_room',
      'approval',
      'consent',
      'assessment',
      'documents',
      'agreement',
      'nik',
      'renew_assessment',
    ]);
  });
});

describe('the place on the driver’s list', () => {
  it.each([
    ['RSUD AW Sjahranie', 'RSUD AW Sjahranie'],
    ['RSUD AW Sjahranie, Poli Saraf', 'RSUD AW Sjahranie'],
    ['RSUD AW Sjahranie Poli Jiwa lt. 2', 'RSUD AW Sjahranie'],
    ['RSJD Atma Husada Mahakam', 'RS Atma Husada Mahakam'],
    ['Rumah Sakit Jiwa Atma Husada (poliklinik dewasa)', 'Rumah Sakit Atma Husada'],
    ['Poli VCT Puskesmas Loa Bakung', 'Puskesmas Loa Bakung'],
    ['Klinik dr. Rahmat', ''],
    ['Rumah keluarga, Tenggarong', 'Rumah keluarga, Tenggarong'],
    ['Jl. Poros Samarinda–Bontang km 12', 'Jl. Poros Samarinda–Bontang km 12'],
    ['', ''],
  ])('%s becomes %s', (place, shown) => expect(driverPlace(place)).toBe(shown));
});
