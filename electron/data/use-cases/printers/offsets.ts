import { findOffset, listOffsets } from '#db/queries/printers.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { printersContract } from '#shared/contract/printers.ts';
import {
  offsetOn,
  type PrinterOffset,
  type PrinterProfile,
  TENTHS,
} from '#shared/domain/papers/printer-offset.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, type QueryContext, signedIn } from '../../context.ts';

type Rows = ReturnType<typeof listOffsets>;

const profilesOf = (rows: Rows): PrinterProfile[] =>
  rows.map(({ printer, size, right_tenths: right, down_tenths: down, from_date: from }) => ({
    printer,
    size,
    right,
    down,
    from,
  }));

/** Every offset that was set, and which holds today. */
export function showProfiles({ db, today }: QueryContext) {
  const rows = listOffsets(db);
  return ok(
    rows.map((row, at) => {
      const { printer, size } = row;
      const before = rows.slice(0, at);
      const newer = before.some(
        (one) => one.printer === printer && one.size === size && one.from_date <= today,
      );
      return {
        uid: row.uid,
        printer,
        size,
        right: row.right_tenths / TENTHS,
        down: row.down_tenths / TENTHS,
        from: row.from_date,
        by: row.set_by,
        now: row.from_date <= today && !newer,
      };
    }),
  );
}

type Asked = ParsedOf<typeof printersContract.offset>;

/** How far a printer is put right today, in tenths of a millimetre. */
export const offsetToday = ({ db, today }: QueryContext, { printer, size }: Asked): PrinterOffset =>
  offsetOn(profilesOf(listOffsets(db)), { printer, size, day: today });

export const showOffset = (context: QueryContext, asked: Asked) => ok(offsetToday(context, asked));

/** Puts a printer right from today on; what is set twice on a day is a correction. */
export function setOffset(
  context: CommandContext,
  { printer, size, ...typed }: ParsedOf<typeof printersContract.setOffset>,
) {
  const { db, today } = context;
  const right = Math.round(typed.right * TENTHS);
  const down = Math.round(typed.down * TENTHS);
  const held = offsetToday(context, { printer, size });
  if (held.right === right && held.down === down)
    return err({ code: 'printers.same', printer } as const);
  const known = findOffset(db, { printer, size, from: today });
  const set = { right_tenths: right, down_tenths: down, set_by: signedIn(context).name };
  const uid = known?.uid ?? context.newUid();
  if (known) db.update('printer_offset', known.id, set);
  else db.insert('printer_offset', { uid, printer, size, from_date: today, ...set });
  context.subject(uid);
  context.describe({ printer, size, right: typed.right, down: typed.down });
  return ok({ printer });
}
