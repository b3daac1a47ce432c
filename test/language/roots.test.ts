import {describe, expect, test} from 'vitest';
import {roots} from '../../source/language/data/roots.js';
import {analyseWord} from '../../source/language/roots.js';

const table = (rows: [word: string, root: string, affixes: string][]): void => {
	test.each(rows)('%s is %s %s', (word, root, affixes) => {
		expect(analyseWord(word)).toEqual({root, affixes: affixes.split(' ').filter(Boolean)});
	});
};

describe('sounds that meN- and peN- swallow', () => {
	table([
		['menulis', 'tulis', 'meN-'],
		['memukul', 'pukul', 'meN-'],
		['mengirim', 'kirim', 'meN-'],
		['menyapu', 'sapu', 'meN-'],
		['memilih', 'pilih', 'meN-'],
		['memiliki', 'milik', 'meN- -i'],
		['penyakit', 'sakit', 'peN-'],
		['penyelesaian', 'selesai', 'peN-…-an'],
		['penjelasan', 'jelas', 'peN-…-an'],
		['perusakan', 'rusak', 'peN-…-an'],
	]);
});

describe('sounds that stay', () => {
	table([
		['melatih', 'latih', 'meN-'],
		['mengubah', 'ubah', 'meN-'],
		['menyanyi', 'nyanyi', 'meN-'],
		['menilai', 'nilai', 'meN-'],
		['memproduksi', 'produksi', 'meN-'],
		['mengklaim', 'klaim', 'meN-'],
		['menyukseskan', 'sukses', 'meN- -kan'],
		['memengaruhi', 'pengaruh', 'meN- -i'],
		['mempengaruhi', 'pengaruh', 'meN- -i'],
		['mempunyai', 'punya', 'meN- -i'],
	]);
});

describe('roots of one syllable', () => {
	table([
		['mengesahkan', 'sah', 'meN- -kan'],
		['mengecat', 'cat', 'meN-'],
		['mengelas', 'las', 'meN-'],
		['pengeboman', 'bom', 'peN-…-an'],
		['pengeboran', 'bor', 'peN-…-an'],
	]);
});

describe('two roots that fit, and the one that is meant', () => {
	table([
		['mengukur', 'ukur', 'meN-'],
		['mengurus', 'urus', 'meN-'],
		['mengarang', 'karang', 'meN-'],
		['mengawal', 'kawal', 'meN-'],
		['mengawali', 'awal', 'meN- -i'],
		['menipis', 'tipis', 'meN-'],
		['memadukan', 'padu', 'meN- -kan'],
		['penyaringan', 'saring', 'peN-…-an'],
		['penanya', 'tanya', 'peN-'],
		['penerangan', 'terang', 'peN-…-an'],
		['peperangan', 'perang', 'peN-…-an'],
		['diketuai', 'ketua', 'di- -i'],
		['desakan', 'desak', '-an'],
		['kutukan', 'kutuk', '-an'],
		['berikan', 'beri', '-kan'],
		['perombakan', 'rombak', 'peN-…-an'],
		['perampasan', 'rampas', 'peN-…-an'],
		['peralatan', 'alat', 'per-…-an'],
		['berdesakan', 'desak', 'ber- -an'],
		['perincian', 'rinci', 'peN-…-an'],
		['peradangan', 'radang', 'peN-…-an'],
		['memalingkan', 'paling', 'meN- -kan'],
		['menyamankan', 'nyaman', 'meN- -kan'],
		['pejalan', 'jalan', 'peN-'],
	]);
});

describe('ber-, ter- and per- before an r', () => {
	table([
		['bekerja', 'kerja', 'ber-'],
		['belajar', 'ajar', 'ber-'],
		['beroda', 'roda', 'ber-'],
		['berisi', 'isi', 'ber-'],
		['berapi', 'api', 'ber-'],
		['berada', 'ada', 'ber-'],
		['terasa', 'rasa', 'ter-'],
		['terisi', 'isi', 'ter-'],
		['tepercaya', 'percaya', 'ter-'],
		['memperebutkan', 'rebut', 'memper- -kan'],
		['beramal', 'amal', 'ber-'],
		['peramal', 'ramal', 'peN-'],
	]);
});

describe('several affixes', () => {
	table([
		['memperingati', 'ingat', 'memper- -i'],
		['memperluas', 'luas', 'memper-'],
		['mempelajari', 'ajar', 'memper- -i'],
		['dipertahankan', 'tahan', 'diper- -kan'],
		['menyerahkan', 'serah', 'meN- -kan'],
		['menduduki', 'duduk', 'meN- -i'],
		['mengembangkan', 'kembang', 'meN- -kan'],
		['memberlakukan', 'laku', 'meN- ber- -kan'],
		['diketahui', 'tahu', 'di- ke- -i'],
		['mengemukakan', 'muka', 'meN- ke- -kan'],
		['terkemuka', 'muka', 'ter- ke-'],
		['berkurang', 'kurang', 'ber-'],
		['rumahnyalah', 'rumah', '-nya -lah'],
		['adikmukah', 'adik', '-mu -kah'],
		['kupikirkan', 'pikir', 'ku- -kan'],
	]);
});

