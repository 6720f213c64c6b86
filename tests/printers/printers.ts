/** Set up by scripts/try-printers.ts: the printers of the office, and where their paper comes out. */
interface Printers {
  readonly office: string;
  readonly empty: string;
  readonly out: string;
}

export const PRINTERS = JSON.parse(
  process.env['TAMPUNG_PRINTERS'] ?? '{"office":"","empty":"","out":""}',
) as Printers;
