import {Frame} from '../components/frame.js';
import {cells, pad} from '../components/text/cells.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Language} from '../errors.js';
import {useKeyboard} from '../hooks/keyboard.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import {type Place, type Section, actionFor, keyRows, sections} from '../keys.js';
import type {Labels} from '../labels/labels.js';

function isOf({places}: Section, place: Place): boolean {
	return places?.includes(place) ?? false;
}

function helpLines(place: Place, labels: Labels, language: Language, width: number): Line[] {
	// What was asked from comes first.
	const ordered = [...sections].sort((a, b) => Number(isOf(b, place)) - Number(isOf(a, place)));
	const rows = ordered.map((section) => keyRows(section, language));
	const column = Math.min(
		Math.floor(width / 2),
		Math.max(...rows.flat().map(({keys}) => cells(keys))) + 3,
	);
	return [
		...ordered.flatMap(({title}, index) => [
			...(index === 0 ? [] : [blank]),
			[segment(title[language], 'title')],
			...rows[index]!.flatMap(({keys, label}) =>
				wrapAfter([segment(pad(keys, column), 'key')], label, width),
			),
		]),
		blank,
		...labels.help.grades.flatMap((line) => wrapAfter([segment('· ', 'muted')], line, width)),
		blank,
		...wrap([segment(labels.help.data, 'muted')], width),
	];
}

/** All keys, those of the screen below first. */
export function HelpScreen({
	place,
	onClose,
}: {
	readonly place: Place;
	readonly onClose: () => void;
}) {
	const {labels, language} = useUi();
	const scroll = useScroll();
	useKeyboard(({key}) => {
		const action = actionFor('help', key);
		if (action === 'close') onClose();
		else scroll.act(action);
	});
	return (
		<Frame
			place="help"
			title={labels.help.title}
			body={(width) => ({lines: helpLines(place, labels, language, width)})}
			scroll={scroll}
		/>
	);
}
