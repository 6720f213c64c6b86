import type { PaperSettings } from '#shared/contract/papers.ts';

export const DEFAULT_PAPER_SETTINGS: PaperSettings = {
  letterhead: {
    superiors: ['Pemerintah Kabupaten Kutai Kartanegara'],
    office: 'SR Terpadu Bukit Biru',
    address: 'Jalan Bukit Biru, Tenggarong',
    imageHash: null,
  },
  place: 'Tenggarong',
  size: 'A4',
};
