import {Frame} from '../../components/frame.js';
import {type Line, blank, safeLine, segment} from '../../components/text/line.js';
import {wrap} from '../../components/text/wrap.js';
import {isSameDeck} from '../../deck/diff.js';
import {useActions} from '../../hooks/actions.js';
import {useMachine} from '../../hooks/machine.js';
import {useScroll} from '../../hooks/scroll.js';
import {editOf} from '../../hooks/text-keys.js';
import {useUi} from '../../hooks/ui.js';
import type {LibraryPlace} from '../../keys/library.js';
import {libraryLabelsFor} from '../../labels/library.js';
import type {TakenDeck} from '../../services.js';
import {type TextField, editField, fieldText, fieldWith} from '../../session/text-field.js';
import {type Notice, noticeLines, quietNotice} from '../notice.js';
import {fieldRows} from '../question-view.js';
import {type PanelProps, doneNotice, problemNotice} from './panel.js';
import {sameLines} from './same-view.js';
import {useTask} from './task.js';

interface AddState {
	readonly field: TextField;
	/** What is under way; only reading can be stopped. */
	readonly doing?: 'reading' | 'keeping';
	/** A deck whose id the library has already. */
	readonly taken?: TakenDeck;
	readonly notice?: Notice;
}

/** No address is longer. */
const longestAddress = 2000;

const placeOf = ({doing, taken}: AddState): LibraryPlace =>
	doing ? 'library-wait' : taken ? 'library-same' : 'library-add';

/** Asks for a file or an address, reads the deck there and keeps it, asking where another one has its id. */
export function AddPanel({typed = '', onClose, onOpen}: PanelProps & {readonly typed?: string}) {
	const {services, labels, language, theme, keymap, help} = useUi();
	const {collection} = services;
	const says = libraryLabelsFor(language);
	const scroll = useScroll();
	const task = useTask();
	const [get, set] = useMachine((): AddState => ({field: fieldWith(typed.trim())}));
	/** The state as it is when nothing is under way and nothing is said. */
	const atRest = (): AddState => {
		const {doing: _, notice: __, ...state} = get();
		return state;
	};
	const busy = <T,>(
		doing: 'reading' | 'keeping',
		work: () => Promise<T>,
		done: (result: T) => void,
	): void => {
		set({...atRest(), doing});
		task.run(work, {
			done,
			failed: (error) => set({...atRest(), notice: problemNotice(error, language)}),
		});
	};

	const keep = (taken: TakenDeck, isApart: boolean): void =>
		busy(
			'keeping',
			async () => collection.keep(taken, isApart),
			() => {
				const {title, cards} = taken.deck;
				onClose(doneNotice(says.add.added(safeLine(title), cards.length)));
			},
		);
	const preview = (taken: TakenDeck): void => {
		const {id, title} = taken.present!.deck;
		onOpen({name: 'update', renewals: [{id, title, taken}]});
	};
	const settle = (taken: TakenDeck): void => {
		const {present} = taken;
		if (!present) return keep(taken, false);
		const isSame = isSameDeck(present.update.difference);
		if (isSame && present.isBundled) {
			return onClose(quietNotice(says.add.alreadyThere(safeLine(present.deck.title))));
		}
		if (isSame) {
			// From now on it can be updated from there.
			return busy(
				'keeping',
				async () => collection.remember(present.deck.id, taken),
				() => onClose(quietNotice(says.add.alreadyThere(safeLine(present.deck.title)))),
			);
		}
		if (present.isSameOrigin) return preview(taken);
		set({...atRest(), taken});
	};

	useActions(
		() => placeOf(get()),
		(action, press) => {
			const {doing} = get();
			if (doing) {
				if (action !== 'close' || doing === 'keeping') return;
				task.stop();
				return set({...atRest(), notice: quietNotice(says.add.stopped)});
			}
			const state = atRest();
			if (state.taken) {
				if (action === 'replace') return preview(state.taken);
				if (action === 'keep-both') return keep(state.taken, true);
				if (action === 'close') return set({field: state.field});
				if (action === 'help') return help('library-same');
				return;
			}
			const edit = action === undefined ? editOf(press) : undefined;
			if (edit) return set({...state, field: editField(state.field, edit, longestAddress)});
			if (action === 'close') return onClose();
			if (scroll.act(action)) return;
			const address = fieldText(state.field).trim();
			if (action !== 'save' || address === '') return;
			busy(
				'reading',
				async () => collection.look(address),
				({taken, offered}) => (taken ? settle(taken) : onOpen({name: 'pick', offered})),
			);
		},
	);

	const state = get();
	const body = (width: number): Line[] => {
		if (state.doing) {
			return wrap([segment(says.add.reading(safeLine(fieldText(state.field))), 'muted')], width);
		}
		if (state.taken) return sameLines(state.taken, {labels, says, keymap, language, width});
		const [path, url] = says.add.examples;
		return [
			[segment(says.add.ask, 'strong')],
			blank,
			...fieldRows(state.field, says.add.here, {theme, width}),
			blank,
			[segment(`  ${path}`, 'muted')],
			[segment(`  ${url}`, 'muted')],
			blank,
			...wrap([segment(says.add.safe, 'muted')], width),
			...noticeLines(state.notice, width),
		];
	};
	return (
		<Frame
			place={placeOf(state)}
			title={state.taken ? says.same.title : says.add.title}
			body={(width) => ({lines: body(width)})}
			{...(state.taken ? {pinned: (width: number) => noticeLines(state.notice, width)} : {})}
			scroll={scroll}
		/>
	);
}
