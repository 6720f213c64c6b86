import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { errorDetails } from '#shared/errors.ts';
import { en } from '#shared/i18n/en.ts';
import { id } from '#shared/i18n/id.ts';

const catalogues = { id, en } as const;
type Locale = keyof typeof catalogues;

/** Every message of a catalogue with its path. */
function messages(part: object, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[at, value]] : messages(value as object, at);
  });
}

/** Names of the arguments: a brace at even depth opens one, at odd depth a branch of a choice. */
function argumentsOf(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '{' && depth % 2 === 0) names.push(/^\w+/.exec(text.slice(index + 1))?.[0] ?? '');
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
  }
  return names;
}
const tagsOf = (text: string): string[] =>
  [...text.matchAll(/<(\w+)>/g)].map((match) => match[1] ?? '');

/** Formats one message with a value for every argument; what use-intl complained of. */
function complaints(locale: Locale, key: string, text: string, value: string | number): string[] {
  const found: string[] = [];
  const t = createTranslator({
    locale,
    messages: catalogues[locale] as typeof id,
    onError: (error) => found.push(`${key}: ${error.message}`),
  }) as unknown as {
    markup(path: string, values: Record<string, unknown>): string;
  };
  const values: Record<string, unknown> = Object.fromEntries<unknown>([
    ...argumentsOf(text).map((name) => [name, value] as const),
    ...tagsOf(text).map((tag) => [tag, (chunks: string) => chunks] as const),
  ]);
  const out = t.markup(key, values);
  if (out === '' || out === key) found.push(`${key}: empty`);
  return found;
}

describe.each(['id', 'en'] as const)('the catalogue %s', (locale) => {
  const all = messages(catalogues[locale]);

  it('formats every message, whatever stands in it', () => {
    const found = all.flatMap(([key, text]) => complaints(locale, key, text, 3));
    expect(found).toEqual([]);
    expect(all.length).toBeGreaterThan(500);
  });

  it('has a sentence for every error code, of the details that the code carries', () => {
    const texts = new Map(all);
    for (const [code, details] of Object.entries(errorDetails)) {
      const [noun = '', reason = ''] = code.split('.');
      const text = texts.get(`${noun}.refusals.${reason}`);
      expect(text, `${code} has no sentence`).toBeDefined();
      const known = Object.keys(details.shape);
      const wanted = argumentsOf(text ?? '').filter((name) => !known.includes(name));
      expect(wanted, `${code} speaks of what it does not carry`).toEqual([]);
    }
  });

  it('never says a word that hurts', () => {
    const hurting = all.filter(([, text]) =>
      /\bcacat\b|\bpenderita\b|\btuna-|\b(?:crippled|handicapped)\b/i.test(text),
    );
    expect(hurting).toEqual([]);
  });
});

it('both catalogues have the same keys and the same values in their messages', () => {
  const english = new Map(messages(en));
  const source = messages(id);
  expect([...english.keys()].sort()).toEqual(source.map(([key]) => key).sort());
  const different = source.filter(([key, text]) => {
    const other = new Set(argumentsOf(english.get(key) ?? ''));
    return [...new Set(argumentsOf(text))].some((name) => !other.has(name));
  });
  expect(different.map(([key]) => key)).toEqual([]);
});
