import path from 'node:path';
import type {Bilingual} from '../errors.js';
import {sanitise} from '../sanitise.js';
import {undeletedBackups} from '../store/backups/messages.js';
import {deleteBackups, keepBackup, ownBackups} from '../store/backups/own-backups.js';
import {changeHome} from '../store/backups/pending-change.js';
import {presentNames} from '../store/backups/restore.js';
import {systemClock} from '../store/clock.js';
import type {HomePaths} from '../store/paths.js';
import {readEvents} from '../store/read-events.js';
import {readRemoteSetting} from '../store/sync/sync-settings.js';
import {confirmByWord, leftAsItWas} from './ask.js';
import type {Invocation} from './command.js';
import {type Context, say, write} from './io.js';
import {openServices, tellNotices} from './open-services.js';
import {howToGetBack} from './render-backups.js';
import {notesFile} from '../store/library-notes.js';
import {userPaths} from './user-paths.js';
import {tallyOf} from '../backup/tally.js';

/** Deletes all progress, and what else was asked for, on plain confirmation. */
export async function run({values}: Invocation, context: Context): Promise<number> {
	const [withDecks, withBackups, isAgreed] = ['decks', 'backups', 'yes'].map(
		(name) => values[name] === true,
	) as [boolean, boolean, boolean];
	const tell = async (text: Bilingual): Promise<void> =>
		write(context.stdout, `${sanitise(say(context, text))}\n`);
	const services = await openServices(context);
	await tellNotices(services, context);
	const {reviews, cards} = tallyOf(services.progress.state);
	services.progress.close();

	const paths = userPaths(context);
	const toRemove = (): string[] =>
		presentNames(paths).filter(
			(name) => name.startsWith('reviews/') || (withDecks && name.startsWith('decks/')),
		);
	const remove = toRemove();
	const backups = withBackups ? ownBackups(paths).length : 0;
	if (remove.length === 0 && backups === 0) {
		await tell(nothing);
		return 0;
	}

	const decks = remove.filter(
		(name) => name.startsWith('decks/') && name !== `decks/${notesFile}`,
	).length;
	if (!(await confirmByWord(context, willBeGone(reviews, cards, decks), isAgreed))) {
		await tell(leftAsItWas);
		return 0;
	}

	if (withBackups && !(await confirmByWord(context, backupsWillBeGone(backups), isAgreed))) {
		await tell(leftAsItWas);
		return 0;
	}

	let kept: string | undefined;
	let later = 0;
	await changeHome(paths, systemClock, async () => {
		// What has come since the question is in the backup as well.
		const present = toRemove();
		later = entriesAfter(paths, systemClock.now());
		if (!withBackups && present.length > 0) {
			const options = {reason: 'before-reset', app: context.version, clock: systemClock} as const;
			kept = (await keepBackup(paths, options)).path;
		}

		return {
			write: [],
			remove: present,
			// So that copies of the log on other machines do not bring it back.
			record: present.some((name) => name.endsWith('.jsonl')) ? [{type: 'forget'}] : [],
		};
	});
	if (withBackups) {
		try {
			deleteBackups(paths);
		} catch (error) {
			throw undeletedBackups(paths.backups, error);
		}
	}

	await tell(gone);
	if (later > 0) await tell(mayComeBack(later));
	if (readRemoteSetting(paths) !== undefined) {
		await tell(syncedStays(path.join(paths.sync, 'repository')));
	}

	if (kept !== undefined) await tell(howToGetBack(kept));
	return 0;
}

const nothing: Bilingual = {
	id: 'Belum ada kemajuan belajar yang dapat dihapus.',
	en: 'There is no progress to delete.',
};
const gone: Bilingual = {
	id: 'Sudah dihapus. Anda mulai lagi dari awal.',
	en: 'Deleted. You start from the beginning.',
};

function willBeGone(reviews: number, cards: number, decks: number): Bilingual {
	const figure = (language: string): ((value: number) => string) =>
		new Intl.NumberFormat(language).format;
	const [id, en] = [figure('id'), figure('en')];
	return {
		id: `Semua kemajuan belajar akan dihapus: ${id(reviews)} pengulangan, ${id(cards)} kartu dipelajari${decks > 0 ? `, dan ${id(decks)} berkas paket kartu` : ''}.`,
		en: `All your progress will be deleted: ${en(reviews)} ${reviews === 1 ? 'review' : 'reviews'}, ${en(cards)} ${cards === 1 ? 'card' : 'cards'} studied${decks > 0 ? `, and ${en(decks)} deck ${decks === 1 ? 'file' : 'files'}` : ''}.`,
	};
}

function backupsWillBeGone(count: number): Bilingual {
	return {
		id: `Semua cadangan (${count}) ikut dihapus. Setelah itu tidak ada yang dapat mengembalikannya.`,
		en: `All backups (${count}) will be deleted as well. Nothing can bring them back then.`,
	};
}

function entriesAfter(paths: HomePaths, moment: number): number {
	let count = 0;
	for (const {at} of readEvents(paths)) if (at > moment) count++;
	return count;
}

/** A clock was once ahead: what is dated later than now comes after the `forget` that is recorded. */
function mayComeBack(entries: number): Bilingual {
	return {
		id: `${entries} catatan yang dihapus bertanggal di depan (jam sebuah perangkat pernah maju). Catatan itu muncul lagi jika salinan catatan belajar dari perangkat lain tersinkron; hapus juga salinan itu.`,
		en: `${entries} of the deleted entries ${entries === 1 ? 'is' : 'are'} dated later than now (the clock of a device was once ahead). If a copy of the log is synced here from another device, ${entries === 1 ? 'it comes' : 'they come'} back; delete such copies as well.`,
	};
}

function syncedStays(copy: string): Bilingual {
	return {
		id: `Yang pernah disinkronkan masih ada di repositori Anda dan salinannya (${copy}); hapus sendiri keduanya jika tidak boleh tersisa apa pun.`,
		en: `What was synced is still in your repository and the copy of it here (${copy}); delete both yourself if nothing is to be left.`,
	};
}
