import type {Language} from '../errors.js';
import type {QuizMode} from '../progress/event.js';
import type {ExamCounts} from '../session/exam-session.js';
import type {Scoring} from '../session/quiz-plan.js';

/** What is said of quizzes: choosing one, exams, what they came to. */
export interface QuizLabels {
	readonly title: string;
	readonly modes: Readonly<Record<QuizMode, string>>;
	/** A mode in the middle of a sentence. */
	readonly aMode: Readonly<Record<QuizMode, string>>;
	readonly menu: {
		readonly resume: (mode: string) => string;
		readonly answered: (done: number, total: number) => string;
		readonly left: (time: string) => string;
		/** Of an exam that is over but not all in the log. */
		readonly unsaved: string;
		readonly quick: (questions: number) => string;
		readonly byKind: string;
		readonly questions: string;
		readonly studied: string;
		readonly strength: string;
		readonly unmeasured: string;
		readonly exam: string;
		/** What to know before an exam begins. */
		readonly rules: readonly string[];
		readonly count: string;
		readonly countValue: (count: number, available: number) => string;
		readonly minutes: string;
		readonly minutesValue: (minutes: number) => string;
		readonly options: string;
		readonly optionsValue: (options: number) => string;
		readonly scoring: string;
		readonly scoringValue: (scoring: Scoring) => string;
		readonly outside: string;
		readonly outsideMeans: string;
		readonly scheduled: string;
		readonly scheduledMeans: string;
		readonly replace: (mode: string, done: number) => string;
		readonly none: string;
		readonly noneHow: string;
	};
	readonly leave: string;
	readonly gone: (questions: number) => string;
	readonly allGone: string;
	/** At home. */
	readonly waiting: (mode: string, done: number, total: number) => readonly [string, string];
	readonly exam: {
		readonly doubtful: string;
		readonly minutesLeft: (minutes: number) => string;
		readonly lastMinute: string;
		readonly overview: string;
		readonly answered: string;
		readonly blank: string;
		readonly counts: (counts: ExamCounts) => string;
		readonly notAnswered: string;
		readonly ask: string;
		readonly askMeans: string;
		readonly unfinished: (counts: ExamCounts) => string;
	};
	readonly result: {
		readonly title: (mode: string) => string;
		readonly points: (points: number, best: number) => string;
		readonly scoring: (scoring: Scoring) => string;
		readonly counts: (right: number, wrong: number, blank: number) => string;
		readonly time: (time: string) => string;
		readonly timeOf: (time: string, limit: string) => string;
		readonly timeUp: string;
		readonly pauses: (pauses: number) => string;
		readonly byKind: string;
		readonly byTag: string;
		readonly scheduled: string;
		readonly kept: string;
	};
	readonly statistics: {
		readonly title: string;
		readonly right: string;
		readonly points: string;
		readonly time: string;
		readonly trend: (quizzes: number) => string;
		readonly more: (quizzes: number) => string;
		readonly pointsOf: (points: number, best: number) => string;
		readonly compared: (quizzes: number, latest: string, before: string) => string;
		readonly about: string;
	};
	/** A stretch of time to the second. */
	readonly duration: (ms: number) => string;
}

/** `−1`, with a real minus sign. */
function signed(points: number): string {
	return points < 0 ? `−${-points}` : String(points);
}

function parts(ms: number): readonly [minutes: number, seconds: number] {
	const seconds = Math.round(ms / 1000);
	return [Math.floor(seconds / 60), seconds % 60];
}

