import type {Language} from '../errors.js';
import type {Attempt} from '../results/result.js';
import type {Difficulty, Discrimination} from './items.js';
import type {ClassReport, Standing} from './report.js';

/** What a report calls things, as teachers do. */
export interface ReportWords {
	readonly title: string;
	readonly pupils: (count: number) => string;
	readonly items: (count: number) => string;
	readonly pass: (mark: string) => string;
	readonly attempts: Readonly<Record<Attempt, string>>;
	readonly marks: string;
	readonly marksChart: string;
	readonly mark: string;
	readonly name: string;
	readonly right: string;
	readonly answered: string;
	readonly standing: string;
	readonly standings: Readonly<Record<Standing, string>>;
	readonly mean: string;
	readonly median: string;
	readonly deviation: string;
	readonly lowest: string;
	readonly highest: string;
	readonly remedial: string;
	readonly remedialEmpty: string;
	readonly studyAgain: string;
	readonly itemTable: string;
	readonly itemsChart: string;
	readonly number: string;
	readonly question: string;
	readonly key: string;
	readonly difficulty: string;
	readonly interval: string;
	readonly levels: Readonly<Record<Difficulty, string>>;
	readonly discrimination: string;
	readonly discriminations: Readonly<Record<Discrimination, string>>;
	readonly tooSmall: string;
	readonly upperLower: string;
	readonly distractors: string;
	readonly distractorsEmpty: string;
	readonly option: string;
	readonly chosen: string;
	readonly share: string;
	/** Out of how many. */
	readonly of: string;
	readonly underFive: string;
	readonly mostChosen: string;
	readonly upTo: (share: string) => string;
	readonly unsure: string;
	readonly wrongKeys: string;
	readonly wrongKey: (option: string, forOption: string, forKey: string) => string;
	readonly wrongKeyMaybe: string;
	/** Of a fact that was missed. */
	readonly suspect: string;
	readonly facts: string;
	readonly factsEmpty: string;
	readonly evidence: string;
	readonly source: string;
	readonly rightOf: (right: number, answered: number) => string;
	readonly mistaken: (option: string, chosen: number) => string;
	readonly flags: string;
	readonly flagCount: (pupils: number) => string;
	readonly reliability: string;
	readonly reliabilityOf: (value: string, pupils: number, items: number) => string;
	readonly noReliability: Readonly<Record<'few-pupils' | 'few-items' | 'no-spread', string>>;
	readonly notes: string;
	/** What the figures mean. */
	readonly legend: (report: ClassReport) => readonly string[];
}

