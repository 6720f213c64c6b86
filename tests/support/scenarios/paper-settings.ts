import type { PaperSettings } from '#shared/contract/papers.ts';

export const DEFAULT_PAPER_SETTINGS: PaperSettings = {
  letterhead: {
    superiors: ['Pemerintah Kabupaten Kutai Kartanegara'],
    office: 'SR Terpadu Bukit Biru',
    address: 'Jalan Bukit Biru, Tenggarong',
    imageHash: null,
  },
  signers: {
    left: null,
    right: {
      capacity: { kind: 'own' },
      position: 'Kepala Sekolah',
      name: 'Siti Norhayati',
      rank: null,
      nip: null,
    },
    place: 'Tenggarong',
  },
  size: 'A4',
};
