import { describe, expect, it } from 'vitest';
import { familyLetters } from '#shared/documents/letters/family-letter.ts';
import { singlePapers } from '#shared/documents/single-papers.ts';
import { FAMILY_LETTERS } from '#shared/domain/enrolment/family-letters.ts';
import { sampleFamilyLetters } from '#tests/support/family-letter-samples.ts';
import { allWords } from '#tests/support/paper-text.ts';

/** Words that shame or that a neighbour must not read on a letter that lies on a table. */
const FORBIDDEN = /desil|kesehatan|sakit|miskin|peringkat|tidak lolos|gagal|ditolak|titipan/i;

describe('letters to families', () => {
  it.each(FAMILY_LETTERS)('%s: a page for each child, nothing forbidden on it', (letter) => {
    const model = familyLetters(sampleFamilyLetters(letter, 'F4', 5));
    expect(model.sections).toHaveLength(5);
    expect(model.sections.every(({ newPage, code }) => newPage && code !== undefined)).toBe(true);
    expect(model.format).toEqual({ size: 'F4', orientation: 'portrait' });
    expect(allWords(model)).not.toMatch(FORBIDDEN);
  });

  it('writes to the parent by name, to the head of an institution, else to whoever answers', () => {
    const to = familyLetters(sampleFamilyLetters('acceptance-letter', 'A4', 3)).sections.map(
      (one) => one.to?.lines[0],
    );
    expect(to).toEqual([
      'Yth. Bapak/Ibu Rusdiana 00',
      'Yth. Pimpinan Rusdiana 01',
      'Yth. Orang tua/wali calon siswa',
    ]);
  });

  it('says the decree it follows from, and what a call leaves open is a line for the pen', () => {
    const input = sampleFamilyLetters('reregistration-letter', 'A4', 1);
    expect(allWords(familyLetters(input))).toContain(
      'Berdasarkan Keputusan Bupati Kutai Kartanegara Nomor 400.9/118/2026 tanggal 24 Juni 2026',
    );
    const open = { ...input, call: { day: null, time: '', place: '', until: null } };
    const [letter] = familyLetters(open).sections;
    expect(JSON.stringify(letter)).toContain('{"label":"Hari, tanggal","value":""}');
    expect(JSON.stringify(letter)).toContain('paling lambat ………');
  });

  it('leaves room for a duty stamp only where the office wants one', () => {
    const input = sampleFamilyLetters('parent-statement', 'A4', 1);
    expect(allWords(familyLetters(input))).toContain('Meterai Rp10.000');
    expect(allWords(familyLetters({ ...input, stamp: false }))).not.toContain('Meterai');
  });

  it('falls apart into a paper for each child, named by letter, child and code', () => {
    const model = familyLetters(sampleFamilyLetters('reserve-letter', 'A4', 2));
    const singles = singlePapers(model);
    expect(singles.map(({ name }) => name)).toEqual([
      'Surat Pemberitahuan Cadangan Abdul Gafur BB26-0001',
      'Surat Pemberitahuan Cadangan Agustinus Lian BB26-0002',
    ]);
    expect(singles.map(({ sections }) => sections)).toEqual(
      model.sections.map((section) => [section]),
    );
    expect(singles[0]?.footer).toEqual(model.footer);
  });
});