const id: ReportWords = {
	title: 'Laporan kelas',
	pupils: (count) => `${count} murid`,
	items: (count) => `${count} soal`,
	pass: (mark) => `KKTP ${mark}`,
	attempts: {first: 'jawaban pertama', last: 'jawaban terakhir'},
	marks: 'Nilai',
	marksChart: 'Banyaknya murid menurut nilai; merah: di bawah KKTP',
	mark: 'Nilai',
	name: 'Nama',
	right: 'Benar',
	answered: 'Dijawab',
	standing: 'Keterangan',
	standings: {passed: 'tuntas', remedial: 'remedial', incomplete: 'belum lengkap'},
	mean: 'rata-rata',
	median: 'median',
	deviation: 'simpangan baku',
	lowest: 'terendah',
	highest: 'tertinggi',
	remedial: 'Remedial',
	remedialEmpty: 'Tidak ada: semua murid tuntas.',
	studyAgain: 'Pelajari lagi',
	itemTable: 'Butir soal',
	itemsChart: 'Yang menjawab benar (%) menurut nomor soal, dengan selang 95%; merah: sukar',
	number: 'No',
	question: 'Soal',
	key: 'Kunci',
	difficulty: 'Tingkat kesukaran',
	interval: 'Selang 95%',
	levels: {hard: 'sukar', medium: 'sedang', easy: 'mudah'},
	discrimination: 'Daya pembeda',
	discriminations: {
		...{excellent: 'baik sekali', good: 'baik', fair: 'cukup'},
		...{poor: 'jelek', negative: 'negatif'},
	},
	tooSmall: 'kelas terlalu kecil',
	upperLower: 'Atas − bawah',
	distractors: 'Pengecoh yang dipilih kurang dari 5%',
	distractorsEmpty: 'Tidak ada.',
	option: 'Pilihan',
	chosen: 'Dipilih',
	share: 'Bagian',
	of: 'Dari',
	underFive: 'dipilih kurang dari 5%',
	mostChosen: 'Salah terbanyak',
	upTo: (share) => `bisa sampai ${share}`,
	unsure: 'belum pasti, jawabannya terlalu sedikit',
	wrongKeys: 'Kunci yang mungkin salah',
	wrongKey: (option, forOption, forKey) =>
		`Murid kelompok atas lebih memilih “${option}” (${forOption}) daripada kuncinya (${forKey}).`,
	wrongKeyMaybe: 'Bisa jadi kebetulan; periksa buktinya.',
	suspect: 'Kuncinya mungkin salah; periksa dahulu.',
	facts: 'Lima fakta yang paling banyak salah',
	factsEmpty: 'Tidak ada jawaban yang salah.',
	evidence: 'Bukti',
	source: 'Sumber',
	rightOf: (right, answered) => `${right} dari ${answered} benar`,
	mistaken: (option, chosen) => `${chosen} memilih “${option}”`,
	flags: 'Soal yang ditandai murid',
	flagCount: (pupils) => `${pupils} murid`,
	reliability: 'Reliabilitas',
	reliabilityOf: (value, pupils, items) =>
		`KR-20 = ${value} (${pupils} murid yang menjawab semua ${items} soal)`,
	noReliability: {
		'few-pupils': 'KR-20 tidak dihitung: perlu sedikitnya 10 murid yang menjawab semua soal.',
		'few-items': 'KR-20 tidak dihitung: perlu sedikitnya 5 soal.',
		'no-spread': 'KR-20 tidak dapat dihitung: semua murid mendapat nilai yang sama.',
	},
	notes: 'Catatan',
	legend: ({isSmall}) => [
		'Nilai = jawaban benar dibagi soal yang dijawab, kali 100; soal yang tidak dijawab tidak dihitung. Belum lengkap: menjawab kurang dari 80% jumlah yang biasa di kelas ini.',
		'Tingkat kesukaran (p): bagian yang menjawab benar; di bawah 0,30 sukar, di atas 0,70 mudah. Selang 95% menurut Wilson.',
		`Daya pembeda (r): korelasi jawaban soal ini dengan hasil soal-soal lain; 0,40 ke atas baik sekali, di bawah 0,20 jelek, negatif: periksa kuncinya. Selang 95% menurut Fisher.${isSmall ? ' Kelas ini terlalu kecil (di bawah 10 murid) untuk menilainya.' : ' Selang yang lebar berarti kelasnya kecil: anggap sebagai petunjuk.'}`,
		'Latihan dikerjakan sendiri di rumah: kode menunjukkan salah salin, bukan siapa yang mengerjakan.',
	],
};

