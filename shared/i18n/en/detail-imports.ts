/** Words of what a list says of religion, school before, assistance and parents; part of `imports`. */
export const detailImports = {
  fields: {
    religion: 'Religion',
    postal: 'Postcode',
    pkh_no: 'PKH number',
    bpnt_no: 'BPNT number',
    kks_no: 'KKS number',
    last_school: 'Last school',
    last_npsn: 'NPSN of the last school',
    last_grade: 'Last grade',
    dapodik_active: 'In Dapodik at another school',
    mother_nik: 'NIK of the mother',
    mother_life: 'State of the mother',
    mother_job: 'Occupation of the mother',
    mother_income: 'Monthly income of the mother',
    father_nik: 'NIK of the father',
    father_life: 'State of the father',
    father_job: 'Occupation of the father',
    father_income: 'Monthly income of the father',
    guardian_nik: 'NIK of the guardian',
    guardian_life: 'State of the guardian',
    guardian_job: 'Occupation of the guardian',
    guardian_income: 'Monthly income of the guardian',
  },
  kinds: { welfare: 'Religion and assistance' },
  faults: {
    'religion-unknown':
      'Write Islam, Kristen, Katolik, Hindu, Buddha, Khonghucu, Kepercayaan or Lainnya.',
    'assistance-no':
      'This is no number. Copy it from the card (at least 5 digits), or leave it empty.',
    'assistance-shortened':
      'Excel shortened this number, its digits are lost. Type it again from the card, or leave it empty.',
    'postal-unreadable': 'A postcode has 5 digits. Check it, or leave it empty.',
    'npsn-unreadable':
      'An NPSN has 8 digits or letters, here {digits}. Check it, or leave it empty.',
    'last-grade-unknown': 'Write the last grade as a number from 1 to 12, or leave it empty.',
    'dapodik-unknown': 'Write Aktif or Tidak aktif, or leave it empty.',
    'life-unknown': 'Write Hidup, Meninggal or Tidak diketahui.',
    'income-range':
      'This is a range, not a figure. Write rupiah a month, or make this column an own column.',
    'income-unreadable':
      'Cannot be read as rupiah. Write for example 1500000, at most 999,999,999.',
    'parent-nik-shortened':
      'Excel shortened this NIK, its digits are lost. Type it again from the family card, or leave it empty.',
    'parent-nik-length':
      'A NIK has 16 digits, here {digits}. Compare with the family card, or leave it empty.',
    'parent-nik-odd': 'This cannot be a NIK. Compare with the family card, or leave it empty.',
    'parent-nik-same':
      'This is also the NIK of the child or another parent, or the family card number of this row. Compare with the family card.',
    'parent-unnamed':
      'This is about the {who, select, mother {mother} father {father} other {guardian}}, who has no name here. Fill in the name, empty this cell, or leave the column out.',
  },
  warnings: {
    'parent-nik-sex':
      'By this NIK it is {nikSex, select, L {a man} other {a woman}}. Compare with the family card.',
  },
  guide: {
    religion: 'Islam, Kristen, Katolik, Hindu, Buddha, Khonghucu, Kepercayaan or Lainnya.',
    postal: '5 digits.',
    pkh_no: 'The PKH number, not Ya or Tidak. This column has the Text format.',
    bpnt_no: 'Number of the BPNT or Sembako card, not Ya or Tidak.',
    kks_no: 'Number of the Kartu Keluarga Sejahtera. This column has the Text format.',
    last_school: 'Name of the school before. Empty for who never went to school.',
    last_npsn: '8 digits or letters.',
    last_grade: 'A number from 1 to 12.',
    dapodik_active: 'Aktif or Tidak aktif.',
    mother_nik: '16 digits from the family card. This column has the Text format.',
    mother_life: 'Hidup, Meninggal or Tidak diketahui.',
    mother_job: 'As on the family card.',
    mother_income: 'Rupiah a month, for example 1500000. No range.',
    father_nik: '16 digits from the family card. This column has the Text format.',
    father_life: 'Hidup, Meninggal or Tidak diketahui.',
    father_job: 'As on the family card.',
    father_income: 'Rupiah a month, for example 1500000. No range.',
    guardian_nik: '16 digits from the family card. This column has the Text format.',
    guardian_life: 'Hidup, Meninggal or Tidak diketahui.',
    guardian_job: 'As on the family card.',
    guardian_income: 'Rupiah a month, for example 1500000. No range.',
  },
} as const;
