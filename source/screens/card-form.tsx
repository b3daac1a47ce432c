import {Frame, type Body} from '../components/frame.js';
import {cells, pad} from '../components/text/cells.js';
import {type Line, type Segment, blank, safeText, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import {type CardText, readCardText, writeCardText} from '../deck/card-text.js';
import {type Wording, changeTo} from '../deck/changed.js';
import {type WordingProblem, wordingProblems} from '../deck/wording-problems.js';
import {useActions} from '../hooks/actions.js';
import {useMachine} from '../hooks/machine.js';
import type {EditRequest} from '../hooks/overlays.js';
import type {Press} from '../hooks/presses.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import type {Action, Place} from '../keys/binding.js';
import {type MarkLabels, markLabelsFor} from '../labels/marks.js';
import {
	type CardForm,
	changeForm,
	isFieldChanged,
	isFormChanged,
	openForm,
	wordingIn,
} from '../session/card-form.js';
import type {TextField} from '../session/text-field.js';
import type {Theme} from '../theme.js';
import {type Notice, failureNotice, noticeLines, quietNotice} from './notice.js';

interface FormState {
	readonly form: CardForm;
	/** The learner is asked whether to leave what they typed. */
	readonly isLeaving: boolean;
	/** What came back from the editor and could not be read, for another try. */
	readonly unread?: string;
	readonly notice?: Notice;
}

function placeOf({isLeaving}: FormState): Place {
	return isLeaving ? 'card-form-leave' : 'card-form';
}

/** A card in a form, to be put in other words; its progress stays. */
export function CardFormScreen({
	authored,
	card,
	onChange,
	onClose,
}: EditRequest & {readonly onClose: () => void}) {
	const {services, labels, language, theme} = useUi();
	const says = markLabelsFor(language);
	const scroll = useScroll();
	const [get, set] = useMachine((): FormState => ({
		form: openForm(authored, card),
		isLeaving: false,
	}));
	const tell = (notice: Notice): void => set({...get(), notice});
	const warn = (text: string): void =>
		tell({mark: [segment('! ', 'wrong')], content: [segment(text, 'wrong')]});

	const problemText = ({field, says: problem}: WordingProblem): string =>
		`${says.form.fields[field]}: ${problem[language]}.`;

	/** Records a wording and closes, or says why it can't be. */
	const save = (wording: Wording): void => {
		const {form} = get();
		const [problem] = wordingProblems(wording, authored);
		if (problem) {
			const {field, index} = problem;
			const at = {field, ...(index === undefined ? {} : {index})};
			set({...get(), form: changeForm(form, {type: 'go', ...at})});
			return warn(problemText(problem));
		}
		const change = changeTo(wording, authored, form.opened);
		if (!change) return tell(quietNotice(says.form.unchanged));
		try {
			onChange(change);
		} catch (error) {
			return tell(failureNotice(error, language, labels));
		}
		onClose();
	};

	const openEditor = (): void => {
		const {form, unread} = get();
		if (!services.edit) return tell(quietNotice(says.form.noEditor));
		const before = wordingIn(form);
		const written = writeCardText(before);
		let text: string;
		try {
			text = services.edit(unread ?? written);
		} catch (error) {
			return tell(failureNotice(error, language, labels));
		}
		const read: CardText = text === written ? {isEmpty: true} : readCardText(text);
		if ('problem' in read) {
			const {line, says: problem} = read.problem;
			set({...get(), unread: text});
			return warn(`${says.form.line(line, problem[language])} ${says.form.kept}`);
		}
		set({form, isLeaving: false});
		if ('isEmpty' in read) return tell(quietNotice(says.form.unchanged));
		set({form: changeForm(form, {type: 'fill', wording: read.wording}), isLeaving: false});
		save(wordingIn(get().form));
	};

	const act = (action: Action | undefined, press: Press): void => {
		const {notice: _, ...state} = get();
		const {form} = state;
		if (!state.isLeaving) {
			const edit = action === undefined ? editOf(press) : undefined;
			if (edit) return set({...state, form: changeForm(form, {type: 'edit', edit})});
		}
		set(state);
		switch (action) {
			case 'next-field':
				return set({...state, form: changeForm(form, {type: 'move', by: 1})});
			case 'previous-field':
				return set({...state, form: changeForm(form, {type: 'move', by: -1})});
			case 'revert':
				return set({...state, form: changeForm(form, {type: 'revert'})});
			case 'editor':
				return openEditor();
			case 'save':
				return state.unread === undefined ? save(wordingIn(form)) : warn(says.form.kept);
			case 'leave':
				return isFormChanged(form) || state.unread !== undefined
					? set({...state, isLeaving: true})
					: onClose();
			case 'yes':
				return onClose();
			case 'no':
				return set({...state, isLeaving: false});
			default:
		}
	};
	useActions(() => placeOf(get()), act);

	const state = get();
	const row = state.form.rows[state.form.at];
	const isOwn = row !== undefined && isFieldChanged(state.form, row.field);
	return (
		<Frame
			place={placeOf(state)}
			title={says.form.title}
			body={(width) => formBody(state.form, says, theme, width)}
			pinned={(width) =>
				state.isLeaving
					? [blank, ...wrap([segment(says.form.leave, 'almost')], width)]
					: noticeLines(state.notice, width)
			}
			scroll={scroll}
			hidden={
				new Set<Action>([
					...(isOwn ? [] : ['revert' as const]),
					...(services.edit ? [] : ['editor' as const]),
				])
			}
		/>
	);
}

function formBody(form: CardForm, says: MarkLabels, theme: Theme, width: number): Body {
	const {fields, empty, isOwn} = says.form;
	const column = Math.max(...Object.values(fields).map(cells)) + 2;
	const lines: Line[] = [];
	let focus = {from: 0, to: 1};
	for (const [index, {field, text}] of form.rows.entries()) {
		const isFirst = form.rows[index - 1]?.field !== field;
		const isHere = index === form.at;
		const isMarked = isFirst && isFieldChanged(form, field);
		const label = isFirst ? fields[field] : '';
		const from = lines.length;
		const head = segment(pad(label, column), isHere ? 'selected' : 'muted');
		const rows = isHere
			? typedRows(text, theme, width - column - 2)
			: shownRows(text, isFirst ? empty : '+', width - column - 2);
		for (const [number, content] of rows.entries()) {
			lines.push([
				number === 0 ? head : segment(' '.repeat(column)),
				segment(number === 0 && isHere ? '› ' : '  ', 'selected'),
				...content,
			]);
		}
		if (isMarked) {
			lines.push([segment(' '.repeat(column + 2)), segment(`(${isOwn})`, 'muted')]);
		}
		if (isHere) focus = {from: Math.max(0, from), to: lines.length};
	}
	return {lines, focus};
}

/** A field that is not typed into. */
function shownRows({characters}: TextField, empty: string, width: number): Line[] {
	return characters.length === 0
		? [[segment(empty, 'muted')]]
		: wrap([segment(characters.join(''))], width);
}

/** The field that is typed into with its cursor, in rows broken between words. */
function typedRows({characters, cursor}: TextField, {isPlain}: Theme, width: number): Line[] {
	const caret = segment(isPlain ? '▏' : ' ', 'cursor');
	const rows: Segment[][] = [[]];
	let used = 0;
	const newRow = (): void => {
		rows.push([]);
		used = 0;
	};
	const put = (part: Segment): void => {
		const size = cells(part.text);
		if (used + size > width) newRow();
		rows.at(-1)!.push(part);
		used += size;
	};
	const wordAt = (from: number): number => {
		let end = from;
		while (end < characters.length && !/\s/u.test(characters[end]!)) end++;
		return cells(characters.slice(from, end).join(''));
	};
	for (const [index, character] of characters.entries()) {
		const isCursor = index === cursor;
		const isSpace = /\s/u.test(character);
		const startsWord = !isSpace && (index === 0 || /\s/u.test(characters[index - 1]!));
		if (startsWord && used > 0 && used + wordAt(index) > width) newRow();
		if (isCursor && (isPlain || character === '\n')) put(caret);
		if (character === '\n') newRow();
		// A space at the end of a row needs no room.
		else if (!isSpace || isCursor || used < width) {
			put(segment(safeText(character), isCursor && !isPlain ? 'cursor' : 'strong'));
		}
	}
	if (cursor === characters.length) put(caret);
	return rows;
}
