export const messages = {
  open: 'Salin pesan WA…',
  title: 'Pesan WA untuk keluarga {name}',
  lead: 'Pesan disalin, lalu ditempel sendiri di WhatsApp. Riwayat mencatat bahwa pesan disalin.',
  to: '{guardian} · {phone}',
  noGuardian: 'Wali belum tercatat',
  noPhone: 'nomor belum ada',
  kind: 'Pesan',
  text: 'Isi pesan',
  submit: 'Salin pesan',
  none: 'Belum ada pesan yang cocok: anak ini belum ditetapkan, belum menjadi cadangan, dan belum mendapat jawaban.',
  copied: 'Pesan untuk keluarga {name} disalin. Tempel di WhatsApp.',
  notCopied: 'Pesan tidak dapat disalin. Tandai isi pesan lalu tekan Ctrl+C.',
  kinds: {
    no_show: 'Menanyakan yang belum datang',
    reregistration: 'Panggilan daftar ulang',
    acceptance: 'Pemberitahuan diterima',
    reserve: 'Pemberitahuan cadangan',
    not_accepted: 'Pemberitahuan belum diterima',
  },
  refusals: {
    'not-fitting':
      'Keadaan {name} sudah berubah sehingga pesan ini tidak cocok lagi. Tutup lalu buka lagi untuk memilih pesan yang cocok.',
  },
} as const;
