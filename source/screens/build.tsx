import {useEffect, useMemo, useRef} from 'react';
import {givenSource} from '../article/given-source.js';
import {Frame, type Body} from '../components/frame.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import {UserError, hintInApp} from '../errors.js';
import {useActions} from '../hooks/actions.js';
import {listMove} from '../hooks/list.js';
import {useMachine} from '../hooks/machine.js';
import type {Press} from '../hooks/presses.js';
import type {Route} from '../hooks/routes.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import {useWindowSize} from '../hooks/window-size.js';
import type {Action, Place} from '../keys/binding.js';
import {keyOf} from '../keys/key-of.js';
import {buildLabelsFor} from '../labels/build.js';
import {ArticleKnownError, type Stage, type StageFound, stages} from '../make-deck.js';
import {cardKey} from '../progress/state.js';
import {
	type SourceDraft,
	type SourceDraftAction,
	changeDraft,
	draftText,
	emptyDraft,
} from '../session/source-draft.js';
import {
	type BuildViewSetting,
	glanceAt,
	inputBody,
	knownBody,
	knownChoices,
	sourceName,
	workingBody,
} from './build-view.js';
import {shortWindow} from './approve-view.js';
import {type Use, givenRoute} from './given-route.js';
import {type Notice, noticeLines, quietNotice} from './notice.js';

interface BuildState {
	readonly draft: SourceDraft;
	readonly stage: 'input' | 'working' | 'known' | 'leaving';
	/** What the steps that are done have found. */
	readonly found: readonly StageFound[];
	readonly use: Use;
	readonly known?: ArticleKnownError;
	/** Of what can be done with an article that is known. */
	readonly selected: number;
	readonly notice?: Notice;
}

const places = {
	input: 'build',
	working: 'building',
	known: 'build-known',
	leaving: 'build-leave',
} as const satisfies Readonly<Record<BuildState['stage'], Place>>;

const stagesOf: Readonly<Record<Use, readonly Stage[]>> = {
	quiz: stages,
	reading: ['read', 'clean', 'facts'],
};

/** Pieces of one paste come closer together than this, mostly; nobody notices it after Enter. */
const settlingTime = 50;

/** The longest that a slow connection keeps pieces of one paste apart. */
const restingTime = 2000;

