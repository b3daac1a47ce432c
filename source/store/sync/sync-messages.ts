import {type Bilingual, UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';
import {errorCode, isDiskFull} from '../error-code.js';
import {GitError, NoGitError} from './git.js';
import {placeOf, type RemoteAddress, withoutSecrets} from './remote-address.js';
import {ForeignBranchesError} from './repository.js';
import {NewerFormatError, NotOursError} from './shared-tree.js';

const safe: Bilingual = {
	id: 'Catatan belajar di komputer ini aman.',
	en: 'Your progress on this computer is safe.',
};

const again = (hint: Bilingual): Bilingual => ({
	id: `${safe.id} ${hint.id}`,
	en: `${safe.en} ${hint.en}`,
});

const fullDisk = /no space left|disk quota exceeded|file too large/i;

const full: Bilingual = {
	id: 'Sinkronisasi berhenti karena ruang penyimpanan penuh.',
	en: 'Syncing stopped because the disk is full.',
};

const freeSpace: Bilingual = {
	id: 'Kosongkan sebagian ruang penyimpanan, lalu coba lagi.',
	en: 'Free some space on the disk, then try again.',
};

/** What git says when something fails, and what that means to the user; the first that matches counts. */
const meanings: ReadonlyArray<{
	readonly matches: RegExp;
	readonly says: (place: string) => Bilingual;
	readonly hint: Bilingual;
}> = [
	{
		matches: /^remote: [^\n]*(?:no space left|disk quota exceeded)/im,
		says: (place) => ({
			id: `Ruang penyimpanan di ${place} penuh.`,
			en: `The disk at ${place} is full.`,
		}),
		hint: {
			id: 'Kosongkan sebagian ruang di sana, lalu coba lagi.',
			en: 'Free some space there, then try again.',
		},
	},
	{
		matches: /cannot run ssh|ssh: (?:command )?not found/i,
		says: () => ({id: 'Program ssh belum terpasang.', en: 'The program ssh is not installed.'}),
		hint: {
			id: 'Pasang OpenSSH, atau pakai alamat https://, lalu coba lagi.',
			en: 'Install OpenSSH, or use an https:// address, then try again.',
		},
	},
	{
		matches: fullDisk,
		says: () => full,
		hint: freeSpace,
	},
	{
		matches: /host key verification failed/i,
		says: (place) => ({
			id: `Komputer ini belum mengenal ${place}, jadi sambungannya ditolak.`,
			en: `This computer does not know ${place} yet, so the connection was refused.`,
		}),
		hint: {
			id: 'Sambungkan sekali dengan ssh ke alamat itu dan periksa kuncinya, lalu coba lagi.',
			en: 'Connect to it once with ssh and check its key, then try again.',
		},
	},
	{
		matches:
			/authentication failed|could not read (?:username|password)|terminal prompts disabled|permission denied \(|invalid username or|access denied|(?:returned error|http code)[^\n]* (?:401|403)|not permitted to/i,
		says: (place) => ({
			id: `${place} menolak nama atau kunci Anda.`,
			en: `${place} did not accept your name or key.`,
		}),
		hint: {
			id: 'Pastikan perintah git biasa dapat masuk ke sana tanpa bertanya (kunci SSH, atau kata sandi yang disimpan git), lalu coba lagi.',
			en: 'Make sure that plain git gets in there without asking (an SSH key, or a password that git has stored), then try again.',
		},
	},
	{
		matches: /refusing to update checked out branch/i,
		says: (place) => ({
			id: `Di ${place} ada folder kerja git, bukan repositori untuk berbagi.`,
			en: `${place} is a git working folder, not a repository to share.`,
		}),
		hint: {
			id: 'Pakai repositori yang dibuat dengan git init --bare, atau folder yang belum ada: newsquiz membuatnya.',
			en: 'Use a repository made with git init --bare, or a folder that does not exist yet: newsquiz makes it.',
		},
	},
	{
		matches:
			/does not appear to be a git repository|repository not found|repository '[^']*' (?:not found|does not exist)|project you were looking for|returned error: 404|unable to access[^\n]*404/i,
		says: (place) => ({
			id: `Tidak ada repositori git di ${place}.`,
			en: `There is no git repository at ${place}.`,
		}),
		hint: {
			id: 'Periksa alamatnya, dan pasang media penyimpanannya jika perlu. Alamat lain: newsquiz sync init ALAMAT --yes',
			en: 'Check the address, and plug the drive in if it is on one. Another address: newsquiz sync init REMOTE --yes',
		},
	},
	{
		matches:
			/could not resolve|name or service not known|temporary failure in name|network is unreachable|no route to host|connection (?:refused|timed out|reset|closed)|failed to connect|couldn't connect|operation timed out|timed out|early eof|hung up unexpectedly|unexpected disconnect|rpc failed|ssl_error|recv failure|broken pipe|unpack failed|could not read from remote repository/i,
		says: (place) => ({
			id: `Sambungan ke ${place} gagal atau terputus.`,
			en: `The connection to ${place} failed or was cut.`,
		}),
		hint: {
			id: 'Periksa sambungan internet Anda, lalu coba lagi.',
			en: 'Check your internet connection, then try again.',
		},
	},
	{
		matches:
			/\[remote rejected\]|hook declined|protected branch|insufficient permission|unable to create temporary|read-only file system|permission denied|unable to write/i,
		says: (place) => ({
			id: `${place} tidak menerima catatan Anda.`,
			en: `${place} did not take your log.`,
		}),
		hint: {
			id: 'Periksa apakah Anda boleh menulis ke cabang main di sana, lalu coba lagi.',
			en: 'Check that you may write to its branch main, then try again.',
		},
	},
];

/** Turns what went wrong while syncing into what the user can understand. */
export function syncError(error: unknown, remote: RemoteAddress): unknown {
	if (error instanceof UserError) return error;
	const place = placeOf(remote);
	if (error instanceof NoGitError) return noGit(error);
	if (isForeign(error)) return notOurs(remote, error);
	if (error instanceof NewerFormatError) return newerFormat(remote, error);
	if (error instanceof GitError) {
		if (error.reason === 'silent') {
			return new UserError(
				{id: `${place} terlalu lama tidak menjawab.`, en: `${place} took too long to answer.`},
				{hint: again({id: 'Coba lagi nanti.', en: 'Try again later.'}), cause: error},
			);
		}

		const meaning = meaningOf(error);
		if (meaning) {
			return new UserError(meaning.says(place), {hint: again(meaning.hint), cause: error});
		}

		const said = sanitiseLine(withoutSecrets(lastWords(error), remote)).slice(0, 200);
		return new UserError(
			{
				id: `Sinkronisasi dengan ${place} gagal${said ? `: ${said}` : '.'}`,
				en: `Syncing with ${place} failed${said ? `: ${said}` : '.'}`,
			},
			{
				hint: again({id: 'Coba lagi nanti.', en: 'Try again later.'}),
				cause: error,
			},
		);
	}

	const code = errorCode(error);
	if (code === undefined) return error;
	return isDiskFull(error)
		? new UserError(full, {hint: again(freeSpace), cause: error})
		: new UserError(
				{
					id: `Sinkronisasi berhenti karena sebuah berkas di folder newsquiz tidak dapat ditulis atau dibaca (${code}).`,
					en: `Syncing stopped because a file in the newsquiz folder could not be written or read (${code}).`,
				},
				{
					hint: again({
						id: 'Periksa izin akses folder itu, lalu coba lagi.',
						en: 'Check the permissions of that folder, then try again.',
					}),
					cause: error,
				},
			);
}

/** Whether the remote is somebody else's. */
export function isForeign(error: unknown): boolean {
	return error instanceof NotOursError || error instanceof ForeignBranchesError;
}

/** Git's own copy is damaged, whatever else it then says. */
const damage =
	/bad object|loose object|object file|corrupt|unable to read [0-9a-f]{40}|pack-objects died|missing (?:blob|tree|commit)|(?:invalid|valid) object|did not send all necessary|not a git repository: /i;

/** Whether a failure has a cause that making git's copy anew can't help. */
export function isExplained(error: unknown): boolean {
	if (!(error instanceof GitError) || error.reason !== 'failed') return true;
	if (fullDisk.test(error.stderr)) return true;
	// Only what speaks to the remote can fail for the remote's reasons.
	const speaks = ['fetch', 'push', 'ls-remote'].includes(error.command);
	return speaks && !damage.test(error.stderr) && meaningOf(error) !== undefined;
}

function meaningOf({stderr, stdout}: GitError): (typeof meanings)[number] | undefined {
	const said = `${stderr}\n${stdout}`;
	return meanings.find(({matches}) => matches.test(said));
}

/** The line in which git gives its reason. */
function lastWords({stderr}: GitError): string {
	const lines = stderr.split(/[\r\n]+/).filter((line) => /^(?:fatal|error|remote): /.test(line));
	return lines.findLast((line) => line.startsWith('fatal: ')) ?? lines.at(-1) ?? '';
}

function noGit(cause: unknown): UserError {
	return new UserError(
		{id: 'Program git belum terpasang.', en: 'The program git is not installed.'},
		{
			hint: {
				id: 'Pasang git (https://git-scm.com/downloads; di Debian dan Ubuntu: sudo apt install git), lalu jalankan lagi. Tanpa git, folder reviews/ dapat disinkronkan dengan Syncthing atau Dropbox.',
				en: 'Install git (https://git-scm.com/downloads; on Debian and Ubuntu: sudo apt install git), then run this again. Without git, Syncthing or Dropbox can sync the folder reviews/.',
			},
			cause,
		},
	);
}

function notOurs({shown}: RemoteAddress, cause: unknown): UserError {
	return new UserError(
		{
			id: `Repositori ${shown} berisi hal lain, jadi newsquiz tidak menulis ke sana.`,
			en: `The repository ${shown} holds something else, so newsquiz does not write to it.`,
		},
		{
			hint: {
				id: 'Buat repositori baru yang kosong (tanpa README) dan pribadi, lalu: newsquiz sync init ALAMAT',
				en: 'Make a new repository, empty (without a README) and private, then: newsquiz sync init REMOTE',
			},
			cause,
		},
	);
}

function newerFormat({shown}: RemoteAddress, cause: unknown): UserError {
	return new UserError(
		{
			id: `Repositori ${shown} ditulis oleh newsquiz yang lebih baru.`,
			en: `The repository ${shown} was written by a newer newsquiz.`,
		},
		{
			hint: again({
				id: 'Perbarui newsquiz di komputer ini.',
				en: 'Update newsquiz on this computer.',
			}),
			cause,
		},
	);
}

export function notSetUp(): UserError {
	return new UserError(
		{
			id: 'Belum ada repositori git yang menyatukan perangkat Anda.',
			en: 'There is no git repository yet that brings your devices together.',
		},
		{
			hint: {
				id: 'Buat repositori kosong yang pribadi, lalu di setiap perangkat: newsquiz sync init git@github.com:nama/belajar.git',
				en: 'Make an empty private repository, then on each device: newsquiz sync init git@github.com:name/learning.git',
			},
		},
	);
}

export function otherRemote(present: RemoteAddress): UserError {
	return new UserError(
		{
			id: `newsquiz sudah disinkronkan dengan ${present.shown}.`,
			en: `newsquiz is already synced with ${present.shown}.`,
		},
		{
			hint: {
				id: 'Untuk pindah ke repositori lain, tambahkan --yes. Repositori yang lama tidak diubah.',
				en: 'To change to another repository, add --yes. The old one stays as it is.',
			},
		},
	);
}

export function busy(): UserError {
	return new UserError(
		{
			id: 'Sinkronisasi lain sedang berjalan di komputer ini.',
			en: 'Another sync is running on this computer.',
		},
		{
			hint: {
				id: 'Tunggu sampai selesai, lalu coba lagi.',
				en: 'Wait until it is done, then try again.',
			},
		},
	);
}

export function alwaysRaced(remote: RemoteAddress): UserError {
	return new UserError(
		{
			id: `Perangkat lain terus mengirim ke ${placeOf(remote)} pada saat yang sama.`,
			en: `Other devices keep sending to ${placeOf(remote)} at the same time.`,
		},
		{hint: again({id: 'Coba lagi sebentar lagi.', en: 'Try again in a moment.'})},
	);
}

export function ignoredFiles(names: readonly string[]): Bilingual {
	const some = names.slice(0, 5).map((name) => sanitiseLine(name).slice(0, 60));
	const more = names.length - some.length;
	const list = some.join(', ');
	return {
		id: `Dalam repositori ada yang bukan catatan belajar atau paket kartu, atau ditulis oleh newsquiz yang lebih baru, dan itu dilewati: ${list}${more > 0 ? ` dan ${more} lainnya` : ''}.`,
		en: `The repository holds what is neither a log nor a deck, or was written by a newer newsquiz; it was passed over: ${list}${more > 0 ? ` and ${more} more` : ''}.`,
	};
}

export function damagedRemoteLines(count: number): Bilingual {
	return {
		id: `${count} baris yang rusak dalam repositori dilewati; baris lainnya diambil.`,
		en:
			count === 1
				? '1 damaged line in the repository was passed over; all others were taken.'
				: `${count} damaged lines in the repository were passed over; all others were taken.`,
	};
}

export function keptBeside(decks: readonly string[]): Bilingual {
	const list = decks.join(', ');
	return {
		id: `Dua perangkat mengubah paket kartu yang sama (${list}). Yang terbaru dipakai; yang lain disimpan di sebelahnya sebagai .bak.`,
		en: `Two devices changed the same deck (${list}). The later one is used; the other is kept beside it as .bak.`,
	};
}

export function wentBack(decks: readonly string[]): Bilingual {
	const list = decks.join(', ');
	return {
		id: `Dalam repositori ada versi yang lebih lama dari paket kartu ini: ${list}. Versi itu yang dipakai; milik Anda disimpan di sebelahnya sebagai .bak.`,
		en: `The repository has gone back to an earlier version of: ${list}. That one is used; yours is kept beside it as .bak.`,
	};
}

export const secretInAddress: Bilingual = {
	id: 'Kata sandi dalam alamat itu tersimpan apa adanya di folder newsquiz. Lebih aman: kunci SSH, atau kata sandi yang disimpan git.',
	en: 'The password in that address is stored as it is in the newsquiz folder. Safer: an SSH key, or a password that git has stored.',
};

export function madeRepository(folder: string): Bilingual {
	return {
		id: `Repositori baru dibuat di ${sanitiseLine(folder)}.`,
		en: `Made a new repository in ${sanitiseLine(folder)}.`,
	};
}
