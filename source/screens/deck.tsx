import {useEffect} from 'react';
import {Frame, hasRoomBeside, type LazyBody} from '../components/frame.js';
import {type Line, blank, safeLine, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Deck} from '../deck/deck.js';
import {withoutRetired} from '../deck/retired.js';
import {UserError} from '../errors.js';
import {useActions} from '../hooks/actions.js';
import {listMove} from '../hooks/list.js';
import {useMachine} from '../hooks/machine.js';
import type {Press} from '../hooks/presses.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import {useWindowSize} from '../hooks/window-size.js';
import type {Action, Place} from '../keys/binding.js';
import {keyName} from '../keys/names.js';
import {deckLabelsFor} from '../labels/deck.js';
import type {PastAnswer} from '../progress/card-answers.js';
import type {CardKey, ProgressState} from '../progress/state.js';
import {type ExamPlan, planExam} from '../schedule/exam.js';
import type {Services} from '../services.js';
import {eventsOf} from '../session/browse/acts.js';
import {type BrowsedCard, browsedCards} from '../session/browse/browsed-card.js';
import {
	type Browse,
	type BrowseAction,
	browse,
	cardInHand,
	cardsInHand,
	openBrowse,
} from '../session/browse/browse.js';
import type {CardFilter} from '../session/browse/filter.js';
import {readAhead} from '../session/browse/search.js';
import type {StandingSetting} from '../session/browse/standing.js';
import {chooseCards} from '../session/custom-study.js';
import {type TextField, editField, emptyField, fieldText} from '../session/text-field.js';
import {previewLines} from './card-preview-view.js';
import {useDeckActs} from './deck-acts.js';
import {
	type Chooser,
	chooseFilter,
	chooseOrder,
	choosePractice,
	chooserRows,
} from './deck-chooser.js';
import {type ListSetting, choiceBody, listBody, listHead, listStatus} from './deck-view.js';
import {type Notice, failureNotice, noticeLines, quietNotice} from './notice.js';

/** Cards that are read for the search between two keys. */
const aheadAtOnce = 250;

/** Less of a card than this is no preview. */
const leastPreview = 4;

interface DeckProps {
	readonly decks: readonly Deck[];
	/** The cards come from all decks. */
	readonly isOfMany: boolean;
	/** How many decks could not be read. */
	readonly unread: number;
	readonly filter: CardFilter;
	readonly plan: ExamPlan | undefined;
}

/**
 * Reads the deck that is to be looked through, or all that can be read.
 * @throws UserError when the one deck cannot be read
 */
export async function prepareDeck(
	services: Services,
	id?: string,
	filter: CardFilter = {by: 'all'},
): Promise<DeckProps> {
	const {library, progress} = services;
	const {decks: listed} = library.list();
	const at = services.now();
	const plan = planExam(listed, progress.state, at, services.timezone(at));
	if (id !== undefined) {
		return {decks: [await library.read(id)], isOfMany: false, unread: 0, filter, plan};
	}
	const read = await Promise.all(
		listed.map((deck) =>
			library.read(deck.id).catch((error: unknown) => {
				if (error instanceof UserError) return undefined;
				throw error;
			}),
		),
	);
	const decks = read.filter((deck) => deck !== undefined);
	return {decks, isOfMany: true, unread: read.length - decks.length, filter, plan};
}

interface DeckState {
	readonly browse: Browse;
	readonly query: TextField;
	/** What is on the screen besides the list. */
	readonly mode: 'list' | 'search' | 'card';
	readonly chooser?: Chooser;
	/** The learner is asked whether to forget what they have learnt. */
	readonly isForgetting?: boolean;
	/** What the card that is looked at by itself was answered. */
	readonly answers?: {readonly key: CardKey; readonly list: readonly PastAnswer[]};
	readonly notice?: Notice;
}

function placeOf({mode, chooser, isForgetting}: DeckState): Place {
	if (chooser) return 'deck-choose';
	if (isForgetting) return 'deck-forget';
	return mode === 'list' ? 'deck' : (`deck-${mode}` as const);
}

/** The cards that something is to be done to: the one that is looked at by itself, else those that were picked out. */
function handOf({browse: now, mode}: DeckState): readonly BrowsedCard[] {
	const card = cardInHand(now);
	if (mode === 'card') return card ? [card] : [];
	return cardsInHand(now);
}

