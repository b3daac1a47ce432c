import {Frame} from '../components/frame.js';
import {blank} from '../components/text/line.js';
import {useActions} from '../hooks/actions.js';
import {useLaidOut} from '../hooks/laid-out.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import type {Place} from '../keys/binding.js';
import {type TextField, editField, emptyField, fieldText} from '../session/text-field.js';
import {helpLines} from './help-view.js';
import {fieldRows} from './question-view.js';

interface HelpState {
	readonly query: TextField;
	/** Whether what is typed goes into the query. */
	readonly isTyping: boolean;
}

/** All keys, those of the screen below first; a part of them when something is looked for. */
export function HelpScreen({
	place,
	onClose,
}: {
	readonly place: Place;
	readonly onClose: () => void;
}) {
	const {labels, language, keymap, theme} = useUi();
	const scroll = useScroll();
	const [get, set] = useMachine((): HelpState => ({query: emptyField, isTyping: false}));
	const search = (state: HelpState): void => {
		scroll.reset();
		set(state);
	};
	const here = (): Place => (get().isTyping ? 'help-search' : 'help');

	useActions(here, (action, press) => {
		const {query, isTyping} = get();
		if (scroll.act(action)) return;
		if (isTyping) {
			if (action === 'done') return set({query, isTyping: false});
			if (action === 'no') return search({query: emptyField, isTyping: false});
			const edit = editOf(press);
			return edit ? search({query: editField(query, edit), isTyping}) : undefined;
		}
		if (action === 'search') return set({query, isTyping: true});
		if (action === 'close') onClose();
	});

	const {query, isTyping} = get();
	const text = fieldText(query);
	const body = useLaidOut(
		(width) => ({lines: helpLines(text, {place, keymap, labels, language, width})}),
		[text, place, keymap, labels, language],
	);
	return (
		<Frame
			place={here()}
			title={labels.help.title}
			body={body}
			pinned={(width) =>
				isTyping || text !== ''
					? [blank, ...fieldRows(query, labels.help.searchHere, {theme, width})]
					: []
			}
			scroll={scroll}
		/>
	);
}
