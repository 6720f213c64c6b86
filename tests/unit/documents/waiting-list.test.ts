import { describe, expect, it } from 'vitest';
import { initialsOf, waitingList, type WaitingListInput } from '#shared/documents/waiting-list.ts';
import {
  desilWords,
  needWords,
  orderWords,
  standingWords,
} from '#shared/documents/waiting-words.ts';
import { DEFAULT_WAITLIST_POLICY } from '#shared/domain/waitlist/waitlist-order.ts';
import { samplePaper } from '#tests/support/paper-samples.ts';
import { allWords, columnOf, totalsOf } from '#tests/support/paper-text.ts';

const input = (audience: WaitingListInput['audience']): WaitingListInput => ({
  ...samplePaper({ size: 'F4', orientation: 'portrait' }),
  house: 'Panti Rapak Dalam',
  asOf: '2026-06-08',
  audience,
  policy: { version: 3, keys: 'desil, nomor undian' },
  places: { regular: 1, emergency: 4 },
  waiting: [
    {
      rank: 1,
      number: '2026-0048',
      name: 'Norman Satria Effendi',
      sex: 'L',
      desil: '1 (pengganti)',
      since: '2026-03-12',
      needs: 'Kursi roda, darurat',
      standing: 'Belum ada yang cocok: Bangsal C harus naik tangga',
    },
    {
      rank: 2,
      number: '2026-0049',
      name: 'Rusmini',
      sex: 'P',
      desil: '2',
      since: '2026-04-12',
      needs: 'Mandiri',
      standing: 'Cocok: B1-2',
    },
  ],
  parked: [
    {
      number: '2026-0007',
      name: 'Galang Ramadhan',
      sex: 'L',
      desil: 'belum tercatat',
      until: '2026-07-15',
      reason: 'Masih dirawat di RSUD',
    },
  ],
});

describe('daftar tunggu', () => {
  it('stands in its order, each with desil, needs and why, then who is put aside', () => {
    const [waiting, parked] = waitingList(input('meeting')).sections;
    expect(columnOf(waiting!, 'rank')).toEqual(['1', '2']);
    expect(columnOf(waiting!, 'number')).toEqual(['2026-0048', '2026-0049']);
    expect(columnOf(waiting!, 'desil')).toEqual(['1 (pengganti)', '2']);
    expect(columnOf(waiting!, 'since')).toEqual(['12 Maret 2026', '12 April 2026']);
    expect(columnOf(waiting!, 'standing')[0]).toContain('harus naik tangga');
    expect(totalsOf(waiting!)).toBe(
      'Laki-laki 1 · Perempuan 1 · Jumlah 2 · Ditunda 1 · Tempat bebas 1 biasa + 4 darurat',
    );
    expect(columnOf(parked!, 'until')).toEqual(['15 Juli 2026']);
    expect(columnOf(parked!, 'reason')).toEqual(['Masih dirawat di RSUD']);
    expect(waiting!.table.head.left).toBe('Aturan urutan versi 3');
    expect(parked!.signers).toHaveLength(2);
  });

  it('on a wall holds numbers and initials: no name, desil, need or reason anywhere in the model', () => {
    const model = waitingList(input('wall'));
    const words = allWords(model);
    for (const told of [
      'Norman',
      'Rusmini',
      'Galang',
      'pengganti',
      'Kursi roda',
      'harus naik',
      'RSUD',
    ])
      expect(words, `${told}`).not.toContain(told);
    const [waiting, parked] = model.sections;
    expect(columnOf(waiting!, 'name')).toEqual(['N.S.E.', 'R.']);
    expect(columnOf(parked!, 'name')).toEqual(['G.R.']);
    expect(waiting!.table.columns.map(({ key }) => key)).not.toContain('desil');
  });

  it.each(['meeting', 'wall'] as const)('has columns of 100 per cent for the %s', (audience) => {
    for (const { table } of waitingList(input(audience)).sections) {
      expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 6);
    }
  });

  it('says of an empty list that nobody waits', () => {
    const model = waitingList({ ...input('meeting'), waiting: [], parked: [] });
    expect(model.sections.map(({ table }) => table.rows)).toMatchObject([
      [{ kind: 'empty', text: 'Tidak ada yang menunggu.' }],
      [{ kind: 'empty', text: 'Tidak ada yang ditunda.' }],
    ]);
  });
});

describe('words of the waiting list', () => {
  it('say the bed, whether there is a place, and what is missing', () => {
    const bed = { uid: 'b', code: 'A1-3', ward: 'Bangsal A', soft: [] };
    const fine = { bed, none: [], consent: true, oldAssessment: false };
    expect(standingWords(fine, true)).toBe('Cocok: A1-3');
    expect(standingWords(fine, false)).toBe('Cocok: A1-3; tempat siap pakai habis');
    expect(standingWords({ ...fine, consent: false, oldAssessment: true }, true)).toBe(
      'Cocok: A1-3; persetujuan belum ada; perbarui asesmen',
    );
    const soft = { ...bed, soft: ['no_handrail' as const, 'far_from_nurse' as const] };
    expect(standingWords({ ...fine, bed: soft }, true)).toBe(
      'Cocok: A1-3, tetapi tanpa pegangan, jauh dari perawat',
    );
    const none = [{ reason: 'stairs' as const, wards: ['Bangsal C', 'Bangsal D'] }];
    expect(standingWords({ ...fine, bed: null, none }, false)).toBe(
      'Belum ada yang cocok: Bangsal C, Bangsal D harus naik tangga',
    );
  });

  it('say the desil as it was ordered, the needs, and the keys that count', () => {
    expect(desilWords(null, false)).toBe('belum tercatat');
    expect(desilWords(1, true)).toBe('1 (pengganti)');
    expect(desilWords(3, false)).toBe('3');
    expect(needWords({ mobility: 'wheelchair', emergency: true, returning: true })).toBe(
      'Kursi roda, darurat, kembali ke panti',
    );
    expect(needWords({ mobility: null, emergency: false, returning: false })).toBe(
      'belum diasesmen',
    );
    expect(orderWords({ ...DEFAULT_WAITLIST_POLICY, emergencyFirst: false })).toBe(
      'kembali ke panti, desil, kerentanan, menunggu sejak, nomor undian',
    );
  });

  it('shorten any name to its initials', () => {
    expect(initialsOf('Maria Yosefina Hong')).toBe('M.Y.H.');
    expect(initialsOf("  'Ain  binti d’Arc 3 ")).toBe('A.B.D.');
    expect(initialsOf('Tanpa Nama 12')).toBe('T.N.');
  });
});
