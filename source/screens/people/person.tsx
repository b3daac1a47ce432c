import {useMemo} from 'react';
import {Frame, columnOf, type LazyBody} from '../../components/frame.js';
import {type Line, blank, segment} from '../../components/text/line.js';
import {wrap} from '../../components/text/wrap.js';
import {listMove} from '../../hooks/list.js';
import type {TextAtHand} from '../../hooks/look-up.js';
import {useMachine} from '../../hooks/machine.js';
import type {PeopleList} from '../../hooks/routes.js';
import {useScroll} from '../../hooks/scroll.js';
import {useUi} from '../../hooks/ui.js';
import {useWindowSize} from '../../hooks/window-size.js';
import type {Action} from '../../keys/binding.js';
import {type PersonPart, peopleLabelsFor} from '../../labels/people.js';
import {appearancesOf, officesOf, relatedTo} from '../../people/page.js';
import type {People, Profile} from '../../people/profiles.js';
import {standingOf} from '../../people/standing.js';
import type {CardKey} from '../../progress/state.js';
import {type Item, itemsBody} from './items-view.js';
import {
	type PageSetting,
	cardLines,
	factItems,
	introLines,
	newsItems,
	relatedItems,
} from './person-view.js';
import {strip} from './people-view.js';
import {useActionsOnce, usePeople} from './use-people.js';

type PersonProps = {
	/** The list to go back to. */
	readonly list?: PeopleList;
	/** Set while the page lies over another screen. */
	readonly onClose?: () => void;
} & (
	| {readonly id: string; readonly card?: undefined}
	| {readonly card: CardKey; readonly id?: undefined}
);

/** How far somebody's page has been gone through. */
interface Page {
	/** Absent for the one that a card asks for. */
	readonly id?: string;
	readonly part: PersonPart;
	readonly selected: Readonly<Record<PersonPart, number>>;
	readonly opened: ReadonlySet<CardKey>;
}

const parts: readonly PersonPart[] = ['facts', 'news', 'related'];

const newPage = (id?: string): Page => ({
	...(id === undefined ? {} : {id}),
	part: 'facts',
	selected: {facts: 0, news: 0, related: 0},
	opened: new Set(),
});

