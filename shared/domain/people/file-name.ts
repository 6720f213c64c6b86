const LONGEST = 100;
/** What Windows does not take in a name, and what would lead into another folder. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/** Names of devices under Windows, whatever follows the dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name that is a name in any folder, Windows included: no separator, no device, no direction mark,
 * at most 100 characters with its ending kept. What nothing is left of is "berkas".
 */
export function safeFileName(name: string): string {
  const plain = name.replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ');
  const trimmed = plain.replace(/^[ .]+/, '').replace(/[ .]+$/, '');
  const named = trimmed === '' ? 'berkas' : trimmed;
  const own = DEVICE.test(named) ? `_${named}` : named;
  if (own.length <= LONGEST) return own;
  const dot = own.lastIndexOf('.');
  const ending = dot > 0 && own.length - dot <= 10 ? own.slice(dot) : '';
  return `${own.slice(0, LONGEST - ending.length).trimEnd()}${ending}`;
}
