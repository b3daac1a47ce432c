import type {Language} from '../errors.js';

/** How a setting stands on the screen. */
export interface SettingText {
	readonly name: string;
	/** What it does, in plain words. */
	readonly about: string;
	/** What its values are called, for those that are not read as they are typed. */
	readonly values?: Readonly<Record<string, string>>;
	/** A value in words, where it is a figure. */
	readonly inWords?: (value: string) => string;
	/** What may be typed, under the field. */
	readonly how?: string;
}

/** What the screen of settings says. */
export interface SettingsLabels {
	readonly title: string;
	readonly groups: Readonly<Record<'look' | 'learning' | 'advanced' | 'more', string>>;
	readonly texts: Readonly<Record<string, SettingText>>;
	/** Rows that open another screen. */
	readonly keys: SettingText;
	readonly backups: SettingText;
	readonly welcome: SettingText;
	readonly placement: SettingText;
	readonly changedKeys: (count: number) => string;
	readonly notChosen: string;
	readonly byDefault: (value: string) => string;
	readonly isDefault: string;
	readonly everywhere: string;
	readonly here: string;
	/** Beside the field that is typed into. */
	readonly newValue: (name: string) => string;
	readonly typeHere: string;
	readonly changed: (name: string, before: string, after: string) => string;
	readonly same: (name: string) => string;
	readonly takenBack: (name: string, value: string) => string;
	readonly nothingToUndo: string;
	readonly commandOnly: string;
}