describe('affixes around a word', () => {
	table([
		['perhatian', 'hati', 'per-…-an'],
		['pertahanan', 'tahan', 'per-…-an'],
		['perayaan', 'raya', 'peN-…-an'],
		['kementerian', 'menteri', 'ke-…-an'],
		['kepemimpinan', 'pimpin', 'ke-…-an peN-'],
		['keterlibatan', 'libat', 'ke-…-an ter-'],
		['keseimbangan', 'imbang', 'ke-…-an se-'],
		['pemberdayaan', 'daya', 'peN-…-an ber-'],
		['berkepentingan', 'penting', 'ber- ke-…-an'],
		['pengetahuan', 'tahu', 'peN-…-an ke-'],
		['pegunungan', 'gunung', 'peN-…-an'],
		['berdatangan', 'datang', 'ber- -an'],
		['sebaiknya', 'baik', 'se-…-nya'],
		['seharusnya', 'harus', 'se-…-nya'],
		['pengawasannya', 'awas', 'peN-…-an -nya'],
		['perbankan', 'bank', 'per-…-an'],
	]);
});

describe('ke- alone', () => {
	table([
		['ketiga', 'tiga', 'ke-'],
		['keduanya', 'dua', 'ke- -nya'],
		['kesepuluh', 'puluh', 'ke- se-'],
		['kehendak', 'hendak', 'ke-'],
		['kerana', 'kerana', ''],
		['ketua', 'ketua', ''],
	]);
});

describe('two words in one', () => {
	table([
		['memberitahunya', 'beri tahu', 'meN- -nya'],
		['penandatanganan', 'tanda tangan', 'peN-…-an'],
		['pertanggungjawaban', 'tanggung jawab', 'per-…-an'],
		['dipertanggungjawabkan', 'tanggung jawab', 'diper- -kan'],
		['kewarganegaraan', 'warga negara', 'ke-…-an'],
		['keanekaragaman', 'aneka ragam', 'ke-…-an'],
		['ketidakpastian', 'tidak pasti', 'ke-…-an'],
		['menomorduakan', 'nomor dua', 'meN- -kan'],
	]);
});

describe('doubled words', () => {
	table([
		['anak-anak', 'anak', 'reduplikasi'],
		['negara-negaranya', 'negara', 'reduplikasi -nya'],
		['kegiatan-kegiatan', 'giat', 'reduplikasi ke-…-an'],
		['berjalan-jalan', 'jalan', 'reduplikasi ber-'],
		['tarik-menarik', 'tarik', 'reduplikasi meN-'],
		['melihat-lihat', 'lihat', 'reduplikasi meN-'],
		['menari-nari', 'tari', 'reduplikasi meN-'],
		['menakut-nakuti', 'takut', 'reduplikasi meN- -i'],
		['bersalam-salaman', 'salam', 'reduplikasi ber- -an'],
		['dibesar-besarkan', 'besar', 'reduplikasi di- -kan'],
		['sebaik-baiknya', 'baik', 'reduplikasi se-…-nya'],
		['kemerah-merahan', 'merah', 'reduplikasi ke-…-an'],
		['rata-rata', 'rata', 'reduplikasi'],
		['perlahan-lahan', 'perlahan', 'reduplikasi'],
		['dedaunan', 'daun', 'reduplikasi -an'],
		['bebatuan', 'batu', 'reduplikasi -an'],
		['undang-undang', 'undang-undang', ''],
		['perundang-undangan', 'undang-undang', 'per-…-an'],
		['kehati-hatian', 'hati-hati', 'ke-…-an'],
		['kupu-kupu', 'kupu-kupu', ''],
	]);
});

describe('words that only look affixed', () => {
	table(
		[
			...['tetap', 'tengah', 'bahkan', 'sementara', 'sedangkan', 'semakin', 'sekitar', 'adalah'],
			...['berita', 'beruang', 'sekolah', 'menteri', 'perempuan', 'langkah', 'ilmu', 'kemudian'],
			...['beringin', 'rambutan', 'pelikan', 'keluarga', 'terigu', 'diploma', 'distribusi'],
		].map((word) => [word, word, '']),
	);
});

describe('words that the list lacks', () => {
	table([
		['mengoprekkan', 'oprek', 'meN- -kan'],
		['diretwitnya', 'retwit', 'di- -nya'],
		['Diretwit', 'diretwit', ''],
		['Perancis', 'perancis', ''],
		['Terate', 'terate', ''],
		['dignity', 'dignity', ''],
		['2023', '2023', ''],
	]);
});

describe('the list of roots', () => {
	const list = [...roots];

	test('is sorted, without repeats, and holds ten thousand', () => {
		expect(list).toEqual([...new Set(list)].sort());
		expect(list.length).toBeGreaterThan(10_000);
	});

	test('gives each root at least one class', () => {
		const classes = new Set(['n', 'v', 'a', 'adv', 'num', 'pron', 'p']);
		for (const root of list) {
			expect(root).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
			expect([root, roots.has(root)]).toEqual([root, true]);
			const own = roots.classesOf(root);
			expect([root, own.length > 0 && own.every((each) => classes.has(each))]).toEqual([
				root,
				true,
			]);
		}
	});

	test.each([
		['tulis', ['v']],
		['indah', ['a']],
		['jalan', ['n', 'v']],
		['tiga', ['num']],
		['tidakada', []],
		['', []],
		['zuriat', ['n']],
		['ABAD', []],
	])('knows what %s is', (root, classes) => {
		expect(roots.classesOf(root)).toEqual(classes);
	});
});
