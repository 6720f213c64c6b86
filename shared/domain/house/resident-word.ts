/** What the brief calls the people a home serves; an office may say it otherwise. */
export const USUAL_WORD = 'penerima manfaat';
/** Words that offices use, to choose from (domain brief of the facility, glossary). */
export const KNOWN_WORDS = [USUAL_WORD, 'penghuni', 'klien', 'kelayan', 'warga panti'] as const;

/** Letters, and single spaces or hyphens between them. */
export const WORD_FORM = /^\p{L}+(?:[ -]\p{L}+)*$/u;

/** Words that hurt stand in no text and on no paper. */
const HURTING = /(?:^|[ -])(?:cacat|penderita|tuna\p{L}*|penyandang cacat|pasien)(?:$|[ -])/iu;
export const isHurting = (word: string): boolean => HURTING.test(word);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const title = (text: string): string => text.split(' ').map(capital).join(' ');

/** "Keluarga penerima manfaat" (KPM) is the name of another programme's families and stays. */
const SAID = /(?<!keluarga )penerima manfaat|\bCalon PM\b/giu;

/** A text of the program with the office's word, in the letters that stood there. */
export function inWords(text: string, word: string): string {
  return text.replaceAll(SAID, (said) => {
    if (/^calon pm$/i.test(said)) return `${said.slice(0, 5)} ${title(word)}`;
    if (said === said.toUpperCase()) return word.toUpperCase();
    if (said === title(said)) return title(word);
    return said === said.toLowerCase() ? word.toLowerCase() : capital(word);
  });
}

/** Every text within a value, changed; the rest is the same. */
function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => everyText(one, change));
  // Maps, sets and dates are no texts of ours.
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== PLAIN)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, everyText(one, change)]),
  );
}

const PLAIN: unknown = Object.prototype;

/** All texts of a catalogue or a paper with the office's word; the usual word changes nothing. */
export const withWord = <T>(value: T, word: string): T =>
  word === USUAL_WORD ? value : (everyText(value, (text) => inWords(text, word)) as T);