const indonesian: SettingsLabels = {
	title: 'Pengaturan',
	groups: {
		look: 'Tampilan',
		learning: 'Belajar',
		advanced: 'Penjadwalan',
		more: 'Lainnya',
	},
	texts: {
		language: {
			name: 'Bahasa',
			about: 'Bahasa tampilan newsquiz. Soal dan artikel selalu berbahasa Indonesia.',
			values: {id: 'Indonesia', en: 'English'},
		},
		theme: {
			name: 'Warna',
			about: 'Warna yang cocok dengan latar terminal Anda.',
			values: {
				auto: 'ikut terminal',
				dark: 'latar gelap',
				light: 'latar terang',
				'high-contrast': 'kontras tinggi',
			},
		},
		characters: {
			name: 'Karakter',
			about: 'Garis, panah, dan tanda: yang lengkap, atau yang ada di setiap terminal.',
			values: {auto: 'ikut terminal', unicode: 'lengkap', ascii: 'dasar saja'},
		},
		motion: {
			name: 'Gerak',
			about: 'Pilih “tanpa gerak” agar tidak ada yang berkedip atau berdetak.',
			values: {full: 'biasa', reduced: 'tanpa gerak'},
		},
		'screen-reader': {
			name: 'Pembaca layar',
			about: 'Menyusun tampilan menjadi kalimat berurutan untuk dibacakan.',
			values: {off: 'tidak', on: 'ya'},
		},
		dictionary: {
			name: 'Kamus sendiri',
			about: 'Kamus Anda dipakai lebih dulu saat arti kata dicari.',
			how: 'letak berkas kamus: TSV, StarDict, atau dictd; none untuk melepasnya',
		},
		'daily-goal': {
			name: 'Target harian',
			about: 'Banyaknya jawaban yang ingin Anda capai dalam sehari. Tampak di layar awal.',
			inWords: (value) => (value === '0' ? 'tanpa target' : `${value} jawaban`),
			how: 'bilangan 0–999; 0 berarti tanpa target',
		},
		'new-per-day': {
			name: 'Kartu baru sehari',
			about: 'Paling banyak sekian kartu baru diperkenalkan dalam sehari.',
			inWords: (value) => `${value} kartu`,
			how: 'bilangan 0–9999',
		},
		'reviews-per-day': {
			name: 'Pengulangan sehari',
			about: 'Paling banyak sekian pengulangan dalam sehari; sisanya menunggu besok.',
			inWords: (value) => `${value} kartu`,
			how: 'bilangan 0–9999',
		},
		exam: {
			name: 'Tanggal ujian',
			about: 'Beban belajar diatur menuju hari itu.',
			values: {none: 'tidak ada ujian'},
			how: 'tahun-bulan-hari, misalnya 2027-05-10; none untuk menghapusnya',
		},
		'day-start': {
			name: 'Awal hari belajar',
			about: 'Sebelum jam ini, jawaban masih terhitung untuk hari kemarin.',
			how: 'jam 00:00–23:59',
		},
		retention: {
			name: 'Ingatan yang dituju',
			about:
				'Peluang Anda masih ingat saat kartu kembali. Makin tinggi, makin sering kartu diulang.',
			inWords: (value) => `${percent(value)}%`,
			how: 'dari 0,7 sampai 0,97, atau 70–97%',
		},
		steps: {
			name: 'Jeda kartu baru',
			about: 'Jeda antarjawaban sebelum kartu baru masuk hitungan hari.',
			values: {none: 'tanpa jeda'},
			how: 'menit (m), jam (h), hari (d), misalnya 1m 10m; atau none',
		},
		'relearning-steps': {
			name: 'Jeda kartu terlupa',
			about: 'Jeda kartu yang terlupa sebelum kembali ke hitungan hari.',
			values: {none: 'tanpa jeda'},
			how: 'menit (m), jam (h), hari (d), misalnya 10m; atau none',
		},
		fuzz: {
			name: 'Acak hari',
			about: 'Hari kembalinya kartu sedikit diacak agar kartu tidak bergerombol.',
			values: {on: 'ya', off: 'tidak'},
		},
		'leech-threshold': {
			name: 'Kartu bandel',
			about: 'Setelah terlupa sekian kali, sebuah kartu dianggap bandel.',
			inWords: (value) => (value === '0' ? 'tidak pernah' : `setelah ${value} kali lupa`),
			how: 'bilangan 0–99; 0 berarti tidak pernah',
		},
		'leech-action': {
			name: 'Jika bandel',
			about: 'Kartu bandel diistirahatkan, atau hanya ditandai dan tetap dipelajari.',
			values: {suspend: 'diistirahatkan', tag: 'hanya ditandai'},
		},
		parameters: {
			name: 'Model ingatan',
			about: 'Perhitungan jadwal memakai nilai bawaan, atau disesuaikan dengan jawaban Anda.',
			values: {default: 'bawaan', fitted: 'sesuai jawaban Anda'},
		},
	},
	keys: {
		name: 'Tombol',
		about: 'Ganti tombol apa pun dengan tombol pilihan Anda.',
	},
	backups: {
		name: 'Cadangan',
		about: 'Pulihkan kemajuan belajar kemarin, atau hari lain.',
	},
	welcome: {
		name: 'Sambutan',
		about: 'Ulangi langkah-langkah awal: bahasa, target, dan paket kartu pertama.',
	},
	placement: {
		name: 'Tes penempatan',
		about: 'Empat puluh kata untuk memperkirakan kosakata Anda.',
	},
	changedKeys: (count) => (count === 0 ? 'bawaan' : `${count} diubah`),
	notChosen: 'belum dipilih',
	byDefault: (value) => `Bawaan: ${value}.`,
	isDefault: 'Ini nilai bawaan.',
	everywhere: 'Berlaku di semua perangkat Anda.',
	here: 'Berlaku di perangkat ini.',
	newValue: (name) => `${name}:`,
	typeHere: 'ketik nilai baru',
	changed: (name, before, after) => `${name}: ${before} → ${after}.`,
	same: (name) => `${name} tidak berubah.`,
	takenBack: (name, value) => `${name} kembali ke ${value}.`,
	nothingToUndo: 'Belum ada perubahan yang bisa dibatalkan di sini.',
	commandOnly: 'Diatur lewat perintah:',
};

