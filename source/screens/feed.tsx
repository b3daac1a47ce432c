import {useEffect, useRef} from 'react';
import {type Body, Frame, type LazyBody} from '../components/frame.js';
import {type Line, safeLine, segment} from '../components/text/line.js';
import {UserError, hintInApp} from '../errors.js';
import {type ListedItem, knownAddresses, listFeed, withDecks} from '../feed-list.js';
import {useActions} from '../hooks/actions.js';
import {listMove} from '../hooks/list.js';
import {useMachine} from '../hooks/machine.js';
import type {Route} from '../hooks/routes.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import {useWindowSize} from '../hooks/window-size.js';
import type {Place} from '../keys/binding.js';
import {keyOf} from '../keys/key-of.js';
import {buildLabelsFor} from '../labels/build.js';
import {feedLabelsFor} from '../labels/feed.js';
import {ArticleKnownError, type StageFound, stages} from '../make-deck.js';
import {type ItemOutcome, type MakeItemOptions, keepItem, makeItem} from '../make-feed-decks.js';
import type {OpenedFeed, Services} from '../services.js';
import {shortWindow} from './approve-view.js';
import {workingBody} from './build-view.js';
import {type FeedViewSetting, doneBody, feedBody, itemLines, makingBody} from './feed-view.js';
import {type Notice, noticeLines, quietNotice} from './notice.js';

interface FeedProps {
	readonly opened: OpenedFeed;
	readonly typed: string;
	readonly items: readonly ListedItem[];
}

/** The articles of a feed, and which decks the library has of them. */
export async function prepareFeed(
	{library}: Pick<Services, 'library'>,
	{opened, typed}: Omit<Route & {name: 'feed'}, 'name'>,
): Promise<FeedProps> {
	const {items} = listFeed(opened.feed, await knownAddresses(library), {});
	return {opened, typed, items};
}

interface FeedState {
	readonly items: readonly ListedItem[];
	readonly selected: number;
	/** By their numbers. */
	readonly picked: ReadonlySet<number>;
	readonly stage: 'list' | 'making' | 'stopping' | 'done';
	/** What is being made, or has been: one article goes on to its cards, several are saved. */
	readonly queue: readonly ListedItem[];
	readonly outcomes: readonly ItemOutcome[];
	/** What the steps have found of the one that is under way. */
	readonly found: readonly StageFound[];
	/** Its host asks for time. */
	readonly isWaiting: boolean;
	readonly notice?: Notice;
}

const places = {
	list: 'feed',
	making: 'feed-making',
	stopping: 'feed-making',
	done: 'feed-done',
} as const satisfies Readonly<Record<FeedState['stage'], Place>>;

