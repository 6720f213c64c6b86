/** Makes a practice office in the folder that follows, uses it, and says as one JSON line whether all is well. */
const SELF_CHECK = '--periksa-diri';

/** Chromium takes one dash, two, or on Windows a slash. */
const DEBUGGING = /^(?:--?|\/)(?:remote-debugging|inspect)(?:-[a-z-]+)?(?:=|$)/i;

/** The first switch that would let another program steer this one; undefined when there is none. */
export const debuggingSwitch = (argv: readonly string[]): string | undefined =>
  argv.find((argument) => DEBUGGING.test(argument));

/** The folder to check in; undefined without the switch, empty when the folder is missing. */
export function selfCheckFolder(argv: readonly string[]): string | undefined {
  const at = argv.indexOf(SELF_CHECK);
  if (at < 0) return undefined;
  const folder = argv[at + 1] ?? '';
  return folder.startsWith('-') ? '' : folder;
}
