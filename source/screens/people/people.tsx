import {useMemo} from 'react';
import {Frame} from '../../components/frame.js';
import {type Line, blank, segment} from '../../components/text/line.js';
import {wrap} from '../../components/text/wrap.js';
import {listMove} from '../../hooks/list.js';
import {useMachine} from '../../hooks/machine.js';
import type {Press} from '../../hooks/presses.js';
import type {PeopleList} from '../../hooks/routes.js';
import {useScroll} from '../../hooks/scroll.js';
import {editOf} from '../../hooks/text-keys.js';
import {useUi} from '../../hooks/ui.js';
import type {Action, Place} from '../../keys/binding.js';
import {peopleLabelsFor} from '../../labels/people.js';
import {metTypes} from '../../people/met.js';
import type {Profile} from '../../people/profiles.js';
import {profileOrders, searchProfiles} from '../../people/search.js';
import {meanRecall} from '../../people/standing.js';
import {type TextField, editField, fieldText, fieldWith} from '../../session/text-field.js';
import {fieldRows} from '../question-view.js';
import {emptyBody, peopleBody, profileLines, typeStrip} from './people-view.js';
import {useActionsOnce, usePeople} from './use-people.js';

interface PeopleState extends PeopleList {
	/** A name is being typed. */
	readonly field?: TextField;
}

const start: PeopleState = {text: '', order: 'met', selected: 0};

/** The people, bodies and places that the learner has met over all decks. */
export function PeopleScreen({list}: {readonly list?: PeopleList}) {
	const {services, labels, language, theme, go, help, quit} = useUi();
	const says = peopleLabelsFor(language);
	const scroll = useScroll();
	const {people, done, total} = usePeople();
	const [get, set] = useMachine((): PeopleState => list ?? start);
	const {state} = services.progress;
	const now = useMemo(() => {
		const at = services.now();
		return {at, tz: services.timezone(at)};
	}, [services]);
	const {text, type, order, field} = get();
	const found = useMemo(() => {
		const search = {text, order, ...(type === undefined ? {} : {type})};
		return people ? searchProfiles(people.profiles, search, state, now) : [];
	}, [people, text, type, order, state, now]);
	const recalls = useMemo(() => new Map<Profile, number | undefined>(), [state, now]);
	const recallOf = (profile: Profile): number | undefined => {
		if (!recalls.has(profile)) recalls.set(profile, meanRecall(profile.cards, state, now));
		return recalls.get(profile);
	};

	const place = (): Place => (get().field ? 'people-search' : 'people');
	/** What a search finds at this moment: several keys may come before the next frame. */
	const listed = (): readonly Profile[] => {
		const current = get();
		return current.text === text && current.type === type && current.order === order
			? found
			: people
				? searchProfiles(people.profiles, current, state, now)
				: [];
	};
	const act = (action: Action | undefined, press: Press): void => {
		const current = get();
		if (people?.profiles.length === 0 && action === 'search') return;
		if (current.field && action === undefined) {
			const edit = editOf(press);
			if (!edit) return;
			const typed = editField(current.field, edit);
			return set({...current, field: typed, text: fieldText(typed), selected: 0});
		}
		const moved = listMove(action, {
			selected: current.selected,
			count: listed().length,
			page: scroll.metrics.height,
		});
		if (moved !== undefined) return set({...current, selected: moved});
		switch (action) {
			case 'open': {
				const profile = listed()[current.selected];
				const {field: _, ...left} = current;
				return profile ? go({name: 'person', id: profile.id, list: left}) : undefined;
			}
			case 'search':
				return set({...current, field: fieldWith(current.text)});
			case 'filter': {
				const types = [undefined, ...metTypes];
				const next = types[(types.indexOf(current.type) + 1) % types.length];
				const {type: _, ...rest} = current;
				return set({...rest, ...(next === undefined ? {} : {type: next}), selected: 0});
			}
			case 'sort': {
				const next = (profileOrders.indexOf(current.order) + 1) % profileOrders.length;
				return set({...current, order: profileOrders[next]!, selected: 0});
			}
			case 'help':
				return help('people');
			case 'quit':
				return quit();
			case 'leave': {
				const {field: typed, ...rest} = current;
				// What was searched for goes first, the screen after it.
				if (typed || current.text !== '') return set({...rest, text: '', selected: 0});
				return go({name: 'home'});
			}
			default:
		}
	};
	useActionsOnce(people !== undefined, place, act);

	const {selected} = get();
	const profile = found[selected];
	const hidden = new Set<Action>();
	if (found.length === 0) hidden.add('open').add('sort');
	if (!people || people.profiles.length === 0) hidden.add('search').add('filter');
	return (
		<Frame
			place={place()}
			title={says.title}
			status={
				people && people.profiles.length > 0
					? [segment(`${says.count(found.length)} · ${says.orders[order]}`, 'muted')]
					: blank
			}
			{...(people ? {} : {progress: {done, total}})}
			above={(width): Line[] =>
				people && people.profiles.length > 0
					? [
							typeStrip(people.profiles, type, says, width),
							...(field
								? fieldRows(field, says.searching, {theme, width}).slice(-1)
								: text === ''
									? []
									: [[segment('› ', 'selected'), segment(text, 'strong')]]),
						]
					: []
			}
			body={(width) => {
				if (!people)
					return {
						lines: wrap(
							[segment(total === 0 ? labels.loading : says.reading(done, total), 'muted')],
							width,
						),
					};
				if (people.profiles.length === 0) return emptyBody(says.noDecks, width);
				if (found.length === 0) {
					return emptyBody([says.nothingFound(text), says.howToWiden], width);
				}
				return peopleBody(found, selected, recallOf, says, width);
			}}
			pinned={(width, most) =>
				profile ? profileLines(profile, says, labels, width).slice(0, most) : []
			}
			leastBody={4}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}
