import {useEffect, useLayoutEffect, useMemo, useRef, useState} from 'react';
import {useActions} from '../../hooks/actions.js';
import type {Press} from '../../hooks/presses.js';
import {useUi} from '../../hooks/ui.js';
import type {Action, Place} from '../../keys/binding.js';
import type {People} from '../../people/profiles.js';
import {peopleAtHand, readPeople} from '../../people-index.js';

/** Whom the learner has met; while decks are being read for it, how far that is. */
export interface PeopleAtHand {
	readonly people?: People;
	readonly done: number;
	readonly total: number;
}

/** Reads whom the learner has met while keys go on being heard, unless it has been read before. */
export function usePeople(): PeopleAtHand {
	const {services, go} = useUi();
	const [state, setState] = useState((): PeopleAtHand => {
		const people = peopleAtHand(services);
		return {...(people ? {people} : {}), done: 0, total: 0};
	});
	const isRead = state.people !== undefined;
	useEffect(() => {
		if (isRead) return;
		let isGone = false;
		readPeople(services, {
			isStopped: () => isGone,
			onProgress: (done, total) => setState({done, total}),
		}).then(
			(people) => {
				if (people && !isGone) setState({people, done: 0, total: 0});
			},
			(error: unknown) => go({name: 'problem', error}),
		);
		return () => {
			isGone = true;
		};
	}, [go, isRead, services]);
	return state;
}

/** What makes sense while decks are being read. */
const leaving: ReadonlySet<Action | undefined> = new Set<Action>(['leave', 'quit', 'help']);

/** As `useActions`; what is pressed before there is anything to act on waits for it, but for the ways out. */
export function useActionsOnce(
	isReady: boolean,
	place: () => Place,
	act: (action: Action | undefined, press: Press) => void,
): void {
	const {keymap} = useUi();
	const waiting = useMemo((): Press[] => [], []);
	const latest = useRef({place, act});
	useLayoutEffect(() => {
		latest.current = {place, act};
	});
	useEffect(() => {
		if (!isReady) return;
		for (const press of waiting.splice(0)) {
			const {place: where, act: now} = latest.current;
			now(keymap.actionFor(where(), press.key), press);
		}
	}, [isReady, keymap, waiting]);
	useActions(place, (action, press) => {
		if (isReady || leaving.has(action)) act(action, press);
		else waiting.push(press);
	});
}
