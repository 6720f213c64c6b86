import { findSetting, putSetting } from '#db/queries/settings.ts';
import { drawCommitment, drawNumber, SECRET_BYTES } from '#shared/domain/order/draw-number.ts';
import type { CommandContext } from '../../context.ts';

type Counters = Readonly<Record<string, number>>;

/**
 * The next number of a request, `YYYY-NNNN`, and its draw number. The counter only goes up, so a
 * number is never given twice; the secret of the draw is made with the first number.
 */
export function nextApplicationNumber(context: CommandContext, siteCode: string) {
  const { db, now, today } = context;
  const year = today.slice(0, 4);
  const counters = (findSetting(db, 'facility.numbers') ?? {}) as Counters;
  const next = (counters[year] ?? 0) + 1;
  putSetting(db, 'facility.numbers', { ...counters, [year]: next }, now);
  const number = `${year}-${String(next).padStart(4, '0')}`;
  return { number, drawNumber: drawNumber(drawSecret(context), siteCode, number) };
}

/** The secret of the house's draw; its commitment is stored beside it and may be shown. */
function drawSecret(context: CommandContext): string {
  const { db, now } = context;
  const stored = findSetting(db, 'facility.draw') as { secret: string } | undefined;
  if (stored) return stored.secret;
  const secret = context.random(SECRET_BYTES);
  putSetting(db, 'facility.draw', { secret, commitment: drawCommitment(secret) }, now);
  return secret;
}
