import {Frame} from '../components/frame.js';
import {fit} from '../components/text/cells.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Language} from '../errors.js';
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
import {type BuildLabels, buildLabelsFor} from '../labels/build.js';
import {type MadeDeck, redateDeck} from '../make-deck.js';
import {
	type DeckDraft,
	type DeckDraftAction,
	changeDeckDraft,
	draftCard,
	keptCards,
	openDraft,
	wantedDeck,
} from '../session/deck-draft.js';
import {
	type TextField,
	editField,
	emptyField,
	fieldText,
	fieldWith,
} from '../session/text-field.js';
import {typedDay} from '../session/typed-day.js';
import {
	type ApproveViewSetting,
	detailLines,
	listBody,
	noiseLine,
	shortWindow,
} from './approve-view.js';
import {type Notice, failureNotice, noticeLines, quietNotice} from './notice.js';
import {fieldRows} from './question-view.js';

interface ApproveState {
	readonly made: MadeDeck;
	readonly draft: DeckDraft;
	readonly selected: number;
	readonly stage: 'list' | 'confirm' | 'saving' | 'redating';
	/** What is being typed, in place of the list's keys. */
	readonly field?: {readonly of: 'title' | 'date'; readonly text: TextField};
	readonly notice?: Notice;
}

function placeOf({stage, field}: ApproveState): Place {
	return field ? 'approve-field' : stage === 'confirm' ? 'confirm' : 'approve';
}

/** Freshly built cards, to be kept, changed or dropped one by one before they are saved. */
export function ApproveScreen({made}: Omit<Route & {name: 'approve'}, 'name'>) {
	const {services, labels, language, theme, keymap, go, help, edit} = useUi();
	const says = buildLabelsFor(language);
	const scroll = useScroll();
	const {rows} = useWindowSize();
	const [get, set] = useMachine((): ApproveState =>
		firstState(made, {
			says: says.cards,
			language,
			dateKey: keyOf(keymap, 'approve', 'date', language),
		}),
	);
	const tell = (notice: Notice): void => set({...get(), notice});
	const warn = (text: string): void =>
		tell({mark: [segment('! ', 'wrong')], content: [segment(text, 'wrong')]});
	const change = (action: DeckDraftAction): void =>
		set({...get(), draft: changeDeckDraft(get().draft, action)});

	/** Does what takes a moment, and says why where it can't be done. */
	const attempt = async (
		stage: ApproveState['stage'],
		task: () => Promise<void>,
	): Promise<boolean> => {
		set({...get(), stage});
		try {
			await task();
			return true;
		} catch (error) {
			try {
				set({...get(), stage: 'list', notice: failureNotice(error, language, labels)});
			} catch (fault) {
				go({name: 'problem', error: fault});
			}
			return false;
		}
	};
	const save = async (): Promise<void> => {
		const {draft} = get();
		if (keptCards(draft) === 0) return tell(quietNotice(labels.approve.nothingKept));
		const deck = wantedDeck(draft);
		const isSaved = await attempt('saving', async () => services.library.save(deck));
		if (isSaved) go({name: 'study', deck: deck.id});
	};
	const redate = async (day: string): Promise<void> => {
		await attempt('redating', async () => {
			const fresh = await redateDeck(get().made, day, services);
			const {selected, draft} = get();
			const changed = changeDeckDraft(draft, {type: 'remade', deck: fresh.deck});
			const here = draft.cards[selected]?.id;
			set({
				...get(),
				made: fresh,
				draft: changed,
				selected: Math.max(
					0,
					changed.cards.findIndex(({id}) => id === here),
				),
				stage: 'list',
				notice: quietNotice(says.cards.redated(labels.date(day))),
			});
		});
	};
	const useField = (): void => {
		const {field, ...state} = get();
		if (!field) return;
		const text = fieldText(field.text).trim();
		if (field.of === 'title') {
			if (text === '') return warn(says.cards.noTitle);
			return set({...state, draft: changeDeckDraft(state.draft, {type: 'title', title: text})});
		}
		const day = typedDay(text, today(services));
		if (day === undefined) return warn(says.cards.noDate);
		set(state);
		void redate(day);
	};
	const openForm = (): void => {
		const {draft, selected} = get();
		const authored = draft.cards[selected];
		if (!authored) return;
		edit({
			authored,
			card: draftCard(draft, authored),
			onChange: (wording) => change({type: 'change', card: authored.id, change: wording}),
		});
	};
	const open = (of: 'title' | 'date', text: TextField): void => set({...get(), field: {of, text}});

	const act = (action: Action | undefined, press: Press): void => {
		const {notice: _, ...state} = get();
		if (state.stage === 'saving' || state.stage === 'redating') return;
		if (state.field && action === undefined) {
			const edited = editOf(press);
			if (!edited) return;
			const text = editField(state.field.text, edited, longestTitle);
			return set({...state, field: {...state.field, text}});
		}
		set(state);
		const {selected, draft} = state;
		const moved = listMove(action, {
			selected,
			count: draft.cards.length,
			page: scroll.metrics.height,
		});
		if (moved !== undefined) return set({...state, selected: moved});
		switch (action) {
			case 'toggle':
				return change({type: 'toggle', card: draft.cards[selected]?.id ?? ''});
			case 'keep-all':
				return change({type: 'keep-all'});
			case 'drop-all':
				return change({type: 'drop-all'});
			case 'edit':
				return openForm();
			case 'deck-title':
				return open('title', fieldWith(draft.title));
			case 'date':
				return open('date', emptyField);
			case 'save':
				return state.field ? useField() : void save();
			case 'leave':
				return set({...state, stage: 'confirm'});
			case 'yes':
				return go({name: 'home'});
			case 'no': {
				const {field: __, ...rest} = state;
				return set({...rest, stage: 'list'});
			}
			case 'help':
				return help('approve');
			default:
		}
	};
	useActions(() => placeOf(get()), act);

	const state = get();
	const {draft, selected, field, stage} = state;
	const {existing} = state.made;
	const view = (width: number): ApproveViewSetting => ({
		...{says, labels, theme, width, isShort: rows < shortWindow},
		...(existing && {old: new Set(existing.cards.map(({id}) => id))}),
	});
	const words = (width: number): readonly Line[] => {
		switch (stage) {
			case 'confirm':
				return [blank, ...wrap([segment(labels.approve.leave, 'almost')], width)];
			case 'saving':
				return [blank, [segment(labels.approve.saving, 'muted')]];
			case 'redating':
				return [blank, [segment(fit(says.cards.redating, width), 'muted')]];
			case 'list':
				return noticeLines(state.notice, width);
		}
	};
	const fieldLines = (width: number): Line[] => {
		if (!field) return [];
		const {deckTitle, date, dateHere} = says.cards;
		const invitation = field.of === 'date' ? dateHere : '';
		return [
			blank,
			[segment(field.of === 'title' ? deckTitle : date, 'muted')],
			...fieldRows(field.text, invitation, {theme, width}),
		];
	};
	const pinned = (width: number, most: number): readonly Line[] => {
		const below = [...fieldLines(width), ...words(width)];
		const room = most - below.length;
		const detail = detailLines(draft, selected, view(width), room);
		const noise = noiseLine(state.made.article, language, view(width));
		// What proves the key goes before what is said of the whole.
		const isRoomy = noise !== undefined && !field && detail.length + 2 <= room;
		return [...detail, ...(isRoomy ? [blank, noise] : []), ...below];
	};
	return (
		<Frame
			place={placeOf(state)}
			title={labels.approve.title}
			status={[segment(labels.approve.kept(keptCards(draft), draft.cards.length), 'muted')]}
			body={(width) => listBody(draft, selected, view(width))}
			pinned={pinned}
			leastBody={Math.min(Math.max(5, Math.floor(rows / 3)), draft.cards.length + 3)}
			scroll={scroll}
		/>
	);
}

