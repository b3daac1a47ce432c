import type {Language} from '../errors.js';
import {writeDate} from './dates.js';

/** What is said in the library: decks that are added, updated, exported and removed. */
export interface LibraryLabels {
	readonly title: string;
	readonly count: (decks: number) => string;
	readonly shown: (shown: number, decks: number) => string;
	readonly columns: {
		readonly own: string;
		readonly bundled: string;
		readonly unreadable: string;
		readonly cards: string;
		readonly articles: string;
		readonly made: string;
		readonly from: string;
	};
	readonly noneOwn: string;
	readonly nothingFound: (query: string) => string;
	readonly searchHere: string;
	readonly sorted: Readonly<Record<'title' | 'newest' | 'largest', string>>;
	readonly hidden: string;
	readonly madeHere: string;
	readonly ofNewsquiz: string;
	/** `12 kartu · 2 berita · 14 kB` */
	readonly articles: (articles: number) => string;
	readonly bytes: (bytes: number) => string;
	/** The month of a date, short. */
	readonly date: (date: string) => string;
	readonly facts: {
		readonly id: string;
		readonly cards: string;
		readonly learned: string;
		readonly articles: string;
		readonly authors: string;
		readonly license: string;
		readonly tags: string;
		readonly made: string;
		readonly changed: string;
		readonly from: string;
		readonly readOn: (date: string) => string;
		readonly file: string;
		readonly size: string;
	};
	readonly noLicense: string;
	readonly quotedApart: string;
	readonly mend: string;
	readonly add: {
		readonly title: string;
		readonly ask: string;
		readonly here: string;
		readonly examples: readonly [string, string];
		readonly safe: string;
		readonly reading: (address: string) => string;
		readonly added: (title: string, cards: number) => string;
		readonly alreadyThere: (title: string) => string;
		readonly stopped: string;
	};
	/** Several decks to choose from, in a folder, an archive or a catalogue. */
	readonly offered: {
		readonly titles: Readonly<Record<'folder' | 'zip' | 'catalogue', string>>;
		readonly ask: string;
		readonly picked: (picked: number, decks: number) => string;
		/** What is said for a box that is ticked, and for one that is not. */
		readonly isPicked: string;
		readonly isNotPicked: string;
		readonly taking: (title: string, at: number, of: number) => string;
		/** What came of them; those that are none are not mentioned. */
		readonly outcome: (outcome: {
			readonly added: number;
			readonly same: number;
			readonly failed: number;
		}) => string;
		readonly problems: (files: number) => string;
		readonly news: string;
		readonly count: (decks: number) => string;
		readonly cards: (cards: number) => string;
		readonly version: (version: number) => string;
		readonly states: Readonly<Record<'held' | 'other', string>>;
	};
	readonly same: {
		readonly title: string;
		readonly ask: (title: string) => string;
		readonly bundled: (title: string) => string;
		readonly here: string;
		readonly there: string;
		readonly replace: string;
		readonly keepBoth: string;
	};
	readonly update: {
		readonly title: string;
		readonly reading: (title: string) => string;
		readonly upToDate: string;
		readonly allUpToDate: (decks: number) => string;
		readonly none: string;
		readonly noOrigin: string;
		readonly failed: string;
		readonly counts: {
			readonly added: (cards: number) => string;
			readonly removed: (cards: number) => string;
			readonly changed: (cards: number) => string;
			readonly moved: (cards: number) => string;
		};
		readonly deck: string;
		readonly added: string;
		readonly removed: string;
		readonly changed: string;
		readonly moved: string;
		readonly place: (from: number, to: number) => string;
		/** Fields of a deck file that no form shows. */
		readonly fields: Readonly<Record<string, string>>;
		readonly legend: readonly [gone: string, fresh: string];
		readonly keepsMemory: string;
		readonly otherKeys: (cards: number) => string;
		readonly askOtherKeys: string;
		readonly keep: string;
		readonly startOver: string;
		readonly writing: string;
		readonly stopped: string;
		readonly done: (decks: number) => string;
	};
	readonly form: {
		readonly title: string;
		readonly name: string;
		readonly description: string;
		readonly empty: string;
		readonly noTitle: string;
		readonly tooLong: (most: number) => string;
		readonly saved: string;
		readonly unchanged: string;
		readonly stays: string;
	};
	readonly remove: {
		readonly title: string;
		readonly ask: (title: string) => string;
		readonly progressStays: (cards: number) => string;
		readonly nothingLearned: string;
		readonly backup: string;
		readonly removed: (title: string) => string;
		readonly removedAndForgotten: (title: string) => string;
		readonly datedLater: (cards: number) => string;
		readonly howBack: (backup: string) => string;
		readonly working: string;
	};
	readonly export: {
		readonly title: string;
		readonly format: string;
		readonly path: string;
		readonly exists: (path: string) => string;
		readonly written: (path: string) => string;
		readonly writing: string;
	};
	readonly check: {
		readonly title: string;
		readonly summary: (errors: number, advice: number) => string;
		readonly quality: (score: number) => string;
		readonly fine: string;
		readonly error: string;
		readonly advice: string;
		readonly card: (place: number) => string;
		readonly deck: string;
		readonly line: (line: number) => string;
		readonly mend: (key: string) => string;
		readonly mended: (things: number) => string;
		readonly nothingSure: string;
	};
	readonly isHidden: (title: string) => string;
	readonly isShown: (title: string) => string;
	readonly notYours: string;
	readonly notBundled: string;
}

