import type { Texts } from '../texts.ts';
import type { imports as source } from '../id/imports.ts';
import { detailImports } from './detail-imports.ts';
import { pupilImports } from './pupil-imports.ts';

const month =
  '{month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} 12 {December} other {that month}}';

export const imports: Texts<typeof source> = {
  refusals: {
    'paste-empty':
      'Nothing has been copied yet. Copy the rows in Excel or WhatsApp (Ctrl+C), then press Ctrl+V here. Nothing was stored.',
    'paste-image':
      'A picture was copied, not text. Copy rows of Excel or a WhatsApp message; pictures are pasted on the page of the person. Nothing was stored.',
    'paste-single':
      'Only “{text}” was copied. What can be pasted: rows of Excel with several columns, or a message like “1. Name - NIK - birth date”. Nothing was stored.',
    'paste-many':
      'This paste has more than {limit, number} rows. Save it as an Excel file first, then import the file. Nothing was stored.',
    'paste-long':
      'The copied text is too long. Save it as an Excel file first, then import the file. Nothing was stored.',
    'paste-unknown':
      'No column is known. Include NIK, sex or birth date, or copy the row of column titles too. Nothing was stored.',
    'file-unreadable':
      'The file {file} cannot be opened. Close it in Excel or check the USB stick, then choose it again.',
    'file-empty': 'The file {file} is empty. Choose a file that holds a list of candidates.',
    'file-too-large':
      'This file has {megabytes} MB, at most {limit} MB are read. Remove pictures or split it into several files.',
    'file-old-format':
      'The file {file} is in the old Excel format (.xls). Open it in Excel, choose Save As, type “Excel Workbook (.xlsx)”, then choose the new file.',
    'file-binary-format':
      'The file {file} is in the .xlsb format. Open it in Excel, choose Save As, type “Excel Workbook (.xlsx)”, then choose the new file.',
    'file-open-document':
      'The file {file} is in the OpenDocument format (.ods). Open it in LibreOffice, choose Save As, type “Excel 2007–365 (.xlsx)”, then choose the new file.',
    'file-web-page':
      'The file {file} is really a web page with an Excel name. Open it in Excel, choose Save As .xlsx, then choose the new file.',
    'lock-unknown':
      'The file {file} is locked in a way that cannot be opened here. Open it in Excel, choose File, Info, Protect Workbook, Encrypt with Password, empty it, save, then choose it again.',
    'password-wrong':
      'That password does not open {file}. Check capital and small letters, then try again.',
    'file-locked':
      'The file {file} is locked with a password. Open it in Excel, remove the password, save it, then choose it again.',
    'file-unknown': 'The file {file} is not a spreadsheet. Choose a .xlsx or .csv file.',
    'file-damaged':
      'The file {file} is damaged and cannot be read in full. Open it in Excel and save it again, or ask for a new copy.',
    'file-unsafe':
      '{reason, select, size {The content of {file} is unreasonably large.} ratio {The content of {file} is unreasonably large.} other {The structure of {file} is not as it should be.}} It was not opened, for safety. Copy its data to a new workbook in Excel, save that, then choose it.',
    'quote-open':
      'In {file} a quotation mark is not closed, near line {line}. Correct it in Excel, save it as .xlsx, then choose it again.',
    'not-calculated':
      'The sheet “{sheet}” holds formulas that were never calculated. Open it in Excel, save it, then choose it again.',
    'sheet-missing': 'The sheet “{sheet}” is no longer in the file. Choose another sheet.',
    'too-many-rows':
      'This sheet has more than {limit, number} rows. Split it into several files and import them one by one.',
    'header-missing':
      'Row {row} of sheet “{sheet}” is empty. Point to the row with the column titles.',
    'columns-missing':
      'A required column is not matched yet. Name, sex, and level or grade are needed.',
    'columns-doubled': 'Two columns are matched to the same field. Choose only one.',
    'intake-missing': 'The intake no longer exists. Choose another.',
    'house-missing':
      '{list, select, pupils {The school is not set up yet. Add classes, dormitories and beds in Settings, then import.} other {The house is not set up yet. Add building, wards and beds in Settings, then import.}}',
    'house-full':
      '{limit, select, site {The capacity of the building} level {The seats of a level} class {The seats of a class} beds {The number of beds} other {The operational capacity}} is exceeded from row {row} on. Nothing was stored. Change the capacity in Settings or record a permit, then import again.',
    'permit-ended': 'That permit ends before it is needed. Write a later last day.',
    'job-gone': 'This trial has ended. Choose the file again; nothing was saved.',
    outdated:
      'The office’s records changed since the trial of {file}. Nothing was saved; check again, then save.',
    'target-unwritable':
      'File {file} cannot be written. Close it in Excel first, or choose another place.',
    'fault-gone': 'This row was repaired or taken off the list already.',
    'still-faulty': 'Row {row} cannot be saved yet. Check the marked fields again.',
  },
  fields: {
    name: 'Name',
    nik: 'NIK',
    kk: 'Family card no.',
    sex: 'M/F (L/P)',
    birth_place: 'Place of birth',
    birth_date: 'Date of birth',
    birth_place_date: 'Place and date of birth',
    level: 'Level',
    grade: 'Grade',
    mother_name: 'Mother',
    father_name: 'Father',
    guardian_name: 'Guardian',
    guardian_relation: 'Relation of guardian',
    phone: 'Mobile phone',
    address: 'Address',
    rt: 'RT',
    rw: 'RW',
    village: 'Village',
    district: 'District',
    regency: 'Regency/City',
    desil: 'Desil',
    desil_period: 'Desil period',
    desil_date: 'Desil looked up on',
    school_status: 'School status',
    vulnerability: 'Vulnerability',
    proposer: 'Proposed by',
    note: 'Note',
    previous_code: 'Candidate code',
    visit_result: 'Home visit result',
    visit_date: 'Visited on',
    visit_reason: 'Reason of the visit result',
    parent_consent: 'Consent of parents',
    child_consent: 'Consent of child',
    documents: 'Documents',
    nisn: 'NISN',
    mode: 'Service',
    mobility: 'Mobility',
    disability: 'Kinds of disability',
    communication: 'Communication',
    vulnerability_level: 'Vulnerability level',
    referrer: 'Referred by',
    letter_no: 'Referral letter no.',
    letter_date: 'Referral letter date',
    received_date: 'Received on',
    entry_date: 'Entered on',
    exit_date: 'Left on',
    exit_reason: 'Reason for leaving',
    bed: 'Bed',
    ...detailImports.fields,
    ...pupilImports.fields,
  },
  kinds: {
    all: 'All',
    name: 'Name',
    nik_broken: 'NIK incomplete',
    nik_same: 'Same NIK',
    nisn: 'NISN',
    kk: 'Family card no.',
    sex: 'L/P not known',
    birth_date: 'Date of birth',
    level: 'Level and grade',
    desil: 'Desil',
    guardian: 'Guardian and phone',
    address: 'Address',
    school: 'School status',
    vulnerability: 'Vulnerability',
    gates: 'Visit and consent',
    service: 'Service',
    needs: 'Needs',
    letter: 'Letter and dates',
    entry: 'Entry date',
    exit: 'Day of leaving',
    bed: 'Bed',
    cell: 'Cell content',
    own: 'Own columns',
    ...detailImports.kinds,
    ...pupilImports.kinds,
  },
  empty: '(empty)',
  repairAll:
    '{count, plural, =1 {Change “{shown}” to {to}} =2 {Change both “{shown}” to {to}} other {Change all # “{shown}” to {to}}}',
  repairOne: 'Write {to}',
  faults: {
    'name-empty':
      '{guardian, select, other {A name is needed. Guardian in this row: {guardian}.} none {A name is needed.}}',
    'name-too-long':
      'The name has {length} letters, at most {longest}. Check whether two people share the cell.',
    'nik-shortened':
      'Excel shortened the NIK, its digits are lost. Type the 16 digits again from the family card.',
    'nik-too-short': 'Only {digits} digits, {missing} missing. Compare with the family card.',
    'nik-too-long':
      '{digits} digits, {extra} too many. A NIK has 16; compare with the family card.',
    'nik-not-digits':
      'There is “{found}” in it. A NIK has digits only; compare with the family card.',
    'nik-birth-part':
      'Digits 7 to 12 ({part}) are not a date of birth. Compare the NIK with the family card.',
    'nik-serial-zero':
      'The last four digits are 0000, which is never used. Excel may have shortened it; type it again from the family card.',
    'nik-same': 'Same as row {row}, {name}. One person needs one row.',
    'nik-of-other': 'This NIK belongs to {name} ({code}). Check NIK and name on both family cards.',
    'code-same': 'Same code as row {row}, {name}. One person needs one row.',
    'code-of-other':
      'This code belongs to {name}. Check the code on the receipt, or leave it empty.',
    'nisn-not-digits': 'A NISN has digits only. Copy it from the school report, or leave it empty.',
    'nisn-length':
      'A NISN has 10 digits, here {digits}. Excel often drops a leading 0; check the school report.',
    'nisn-same': 'Same NISN as row {row}, {name}. Check the school reports of both.',
    'nisn-of-other':
      'This NISN belongs to {name} ({code}). Check the school reports of both, or leave it empty.',
    'kk-shortened':
      'Excel shortened the family card number, its digits are lost. Type the 16 digits again.',
    'kk-too-short': 'Only {digits} digits, {missing} missing. Compare with the family card.',
    'kk-too-long':
      '{digits} digits, {extra} too many. The number has 16; compare with the family card.',
    'kk-not-digits':
      'There is “{found}” in it. The number has digits only; compare with the family card.',
    'kk-is-nik': 'Same as the NIK of this row. Write the number at the top of the family card.',
    'sex-empty': 'L/P is needed. Write L (male) or P (female).',
    'sex-unknown': 'Write L (male) or P (female).',
    'birth-date-impossible': `There is no {day} ${month}. Check the birth certificate.`,
    'birth-date-month':
      'There is no month {month}. Write day first, then month, then year: 31/12/2013.',
    'birth-date-two-digits':
      'The year has only two digits. Perhaps {guess}? Write the year with four digits.',
    'birth-date-two-digits-baby':
      'The age would be {age}. Perhaps {guess}? Write the year with four digits.',
    'birth-date-two-digits-unclear':
      'The year has only two digits. Write it with four, as on the birth certificate.',
    'birth-date-future': 'This day has not come yet. Check the birth certificate.',
    'birth-date-too-old': 'The age would be {age}. Check the year on the birth certificate.',
    'birth-date-unreadable': 'Not readable as a date. Write it like 31/12/2013.',
    'level-empty': 'A level is needed. Write SD, SMP or SMA.',
    'level-unknown': 'Write SD, SMP or SMA.',
    'grade-unknown': 'Write the grade as a number from 1 to 12.',
    'grade-not-of-level':
      'Grade {grade} is not a grade of {level}, which has {from} to {to}. Check level or grade.',
    'desil-range': 'Desil goes from 1 to 10. Leave it empty when it is not recorded yet.',
    'desil-roman': 'Write it as a number: {value}.',
    'desil-several': 'Write one number, not a range. Leave it empty when it is not recorded yet.',
    'desil-unreadable':
      'Write one number from 1 to 10. Leave it empty when it is not recorded yet.',
    'desil-undated':
      'From when is desil {desil}? Give the desil period for the whole file, or a column with it.',
    'desil-period-unreadable': 'Write the period like “Triwulan II 2026”.',
    'desil-date-unreadable': 'Not readable as a date. Write it like 31/12/2025.',
    'desil-date-future': 'This day has not come yet. Check the day of the desil.',
    'relation-unknown': 'Write ibu, ayah, wali or panti.',
    'phone-shortened': 'Excel shortened this number. Type it again, or leave it empty.',
    'rt-unreadable': 'RT has at most three digits, such as 012. Leave it empty when there is none.',
    'rw-unreadable': 'RW has at most three digits, such as 003. Leave it empty when there is none.',
    'school-status-unknown': 'Write belum sekolah, putus sekolah, lulus or masih sekolah.',
    'vulnerability-unknown':
      '“{word}” is not known. Write anak jalanan, terlantar, yatim piatu, pekerja anak or korban kekerasan.',
    'visit-unknown': 'Write sangat mendesak, layak, tidak layak, ditunda or belum.',
    'visit-reason-alone':
      'There is a reason, but no result of the visit. Fill in the result, or empty the reason.',
    'visit-date-unreadable': 'Not readable as a date. Write it like 31/12/2025.',
    'visit-date-future': 'This day has not come yet. Check the day of the visit.',
    'answer-unknown': 'Write ya, tidak or belum.',
    'mode-unknown': 'Write panti, harian or rumah.',
    'mobility-unknown': 'Write mandiri, alat bantu, kursi roda or tirah baring.',
    'disability-unknown':
      '“{word}” is not known. Write the kind, such as netra, rungu, daksa, grahita or psikososial, with commas between.',
    'communication-unknown':
      '“{word}” is not known. Write lisan, isyarat, SIBI, braille, gambar or bahasa daerah.',
    'vulnerability-level': 'Write a number from 0 to 3.',
    'letter-date-unreadable': 'Cannot be read as a date. Write it like 31/12/2025.',
    'letter-date-future': 'This day has not come yet. Check the date.',
    'entry-date-empty': 'The entry date is required. Write it like 31/12/2025.',
    'entry-date-unreadable': 'Cannot be read as a date. Write it like 31/12/2025.',
    'entry-date-future':
      'This day has not come yet. Who has not entered belongs on the waiting list.',
    'stay-overlaps':
      '{until, select, other {This person is recorded as living here from {from} to {until}. Check the days of entering and leaving.} none {This person is recorded as living here since {from}. Record the discharge under Residents, or check the day.}}',
    'exit-date-empty': 'There is a reason for leaving, but no day. Write it like 31/12/2025.',
    'exit-date-unreadable': 'This cannot be read as a date. Write it like 31/12/2025.',
    'exit-date-future':
      'This day has not come yet. Leave it empty for somebody who still lives here.',
    'exit-before-entry': 'Before the day of entering, {entry}. Check both days.',
    'bed-unknown':
      'There is no bed {bed} on the plan. Check its code, or leave it empty and place later.',
    'bed-same': 'Bed {bed} is taken by row {row} already. One bed, one person.',
    'bed-other-sex': 'The room of {bed} is for the other sex. Check L/P or the code of the bed.',
    'bed-not-free':
      'Bed {bed} is not free from that entry date. Leave this cell empty and place later.',
    'bed-child-adult':
      'In the room of {bed} a child and a grown-up may not be together. Choose another bed, or leave it empty.',
    'own-value':
      '{kind, select, number {Not a number. Write for instance 12 or 12,5.} date {Not a date. Write for instance 14/07/2012.} choice {Not a choice of {name}. Write one of: {choices}.} yes_no {Write Ya or Tidak.} other {Too long. Shorten it to 200 characters.}}',
    'cell-error': 'Its formula failed ({error}). Write the content into this cell.',
    'cell-is-date':
      'Excel turned this cell into a date. Set the cell format to Text and type it again.',
    'cell-too-long': '{length} characters, at most {longest}. Shorten it.',
    ...detailImports.faults,
    ...pupilImports.faults,
  },
  warnings: {
    'nik-empty': 'No NIK yet. The candidate is saved, the NIK becomes a task.',
    'nik-sex-differs':
      'The NIK says {nikSex}, the column says {sex}. Compare with the family card.',
    'nik-birth-differs':
      'The date in the NIK ({part}) differs from the date of birth. Compare with the birth certificate.',
    'nik-region':
      'The NIK begins with {region}, which is no known province. Compare with the family card.',
    'sex-of-nik': 'This list has no sex; {sex} is recorded as the NIK says.',
    'nisn-year':
      'The first three digits of the NISN differ from the year of birth. Check the school report.',
    'name-odd': 'The name holds digits or signs. Check the spelling on the birth certificate.',
    'birth-date-empty': 'No date of birth yet. In the order it comes last among equals.',
    'birth-date-day-unknown': '1 January: often written when the exact day is unknown.',
    'age-unlikely': 'The age is {age}. Check the year of birth.',
    'guardian-empty': 'No guardian yet. It becomes a task.',
    'phone-odd': 'Not a usual phone number. Kept as written.',
    'grade-assumed': 'No grade; recorded as {grade}, the first of {level}.',
    'school-status-empty': 'No school status yet. It becomes a task.',
    'letter-undated': 'The letter has no date; waiting counts from the day it was received.',
    'exit-reason-empty': 'No reason for leaving is given; recorded as other.',
    'exit-bed-unused': 'This person has left; their bed is not recorded.',
    'likely-same':
      'Name, date of birth and guardian as in row {row}, {name}. Make sure they are two people.',
    'likely-known': 'Resembles {name} ({code}), already recorded. Make sure it is someone else.',
    'name-differs': 'Recorded as {name} ({code}). Check the spelling on the birth certificate.',
    ...detailImports.warnings,
    ...pupilImports.warnings,
  },
  faultsFile: { repair: 'What to repair', row: 'Original row' },
  template: {
    sheets: {
      candidates: 'Candidates',
      pupils: 'Pupils',
      waitlist: 'Waiting list',
      residents: 'Residents',
    },
    guide: 'Guide',
    choices: 'Choices',
    guideField: 'Column',
    guideNeeded: 'Needed',
    guideHow: 'How to fill in',
    needed: 'Needed',
    either: 'Level or grade',
    optional: 'May be empty',
  },
  guide: {
    name: 'As on birth certificate or family card, at most 150 letters.',
    nik: '16 digits. The column is formatted as text so that Excel does not shorten it. Leave empty when there is none.',
    kk: '16 digits from the top of the family card, not the NIK.',
    sex: 'L (male) or P (female).',
    birth_place: 'City or regency on the birth certificate.',
    birth_date: 'Day/month/year, year with four digits: 31/12/2013.',
    birth_place_date: 'In one column: Samarinda, 31/12/2013.',
    level: 'SD, SMP or SMA.',
    grade: 'A number from 1 to 12. When empty: the first grade of the level.',
    mother_name: 'Name of the mother.',
    father_name: 'Name of the father.',
    guardian_name: 'The adult who stands by the child.',
    guardian_relation: 'Ibu, ayah, wali or panti.',
    phone: 'Begins with 08. The column is formatted as text.',
    address: 'Street or hamlet, without RT/RW.',
    rt: 'At most three digits.',
    rw: 'At most three digits. Leave empty when there is none.',
    village: 'Name of the village.',
    district: 'Name of the district.',
    regency: 'Name of the regency or city.',
    desil: 'A number from 1 to 10. Leave empty when not recorded yet.',
    desil_period: 'Such as Triwulan II 2026.',
    desil_date: 'The day it was looked up: 31/12/2025.',
    school_status: 'Belum sekolah, putus sekolah, lulus or masih sekolah.',
    vulnerability:
      'Anak jalanan, terlantar, yatim piatu, pekerja anak, korban kekerasan. Separate with commas.',
    proposer: 'Who proposes, such as Pendamping PKH Loa Kulu.',
    note: 'A short remark.',
    previous_code: 'The code on the receipt, if registered before.',
    visit_result: 'Sangat mendesak, layak, tidak layak, ditunda or belum.',
    visit_date: 'The day of the visit: 31/12/2025.',
    visit_reason: 'Why not eligible or postponed, for example pindah domisili.',
    parent_consent: 'Ya, tidak or belum.',
    child_consent: 'Ya, tidak or belum.',
    documents: 'Lengkap, menyusul or belum.',
    nisn: '10 digits, from the school report. This column has the Text format.',
    mode: 'Panti, harian or rumah. Empty: panti.',
    mobility: 'Mandiri, alat bantu, kursi roda or tirah baring.',
    disability: 'Netra, rungu, wicara, daksa, grahita, psikososial and so on, with commas between.',
    communication: 'Lisan, isyarat, SIBI, braille, gambar or bahasa daerah.',
    vulnerability_level:
      '3 without a carer, 2 at risk of violence or neglect, 1 cannot care for oneself yet, 0 other.',
    referrer: 'Who refers, such as Dinsos Kota Samarinda.',
    letter_no: 'Number of the referral letter.',
    letter_date: 'Date of the letter: 31/12/2025. Waiting counts from it.',
    received_date: 'Day of the receipt stamp: 31/12/2025.',
    entry_date: 'Day of entering: 31/12/2025.',
    exit_date: 'Only of who has left (the register): 31/12/2025.',
    exit_reason: 'For example work, back to the family, died.',
    bed: 'Code on the plan, such as A1-3. May be empty and given later.',
    ...detailImports.guide,
    ...pupilImports.guide,
  },
};
