import {
	accessSync,
	chmodSync,
	constants,
	existsSync,
	lstatSync,
	readdirSync,
	statfsSync,
} from 'node:fs';
import {join, relative} from 'node:path';
import {sanitiseLine} from '../../sanitise.js';
import {isTemporary} from '../atomic-write.js';
import {
	adoptNote,
	failedNoteOf,
	hasOwnNote,
	isChangePending,
	noteOf,
	readNote,
} from '../backups/pending-note.js';
import {clearStage} from '../backups/pending-change.js';
import {readableNamesIn} from '../names-in.js';
import type {HomePaths} from '../paths.js';
import type {Finding, Patient} from './finding.js';
import {moveAside} from './move-aside.js';

/** Bytes below which a disk counts as nearly full. */
const LITTLE = 50e6;

/** What newsquiz puts into its data folder and its folder of settings. */
const OWN =
	/^(?:reviews|decks|devices|backups|sync|cache|pending|snapshot\.json|(?:quiz|study)\.json|config(?:\.damaged-\d+)?\.json|pending\.(?:json|json\.failed|lock)|doctor-\d{4}-\d\d-\d\d)$/;

/** Permissions, room on the disk, what a crash left, and what newsquiz did not put there. */
export function checkFolders(patient: Patient): Finding[] {
	const {paths} = patient;
	if (!existsSync(paths.data)) {
		return [
			{
				level: 'good',
				check: 'folders',
				says: {
					id: `Folder data belum ada (${paths.data}); dibuat saat pertama kali diperlukan.`,
					en: `There is no data folder yet (${paths.data}); it is made when it is first needed.`,
				},
			},
		];
	}

	const found = [...permissions(paths), ...space(paths), ...leftovers(patient), ...unknown(paths)];
	return found.some(({level}) => level === 'problem')
		? found
		: [
				{
					level: 'good',
					check: 'folders',
					says: {
						id: `Folder data: ${paths.data}, dapat dibaca dan ditulis.`,
						en: `Data folder: ${paths.data}, readable and writable.`,
					},
				},
				...found,
			];
}

function permissions(paths: HomePaths): Finding[] {
	const all = [...new Set([paths.data, paths.config])].flatMap((folder) =>
		tree(folder, (name) => OWN.test(name)),
	);
	const shown = (list: readonly string[]): string =>
		list
			.slice(0, 5)
			.map((path) => sanitiseLine(relative(paths.data, path) || path))
			.join(', ') + (list.length > 5 ? `, … (${list.length})` : '');
	const findings: Finding[] = [];
	const closed = all.filter((path) => !isUsable(path));
	if (closed.length > 0) {
		findings.push({
			level: 'problem',
			check: 'folders',
			says: {
				id: `newsquiz tidak boleh membaca atau menulis: ${shown(closed)}`,
				en: `newsquiz may not read or write: ${shown(closed)}`,
			},
			means: {
				id: 'Jawaban baru mungkin tidak dapat disimpan.',
				en: 'New answers may not be saved.',
			},
			advice: {
				id: 'Periksa pemilik dan izin aksesnya. Di Linux dan macOS: chmod -R u+rwX pada folder itu.',
				en: 'Check who owns them and their permissions. On Linux and macOS: chmod -R u+rwX on that folder.',
			},
		});
	}

	const open = all.filter((path) => (lstatSync(path).mode & 0o077) !== 0);
	if (process.platform !== 'win32' && open.length > 0) {
		findings.push({
			level: 'problem',
			check: 'folders',
			says: {
				id: `Pengguna lain di komputer ini boleh membuka: ${shown(open)}`,
				en: `Other users of this machine may open: ${shown(open)}`,
			},
			means: {
				id: 'Catatan belajar Anda tidak pribadi.',
				en: 'Your review log is not private.',
			},
			repair: {
				question: {
					id: 'Jadikan semuanya hanya untuk Anda?',
					en: 'Make all of them yours alone?',
				},
				run() {
					for (const path of open) {
						chmodSync(path, lstatSync(path).isDirectory() ? 0o700 : 0o600);
					}
				},
			},
		});
	}

	return findings;
}

/**
 * A folder, and what newsquiz uses of it: no links, and nothing hidden.
 * @param isOurs whether newsquiz put what has this name there
 */
function tree(folder: string, isOurs: (name: string) => boolean = () => true): string[] {
	const found = [folder];
	let entries;
	try {
		entries = readdirSync(folder, {withFileTypes: true});
	} catch {
		return existsSync(folder) ? found : [];
	}

	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (!isOurs(entry.name)) continue;
		if (entry.isDirectory() && /^(?:reviews|decks|devices|backups|sync)$/.test(entry.name)) {
			found.push(...tree(path));
		} else if (entry.isFile() && !entry.name.startsWith('.')) {
			found.push(path);
		}
	}

	return found;
}

