import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterBody } from '#shared/documents/letters/letter-body.ts';
import { USUAL_TEXTS } from '#shared/documents/letters/family-letter-texts.ts';
import { SAMPLE_CHILD } from '#shared/documents/letters/sample-child.ts';
import { FAMILY_LETTERS } from '#shared/domain/enrolment/family-letters.ts';
import { letterRefusal } from '#shared/domain/papers/letter-refusal.ts';
import { letterTextFault, placeholdersOf, termOn } from '#shared/domain/papers/letter-text.ts';
import { sampleFamilyLetters } from '#tests/support/family-letter-samples.ts';

const fault = (text: string, letter: (typeof FAMILY_LETTERS)[number] = 'acceptance-letter') =>
  letterTextFault(letter, text);
const bodyOf = (text: string, letter: (typeof FAMILY_LETTERS)[number] = 'acceptance-letter') => {
  const facts = sampleFamilyLetters(letter, 'A4', 1);
  return letterBody(text, { letter, facts, child: facts.children[0] ?? SAMPLE_CHILD });
};

describe('the text of a letter', () => {
  test.each(FAMILY_LETTERS)(
    '%s: the built-in text and every placeholder are accepted',
    (letter) => {
      expect(fault(USUAL_TEXTS[letter], letter)).toBeNull();
      const every = placeholdersOf(letter).map((name) => `{${name}}`);
      expect(fault(every.join('\n'), letter)).toBeNull();
      expect(JSON.stringify(bodyOf(every.join('\n'), letter))).not.toMatch(/\{[a-z_]+\}/);
    },
  );

  test('an unknown placeholder is named with its line and the one that was meant', () => {
    expect(fault('{data_anak}\nuntuk {skolah}')).toEqual({
      kind: 'unknown',
      name: 'skolah',
      nearest: 'sekolah',
      line: 2,
    });
    expect(fault('{data_anak} {gaji}')).toMatchObject({ kind: 'alone', name: 'data_anak' });
    expect(fault('{gaji_ayah}\n{data_anak}')).toMatchObject({ kind: 'unknown', nearest: null });
    expect(letterRefusal('acceptance-letter', '{nma}\n{data_anak}')).toEqual({
      code: 'letters.unknown',
      name: '{nma}',
      nearest: '{nama}',
      line: 1,
    });
  });

  test('desil, rank, health and identity numbers have no placeholder in any letter', () => {
    for (const letter of FAMILY_LETTERS) {
      expect(placeholdersOf(letter).join(' ')).not.toMatch(/desil|nik|kk|kesehatan|peringkat/);
      for (const name of ['desil', 'NIK', 'No KK', 'kesehatan', 'peringkat', 'disabilitas'])
        expect(fault(`{data_anak}\n{${name}}`, letter)).toMatchObject({
          kind: 'kept-back',
          line: 2,
        });
    }
  });

  test('one of another letter, a lone brace and a letter about nobody are refused', () => {
    expect(fault('{data_anak}\n{urutan_cadangan}')).toMatchObject({ kind: 'elsewhere' });
    expect(fault('{data_anak}\nHalo {nama')).toEqual({ kind: 'brace', line: 2 });
    expect(fault('- {data_anak}')).toMatchObject({ kind: 'alone' });
    expect(fault('Selamat!')).toEqual({ kind: 'missing', name: 'data_anak' });
    expect(fault('{data_anak}', 'parent-statement')).toMatchObject({ name: 'data_orang_tua' });
  });

  test('lines are paragraphs, hyphens numbered items, capitals and spaces in a placeholder forgiven', () => {
    expect(bodyOf('Ananda {Nama}, {Tahun Pelajaran}\n\n- satu\n- dua\nakhir')).toEqual([
      { kind: 'paragraph', text: 'Ananda Abdul Gafur, 2026/2027' },
      { kind: 'clauses', items: ['satu', 'dua'] },
      { kind: 'paragraph', text: 'akhir' },
    ]);
  });

  test('[D2] any text can be shown; one that is accepted leaves no placeholder unfilled', () => {
    const piece = fc.oneof(
      fc.constantFrom(...placeholdersOf('reregistration-letter').map((name) => `{${name}}`)),
      fc.constantFrom('\n', '- ', '{', '}', '{desil}', '{nik}', ' '),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const shown = JSON.stringify(bodyOf(text, 'reregistration-letter'));
        if (fault(text, 'reregistration-letter') === null) expect(shown).not.toMatch(/\{\w+\}/);
      }),
    );
  });
});

test('[D2] old letters keep the text of their day: a text from a later day changes none before it', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-06-${String(n).padStart(2, '0')}`);
  const term = fc.record({ body: fc.option(fc.string()), from: day });
  fc.assert(
    fc.property(fc.array(term, { maxLength: 8 }), term, day, (terms, later, on) => {
      const before = termOn(terms, on);
      const after = termOn([...terms, later], on);
      expect(after).toBe(on < later.from ? before : after);
      // On its own day what was written last holds, unless another one begins later.
      if (on === later.from) expect(after).toBe(later);
      if (after) expect(after.from <= on).toBe(true);
    }),
  );
});