/** `12:05`, `1:02:05`: time that is left, a begun second being one. */
export function writeClock(ms: number): string {
	const all = Math.ceil(ms / 1000);
	const two = (value: number): string => String(value).padStart(2, '0');
	const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
	return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`;
}

const indonesian: QuizLabels = {
	title: 'Kuis',
	modes: {quick: 'Kuis singkat', kind: 'Kuis satu jenis', exam: 'Simulasi ujian'},
	aMode: {quick: 'kuis singkat', kind: 'kuis satu jenis', exam: 'simulasi ujian'},
	menu: {
		resume: (mode) => `Lanjutkan ${mode}`,
		answered: (done, total) => `${done}/${total} dijawab`,
		left: (time) => `sisa ${time}`,
		unsaved: 'sudah dikumpulkan, belum semua tercatat',
		quick: (questions) => `${questions} soal · langsung dinilai`,
		byKind: 'Per jenis, terlemah dahulu',
		questions: 'soal',
		studied: 'dipelajari',
		strength: 'dikuasai',
		unmeasured: 'belum terukur',
		exam: 'dinilai di akhir',
		rules: [
			'Soal boleh dilewati, jawaban boleh diubah, dan yang meragukan bisa ditandai ragu-ragu.',
			'Nilai dan kunci baru tampak setelah ujian dikumpulkan atau waktunya habis.',
			'Ujian boleh dijeda: waktunya berhenti, dan hasilnya menyebut berapa kali dijeda.',
		],
		count: 'Jumlah soal',
		countValue: (count, available) =>
			available < count ? `semua ${available} soal` : `${count} soal`,
		minutes: 'Waktu',
		minutesValue: (minutes) => (minutes === 0 ? 'tanpa batas' : `${minutes} menit`),
		options: 'Pilihan jawaban',
		optionsValue: (options) => `paling banyak ${options}`,
		scoring: 'Nilai',
		scoringValue: ({right, wrong}) => `benar ${right}, salah ${signed(wrong)}, kosong 0`,
		outside: 'Di luar jadwal',
		outsideMeans: 'jadwal pengulangan tidak berubah.',
		scheduled: 'Dihitung sebagai pengulangan',
		scheduledMeans: 'benar = Baik, salah = Ulangi. Kartu baru ikut masuk jadwal.',
		replace: (mode, done) =>
			`Masih ada ${mode} yang tertunda dengan ${done} jawaban. Buang, lalu mulai yang baru?`,
		none: 'Belum ada kartu yang cocok untuk kuis di sini.',
		noneHow:
			'Kuis memerlukan kartu dengan pilihan jawaban atau jawaban singkat. Pilih paket lain, atau buat paket dari sebuah artikel.',
	},
	leave: 'Keluar dari kuis ini? Jawaban Anda disimpan dan bisa dilanjutkan nanti.',
	gone: (questions) =>
		`${questions} soal dilewati: kartunya sudah tidak ada, berubah, atau diistirahatkan.`,
	allGone: 'Kartu kuis yang tertunda itu sudah tidak ada. Silakan mulai kuis yang baru.',
	waiting: (mode, done, total) => [
		`${mode} tertunda, ${done} dari ${total} dijawab: `,
		' untuk melanjutkan',
	],
	exam: {
		doubtful: 'ragu-ragu',
		minutesLeft: (minutes) => `sisa ${minutes} menit`,
		lastMinute: 'Waktu tinggal kurang dari satu menit.',
		overview: 'Daftar soal',
		answered: 'dijawab',
		blank: 'kosong',
		counts: ({answered, blank, doubtful}) =>
			`${answered} dijawab · ${blank} kosong · ${doubtful} ragu-ragu`,
		notAnswered: 'belum dijawab',
		ask: 'Kumpulkan sekarang?',
		askMeans: 'Setelah dikumpulkan, jawaban tidak bisa diubah lagi.',
		unfinished: ({blank, doubtful}) =>
			[
				...(blank > 0 ? [`${blank} soal masih kosong`] : []),
				...(doubtful > 0 ? [`${doubtful} soal Anda tandai ragu-ragu`] : []),
			].join(', '),
	},
	result: {
		title: (mode) => `Hasil ${mode}`,
		points: (points, best) => `${signed(points)} dari ${best} poin`,
		scoring: ({right, wrong}) => `benar ${right}, salah ${signed(wrong)}, kosong 0`,
		counts: (right, wrong, blank) => `${right} benar · ${wrong} salah · ${blank} kosong`,
		time: (time) => `Waktu: ${time}`,
		timeOf: (time, limit) => `Waktu: ${time} dari ${limit}`,
		timeUp: 'Waktu habis, jadi ujian dikumpulkan otomatis. Soal yang kosong bernilai 0.',
		pauses: (pauses) => `Dijeda ${pauses} kali; selama dijeda waktunya berhenti.`,
		byKind: 'Menurut jenis',
		byTag: 'Menurut topik',
		scheduled: 'Jawaban Anda dicatat sebagai pengulangan.',
		kept: 'Jawaban Anda disimpan di perangkat ini. Buka kuis yang tertunda untuk mencatatnya lagi.',
	},
	statistics: {
		title: 'Kuis',
		right: 'benar',
		points: 'poin',
		time: 'waktu',
		trend: (quizzes) => `Jawaban benar dalam ${quizzes} kuis terakhir`,
		more: (quizzes) => `dan ${quizzes} kuis sebelumnya`,
		pointsOf: (points, best) => `${signed(points)}/${best}`,
		compared: (quizzes, latest, before) =>
			`${quizzes} kuis terakhir ${latest} benar; ${quizzes} sebelumnya ${before}.`,
		about: 'Jenis yang paling lemah ada di urutan teratas pada layar kuis.',
	},
	duration: (ms) => {
		const [minutes, seconds] = parts(ms);
		if (minutes === 0) return `${seconds} detik`;
		return seconds === 0 ? `${minutes} menit` : `${minutes} menit ${seconds} detik`;
	},
};

const english: QuizLabels = {
	title: 'Quiz',
	modes: {quick: 'Quick quiz', kind: 'Quiz of one kind', exam: 'Mock exam'},
	aMode: {quick: 'quick quiz', kind: 'quiz of one kind', exam: 'mock exam'},
	menu: {
		resume: (mode) => `Go on with the ${mode}`,
		answered: (done, total) => `${done}/${total} answered`,
		left: (time) => `${time} left`,
		unsaved: 'handed in, not all recorded',
		quick: (questions) =>
			questions === 1 ? '1 question · marked at once' : `${questions} questions · marked at once`,
		byKind: 'By kind, weakest first',
		questions: 'questions',
		studied: 'studied',
		strength: 'known',
		unmeasured: 'not measured',
		exam: 'marked at the end',
		rules: [
			'Questions may be skipped, answers changed, and what you doubt marked as unsure.',
			'Marks and keys show only once the exam is handed in or its time is up.',
			'It may be paused: its clock then stands still, and the result says how often.',
		],
		count: 'Questions',
		countValue: (count, available) =>
			available < count ? `all ${available} questions` : `${count} questions`,
		minutes: 'Time',
		minutesValue: (minutes) => (minutes === 0 ? 'no limit' : `${minutes} minutes`),
		options: 'Options',
		optionsValue: (options) => `at most ${options}`,
		scoring: 'Scoring',
		scoringValue: ({right, wrong}) => `right ${right}, wrong ${signed(wrong)}, blank 0`,
		outside: 'Outside the schedule',
		outsideMeans: 'what is due stays as it is.',
		scheduled: 'Counts as reviews',
		scheduledMeans: 'right = Good, wrong = Again. New cards join the schedule.',
		replace: (mode, done) =>
			`A ${mode} with ${done === 1 ? '1 answer' : `${done} answers`} is still paused. Drop it and start anew?`,
		none: 'There are no cards here that suit a quiz.',
		noneHow:
			'A quiz needs cards with options or with short answers. Choose another deck, or make one from an article.',
	},
	leave: 'Leave this quiz? Your answers are kept, and you can go on later.',
	gone: (questions) =>
		`${questions === 1 ? '1 question was' : `${questions} questions were`} skipped: the card is gone, changed or suspended.`,
	allGone: 'The cards of that paused quiz are gone. Please start a new one.',
	waiting: (mode, done, total) => [`${mode} paused, ${done} of ${total} answered: `, ' to go on'],
	exam: {
		doubtful: 'unsure',
		minutesLeft: (minutes) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
		lastMinute: 'Less than a minute is left.',
		overview: 'All questions',
		answered: 'answered',
		blank: 'blank',
		counts: ({answered, blank, doubtful}) =>
			`${answered} answered · ${blank} blank · ${doubtful} unsure`,
		notAnswered: 'not answered',
		ask: 'Hand in now?',
		askMeans: 'Once handed in, answers can’t be changed any more.',
		unfinished: ({blank, doubtful}) =>
			[
				...(blank > 0 ? [`${blank} still blank`] : []),
				...(doubtful > 0 ? [`${doubtful} marked as unsure`] : []),
			].join(', '),
	},
	result: {
		title: (mode) => `Result of the ${mode}`,
		points: (points, best) => `${signed(points)} of ${best} points`,
		scoring: ({right, wrong}) => `right ${right}, wrong ${signed(wrong)}, blank 0`,
		counts: (right, wrong, blank) => `${right} right · ${wrong} wrong · ${blank} blank`,
		time: (time) => `Time: ${time}`,
		timeOf: (time, limit) => `Time: ${time} of ${limit}`,
		timeUp: 'Time was up, so the exam was handed in for you. Blank questions count 0.',
		pauses: (pauses) =>
			`Paused ${pauses === 1 ? 'once' : `${pauses} times`}; the clock stood still meanwhile.`,
		byKind: 'By kind',
		byTag: 'By topic',
		scheduled: 'Your answers are recorded as reviews.',
		kept: 'Your answers are kept on this device. Open the paused quiz to record them again.',
	},
	statistics: {
		title: 'Quizzes',
		right: 'right',
		points: 'points',
		time: 'time',
		trend: (quizzes) => `Right answers in the last ${quizzes} quizzes`,
		more: (quizzes) => `and ${quizzes} before them`,
		pointsOf: (points, best) => `${signed(points)}/${best}`,
		compared: (quizzes, latest, before) =>
			`The last ${quizzes} quizzes: ${latest} right; the ${quizzes} before them: ${before}.`,
		about: 'Your weakest kind stands at the top of the quiz screen.',
	},
	duration: (ms) => {
		const [minutes, seconds] = parts(ms);
		if (minutes === 0) return `${seconds} s`;
		return seconds === 0 ? `${minutes} min` : `${minutes} min ${seconds} s`;
	},
};

const all: Readonly<Record<Language, QuizLabels>> = {id: indonesian, en: english};

export function quizLabelsFor(language: Language): QuizLabels {
	return all[language];
}
