import {Frame, type Body} from '../components/frame.js';
import {cells, fit, pad} from '../components/text/cells.js';
import {type Line, blank, fitLine, safeLine, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import {withWording, wordingFields} from '../deck/changed.js';
import type {Card, Deck} from '../deck/deck.js';
import {useKeyboard} from '../hooks/keyboard.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import {type Action, actionFor} from '../keys.js';
import {type MarkLabels, markLabelsFor} from '../labels/marks.js';
import {type ProgressState, cardKey} from '../progress/state.js';
import {isBuried, isLeech, isSuspended} from '../schedule/standing.js';
import {type Moment, dayNumber} from '../schedule/study-day.js';
import type {Services} from '../services.js';
import {evidenceLines} from './answer-view.js';
import {useCardActs} from './card-acts.js';
import {doneNotice, standingOf} from './mark-view.js';
import {type Notice, noticeLines} from './notice.js';
import {type ViewSetting, stem} from './question-view.js';
import {takeBack} from './take-back.js';

interface MarkedProps {
	readonly deck: Deck;
	/** Those that were marked when the screen was opened, in deck order. */
	readonly cards: readonly Card[];
}

/**
 * Finds the cards of a deck that are suspended, put off, flagged or changed.
 * @throws UserError when the deck cannot be read
 */
export async function prepareMarked(services: Services, id: string): Promise<MarkedProps> {
	const deck = await services.library.read(id);
	const at = services.now();
	const {memories, marks, changes, schedule} = services.progress.state;
	const today = dayNumber({at, tz: services.timezone(at)}, schedule.dayStart);
	const cards = deck.cards.filter((card) => {
		const key = cardKey(deck.id, card.id);
		const mark = marks.get(key);
		return (
			changes.has(key) ||
			mark?.flag !== undefined ||
			isBuried(mark, today) ||
			isLeech(memories.get(key), schedule) ||
			isSuspended(memories.get(key), mark, schedule)
		);
	});
	return {deck, cards};
}

interface MarkedState {
	readonly selected: number;
	readonly notice?: Notice;
}

/** The marked cards of a deck, each to be taken up again, unflagged, changed or changed back. */
export function MarkedScreen({deck, cards}: MarkedProps) {
	const {services, labels, language, theme, go, help, quit} = useUi();
	const says = markLabelsFor(language);
	const scroll = useScroll();
	const [get, set] = useMachine((): MarkedState => ({selected: 0}));
	const actOnCard = useCardActs({
		onDone: ({deed}) => set({...get(), notice: doneNotice(deed, says)}),
		onFailure: (notice) => set({...get(), notice}),
	});

	useKeyboard(({key}) => {
		const {selected} = get();
		const card = cards[selected];
		const last = Math.max(0, cards.length - 1);
		const select = (index: number): void => set({selected: Math.min(last, Math.max(0, index))});
		const page = Math.max(1, scroll.metrics.height - 2);
		const action = actionFor('marked', key);
		set({selected});
		switch (action) {
			case 'up':
				return select(selected - 1);
			case 'down':
				return select(selected + 1);
			case 'page-up':
				return select(selected - page);
			case 'page-down':
				return select(selected + page);
			case 'first':
				return select(0);
			case 'last':
				return select(last);
			case 'undo':
				takeBack(services, language, (notice) => set({...get(), notice}));
				return;
			case 'home':
				return go({name: 'home'});
			case 'help':
				return help('marked');
			case 'quit':
				return quit();
			case 'suspend':
			case 'flag':
			case 'edit':
			case 'revert':
				return card ? actOnCard(action, deck, card) : undefined;
			default:
		}
	});

	const {selected, notice} = get();
	const at = services.now();
	const now = {at, tz: services.timezone(at)};
	const {state} = services.progress;
	const card = cards[selected];
	const hidden = new Set<Action>();
	if (!card) hidden.add('suspend').add('flag').add('edit');
	if (!card || !state.changes.has(cardKey(deck.id, card.id))) hidden.add('revert');
	if (state.undoable.length === 0) hidden.add('undo');
	return (
		<Frame
			place="marked"
			title={`${says.list.title} · ${safeLine(deck.title)}`}
			status={[segment(says.list.count(cards.length), 'muted')]}
			body={(width) => listBody(deck, cards, selected, state, now, says, width)}
			pinned={(width, most) => {
				const words = noticeLines(notice, width);
				const setting = {labels, theme, width};
				const detail = card ? detailLines(deck, card, state, says, setting) : [];
				const room = Math.max(0, most - words.length);
				return [...(detail.length <= room ? detail : detail.slice(0, room)), ...words];
			}}
			leastBody={Math.min(5, Math.max(1, cards.length))}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}

function listBody(
	deck: Deck,
	cards: readonly Card[],
	selected: number,
	state: ProgressState,
	now: Moment,
	says: MarkLabels,
	width: number,
): Body {
	if (cards.length === 0) {
		return {
			lines: [
				...wrap(says.list.none, width),
				blank,
				...wrap([segment(says.list.how, 'muted')], width),
			],
		};
	}
	const standings = cards.map((card) => {
		const words = standingOf(cardKey(deck.id, card.id), state, now, says);
		return words.length > 0 ? words.join(', ') : says.list.unmarked;
	});
	const column = Math.min(Math.floor(width / 2), Math.max(...standings.map(cells)));
	const lines = cards.map((card, index): Line => {
		const isSelected = index === selected;
		const shown = withWording(card, state.changes.get(cardKey(deck.id, card.id)));
		const standing = standings[index]!;
		return fitLine(
			[
				segment(isSelected ? '▸ ' : '  ', 'selected'),
				segment(
					pad(safeLine(shown.question), width - column - 4),
					isSelected ? 'selected' : 'text',
				),
				segment('  '),
				segment(fit(standing, column), standing === says.list.unmarked ? 'muted' : 'almost'),
			],
			width,
		);
	});
	return {lines, focus: {from: selected, to: selected + 1}};
}

/** The selected card in full: what it says, why it was flagged, what its deck says. */
function detailLines(
	deck: Deck,
	card: Card,
	{marks, changes}: ProgressState,
	says: MarkLabels,
	setting: ViewSetting,
): Line[] {
	const {width} = setting;
	const key = cardKey(deck.id, card.id);
	const change = changes.get(key);
	const shown = withWording(card, change);
	const {flag} = marks.get(key) ?? {};
	const changed = wordingFields.filter((field) => change?.[field] !== undefined);
	return [
		[segment('─'.repeat(width), 'rule')],
		...wrap(stem(shown.question, 'strong'), width),
		...wrap([segment(shown.answer, 'title')], width),
		...(flag
			? wrap(
					[
						segment(says.list.reason(says.reasons[flag.reason]), 'almost'),
						...(flag.note === undefined ? [] : [segment(` · ${safeLine(flag.note)}`)]),
					],
					width,
				)
			: []),
		...changed.flatMap((field) => {
			const value = card[field];
			const text = typeof value === 'string' ? value : (value ?? []).join(' · ');
			const name = `${says.list.deckSays}, ${says.form.fields[field].toLowerCase()}: `;
			const said = text === '' ? says.form.empty : safeLine(text);
			return wrapAfter([segment(name, 'muted')], [segment(said, 'muted')], width);
		}),
		...evidenceLines({deck, card}, setting),
	];
}