/** The articles of a feed to choose from: one goes on to its cards, of several each becomes a deck of its own. */
export function FeedScreen({opened, typed, items: first}: FeedProps) {
	const {services, labels, language, keymap, go, help} = useUi();
	const says = feedLabelsFor(language);
	const steps = buildLabelsFor(language);
	const scroll = useScroll();
	const {rows} = useWindowSize();
	const [get, set] = useMachine((): FeedState => ({
		items: first,
		selected: 0,
		picked: new Set(),
		stage: 'list',
		queue: [],
		outcomes: [],
		found: [],
		isWaiting: false,
	}));
	const work = useRef<AbortController>(undefined);
	useEffect(
		() => () => {
			work.current?.abort();
			work.current = undefined;
		},
		[],
	);
	const polite = {...services, articles: opened.articles};

	/** What one article is made with: whoever picks one that is known wants it anew. */
	const optionsFor = (
		item: ListedItem,
		{signal}: AbortController,
	): Required<Pick<MakeItemOptions, 'renew' | 'signal' | 'onFound' | 'onBusy'>> => ({
		renew: item.known !== undefined,
		signal,
		onFound(found) {
			if (signal.aborted) return;
			set({...get(), isWaiting: false, found: [...get().found, found]});
		},
		onBusy() {
			if (!signal.aborted) set({...get(), isWaiting: true, found: []});
		},
	});
	const begin = (queue: readonly ListedItem[]): AbortController => {
		work.current = new AbortController();
		const {notice: _, ...state} = get();
		set({...state, stage: 'making', queue, outcomes: [], found: [], isWaiting: false});
		return work.current;
	};
	const makeOne = async (item: ListedItem): Promise<void> => {
		const controller = begin([item]);
		try {
			const made = await makeItem(item, polite, optionsFor(item, controller));
			if (work.current === controller) go({name: 'approve', made});
		} catch (error) {
			if (work.current === controller) failed(item, error);
		}
	};
	const failed = (item: ListedItem, error: unknown): void => {
		const state: FeedState = {...get(), stage: 'list'};
		if (error instanceof ArticleKnownError) {
			const {deck} = error;
			const key = keyOf(keymap, 'feed', 'accept', language);
			const notice = quietNotice(says.foundKnown(safeLine(deck.title), key));
			return set({...state, items: withDecks(state.items, [{item, deck}]), notice});
		}
		if (!(error instanceof UserError)) return go({name: 'problem', error});
		const hint = hintInApp(error)?.[language];
		const content = [
			segment(error.says[language], 'wrong'),
			...(hint === undefined ? [] : [segment(` ${hint}`)]),
		];
		set({...state, notice: {mark: [segment('! ', 'wrong')], content}});
	};
	const makeSeveral = async (queue: readonly ListedItem[]): Promise<void> => {
		const controller = begin(queue);
		try {
			for (const item of queue) {
				const outcome = await keepItem(item, polite, optionsFor(item, controller));
				const outcomes = [...get().outcomes, outcome];
				set({...get(), outcomes, found: [], isWaiting: false});
				if (controller.signal.aborted) break;
			}
		} catch (error) {
			if (!controller.signal.aborted) return go({name: 'problem', error});
		}
		if (work.current !== controller) return;
		scroll.reset();
		set({...get(), stage: 'done'});
	};
	/** Those that could not be made stay picked, to be tried again. */
	const backToList = (): void => {
		const {queue, outcomes, ...state} = get();
		const over = outcomes.filter(({status}) => status !== 'failed').map(({item}) => item.number);
		const left = queue.filter(({number}) => !over.includes(number));
		set({
			...state,
			...{queue, outcomes, stage: 'list'},
			items: withDecks(state.items, outcomes),
			picked: new Set(left.map(({number}) => number)),
		});
	};
	const stop = (): void => {
		const state = get();
		work.current?.abort();
		if (state.queue.length > 1) return set({...state, stage: 'stopping'});
		work.current = undefined;
		set({...state, stage: 'list', notice: quietNotice(says.cancelled)});
	};
	const chooseAll = ({items, picked}: FeedState): ReadonlySet<number> => {
		const fresh = items.filter(({known}) => !known).map(({number}) => number);
		const isAll = fresh.every((number) => picked.has(number));
		return new Set(isAll ? [] : fresh);
	};

	useActions(
		() => places[get().stage],
		(action) => {
			const {notice: _, ...state} = get();
			const {items, picked, selected, stage} = state;
			if (stage === 'making' && action === 'close') return stop();
			if (stage === 'done') {
				if (action === 'library') return go({name: 'library'});
				if (action === 'close') return backToList();
				if (action === 'help') return help('feed-done');
				scroll.act(action);
			}
			if (stage !== 'list') return;
			const page = scroll.metrics.height;
			const moved = listMove(action, {selected, count: items.length, page});
			if (moved !== undefined) return set({...state, selected: moved});
			const item = items[selected]!;
			switch (action) {
				case 'toggle': {
					const next = new Set(picked);
					if (!next.delete(item.number)) next.add(item.number);
					return set({...state, picked: next});
				}
				case 'choose-all':
					return set({...state, picked: chooseAll(state)});
				case 'accept': {
					// Who has picked none means the one that is selected.
					const queue = picked.size === 0 ? [item] : items.filter(({number}) => picked.has(number));
					return void (queue.length === 1 ? makeOne(queue[0]!) : makeSeveral(queue));
				}
				case 'close':
					return go({name: 'build', text: typed});
				case 'help':
					return help('feed');
				default:
			}
		},
	);

	const state = get();
	const {items, selected, picked, stage, queue, outcomes, found, notice} = state;
	const isAlone = queue.length === 1;
	const isUnderWay = stage === 'making' || stage === 'stopping';
	const setting = (width: number): FeedViewSetting => ({
		...{labels, says, language, width},
		isShort: rows < shortWindow,
	});
	const step = (): string => {
		if (stage === 'stopping') return says.stopping;
		const {url} = queue[outcomes.length] ?? {};
		if (state.isWaiting && url !== undefined) return says.waiting(safeLine(new URL(url).host));
		return says.step(steps.stages[stages[found.length] ?? 'words']);
	};
	const body = (width: number): Body | LazyBody => {
		if (stage === 'done') return doneBody({queue, outcomes}, setting(width));
		if (!isUnderWay) {
			const {isUnchanged} = opened;
			return feedBody({items, isUnchanged, selected, picked}, setting(width));
		}
		return isAlone
			? workingBody(queue[0]!.title, found, stages, {says: steps, width})
			: makingBody({queue, outcomes, step: step()}, setting(width));
	};
	const pinned = (width: number, most: number): readonly Line[] => {
		if (stage !== 'list') {
			const isWaiting = isUnderWay && isAlone && state.isWaiting;
			return isWaiting ? noticeLines(quietNotice(step()), width) : [];
		}
		const said = noticeLines(notice, width);
		const about = itemLines(items[selected]!, setting(width));
		return [...about.slice(0, Math.max(0, most - said.length)), ...said];
	};
	const name = opened.feed.title === undefined ? '' : ` · ${safeLine(opened.feed.title)}`;
	const status =
		stage === 'list'
			? says.picked(picked.size, items.length)
			: isUnderWay && !isAlone
				? says.place(Math.min(outcomes.length + 1, queue.length), queue.length)
				: '';
	return (
		<Frame
			place={places[stage]}
			title={isUnderWay ? says.making : stage === 'done' ? says.done : `${says.title}${name}`}
			{...(status !== '' && {status: [segment(status, 'muted')]})}
			{...(isUnderWay && {
				progress: isAlone
					? {done: found.length, total: stages.length}
					: {done: outcomes.length, total: queue.length},
			})}
			body={body}
			pinned={pinned}
			leastBody={Math.min(5, items.length + 3)}
			scroll={scroll}
		/>
	);
}
