import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import {
  commandsWithoutUndo,
  journaledCommands,
  journaledReads,
} from '#electron/data/journaled.ts';
import { undoOf } from '#electron/data/undo-rules.ts';
import { commandSentence, type Words } from '#renderer/app/command-sentence.ts';
import { en } from '#shared/i18n/en.ts';
import { id } from '#shared/i18n/id.ts';

const file = resolve(import.meta.dirname, '../../docs/commands-without-undo.md');
const catalogues = { id, en } as const;

function wordsOf(locale: keyof typeof catalogues): Words {
  const problems: string[] = [];
  const t = createTranslator({
    locale,
    messages: catalogues[locale] as typeof id,
    onError: (error) => problems.push(error.message),
  }) as unknown as Words;
  const checked = (key: string, values?: Record<string, string>): string => {
    const text = t(key, values);
    expect(problems, `${key}`).toEqual([]);
    return text;
  };
  return Object.assign(checked, {
    has: (key: string) => t.has(key),
    raw: (key: string) => t.raw(key),
  });
}

/** The printed list: what Urungkan cannot take back, and why. */
function printed(): string {
  const rows = commandsWithoutUndo().map(({ command, reason }) => {
    const sentence = commandSentence(wordsOf('id'), command, {}).replaceAll(/[“”]?—[“”]?/g, '…');
    return `| ${sentence} | \`${command}\` | ${reason} |`;
  });
  return `${[
    '# Actions that cannot be undone',
    '',
    'Every other action can be taken back by its own author for 24 hours, as long as nothing depends on',
    'it. `npx vitest run tests/arch/undo-list.test.ts` holds this list against the program;',
    '`TAMPUNG_SNAPSHOT=write` before it writes the list anew.',
    '',
    '| action, as the history tells it | command | why it has no inverse |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n')}\n`;
}

describe('the history in words', () => {
  for (const locale of ['id', 'en'] as const) {
    it.each(journaledCommands())(`${locale}: %s has a sentence, whole or erased`, (command) => {
      const t = wordsOf(locale);
      expect(t.has(`journal.commands.${command}`), `journal.commands.${command}`).toBe(true);
      expect(commandSentence(t, command, {}).length).toBeGreaterThan(3);
      expect(commandSentence(t, command, { name: 'Rina', seats: 30 })).not.toContain('{');
    });
    it(`${locale}: every journaled read has a sentence`, () => {
      const t = wordsOf(locale);
      for (const channel of journaledReads()) {
        expect(t.has(`journal.reads.${channel}`), `journal.reads.${channel}`).toBe(true);
        expect(commandSentence(t, `read:${channel}`, {})).not.toContain('{');
      }
    });
  }
  it('tells values as an office writes them', () => {
    const t = wordsOf('id');
    expect(commandSentence(t, 'places.closeClass', { name: 'VII-A', on: '2026-06-08' })).toBe(
      'Menutup kelas VII-A per 8 Juni 2026',
    );
    expect(
      commandSentence(t, 'candidates.close', {
        name: 'Adi',
        code: 'BB26-0001',
        reason: 'moved_away',
      }),
    ).toBe('Calon Adi (BB26-0001) tidak lanjut: Pindah domisili');
    expect(
      commandSentence(t, 'journal.undoEntry', {
        undoes: 7,
        command: 'enrolments.arrive',
        name: 'Adi',
      }),
    ).toBe('Mengurungkan catatan nomor 7: Mencatat kedatangan Adi');
    expect(commandSentence(t, 'old.forgotten', {})).toBe('Tindakan old.forgotten');
  });
});

describe('[A3] actions without inverse', () => {
  it('each say why in words of their own', () => {
    const nothing = undoOf('read:anything');
    for (const { command, reason } of commandsWithoutUndo()) {
      expect(reason.length, `${command}`).toBeGreaterThan(20);
      expect({ kind: 'none', reason }, `${command} has no reason of its own`).not.toEqual(nothing);
    }
  });
  it('are printed in docs/commands-without-undo.md', () => {
    const text = printed();
    if (process.env['TAMPUNG_SNAPSHOT'] === 'write') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
    console.log(
      `FIGURE ${commandsWithoutUndo().length} of ${journaledCommands().length} actions have no inverse, each with its reason`,
    );
  });
});
