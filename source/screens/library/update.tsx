import {useEffect} from 'react';
import {Frame} from '../../components/frame.js';
import {type Line, blank, safeLine, segment} from '../../components/text/line.js';
import {wrap} from '../../components/text/wrap.js';
import {startOver} from '../../deck/update.js';
import {useActions} from '../../hooks/actions.js';
import {useMachine} from '../../hooks/machine.js';
import {useScroll} from '../../hooks/scroll.js';
import {useUi} from '../../hooks/ui.js';
import type {Action} from '../../keys/binding.js';
import type {LibraryPlace} from '../../keys/library.js';
import {libraryLabelsFor} from '../../labels/library.js';
import {cardKey} from '../../progress/state.js';
import type {DeckRenewal} from '../../services.js';
import {quietNotice} from '../notice.js';
import {type PanelProps, choice, doneNotice, firstKey, problemNotice} from './panel.js';
import {useTask} from './task.js';
import {type Renewal, changesOf, updateLines} from './update-view.js';

interface UpdateState {
	readonly renewals: readonly Renewal[];
	readonly stage: 'reading' | 'preview' | 'other-keys' | 'writing';
}

const places: Readonly<Record<UpdateState['stage'], LibraryPlace>> = {
	reading: 'library-wait',
	preview: 'library-update',
	'other-keys': 'library-other-keys',
	writing: 'library-wait',
};

/**
 * Reads decks again where they came from, shows what changes, and takes it in when the learner agrees. They are asked
 * what becomes of their progress in cards that have another key now.
 */
export function UpdatePanel({
	renewals,
	onClose,
}: PanelProps & {readonly renewals: readonly Renewal[]}) {
	const {services, labels, language, theme, keymap, help} = useUi();
	const {collection, progress} = services;
	const says = libraryLabelsFor(language);
	const scroll = useScroll();
	const task = useTask();
	const [get, set] = useMachine((): UpdateState => ({
		renewals,
		stage: renewals.every(({taken}) => taken) ? 'preview' : 'reading',
	}));

	const settle = (): void => {
		const {renewals: read} = get();
		if (read.every((each) => !each.error && !changesOf(each))) {
			return onClose(doneNotice(says.update.allUpToDate(read.length)));
		}
		set({...get(), stage: 'preview'});
	};
	/** One after the other, so that no host is asked twice at once. */
	const readFrom = (index: number): void => {
		const {renewals: all} = get();
		const next = all[index];
		if (!next) return settle();
		const put = (found: Pick<Renewal, 'taken' | 'error'>): void => {
			const {renewals: present} = get();
			set({...get(), renewals: present.with(index, {...next, ...found})});
			readFrom(index + 1);
		};
		task.run(async () => collection.takeAgain(next.id), {
			done: (taken) => put({taken}),
			failed: (error) => put({error}),
		});
	};
	useEffect(() => {
		if (get().stage === 'reading') readFrom(0);
		// Once, when it is opened.
	}, []);

	/** Ids of cards with another key of which something is remembered. */
	const otherKeysOf = (renewal: Renewal): string[] =>
		(changesOf(renewal)?.otherKeys ?? []).filter((card) =>
			progress.state.memories.has(cardKey(renewal.id, card)),
		);
	const write = (isKept: boolean): void => {
		const ready = get().renewals.flatMap((renewal): DeckRenewal[] => {
			const update = changesOf(renewal);
			if (!update) return [];
			const deck = isKept ? update.deck : startOver(update.deck, otherKeysOf(renewal));
			const {from, entry, present} = renewal.taken!;
			return [{deck, present: present!.deck, from, ...(entry === undefined ? {} : {entry})}];
		});
		set({renewals: get().renewals, stage: 'writing'});
		task.run(async () => collection.renew(ready), {
			done: () => onClose(doneNotice(says.update.done(ready.length))),
			// Some may have been taken in: what is shown here is no longer so.
			failed: (error) => onClose(problemNotice(error, language)),
		});
	};

	useActions(
		() => places[get().stage],
		(action) => {
			const {stage, renewals: all} = get();
			if (stage === 'writing') return;
			if (stage === 'reading') {
				if (action === 'close') onClose(quietNotice(says.update.stopped));
				return;
			}
			if (scroll.act(action)) return;
			if (action === 'help') return help(places[stage]);
			if (stage === 'other-keys') {
				if (action === 'keep-progress') return write(true);
				if (action === 'start-over') return write(false);
				if (action === 'no') set({renewals: all, stage: 'preview'});
				return;
			}
			if (action === 'close') return onClose();
			if (action !== 'accept' || !all.some(changesOf)) return;
			if (all.some((each) => otherKeysOf(each).length > 0)) {
				return set({renewals: all, stage: 'other-keys'});
			}
			write(true);
		},
	);

	const state = get();
	const {stage} = state;
	const others = state.renewals.reduce((sum, each) => sum + otherKeysOf(each).length, 0);
	const keyAt = (action: Action): string =>
		firstKey(keymap, 'library-other-keys', action, language);
	const pinned = (width: number): Line[] => {
		if (stage === 'reading') {
			const title = state.renewals.find(({taken, error}) => !taken && !error)?.title ?? '';
			return [blank, ...wrap([segment(says.update.reading(safeLine(title)), 'muted')], width)];
		}
		if (stage === 'writing') return [blank, [segment(says.update.writing, 'muted')]];
		if (stage === 'other-keys') {
			return [
				blank,
				...wrap(
					[
						segment(`${says.update.otherKeys(others)}. `, 'almost'),
						segment(says.update.askOtherKeys, 'strong'),
					],
					width,
				),
				...choice(keyAt('keep-progress'), says.update.keep, width),
				...choice(keyAt('start-over'), says.update.startOver, width),
			];
		}
		if (!state.renewals.some(changesOf)) return [];
		return [
			blank,
			...wrap(
				others > 0
					? [segment(`! ${says.update.otherKeys(others)}.`, 'almost')]
					: [segment(says.update.keepsMemory, 'muted')],
				width,
			),
		];
	};
	return (
		<Frame
			place={places[stage]}
			title={says.update.title}
			status={[
				segment(
					state.renewals.length > 1
						? labels.study.progress(
								state.renewals.filter(({taken, error}) => taken ?? error).length,
								state.renewals.length,
							)
						: '',
					'muted',
				),
			]}
			body={(width) => ({
				lines: updateLines(state.renewals, {
					...{labels, says, language, width},
					isPlain: theme.isPlain,
				}),
			})}
			pinned={pinned}
			scroll={scroll}
			hidden={new Set<Action>(state.renewals.some(changesOf) ? [] : ['accept'])}
		/>
	);
}
