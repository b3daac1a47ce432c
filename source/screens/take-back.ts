import type {Language} from '../errors.js';
import {labelsFor} from '../labels/labels.js';
import {markLabelsFor} from '../labels/marks.js';
import {type Done, undoneBetween} from '../progress/latest.js';
import {withChanges} from '../deck/changed.js';
import type {Services} from '../services.js';
import {undoneText} from './mark-view.js';
import {type Notice, failureNotice, quietNotice} from './notice.js';

/**
 * Takes back the last thing that was done to any card, and tells in words what it was, once its deck is read.
 * Returns it; undefined when there was nothing, or the log could not take it.
 */
export function takeBack(
	services: Services,
	language: Language,
	tell: (notice: Notice) => void,
): Done | undefined {
	const says = markLabelsFor(language);
	const before = services.progress.state;
	let undone: Done | undefined;
	try {
		undone = undoneBetween(before, services.progress.undo());
	} catch (error) {
		tell(failureNotice(error, language, labelsFor(language)));
		return undefined;
	}
	if (undone) void tellUndone(services, undone, language, tell);
	else tell(quietNotice(says.nothingToUndo));
	return undone;
}

/** Tells what has been taken back, its question in it. */
export async function tellUndone(
	{library, progress}: Services,
	done: Done,
	language: Language,
	tell: (notice: Notice) => void,
): Promise<void> {
	const question = await library.read(done.deck).then(
		(deck) =>
			withChanges(deck, progress.state.changes).cards.find(({id}) => id === done.card)?.question,
		() => undefined,
	);
	tell(quietNotice(undoneText(done, question, markLabelsFor(language))));
}
