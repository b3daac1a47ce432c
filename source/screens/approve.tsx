import {Frame, type Body} from '../components/frame.js';
import {fit, pad} from '../components/text/cells.js';
import {type Line, blank, fitLine, safeLine, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Deck} from '../deck/deck.js';
import {useKeyboard} from '../hooks/keyboard.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import type {Route} from '../hooks/routes.js';
import {useUi} from '../hooks/ui.js';
import {type Action, type Place, actionFor} from '../keys.js';
import {evidenceLines} from './answer-view.js';
import {type Notice, failureNotice, noticeLines, quietNotice} from './notice.js';
import {type ViewSetting, kindName, stem} from './question-view.js';

interface ApproveState {
	readonly selected: number;
	/** Indexes of the cards that are not wanted. */
	readonly dropped: ReadonlySet<number>;
	readonly stage: 'list' | 'confirm' | 'saving';
	readonly notice?: Notice;
}

type ApproveProps = Omit<Route & {name: 'approve'}, 'name'>;

function listBody(deck: Deck, state: ApproveState, {labels, width}: ViewSetting): Body {
	if (deck.cards.length === 0) return {lines: wrap(labels.approve.noCards, width)};
	const kindWidth = Math.min(
		12,
		Math.max(...deck.cards.map((card) => kindName(card, labels).length)),
	);
	const lines = deck.cards.map((card, index): Line => {
		const isSelected = index === state.selected;
		const isDropped = state.dropped.has(index);
		const tone = isDropped ? 'muted' : isSelected ? 'selected' : 'text';
		return fitLine(
			[
				segment(isSelected ? '▸ ' : '  ', 'selected'),
				segment(isDropped ? '✗ ' : '✓ ', isDropped ? 'muted' : 'right'),
				segment(`${pad(kindName(card, labels), kindWidth)}  `, 'muted'),
				segment(safeLine(card.question), tone),
			],
			width,
		);
	});
	return {lines, focus: {from: state.selected, to: state.selected + 1}};
}

function detailLines(deck: Deck, state: ApproveState, setting: ViewSetting, most: number): Line[] {
	const card = deck.cards[state.selected];
	if (!card) return [];
	const {width, labels} = setting;
	const others = (card.distractors ?? []).map(safeLine).join(' · ');
	const lines: Line[] = [
		[segment('─'.repeat(width), 'rule')],
		...wrap(stem(card.question, 'strong'), width),
		...wrap([segment(card.answer, 'title')], width),
		...(others === '' ? [] : wrap([segment(others, 'muted')], width)),
		...evidenceLines({deck, card}, setting),
	];
	// The sentence can run on; what was cut says so.
	return lines.length <= most
		? lines
		: [
				...lines.slice(0, most - 1),
				[segment(`… ${labels.moreBelow(lines.length - most + 1)}`, 'muted')],
			];
}

/** Freshly built cards, to be kept or dropped one by one before they are saved. */
export function ApproveScreen({deck, noiseSummary, onKeep}: ApproveProps) {
	const {labels, language, theme, go, help} = useUi();
	const scroll = useScroll();
	const [get, set] = useMachine((): ApproveState => ({
		selected: 0,
		dropped: new Set(),
		stage: 'list',
	}));
	const place: Place = get().stage === 'confirm' ? 'confirm' : 'approve';

	const save = async (): Promise<void> => {
		const state = get();
		const cards = deck.cards.filter((_, index) => !state.dropped.has(index));
		if (cards.length === 0) {
			return set({...state, notice: quietNotice(labels.approve.nothingKept)});
		}
		set({...state, stage: 'saving'});
		try {
			await onKeep({...deck, cards});
		} catch (error) {
			try {
				return set({...get(), stage: 'list', notice: failureNotice(error, language, labels)});
			} catch (fault) {
				return go({name: 'problem', error: fault});
			}
		}
		go({name: 'study', deck: deck.id});
	};

	useKeyboard(({key}) => {
		const state: ApproveState = {
			selected: get().selected,
			dropped: get().dropped,
			stage: get().stage,
		};
		if (state.stage === 'saving') return;
		const last = Math.max(0, deck.cards.length - 1);
		const select = (index: number): void =>
			set({...state, selected: Math.min(last, Math.max(0, index))});
		const page = Math.max(1, scroll.metrics.height - 2);
		switch (actionFor(state.stage === 'confirm' ? 'confirm' : 'approve', key)) {
			case 'up':
				return select(state.selected - 1);
			case 'down':
				return select(state.selected + 1);
			case 'page-up':
				return select(state.selected - page);
			case 'page-down':
				return select(state.selected + page);
			case 'first':
				return select(0);
			case 'last':
				return select(last);
			case 'toggle': {
				const dropped = new Set(state.dropped);
				if (!dropped.delete(state.selected)) dropped.add(state.selected);
				return set({...state, dropped});
			}
			case 'keep-all':
				return set({...state, dropped: new Set()});
			case 'save':
				void save();
				return;
			case 'leave':
				if (deck.cards.length === 0) return go({name: 'home'});
				return set({...state, stage: 'confirm'});
			case 'yes':
				return go({name: 'home'});
			case 'no':
				return set({...state, stage: 'list'});
			case 'help':
				return help('approve');
			default:
				return;
		}
	});

	const state = get();
	const pinned = (width: number, most: number): readonly Line[] => {
		const words: Line[] =
			state.stage === 'confirm'
				? [blank, ...wrap([segment(labels.approve.leave, 'almost')], width)]
				: state.stage === 'saving'
					? [blank, [segment(labels.approve.saving, 'muted')]]
					: noticeLines(state.notice, width);
		const noise =
			noiseSummary === undefined || noiseSummary === ''
				? []
				: [[segment(fit(labels.approve.noise(safeLine(noiseSummary)), width), 'muted')]];
		const room = most - words.length - noise.length;
		return [...detailLines(deck, state, {labels, theme, width}, room), ...noise, ...words];
	};
	const hidden: ReadonlySet<Action> = new Set(
		deck.cards.length === 0 ? (['toggle', 'keep-all', 'save'] as const) : [],
	);
	const kept = deck.cards.length - state.dropped.size;
	return (
		<Frame
			place={place}
			title={`${labels.approve.title} · ${safeLine(deck.title)}`}
			status={[segment(labels.approve.kept(kept, deck.cards.length), 'muted')]}
			body={(width) => listBody(deck, state, {labels, theme, width})}
			pinned={pinned}
			leastBody={Math.min(5, deck.cards.length)}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}
