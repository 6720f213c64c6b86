/**
 * East Kalimantan with the codes of Kemendagri (BPS numbers the same places differently):
 * 10 regencies, 105 districts, 1038 villages.
 *
 * A line of a regency, beneath it one line for each district with its villages; 1xxx is a kelurahan,
 * 2xxx a desa. Written by scripts/take-regions.ts on 2026-11-29 from the npm package idn-area-data
 * 4.0.1, whose data follows the decree of Kemendagri. That data is under the Open Database License
 * 1.0 (ODbL), and so is this extract.
 */
export const EAST_KALIMANTAN = `
64.01 Paser
01 Batu Sopang = 2009 Samurangau, 2010 Busui, 2011 Batu Kajang, 2012 Legai, 2013 Sungai Terik, 2014 Kasungai, 2015 Rantau Buta, 2016 Rantau Layung, 2017 Songka
02 Tanjung Harapan = 2004 Keladen, 2006 Tanjung Aru, 2007 Labuangkallo, 2012 Lori, 2013 Selengot, 2014 Random, 2015 Senipah
03 Paser Belengkong = 2001 Lempesu, 2002 Bekoso, 2003 Damit, 2004 Suatang, 2005 Suliliran, 2006 Pasir Belengkong, 2007 Sangkuriman, 2008 Laburan, 2009 Suliliran Baru, 2010 Keresik Bura, 2011 Laburan Baru, 2012 Seniung Jaya, 2013 Sunge Batu, 2014 Olong Pinang, 2015 Suatang Keteban
04 Tanah Grogot = 1001 Tanah Grogot, 2002 Janju, 2003 Tepian Batang, 2004 Tanah Periuk, 2005 Pepara, 2006 Sungai Tuak, 2007 Sempulang, 2008 Jone, 2009 Rantau Panjang, 2010 Muara Pasir, 2011 Padang Pengrapat, 2012 Perepat, 2013 Pulau Rantau, 2014 Sungai Langir, 2015 Tapis, 2016 Senaken
05 Kuaro = 1001 Kuaro, 2002 Lolo, 2003 Sandeley, 2004 Harapan Baru, 2005 Rangan, 2006 Modang, 2007 Pasir Mayang, 2008 Kerta Bumi, 2009 Pondong Baru, 2010 Padang Jaya, 2011 Kendarom, 2012 Klempang Sari, 2013 Keluang Paser Jaya
06 Long Ikis = 1001 Long Ikis, 2002 Muara Adang, 2003 Teluk Waru, 2004 Tajur, 2005 Semuntai, 2006 Lombok, 2007 Pait, 2008 Olung, 2009 Kayungo, 2010 Jemparing, 2011 Tiwei, 2012 Belimbing, 2013 Long Gelang, 2014 Krayan Jaya, 2015 Bukit Saloka, 2016 Krayan Sentosa, 2017 Krayan Makmur, 2018 Kayungo Sari, 2019 Krayan Bahagia, 2020 Sawit Jaya, 2021 Sekurou Jaya, 2022 Kerta Bhakti, 2023 Adang Jaya, 2024 Tajer Mulya, 2025 Brewe, 2026 Atang Pait
07 Muara Komam = 1001 Muara Komam, 2002 Batu Botuk, 2003 Uko, 2004 Muara Langon, 2005 Binangon, 2006 Muara Kuaro, 2007 Prayon, 2008 Long Sayo, 2009 Muara Payang, 2010 Lusan, 2011 Swan Slutung, 2012 Sekuan Makmur, 2013 Selerong
08 Long Kali = 1001 Long Kali, 2002 Muara Telake, 2003 Sebakung, 2004 Bente Tualan, 2005 Mendik, 2006 Munggu, 2007 Muara Pias, 2008 Muara Toyu, 2009 Perkuwen, 2010 Pinang Jatus, 2011 Muara Lambakan, 2012 Kepala Telake, 2013 Mendik Makmur, 2014 Mendik Karya, 2015 Mendik Bhakti, 2016 Sebakung Taka, 2017 Maruat, 2018 Sebakung Makmur, 2019 Petiku, 2020 Muara Adang II, 2021 Makmur Jaya, 2022 Gunung Putar, 2023 Putang
09 Batu Engau = 2001 Kerang, 2002 Lomu, 2003 Segendang, 2004 Mengkudu, 2005 Riwang, 2006 Langgai, 2007 Petangis, 2008 Tempakan, 2009 Kerang Dayo, 2010 Saing Prupuk, 2011 Bai Jaya, 2012 Pengguren Jaya, 2013 Tebru Paser Damai
10 Muara Samu = 2001 Tanjung Pinang, 2002 Rantau Atas, 2003 Libur Dinding, 2004 Luan, 2005 Suweto, 2006 Muser, 2007 Biu, 2008 Rantau Bintungan, 2009 Muara Andeh
64.02 Kutai Kartanegara
01 Muara Muntai = 2001 Perian, 2002 Muara Leka, 2003 Muara Aloh, 2004 Jantur, 2005 Batuq, 2006 Rebaq Rinding, 2007 Muara Muntai Ulu, 2008 Muara Muntai Ilir, 2009 Kayu Batu, 2010 Jantur Selatan, 2011 Tanjung Batuq Harapan, 2012 Pulau Harapan, 2013 Jantur Baru
02 Loa Kulu = 2001 Jonggon Desa, 2002 Sungai Payang, 2003 Jembayan, 2004 Loa Kulu Kota, 2005 Loh Sumber, 2006 Ponoragan, 2007 Rempanga, 2008 Margahayu, 2009 Jonggon Jaya, 2010 Lung Anai, 2011 Jembayan Tengah, 2012 Jembayan Dalam, 2013 Sepakat, 2014 Sumber Sari, 2015 Jongkang
03 Loa Janan = 2001 Bakungan, 2002 Loa Duri Ulu, 2003 Loa Janan Ulu, 2004 Purwajaya, 2005 Tani Bhakti, 2006 Batuah, 2007 Loa Duri Ilir, 2008 Tani Harapan
04 Anggana = 2001 Sepatin, 2002 Muara Pantuan, 2003 Tani Baru, 2004 Kutai Lama, 2005 Anggana, 2006 Sungai Meriam, 2007 Sidomulyo, 2008 Handil Terusan
05 Muara Badak = 2001 Saliki, 2002 Salok Palai, 2003 Muara Badak Ulu, 2004 Muara Badak Ilir, 2005 Tanjung Limau, 2006 Tanah Datar, 2007 Badak Baru, 2008 Suka Damai, 2009 Badak Mekar, 2010 Gas Alam Badak I, 2011 Batu-Batu, 2012 Sallo Cela, 2013 Sungai Bawang
06 Tenggarong = 1001 Jahab, 1002 Loa Ipuh, 1003 Bukit Biru, 1004 Timbau, 1005 Melayu, 1006 Panji, 1007 Sukarame, 1008 Kampung Baru, 1009 Loa Tebu, 1010 Mangkurawang, 1011 Maluhu, 1013 Loa Ipuh Darat, 2012 Rapak Lambur, 2014 Bendang Raya
07 Sebulu = 2001 Selerong, 2002 Tanjung Harapan, 2003 Beloro, 2004 Sebulu Ulu, 2005 Sebulu Ilir, 2006 Segihan, 2007 Sumber Sari, 2008 Manunggal Daya, 2009 Giri Agung, 2010 Senoni, 2011 Sebulu Moderen, 2012 Sanggulan, 2013 Lekaq Kidau, 2014 Mekar Jaya
08 Kota Bangun = 2004 Loleng, 2005 Kota Bangun Ulu, 2006 Kota Bangun Ilir, 2007 Liang, 2008 Muhuran, 2009 Pela, 2017 Kedang Murung, 2018 Kota Bangun Seberang, 2019 Liang Ulu, 2020 Sebelimbingan, 2021 Sangkuliman
09 Kenohan = 2001 Lamin Telihan, 2002 Lamin Pulut, 2003 Teluk Bingkai, 2004 Kahala, 2005 Tubuhan, 2006 Semayang, 2007 Teluk Muda, 2008 Tuana Tuha, 2009 Kahala Ilir
10 Kembang Janggut = 2001 Genting Tanah, 2002 Loa Sakoh, 2003 Hambau, 2004 Kembang Janggut, 2005 Kelekat, 2006 Pulau Pinang, 2007 Long Beleh Haloq, 2008 Long Beleh Modang, 2009 Muai, 2010 Perdana, 2011 Bukit Layang
11 Muara Kaman = 2001 Muara Kaman Ilir, 2002 Rantau Hempang, 2003 Teratak, 2004 Benua Puhun, 2005 Muara Kaman Ulu, 2006 Sabintulung, 2007 Muara Siran, 2008 Tunjungan, 2009 Sedulang, 2010 Menamang Kiri, 2011 Menamang Kanan, 2012 Sidomukti, 2013 Panca Jaya, 2014 Bunga Jadi, 2015 Kupang Baru, 2016 Lebaho Ulaq, 2017 Bukit Jering, 2018 Liang Buaya, 2019 Puan Cepak, 2020 Cipari Makmur
12 Tabang = 2001 Gunung Sari, 2002 Long Lalang, 2003 Muara Ritan, 2004 Buluk Sen, 2005 Umaq Dian, 2006 Muara Pedohon, 2007 Bila Talang, 2008 Kampung Baru, 2009 Umaq Tukung, 2010 Sidomulyo, 2011 Umaq Bekuay, 2012 Tabang Lama, 2013 Muara Tiq, 2014 Muara Salung, 2015 Muara Kebaq, 2016 Muara Belinau, 2017 Muara Tubo, 2018 Ritan Baru, 2019 Tukung Ritan
13 Samboja = 1007 Sungai Seluang, 1008 Wonotirto, 1009 Tanjung Harapan, 1010 Samboja Kuala, 1011 Sanipah, 1012 Handil Baru, 1013 Muara Sembilang, 1021 Teluk Pemedas, 1022 Kampung Lama, 1023 Handil Baru Darat, 2014 Karya Jaya, 2016 Bukit Raya, 2019 Beringin Agung
14 Muara Jawa = 1001 Muara Jawa Ilir, 1002 Muara Jawa Tengah, 1003 Muara Jawa Ulu, 1004 Teluk Dalam, 1005 Dondang, 1006 Tama Pole, 1007 Muara Kembang, 1008 Muara Jawa
15 Sanga Sanga = 1001 Jawa, 1002 Pendingin, 1003 Sanga-Sanga Dalam, 1004 Sari Jaya, 1005 Sanga-Sanga Muara
16 Tenggarong Seberang = 2001 Manunggal Jaya, 2002 Bukit Raya, 2003 Embalut, 2004 Bangun Rejo, 2005 Kerta Buana, 2006 Separi, 2007 Bukit Pariaman, 2008 Bhuana Jaya, 2009 Mulawarman, 2010 Loa Ulung, 2011 Loa Raya, 2012 Perjiwa, 2013 Teluk Dalam, 2014 Loa Lepu, 2015 Suka Maju, 2016 Loa Pari, 2017 Karang Tunggal, 2018 Tanjung Batu
17 Marang Kayu = 2001 Sebuntal, 2002 Santan Ulu, 2003 Santan Tengah, 2004 Santan Ilir, 2005 Kersik, 2006 Bunga Putih, 2007 Makarti, 2008 Prangat Selatan, 2009 Prangat Baru, 2010 Semangko, 2011 Sambera Baru
18 Muara Wis = 2001 Muara Wis, 2002 Sebemban, 2003 Melintang, 2004 Enggelam, 2005 Lebak Mantan, 2006 Lebak Cilong, 2007 Muara Enggelam
19 Kota Bangun Darat = 2001 Kedang Ipil, 2002 Sedulang, 2003 Benua Baru, 2004 Kota Bangun I, 2005 Kota Bangun II, 2006 Kota Bangun III, 2007 Sumber Sari, 2008 Sari Nadi, 2009 Suka Bumi, 2010 Wonosari
20 Samboja Barat = 1001 Bukit Merdeka, 1002 Sungai Merdeka, 1003 Karya Merdeka, 1005 Amborawang Darat, 1006 Argo Sari, 1007 Salok Api Darat, 1008 Salok Api Laut, 1009 Amborawang Laut, 1010 Margomulyo, 2004 Tani Bhakti
64.03 Berau
01 Kelay = 2001 Merabu, 2002 Panaan, 2003 Merapun, 2004 Muara Lesan, 2005 Merasa, 2006 Lesan Dayak, 2007 Long Beliu, 2008 Long Duhung, 2009 Long Lamcin, 2010 Long Keluh, 2011 Long Pelay, 2012 Mapulu, 2013 Long Sului, 2014 Sido Bangen
02 Talisayan = 2002 Dumaring, 2003 Talisayan, 2014 Campur Sari, 2015 Bumi Jaya, 2016 Tunggal Bumi, 2017 Sumber Mulya, 2018 Suka Murya, 2019 Purna Sari Jaya, 2021 Eka Sapta, 2023 Capuak
03 Sambaliung = 1013 Sambaliung, 2001 Long Lanuk, 2002 Tumbit Dayak, 2004 Inaran, 2005 Pegat Bukur, 2006 Rantau Panjang, 2007 Suaran, 2008 Pilanjau, 2009 Pesayan, 2010 Sei Bebanir Bangun, 2011 Gurimbang, 2012 Sukan Tengah, 2014 Tanjung Perangat, 2015 Bena Baru
04 Segah = 2001 Long La'ai, 2002 Punan Segah, 2003 Long Ayap, 2004 Long Ayan, 2005 Punan Malinau, 2006 Punan Mahkam, 2007 Gunung Sari, 2008 Pandan Sari, 2009 Bukit Makmur, 2010 Harapan Jaya, 2011 Tepian Buah, 2012 Batu Rajang, 2013 Siduung Indah
05 Tanjung Redeb = 1003 Sungai Bedungun, 1004 Tanjung Redeb, 1005 Bugis, 1006 Gayam, 1007 Karang Ambun, 1008 Gunung Panjang
06 Gunung Tabur = 1003 Gunung Tabur, 2001 Tasuk, 2002 Birang, 2004 Maluang, 2005 Samburakat, 2006 Sambakungan, 2007 Merancang Ulu, 2008 Merancang Ilir, 2009 Pulau Besing, 2010 Melati Jaya, 2011 Batu-Batu
07 Pulau Derawan = 2001 Pegat Batumbuk, 2002 Teluk Semanting, 2003 Tanjung Batu, 2004 Pulau Derawan, 2009 Kasai
08 Biduk-Biduk = 2001 Biduk-Biduk, 2002 Pantai Harapan, 2003 Tanjung Prepat, 2004 Teluk Sumbang, 2008 Teluk Sulaiman, 2009 Giring-Giring
09 Teluk Bayur = 1002 Teluk Bayur, 1003 Rinding, 2001 Tumbit Melayu, 2004 Labanan Jaya, 2005 Labanan Makmur, 2006 Labanan Makarti
10 Tabalar = 2002 Tabalar Muara, 2003 Tubaan, 2004 Tabalar Ulu, 2005 Semurut, 2006 Buyung-Buyung, 2007 Harapan Maju
11 Maratua = 2001 Bohe Silian, 2002 Payung-Payung, 2003 Teluk Alulu, 2004 Teluk Harapan
12 Batu Putih = 2001 Tembudan, 2002 Kayu Indah, 2003 Batu Putih, 2004 Lobang Kelatak, 2005 Ampen Medang, 2006 Balikukup, 2007 Sumber Agung
13 Biatan = 2001 Biatan Ulu, 2002 Biatan Ilir, 2003 Karangan, 2004 Biatan Lempake, 2005 Manunggal Jaya, 2006 Biatan Bapinang, 2007 Biatan Baru, 2008 Bukit Makmur Jaya
64.07 Kutai Barat
05 Long Iram = 2008 Linggang Muara Leban, 2009 Long Iram Seberang, 2010 Long Iram Ilir, 2011 Anah, 2015 Long Daliq, 2016 Long Iram Kota, 2017 Long Iram Bayan, 2018 Keliwai, 2019 Ujoh Halang, 2021 Kelian Luar, 2022 Sukomulyo
06 Melak = 1006 Melak Ilir, 1011 Melak Ulu, 2001 Empas, 2002 Empakuq, 2003 Muara Bunyut, 2012 Muara Benangaq
07 Barong Tongkok = 1001 Barong Tongkok, 1021 Simpang Raya, 2002 Mencimai, 2003 Engkuni Pasek, 2004 Pepas Eheng, 2006 Juhan Asa, 2007 Asa, 2008 Pepas Asa, 2009 Muara Asa, 2010 Ongko Asa, 2011 Juaq Asa, 2012 Ombau Asa, 2013 Ngenyan Asa, 2014 Gemuhan Asa, 2015 Geleo Baru, 2016 Geleo Asa, 2017 Rejo Basuki, 2018 Sumber Sari, 2019 Sendawar, 2020 Balok Asa, 2022 Belempung Ulaq
08 Damai = 2001 Besiq, 2002 Bermai, 2003 Muara Niliq, 2004 Mantar, 2005 Muara Bomboy, 2006 Damai Seberang, 2007 Mendika, 2008 Damai Kota, 2009 Lumpat Dahuq, 2010 Muara Tokong, 2011 Jengan Danum, 2012 Keay, 2013 Tepulang, 2014 Benung, 2020 Muara Nyahing, 2021 Sempatn, 2022 Kelian
09 Muara Lawa = 2001 Muara Begai, 2002 Lotaq, 2003 Payang, 2004 Dingin, 2005 Muara Lawa, 2006 Lambing, 2007 Benggeris, 2008 Cempedas
10 Muara Pahu = 2015 Jerang Dayak, 2016 Mendung, 2017 Jerang Melayu, 2018 Dasaq, 2020 Tepian Ulaq, 2021 Sebelang, 2022 Muara Baroh, 2023 Teluk Tempudau, 2024 Tanjung Laong, 2025 Tanjung Pagar, 2029 Gunung Bayan, 2030 Muara Beloan
11 Jempang = 2001 Pentat, 2002 Lembonah, 2003 Muara Nayan, 2004 Mancong, 2005 Perigiq, 2006 Muara Ohong, 2007 Tanjung Jone, 2008 Tanjung Isuy, 2009 Tanjung Jan, 2010 Pulau Lanting, 2011 Muara Tae, 2012 Bekokong Makmur
12 Bongan = 2001 Gerunggung, 2002 Pereng Taliq, 2003 Tanjung Soke, 2004 Deraya, 2005 Lemper, 2006 Muara Siram, 2007 Resak, 2008 Jambuk, 2009 Muara Gusik, 2010 Penawai, 2011 Muara Kedang, 2012 Jambuk Makmur, 2014 Siram Makmur, 2015 Siram Jaya, 2016 Bukit Harapan, 2019 Tanjung Sari
13 Penyinggahan = 2001 Loa Deras, 2002 Minta, 2003 Tanjung Haur, 2004 Penyinggahan Ilir, 2005 Penyinggahan Ulu, 2006 Bakung
14 Bentian Besar = 2001 Randa Empas, 2002 Tukuq, 2003 Tende, 2004 Sambung, 2005 Anan Jaya, 2006 Jelmu Sibak, 2007 Suakong, 2008 Penarung, 2009 Dilang Puti
15 Linggang Bigung = 2001 Linggang Melapeh Baru, 2002 Linggang Bigung Baru, 2003 Linggang Tutung, 2004 Linggang Melapeh, 2005 Linggang Mapan, 2006 Linggang Bigung, 2007 Linggang Amer, 2008 Linggang Bangunsari, 2009 Linggang Purwodadi, 2010 Linggang Mencelew, 2011 Linggang Kebut
16 Nyuatan = 2001 Dempar, 2002 Temula, 2003 Jontai, 2004 Sembuan, 2005 Intu Lingau, 2006 Mu'ut, 2007 Terajuk, 2008 Lakan Bilem, 2009 Sentalar, 2010 Awai
17 Siluq Ngurai = 2001 Tebisaq, 2002 Kaliq, 2003 Tanah Mea, 2004 Sang-Sang, 2005 Muhur, 2006 Muara Kelawit, 2007 Bentas, 2008 Betung, 2009 Kiaq, 2010 Tendiq, 2011 Penawang, 2012 Lendian Liang Nayuq, 2013 Kenyanyan, 2014 Rikong, 2015 Kendesiq, 2016 Muara Ponaq
18 Mook Manaar Bulatn = 2001 Sakaq Lotoq, 2002 Sakaq Tada, 2003 Gemuruh, 2004 Karangan, 2005 Merayaq, 2006 Linggang Marimun, 2007 Kelumpang, 2008 Gadur, 2009 Linggang Muara Batuq, 2010 Muara Jawaq, 2011 Abit, 2012 Rembayan, 2014 Gunung Rampah, 2015 Jengan, 2016 Muara Kalaq, 2017 Tondoh
19 Tering = 2001 Tering Baru, 2002 Tering Lama, 2003 Linggang Tering Seberang, 2004 Tukul, 2005 Linggang Kelubaq, 2006 Linggang Purworejo, 2007 Linggang Jelemuq, 2008 Kelian Dalam, 2009 Linggang Muara Mujan, 2010 Muyub Ulu, 2011 Muyub Aket, 2013 Linggang Muyub Ilir, 2014 Gabung Baru, 2015 Linggang Banjarejo, 2016 Tering Lama Ulu
20 Sekolaq Darat = 2001 Sekolaq Joleq, 2002 Sekolaq Muliaq, 2003 Sekolaq Oday, 2004 Srimulyo, 2005 Sumber Bangun, 2006 Sumber Rejo, 2007 Sekolaq Darat, 2008 Leleng
64.08 Kutai Timur
01 Muara Ancalong = 2001 Senyiur, 2002 Kelinjau Ilir, 2003 Kelinjau Ulu, 2004 Long Nah, 2006 Long Tesak, 2009 Gemar Baru, 2012 Long Poq Baru, 2013 Muara Dun, 2014 Teluk Baru
02 Muara Wahau = 2001 Jak Luay, 2002 Nehes Liah Bing, 2003 Muara Wahau, 2004 Dabeq, 2005 Diaq Lay, 2006 Benhes, 2007 Wanasari, 2008 Wahau Baru, 2009 Karya Bhakti, 2010 Long Wehea
03 Muara Bengkal = 2001 Senambah, 2002 Ngayau, 2003 Muara Bengkal Ilir, 2004 Muara Bengkal Ulu, 2005 Benua Baru, 2013 Mulupan, 2014 Batu Balai
04 Sangatta Utara = 1010 Teluk Lingga, 2001 Sangatta Utara, 2011 Singa Gembara, 2012 Swarga Bara
05 Sangkulirang = 2001 Kerayaan, 2002 Tanjung Manis, 2003 Peridan, 2004 Saka, 2005 Mandu Dalam, 2006 Benua Baru Ilir, 2011 Sempayau, 2012 Pelawan, 2013 Tepian Terap, 2015 Maloy, 2016 Benua Baru Ulu, 2017 Kolek, 2018 Pulau Miang, 2019 Perupuk, 2020 Mandu Pantai Sejahtera
06 Busang = 2001 Long Bentuq, 2002 Long Pejeng, 2003 Long Lees, 2004 Mekar Baru, 2005 Rantau Sentosa, 2006 Long Nyelong
07 Telen = 2001 Marah Haloq, 2002 Lung Melah, 2003 Juk Ayaq, 2004 Long Segar, 2005 Long Noran, 2006 Muara Pantun, 2007 Rantau Panjang, 2008 Kernyanyan
08 Kombeng = 2001 Makmur Jaya, 2002 Marga Mulya, 2003 Sukamaju, 2004 Sidomulyo, 2005 Sri Pantun, 2006 Kombeng Indah, 2007 Miau Baru
09 Bengalon = 2001 Sepaso, 2002 Sekerat, 2003 Keraitan, 2004 Tepian Langsat, 2005 Tebangan Lembak, 2006 Sepaso Timur, 2007 Sepaso Selatan, 2008 Muara Bengalon, 2009 Tepian Baru, 2010 Tepian Indah, 2011 Sepaso Barat
10 Kaliorang = 2001 Kaliorang, 2006 Bukit Makmur, 2007 Bukit Harapan, 2008 Citra Manunggal Jaya, 2009 Bangun Jaya, 2010 Bumi Sejahtera, 2013 Selangkau
11 Sandaran = 2001 Sandaran, 2002 Manubar, 2003 Tadoan, 2004 Marukangan, 2005 Susuk Luar, 2006 Susuk Dalam, 2007 Tanjung Mangkaliat, 2008 Manubar Dalam, 2009 Susuk Tengah
12 Sangatta Selatan = 1002 Singa Geweh, 2001 Sangatta Selatan, 2003 Sangkima, 2004 Teluk Singkama
13 Teluk Pandan = 2001 Teluk Pandan, 2002 Suka Rahmat, 2003 Suka Damai, 2004 Kandolo, 2005 Danau Redan, 2006 Martadinata
14 Rantau Pulung = 2001 Mukti Jaya, 2002 Pulung Sari, 2003 Margo Mulyo, 2004 Rantau Makmur, 2005 Manunggal Jaya, 2006 Tanjung Labu, 2007 Kebon Agung, 2008 Tepian Makmur, 2009 Masalap Raya
15 Kaubun = 2001 Bumi Etam, 2002 Bumi Rapak, 2003 Bumi Jaya, 2004 Cipta Graha, 2005 Kadungan Jaya, 2006 Pengadan Baru, 2007 Mata Air, 2008 Bukit Permata
16 Karangan = 2001 Karangan Dalam, 2002 Batu Lepoq, 2003 Pengadan, 2004 Baay, 2005 Mukti Lestari, 2006 Karangan Seberang, 2007 Karangan Hilir
17 Batu Ampar = 2001 Batu Timbau, 2002 Beno Harapan, 2003 Mugi Rahayu, 2004 Mawai Indah, 2005 Himba Lestari, 2006 Telaga, 2007 Batu Timbau Ulu
18 Long Mesangat = 2001 Sika Makmur, 2002 Segoy Makmur, 2003 Mukti Utama, 2004 Sumber Sari, 2005 Melan, 2006 Tanah Abang, 2007 Sumber Agung
64.09 Penajam Paser Utara
01 Penajam = 1001 Tanjung Tengah, 1002 Salo Loang, 1003 Petung, 1004 Lawe-lawe, 1005 Pejala, 1006 Kampung Baru, 1007 Sesumpu, 1008 Sungai Parit, 1009 Nipah-Nipah, 1010 Nenang, 1011 Penajam, 1012 Gunung Seteleng, 1013 Buluminung, 1014 Sotek, 1015 Sepan, 1016 Riko, 1017 Gersik, 1018 Jenebora, 1019 Pantai Lango, 2020 Giri Mukti, 2021 Bukit Subur, 2022 Sidorejo, 2023 Giri Purwa
02 Waru = 1003 Waru, 2001 Api-api, 2002 Sesulu, 2004 Bangun Mulya
03 Babulu = 2001 Babulu Darat, 2002 Labangka, 2003 Babulu Laut, 2004 Gunung Intan, 2005 Gunung Makmur, 2006 Sebakung Jaya, 2007 Rawa Mulia, 2008 Sri Raharja, 2009 Sumber Sari, 2010 Rintik, 2011 Gunung Mulia, 2012 Labangka Barat
04 Sepaku = 1005 Sepaku, 1006 Pemaluan, 1007 Maridan, 1008 Mentawir, 2001 Tengin Baru, 2002 Bukit Raya, 2003 Suka Raja, 2004 Bumi Harapan, 2009 Argo Mulyo, 2010 Semoi Dua, 2011 Suko Mulyo, 2012 Wono Sari, 2013 Karang Jinawi, 2014 Binuang, 2015 Telemow
64.11 Mahakam Ulu
01 Long Bagun = 2001 Long Hurai, 2002 Long Melaham, 2003 Memahak Besar, 2004 Memahak Ulu, 2005 Batu Majang, 2006 Ujoh Bilang, 2007 Long Bagun Ilir, 2008 Long Bagun Ulu, 2009 Batoq Kelo, 2010 Long Merah, 2011 Rukun Damai
02 Long Hubung = 2001 Long Hubung, 2002 Memahak Teboq, 2003 Lutan, 2004 Matalibaq, 2005 Datah Bilang Ilir, 2006 Datah Bilang Ulu, 2007 Tri Pariq Makmur, 2008 Wana Pariq, 2009 Datah Bilang Baru, 2010 Sirau, 2011 Long Hubung Ulu
03 Laham = 2001 Laham, 2002 Long Gelawang, 2003 Muara Ratah, 2004 Danum Paroy, 2005 Nyaribungan
04 Long Apari = 2001 Long Penaneh I, 2002 Long Kerioq, 2003 Long Penaneh II, 2004 Tiong Ohang, 2005 Long Penaneh III, 2006 Tiong Bu'u, 2007 Naha Buan, 2008 Naha Tifab, 2009 Naha Silat, 2010 Long Apari
05 Long Pahangai = 2001 Delang Kerohong, 2002 Long Pakaq, 2003 Long Lunuk, 2004 Long Isun, 2005 Naha Aru, 2006 Datah Naha, 2007 Lirung Ubing, 2008 Long Pahangai I, 2009 Long Pahangai II, 2010 Long Tuyoq, 2011 Liu Mulang, 2012 Long Pakaq Baru, 2013 Long Lunuk Baru
64.71 Balikpapan
01 Balikpapan Timur = 1001 Manggar, 1002 Lamaru, 1003 Teritip, 1004 Manggar Baru
02 Balikpapan Barat = 1001 Baru Ilir, 1002 Baru Tengah, 1003 Baru Ulu, 1004 Kariangau, 1005 Margo Mulyo, 1006 Marga Sari
03 Balikpapan Utara = 1001 Batu Ampar, 1002 Gunung Samarinda, 1003 Karang Joang, 1004 Muara Rapak, 1005 Gunung Samarinda Baru, 1006 Graha Indah
04 Balikpapan Tengah = 1001 Gunung Sari Ulu, 1002 Gunung Sari Ilir, 1003 Karang Rejo, 1004 Karang Jati, 1005 Mekar Sari, 1006 Sumber Rejo
05 Balikpapan Selatan = 1002 Sepinggan, 1006 Gunung Bahagia, 1008 Sepinggan Baru, 1009 Sepinggan Raya, 1010 Sungainangka, 1011 Damai Baru, 1012 Damai Bahagia
06 Balikpapan Kota = 1001 Prapatan, 1002 Telaga Sari, 1003 Klandasan Ulu, 1004 Klandasan Ilir, 1005 Damai
64.72 Samarinda
01 Palaran = 1001 Rawa Makmur, 1002 Handil Bakti, 1003 Bukuan, 1004 Simpang Pasir, 1005 Bantuas
02 Samarinda Seberang = 1001 Sungai Keledang, 1002 Baqa, 1003 Mesjid, 1009 Mangkupalas, 1010 Tenun Samarinda, 1011 Gunung Panjang
03 Samarinda Ulu = 1001 Teluk Lerong Ilir, 1002 Jawa, 1004 Air Putih, 1005 Sidodadi, 1006 Air Hitam, 1007 Dadi Mulya, 1008 Gunung Kelua, 1009 Bukit Pinang
04 Samarinda Ilir = 1001 Selili, 1002 Sungai Dama, 1003 Sidomulyo, 1013 Sidodamai, 1014 Pelita
05 Samarinda Utara = 1002 Sempaja Selatan, 1003 Lempake, 1004 Sungai Siring, 1010 Sempaja Utara, 1011 Tanah Merah, 1012 Sempaja Barat, 1013 Sempaja Timur, 1014 Budaya Pampang
06 Sungai Kunjang = 1001 Loa Bakung, 1002 Loa Buah, 1003 Karang Asam Ulu, 1004 Lok Bahu, 1005 Teluk Lerong Ulu, 1006 Karang Asam Ilir, 1007 Karang Anyar
07 Sambutan = 1001 Sungai Kapih, 1002 Sambutan, 1003 Makroman, 1004 Sindang Sari, 1005 Pulau Atas
08 Sungai Pinang = 1001 Temindung Permai, 1002 Sungai Pinang Dalam, 1003 Gunung Lingai, 1004 Mugirejo, 1005 Bandara
09 Samarinda Kota = 1001 Karang Mumus, 1002 Pelabuhan, 1003 Pasar Pagi, 1004 Bugis, 1005 Sungai Pinang Luar
10 Loa Janan Ilir = 1001 Simpang Tiga, 1002 Tani Aman, 1003 Sengkotek, 1004 Harapan Baru, 1005 Rapak Dalam
64.74 Bontang
01 Bontang Utara = 1001 Bontang Kuala, 1002 Bontang Baru, 1003 Lok Tuan, 1004 Guntung, 1005 Gunung Elai, 1006 Api-api
02 Bontang Selatan = 1001 Tanjung Laut, 1002 Berbas Tengah, 1003 Berbas Pantai, 1004 Satimpo, 1005 Bontang Lestari, 1006 Tanjung Laut Indah
03 Bontang Barat = 1001 Belimbing, 1002 Gunung Telihan, 1003 Kanaan
`;
