import {Frame, type Body} from '../../components/frame.js';
import {cells, pad} from '../../components/text/cells.js';
import {type Line, blank, safeLine, segment} from '../../components/text/line.js';
import {wrap, wrapAfter} from '../../components/text/wrap.js';
import {useActions} from '../../hooks/actions.js';
import {listMove} from '../../hooks/list.js';
import {useMachine} from '../../hooks/machine.js';
import {useScroll} from '../../hooks/scroll.js';
import {editOf} from '../../hooks/text-keys.js';
import {useUi} from '../../hooks/ui.js';
import type {LibraryPlace} from '../../keys/library.js';
import {libraryLabelsFor} from '../../labels/library.js';
import type {HeldDeck} from '../../services.js';
import {type TextField, editField, fieldText, fieldWith} from '../../session/text-field.js';
import {type Notice, noticeLines} from '../notice.js';
import {fieldRows} from '../question-view.js';
import {type PanelProps, doneNotice, problemNotice} from './panel.js';
import {useTask} from './task.js';

interface ExportState {
	readonly selected: number;
	readonly stage: 'format' | 'path' | 'overwrite';
	readonly field: TextField;
	/** The file that is there already. */
	readonly taken?: string;
	readonly notice?: Notice;
}

const places: Readonly<Record<ExportState['stage'], LibraryPlace>> = {
	format: 'library-format',
	path: 'library-path',
	overwrite: 'library-overwrite',
};

const longestPath = 2000;

/** Asks for a form and a file, and writes a copy of a deck there. */
export function ExportPanel({deck, onClose}: PanelProps & {readonly deck: HeldDeck}) {
	const {services, language, theme, help} = useUi();
	const {collection} = services;
	const {formats} = collection;
	const says = libraryLabelsFor(language);
	const scroll = useScroll();
	const task = useTask();
	const [get, set] = useMachine((): ExportState => ({
		selected: 0,
		stage: 'format',
		field: fieldWith(''),
	}));

	const write = (isAgreed: boolean): void => {
		const {selected, field} = get();
		const format = formats[selected]?.name ?? '';
		const to = fieldText(field).trim();
		if (to === '') return;
		task.run(async () => collection.export(deck.id, format, to, {language, isAgreed}), {
			done({path, isWritten, notes}) {
				const told = notes.map((note) => safeLine(note[language]));
				if (isWritten)
					onClose(doneNotice([says.export.written(safeLine(path)), ...told].join(' · ')));
				else set({selected, stage: 'overwrite', field, taken: path});
			},
			failed: (error) =>
				set({selected, stage: 'path', field, notice: problemNotice(error, language)}),
		});
	};
	useActions(
		() => places[get().stage],
		(action, press) => {
			const {stage, selected, field} = get();
			if (stage === 'overwrite') {
				if (action === 'yes') write(true);
				else if (action === 'no') set({selected, stage: 'path', field});
				return;
			}
			if (stage === 'path') {
				const edit = action === undefined ? editOf(press) : undefined;
				if (edit) return set({selected, stage, field: editField(field, edit, longestPath)});
				if (action === 'save') return write(false);
				if (action === 'close') set({selected, stage: 'format', field});
				return;
			}
			const page = scroll.metrics.height;
			const moved = listMove(action, {selected, count: formats.length, page});
			if (moved !== undefined) return set({stage, field, selected: moved});
			if (action === 'close') return onClose();
			if (action === 'help') return help('library-format');
			if (action !== 'pick') return;
			const {ending = ''} = formats[selected] ?? {};
			set({selected, stage: 'path', field: fieldWith(`${deck.id}.${ending}`)});
		},
	);

	const state = get();
	const body = (width: number): Body => {
		const column = Math.max(...formats.map(({name}) => cells(name)), 0) + 3;
		const head: Line[] = [[segment(says.export.format, 'strong')], blank];
		const lines: Line[] = [];
		let focus = {from: 0, to: 1};
		for (const [index, {name, means}] of formats.entries()) {
			const isSelected = index === state.selected;
			const from = head.length + lines.length;
			lines.push(
				...wrapAfter(
					[
						segment(isSelected ? '▸ ' : '  ', 'selected'),
						segment(pad(name, column), isSelected ? 'selected' : 'text'),
					],
					[segment(means[language], 'muted')],
					width,
				),
			);
			if (isSelected) focus = {from: index === 0 ? 0 : from, to: head.length + lines.length};
		}
		if (state.stage === 'format') return {lines: [...head, ...lines], focus};
		const asked: Line[] = [
			blank,
			[segment(says.export.path, 'strong')],
			...fieldRows(state.field, '', {theme, width}),
		];
		const all = [...head, ...lines, ...asked];
		return {lines: all, focus: {from: all.length - asked.length + 1, to: all.length}};
	};
	return (
		<Frame
			place={places[state.stage]}
			title={`${says.export.title} · ${safeLine(deck.title)}`}
			body={body}
			pinned={(width) =>
				state.taken === undefined
					? noticeLines(state.notice, width)
					: [blank, ...wrap([segment(says.export.exists(safeLine(state.taken)), 'almost')], width)]
			}
			scroll={scroll}
		/>
	);
}
