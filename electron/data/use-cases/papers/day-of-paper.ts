import type { ReadDb } from '#db/connection.ts';
import type { PaperRequest } from '#shared/contract/papers.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';

const signedOn = (db: ReadDb, uid: string): LocalDate | undefined =>
  db.sql<{ day: LocalDate }>('SELECT signed_on AS day FROM decree WHERE uid = ?', uid)[0]?.day;

const issuedOn = (db: ReadDb, uid: string): LocalDate | undefined =>
  db.sql<{ day: LocalDate }>('SELECT issued_on AS day FROM certificate WHERE uid = ?', uid)[0]?.day;

/** The day of the minutes, else of the meeting as the intake plans it. */
const metOn = (db: ReadDb, run: string): LocalDate | undefined =>
  db.sql<{ day: LocalDate | null }>(
    `SELECT coalesce(r.minutes_on, i.meeting_on) AS day
     FROM run AS r JOIN intake AS i ON i.id = r.intake_id WHERE r.uid = ?`,
    run,
  )[0]?.day ?? undefined;

/** The day that a paper has of itself; undefined where it is of the day of printing. */
function ownDay(db: ReadDb, request: PaperRequest): LocalDate | undefined {
  switch (request.document) {
    case 'decree-appendix':
      return request.from === 'decree' ? signedOn(db, request.uid) : undefined;
    case 'certificate':
    case 'attended':
      return request.of.kind === 'certificate' ? issuedOn(db, request.of.uid) : undefined;
    case 'handover-record':
      return request.of.kind === 'day' ? request.of.day : undefined;
    case 'plenary-minutes':
      return request.day === '' ? metOn(db, request.run) : request.day;
    case 'resident-list':
    case 'emergency-list':
    case 'daily-sheet':
      return request.day;
    default:
      return undefined;
  }
}

/**
 * The day a paper bears and whose signers it takes: as asked, else its own where that is past, else
 * today. A paper of an earlier day keeps the signers of that day.
 */
export function dayOfPaper({ db, today }: QueryContext, request: PaperRequest): LocalDate {
  if (request.date !== undefined) return request.date;
  const own = ownDay(db, request);
  return own !== undefined && own < today ? own : today;
}