const english: SettingsLabels = {
	title: 'Settings',
	groups: {
		look: 'Look and language',
		learning: 'Learning',
		advanced: 'Scheduling',
		more: 'More',
	},
	texts: {
		language: {
			name: 'Language',
			about: 'The language of newsquiz itself. Questions and articles are always Indonesian.',
			values: {id: 'Bahasa Indonesia', en: 'English'},
		},
		theme: {
			name: 'Colours',
			about: 'Colours that suit the background of your terminal.',
			values: {
				auto: 'as the terminal',
				dark: 'dark background',
				light: 'light background',
				'high-contrast': 'high contrast',
			},
		},
		characters: {
			name: 'Characters',
			about: 'Lines, arrows and marks: the full set, or what every terminal has.',
			values: {auto: 'as the terminal', unicode: 'full set', ascii: 'plain only'},
		},
		motion: {
			name: 'Motion',
			about: 'Choose “none” and nothing blinks or ticks.',
			values: {full: 'as usual', reduced: 'none'},
		},
		'screen-reader': {
			name: 'Screen reader',
			about: 'Lays the app out as sentences, one after the other, to be read aloud.',
			values: {off: 'no', on: 'yes'},
		},
		dictionary: {
			name: 'Own dictionary',
			about: 'A dictionary of yours comes first when you look a word up.',
			how: 'where its file is: TSV, StarDict or dictd; none to stop using it',
		},
		'daily-goal': {
			name: 'Daily goal',
			about: 'How many answers you aim for in a day. Home shows how far you are.',
			inWords: (value) => (value === '0' ? 'no goal' : `${value} answers`),
			how: 'a number 0–999; 0 for no goal',
		},
		'new-per-day': {
			name: 'New cards a day',
			about: 'The most new cards that you meet in a day.',
			inWords: (value) => `${value} cards`,
			how: 'a number 0–9999',
		},
		'reviews-per-day': {
			name: 'Reviews a day',
			about: 'The most reviews in a day; the rest wait until tomorrow.',
			inWords: (value) => `${value} cards`,
			how: 'a number 0–9999',
		},
		exam: {
			name: 'Exam date',
			about: 'The load is planned towards that day.',
			values: {none: 'no exam'},
			how: 'year-month-day, such as 2027-05-10; none to drop it',
		},
		'day-start': {
			name: 'Day begins at',
			about: 'Before this hour, answers still count for the day before.',
			how: 'a time 00:00–23:59',
		},
		retention: {
			name: 'Aim to remember',
			about: 'How likely you are to remember a card when it comes back. Higher means more reviews.',
			inWords: (value) => `${percent(value)}%`,
			how: 'from 0.7 to 0.97, or 70–97%',
		},
		steps: {
			name: 'Waits of new cards',
			about: 'Waits between answers before a new card is counted in days.',
			values: {none: 'no waits'},
			how: 'minutes (m), hours (h), days (d), such as 1m 10m; or none',
		},
		'relearning-steps': {
			name: 'Waits when forgotten',
			about: 'Waits of a forgotten card before it is counted in days again.',
			values: {none: 'no waits'},
			how: 'minutes (m), hours (h), days (d), such as 10m; or none',
		},
		fuzz: {
			name: 'Vary the days',
			about: 'The day a card comes back varies a little, so that cards do not come in clumps.',
			values: {on: 'yes', off: 'no'},
		},
		'leech-threshold': {
			name: 'Leeches',
			about: 'A card forgotten this many times counts as a leech.',
			inWords: (value) => (value === '0' ? 'never' : `after ${value} lapses`),
			how: 'a number 0–99; 0 for never',
		},
		'leech-action': {
			name: 'Leech handling',
			about: 'A leech is taken out of study, or only marked and still studied.',
			values: {suspend: 'suspended', tag: 'only marked'},
		},
		parameters: {
			name: 'Memory model',
			about: 'The schedule uses the default figures, or figures fitted to your own answers.',
			values: {default: 'default', fitted: 'fitted to your answers'},
		},
	},
	keys: {
		name: 'Keys',
		about: 'Give any action the key you like.',
	},
	backups: {
		name: 'Backups',
		about: 'Restore the progress of yesterday, or of another day.',
	},
	welcome: {
		name: 'Welcome',
		about: 'Take the first steps again: language, goal and a first deck.',
	},
	placement: {
		name: 'Placement test',
		about: 'Forty words that tell how many you know.',
	},
	changedKeys: (count) => (count === 0 ? 'default' : `${count} changed`),
	notChosen: 'not chosen',
	byDefault: (value) => `Default: ${value}.`,
	isDefault: 'This is the default.',
	everywhere: 'For all your devices.',
	here: 'For this device.',
	newValue: (name) => `${name}:`,
	typeHere: 'type a new value',
	changed: (name, before, after) => `${name}: ${before} → ${after}.`,
	same: (name) => `${name} is as before.`,
	takenBack: (name, value) => `${name} is back to ${value}.`,
	nothingToUndo: 'Nothing to undo here yet.',
	commandOnly: 'Set with the command:',
};

function percent(share: string): number {
	return Number((Number(share) * 100).toFixed(1));
}

const all: Readonly<Record<Language, SettingsLabels>> = {id: indonesian, en: english};

export function settingsLabelsFor(language: Language): SettingsLabels {
	return all[language];
}
