import {words} from '../../language/data/gazetteer-table.js';

export const pronouns = new Set(words('ia dia beliau'));
export const pointing = new Set(words('tersebut itu ini'));

/** Relatives, of whom *ia* may as well be said as of the person they belong to. */
export const kin = new Set(
	words(
		'istri suami anak putra putri ayah ibu bapak kakak adik paman bibi cucu kakek nenek keponakan sepupu menantu mertua saudara saudari kekasih pacar pasangan teman sahabat rekan kolega tetangga kerabat keluarga',
	),
);

/** One person without a name: with such a one about, *ia* is nobody for sure. */
export const unnamed = new Set(
	words(`
		pria wanita perempuan lelaki laki-laki pemuda pemudi remaja bocah bayi gadis balita lansia orang seseorang
		korban pelaku tersangka terdakwa terpidana terduga saksi buron pelapor terlapor penumpang pengemudi pengendara
		sopir kernet kondektur pilot nakhoda masinis kurir satpam tukang penjaga pemilik majikan pembantu penculik pencuri
		perampok pembunuh penipu jaksa hakim pengacara advokat notaris dokter perawat bidan pasien guru dosen siswa siswi
		mahasiswa mahasiswi murid santri kiai ustaz pendeta imam petani nelayan pedagang buruh karyawan karyawati pegawai
		pengusaha penjual pembeli pelanggan nasabah klien pemain kiper bek gelandang penyerang striker pelatih
		wasit atlet pembalap petinju penyanyi aktor aktris artis musisi penulis penyair sutradara wartawan jurnalis
		presiden menteri gubernur bupati camat lurah kades raja ratu sultan pangeran jenderal komandan kapolres kapolsek
		kapolda ketua wakil sekretaris bendahara direktur manajer kepala rektor dekan anggota legislator senator politikus
		politisi kader juru perdana duta utusan penasihat ahli pakar pengamat peneliti ilmuwan ekonom 
		pendaki penyelam tahanan narapidana sandera prajurit tentara serdadu polwan pejabat tamu
		penggugat tergugat pemohon koki pelayan artis komedian desainer arsitek insinyur astronaut
		pengasuh penyewa
	`),
);

/** Animals, whose stories are told with *ia* too. */
export const animals = new Set(
	words(
		'harimau gajah anjing kucing sapi kerbau kambing kuda buaya ular beruang orangutan monyet badak singa macan ayam burung ikan hiu paus lumba-lumba penyu komodo banteng rusa babi domba unta panda',
	),
);

/** After these a noun says what somebody becomes or serves as, and is nobody else. */
export const predicative = new Set(
	words(
		'menjadi jadi sebagai adalah merupakan ialah selaku menjabat bernama daftar kursi jabatan posisi bakal calon pemilihan kantor rumah dinas gedung kasus',
	),
);

/** Before these a noun means many. */
export const plural = new Set(
	words(
		'para sejumlah beberapa banyak ratusan ribuan puluhan belasan jutaan seluruh semua setiap tiap kedua ketiga dua tiga empat lima enam tujuh delapan sembilan sepuluh kalangan kaum asosiasi persatuan ikatan serikat himpunan',
	),
);

/** A conjunction that may open a sentence with a clause about a person who is named only after it. */
export const openers = new Set(
	words(
		'sebelum setelah sesudah saat ketika sewaktu selama sejak usai seusai meski meskipun walau walaupun karena jika bila apabila kalau agar sambil seraya tanpa selain untuk',
	),
);

/** Verbs by which a speaker goes on: *Ia menambahkan* is said of whoever spoke before. */
export const goingOn = new Set(
	words(
		'menambahkan menambah melanjutkan menjelaskan menegaskan menerangkan memaparkan menuturkan merinci mencontohkan menyebut menyebutkan mengatakan menyatakan mengungkapkan',
	),
);

/** What only people do, so that *ia* is no thing. */
export const personal = new Set(
	words(`
		berencana berharap mengatakan menyatakan menambahkan menjelaskan menegaskan menuturkan mengaku meminta mengajak
		mengimbau berjanji ingin yakin menilai menyebut mengungkapkan bercita-cita menolak menyesal bersyukur mengenang
		menyebutkan berterima menerangkan memaparkan mengusulkan menyarankan mengingatkan membantah mengeluh bertekad berniat
	`),
);

/** Heads of *politikus Golkar itu*, *pria 45 tahun itu*: they describe a person by more than an office. */
export const describing = new Set(
	words(`
		pria wanita perempuan lelaki laki-laki politikus politisi pemain gelandang penyerang striker bek kiper winger
		aktor aktris penyanyi musisi penulis sutradara pengusaha atlet pembalap petenis petinju pebulutangkis pesepak
		komedian artis vokalis gitaris novelis sastrawan penyair ilmuwan peneliti ekonom mantan eks purnawirawan
		legislator aktivis jurnalis wartawan pelari perenang pegolf pecatur ayah ibu
	`),
);

/** Heads that say nothing of what a person does. */
export const plainHeads = new Set(
	words('pria wanita perempuan lelaki laki-laki politikus politisi mantan eks purnawirawan'),
);

/** Of a head of two words, the second. */
export const secondWords: Readonly<Record<string, readonly string[]>> = {
	wali: ['kota'],
	duta: ['besar'],
	perdana: ['menteri'],
	wakil: ['presiden', 'gubernur', 'bupati', 'menteri', 'ketua'],
	kepala: ['desa', 'dinas', 'negara', 'daerah', 'sekolah'],
	juru: ['bicara'],
	ketua: ['umum'],
	sekretaris: ['jenderal', 'daerah'],
	direktur: ['utama', 'jenderal'],
	utusan: ['khusus'],
	jaksa: ['agung'],
};

/** What may stand between head and pointer beside names, figures and dates. */
export const modifiers = new Set(
	words(
		'asal kelahiran berusia tahun dari baru lama muda senior veteran terpilih nonaktif asing cantik tampan legendaris andalan bertubuh berdarah berkebangsaan partai klub timnas dosen guru pemain pelatih wartawan pengacara artis jenderal model atlet presiden menteri gubernur bupati ketua kapten direktur bos juara',
	),
);

/** What things do and people don't: *Ia mengorbit*, *Ia berlaku*. */
export const ofThings = new Set(
	words(
		'mengorbit meletus menular berlaku tayang berbobot berukuran berdiameter terbuat terletak memuat berisi diproduksi diluncurkan dijual dibangun diresmikan mengudara berkapasitas berformat diterbitkan dirilis',
	),
);