const months = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');
const englishMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const indonesian: LibraryLabels = {
	title: 'Koleksi',
	count: (decks) => `${decks} paket kartu`,
	shown: (shown, decks) => `${shown} dari ${decks} paket kartu`,
	columns: {
		own: 'Paket kartu Anda',
		bundled: 'Bawaan newsquiz',
		unreadable: 'Tidak terbaca',
		cards: 'Kartu',
		articles: 'Berita',
		made: 'Dibuat',
		from: 'Asal',
	},
	noneOwn:
		'Belum ada paket kartu milik Anda. Tekan a untuk menambahkan paket dari berkas atau alamat web, atau buat sendiri dari berita: Esc, lalu n.',
	nothingFound: (query) => `Tidak ada paket kartu yang cocok dengan “${query}”.`,
	searchHere: 'judul, uraian, atau asal',
	sorted: {title: 'urut judul', newest: 'terbaru dahulu', largest: 'kartu terbanyak dahulu'},
	hidden: 'disembunyikan',
	madeHere: 'dibuat di sini',
	ofNewsquiz: 'bawaan newsquiz',
	articles: (articles) => `${articles} berita`,
	bytes: (bytes) =>
		bytes < 1e6
			? `${Math.ceil(bytes / 1000)} kB`
			: `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`,
	date: (date) => writeDate(date.slice(0, 7), months),
	facts: {
		id: 'Id',
		cards: 'Kartu',
		learned: 'sudah dipelajari',
		articles: 'Berita',
		authors: 'Penyusun',
		license: 'Lisensi',
		tags: 'Tag',
		made: 'Dibuat',
		changed: 'Diubah',
		from: 'Asal',
		readOn: (date) => `dibaca ${date}`,
		file: 'Berkas',
		size: 'Ukuran',
	},
	noLicense: 'tidak disebutkan',
	quotedApart: 'tidak mencakup kalimat kutipan',
	mend: 'Cara memperbaiki',
	add: {
		title: 'Tambah paket kartu',
		ask: 'Dari berkas atau alamat mana?',
		here: 'ketik atau tempel di sini',
		examples: ['~/Unduhan/paket.json', 'https://situs.contoh/catalogue.json'],
		safe: 'Isinya diperiksa dahulu. Tidak ada yang tertimpa tanpa ditanyakan.',
		reading: (address) => `Membaca ${address} …`,
		added: (title, cards) => `“${title}” ditambahkan: ${cards} kartu.`,
		alreadyThere: (title) => `“${title}” sudah ada di koleksi, dan isinya sama.`,
		stopped: 'Dihentikan; tidak ada yang ditambahkan.',
	},
	offered: {
		titles: {folder: 'Paket dalam folder', zip: 'Paket dalam arsip', catalogue: 'Katalog'},
		ask: 'Paket mana yang ingin Anda tambahkan?',
		picked: (picked, decks) => `${picked} dari ${decks} dipilih`,
		isPicked: 'dicentang:',
		isNotPicked: 'tidak dicentang:',
		taking: (title, at, of) => `Mengambil ${at} dari ${of}: “${title}” …`,
		outcome: ({added, same, failed}) =>
			[
				...(added > 0 ? [`${added} paket ditambahkan`] : []),
				...(same > 0 ? [`${same} sudah ada`] : []),
				...(failed > 0 ? [`${failed} gagal`] : []),
			].join(', ') || 'Tidak ada yang ditambahkan',
		problems: (files) => `${files} berkas di sana tidak dapat dipakai:`,
		news: 'Berita',
		count: (decks) => `${decks} paket kartu`,
		cards: (cards) => `${cards} kartu`,
		version: (version) => `versi ${version}`,
		states: {held: 'sudah ada', other: 'id-nya sudah dipakai'},
	},
	same: {
		title: 'Id yang sama',
		ask: (title) => `Koleksi Anda sudah punya paket dengan id ini dari tempat lain: “${title}”.`,
		bundled: (title) => `Paket bawaan “${title}” memakai id yang sama.`,
		here: 'Di koleksi',
		there: 'Yang baru',
		replace:
			'ganti yang lama: perubahannya ditunjukkan dahulu, dan kemajuan tetap di kartu yang sama',
		keepBoth: 'simpan keduanya: yang baru mendapat id sendiri dan dipelajari dari awal',
	},
	update: {
		title: 'Perbarui paket kartu',
		reading: (title) => `Membaca ulang “${title}” …`,
		upToDate: 'Sudah yang terbaru.',
		allUpToDate: (decks) =>
			decks === 1
				? 'Paket kartu ini sudah yang terbaru.'
				: `Semuanya (${decks} paket kartu) sudah yang terbaru.`,
		none: 'Belum ada paket yang ditambahkan dari berkas atau alamat, jadi tidak ada yang dapat diperbarui.',
		noOrigin:
			'Paket ini dibuat di sini, jadi tidak ada asal yang dapat dibaca ulang. Versi barunya dapat ditambahkan dengan tombol a.',
		failed: 'Tidak dapat dibaca ulang',
		counts: {
			added: (cards) => `${cards} baru`,
			removed: (cards) => `${cards} dihapus`,
			changed: (cards) => `${cards} berubah`,
			moved: (cards) => `${cards} pindah`,
		},
		deck: 'Tentang paketnya',
		added: 'Kartu baru',
		removed: 'Kartu yang dihapus',
		changed: 'Kartu yang berubah',
		moved: 'Kartu yang pindah tempat',
		place: (from, to) => `dari tempat ${from} ke ${to}`,
		fields: {
			title: 'Judul',
			description: 'Uraian',
			authors: 'Penyusun',
			license: 'Lisensi',
			tags: 'Tag',
			articles: 'Sumber berita',
			createdAt: 'Waktu dibuat',
			updatedAt: 'Waktu diubah',
			evidence: 'Bukti',
			kind: 'Jenis',
			form: 'Bentuk soal',
			items: 'Urutan',
			pairs: 'Pasangan',
			word: 'Kata',
			asOf: 'Berlaku sejak',
			fact: 'Fakta',
			id: 'Id kartu',
		},
		legend: ['yang hilang', 'yang baru'],
		keepsMemory: 'Kartu yang hanya berubah kata-katanya tetap pada jadwalnya.',
		otherKeys: (cards) => `${cards} kartu yang sudah Anda pelajari kini berbeda jawabannya`,
		askOtherKeys: 'Bagaimana dengan kemajuannya?',
		keep: 'pertahankan: hanya perbaikan, jawabannya tetap saya ingat',
		startOver: 'dari awal: jawabannya benar-benar lain',
		writing: 'Membuat cadangan, lalu memperbarui …',
		stopped: 'Dihentikan; tidak ada yang diubah.',
		done: (decks) => (decks === 1 ? 'Paket kartu diperbarui.' : `${decks} paket kartu diperbarui.`),
	},
	form: {
		title: 'Ganti judul dan uraian',
		name: 'Judul',
		description: 'Uraian',
		empty: 'kosong',
		noTitle: 'Judulnya masih kosong. Tulis judul, atau Esc untuk batal.',
		tooLong: (most) => `Isian ini paling panjang ${most} karakter.`,
		saved: 'Judul dan uraian disimpan.',
		unchanged: 'Tidak ada yang berubah.',
		stays: 'Judul dan uraian ini tetap dipakai meski paketnya diperbarui dari asalnya.',
	},
	remove: {
		title: 'Hapus paket kartu',
		ask: (title) => `Hapus “${title}” dari koleksi?`,
		progressStays: (cards) =>
			`Kemajuan ${cards} kartu tetap tersimpan; jika paket ini ditambahkan lagi, Anda lanjut dari sana. Tekan f untuk melupakan kemajuan itu juga, di semua perangkat Anda.`,
		nothingLearned: 'Belum ada kartunya yang dipelajari.',
		backup: 'Cadangan dibuat lebih dahulu.',
		removed: (title) => `“${title}” dihapus.`,
		removedAndForgotten: (title) => `“${title}” dihapus, dan kemajuannya dilupakan.`,
		datedLater: (cards) =>
			`Catatan ${cards} kartu bertanggal sesudah hari ini, jadi masih ada: jam sebuah perangkat pernah terlalu cepat.`,
		howBack: (backup) => `Jika berubah pikiran: newsquiz restore ${backup}`,
		working: 'Membuat cadangan, lalu menghapus …',
	},
	export: {
		title: 'Ekspor',
		format: 'Dalam bentuk apa?',
		path: 'Ke berkas mana?',
		exists: (path) => `${path} sudah ada. Timpa?`,
		written: (path) => `Salinan ditulis ke ${path}`,
		writing: 'Menulis …',
	},
	check: {
		title: 'Periksa',
		summary: (errors, advice) => `${errors} kesalahan, ${advice} saran`,
		quality: (score) => `mutu ${score} dari 100`,
		fine: 'Tidak ada yang perlu diperbaiki.',
		error: 'kesalahan',
		advice: 'saran',
		card: (place) => `Kartu ${place}`,
		deck: 'Tentang paketnya',
		line: (line) => `baris ${line}`,
		mend: (key) =>
			`Tekan ${key} untuk memperbaiki yang pasti; jawaban tidak berubah. Selebihnya perlu diperbaiki di berkas ini:`,
		mended: (things) => `${things} hal diperbaiki.`,
		nothingSure: 'Tidak ada yang dapat diperbaiki dengan pasti; perbaiki sendiri di berkasnya.',
	},
	isHidden: (title) => `“${title}” tidak lagi tampil di layar awal; kemajuannya tetap.`,
	isShown: (title) => `“${title}” tampil lagi di layar awal.`,
	notYours:
		'Paket bawaan tidak dapat dihapus atau diganti judulnya. Tekan Spasi untuk menyembunyikannya dari layar awal.',
	notBundled: 'Hanya paket bawaan yang dapat disembunyikan. Paket Anda sendiri dapat dihapus (d).',
};

