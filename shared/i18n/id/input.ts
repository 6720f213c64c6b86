export const input = {
  refusals: { invalid: 'Ada isian yang perlu diperbaiki. Lihat tanda merah di tiap isian.' },
} as const;
