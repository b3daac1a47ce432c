import {Frame, type Body} from '../components/frame.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import {useActions} from '../hooks/actions.js';
import {useMachine} from '../hooks/machine.js';
import type {FlagRequest} from '../hooks/overlays.js';
import type {Press} from '../hooks/presses.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import type {Action} from '../keys/binding.js';
import {markLabelsFor} from '../labels/marks.js';
import {flagReasons} from '../progress/event.js';
import {type TextField, editField, fieldText, fieldWith} from '../session/text-field.js';
import {type Notice, failureNotice, noticeLines} from './notice.js';
import {fieldRows, stem} from './question-view.js';

interface FlagState {
	/** The reason that Enter would pick. */
	readonly selected: number;
	/** The note is being typed. */
	readonly isNoting: boolean;
	readonly note: TextField;
	readonly notice?: Notice;
}

/** What is wrong with a card: a reason, and a note if the learner cares to write one. */
export function FlagScreen({
	card,
	flag,
	onFlag,
	onClose,
}: FlagRequest & {readonly onClose: () => void}) {
	const {labels, language, theme} = useUi();
	const says = markLabelsFor(language);
	const scroll = useScroll();
	const [get, set] = useMachine((): FlagState => ({
		selected: flag ? flagReasons.indexOf(flag.reason) : 0,
		isNoting: false,
		note: fieldWith(flag?.note ?? ''),
	}));

	const record = (given: Parameters<FlagRequest['onFlag']>[0]): void => {
		try {
			onFlag(given);
		} catch (error) {
			return set({...get(), notice: failureNotice(error, language, labels)});
		}
		onClose();
	};
	const act = (action: Action | undefined, press: Press): void => {
		const {notice: _, ...state} = get();
		const last = flagReasons.length - 1;
		if (state.isNoting) {
			const edit = action === undefined ? editOf(press) : undefined;
			if (edit) return set({...state, note: editField(state.note, edit)});
		}
		switch (action) {
			case 'up':
			case 'down': {
				const to = state.selected + (action === 'up' ? -1 : 1);
				return set({...state, selected: Math.min(last, Math.max(0, to))});
			}
			case 'pick':
				return set({...state, isNoting: true});
			case 'reason-1':
			case 'reason-2':
			case 'reason-3':
			case 'reason-4':
			case 'reason-5':
			case 'reason-6':
				return set({...state, selected: Number(action.slice(-1)) - 1, isNoting: true});
			case 'unflag':
				return flag ? record(undefined) : undefined;
			case 'no':
				return set({...state, isNoting: false});
			case 'save': {
				const note = fieldText(state.note).trim();
				const reason = flagReasons[state.selected]!;
				return record({reason, ...(note === '' ? {} : {note})});
			}
			case 'close':
				return onClose();
			default:
				set(state);
		}
	};
	const place = get().isNoting ? 'flag-note' : 'flag';
	useActions(() => (get().isNoting ? 'flag-note' : 'flag'), act);

	const {selected, isNoting, note, notice} = get();
	const body = (width: number): Body => {
		const head: Line[] = [
			...wrap(stem(card.question, 'muted'), width).slice(0, 3),
			blank,
			[segment(says.flag.ask, 'strong')],
			blank,
		];
		const reasons = flagReasons.map((reason, index): Line => {
			const isSelected = index === selected;
			const tone = isSelected ? 'selected' : isNoting ? 'muted' : 'text';
			return [
				segment(isSelected ? '▸ ' : '  ', 'selected'),
				segment(`${index + 1}  `, isSelected ? 'selected' : 'key'),
				segment(says.reasons[reason], tone),
			];
		});
		const from = head.length + selected;
		return {
			lines: [...head, ...reasons],
			focus: {from: selected === 0 ? 0 : from, to: from + 1},
		};
	};
	return (
		<Frame
			place={place}
			title={says.flag.title}
			body={body}
			pinned={(width) => [
				...(isNoting
					? [
							blank,
							...wrapAfter([], [segment(says.flag.note, 'strong')], width),
							...fieldRows(note, says.flag.noteHere, {theme, width}),
						]
					: []),
				...noticeLines(notice, width),
			]}
			scroll={scroll}
			hidden={new Set<Action>(flag ? [] : ['unflag'])}
		/>
	);
}