const english: LibraryLabels = {
	title: 'Library',
	count: (decks) => (decks === 1 ? '1 deck' : `${decks} decks`),
	shown: (shown, decks) => `${shown} of ${decks} decks`,
	columns: {
		own: 'Your decks',
		bundled: 'Bundled with newsquiz',
		unreadable: 'Unreadable',
		cards: 'Cards',
		articles: 'Articles',
		made: 'Made',
		from: 'From',
	},
	noneOwn:
		'You have no decks of your own yet. Press a to add one from a file or a web address, or make one from an article: Esc, then n.',
	nothingFound: (query) => `No deck matches “${query}”.`,
	searchHere: 'a title, a description or an origin',
	sorted: {title: 'by title', newest: 'newest first', largest: 'most cards first'},
	hidden: 'hidden',
	madeHere: 'made here',
	ofNewsquiz: 'part of newsquiz',
	articles: (articles) => (articles === 1 ? '1 article' : `${articles} articles`),
	bytes: (bytes) =>
		bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`,
	date: (date) => writeDate(date.slice(0, 7), englishMonths),
	facts: {
		id: 'Deck id',
		cards: 'Cards',
		learned: 'learned',
		articles: 'Articles',
		authors: 'Authors',
		license: 'Licence',
		tags: 'Tags',
		made: 'Made',
		changed: 'Changed',
		from: 'From',
		readOn: (date) => `read on ${date}`,
		file: 'File',
		size: 'Size',
	},
	noLicense: 'none given',
	quotedApart: 'not of the sentences that are quoted',
	mend: 'How to fix it',
	add: {
		title: 'Add a deck',
		ask: 'From which file or address?',
		here: 'type or paste it here',
		examples: ['~/Downloads/deck.json', 'https://site.example/catalogue.json'],
		safe: 'It is checked first. Nothing is replaced unasked.',
		reading: (address) => `Reading ${address} …`,
		added: (title, cards) => `“${title}” was added: ${cards === 1 ? '1 card' : `${cards} cards`}.`,
		alreadyThere: (title) => `“${title}” is in your library already, just as it is there.`,
		stopped: 'Stopped; nothing was added.',
	},
	offered: {
		titles: {folder: 'Decks in a folder', zip: 'Decks in an archive', catalogue: 'Catalogue'},
		ask: 'Which decks should be added?',
		picked: (picked, decks) => `${picked} of ${decks} picked`,
		isPicked: 'ticked:',
		isNotPicked: 'not ticked:',
		taking: (title, at, of) => `Fetching ${at} of ${of}: “${title}” …`,
		outcome: ({added, same, failed}) =>
			[
				...(added > 0 ? [added === 1 ? '1 deck was added' : `${added} decks were added`] : []),
				...(same > 0 ? [`${same} there already`] : []),
				...(failed > 0 ? [`${failed} failed`] : []),
			].join(', ') || 'Nothing was added',
		problems: (files) =>
			files === 1 ? '1 file there can’t be used:' : `${files} files there can’t be used:`,
		news: 'News',
		count: (decks) => (decks === 1 ? '1 deck' : `${decks} decks`),
		cards: (cards) => (cards === 1 ? '1 card' : `${cards} cards`),
		version: (version) => `version ${version}`,
		states: {held: 'in your library', other: 'its id is taken'},
	},
	same: {
		title: 'The same id',
		ask: (title) => `Your library has a deck with this id from another place: “${title}”.`,
		bundled: (title) => `The bundled deck “${title}” has the same id.`,
		here: 'In the library',
		there: 'The new one',
		replace: 'replace the old one: its changes are shown first, and progress stays with each card',
		keepBoth: 'keep both: the new one gets an id of its own and is learned from the beginning',
	},
	update: {
		title: 'Update decks',
		reading: (title) => `Reading “${title}” again …`,
		upToDate: 'Up to date.',
		allUpToDate: (decks) =>
			decks === 1 ? 'This deck is up to date.' : `All ${decks} decks are up to date.`,
		none: 'No deck was added from a file or an address yet, so there is nothing to update.',
		noOrigin:
			'This deck was made here, so there is nothing to read again. A new version of it can be added with a.',
		failed: 'Could not be read again',
		counts: {
			added: (cards) => `${cards} added`,
			removed: (cards) => `${cards} removed`,
			changed: (cards) => `${cards} changed`,
			moved: (cards) => `${cards} moved`,
		},
		deck: 'The deck itself',
		added: 'Added cards',
		removed: 'Removed cards',
		changed: 'Changed cards',
		moved: 'Cards in another place',
		place: (from, to) => `from place ${from} to ${to}`,
		fields: {
			title: 'Title',
			description: 'Description',
			authors: 'Authors',
			license: 'Licence',
			tags: 'Tags',
			articles: 'Articles',
			createdAt: 'Time made',
			updatedAt: 'Time changed',
			evidence: 'Evidence',
			kind: 'Kind',
			form: 'Form',
			items: 'Order',
			pairs: 'Pairs',
			word: 'Word',
			asOf: 'True as of',
			fact: 'Fact',
			id: 'Card id',
		},
		legend: ['what is gone', 'what is new'],
		keepsMemory: 'Cards whose wording alone has changed keep their schedule.',
		otherKeys: (cards) =>
			cards === 1
				? '1 card that you have studied has another answer now'
				: `${cards} cards that you have studied have other answers now`,
		askOtherKeys: 'What about your progress in them?',
		keep: 'keep it: a mere correction, I still know the answer',
		startOver: 'start over: the answer is really another one',
		writing: 'Making a backup, then updating …',
		stopped: 'Stopped; nothing was changed.',
		done: (decks) => (decks === 1 ? 'The deck was updated.' : `${decks} decks were updated.`),
	},
	form: {
		title: 'Change title and description',
		name: 'Title',
		description: 'Description',
		empty: 'none',
		noTitle: 'The title is empty. Write one, or press Esc to leave it.',
		tooLong: (most) => `This field takes ${most} characters at most.`,
		saved: 'Title and description were saved.',
		unchanged: 'Nothing has changed.',
		stays: 'They stay when the deck is updated from where it came.',
	},
	remove: {
		title: 'Remove a deck',
		ask: (title) => `Remove “${title}” from the library?`,
		progressStays: (cards) =>
			`Your progress in ${cards === 1 ? '1 card' : `${cards} cards`} is kept; add the deck again, and you go on from there. With f it is forgotten as well, on all your devices.`,
		nothingLearned: 'None of its cards has been studied.',
		backup: 'A backup is made first.',
		removed: (title) => `“${title}” was removed.`,
		removedAndForgotten: (title) => `“${title}” was removed, and your progress in it forgotten.`,
		datedLater: (cards) =>
			`Entries of ${cards === 1 ? '1 card' : `${cards} cards`} are dated later than now and still there: the clock of a device was once ahead.`,
		howBack: (backup) => `Should you change your mind: newsquiz restore ${backup}`,
		working: 'Making a backup, then removing …',
	},
	export: {
		title: 'Export',
		format: 'In which form?',
		path: 'To which file?',
		exists: (path) => `${path} is there already. Overwrite it?`,
		written: (path) => `A copy was written to ${path}`,
		writing: 'Writing …',
	},
	check: {
		title: 'Check',
		summary: (errors, advice) =>
			`${errors === 1 ? '1 error' : `${errors} errors`}, ${advice === 1 ? '1 piece' : `${advice} pieces`} of advice`,
		quality: (score) => `quality ${score} of 100`,
		fine: 'There is nothing to fix.',
		error: 'error',
		advice: 'advice',
		card: (place) => `Card ${place}`,
		deck: 'The deck itself',
		line: (line) => `line ${line}`,
		mend: (key) =>
			`Press ${key} to fix what is certain; no answer changes. The rest has to be fixed in this file:`,
		mended: (things) => (things === 1 ? '1 thing was fixed.' : `${things} things were fixed.`),
		nothingSure: 'Nothing here can be fixed for certain; please fix it in the file yourself.',
	},
	isHidden: (title) => `“${title}” is no longer on the home screen; your progress in it stays.`,
	isShown: (title) => `“${title}” is on the home screen again.`,
	notYours:
		'A bundled deck can be neither removed nor renamed. Space hides it from the home screen.',
	notBundled: 'Only bundled decks can be hidden. Decks of your own can be removed (d).',
};

const all: Readonly<Record<Language, LibraryLabels>> = {id: indonesian, en: english};

export function libraryLabelsFor(language: Language): LibraryLabels {
	return all[language];
}
