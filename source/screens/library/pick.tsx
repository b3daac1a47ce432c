import {Frame} from '../../components/frame.js';
import {type Line, blank, safeLine, segment} from '../../components/text/line.js';
import {wrap} from '../../components/text/wrap.js';
import {isSameDeck} from '../../deck/diff.js';
import type {UserError} from '../../errors.js';
import {useActions} from '../../hooks/actions.js';
import {listMove} from '../../hooks/list.js';
import {useMachine} from '../../hooks/machine.js';
import {useScroll} from '../../hooks/scroll.js';
import {useUi} from '../../hooks/ui.js';
import type {LibraryPlace} from '../../keys/library.js';
import {libraryLabelsFor} from '../../labels/library.js';
import type {OfferedDecks, TakenDeck} from '../../services.js';
import {type Notice, noticeLines, quietNotice} from '../notice.js';
import {type PanelProps, doneNotice, problemNotice} from './panel.js';
import {type Offer, offerLines, pickBody} from './pick-view.js';
import {sameLines} from './same-view.js';
import {useTask} from './task.js';
import type {Renewal} from './update-view.js';

/** How far the picked decks have come. */
interface Taking {
	readonly queue: readonly Offer[];
	readonly at: number;
	readonly added: number;
	readonly same: number;
	/** Later versions of decks that are there: what changes is shown at the end. */
	readonly renewals: readonly Renewal[];
	readonly failures: ReadonlyArray<{readonly title: string; readonly error: UserError}>;
	/** A deck whose id another one has already. */
	readonly asked?: TakenDeck;
}

interface PickState {
	readonly selected: number;
	readonly picked: ReadonlySet<string>;
	/** Entries that were added here: the offers were made before. */
	readonly added: ReadonlySet<string>;
	readonly taking?: Taking;
	readonly notice?: Notice;
}

const placeOf = ({taking}: PickState): LibraryPlace =>
	!taking ? 'library-pick' : taking.asked ? 'library-same' : 'library-wait';