/** The cards of a deck, or of all: to be found, looked at, changed, marked and practised. */
export function DeckScreen({decks, isOfMany, unread, filter, plan}: DeckProps) {
	const {services, labels, language, theme, keymap, go, results, help, quit} = useUi();
	const says = deckLabelsFor(language);
	const size = useWindowSize();
	const scroll = useScroll();
	const cardScroll = useScroll();
	const standing = (): StandingSetting => {
		const at = services.now();
		return {progress: services.progress.state, now: {at, tz: services.timezone(at)}, plan};
	};
	const [get, set] = useMachine((): DeckState => ({
		browse: openBrowse(browsedCards(decks, services.progress.state), filter, standing()),
		query: emptyField,
		mode: 'list',
		...(unread > 0 ? {notice: quietNotice(says.unread(unread))} : {}),
	}));
	useEffect(() => {
		const {cards} = get().browse;
		let from = 0;
		const goOn = (): void => {
			readAhead(cards, from, from + aheadAtOnce);
			from += aheadAtOnce;
			if (from < cards.length) timer = setTimeout(goOn);
		};
		let timer = setTimeout(goOn);
		return () => clearTimeout(timer);
	}, [get]);

	const tell = (notice: Notice): void => set({...get(), notice});
	const send = (action: BrowseAction): void =>
		set({...get(), browse: browse(get().browse, action, standing())});
	/** Shows the card in hand by itself, and what it was answered as soon as that is known. */
	const lookAt = (): void => {
		const card = cardInHand(get().browse);
		if (!card) return;
		cardScroll.reset();
		set({...get(), mode: 'card'});
		services.progress.answersTo(card.deck.id, card.authored.id).then(
			(list) => set({...get(), answers: {key: card.key, list}}),
			(error: unknown) => {
				if (error instanceof UserError) tell(failureNotice(error, language, labels));
				else go({name: 'problem', error});
			},
		);
	};
	const {
		act: actOn,
		flag,
		edit,
		undo,
	} = useDeckActs({
		standing,
		onChanged: (keys) => send({type: 'changed', keys}),
		tell,
	});
	const forget = (): void => {
		const state = get();
		const cards = handOf(state);
		// There is nothing to ask where there is nothing to forget.
		if (eventsOf('reset', cards, standing()).length === 0) return actOn('reset', cards);
		set({...state, isForgetting: true});
	};
	const practise = (): void => {
		const {browse: now} = get();
		const cards = (now.chosen.size > 0 ? cardsInHand(now) : now.listed).map(({key}) => key);
		if (cards.length === 0) return tell(quietNotice(says.nothingToPractise));
		const wanted = new Set(cards.map((key) => key.slice(0, key.indexOf('/'))));
		const asked = decks.filter(({id}) => wanted.has(id)).map(withoutRetired);
		const {progress, now: moment} = standing();
		const counted = (mode: 'practice' | 'study'): number =>
			chooseCards(asked, progress, moment.at, moment.tz, {choice: {cards}, mode}).length;
		set({...get(), chooser: choosePractice(cards, counted)});
	};

	const pick = ({chooser, ...state}: DeckState): void => {
		if (!chooser) return;
		switch (chooser.of) {
			case 'filter': {
				const option = chooser.options[chooser.at];
				set(state);
				return option && send({type: 'filter', filter: option.filter});
			}
			case 'order': {
				const order = chooser.options[chooser.at];
				set(state);
				return order && send({type: 'order', order});
			}
			case 'practice': {
				const option = chooser.options[chooser.at];
				if (!option || option.cards === 0) return;
				const custom = {choice: {cards: chooser.cards}, mode: option.mode};
				const [deck] = decks;
				return go({name: 'study', custom, ...(isOfMany || !deck ? {} : {deck: deck.id})});
			}
		}
	};
	const leave = (): void => {
		const {browse: now, query, ...state} = get();
		if (now.chosen.size > 0) return send({type: 'choose-none'});
		if (fieldText(query).trim() === '') return go({name: 'home'});
		set({...state, browse: now, query: emptyField});
		send({type: 'search', query: ''});
	};

	/** Whether the action was one of moving on in what is on the screen. */
	const move = (action: Action | undefined): boolean => {
		const state = get();
		const {chooser, mode} = state;
		if (mode === 'card' && !chooser) return cardScroll.act(action);
		const page = scroll.metrics.height;
		if (chooser) {
			const count = chooser.options.length;
			const at = listMove(action, {selected: chooser.at, count, page});
			if (at !== undefined) set({...state, chooser: {...chooser, at}});
			return at !== undefined;
		}
		const {listed, at: selected} = state.browse;
		const at = listMove(action, {selected, count: listed.length, page});
		if (at !== undefined) send({type: 'go', at});
		return at !== undefined;
	};

	const act = (action: Action | undefined, press: Press): void => {
		const {notice: _, isForgetting: __, ...state} = get();
		set(state);
		if (state.mode === 'search') {
			const edit = action === undefined ? editOf(press) : undefined;
			if (edit) {
				const query = editField(state.query, edit);
				set({...state, query});
				return send({type: 'search', query: fieldText(query)});
			}
		}
		if (move(action)) return;
		switch (action) {
			case 'search':
				return set({...state, mode: 'search'});
			case 'never-mind':
				set({...state, mode: 'list', query: emptyField});
				return send({type: 'search', query: ''});
			case 'done':
				return set({...state, mode: 'list'});
			case 'open':
				return lookAt();
			case 'left':
			case 'right':
				send({type: 'go', at: state.browse.at + (action === 'left' ? -1 : 1)});
				return lookAt();
			case 'filter':
				return set({...state, chooser: chooseFilter(state.browse, standing())});
			case 'sort':
				return set({...state, chooser: chooseOrder(state.browse)});
			case 'pick':
				return pick(state);
			case 'close': {
				const {chooser, ...rest} = state;
				return set(chooser ? rest : {...rest, mode: 'list'});
			}
			case 'toggle': {
				send({type: 'choose'});
				return send({type: 'go', at: state.browse.at + 1});
			}
			case 'choose-all':
				return send({type: 'choose-all'});
			case 'suspend':
			case 'bury':
			case 'revert':
				return actOn(action, handOf(state));
			case 'reset':
				return forget();
			case 'yes':
				return actOn('reset', handOf(state));
			case 'flag':
				return flag(handOf(state));
			case 'edit': {
				const card = cardInHand(state.browse);
				return card && edit(card);
			}
			case 'practise':
				return practise();
			case 'undo':
				return undo();
			case 'results': {
				const [deck] = decks;
				return isOfMany || !deck ? undefined : results(deck.id);
			}
			case 'leave':
				return leave();
			case 'help':
				return help(placeOf(state));
			case 'quit':
				return quit();
			default:
		}
	};
	useActions(() => placeOf(get()), act);

	const state = get();
	const place = placeOf(state);
	const {chooser, mode, notice, isForgetting} = state;
	const card = cardInHand(state.browse);
	const inHand = handOf(state);
	const isBeside = hasRoomBeside(size) && mode !== 'card' && !chooser;
	const setting = (width: number): ListSetting => ({
		...standing(),
		...{labels, theme, language, width, isOfMany},
		words: state.browse.words,
		keyOf(action) {
			const [key = ''] = keymap.at('deck').find((binding) => binding.action === action)?.keys ?? [];
			return keyName(key, language);
		},
	});
	const body = (width: number): LazyBody => {
		if (chooser) {
			const {ask, rows} = chooserRows(chooser, state.browse, language);
			return choiceBody(ask, rows, chooser.at, width);
		}
		if (mode === 'card' && card) {
			const answers = state.answers?.key === card.key ? state.answers.list : undefined;
			return {lines: previewLines(card, {...setting(width), answers})};
		}
		return listBody(state.browse, setting(width));
	};
	const pinned = (width: number, most: number): readonly Line[] => {
		const words = isForgetting
			? [blank, ...wrap([segment(says.forget(inHand.length), 'almost')], width)]
			: noticeLines(notice, width);
		if (isBeside || chooser || mode === 'card' || !card) return words;
		const room = most - words.length - 1;
		if (room < leastPreview) return words;
		const detail = previewLines(card, setting(width), room);
		return [[segment('─'.repeat(width), 'rule')], ...detail, ...words];
	};
	return (
		<Frame
			place={place}
			title={isOfMany ? labels.study.everything : safeLine(decks[0]?.title ?? '')}
			status={listStatus(state.browse, says)}
			above={(width) =>
				chooser || mode === 'card'
					? []
					: listHead(
							state.browse,
							{field: state.query, isTyping: mode === 'search'},
							setting(width),
						)
			}
			body={body}
			{...(isBeside
				? {
						beside: (width: number, most: number) =>
							card ? previewLines(card, setting(width), most) : [],
					}
				: {})}
			pinned={pinned}
			leastBody={Math.min(size.rows < 20 ? 5 : 7, Math.max(1, state.browse.listed.length))}
			scroll={mode === 'card' && !chooser ? cardScroll : scroll}
			hidden={hiddenActions(state, inHand, services.progress.state, isOfMany)}
		/>
	);
}

/** Actions that make no sense just now. */
function hiddenActions(
	{browse: now, mode}: DeckState,
	cards: readonly BrowsedCard[],
	progress: ProgressState,
	isOfMany: boolean,
): ReadonlySet<Action> {
	const hidden = new Set<Action>();
	// A teacher asks for one deck.
	if (isOfMany) hidden.add('results');
	if (now.cards.length === 0) hidden.add('search').add('filter').add('sort');
	if (now.listed.length === 0) hidden.add('open').add('toggle').add('choose-all').add('practise');
	if (mode === 'search' && now.listed.length === 0) hidden.add('done');
	if (cards.length === 0) hidden.add('suspend').add('flag').add('bury');
	if (!cardInHand(now) || (now.chosen.size > 0 && mode === 'list')) hidden.add('edit');
	if (!cards.some(({key}) => progress.changes.has(key))) hidden.add('revert');
	if (!cards.some(({key}) => progress.memories.has(key))) hidden.add('reset');
	if (progress.undoable.length === 0) hidden.add('undo');
	return hidden;
}
