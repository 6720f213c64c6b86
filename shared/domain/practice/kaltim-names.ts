/** Invented people of Kalimantan Timur: Kutai, Banjar, Bugis, Jawa, Dayak names put together freely. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const BOY_NAMES = words(`
  Aditya Ahmad Aidil Akbar Alfian Amiruddin Andi Anwar Ardiansyah Arief Aulia Bagus Bayu Budi
  Dafa Danar Dimas Edwin Fadhil Fahri Faisal Farhan Fikri Galang Gilang Habib Hafiz Hairul
  Hendra Herman Ibrahim Ilham Imam Irfan Jordan Kevin Kornelius Laden Luthfi Maulana Mikael
  Muhammad Nabil Naufal Norman Oktavianus Petrus Putra Rahmat Raihan Rangga Rendi Reza Rizky
  Rusli Salman Samuel Satria Sultan Syahrul Taufik Thomas Usman Wahyu Yakobus Yohanes Yusuf Zaki
`);
export const GIRL_NAMES = words(`
  Adelia Aisyah Alya Amelia Anggun Anisa Aprilia Asmaul Ayu Bunga Citra Dahlia Desi Devi Dewi
  Dian Dina Elisa Erna Fatimah Febri Fitri Hafizah Halimah Hasnah Helena Icha Indah Intan Jamilah
  Juliana Kartika Kezia Khadijah Laila Lestari Lidia Lusiana Maimunah Maria Mariana Maya Melati
  Mutiara Nabila Nadia Norhayati Novita Nurul Permata Putri Rabiatul Rahma Ratna Rina Rosita
  Sabrina Salsabila Sari Siti Sumiati Syifa Tiara Ulfah Veronika Wulan Yanti Yuliana Zahra Zulaikha
`);
/** No word is the beginning of another, so that no full name stands inside another one. */
export const FAMILY_NAMES = words(`
  Abdullah Alfarizi Anyeq Arifin Asang Azhar Bahri Basuki Bilung Darmawan Effendi Firmansyah
  Gunawan Hakim Hamdani Handoyo Hanyeq Hasanah Hidayat Iskandar Ismail Jalung Junaidi Kahang
  Kamaruddin Kurniawan Lasah Lawing Lejau Lukman Mahmud Mansur Mardiana Mubarak Mulyadi Musa
  Ngau Noor Nugroho Oktaviani Pranata Prasetyo Purnama Rahmadani Ramadhan Ridwan Rosadi Sahrani
  Salim Santoso Saputra Setiawan Siregar Subagio Suharto Supriadi Suryani Syahputra Tamrin
  Tekwan Tingang Ubung Umar Utami Wijaya Wibowo Yamani Yudistira Yusran Zainal Zulkifli
`);
export const MOTHER_NAMES = words(`
  Aminah Asiah Bariah Darmi Endang Farida Hajrah Halimah Hartati Ida Jumiati Kartini Lamsiah
  Martha Masitah Murni Norma Nurhayati Paulina Rusmini Salasiah Sarinah Suharti Sumiati Wati
`);
export const FATHER_NAMES = words(`
  Abdul Agus Bambang Baharuddin Darius Fransiskus Gusti Hamzah Harun Jaelani Kasim Markus Misran
  Paulus Rudi Saleh Slamet Sugeng Suparman Syarif Tono Udin Wagiman Yahya Yosef
`);

export interface Village {
  /** Six digits of a NIK registered here. */
  readonly region: string;
  readonly village: string;
  readonly district: string;
  readonly regency: string;
}
const village = (region: string, place: string): Village => {
  const [name = '', district = '', regency = ''] = place.split('|');
  return { region, village: name, district, regency };
};
export const VILLAGES: readonly Village[] = [
  village('640206', 'Bukit Biru|Tenggarong|Kutai Kartanegara'),
  village('640206', 'Loa Tebu|Tenggarong|Kutai Kartanegara'),
  village('640206', 'Maluhu|Tenggarong|Kutai Kartanegara'),
  village('640202', 'Jembayan|Loa Kulu|Kutai Kartanegara'),
  village('640202', 'Loh Sumber|Loa Kulu|Kutai Kartanegara'),
  village('640203', 'Loa Duri Ilir|Loa Janan|Kutai Kartanegara'),
  village('640207', 'Sebulu Ulu|Sebulu|Kutai Kartanegara'),
  village('640208', 'Kota Bangun Seberang|Kota Bangun|Kutai Kartanegara'),
  village('640212', 'Ritan Baru|Tabang|Kutai Kartanegara'),
  village('640213', 'Muara Jawa Ulu|Muara Jawa|Kutai Kartanegara'),
  village('640216', 'Teluk Dalam|Tenggarong Seberang|Kutai Kartanegara'),
  village('640217', 'Marang Kayu Baru|Marang Kayu|Kutai Kartanegara'),
  village('640901', 'Lawe-Lawe|Penajam|Penajam Paser Utara'),
  village('640901', 'Petung|Penajam|Penajam Paser Utara'),
  village('640904', 'Bukit Raya|Sepaku|Penajam Paser Utara'),
  village('647206', 'Loa Bakung|Sungai Kunjang|Samarinda'),
  village('647202', 'Rapak Dalam|Samarinda Seberang|Samarinda'),
  village('647205', 'Lempake|Samarinda Utara|Samarinda'),
  village('647401', 'Bontang Kuala|Bontang Utara|Bontang'),
  village('647403', 'Kanaan|Bontang Barat|Bontang'),
];
export const BIRTH_PLACES = words(
  'Samarinda Tenggarong Balikpapan Bontang Penajam Sangatta Melak Makassar Banjarmasin Pasuruan',
);
export const STREETS = words(
  'Mawar Melati Gerbang Dayaku Mahakam Pesut Ulin Meranti Bengkirai Durian Elai Langsat Kenanga',
);
export const PROPOSERS = [
  'Pendamping PKH Tenggarong',
  'Pendamping PKH Loa Kulu',
  'TKSK Penajam',
  'PSM Bukit Biru',
  'Desa Loa Tebu',
  'LKS Bina Kasih',
  'BNBA Dinsos',
] as const;
