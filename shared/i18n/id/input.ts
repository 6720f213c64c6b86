export const input = {
  problems: { check: 'Periksa isian ini.' },
  refusals: { invalid: 'Ada isian yang perlu diperbaiki. Lihat tanda merah di tiap isian.' },
} as const;
