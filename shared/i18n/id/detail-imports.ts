/** Words of what a list says of religion, school before, assistance and parents; part of `imports`. */
export const detailImports = {
  fields: {
    religion: 'Agama',
    postal: 'Kode pos',
    pkh_no: 'No. PKH',
    bpnt_no: 'No. BPNT',
    kks_no: 'No. KKS',
    last_school: 'Sekolah asal',
    last_npsn: 'NPSN sekolah asal',
    last_grade: 'Kelas terakhir',
    dapodik_active: 'Di Dapodik sekolah lain',
    mother_nik: 'NIK ibu',
    mother_life: 'Keadaan ibu',
    mother_job: 'Pekerjaan ibu',
    mother_income: 'Penghasilan ibu sebulan',
    father_nik: 'NIK ayah',
    father_life: 'Keadaan ayah',
    father_job: 'Pekerjaan ayah',
    father_income: 'Penghasilan ayah sebulan',
    guardian_nik: 'NIK wali',
    guardian_life: 'Keadaan wali',
    guardian_job: 'Pekerjaan wali',
    guardian_income: 'Penghasilan wali sebulan',
  },
  kinds: { welfare: 'Agama dan bantuan' },
  faults: {
    'religion-unknown':
      'Tulis Islam, Kristen, Katolik, Hindu, Buddha, Khonghucu, Kepercayaan, atau Lainnya.',
    'assistance-no':
      'Ini bukan nomor. Salin nomornya dari kartu (paling sedikit 5 angka), atau kosongkan.',
    'assistance-shortened':
      'Excel memendekkan nomor ini, angka aslinya hilang. Ketik ulang dari kartu, atau kosongkan.',
    'postal-unreadable': 'Kode pos 5 angka. Periksa, atau kosongkan.',
    'npsn-unreadable': 'NPSN 8 angka atau huruf, di sini {digits}. Periksa, atau kosongkan.',
    'last-grade-unknown': 'Tulis kelas terakhir dengan angka 1 sampai 12, atau kosongkan.',
    'dapodik-unknown': 'Tulis Aktif atau Tidak aktif, atau kosongkan.',
    'life-unknown': 'Tulis Hidup, Meninggal, atau Tidak diketahui.',
    'income-range':
      'Ini rentang, bukan angka. Tulis rupiah sebulan, atau jadikan kolom ini kolom tambahan.',
    'income-unreadable':
      'Tidak terbaca sebagai rupiah. Tulis misalnya 1500000, paling banyak 999.999.999.',
    'parent-nik-shortened':
      'Excel memendekkan NIK ini, angka aslinya hilang. Ketik ulang dari KK, atau kosongkan.',
    'parent-nik-length': 'NIK 16 angka, di sini {digits}. Cocokkan dengan KK, atau kosongkan.',
    'parent-nik-odd': 'Ini tidak mungkin NIK. Cocokkan dengan KK, atau kosongkan.',
    'parent-nik-same':
      'Nomor ini juga NIK anak, orang tua lain, atau No. KK di baris ini. Cocokkan dengan KK.',
    'parent-unnamed':
      'Ada data {who, select, mother {ibu} father {ayah} other {wali}} tanpa nama. Isi namanya, kosongkan sel ini, atau lepaskan kolomnya.',
  },
  warnings: {
    'parent-nik-sex':
      'Menurut NIK ini {nikSex, select, L {laki-laki} other {perempuan}}. Cocokkan dengan KK.',
  },
  guide: {
    religion: 'Islam, Kristen, Katolik, Hindu, Buddha, Khonghucu, Kepercayaan, atau Lainnya.',
    postal: '5 angka.',
    pkh_no: 'Nomor peserta PKH, bukan Ya atau Tidak. Kolom ini berformat Teks.',
    bpnt_no: 'Nomor kartu BPNT atau Sembako, bukan Ya atau Tidak.',
    kks_no: 'Nomor Kartu Keluarga Sejahtera. Kolom ini berformat Teks.',
    last_school: 'Nama sekolah sebelum ini. Kosongkan bila belum pernah sekolah.',
    last_npsn: '8 angka atau huruf.',
    last_grade: 'Angka 1 sampai 12.',
    dapodik_active: 'Aktif atau Tidak aktif.',
    mother_nik: '16 angka dari KK. Kolom ini berformat Teks.',
    mother_life: 'Hidup, Meninggal, atau Tidak diketahui.',
    mother_job: 'Seperti di KK.',
    mother_income: 'Rupiah sebulan, misalnya 1500000. Bukan rentang.',
    father_nik: '16 angka dari KK. Kolom ini berformat Teks.',
    father_life: 'Hidup, Meninggal, atau Tidak diketahui.',
    father_job: 'Seperti di KK.',
    father_income: 'Rupiah sebulan, misalnya 1500000. Bukan rentang.',
    guardian_nik: '16 angka dari KK. Kolom ini berformat Teks.',
    guardian_life: 'Hidup, Meninggal, atau Tidak diketahui.',
    guardian_job: 'Seperti di KK.',
    guardian_income: 'Rupiah sebulan, misalnya 1500000. Bukan rentang.',
  },
} as const;