const en: ReportWords = {
	title: 'Class report',
	pupils: (count) => (count === 1 ? '1 pupil' : `${count} pupils`),
	items: (count) => (count === 1 ? '1 question' : `${count} questions`),
	pass: (mark) => `pass line ${mark}`,
	attempts: {first: 'first answers', last: 'last answers'},
	marks: 'Marks',
	marksChart: 'Pupils by mark; red: below the pass line',
	mark: 'Mark',
	name: 'Name',
	right: 'Right',
	answered: 'Answered',
	standing: 'Standing',
	standings: {passed: 'passed', remedial: 'remedial', incomplete: 'incomplete'},
	mean: 'mean',
	median: 'median',
	deviation: 'standard deviation',
	lowest: 'lowest',
	highest: 'highest',
	remedial: 'Remedial',
	remedialEmpty: 'Nobody: all pupils passed.',
	studyAgain: 'Study again',
	itemTable: 'Questions',
	itemsChart: 'Right answers (%) by question, with 95% interval; red: hard',
	number: 'No',
	question: 'Question',
	key: 'Key',
	difficulty: 'Difficulty',
	interval: '95% interval',
	levels: {hard: 'hard', medium: 'medium', easy: 'easy'},
	discrimination: 'Discrimination',
	discriminations: {
		...{excellent: 'excellent', good: 'good', fair: 'fair'},
		...{poor: 'poor', negative: 'negative'},
	},
	tooSmall: 'class too small',
	upperLower: 'Upper − lower',
	distractors: 'Wrong options chosen by fewer than 5%',
	distractorsEmpty: 'None.',
	option: 'Option',
	chosen: 'Chosen',
	share: 'Share',
	of: 'Of',
	underFive: 'chosen by fewer than 5%',
	mostChosen: 'Commonest mistake',
	upTo: (share) => `may be up to ${share}`,
	unsure: 'not certain, too few answers',
	wrongKeys: 'Keys that may be wrong',
	wrongKey: (option, forOption, forKey) =>
		`The strong pupils prefer “${option}” (${forOption}) to the key (${forKey}).`,
	wrongKeyMaybe: 'It may be chance; look at the evidence.',
	suspect: 'Its key may be wrong; check that first.',
	facts: 'The five facts the class missed most',
	factsEmpty: 'No answer was wrong.',
	evidence: 'Evidence',
	source: 'Source',
	rightOf: (right, answered) => `${right} of ${answered} right`,
	mistaken: (option, chosen) => `${chosen} chose “${option}”`,
	flags: 'Questions that pupils flagged',
	flagCount: (pupils) => (pupils === 1 ? '1 pupil' : `${pupils} pupils`),
	reliability: 'Reliability',
	reliabilityOf: (value, pupils, items) =>
		`KR-20 = ${value} (${pupils} pupils who answered all ${items} questions)`,
	noReliability: {
		'few-pupils': 'KR-20 was not worked out: it needs 10 pupils who answered every question.',
		'few-items': 'KR-20 was not worked out: it needs 5 questions.',
		'no-spread': 'KR-20 can’t be worked out: all pupils have the same mark.',
	},
	notes: 'Notes',
	legend: ({isSmall}) => [
		'Mark = right answers by questions answered, times 100; questions that were not answered do not count. Incomplete: less than 80% of what is usual in this class was answered.',
		'Difficulty (p): the share of right answers; below 0.30 is hard, above 0.70 easy. 95% interval by Wilson.',
		`Discrimination (r): the correlation of this question with all others; 0.40 and more is excellent, less than 0.20 poor, negative: look at the key. 95% interval by Fisher.${isSmall ? ' This class is too small (fewer than 10 pupils) to judge it.' : ' A wide interval means a small class: take it as a hint.'}`,
		'This was practice at home: a code shows slips of copying, not who did the work.',
	],
};

const words: Readonly<Record<Language, ReportWords>> = {id, en};

export function reportWords(language: Language): ReportWords {
	return words[language];
}

/** How figures are written: with a decimal comma in Indonesian. */
export function figures(language: Language) {
	const decimal = (value: number, places: number): string => {
		const text = value.toFixed(places).replace(/^-(?=[0.]+$)/, '');
		const own = language === 'id' ? text.replace('.', ',') : text;
		return own.replace('-', '−');
	};
	return {
		decimal,
		/** A mark, with a decimal only where it has one. */
		mark: (value: number): string => decimal(value, Number.isInteger(value) ? 0 : 1),
		percent: (share: number): string => `${decimal(share * 100, 0)}%`,
		interval: ({low, high}: {readonly low: number; readonly high: number}): string =>
			`${decimal(low, 2)} … ${decimal(high, 2)}`,
	};
}
