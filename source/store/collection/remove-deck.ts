import {knownCards} from '../../progress/known-cards.js';
import type {DeckRemoval, Library, ProgressLog} from '../../services.js';
import {type BackupOptions} from '../backups/make-backup.js';
import {keepBackup} from '../backups/own-backups.js';
import type {HomePaths} from '../paths.js';

/**
 * Deletes the file of a deck of the user's own after a backup, and records that what was learned of it counts no more
 * if that is wanted. A bundled deck stays where it is.
 * @throws UserError when a backup, the deletion or the recording fails
 */
export async function removeDeck(
	id: string,
	isForgotten: boolean,
	home: {
		readonly library: Library;
		readonly progress: ProgressLog;
		readonly paths: HomePaths;
		readonly backup: Omit<BackupOptions, 'reason' | 'to'>;
	},
): Promise<DeckRemoval> {
	const {library, progress, paths, backup} = home;
	const isOwn = library.list().decks.some((deck) => deck.id === id && !deck.bundled);
	const known = knownCards(progress.state, id);
	const kept = await keepBackup(paths, {...backup, reason: 'before-remove'});
	if (isOwn) await library.remove(id);
	if (isForgotten && known > 0) progress.record({type: 'forget', deck: id});
	return {
		isRemoved: isOwn,
		known,
		left: isForgotten ? knownCards(progress.state, id) : known,
		backup: kept.path,
	};
}
