import { describe, expect, it } from 'vitest';
import { attendedStatements, trainingCertificates } from '#shared/documents/letters/certificate.ts';
import { leaveSlips } from '#shared/documents/letters/leave-slip.ts';
import { residentCards } from '#shared/documents/letters/resident-card.ts';
import { imagesOf } from '#shared/documents/images-of.ts';
import { sampleCards, sampleCertificates, sampleLeaves } from '#tests/support/letter-samples.ts';
import { allWords, columnOf, totalsOf } from '#tests/support/paper-text.ts';

const A4 = { size: 'A4', orientation: 'portrait' } as const;

describe('slips of leave', () => {
  it('stand two to a page, each with who, when, where and with whom', () => {
    const { sections } = leaveSlips(sampleLeaves(A4, 3));
    const slips = sections.flatMap((one) => (one.kind === 'letter' ? [one] : []));
    expect(slips.map(({ newPage, size }) => `${newPage} ${size}`)).toEqual([
      'true half',
      'false half',
      'true half',
    ]);
    const facts = slips[0]?.blocks.find((block) => block.kind === 'facts');
    expect(facts).toEqual({
      kind: 'facts',
      facts: [
        { label: 'Nama', value: 'Abdul Gafur' },
        { label: 'Tempat tidur', value: 'Bangsal A, tempat tidur A1-1' },
        { label: 'Keperluan', value: 'Pulang ke keluarga' },
        { label: 'Berangkat', value: 'Senin, 8 Juni 2026 pukul 09.15 WITA' },
        { label: 'Kembali paling lambat', value: 'Minggu, 14 Juni 2026' },
        { label: 'Tujuan', value: 'Rumah keluarga, Tenggarong' },
        { label: 'Pendamping', value: 'Kakak kandung, 0812 5555 0102' },
        { label: 'Izin diberikan oleh', value: 'Kepala Panti' },
      ],
    });
  });

  it('of a group end with the list of returns: everybody once, the day of return left open', () => {
    const { sections, name } = leaveSlips(sampleLeaves(A4, 3));
    const list = sections.at(-1);
    if (list === undefined || 'blocks' in list || !('table' in list)) throw new Error('no list');
    expect(columnOf(list, 'name')).toEqual(['Abdul Gafur', 'Agustinus Lian', 'Ahmad Fauzan']);
    expect(columnOf(list, 'back')).toEqual(['', '', '']);
    expect(list.table.head.right).toBe('Kembali paling lambat 14 Juni 2026');
    expect(totalsOf(list)).toBe('Laki-laki 2 · Perempuan 1 · Jumlah 3');
    expect(list.table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
    expect(name).toBe('Surat Izin Bersama');
  });

  it('of one person are one slip without a list', () => {
    const model = leaveSlips(sampleLeaves(A4, 1));
    expect(model.sections).toHaveLength(1);
    expect(model.name).toBe('Surat Izin Abdul Gafur');
  });
});

describe('resident cards', () => {
  it('say name, number, birth, sex, bed and whom to call, by name', () => {
    const [sheet] = residentCards(sampleCards(A4, 12)).sections;
    expect(sheet?.cards).toHaveLength(12);
    expect(sheet?.cards[0]).toEqual({
      key: 'stay-0',
      name: 'Abdul Gafur',
      photo: null,
      foot: 'Hubungi: Rusdiana (ibu), 0812 5555 0103',
      facts: [
        { label: 'No. register', value: '2026-0001' },
        { label: 'Lahir', value: 'Tenggarong Seberang, 1 Januari 1980' },
        { label: 'Jenis kelamin', value: 'Laki-laki' },
        { label: 'Tempat', value: 'Bangsal A · A1-1' },
      ],
    });
  });

  it('leave away what is not known of somebody without a name', () => {
    const [sheet] = residentCards(sampleCards(A4, 4)).sections;
    const nameless = sheet?.cards.find(({ name }) => name.startsWith('Tanpa Nama'));
    expect(nameless?.facts.map(({ label }) => label)).not.toContain('Lahir');
    expect(nameless?.foot).toBe('');
  });

  it('let only their own photos and the seal be asked for', () => {
    const input = sampleCards(A4, 2);
    const [first, second] = input.holders;
    if (first === undefined || second === undefined) throw new Error('no holder');
    const photo = 'b'.repeat(64);
    const seal = 'c'.repeat(64);
    const model = residentCards({
      ...input,
      letterhead: { ...input.letterhead, imageHash: seal },
      holders: [{ ...first, photo }, second],
    });
    expect(imagesOf(model)).toEqual(new Set([seal, photo]));
  });
});

describe('certificates', () => {
  it('lie, with a face and a reverse each, and the number that was given', () => {
    const model = trainingCertificates(sampleCertificates(A4, 2));
    expect(model.format).toEqual({ size: 'A4', orientation: 'landscape' });
    expect(model.sections.map(({ key }) => key)).toEqual([
      'certificate-0-face',
      'certificate-0-units',
      'certificate-1-face',
      'certificate-1-units',
    ]);
    expect(model.sections[0]).toMatchObject({
      number: 'Nomor: 041/PEL/2026',
      name: 'Abdul Gafur',
      text: [
        'yang telah menyelesaikan pelatihan Menjahit angkatan 1 tahun 2026',
        'pada tanggal 2 Maret 2026 sampai dengan 29 Mei 2026, selama 240 jam pelajaran di Panti Rapak Dalam,',
        'dan dinyatakan kompeten pada unit yang tercantum di halaman belakang.',
      ],
      signers: [{ heading: ['Samarinda, 5 Juni 2026', 'Kepala Panti'] }],
    });
  });

  it('list on the reverse each unit with K, core ones named, and the hours', () => {
    const reverse = trainingCertificates(sampleCertificates(A4, 1)).sections[1];
    if (reverse === undefined || !('table' in reverse)) throw new Error('no reverse');
    expect(columnOf(reverse, 'core')).toEqual(['inti', 'inti', 'inti', 'pilihan']);
    expect(new Set(columnOf(reverse, 'result'))).toEqual(new Set(['K (kompeten)']));
    expect(totalsOf(reverse)).toBe(
      'Unit kompeten 4 · Jam pelajaran (JP) 240 (1 JP = 45 menit), hadir 222',
    );
    // No foot is printed beneath a certificate: who printed it, and when, stands here.
    expect(reverse.notes[0]).toContain(
      'dicetak 8 Juni 2026, 10.05 WITA oleh Siti Norhayati · Generasi 7f3a91c2',
    );
  });

  it('of taking part say the hours as they were and claim no competence that is not there', () => {
    const input = sampleCertificates(A4, 1);
    const certificates = input.certificates.map((one) => ({ ...one, units: [] }));
    const model = attendedStatements({ ...input, certificates });
    expect(model.sections[0]?.subtitle).toBe('Nomor: 041/PEL/2026');
    expect(allWords(model)).toContain(
      'telah mengikuti pelatihan Menjahit angkatan 1 tahun 2026 pada tanggal 2 Maret 2026 sampai dengan 29 Mei 2026 dan hadir 222 dari 240 jam pelajaran (1 jam pelajaran = 45 menit).',
    );
    expect(allWords(model)).not.toContain('kompeten');
  });

  it('of taking part say nothing of hours where no lesson was held', () => {
    const input = sampleCertificates(A4, 1);
    const none = { from: null, until: null, heldHours: 0, presentHours: 0, units: [] };
    const certificates = input.certificates.map((one) => ({ ...one, ...none }));
    const words = allWords(attendedStatements({ ...input, certificates }));
    expect(words).toContain('telah mengikuti pelatihan Menjahit angkatan 1 tahun 2026.');
    expect(words).not.toContain('jam pelajaran');
  });
});
