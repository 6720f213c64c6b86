export const backups = {
  refusals: {
    'empty-file':
      'Berkas {file} kosong (0 byte). Tidak ada yang diubah. Pilih backup lain, atau salin ulang berkas ini dari tempat asalnya.',
    'foreign-file':
      'Berkas {file} dibuat oleh program lain, bukan Tampung. Tidak ada yang diubah. Pilih berkas backup Tampung (tampung-….age).',
    'not-a-backup':
      'Berkas {file} bukan backup Tampung. Tidak ada yang diubah. Pilih berkas yang namanya diawali “tampung-” dan diakhiri “.age”.',
    'newer-version':
      'Berkas {file} dibuat oleh Tampung yang lebih baru (versi data {found}, program ini mengenal sampai {known}). Tidak ada yang diubah. Pasang Tampung terbaru, lalu coba lagi.',
    damaged:
      'Berkas {file} rusak: {check, select, size {ukurannya tidak cocok} header {awal berkas tidak terbaca} manifest {berkas keterangannya (.json) hilang atau berubah} cipher {isinya berubah sejak dibuat} decrypt {isinya tidak dapat dibuka} plain {isinya berbeda dari saat dibuat} integrity {susunan datanya tidak utuh} references {ada data yang saling terputus} other {isinya berbeda dari catatan}}. Tidak ada yang diubah. Pilih backup lain yang bertanda terverifikasi.',
    'wrong-key':
      'Kata sandi atau kunci pemulihan ini tidak membuka {file}. Tidak ada yang diubah. Periksa huruf besar dan kecil, atau pakai kunci pemulihan cetak yang disimpan di brankas kantor.',
    'mistyped-key':
      'Kunci pemulihan untuk {file} salah ketik: ada huruf yang kurang atau tertukar. Ketik ulang dari lembar cetak, kelompok demi kelompok.',
    'attachments-missing':
      '{count, plural, other {# lampiran}} dari {file} tidak ada atau rusak di folder “lampiran” di sebelah backup. Tidak ada yang diubah. Salin folder itu dari tempat asalnya, atau pilih backup lain.',
    'database-missing':
      'Data kantor ({file}) tidak ada di tempatnya, padahal pernah dibuat di komputer ini. Jangan mulai dengan kantor kosong: pulihkan dari backup, atau kembalikan berkas yang dipindahkan.',
    'database-in-use':
      'Data kantor ({file}) sedang dibuka oleh Tampung lain di komputer ini, mungkin oleh pengguna Windows lain. Tutup Tampung di sana, lalu buka lagi.',
    'no-key':
      'Kunci backup belum dibuat, jadi tidak ada backup yang ditulis ke {place}. Buat kunci dahulu di Pengaturan › Backup Data dan simpan cetakannya.',
    'disk-full':
      'Ruang di {place} habis. Tidak ada backup setengah jadi yang tertinggal. Kosongkan ruang atau pilih tempat lain, lalu ulangi.',
    'place-unavailable':
      'Tempat {place} tidak dapat dipakai: tidak terpasang, terkunci, atau hanya bisa dibaca. Pasang kembali flashdisk atau pilih tempat lain, lalu ulangi.',
  },
} as const;
