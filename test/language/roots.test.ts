import {describe, expect, test} from 'vitest';
import {roots} from '../../source/language/data/roots.js';
import {analyseWord} from '../../source/language/roots.js';

const table = (rows: [word: string, root: string, affixes: string][]): void => {
	test.each(rows)('%s is %s %s', (word, root, affixes) => {
		expect(analyseWord(word)).toEqual({root, affixes: affixes.split(' ').filter(Boolean)});
	});
};

describe('sounds that a prefix swallows', () => {
	table([
		['menulis', 'tulis', 'meN-'],
		['memukul', 'pukul', 'meN-'],
		['mengirim', 'kirim', 'meN-'],
		['menyapu', 'sapu', 'meN-'],
		['melatih', 'latih', 'meN-'],
		['memilih', 'pilih', 'meN-'],
		['memiliki', 'milik', 'meN- -i'],
		['mengubah', 'ubah', 'meN-'],
		['mengarang', 'karang', 'meN-'],
		['mengawal', 'kawal', 'meN-'],
		['mengawali', 'awal', 'meN- -i'],
		['mengesahkan', 'sah', 'meN- -kan'],
		['pengeboman', 'bom', 'peN- -an'],
		['memproduksi', 'produksi', 'meN-'],
		['mengklaim', 'klaim', 'meN-'],
		['penyelesaian', 'selesai', 'peN- -an'],
		['bekerja', 'kerja', 'ber-'],
		['belajar', 'ajar', 'ber-'],
		['beroda', 'roda', 'ber-'],
		['terasa', 'rasa', 'ter-'],
	]);
});

describe('several affixes', () => {
	table([
		['memperingati', 'ingat', 'memper- -i'],
		['memperluas', 'luas', 'memper-'],
		['dipertahankan', 'tahan', 'diper- -kan'],
		['menyerahkan', 'serah', 'meN- -kan'],
		['menduduki', 'duduk', 'meN- -i'],
		['mengembangkan', 'kembang', 'meN- -kan'],
		['pertahanan', 'tahan', 'per- -an'],
		['peralatan', 'alat', 'per- -an'],
		['perayaan', 'raya', 'peN- -an'],
		['perhatian', 'hati', 'per- -an'],
		['kementerian', 'menteri', 'ke- -an'],
		['kepemimpinan', 'pimpin', 'ke- peN- -an'],
		['keterlibatan', 'libat', 'ke- ter- -an'],
		['pemberdayaan', 'daya', 'peN- ber- -an'],
		['diketahui', 'tahu', 'di- ke- -i'],
		['mempelajari', 'ajar', 'memper- -i'],
		['sebaiknya', 'baik', 'se- -nya'],
		['rumahnyalah', 'rumah', '-nya -lah'],
	]);
});

describe('two words in one', () => {
	table([
		['memberitahunya', 'beri tahu', 'meN- -nya'],
		['penandatanganan', 'tanda tangan', 'peN- -an'],
		['pertanggungjawaban', 'tanggung jawab', 'per- -an'],
		['ketidakpastian', 'tidak pasti', 'ke- -an'],
	]);
});

describe('doubled words', () => {
	table([
		['anak-anak', 'anak', 'reduplikasi'],
		['negara-negaranya', 'negara', 'reduplikasi -nya'],
		['berjalan-jalan', 'jalan', 'reduplikasi ber-'],
		['tarik-menarik', 'tarik', 'reduplikasi meN-'],
		['sebaik-baiknya', 'baik', 'reduplikasi se- -nya'],
		['undang-undang', 'undang-undang', ''],
		['kehati-hatian', 'hati-hati', 'ke- -an'],
	]);
});

describe('words that only look affixed', () => {
	table([
		['tetap', 'tetap', ''],
		['tengah', 'tengah', ''],
		['bahkan', 'bahkan', ''],
		['sementara', 'sementara', ''],
		['berita', 'berita', ''],
		['beruang', 'beruang', ''],
		['sekolah', 'sekolah', ''],
		['menteri', 'menteri', ''],
		['perempuan', 'perempuan', ''],
		['langkah', 'langkah', ''],
		['ilmu', 'ilmu', ''],
	]);
});

describe('words that the list lacks', () => {
	table([
		['mengoprekkan', 'oprek', 'meN- -kan'],
		['diretwitnya', 'retwit', 'di- -nya'],
		['Diretwit', 'diretwit', ''],
		['dignity', 'dignity', ''],
		['2023', '2023', ''],
	]);
});

test('the list is sorted, without repeats, and holds several thousand roots', () => {
	const list = [...roots];
	expect(list).toEqual([...new Set(list)].sort());
	expect(list.length).toBeGreaterThan(5000);
	for (const root of list) expect(root).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});
