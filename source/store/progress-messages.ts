import {type Bilingual, UserError} from '../errors.js';
import {errorCode, isDiskFull} from './error-code.js';

export function unreadableLog(path: string, cause: unknown): UserError {
	if (errorCode(cause) === 'ENOTDIR') return notAFolder(path, cause);
	return new UserError(
		{
			id: `Catatan belajar tidak dapat dibaca: ${path}`,
			en: `Your review log cannot be read: ${path}`,
		},
		{
			hint: {
				id: 'Periksa izin akses berkas itu, lalu coba lagi. Tidak ada yang diubah atau dihapus.',
				en: 'Check the permissions of that file, then try again. Nothing was changed or deleted.',
			},
			cause,
		},
	);
}

function notAFolder(path: string, cause: unknown): UserError {
	return new UserError(
		{
			id: `Folder newsquiz tidak dapat dibuka, karena salah satu bagian alamatnya adalah berkas: ${path}`,
			en: `The newsquiz folder cannot be opened, because a part of its path is a file: ${path}`,
		},
		{
			hint: {
				id: 'Periksa NEWSQUIZ_HOME, jika Anda mengisinya, atau pindahkan berkas itu.',
				en: 'Check NEWSQUIZ_HOME, if you have set it, or move that file away.',
			},
			cause,
		},
	);
}

/** A restore or reset was cut short while this process had the home open. */
export function changePending(): UserError {
	return new UserError(
		{
			id: 'Jawaban ini belum tersimpan karena pemulihan atau penghapusan data belum selesai.',
			en: 'This answer was not saved because a restore or reset has not been finished.',
		},
		{
			hint: {
				id: 'Tutup newsquiz, lalu buka lagi: pemulihan atau penghapusan itu diteruskan dengan sendirinya.',
				en: 'Close newsquiz, then open it again: the restore or reset goes on by itself.',
			},
		},
	);
}

export function unwrittenAnswer(path: string, cause: unknown): UserError {
	if (isDiskFull(cause)) {
		return new UserError(
			{
				id: 'Jawaban ini belum tersimpan karena ruang penyimpanan penuh.',
				en: 'This answer was not saved because the disk is full.',
			},
			{
				hint: {
					id: 'Jawaban sebelumnya aman. Kosongkan sebagian ruang penyimpanan.',
					en: 'Your earlier answers are safe. Free some space on the disk.',
				},
				cause,
			},
		);
	}

	return new UserError(
		{
			id: `Jawaban ini belum tersimpan karena catatan belajar tidak dapat ditulis: ${path}`,
			en: `This answer was not saved because your review log cannot be written: ${path}`,
		},
		{
			hint: {
				id: 'Jawaban sebelumnya aman. Periksa izin akses folder itu.',
				en: 'Your earlier answers are safe. Check the permissions of that folder.',
			},
			cause,
		},
	);
}

export function tornLine(aside: string): Bilingual {
	return {
		id: `newsquiz sempat terhenti saat menyimpan. Satu baris yang terpotong dipindahkan ke ${aside}; jawaban lainnya utuh.`,
		en: `newsquiz was interrupted while saving. One incomplete line was moved to ${aside}; all other answers are safe.`,
	};
}

export function damagedLines(name: string, count: number): Bilingual {
	return {
		id: `${count} baris yang rusak dalam catatan belajar ${name} dilewati; baris lainnya terbaca.`,
		en:
			count === 1
				? `1 damaged line in the review log ${name} was skipped; all others were read.`
				: `${count} damaged lines in the review log ${name} were skipped; all others were read.`,
	};
}

export function conflictingEvents(count: number): Bilingual {
	return {
		id: `${count} catatan bernomor sama ternyata berbeda isinya, mungkin karena folder newsquiz pernah disalin. Semuanya disimpan dan dihitung.`,
		en: `${count} ${count === 1 ? 'entry has' : 'entries have'} the same number as another but differ from it, perhaps because the newsquiz folder was once copied. All were kept and counted.`,
	};
}
