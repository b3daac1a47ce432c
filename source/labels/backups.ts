import type {BackupCounts} from '../backup/manifest.js';
import type {BackupReason} from '../backup/name.js';
import type {Bilingual, Language} from '../errors.js';

/** Why a backup was made. */
export const backupReasonLabels: Readonly<Record<BackupReason, Bilingual>> = {
	auto: {id: 'otomatis', en: 'automatic'},
	manual: {id: 'atas permintaan', en: 'asked for'},
	'before-restore': {id: 'sebelum pemulihan', en: 'before a restore'},
	'before-reset': {id: 'sebelum penghapusan', en: 'before a reset'},
	'before-remove': {id: 'sebelum menghapus paket kartu', en: 'before a deck was removed'},
	'before-update': {
		id: 'sebelum memperbarui paket kartu',
		en: 'before decks were updated',
	},
	'before-repair': {id: 'sebelum perbaikan', en: 'before a repair'},
};

/** What a backup holds, in figures. */
export function backupCounts(
	{reviews, cards, decks, lastDay}: BackupCounts,
	language: Language,
): string {
	const figure = new Intl.NumberFormat(language).format;
	if (language === 'id') {
		const day = lastDay === undefined ? '' : `, terakhir belajar ${lastDay}`;
		return `${figure(reviews)} pengulangan, ${figure(cards)} kartu dipelajari, ${figure(decks)} paket kartu${day}`;
	}

	const plural = (count: number, noun: string): string =>
		`${figure(count)} ${noun}${count === 1 ? '' : 's'}`;
	const day = lastDay === undefined ? '' : `, last studied ${lastDay}`;
	return `${plural(reviews, 'review')}, ${plural(cards, 'card')} studied, ${plural(decks, 'deck')}${day}`;
}

/** A moment by the clock of this machine, to the minute. */
export function backupMoment(at: number, timezone: (at: number) => number): string {
	return new Date(at + timezone(at) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** What the screen of backups says. */
export interface BackupLabels {
	readonly title: string;
	readonly ask: string;
	readonly today: string;
	readonly yesterday: string;
	/** What is safe, and what happens next. */
	readonly safe: string;
	readonly damaged: string;
	readonly none: string;
	readonly howMade: string;
}

const indonesian: BackupLabels = {
	title: 'Cadangan kemajuan belajar',
	ask: 'Kembali ke keadaan yang mana?',
	today: 'hari ini',
	yesterday: 'kemarin',
	safe: 'Tekan Enter: newsquiz ditutup, lalu menunjukkan apa yang akan berubah dan bertanya dahulu. Keadaan sekarang dicadangkan lebih dahulu, jadi tidak ada yang hilang.',
	damaged: 'rusak, tidak dapat dipulihkan',
	none: 'Belum ada cadangan.',
	howMade:
		'newsquiz membuat cadangan sendiri pada setiap hari Anda belajar; Anda tidak perlu melakukan apa-apa. Kapan saja, Anda juga dapat membuatnya dengan perintah:',
};

const english: BackupLabels = {
	title: 'Backups of your progress',
	ask: 'Which state do you want back?',
	today: 'today',
	yesterday: 'yesterday',
	safe: 'Press Enter: newsquiz closes, then shows what would change and asks first. What is there now is backed up before, so nothing gets lost.',
	damaged: 'damaged, can’t be restored',
	none: 'There are no backups yet.',
	howMade:
		'newsquiz makes one by itself on every day you study; there is nothing for you to do. At any time you can also make one with the command:',
};

const all: Readonly<Record<Language, BackupLabels>> = {id: indonesian, en: english};

export function backupLabelsFor(language: Language): BackupLabels {
	return all[language];
}
