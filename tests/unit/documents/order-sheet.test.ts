import { describe, expect, it } from 'vitest';
import { orderSheet } from '#shared/documents/order-sheet.ts';
import { DEFAULT_SCHOOL_POLICY } from '#shared/domain/order/policy.ts';
import { sampleSheet } from '#tests/support/field-paper-samples.ts';
import { allWords } from '#tests/support/paper-text.ts';

const wordsOf = (more: object = {}): string =>
  allWords(orderSheet({ ...sampleSheet('F4'), ...more }));

describe('lembar penjelasan urutan', () => {
  it('[D1] tells rule, counts and limits in plain words, and nobody by name, code or birth date', () => {
    const words = wordsOf();
    expect(words).toContain('Yang diurutkan: desil 1 dan 2.');
    expect(words).toContain('Siapa yang lebih dahulu didaftarkan tidak berpengaruh.');
    expect(words).toContain(
      'SMP laki-laki: 20 dari 26 anak yang diurutkan mendapat tempat. Di batas itu desil dan status sekolah sama, dan yang menentukan ialah umur.',
    );
    expect(words).toContain('4 anak setara dalam semua hal; undian menentukan.');
    expect(words).toContain('7F3A91C2 D40E4B11');
    for (const { name, code } of sampleSheet('F4').levels.flatMap(({ candidates }) => candidates)) {
      expect(words).not.toContain(name);
      expect(words).not.toContain(code);
    }
    expect(words).not.toMatch(/ 201\d"|(?<!\d)\d{16}(?!\d)/);
  });

  it('does not count out fewer than five of a reason', () => {
    const words = wordsOf();
    expect(words).toContain('"text":"12"');
    expect(words).toContain('kurang dari 5');
    expect(words).not.toMatch(/tidak memenuhi[^}]*\}[^}]*"text":"1"/);
  });

  it('follows the rules of its run: keys switched off and conditions left away are not told', () => {
    const policy = {
      ...DEFAULT_SCHOOL_POLICY,
      version: 7,
      admits: { desils: [1, 2, 3], notRecorded: true },
      keys: DEFAULT_SCHOOL_POLICY.keys.map((one) => ({ ...one, on: one.key !== 'age' })),
    };
    const words = wordsOf({ run: { number: 2, draft: true, policy }, cuts: [], notOrdered: [] });
    expect(words).toContain('aturan versi 7');
    expect(words).toContain(
      'desil 1, 2 dan 3 dan keluarga yang desilnya sudah dicek dan belum tercatat',
    );
    expect(words).not.toContain('yang lebih tua didahulukan');
    expect(words).not.toContain('Yang belum diurutkan');
    expect(words).toContain('DRAF: urutan ini belum disahkan.');
  });

  it('says so where nothing was left over, nobody got a place, or who stood behind fitted', () => {
    const cut = { level: 'SMP', sex: 'L', ordered: 9 } as const;
    const of = (more: object) => wordsOf({ cuts: [{ ...cut, ...more }] });
    const limit = { same: [], decidedBy: null, tied: 0 };
    expect(of({ admitted: 9, limit: null })).toContain('mendapat tempat; tidak ada yang tersisa.');
    expect(of({ admitted: 0, limit })).toContain('0 dari 9 anak yang diurutkan mendapat tempat.');
    expect(of({ admitted: 3, limit })).toContain('diberikan kepada anak di urutan berikutnya');
  });
});
