import type { PaperSize } from '#shared/documents/document.ts';
import type { PlenaryMinutesInput } from '#shared/documents/plenary-minutes.ts';
import { sampleOrderedList } from './paper-samples.ts';

/** The minutes of a meeting about one level: 40 places, 12 reserves, 20 without a place. */
export const sampleMinutes = (size: PaperSize): PlenaryMinutesInput => {
  const { audience: _audience, ...list } = sampleOrderedList(
    { size, orientation: 'portrait' },
    [40, 12, 20],
  );
  return {
    ...list,
    run: { ...list.run, draft: false },
    site: 'SR Terpadu Bukit Biru',
    schoolYear: '2026/2027',
    number: 'BA 1/2026',
    day: '2026-06-22',
    time: '09.00 WITA',
    place: 'Aula Dinas Sosial Tenggarong',
    attendees: [
      { name: 'Rina Handayani, S.Sos.', position: 'Kepala Bidang Rehabilitasi Sosial' },
      { name: 'Muhammad Yusuf', position: 'Pendamping PKH' },
      { name: 'dr. Lestari', position: 'Puskesmas Loa Ipuh' },
    ],
    secondName: 'Rina Handayani, S.Sos.',
    seats: [{ level: 'SMP', seats: 40 }],
    beds: { L: 150, P: 148 },
    ceiling: 1000,
    held: 210,
    overrides: [
      {
        code: 'C-0007',
        name: 'Fatimah Ding',
        level: 'SMP',
        what: 'Dikecualikan: berkas (Siti Norhayati)',
        reason: 'Akta kelahiran dalam proses',
      },
    ],
  };
};