/** Several decks of a folder, an archive or a catalogue: some are picked and added, one after the other. */
export function PickPanel({
	offered: given,
	onClose,
	onOpen,
}: PanelProps & {readonly offered: OfferedDecks}) {
	const {services, labels, language, keymap, help} = useUi();
	const {collection} = services;
	const says = libraryLabelsFor(language);
	const scroll = useScroll();
	const task = useTask();
	const [get, set] = useMachine((): PickState => ({
		selected: 0,
		picked: new Set(),
		added: new Set(),
	}));
	/** The offers as they are now. */
	const offeredNow = (): OfferedDecks => {
		const {added} = get();
		return {
			...given,
			offers: given.offers.map((offer) =>
				added.has(offer.entry) ? {...offer, state: 'held'} : offer,
			),
		};
	};
	/** The list, with nothing under way and nothing said. */
	const atRest = (): PickState => {
		const {taking: _, notice: __, ...state} = get();
		return state;
	};

	const settle = ({added, same, renewals, failures}: Taking): void => {
		const [failure] = failures;
		const outcome = says.offered.outcome({added, same, failed: failures.length});
		if (failure) {
			const {mark, content} = problemNotice(failure.error, language);
			const what = segment(`${outcome}. “${safeLine(failure.title)}”: `);
			return set({
				...atRest(),
				picked: new Set(),
				notice: {mark, content: [what, ...content]},
			});
		}
		if (renewals.length > 0) return onOpen({name: 'update', renewals});
		onClose(added > 0 ? doneNotice(`${outcome}.`) : quietNotice(`${outcome}.`));
	};
	const goOn = (taking: Taking, entry?: string): void => {
		const {asked: _, ...rest} = taking;
		const next = {...rest, at: taking.at + 1};
		const {added} = get();
		set({
			...get(),
			taking: next,
			...(entry === undefined ? {} : {added: new Set([...added, entry])}),
		});
		take(next);
	};
	const fail = (taking: Taking, title: string, error: UserError): void =>
		goOn({...taking, failures: [...taking.failures, {title, error}]});
	const keep = (taking: Taking, taken: TakenDeck, isApart: boolean): void => {
		const {entry, title} = taking.queue[taking.at]!;
		const {asked: _, ...rest} = taking;
		set({...get(), taking: rest});
		task.run(async () => collection.keep(taken, isApart), {
			done: () => goOn({...rest, added: rest.added + 1}, entry),
			failed: (error) => fail(rest, title, error),
		});
	};
	const decide = (taking: Taking, taken: TakenDeck): void => {
		const {present} = taken;
		const {entry, title} = taking.queue[taking.at]!;
		if (!present) return keep(taking, taken, false);
		if (isSameDeck(present.update.difference)) {
			const same = {...taking, same: taking.same + 1};
			if (present.isBundled) return goOn(same);
			// From now on it can be updated from there.
			return task.run(async () => collection.remember(present.deck.id, taken), {
				done: () => goOn(same, entry),
				failed: (error) => fail(taking, title, error),
			});
		}
		if (present.isSameOrigin) return renew(taking, taken);
		set({...get(), taking: {...taking, asked: taken}});
	};
	const renew = (taking: Taking, taken: TakenDeck): void => {
		const {id, title} = taken.present!.deck;
		goOn({...taking, renewals: [...taking.renewals, {id, title, taken}]});
	};
	const take = (taking: Taking): void => {
		const offer = taking.queue[taking.at];
		if (!offer) return settle(taking);
		task.run(async () => given.take(offer), {
			done: (taken) => decide(taking, taken),
			failed: (error) => fail(taking, offer.title, error),
		});
	};
	const begin = (queue: readonly Offer[]): void => {
		const taking: Taking = {...{queue, at: 0, added: 0, same: 0}, renewals: [], failures: []};
		set({...atRest(), taking});
		take(taking);
	};

	useActions(
		() => placeOf(get()),
		(action) => {
			const {taking} = get();
			if (taking?.asked) {
				if (action === 'replace') return renew(taking, taking.asked);
				if (action === 'keep-both') return keep(taking, taking.asked, true);
				if (action === 'close') return goOn(taking);
				if (action === 'help') return help('library-same');
				return;
			}
			if (taking) {
				if (action !== 'close') return;
				task.stop();
				const stopped = says.offered.outcome({...taking, failed: 0});
				return set({...atRest(), notice: quietNotice(`${stopped}.`)});
			}
			const state = atRest();
			const {offers} = given;
			const page = scroll.metrics.height;
			const moved = listMove(action, {selected: state.selected, count: offers.length, page});
			if (moved !== undefined) return set({...state, selected: moved});
			const offer = offers[state.selected]!;
			switch (action) {
				case 'toggle': {
					const picked = new Set(state.picked);
					if (!picked.delete(offer.entry)) picked.add(offer.entry);
					return set({...state, picked});
				}
				case 'choose-all': {
					const isAll = state.picked.size === offers.length;
					const picked = new Set(isAll ? [] : offers.map(({entry}) => entry));
					return set({...state, picked});
				}
				case 'accept': {
					// Who has picked none means the one that is selected.
					const {picked} = state;
					return begin(picked.size === 0 ? [offer] : offers.filter(({entry}) => picked.has(entry)));
				}
				case 'close':
					return onClose();
				case 'help':
					return help('library-pick');
				default:
			}
		},
	);

	const state = get();
	const {taking, picked, selected, notice} = state;
	const offered = offeredNow();
	const setting = (width: number) => ({labels, says, language, width});
	const pinned = (width: number, most: number): Line[] => {
		if (taking?.asked) return [];
		if (taking) {
			const {title = ''} = taking.queue[taking.at] ?? {};
			const at = Math.min(taking.at + 1, taking.queue.length);
			const text = says.offered.taking(safeLine(title), at, taking.queue.length);
			return [blank, ...wrap([segment(text, 'muted')], width)];
		}
		const said = noticeLines(notice, width);
		const room = Math.max(0, most - said.length);
		return [...offerLines(offered.offers[selected], setting(width)).slice(0, room), ...said];
	};
	const title = given.title === undefined ? '' : ` · ${safeLine(given.title)}`;
	return (
		<Frame
			place={placeOf(state)}
			title={taking?.asked ? says.same.title : `${says.offered.titles[given.kind]}${title}`}
			status={[segment(says.offered.picked(picked.size, given.offers.length), 'muted')]}
			{...(taking && !taking.asked
				? {progress: {done: taking.at, total: taking.queue.length}}
				: {})}
			body={(width) =>
				taking?.asked
					? {lines: sameLines(taking.asked, {...setting(width), keymap})}
					: pickBody({offered, selected, picked}, setting(width))
			}
			pinned={pinned}
			leastBody={Math.min(5, given.offers.length + 2)}
			scroll={scroll}
		/>
	);
}
