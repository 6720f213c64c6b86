/**
 * Limits by count read the ledger plus the permits in force, over the whole interval of the new or
 * changed row: at its first day, at every later start of another stay and at every later ledger
 * entry. Shrinking an interval is never refused, for what is already true can always be recorded.
 */
export const over = (
  count: string,
  limit: string,
  points: string,
  code: string,
  { from, until } = { from: 'NEW.from_date', until: `coalesce(NEW.until_date, '9999-12-31')` },
): string => `
  SELECT RAISE(ABORT, '${code}') WHERE EXISTS (
    SELECT 1 FROM (
      SELECT ${from} AS day
      UNION SELECT day FROM (${points})
        WHERE day > ${from} AND day < ${until}
    ) AS point WHERE (${count}) > (${limit}));`;

/** What permits in force on `point.day` add. */
export const extra = (where: string): string => `
  coalesce((SELECT sum(extra) FROM permit WHERE ${where}
    AND from_date <= point.day AND until_date > point.day), 0)`;

/** True where an update takes more than the row held before: a later end, another place. */
export const grows = `
  NEW.from_date < OLD.from_date
  OR coalesce(NEW.until_date, '9999-12-31') > coalesce(OLD.until_date, '9999-12-31')`;

/** The end of a half-open interval, far away while it is open. */
export const coalesceEnd = (row: string): string => `coalesce(${row}.until_date, '9999-12-31')`;

/** More than any house holds. */
export const UNLIMITED = '1000000';

/** Seats of a site on days before its first entry: nothing is known of them; without any, nobody. */
export const beforeRated = (site: string): string => `CASE WHEN EXISTS (SELECT 1 FROM capacity_entry
  WHERE scope = 'site' AND site_id = ${site}) THEN ${UNLIMITED} ELSE 0 END`;
