import {Frame} from '../../components/frame.js';
import {type Line, blank, safeLine, segment} from '../../components/text/line.js';
import {wrap} from '../../components/text/wrap.js';
import {useActions} from '../../hooks/actions.js';
import {useMachine} from '../../hooks/machine.js';
import {useScroll} from '../../hooks/scroll.js';
import {useUi} from '../../hooks/ui.js';
import type {Action} from '../../keys/binding.js';
import {libraryLabelsFor} from '../../labels/library.js';
import {knownCards} from '../../progress/known-cards.js';
import type {DeckRemoval, HeldDeck} from '../../services.js';
import {type Notice, noticeLines} from '../notice.js';
import {type PanelProps, doneNotice, problemNotice} from './panel.js';
import {useTask} from './task.js';

interface RemoveState {
	readonly isBusy: boolean;
	readonly notice?: Notice;
}

/** Asks before a deck goes, and whether what was learned of it goes too. */
export function RemovePanel({deck, onClose}: PanelProps & {readonly deck: HeldDeck}) {
	const {services, language, help} = useUi();
	const says = libraryLabelsFor(language);
	const scroll = useScroll();
	const task = useTask();
	const [get, set] = useMachine((): RemoveState => ({isBusy: false}));
	const known = knownCards(services.progress.state, deck.id);
	const title = safeLine(deck.title);

	const remove = (isForgotten: boolean): void => {
		set({isBusy: true});
		task.run(async () => services.collection.remove(deck.id, isForgotten), {
			done: (removal) => onClose(doneNotice(whatWasDone(removal, isForgotten))),
			failed: (error) => set({isBusy: false, notice: problemNotice(error, language)}),
		});
	};
	const whatWasDone = ({left, backup}: DeckRemoval, isForgotten: boolean): string =>
		[
			isForgotten ? says.remove.removedAndForgotten(title) : says.remove.removed(title),
			...(isForgotten && left > 0 ? [says.remove.datedLater(left)] : []),
			says.remove.howBack(safeLine(backup.split(/[/\\]/).at(-1) ?? backup)),
		].join(' ');
	useActions('library-remove', (action) => {
		if (get().isBusy) return;
		if (action === 'remove') return remove(false);
		if (action === 'forget' && known > 0) return remove(true);
		if (action === 'close') return onClose();
		if (action === 'help') return help('library-remove');
		scroll.act(action);
	});

	const {isBusy, notice} = get();
	const body = (width: number): Line[] => [
		...wrap([segment(says.remove.ask(title), 'strong')], width),
		blank,
		...wrap(known > 0 ? says.remove.progressStays(known) : says.remove.nothingLearned, width),
		blank,
		...wrap([segment(isBusy ? says.remove.working : says.remove.backup, 'muted')], width),
	];
	return (
		<Frame
			place={isBusy ? 'library-wait' : 'library-remove'}
			title={says.remove.title}
			body={(width) => ({lines: body(width)})}
			pinned={(width) => noticeLines(notice, width)}
			scroll={scroll}
			hidden={
				new Set<Action>([
					...(known > 0 ? [] : (['forget'] as const)),
					...(isBusy ? (['close'] as const) : []),
				])
			}
		/>
	);
}
