import { drawNumber } from '#shared/domain/order/draw-number.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { Facility } from './facility.ts';

/** What the order of the waiting list looks at, of one request. */
export interface WaitingFacts {
  readonly desil: number | null;
  readonly vulnerability: number;
  readonly emergency: 'none' | 'asked' | 'approved';
  readonly letterDate: LocalDate | null;
  readonly receivedOn: LocalDate;
  /** A family card is known. */
  readonly hasCard: boolean;
}

const SECRET = 'ab'.repeat(32);

/** Requests that wait, straight in the database; answers their row ids. Refresh them afterwards. */
export function fillWaitlist({ office, siteId }: Facility, all: readonly WaitingFacts[]): number[] {
  const { newUid } = office.environment;
  return office.prepare((db) =>
    all.map((facts, index) => {
      const serial = String(index + 1).padStart(5, '0');
      const family = db.insert('family', {
        uid: newUid(),
        office_id: 1,
        kk_no: facts.hasCard ? `64720100000${serial}` : null,
        import_batch_id: null,
      });
      if (facts.desil !== null)
        db.insert('desil_fact', {
          uid: newUid(),
          family_id: family,
          desil: facts.desil,
          period: '2026-2',
          as_of: '2026-05-04',
          source: 'siks_ng',
          seen_by: 'Agus Salim',
          import_batch_id: null,
        });
      const name = `Calon ${serial}`;
      const person = db.insert('person', {
        uid: newUid(),
        office_id: 1,
        family_id: family,
        name,
        name_key: nameKey(name),
        sex: index % 3 === 0 ? 'P' : 'L',
        nik: null,
        nik_status: 'none_yet',
        birth_date: '1990-03-04',
        import_batch_id: null,
      });
      const number = `2026-${serial}`;
      return db.insert('application', {
        uid: newUid(),
        site_id: siteId,
        person_id: person,
        number,
        mode: 'residential',
        referral: 'community',
        letter_no: facts.letterDate === null ? null : '460/1',
        letter_date: facts.letterDate,
        received_on: facts.receivedOn,
        emergency: facts.emergency === 'none' ? 0 : 1,
        emergency_note: facts.emergency === 'none' ? null : 'Ditemukan di terminal',
        emergency_approved_by: facts.emergency === 'approved' ? 'Kepala' : null,
        emergency_approved_on: facts.emergency === 'approved' ? '2026-06-01' : null,
        vulnerability: facts.vulnerability,
        complete_on: null,
        decision: 'eligible',
        decided_on: '2026-05-28',
        decided_by: 'Kepala',
        decision_reason: null,
        parked_until: null,
        parked_reason: null,
        closed_on: null,
        closed_reason: null,
        draw_number: drawNumber(SECRET, 'RD', number),
        import_batch_id: null,
        name_key: '',
        sex: 'L',
        birth_date: null,
        desil: null,
        desil_period: null,
        state: 'received',
        order_key: '',
      });
    }),
  );
}
