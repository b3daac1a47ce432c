import {Frame, type Body} from '../../components/frame.js';
import {blank, safeLine, segment} from '../../components/text/line.js';
import {wrap} from '../../components/text/wrap.js';
import {useActions} from '../../hooks/actions.js';
import {listMove} from '../../hooks/list.js';
import {useMachine} from '../../hooks/machine.js';
import {useScroll} from '../../hooks/scroll.js';
import {editOf} from '../../hooks/text-keys.js';
import {useUi} from '../../hooks/ui.js';
import type {LibraryPlace} from '../../keys/library.js';
import {libraryLabelsFor} from '../../labels/library.js';
import type {ExportChoices, HeldDeck} from '../../services.js';
import {
	type TextField,
	editField,
	emptyField,
	fieldText,
	fieldWith,
} from '../../session/text-field.js';
import {type Notice, noticeLines} from '../notice.js';
import {changed, optionsOf} from './export-options.js';
import {copyBody, formatsBody} from './export-view.js';
import {type PanelProps, doneNotice, problemNotice} from './panel.js';
import {useTask} from './task.js';

interface ExportState {
	/** The form that is chosen, or would be. */
	readonly selected: number;
	readonly stage: 'format' | 'path' | 'options' | 'overwrite';
	readonly field: TextField;
	readonly choices: ExportChoices;
	/** The option that keys change. */
	readonly at: number;
	/** The file that is there already. */
	readonly taken?: string | undefined;
	readonly notice?: Notice | undefined;
}

const places: Readonly<Record<ExportState['stage'], LibraryPlace>> = {
	format: 'library-format',
	path: 'library-path',
	options: 'library-options',
	overwrite: 'library-overwrite',
};

const longestPath = 2000;

/** Asks for a form, a file and what the form lets one choose, and writes a copy of a deck there. */
export function ExportPanel({deck, onClose, onOpen}: PanelProps & {readonly deck: HeldDeck}) {
	const {services, language, theme, help} = useUi();
	const {collection} = services;
	const {formats} = collection;
	const says = libraryLabelsFor(language);
	const scroll = useScroll();
	const task = useTask();
	const [get, set] = useMachine((): ExportState => ({
		selected: 0,
		stage: 'format',
		field: emptyField,
		choices: {},
		at: 0,
	}));
	const put = (change: Partial<ExportState>): void =>
		set({...get(), notice: undefined, taken: undefined, ...change});
	const options = () => {
		const format = formats[get().selected];
		return format ? optionsOf(format) : [];
	};

	const write = (isAgreed: boolean): void => {
		const {selected, field, choices} = get();
		const format = formats[selected]?.name ?? '';
		const to = fieldText(field).trim();
		if (to === '') return;
		task.run(async () => collection.export(deck.id, format, to, {language, isAgreed, choices}), {
			done(written) {
				const {path, isWritten, notes} = written;
				if (!isWritten) put({stage: 'overwrite', taken: path});
				else if (notes.length > 0) onOpen({name: 'written', title: deck.title, written});
				else onClose(doneNotice(says.export.written(safeLine(path))));
			},
			failed: (error) => put({stage: 'path', notice: problemNotice(error, language)}),
		});
	};
	useActions(
		() => places[get().stage],
		(action, press) => {
			const {stage, selected, field, choices, at} = get();
			if (stage === 'overwrite') {
				if (action === 'yes') write(true);
				else if (action === 'no') put({stage: 'path'});
				return;
			}
			if (stage === 'format') {
				const page = scroll.metrics.height;
				const moved = listMove(action, {selected, count: formats.length, page});
				if (moved !== undefined) return put({selected: moved});
				if (action === 'close') return onClose();
				if (action === 'help') return help('library-format');
				if (action !== 'pick') return;
				const {ending = ''} = formats[selected] ?? {};
				return put({stage: 'path', field: fieldWith(`${deck.id}.${ending}`), choices: {}});
			}
			const edit = stage === 'path' && action === undefined ? editOf(press) : undefined;
			if (edit) return put({field: editField(field, edit, longestPath)});
			const option = options()[at];
			switch (action) {
				case 'save':
					return write(false);
				case 'close':
					return put({stage: 'format'});
				case 'help':
					return help('library-options');
				case 'down':
					if (stage === 'path') return put({stage: 'options', at: 0});
					return put({at: Math.min(at + 1, options().length - 1)});
				case 'up':
					if (stage === 'path') return;
					return put(at === 0 ? {stage: 'path'} : {at: at - 1});
				case 'left':
				case 'right':
					if (stage === 'path' || option === undefined) return;
					return put({choices: changed(choices, option, action === 'left' ? -1 : 1)});
				default:
			}
		},
	);

	const {stage, selected, field, choices, at, taken, notice} = get();
	const body = (width: number): Body => {
		const format = formats[selected];
		if (stage === 'format' || !format) return formatsBody(formats, selected, {language, width});
		const option = stage === 'options' ? at : undefined;
		return copyBody(
			{format, field, options: options(), choices, selected: option},
			{language, width, theme},
		);
	};
	return (
		<Frame
			place={places[stage]}
			title={`${says.export.title} · ${safeLine(deck.title)}`}
			body={body}
			pinned={(width) =>
				taken === undefined
					? noticeLines(notice, width)
					: [blank, ...wrap([segment(says.export.exists(safeLine(taken)), 'almost')], width)]
			}
			scroll={scroll}
		/>
	);
}