/** What the learner has met about one person, body or place over all articles. */
export function PersonScreen({list, onClose, ...whose}: PersonProps) {
	const {services, labels, language, theme, go, help, quit, lookUp} = useUi();
	const says = peopleLabelsFor(language);
	const scroll = useScroll();
	const {columns, rows} = useWindowSize();
	const {people, done, total} = usePeople();
	// Pages are opened from pages: the last is the one in sight.
	const [get, set] = useMachine((): readonly Page[] => [newPage(whose.id)]);
	const titles = useMemo(
		() => new Map(services.library.list().decks.map(({id, title}) => [id, title])),
		[services],
	);
	const {width} = columnOf(columns);
	const page = get().at(-1)!;
	const profile = people && profileOf(people, page, whose.card);
	const contents = useContents(people, profile);
	const setting = useMemo(
		(): PageSetting => ({says, labels, isPlain: theme.isPlain, width}),
		[says, labels, theme, width],
	);
	const facts = useMemo(
		() => factItems(contents.cards, page.opened, setting),
		[contents, page.opened, setting],
	);
	const news = useMemo(() => newsItems(contents.appearances, setting), [contents, setting]);
	const related = useMemo(() => relatedItems(contents.related, setting), [contents, setting]);
	const items: Readonly<Record<PersonPart, readonly Item[]>> = {facts, news, related};
	const change = (next: Partial<Page>): void => {
		const pages = get();
		set([...pages.slice(0, -1), {...pages.at(-1)!, ...next}]);
	};
	const open = ({part, selected, opened}: Page): void => {
		switch (part) {
			case 'facts': {
				const card = contents.cards[selected.facts];
				if (!card) return;
				const next = new Set(opened);
				if (!next.delete(card.key)) next.add(card.key);
				return change({opened: next});
			}
			case 'news':
				return look();
			case 'related': {
				const other = contents.related[selected.related];
				return other ? set([...get(), newPage(other.profile.id)]) : undefined;
			}
		}
	};
	const look = (): void => {
		const {part, selected, opened} = get().at(-1)!;
		const card = part === 'facts' ? contents.cards[selected.facts] : undefined;
		const item = part === 'news' ? news[selected.news] : undefined;
		const texts: TextAtHand[] = [
			...(card ? [{role: 'stem' as const, text: card.question}] : []),
			...(card && opened.has(card.key) ? [{role: 'key' as const, text: card.answer}] : []),
			...(item ? [{role: 'evidence' as const, text: item.text}] : []),
		];
		if (texts.length > 0) lookUp({texts});
	};
	useActionsOnce(
		people !== undefined,
		() => 'person',
		(action) => {
			const current = get().at(-1)!;
			const {part, selected} = current;
			const moved = listMove(action, {
				selected: selected[part],
				count: items[part].length,
				// Items take some rows each.
				page: Math.ceil(scroll.metrics.height / (part === 'related' ? 1 : 2)),
			});
			if (moved !== undefined) return change({selected: {...selected, [part]: moved}});
			switch (action) {
				case 'open':
					return open(current);
				case 'next-part':
				case 'previous-part': {
					const by = action === 'next-part' ? 1 : parts.length - 1;
					return change({part: parts[(parts.indexOf(part) + by) % parts.length]!});
				}
				case 'look-up':
					return look();
				case 'practise': {
					if (onClose || contents.cards.length === 0) return;
					const cards = contents.cards.map(({key}) => key);
					return go({name: 'study', custom: {choice: {cards}, mode: 'practice'}});
				}
				case 'leave': {
					const pages = get();
					if (pages.length > 1) return set(pages.slice(0, -1));
					return onClose ? onClose() : go({name: 'people', ...(list ? {list} : {})});
				}
				case 'help':
					return help('person');
				case 'quit':
					return onClose ? onClose() : quit();
				default:
			}
		},
	);

	const selected = page.selected[page.part];
	const card = page.part === 'facts' ? contents.cards[selected] : undefined;
	const body = (): LazyBody => {
		if (!people)
			return {
				lines: wrap(
					[segment(total === 0 ? labels.loading : says.reading(done, total), 'muted')],
					width,
				),
			};
		if (!profile)
			return {lines: wrap(whose.card === undefined ? says.page.gone : says.page.none, width)};
		const shown = items[page.part];
		if (shown.length > 0) return itemsBody(shown, selected);
		const why = page.part === 'news' ? says.page.noNews : says.page.noRelated;
		return {lines: wrap([segment(why, 'muted')], width)};
	};
	const hidden = new Set<Action>();
	if (!profile) hidden.add('open').add('next-part').add('practise').add('look-up');
	if (onClose) hidden.add('practise').add('quit');
	if (contents.cards.length === 0) hidden.add('practise');
	if (page.part === 'related') hidden.add('look-up');
	return (
		<Frame
			place="person"
			title={profile?.name ?? says.title}
			status={
				profile
					? [segment(`${says.type[profile.type]} · ${says.articles(profile.articles)}`, 'muted')]
					: blank
			}
			{...(people ? {} : {progress: {done, total}})}
			above={(): Line[] =>
				profile
					? [
							...introLines(profile, contents.offices, setting, rows < 16 ? 0 : rows < 24 ? 2 : 5),
							...(rows < 24 ? [] : [blank]),
							strip(
								parts.map((part) => ({name: says.page.parts[part], count: items[part].length})),
								parts.indexOf(page.part),
								width,
							),
						]
					: []
			}
			body={body}
			pinned={(_, most) => {
				if (!card) return [];
				const isOpen = page.opened.has(card.key);
				const lines = cardLines(card, titles.get(card.deck), isOpen, setting);
				// Where there is little room, the question has it.
				return lines.length > most ? lines.slice(-1) : lines;
			}}
			leastBody={3}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}

const profileOf = (people: People, {id}: Page, card: CardKey | undefined): Profile | undefined =>
	id === undefined ? card && people.ofCard(card) : people.find(id);

/** What the page says, put together once. */
function useContents(people: People | undefined, profile: Profile | undefined) {
	const {services} = useUi();
	const {state} = services.progress;
	return useMemo(() => {
		if (!people || !profile) return {offices: [], cards: [], appearances: [], related: []};
		const at = services.now();
		return {
			offices: officesOf(profile),
			cards: standingOf(profile, state, {at, tz: services.timezone(at)}),
			appearances: appearancesOf(profile),
			related: relatedTo(profile, people),
		};
	}, [people, profile, services, state]);
}
