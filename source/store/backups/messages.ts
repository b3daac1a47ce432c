import {type Bilingual, UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';
import {errorCode, isDiskFull} from '../error-code.js';

/** The end of a sentence that says that something failed. */
function whyOf(cause: unknown): Bilingual {
	if (isDiskFull(cause)) {
		return {id: ' karena ruang penyimpanan penuh', en: ' because the disk is full'};
	}

	const code = errorCode(cause);
	const named = code ? ` (${code})` : '';
	return {id: named, en: named};
}

/** @param path where the backup was to be */
export function notBackedUp(path: string, cause: unknown): UserError {
	if (cause instanceof UserError) return cause;
	const why = whyOf(cause);
	return new UserError(
		{
			id: `Cadangan tidak dapat dibuat${why.id}: ${path}`,
			en: `The backup could not be made${why.en}: ${path}`,
		},
		{
			hint: isDiskFull(cause)
				? {
						id: 'Kosongkan sebagian ruang penyimpanan, atau simpan di tempat lain: newsquiz backup --to BERKAS.',
						en: 'Free some space, or keep it elsewhere: newsquiz backup --to FILE.',
					}
				: {
						id: 'Kemajuan belajar Anda tidak berubah. Periksa izin akses folder dan berkas Anda: newsquiz doctor.',
						en: 'Your progress is as it was. Check the permissions of your folders and files: newsquiz doctor.',
					},
			cause,
		},
	);
}

/** @param path where the backups are that a reset was to delete as well */
export function undeletedBackups(path: string, cause: unknown): UserError {
	return new UserError(
		{
			id: `Kemajuan belajar Anda sudah dihapus, tetapi tidak semua cadangan dapat dihapus: ${path}`,
			en: `Your progress was deleted, but not all backups could be: ${path}`,
		},
		{
			hint: {
				id: 'Periksa izin akses folder itu, lalu jalankan lagi perintah yang sama, atau hapus sendiri isinya.',
				en: 'Check the permissions of that folder, then run the same command again, or delete what is in it yourself.',
			},
			cause,
		},
	);
}

/** The backup that nobody asked for was not made: told, and nothing more. */
export function noDailyBackup(cause: unknown): Bilingual {
	const text = cause instanceof Error ? cause.message : String(cause);
	const says = cause instanceof UserError ? cause.says : {id: text, en: text};
	return {
		id: `Cadangan harian tidak dibuat: ${says.id}`,
		en: `The daily backup was not made: ${says.en}`,
	};
}

/** A backup that does not hold what the home holds. */
export function unverifiedBackup(path: string): UserError {
	return new UserError(
		{
			id: `Cadangan yang baru dibuat tidak sama dengan catatan belajar Anda, jadi dihapus: ${path}`,
			en: `The new backup did not hold what your review log holds, so it was deleted: ${path}`,
		},
		{
			hint: {
				id: 'Tutup newsquiz yang lain, lalu coba lagi. Jika terjadi lagi: newsquiz doctor. Kemajuan belajar Anda tidak berubah.',
				en: 'Close any other newsquiz, then try again. If it happens again: newsquiz doctor. Your progress is as it was.',
			},
		},
	);
}

export function nothingToBackUp(): UserError {
	return new UserError(
		{
			id: 'Belum ada yang dapat dicadangkan: belum ada pengulangan, paket kartu, atau pengaturan.',
			en: 'There is nothing to back up yet: no reviews, no decks, no settings.',
		},
		{
			hint: {
				id: 'Mulailah belajar dengan: newsquiz',
				en: 'Start learning with: newsquiz',
			},
		},
	);
}

export function noSuchBackup(name: string): UserError {
	return new UserError(
		{id: `Cadangan ${name} tidak ditemukan.`, en: `There is no backup ${name}.`},
		{
			hint: {
				id: 'Lihat cadangan yang ada dengan: newsquiz restore. Berkas dari tempat lain: sebutkan alamatnya.',
				en: 'See the backups there are with: newsquiz restore. For a file from elsewhere, give its path.',
			},
		},
	);
}

export function unreadableBackup(name: string, cause: unknown): UserError {
	return new UserError(
		{id: `Cadangan ${name} tidak dapat dibaca.`, en: `The backup ${name} could not be read.`},
		{
			hint: {
				id: 'Periksa izin akses berkas itu. Tidak ada yang diubah.',
				en: 'Check the permissions of the file. Nothing was changed.',
			},
			cause,
		},
	);
}

/** A zip archive that was made to do harm, or changed by somebody. */
export function unsafeBackup(name: string, entry: string): UserError {
	return new UserError(
		{
			id: `${name} memuat berkas yang tidak dibuat oleh newsquiz (${entry}), jadi tidak dibuka.`,
			en: `${name} has a file in it that newsquiz did not put there (${entry}), so it was not opened.`,
		},
		{
			hint: {
				id: 'Pakai cadangan lain, dari sumber yang Anda percaya. Tidak ada yang diubah.',
				en: 'Use another backup, from a source that you trust. Nothing was changed.',
			},
		},
	);
}

export function oversizedBackup(name: string): UserError {
	return new UserError(
		{
			id: `${name} akan menjadi terlalu besar jika dibuka, jadi tidak dibuka.`,
			en: `${name} would become too large if it was opened, so it was not.`,
		},
		{
			hint: {
				id: 'Pakai cadangan lain, dari sumber yang Anda percaya. Tidak ada yang diubah.',
				en: 'Use another backup, from a source that you trust. Nothing was changed.',
			},
		},
	);
}

/**
 * Another process writes answers into the home, or changes all of it.
 * @param pid its number, if known
 */
export function homeInUse(pid?: number): UserError {
	const who = numbered(pid);
	return new UserError(
		{
			id: `newsquiz lain${who.id} sedang terbuka dan mencatat jawaban, jadi tidak ada yang diubah.`,
			en: `Another newsquiz${who.en} is open and saving answers, so nothing was changed.`,
		},
		{hint: closeTheOthers},
	);
}

/** The same, met while finishing what was cut short. */
export function unfinishedInUse(pid?: number): UserError {
	const who = numbered(pid);
	return new UserError(
		{
			id: `Pemulihan atau penghapusan yang terhenti belum dapat diselesaikan karena newsquiz lain${who.id} sedang terbuka.`,
			en: `A restore or reset that was interrupted can't be finished while another newsquiz${who.en} is open.`,
		},
		{hint: closeTheOthers},
	);
}

const closeTheOthers: Bilingual = {
	id: 'Tutup newsquiz di semua jendela terminal, lalu coba lagi.',
	en: 'Close newsquiz in every terminal window, then try again.',
};

function numbered(pid: number | undefined): Bilingual {
	return pid === undefined ? {id: '', en: ''} : {id: ` (proses ${pid})`, en: ` (process ${pid})`};
}

/** A restore or reset that failed before anything had changed. */
export function unbegunChange(cause: unknown): UserError {
	if (cause instanceof UserError) return cause;
	const why = whyOf(cause);
	return new UserError(
		{
			id: `Folder data newsquiz tidak dapat diubah${why.id}.`,
			en: `The newsquiz data folder could not be changed${why.en}.`,
		},
		{
			hint: {
				id: 'Tidak ada yang berubah. Periksa sisa ruang penyimpanan dan izin akses folder data newsquiz.',
				en: 'Everything is as it was. Check the free space on the disk and the permissions of the newsquiz data folder.',
			},
			cause,
		},
	);
}

/** A restore or reset that stopped on its way; the next start goes on with it. */
export function unfinishedChange(cause: unknown): UserError {
	// What another part says of a failure, such as that an answer was not saved, is not what happened here.
	const why = whyOf(cause instanceof UserError ? cause.cause : cause);
	return new UserError(
		{
			id: `Pemulihan atau penghapusan yang sedang berjalan belum selesai${why.id}.`,
			en: `A restore or reset that is under way could not be finished${why.en}.`,
		},
		{
			hint: {
				id: 'Periksa sisa ruang penyimpanan dan izin akses folder data newsquiz, lalu buka newsquiz lagi: sisanya diteruskan dengan sendirinya.',
				en: 'Check the free space on the disk and the permissions of the newsquiz data folder, then open newsquiz again: it goes on by itself.',
			},
			cause,
		},
	);
}

/** What was to be put in place has been changed or removed by somebody. */
export class LostChange extends UserError {
	constructor(name: string) {
		const file = sanitiseLine(name);
		super(
			{
				id: `Pemulihan yang sempat terhenti tidak dapat diteruskan, karena ${file} tidak ada lagi.`,
				en: `A restore that was interrupted can't go on, because ${file} is no longer there.`,
			},
			{
				hint: {
					id: 'Pulihkan sekali lagi: newsquiz restore. Keadaan sebelumnya ada di antara cadangan itu.',
					en: 'Restore once more: newsquiz restore. What was there before is among the backups.',
				},
			},
		);
	}
}

export function notEnoughSpace(needed: number): UserError {
	const megabytes = Math.ceil(needed / 1e6);
	return new UserError(
		{
			id: `Ruang penyimpanan tidak cukup: diperlukan ${megabytes} MB.`,
			en: `There is not enough space on the disk: ${megabytes} MB are needed.`,
		},
		{
			hint: {
				id: 'Kosongkan sebagian ruang penyimpanan, lalu coba lagi. Tidak ada yang diubah.',
				en: 'Free some space, then try again. Nothing was changed.',
			},
		},
	);
}
