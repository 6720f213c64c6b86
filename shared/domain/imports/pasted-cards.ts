import { fieldOfHeader, type ImportField, type ImportList } from './columns.ts';

/** `Nama : Siti Aminah`, as a person is written in a chat, one fact a line. */
const FACT = /^[*_]?(?<label>[\p{L}][\p{L} ./()]{0,40}?)[*_]?\s*[:=][*_]?\s*(?<value>.*)$/u;
/** Two names of columns in a line each make a block of facts of what might be chat otherwise. */
const FEWEST = 2;

/**
 * Rows of a text in which every fact of a person has its own line with its name before it; the first
 * row holds these names. A name that comes again begins the next person. Null for any other text.
 */
export function readCards(text: string, list: ImportList): string[][] | null {
  const facts = text
    .split('\n')
    .map((line) => FACT.exec(line.trim())?.groups)
    .filter((groups) => groups !== undefined)
    .map(({ label = '', value = '' }) => ({ label: label.trim(), value: value.trim() }));
  const known = new Set<ImportField | null>(facts.map(({ label }) => fieldOfHeader(label, list)));
  known.delete(null);
  if (known.size < FEWEST || isMostlyOther(text, facts.length)) return null;
  const people: Map<string, string>[] = [];
  for (const { label, value } of facts) {
    const key = label.toLowerCase();
    const person = people.at(-1);
    if (person === undefined || person.has(key)) people.push(new Map([[key, value]]));
    else person.set(key, value);
  }
  const labels = new Map(facts.map(({ label }) => [label.toLowerCase(), label]));
  const rows = people.map((person) => [...labels.keys()].map((key) => person.get(key) ?? ''));
  return [[...labels.values()], ...rows];
}

/** Greetings may stand around the facts; where they are the most, the text is no list. */
const isMostlyOther = (text: string, facts: number): boolean =>
  facts * 2 < text.split('\n').filter((line) => line.trim() !== '').length;
