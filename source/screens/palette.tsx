import {useMemo} from 'react';
import {Frame} from '../components/frame.js';
import {segment} from '../components/text/line.js';
import {useActions} from '../hooks/actions.js';
import {listMove} from '../hooks/list.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import type {Action, Place} from '../keys/binding.js';
import {paletteLabelsFor} from '../labels/palette.js';
import {type Found, rank} from '../palette/rank.js';
import {type TextField, editField, emptyField, fieldText} from '../session/text-field.js';
import {useFailure} from './failure.js';
import type {Notice} from './notice.js';
import {type Command, commandsAt, isUnsaved} from './palette-commands.js';
import {paletteBody, paletteField} from './palette-view.js';
import {fieldRows} from './question-view.js';

interface PaletteState {
	readonly field: TextField;
	readonly selected: number;
	readonly notice?: Notice;
}

const nothing: ReadonlySet<Action> = new Set();
const withoutRun: ReadonlySet<Action> = new Set(['pick']);

/** Everything that can be done, found by name in either language, over the present screen. */
export function PaletteScreen({
	place,
	onClose,
}: {
	/** Where the screen below stands. */
	readonly place: Place;
	readonly onClose: () => void;
}) {
	const ui = useUi();
	const {language, theme, keymap, services, keyboard, go} = ui;
	const says = paletteLabelsFor(language);
	const scroll = useScroll();
	const commands = useMemo(
		() =>
			commandsAt({
				place,
				keymap,
				language,
				hidden: ui.hidden.get(place),
				decks: services.library.list().decks,
			}),
		[place, keymap, language, services, ui.hidden],
	);
	const [get, set] = useMachine((): PaletteState => ({field: emptyField, selected: 0}));
	const found = (): ReadonlyArray<Found<Command>> => rank(fieldText(get().field), commands);

	const fail = useFailure((notice) => set({...get(), notice}));
	const run = ({run: what}: Command): void => {
		switch (what.type) {
			case 'press':
				onClose();
				return keyboard.press(pressOf(what.key));
			case 'open':
				go(what.route);
				return onClose();
			case 'press-at-home':
				go({name: 'home'});
				onClose();
				return keyboard.press(pressOf(what.key));
			case 'help':
				return ui.help(place);
			case 'language':
				onClose();
				return ui.switchLanguage();
			case 'quit':
				return ui.quit();
			case 'change':
				ui.changeSettings(what.settings).then(onClose, fail);
		}
	};

	useActions('palette', (action, press) => {
		const {field, selected} = get();
		const list = found();
		const moved = listMove(action, {selected, count: list.length, page: scroll.metrics.height});
		if (moved !== undefined) return set({field, selected: moved});
		if (action === 'close') return onClose();
		if (action === 'pick') {
			const command = list[selected]?.item;
			return command ? run(command) : undefined;
		}
		const edit = editOf(press);
		if (edit) set({field: editField(field, edit), selected: 0});
	});

	const {field, selected, notice} = get();
	const list = found();
	return (
		<Frame
			place="palette"
			title={says.title}
			status={[segment(says.found(list.length), 'muted')]}
			body={(width) => paletteBody(list, selected, says, language, width)}
			pinned={(width) =>
				paletteField(
					fieldRows(field, says.typeHere, {theme, width}),
					notice?.content ?? (isUnsaved(place) ? [segment(says.unsaved, 'muted')] : undefined),
					width,
				)
			}
			leastBody={5}
			scroll={scroll}
			hidden={list.length === 0 ? withoutRun : nothing}
		/>
	);
}

function pressOf(key: string) {
	if (key === 'space') return {key, text: ' '};
	return key.length === 1 ? {key, text: key} : {key};
}
