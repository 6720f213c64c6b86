import { callTo, TODAY } from './applications.ts';
import { type Facility, insertPerson, insertStay } from './facility.ts';

export type Called = { call: string; bed: string };

/** Acts on the requests of one facility, as its officer does them. */
export class ApplicationDesk {
  readonly #facility: Facility;

  constructor(facility: Facility) {
    this.#facility = facility;
  }

  #changes(): number {
    const { db } = this.#facility.office;
    return db.sql<{ n: number }>('SELECT count(*) AS n FROM journal_change')[0]?.n ?? 0;
  }

  /** The code of a refusal, which has changed nothing, or 'ok'. */
  code(channel: string, input: unknown): string {
    const before = this.#changes();
    const reply = this.#facility.office.call(channel, input);
    if (reply.ok) return 'ok';
    if (this.#changes() !== before) throw new Error(`${channel} refused, yet changed`);
    return reply.error.code;
  }

  call(application: string, bed: string | null = null): string {
    const input = { application, bed, answerBy: '2026-06-15', stated: [] };
    return this.code('applications.call', input);
  }

  mustCall(application: string, bed: string | null = null): Called {
    const reply = callTo(this.#facility.office, application, bed);
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value as Called;
  }

  answer(uid: string, given: string, more: object = {}): string {
    return this.code('applications.answer', {
      call: uid,
      answer: { answer: given, on: TODAY, reason: 'Tidak mau jauh', parkUntil: '', ...more },
    });
  }

  /** Fills beds with men who live there. */
  fill(...beds: string[]): void {
    for (const bed of beds) {
      insertStay(this.#facility, insertPerson(this.#facility, { name: `Penghuni ${bed}` }), {
        bed,
      });
    }
  }

  /** Who was passed over by a call, in the order of the list. */
  passed(uid: string): { name: string; reasons: string[]; stated: string | null }[] {
    return this.#facility.office.db
      .sql<{ name: string; reasons: string; stated: string | null }>(
        `SELECT p.name, o.reasons, o.stated FROM passed_over AS o
         JOIN bed_call AS c ON c.id = o.call_id JOIN application AS a ON a.id = o.application_id
         JOIN person AS p ON p.id = a.person_id WHERE c.uid = ? ORDER BY o.id`,
        uid,
      )
      .map(({ reasons, ...row }) => ({ ...row, reasons: JSON.parse(reasons) as string[] }));
  }
}