/** Titles of decks are no longer than this when they are made either. */
const longestTitle = 200;

/** Says first what is to be known of the article; a deck that is renewed opens at its first new card. */
function firstState(made: MadeDeck, {says, language, dateKey}: FirstSetting): ApproveState {
	const {deck, article, notices, existing} = made;
	const draft = openDraft(deck);
	const warnings = [
		...notices.map((notice) => notice[language]),
		...(article.publishedAt === undefined ? [says.undated(dateKey)] : []),
	];
	const notice: Notice = {
		mark: [segment('! ', 'almost')],
		content: [segment(warnings.join(' '))],
	};
	const state: ApproveState = {
		...{made, draft, selected: 0, stage: 'list'},
		...(warnings.length > 0 && {notice}),
	};
	if (!existing) return state;
	const old = new Set(existing.cards.map(({id}) => id));
	const isNew = draft.cards.map(({id}) => !old.has(id));
	const count = isNew.filter(Boolean).length;
	return {
		...state,
		selected: Math.max(0, isNew.indexOf(true)),
		notice: quietNotice(count > 0 ? says.newOnes(count) : says.noNewOnes),
	};
}

interface FirstSetting {
	readonly says: BuildLabels['cards'];
	readonly language: Language;
	readonly dateKey: string;
}

/** The present day where the learner is, `YYYY-MM-DD`. */
function today({now, timezone}: {now(): number; timezone(at: number): number}): string {
	const at = now();
	return new Date(at + timezone(at) * 60_000).toISOString().slice(0, 10);
}
