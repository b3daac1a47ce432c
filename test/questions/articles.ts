/** Invented articles of several genres, with the noise that real ones have. */
export interface SampleArticle {
	readonly name: string;
	readonly publishedAt: string;
	readonly text: string;
}

export const sampleArticles: readonly SampleArticle[] = [
	{
		name: 'politics',
		publishedAt: '2024-05-14',
		text: `Menteri Kelautan Resmikan Pelabuhan Ikan di Teluk Arguni

Menteri Kelautan dan Perikanan Saraswati Wibisono meresmikan pelabuhan ikan Teluk Arguni di Kaimana, Papua Barat, Senin (13/5/2024). Pelabuhan tersebut dibangun dengan dana Rp 412 miliar dan dapat menampung 180 kapal.

"Nelayan Kaimana tidak perlu lagi berlayar dua hari ke Ambon untuk menjual ikan," kata Saraswati.

Bupati Kaimana Yulius Werfete mengatakan pembangunan pelabuhan itu dimulai pada Maret 2021. Menurut Yulius, Pemerintah Kabupaten Kaimana menyiapkan lahan seluas 14 hektare.

Saraswati mengunjungi Kaimana untuk meninjau persiapan Festival Kakap Putih. Festival itu akan digelar pada 2 Juni 2024 oleh Badan Promosi Bahari (BPB).

Baca juga: Harga Ikan Turun Menjelang Lebaran
Foto: Dok. Humas`,
	},
	{
		name: 'disaster',
		publishedAt: '2023-11-08',
		text: `Gempa Magnitudo 6,1 Guncang Seram, 14 Rumah Rusak

AMBON - Gempa bermagnitudo 6,1 mengguncang Pulau Seram, Maluku, Selasa (7/11/2023) pukul 03.20 WIT. Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) menyatakan gempa itu tidak berpotensi tsunami.

Kepala Pelaksana BPBD Maluku Hana Lekatompessy mengatakan sebanyak 14 rumah di Kota Masohi rusak. Seorang warga, Yopi (53), meninggal dunia karena tertimpa tembok.

Pemerintah Provinsi Maluku mengirim 300 tenda ke Masohi pada Rabu (8/11/2023). "Bantuan beras sebanyak 20 ton sudah tiba di Pelabuhan Amahai," ujar Hana.

Gempa serupa terjadi di Ambon pada 26 September 2019.`,
	},
	{
		name: 'economy',
		publishedAt: '2025-02-04',
		text: `Ekspor Kopi Gayo Naik 18 Persen

Bisnis Nusantara, JAKARTA - Ekspor kopi Gayo sepanjang 2024 mencapai 21,4 ribu ton, naik 18 persen dibandingkan 2023. Direktur Utama PT Gayo Lestari Teuku Ramlan menyebut Jerman sebagai pembeli terbesar.

Badan Pusat Statistik (BPS) mencatat nilai ekspor kopi Aceh sebesar US$ 96 juta pada 2024. Harga kopi Gayo di Takengon mencapai Rp 118.000 per kilogram.

"Permintaan dari Eropa naik karena panen di Brasil gagal," tutur Ramlan di Banda Aceh, Senin (3/2/2025).

PT Gayo Lestari akan membuka gudang di Hamburg pada Agustus 2025 guna mempercepat pengiriman.`,
	},
	{
		name: 'sport',
		publishedAt: '2024-09-02',
		text: `Garuda Muda Juara Piala Khatulistiwa

Tim nasional U-20 Indonesia menjuarai Piala Khatulistiwa 2024 setelah mengalahkan Vietnam 2-1 di Stadion Batakan, Balikpapan, Minggu (1/9/2024). Gol kemenangan dicetak oleh Arif Lesmana pada menit ke-88.

Pelatih Vietnam Tran Van Duc mengakui timnya kalah cepat. Pelatih Indonesia Danu Prakoso memuji penampilan kiper Bima Saktiawan.

Laga final disaksikan 31.250 penonton. Indonesia terakhir kali menjuarai turnamen itu pada 2016.`,
	},
	{
		name: 'law',
		publishedAt: '2024-03-21',
		text: `KPK Tahan Mantan Bupati Rantau Jaya

Komisi Pemberantasan Korupsi (KPK) menahan mantan Bupati Rantau Jaya Suprapto Hadi dalam kasus suap proyek jalan, Rabu (20/3/2024). Suprapto diduga menerima suap Rp 2,3 miliar dari seorang pengusaha, Edo Kurnia.

Juru Bicara KPK Laila Nurhaliza mengatakan penyidik menyita uang Rp 700 juta dari rumah Edo di Pekanbaru.

"Penyidik masih memeriksa tujuh saksi," ucap Laila di Gedung Merah Putih KPK.`,
	},
	{
		name: 'foreign',
		publishedAt: '2022-10-12',
		text: `Presiden Norlandia Kunjungi Jakarta

Presiden Norlandia Astrid Holm tiba di Jakarta pada 10 Oktober 2022 untuk membahas kerja sama energi. Holm bertemu dengan Menteri Energi Indonesia Ratna Kusumah di Istana Bogor, kata Kementerian Luar Negeri.

Menurut kantor berita Norsk, Holm menandatangani perjanjian senilai 1,2 miliar euro. Perjanjian itu berlaku sejak 1 Januari 2023 hingga 2030.

Tanggal 10 Oktober dikenal sebagai Hari Persahabatan di Norlandia.`,
	},
];
