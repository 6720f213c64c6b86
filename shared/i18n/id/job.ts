export const job = {
  refusals: { cancelled: 'Dihentikan. Tidak ada yang disimpan.' },
} as const;
