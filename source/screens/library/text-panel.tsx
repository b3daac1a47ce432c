import {Frame} from '../../components/frame.js';
import type {Line} from '../../components/text/line.js';
import {useActions} from '../../hooks/actions.js';
import {useScroll} from '../../hooks/scroll.js';
import {useUi} from '../../hooks/ui.js';
import type {Action} from '../../keys/binding.js';

/** A text about a deck, to be scrolled. */
export function TextPanel({
	place,
	title,
	lines,
	hidden,
	onAction,
}: {
	readonly place: 'library-details' | 'library-check' | 'library-written';
	readonly title: string;
	readonly lines: (width: number) => Line[];
	readonly hidden?: ReadonlySet<Action>;
	/** What was asked for other than to scroll, to be helped, or to leave newsquiz. */
	readonly onAction: (action: Action | undefined) => void;
}) {
	const {help, quit} = useUi();
	const scroll = useScroll();
	useActions(place, (action) => {
		if (scroll.act(action)) return;
		if (action === 'help') return help(place);
		if (action === 'quit') return quit();
		onAction(action);
	});
	return (
		<Frame
			place={place}
			title={title}
			body={(width) => ({lines: lines(width)})}
			scroll={scroll}
			{...(hidden ? {hidden} : {})}
		/>
	);
}
