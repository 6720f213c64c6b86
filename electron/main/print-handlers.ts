import { type PageFault, pagesOf, readPages } from '#shared/domain/papers/page-range.ts';
import { err, ok } from '#shared/result.ts';
import type { HostContext } from './host-handlers.ts';
import { findPrinters } from './printing/printers.ts';
import { VIEW } from './printing/printing.ts';
import { prepared, withPaper } from './with-paper.ts';

interface Asked {
  readonly job: string;
  readonly printer: string | null;
  /** As typed: "3–5"; '' for all. */
  readonly pages: string;
  readonly copies: number;
}

const wrongPages = (fault: PageFault, pages: number) =>
  err({
    code: 'printers.pages',
    kind: fault.kind,
    part: fault.kind === 'beyond' ? String(fault.page) : fault.part,
    pages,
  } as const);

/** The address of what goes to a printer, beneath that of the job: moved, and these pages alone. */
const partOf = (
  { right, down }: { readonly right: number; readonly down: number },
  pages: readonly number[] | null,
): string =>
  `/atur/${String(right)},${String(down)}${pages === null ? '' : `/${pages.join(',')}`}.pdf`;

/** What is typed of a prepared paper, as numbers of its pages; null for all. */
function chosenPages(typed: string, pages: number) {
  const chosen = readPages(typed, pages);
  if (!chosen.ok) return wrongPages(chosen.fault, pages);
  return ok(typed.trim() === '' ? null : pagesOf(chosen.spans));
}

async function printerReady(name: string) {
  const found = (await findPrinters()).find((one) => one.name === name);
  if (!found) return err({ code: 'printers.gone', printer: name } as const);
  const { state, label } = found;
  if (state !== 'ready') return err({ code: 'printers.not-ready', printer: label, state } as const);
  return ok(found);
}

/** At once on a printer of this computer, put right as it was set; what keeps it is said before. */
async function printAtOnce(context: HostContext, asked: Asked & { readonly printer: string }) {
  const { job, printer, copies } = asked;
  const { printing, printerOffset, work } = context;
  const made = await prepared(context, job);
  if (!made.ok) return made;
  const pages = chosenPages(asked.pages, made.value.pages);
  if (!pages.ok) return pages;
  const ready = await printerReady(printer);
  if (!ready.ok) return ready;
  const part = partOf(await printerOffset(printer, made.value.size), pages.value);
  const order = { kind: 'printer', printer, copies, part } as const;
  const printed = await withPaper(job, () => printing.print(job, order, work));
  if (!printed.ok) return printed;
  const outcome = printed.value;
  if (outcome.kind === 'unconfirmed')
    return err({ code: 'printers.failed', printer, reason: outcome.reason } as const);
  const count = pages.value?.length ?? made.value.pages;
  await context.recordPaper(job, 'printed', count);
  return ok({ outcome: outcome.kind, pages: count });
}

/** Through the system's dialog, or at once on a printer that was chosen. */
export async function printPaper(context: HostContext, asked: Asked) {
  const { job, printer } = asked;
  if (printer !== null) return printAtOnce(context, { ...asked, printer });
  const { printing, recordPaper, work } = context;
  const made = await prepared(context, job);
  if (!made.ok) return made;
  const printed = await withPaper(job, () => printing.print(job, { kind: 'dialog' }, work));
  if (!printed.ok) return printed;
  const outcome = printed.value.kind;
  if (outcome !== 'cancelled') await recordPaper(job, 'printed', made.value.pages);
  return ok({ outcome, pages: made.value.pages });
}

/** Where the window shows the first page as a printer gets it, and how far all are put right. */
export async function previewOnPrinter(
  context: HostContext,
  { job, printer, pages: typed }: { job: string; printer: string; pages: string },
) {
  const made = await prepared(context, job);
  if (!made.ok) return made;
  const pages = chosenPages(typed, made.value.pages);
  if (!pages.ok) return pages;
  const offset = await context.printerOffset(printer, made.value.size);
  const first = pages.value?.slice(0, 1) ?? [1];
  const previewUrl = `app://print/${job}${partOf(offset, first)}${VIEW}`;
  const count = pages.value?.length ?? made.value.pages;
  return ok({ previewUrl, pages: count, ...offset });
}
