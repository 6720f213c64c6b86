import { addDays } from '../../days.ts';
import type { Gate, GateValue, LocalDate } from '../../vocabulary.ts';
import { MUHAMMAD_ALFARIZI } from './known-candidates.ts';
import { PRACTICE_INTAKE, PRACTICE_TODAY } from './school-plan.ts';
import type { Seeded } from './seeded.ts';
import type { Slot } from './slots.ts';

/** A recorded answer of a gate, as it is stored. */
export interface PracticeAnswer {
  readonly gate: Gate;
  readonly value: GateValue;
  readonly answeredOn: LocalDate;
  readonly answeredBy: string;
  readonly source: string;
  readonly reason: string | null;
  readonly dueOn: LocalDate | null;
}

/** Companions by regency; who visits is who answers. */
const COMPANIONS: Readonly<Record<string, string>> = {
  'Kutai Kartanegara': 'Rina Handayani',
  'Penajam Paser Utara': 'Yohanes Lawing',
  Samarinda: 'Nurul Hasanah',
  Bontang: 'Arief Wibowo',
};
export const companionOf = (regency: string): string => COMPANIONS[regency] ?? 'Rina Handayani';

interface Teller {
  readonly slot: Slot;
  readonly proposedOn: LocalDate;
  readonly companion: string;
  /** Due today: six families of one district, four health results, one family card. */
  readonly urgent: boolean;
  readonly random: Seeded;
}

const answer = (
  gate: Gate,
  value: GateValue,
  at: { on: LocalDate; by: string; source: string; reason?: string; dueOn?: LocalDate },
): PracticeAnswer => ({
  gate,
  value,
  answeredOn: at.on,
  answeredBy: at.by,
  source: at.source,
  reason: at.reason ?? null,
  dueOn: at.dueOn ?? null,
});

/** No day of work lies after the practice office's today. */
const workedOn = (day: LocalDate): LocalDate => (day > PRACTICE_TODAY ? PRACTICE_TODAY : day);

const compared = ({ proposedOn }: Teller): PracticeAnswer =>
  answer('duplicate_check', 'passed', {
    on: workedOn(addDays(proposedOn, 1)),
    by: 'Siti Norhayati',
    source: 'Daftar calon dan daftar siswa',
  });

function visit(teller: Teller): PracticeAnswer[] {
  const on = workedOn(addDays(teller.proposedOn, 9 + teller.random.below(20)));
  const at = { on, by: teller.companion, source: 'Kunjungan rumah' };
  return [
    answer('home_visit', 'passed', at),
    answer('parent_consent', 'passed', at),
    answer('child_consent', 'passed', at),
  ];
}

function readyAnswers(teller: Teller): PracticeAnswer[] {
  const { random, urgent, companion } = teller;
  const on = workedOn(addDays(teller.proposedOn, 32 + random.below(25)));
  const office = { on, by: 'Siti Norhayati', source: 'Berkas di kantor' };
  const healthy = !urgent && random.chance(0.8);
  return [
    compared(teller),
    ...visit(teller),
    random.chance(0.95)
      ? answer('documents', 'passed', office)
      : answer('documents', 'excepted', {
          ...office,
          reason: 'Akta kelahiran diurus di Disdukcapil; ada surat keterangan lahir dari desa.',
        }),
    ...(random.chance(0.9)
      ? [answer('school_status_check', 'passed', { ...office, source: 'Surat dari sekolah' })]
      : []),
    healthy
      ? answer('health_check', 'passed', { on, by: companion, source: 'Surat Puskesmas' })
      : answer('health_check', 'deferred', {
          on,
          by: companion,
          source: 'Puskesmas',
          reason: 'Menunggu jadwal pemeriksaan di Puskesmas.',
          dueOn: urgent ? PRACTICE_TODAY : '2026-07-06',
        }),
  ];
}

function paperAnswers(teller: Teller): PracticeAnswer[] {
  const { random, slot, urgent, companion } = teller;
  const [home, parent, child] = visit(teller);
  const on = home?.answeredOn ?? teller.proposedOn;
  const waits = slot.number === MUHAMMAD_ALFARIZI || random.chance(0.15);
  return [
    compared(teller),
    ...(home && parent && child ? [home, parent, ...(waits ? [] : [child])] : []),
    ...(waits
      ? [
          answer('child_consent', 'deferred', {
            on,
            by: companion,
            source: 'Kunjungan rumah',
            reason: 'Anak sedang di rumah neneknya; ditanya sendiri saat pulang.',
            dueOn: '2026-06-09',
          }),
        ]
      : []),
    answer('documents', 'open', {
      on,
      by: companion,
      source: 'Kartu keluarga belum difoto',
      dueOn: urgent ? PRACTICE_TODAY : addDays(PRACTICE_TODAY, 1 + random.below(10)),
    }),
    answer('school_status_check', 'passed', { on, by: companion, source: 'Surat dari sekolah' }),
    slot.number === MUHAMMAD_ALFARIZI || random.chance(0.3)
      ? answer('health_check', 'deferred', {
          on,
          by: companion,
          source: 'Puskesmas',
          reason: 'Boleh menyusul sampai hari masuk.',
          dueOn: PRACTICE_INTAKE.termStartsOn,
        })
      : answer('health_check', 'passed', { on, by: companion, source: 'Surat Puskesmas' }),
  ];
}

const unvisited = (teller: Teller): PracticeAnswer[] => [
  compared(teller),
  answer('home_visit', 'open', {
    on: teller.proposedOn,
    by: teller.companion,
    source: 'Rencana kunjungan',
    dueOn: teller.urgent ? PRACTICE_TODAY : addDays(PRACTICE_TODAY, 1 + teller.random.below(2)),
  }),
];

/** What was answered so far. A gate that the record itself answers has no entry. */
export function tellGates(teller: Teller): PracticeAnswer[] {
  switch (teller.slot.story) {
    case 'ready':
      return readyAnswers(teller);
    case 'papers-missing':
      return paperAnswers(teller);
    case 'not-visited':
      return unvisited(teller);
    case 'ended':
      return teller.random.chance(0.5) ? [compared(teller), ...visit(teller)] : [compared(teller)];
  }
}