/** One place to give an article in whatever way, which makes cards of it in sight. */
export function BuildScreen({text = '', isPartial = false}: Omit<Route & {name: 'build'}, 'name'>) {
	const {services, language, theme, keymap, go} = useUi();
	const says = buildLabelsFor(language);
	const scroll = useScroll();
	const {rows} = useWindowSize();
	const [get, set] = useMachine((): BuildState => ({
		draft: changeDraft(emptyDraft, {type: 'paste', text, isPartial}),
		stage: 'input',
		found: [],
		use: 'quiz',
		selected: 0,
	}));
	const work = useRef<AbortController>(undefined);
	const timer = useRef<NodeJS.Timeout>(undefined);
	// A whole article from another screen is wanted at once.
	const startsAtOnce = useRef(!isPartial && givenSource(text)?.from === 'text');
	const key = (action: Action): string => keyOf(keymap, 'build', action, language);

	const tell = (notice: Notice): void => set({...get(), notice});
	const warn = (says: string, hint = ''): void =>
		tell({
			mark: [segment('! ', 'wrong')],
			content: [segment(says, 'wrong'), segment(hint === '' ? '' : ` ${hint}`)],
		});
	const failed = (error: unknown): void => {
		set({...get(), stage: 'input'});
		if (error instanceof ArticleKnownError) {
			return set({...get(), stage: 'known', known: error, selected: 0});
		}
		if (error instanceof UserError) {
			return warn(error.says[language], hintInApp(error)?.[language]);
		}
		// A fault of ours; yet what was given stays in sight.
		warn(says.fault(error instanceof Error ? error.message : String(error)));
	};

	/** Runs what may take a while; only its own results count, and none after it was cancelled. */
	const run = async (
		use: Use,
		task: (signal: AbortSignal, onFound: (found: StageFound) => void) => Promise<Route>,
	): Promise<void> => {
		work.current?.abort();
		const controller = new AbortController();
		work.current = controller;
		const {notice: _, ...state} = get();
		set({...state, stage: 'working', found: [], use});
		try {
			const route = await task(controller.signal, (found) => {
				if (work.current === controller) set({...get(), found: [...get().found, found]});
			});
			if (work.current === controller) go(route);
		} catch (error) {
			if (work.current === controller) failed(error);
		}
	};
	const start = (use: Use, renew = false): void => {
		const given = draftText(get().draft);
		const source = givenSource(given);
		if (!source) return tell(quietNotice(given.trim() === '' ? says.nothing : says.isUnclear));
		void run(use, async (signal, onFound) =>
			givenRoute({given, source, use, renew, signal, onFound}, services),
		);
	};

	const settle = (): void => {
		const {draft} = get();
		const isWanted = draft.breaks?.isPressed ?? startsAtOnce.current;
		startsAtOnce.current = false;
		set({...get(), draft: changeDraft(draft, {type: 'settle'})});
		if (isWanted && get().stage === 'input') return start('quiz');
		timer.current = setTimeout(() => {
			set({...get(), draft: changeDraft(get().draft, {type: 'rest'})});
		}, restingTime);
	};
	const settleSoon = (): void => {
		clearTimeout(timer.current);
		timer.current = setTimeout(settle, settlingTime);
	};
	useEffect(() => {
		settleSoon();
		return () => {
			clearTimeout(timer.current);
			work.current?.abort();
			work.current = undefined;
		};
		// Once, for what came with the screen.
	}, []);

	const change = (action: SourceDraftAction): void => {
		const {notice: _, ...state} = get();
		const draft = changeDraft(state.draft, action);
		set({...state, draft});
		settleSoon();
	};
	const pasteClipboard = async (): Promise<void> => {
		try {
			change({type: 'paste', text: await services.articles.readClipboard()});
		} catch (error) {
			failed(error);
		}
	};
	const typed = (press: Press): void => {
		if (press.key === 'paste') {
			return change({type: 'paste', text: press.text ?? '', isPartial: press.isPartial ?? false});
		}
		const edit = editOf(press);
		if (!edit) return;
		const {draft} = get();
		if (changeDraft(draft, {type: 'edit', edit}) === draft && draft.text !== '') {
			return tell(quietNotice(says.fixed(key('clear'))));
		}
		change({type: 'edit', edit});
	};
	const pickKnown = (): void => {
		const {known, selected} = get();
		if (!known) return;
		switch (knownChoices[selected]) {
			case 'study':
				return go({name: 'study', deck: known.deck.id});
			case 'renew':
				return start('quiz', true);
			case 'read':
				return start('reading');
			default:
				return set({...get(), stage: 'input', draft: emptyDraft});
		}
	};

	useActions(
		() => places[get().stage],
		(action, press) => {
			const state = get();
			if (state.stage === 'known') {
				const {length: count} = knownChoices;
				const selected = listMove(action, {selected: state.selected, count, page: count});
				if (selected !== undefined) return set({...state, selected});
			}
			switch (action) {
				case 'make':
					return change({type: 'enter'});
				case 'clipboard':
					return void pasteClipboard();
				case 'read-it':
					return start('reading');
				case 'clear': {
					change({type: 'clear'});
					const isCleared = draftText(get().draft) === '' && get().draft.removed !== '';
					if (isCleared) tell(quietNotice(says.cleared(key('clear'))));
					return;
				}
				case 'pick':
					return pickKnown();
				case 'leave':
					if (state.stage === 'working') {
						work.current?.abort();
						work.current = undefined;
						set({...state, stage: 'input', notice: quietNotice(says.cancelled)});
					} else if (state.stage === 'known') set({...state, stage: 'input'});
					else if (draftText(state.draft) === '') go({name: 'home'});
					else set({...state, stage: 'leaving'});
					return;
				case 'yes':
					return go({name: 'home'});
				case 'no':
					return set({...state, stage: 'input'});
				case undefined:
					if (state.stage === 'input') typed(press);
					return;
				default:
					if (state.stage === 'input') scroll.act(action);
			}
		},
	);

	const state = get();
	const {draft} = state;
	const given = useMemo(() => givenSource(draftText(draft)), [draft]);
	const glance = useMemo(
		() => (draft.text === '' ? undefined : glanceAt(draft.text)),
		[draft.text],
	);
	const body = (width: number): Body => {
		const keys = {make: key('make'), clipboard: key('clipboard')};
		const setting: BuildViewSetting = {says, theme, width, keys, isShort: rows < shortWindow};
		if (state.stage === 'working') {
			return workingBody(sourceName(given), state.found, stagesOf[state.use], setting);
		}
		if (state.stage === 'known' && state.known) {
			const {id, title, cards} = state.known.deck;
			const {memories} = services.progress.state;
			const learned = cards.filter((card) => memories.has(cardKey(id, card.id))).length;
			return knownBody({title, cards: cards.length, learned}, state.selected, setting);
		}
		return inputBody(draft, given, glance, setting);
	};
	const pinned = (width: number): readonly Line[] =>
		state.stage === 'leaving'
			? [blank, ...wrap([segment(says.leave, 'almost')], width)]
			: noticeLines(state.notice, width);
	const title =
		state.stage === 'working'
			? state.use === 'reading'
				? says.opening
				: says.working
			: state.stage === 'known'
				? says.known.title
				: says.title;
	return (
		<Frame
			place={places[state.stage]}
			title={title}
			{...(state.stage === 'working' && {
				progress: {done: state.found.length, total: stagesOf[state.use].length},
			})}
			body={body}
			pinned={pinned}
			scroll={scroll}
			hidden={
				new Set<Action>(
					draftText(draft) === ''
						? ['make', 'read-it', ...(draft.removed === '' ? (['clear'] as const) : [])]
						: [],
				)
			}
		/>
	);
}
