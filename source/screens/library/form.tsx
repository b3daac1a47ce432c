import {Frame} from '../../components/frame.js';
import {type Line, blank, safeLine, segment} from '../../components/text/line.js';
import {wrap} from '../../components/text/wrap.js';
import {useActions} from '../../hooks/actions.js';
import {useMachine} from '../../hooks/machine.js';
import {useScroll} from '../../hooks/scroll.js';
import {editOf} from '../../hooks/text-keys.js';
import {useUi} from '../../hooks/ui.js';
import {libraryLabelsFor} from '../../labels/library.js';
import type {HeldDeck} from '../../services.js';
import {
	type TextField,
	editField,
	fieldText,
	fieldWith,
	longestAnswer,
} from '../../session/text-field.js';
import {type Notice, noticeLines, quietNotice} from '../notice.js';
import {fieldRows} from '../question-view.js';
import {type PanelProps, doneNotice, problemNotice} from './panel.js';
import {useTask} from './task.js';

const fields = ['title', 'description'] as const;

interface FormState {
	readonly texts: Readonly<Record<(typeof fields)[number], TextField>>;
	readonly at: (typeof fields)[number];
	readonly notice?: Notice;
}

/** The title and the description of a deck, to be put in the learner's own words. */
export function FormPanel({deck, onClose}: PanelProps & {readonly deck: HeldDeck}) {
	const {services, language, theme} = useUi();
	const says = libraryLabelsFor(language);
	const scroll = useScroll();
	const task = useTask();
	const [get, set] = useMachine((): FormState => ({
		texts: {title: fieldWith(deck.title), description: fieldWith(deck.description ?? '')},
		at: 'title',
	}));

	const save = (): void => {
		const {texts} = get();
		const title = fieldText(texts.title).trim();
		const description = fieldText(texts.description).trim();
		if (title === '') return set({texts, at: 'title', notice: quietNotice(says.form.noTitle)});
		if (title === deck.title && description === (deck.description ?? '')) {
			return onClose(quietNotice(says.form.unchanged));
		}
		task.run(async () => services.collection.rename(deck.id, {title, description}), {
			done: () => onClose(doneNotice(says.form.saved)),
			failed: (error) => set({...get(), notice: problemNotice(error, language)}),
		});
	};
	useActions('library-form', (action, press) => {
		const {texts, at} = get();
		const edit = action === undefined ? editOf(press) : undefined;
		if (edit) {
			const text = editField(texts[at], edit);
			const isRefused = edit.type === 'insert' && text === texts[at];
			return set({
				texts: {...texts, [at]: text},
				at,
				...(isRefused ? {notice: quietNotice(says.form.tooLong(longestAnswer))} : {}),
			});
		}
		if (action === 'next-field') {
			return set({texts, at: at === 'title' ? 'description' : 'title'});
		}
		if (action === 'close') return onClose();
		if (action === 'save') save();
	});

	const {texts, at, notice} = get();
	const body = (width: number): Line[] => [
		...fields.flatMap((field) => {
			const name = field === 'title' ? says.form.name : says.form.description;
			const isHere = field === at;
			const text = fieldText(texts[field]);
			return [
				[segment(name, isHere ? 'selected' : 'muted')],
				...(isHere
					? fieldRows(texts[field], says.form.empty, {theme, width})
					: wrap(
							[
								segment(
									text === '' ? says.form.empty : safeLine(text),
									text === '' ? 'muted' : 'text',
								),
							],
							width - 2,
						).map((line): Line => [segment('  '), ...line])),
				blank,
			];
		}),
		...(deck.origin ? wrap([segment(says.form.stays, 'muted')], width) : []),
	];
	return (
		<Frame
			place="library-form"
			title={says.form.title}
			body={(width) => ({lines: body(width)})}
			pinned={(width) => noticeLines(notice, width)}
			scroll={scroll}
		/>
	);
}