function isUsable(path: string): boolean {
	try {
		accessSync(path, constants.R_OK | constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

function space({data}: HomePaths): Finding[] {
	const {bavail, bsize} = statfsSync(data);
	const free = bavail * bsize;
	if (free >= LITTLE) return [];
	const megabytes = Math.floor(free / 1e6);
	return [
		{
			level: 'problem',
			check: 'folders',
			says: {
				id: `Ruang penyimpanan hampir penuh: tersisa ${megabytes} MB.`,
				en: `The disk is nearly full: ${megabytes} MB are left.`,
			},
			means: {
				id: 'Jawaban berikutnya mungkin tidak dapat disimpan. Yang sudah tersimpan aman.',
				en: 'The next answers may not be saved. Those that are saved are safe.',
			},
			advice: {
				id: 'Kosongkan sebagian ruang penyimpanan.',
				en: 'Free some space on the disk.',
			},
		},
	];
}

function leftovers(patient: Patient): Finding[] {
	const {paths} = patient;
	const findings: Finding[] = [];
	const {data, config, reviews, decks, devices, backups, sync} = paths;
	const folders = new Set([data, config, reviews, decks, devices, backups, sync]);
	const files = [...folders].flatMap((folder) =>
		readableNamesIn(folder)
			.filter(isTemporary)
			.map((name) => join(folder, name)),
	);
	if (files.length > 0) {
		findings.push({
			level: 'note',
			check: 'folders',
			says: {
				id: `${files.length} berkas sementara tertinggal saat newsquiz terhenti.`,
				en: `${files.length} unfinished ${files.length === 1 ? 'file was' : 'files were'} left behind when newsquiz was interrupted.`,
			},
			means: {
				id: 'Tidak ada yang hilang: berkas yang lama tetap berlaku.',
				en: 'Nothing is lost: the files that they were to replace still count.',
			},
			repair: {
				question: {
					id: 'Pindahkan ke folder doctor? (Tutup newsquiz yang lain dahulu.)',
					en: 'Move them to the doctor folder? (Close any other newsquiz first.)',
				},
				run() {
					for (const file of files) moveAside(patient, file);
				},
			},
		});
	}

	findings.push(...strandedChange(patient));
	if (!isChangePending(paths) && existsSync(join(paths.data, 'pending'))) {
		findings.push({
			level: 'note',
			check: 'folders',
			says: {
				id: 'Sebuah pemulihan terhenti sebelum dimulai; berkas yang sudah disiapkan tertinggal (folder pending).',
				en: 'A restore was stopped before it began; the files it had laid ready are left (folder pending).',
			},
			means: {
				id: 'Tidak ada yang berubah karenanya.',
				en: 'Nothing was changed by it.',
			},
			repair: {
				question: {
					id: 'Hapus salinan dari cadangan itu? Cadangannya sendiri tetap ada.',
					en: 'Delete these copies from the backup? The backup itself stays.',
				},
				run: () => clearStage(paths),
			},
		});
	}

	return findings;
}

/** A restore or reset that no start of newsquiz on this machine goes on with. */
function strandedChange(patient: Patient): Finding[] {
	const {paths} = patient;
	const findings: Finding[] = [];
	if (isChangePending(paths) && !hasOwnNote(paths)) {
		findings.push(readNote(paths) ? foreignChange(paths) : uselessNote(patient, noteOf(paths)));
	}

	if (existsSync(failedNoteOf(paths))) findings.push(uselessNote(patient, failedNoteOf(paths)));
	return findings;
}

function foreignChange(paths: HomePaths): Finding {
	return {
		level: 'problem',
		check: 'folders',
		says: {
			id: 'Pemulihan atau penghapusan yang dimulai di komputer lain, atau sebelum nama komputer ini berubah, belum selesai.',
			en: 'A restore or reset that was begun on another computer, or before this one was renamed, has not been finished.',
		},
		means: {
			id: 'Sebagian berkas mungkin sudah dipulihkan atau dihapus, dan sebagian lagi belum.',
			en: 'Some files may have been restored or deleted, and others not yet.',
		},
		advice: {
			id: 'Jika dimulai di komputer lain, buka newsquiz di sana: sisanya diteruskan dengan sendirinya.',
			en: 'If it was begun on another computer, open newsquiz there: it goes on by itself.',
		},
		repair: {
			question: {
				id: 'Selesaikan di komputer ini?',
				en: 'Finish it on this computer?',
			},
			run: () => adoptNote(paths),
		},
	};
}

function uselessNote(patient: Patient, note: string): Finding {
	return {
		level: 'problem',
		check: 'folders',
		says: {
			id: 'Sebuah pemulihan atau penghapusan terhenti dan tidak dapat diteruskan.',
			en: 'A restore or reset was interrupted and cannot go on.',
		},
		means: {
			id: 'Sebagian berkas mungkin sudah dipulihkan atau dihapus. Keadaan sebelumnya ada di antara cadangan Anda.',
			en: 'Some files may have been restored or deleted. What was there before is among your backups.',
		},
		advice: {
			id: 'Pulihkan sekali lagi: newsquiz restore.',
			en: 'Restore once more: newsquiz restore.',
		},
		repair: {
			question: {
				id: 'Pindahkan catatannya ke folder doctor?',
				en: 'Move the note of it to the doctor folder?',
			},
			run: () => moveAside(patient, note),
		},
	};
}

function unknown(paths: HomePaths): Finding[] {
	const names = [...new Set([paths.data, paths.config])].flatMap((folder) =>
		readableNamesIn(folder).filter((name) => !name.startsWith('.') && !OWN.test(name)),
	);
	if (names.length === 0) return [];
	return [
		{
			level: 'note',
			check: 'folders',
			says: {
				id: `Bukan dari newsquiz: ${names.map(sanitiseLine).join(', ')}`,
				en: `Not from newsquiz: ${names.map(sanitiseLine).join(', ')}`,
			},
			means: {
				id: 'newsquiz tidak membacanya dan tidak menyentuhnya.',
				en: 'newsquiz does not read it and leaves it alone.',
			},
		},
	];
}
