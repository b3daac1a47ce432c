import type {Language} from '../../errors.js';
import type {PartKind} from './paper.js';

export interface PaperWords {
	readonly test: string;
	readonly key: string;
	readonly blueprint: string;
	readonly packet: string;
	/** What pupils fill in, in two columns. */
	readonly blanks: ReadonlyArray<readonly [string, string]>;
	readonly minutes: string;
	readonly directions: string;
	directionLines(count: number): readonly string[];
	readonly parts: Readonly<
		Record<
			PartKind,
			{readonly name: string; readonly short: string; directions(letters: string): string}
		>
	>;
	readonly answer: string;
	/** Between the last two of a list. */
	readonly or: string;
	readonly sources: string;
	readonly page: readonly [string, string];
	readonly keyColumns: readonly [string, string, string];
	readonly alsoRight: string;
	readonly order: string;
	marking(count: number): string;
	readonly blueprintColumns: readonly [string, string, string, string, string, string, string];
	readonly blueprintNote: string;
	readonly trueFalse: readonly [string, string];
}

/** The words of ours on a printed test. */
export const paperWords: Readonly<Record<Language, PaperWords>> = {
	id: {
		test: 'SOAL',
		key: 'KUNCI JAWABAN',
		blueprint: 'KISI-KISI SOAL',
		packet: 'PAKET',
		blanks: [
			['Mata pelajaran', 'Nama'],
			['Kelas', 'Nomor absen'],
			['Hari/tanggal', 'Waktu'],
		],
		minutes: 'menit',
		directions: 'Petunjuk',
		directionLines: (count) => [
			'Tulislah nama, kelas, dan nomor absen Anda pada tempat yang tersedia.',
			`Bacalah setiap soal dengan teliti, lalu kerjakan semua soal (${count} soal).`,
			'Periksalah kembali pekerjaan Anda sebelum dikumpulkan.',
		],
		parts: {
			choice: {
				name: 'Pilihan Ganda',
				short: 'Pilihan ganda',
				directions: (letters) =>
					`Berilah tanda silang (X) pada huruf ${letters} di depan jawaban yang paling tepat!`,
			},
			'true-false': {
				name: 'Benar–Salah',
				short: 'Benar–salah',
				directions: () =>
					'Lingkarilah B jika pernyataan di bawah ini benar, atau S jika pernyataan itu salah!',
			},
			match: {
				name: 'Menjodohkan',
				short: 'Menjodohkan',
				directions: () =>
					'Tulislah huruf pasangan yang tepat dari lajur kanan pada titik-titik di lajur kiri!',
			},
			short: {
				name: 'Isian Singkat',
				short: 'Isian singkat',
				directions: () => 'Isilah dengan jawaban yang singkat dan tepat!',
			},
			order: {
				name: 'Urutan',
				short: 'Mengurutkan',
				directions: () =>
					'Urutkanlah dengan menulis angka 1, 2, 3, dan seterusnya di dalam kurung di depan setiap baris!',
			},
		},
		answer: 'Jawaban',
		or: 'atau',
		sources: 'Sumber dan lisensi',
		page: ['halaman', 'dari'],
		keyColumns: ['No.', 'Kunci', 'Bukti dan pembahasan'],
		alsoRight: 'Juga benar',
		order: 'Urutan yang benar',
		marking: (count) => `Nilai = jumlah jawaban benar ÷ ${count} × 100`,
		blueprintColumns: [
			'No.',
			'Indikator soal',
			'Materi/sumber',
			'Level kognitif',
			'Bentuk soal',
			'No. soal',
			'Kunci',
		],
		blueprintNote:
			'Indikator dan level kognitif di atas adalah usulan; sesuaikan dengan capaian pembelajaran kelas Anda.',
		trueFalse: ['B', 'S'],
	},
	en: {
		test: 'TEST',
		key: 'ANSWER KEY',
		blueprint: 'TEST BLUEPRINT',
		packet: 'PACKET',
		blanks: [
			['Subject', 'Name'],
			['Class', 'Roll number'],
			['Day/date', 'Time'],
		],
		minutes: 'minutes',
		directions: 'Directions',
		directionLines: (count) => [
			'Write your name, class and roll number in the places above.',
			`Read each question with care and answer all of them (${count} questions).`,
			'Check your work before you hand it in.',
		],
		parts: {
			choice: {
				name: 'Multiple choice',
				short: 'Multiple choice',
				directions: (letters) => `Cross out (X) the letter ${letters} before the best answer.`,
			},
			'true-false': {
				name: 'True or false',
				short: 'True or false',
				directions: () =>
					'Circle B (“benar”) if a statement is true, or S (“salah”) if it is false.',
			},
			match: {
				name: 'Matching',
				short: 'Matching',
				directions: () =>
					'Write the letter of what fits from the right column on the dots in the left one.',
			},
			short: {
				name: 'Short answers',
				short: 'Short answer',
				directions: () => 'Fill in answers that are short and exact.',
			},
			order: {
				name: 'Ordering',
				short: 'Ordering',
				directions: () => 'Put the lines in order: write 1, 2, 3 and so on in the brackets.',
			},
		},
		answer: 'Answer',
		or: 'or',
		sources: 'Sources and licence',
		page: ['page', 'of'],
		keyColumns: ['No.', 'Key', 'Evidence and explanation'],
		alsoRight: 'Also right',
		order: 'The right order',
		marking: (count) => `Mark = number of right answers ÷ ${count} × 100`,
		blueprintColumns: ['No.', 'Indicator', 'Matter/source', 'Level', 'Form', 'Question', 'Key'],
		blueprintNote:
			'Indicators and levels are proposals; adapt them to what your class is to learn.',
		trueFalse: ['B', 'S'],
	},
};
