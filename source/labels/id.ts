import type {Span} from '../session/span-of-time.js';
import {isManifold, writeAmount} from './amounts.js';
import {writeDate} from './dates.js';
import type {Labels} from './labels.js';
import {indonesian as session} from './study.js';

const months =
	'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
		' ',
	);

const units = {
	minute: 'menit',
	hour: 'jam',
	day: 'hari',
	month: 'bulan',
	year: 'tahun',
} as const;

function figure(value: number): string {
	return String(value).replace('.', ',');
}

function span({count, unit, isLess}: Span): string {
	return isLess ? '< 1 menit' : `${figure(count)} ${units[unit]}`;
}

function amount(value: number): string {
	return writeAmount(value, {decimal: ',', group: '.', powers: ['juta', 'miliar', 'triliun']});
}

function manifold(times: number): string {
	const rounded = Number(times.toPrecision(2));
	return rounded === 2 ? 'Dua kali' : `${amount(rounded)} kali`;
}

export const indonesian: Labels = {
	kinds: {
		person: 'Siapa',
		place: 'Di mana',
		organisation: 'Lembaga',
		event: 'Peristiwa',
		date: 'Kapan',
		quantity: 'Berapa',
		acronym: 'Singkatan',
		quote: 'Kutipan',
		thing: 'Apa',
		reason: 'Mengapa',
		purpose: 'Untuk apa',
		manner: 'Bagaimana',
		word: 'Kosakata',
		custom: 'Pertanyaan',
	},
	grades: {1: 'Ulangi', 2: 'Sulit', 3: 'Baik', 4: 'Mudah'},
	span,
	when: (value) => (value.isLess ? 'sebentar lagi' : `${span(value)} lagi`),
	date: (date) => writeDate(date, months),
	cards: (count) => `${count} kartu`,
	moreAbove: (lines) => `↑ ${lines} baris`,
	moreBelow: (lines) => `↓ ${lines} baris`,
	tooSmall: (columns, rows) => [
		'Jendela terlalu kecil.',
		`Perbesar hingga ${columns} × ${rows}.`,
		'Jawaban Anda aman.',
	],
	loading: 'Sebentar …',
	home: {
		decks: 'Paket kartu',
		own: 'Milik Anda',
		bundled: 'Bawaan',
		fresh: 'Baru',
		due: 'Perlu diulang',
		learned: 'Dipelajari',
		welcome: [
			'newsquiz membantu Anda mengingat isi berita Indonesia.',
			'Baca soalnya, jawab dalam hati, lalu buka jawabannya.',
			'Nilai ingatan Anda; kartu muncul lagi sebelum Anda lupa.',
		],
		start: (deck) => ['Tekan ', ` untuk memulai “${deck}”.`],
		today: (answers) => `hari ini ${answers} jawaban`,
		streak: (days) => (days === 1 ? 'hari pertama' : `${days} hari beruntun`),
		nothingToday: 'belum belajar hari ini',
		dueNow: (cards) => [`${cards} kartu perlu diulang`, ' · tekan ', ' untuk semuanya'],
		ownTip: ['Punya berita untuk dipelajari? Tekan ', ' dan tempelkan.'],
		noDecks: 'Belum ada paket kartu di sini.',
		unreadable: (count, file) =>
			count === 1
				? `${file} tidak terbaca. Perbaiki atau pindahkan berkas itu.`
				: `${count} berkas paket kartu tidak terbaca, antara lain ${file}. Perbaiki atau pindahkan.`,
		allDone: (next) => `Semua sudah diulang. Kartu berikutnya ${next}.`,
		allDoneForGood: 'Semua kartu sudah diulang.',
	},
	study: {
		everything: 'Semua paket kartu',
		inTheHead: 'Jawab dalam hati, lalu buka jawabannya.',
		typeHere: 'ketik jawaban Anda',
		choose: 'Pilih jawaban yang tepat.',
		hint: 'Petunjuk',
		answer: 'Jawaban',
		yourAnswer: 'Jawaban Anda',
		alsoRight: 'Juga benar',
		evidence: 'Dari berita',
		refersTo: 'Mengacu pada',
		explanation: 'Penjelasan',
		right: 'Benar',
		almost: 'Hampir benar',
		wrong: 'Belum tepat',
		gaveUp: 'Ini jawabannya',
		howWell: 'Seberapa baik Anda mengingatnya?',
		acceptThis: 'Mulai sekarang, terima jawaban ini sebagai jawaban benar?',
		keyIs: 'Kunci',
		ownAnswers: 'Anda anggap benar',
		unaccepted: 'Jawaban itu tidak lagi diterima.',
		undone: 'Penilaian tadi dibatalkan. Silakan nilai lagi.',
		root: 'Kata dasar',
		retired: 'mungkin kedaluwarsa',
		asOf: (date) => `berlaku per ${date}`,
		backSoon: (count) => `${count} segera kembali`,
		progress: (done, total) => `${done} dari ${total}`,
		nothingDue: 'Tidak ada yang perlu diulang sekarang.',
		nextDue: (when) => `Kartu berikutnya muncul ${when}.`,
		limitReached: 'Jatah kartu baru hari ini sudah habis; sisanya menyusul besok.',
		emptyDeck: 'Paket ini belum berisi kartu.',
		offerQuiz: 'Sambil menunggu, coba kuis atau latihan bebas, tanpa mengubah jadwal.',
	},
	session,
	remarks: {
		empty: 'Belum ada jawaban yang diketik.',
		typo: 'Ada salah ketik.',
		incomplete: 'Sudah betul sejauh itu, tetapi belum lengkap.',
		anotherOption: 'Itu jawaban lain, bukan yang ditanyakan.',
		unit: 'Satuannya lain; periksa lagi.',
		moreThanAsked: 'Jawaban Anda memuat lebih dari yang ditanyakan.',
		wordOrder: 'Katanya benar; urutannya berbeda.',
		shortForm: 'Itu singkatannya; tulis nama lengkapnya.',
		bound: 'Angkanya benar; perhatikan “lebih dari” atau “kurang dari”.',
		synonym: 'Artinya tepat, tetapi bukan kata ini.',
		otherForm: 'Kata dasarnya tepat, bentuknya belum.',
		own: 'Sesuai dengan jawaban yang sudah Anda anggap benar.',
		justAccepted: 'Mulai sekarang jawaban ini diterima.',
		dateOff: ({by, unit}) =>
			`${Math.abs(by)} ${units[unit]} ${by < 0 ? 'terlalu awal' : 'terlalu lambat'}.`,
		amountOff: (times, by) =>
			!isManifold(times)
				? `${by < 0 ? 'Kurang' : 'Kelebihan'} ${amount(Math.abs(by))}.`
				: times <= 0
					? 'Terlalu kecil.'
					: times > 1
						? `${manifold(times)} lipat dari yang seharusnya.`
						: `Seharusnya ${manifold(1 / times).toLowerCase()} lipatnya.`,
	},
	quiz: {
		title: 'Kuis',
		question: (index, total) => `Soal ${index} dari ${total}`,
		noQuestions: 'Paket ini belum punya kartu yang cocok untuk kuis.',
	},
	summary: {
		studied: 'Sesi ini selesai',
		nothing: 'Belum ada kartu yang dijawab.',
		answers: (answers, cards, minutes) => `${cards} kartu, ${answers} jawaban, ${minutes}`,
		remembered: (right, total) => `${right} dari ${total} jawaban diingat`,
		score: (right, total) => `${right} dari ${total} benar`,
		praise: (value) =>
			value === 1
				? 'Sempurna!'
				: value >= 0.8
					? 'Bagus sekali.'
					: value >= 0.5
						? 'Lumayan, teruslah berlatih.'
						: 'Tidak apa-apa: kita belajar dari kesalahan.',
		misses: 'Yang belum tepat',
		noMisses: 'Tidak ada yang salah.',
		you: (answer) => `Anda: ${answer}`,
		noAnswer: 'tidak dijawab',
		streak: (days) =>
			days === 1 ? 'Hari pertama. Sampai jumpa besok!' : `Belajar ${days} hari beruntun`,
		tomorrow: (cards) =>
			cards === 0 ? 'Besok tidak ada yang perlu diulang' : `Besok ${cards} kartu perlu diulang`,
		later: (cards, when) => `${cards} kartu kembali ${when}`,
		notScheduled: 'Hasil kuis tidak mengubah jadwal pengulangan.',
	},
	approve: {
		title: 'Periksa kartu baru',
		kept: (kept, total) => `${kept} dari ${total} kartu dipakai`,
		keeps: 'simpan',
		drops: 'buang',
		noise: (summary) => `Disisihkan dari artikel: ${summary}`,
		noCards: 'Tidak ada kartu yang bisa dibuat dari artikel ini.',
		leave: 'Keluar tanpa menyimpan kartu-kartu ini?',
		nothingKept: 'Pilih setidaknya satu kartu untuk dipakai.',
		saving: 'Menyimpan …',
	},
	read: {
		title: 'Membaca berita',
		untitled: 'Artikel tanpa judul',
		position: (percent) => `${percent}%`,
		due: 'perlu diulang',
		fresh: 'kata baru',
		learning: 'sedang dipelajari',
		name: 'nama',
		number: 'bilangan',
		added: 'akan dipelajari',
		known: 'sudah dikenal',
		unknown: 'belum dikenal',
		remember: 'Masih ingat artinya dalam kalimat ini?',
		rememberHow: 'Ingat-ingat dahulu, lalu buka artinya.',
		willLearn: (word) => `“${word}” akan dipelajari.`,
		willNotLearn: (word) => `“${word}” tidak jadi dipelajari.`,
		isKnown: (word) => `“${word}” tercatat sudah Anda kenal.`,
		isUnknown: (word) => `“${word}” tercatat belum Anda kenal.`,
		graded: (word, grade, when) => `“${word}” dinilai ${grade}; kembali ${when}.`,
		refusals: {
			name: 'Ini nama; nama tidak dipelajari sebagai kata.',
			number: 'Ini bilangan; bilangan tidak dipelajari sebagai kata.',
			unexplained: 'Arti kata ini belum ada dalam kamus newsquiz.',
			translated:
				'Kalimat ini tampak seperti terjemahan mesin; kata tidak diambil dari kalimat seperti itu.',
			'on-card': 'Kata ini sudah ada di paket kartu Anda.',
		},
		end: 'Akhir artikel',
		leftOut: (reasons) => `Tidak ditampilkan: ${reasons}`,
		allTranslated:
			'Artikel ini tampak seperti terjemahan mesin; tidak ada kata yang diambil darinya.',
		partlyTranslated:
			'Sebagian kalimat tampak seperti terjemahan mesin; tidak ada kata yang diambil dari situ.',
		finished: 'Selesai membaca',
		coverage: (percent, fresh) => `${percent}% kata dikenal; ${fresh} kata baru layak dipelajari`,
		coverageAlone: (percent) => `${percent}% kata dikenal`,
		freshWords: 'Kata baru',
		nothingFresh: 'Tidak ada kata baru untuk dipelajari di sini.',
		reviewed: 'Diulang sambil membaca',
		returns: (when) => `kembali ${when}`,
		notAsked: (words) => `${words} kata lain masih perlu diulang; kartunya tetap menunggu.`,
		willSave: (words) => `${words} kata masuk ke “Kata dari berita”.`,
		dueHere: (words) => `${words} kata di sini perlu diulang.`,
	},
	help: {
		title: 'Bantuan',
		gradesTitle: 'Arti nilai',
		searchHere: 'ketik tombol atau hal yang ingin Anda lakukan',
		nothing: 'Tidak ada yang cocok. Coba kata lain.',
		grades: [
			'Ulangi: lupa, atau jawabannya salah. Kartunya segera muncul lagi.',
			'Sulit: ingat, tetapi dengan susah payah.',
			'Baik: ingat setelah berpikir sejenak.',
			'Mudah: langsung ingat. Kartunya baru muncul lagi lama kemudian.',
		],
		data: 'Setiap jawaban langsung tersimpan. Anda boleh berhenti kapan saja.',
	},
	problem: {
		title: 'Ada kendala',
		bug: 'Kesalahannya ada pada newsquiz, bukan pada Anda.',
		safe: 'Yang aman',
		safeBody: 'Jawaban yang sudah dinilai dan paket kartu Anda tersimpan di komputer ini.',
		whatNow: 'Langkah berikutnya',
		report: 'Buka newsquiz lagi. Jika terulang, mohon laporkan: tekan c untuk menyalin laporannya.',
		retry: 'Coba sekali lagi.',
		notSaved: 'Belum tersimpan',
		detail: 'Rincian',
	},
};
