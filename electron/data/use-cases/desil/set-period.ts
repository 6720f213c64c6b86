import { findDtsenPeriod, putDtsenPeriod } from '#db/queries/dtsen-period.ts';
import { comparePeriods, type DtsenPeriod, periodOf } from '#shared/domain/desil/dtsen-period.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice, type QueryContext } from '../../context.ts';

/** The DTSEN period the office works with. */
export const showPeriod = ({ db, today }: QueryContext) => ok(findDtsenPeriod(db, today));

/** From now on desils of earlier periods are looked up anew; none of them changes. */
export function setPeriod(context: CommandContext, { period }: { period: DtsenPeriod }) {
  const { db, today, now } = context;
  const before = findDtsenPeriod(db, today);
  const latest = periodOf(today);
  if (comparePeriods(period, latest) > 0)
    return err({ code: 'desil.period-future', period, now: latest } as const);
  if (before.period === period && before.chosenAt !== null)
    return err({ code: 'desil.period-same', period } as const);
  putDtsenPeriod(db, period, now);
  context.subject(ownOffice(context).uid);
  context.describe({ period, before: before.period });
  return ok({ period });
}
