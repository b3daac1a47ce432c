import {type CardKey, cardKey} from '../progress/state.js';
import {isOneName, wordsOf} from './forms.js';
import {identify} from './identify.js';
import type {CardRole, MetArticle, MetCard, MetInDeck, MetName, MetType} from './met.js';

/** A name of one article of one deck. */
export interface Sighting {
	readonly deck: string;
	readonly article: MetArticle;
	readonly name: MetName;
}

/** One person, body or place over all articles. */
export interface Profile {
	/** The same as long as the decks are. */
	readonly id: string;
	readonly type: MetType;
	/** The fullest name that any article uses. */
	readonly name: string;
	/** What else it is called, those that only add a title left out. */
	readonly others: readonly string[];
	/** In the order of the decks. */
	readonly sightings: readonly Sighting[];
	/** How many articles name it, the same one in two decks counted once. */
	readonly articles: number;
	/** The date of the newest of them, if any has one. */
	readonly newest?: string;
	/** The cards about it, those that ask for it first. */
	readonly cards: readonly ProfileCard[];
}

export interface ProfileCard extends MetCard {
	readonly key: CardKey;
	readonly deck: string;
	readonly as: CardRole;
}

/** Whom and what the learner has met over all decks. */
export interface People {
	/** By name. */
	readonly profiles: readonly Profile[];
	find(id: string): Profile | undefined;
	/** The one that a card asks for; undefined where it asks for none. */
	ofCard(key: CardKey): Profile | undefined;
	/** Whose name of an article it is. */
	of(name: MetName): Profile | undefined;
}

/** So many profiles are put together at a time. */
const atOnce = 32;

/**
 * Puts together what the decks say of the same person, body or place; a generator, as is the reading of a deck, so that
 * others may have their turn.
 */
export function* peopleOf(decks: readonly MetInDeck[]): Generator<void, People> {
	const sightings = decks.flatMap(({deck, articles}) =>
		articles.flatMap((article) => article.names.map((name): Sighting => ({deck, article, name}))),
	);
	const cards = new Map(
		decks.flatMap(({deck, cards: own}) => own.map((card) => [cardKey(deck, card.id), card])),
	);
	const grouped = new Map<string, Sighting[]>();
	yield;
	const identities = identify(sightings);
	yield;
	for (const [index, sighting] of sightings.entries()) {
		const own = grouped.get(identities[index]!);
		if (own) own.push(sighting);
		else grouped.set(identities[index]!, [sighting]);
	}
	const taken = new Set<string>();
	const profiles: Profile[] = [];
	for (const own of grouped.values()) {
		if (!isAskedAbout(own)) continue;
		const profile = profileOf(own, cards);
		const id = idOf(profile, taken);
		taken.add(id);
		profiles.push({id, ...profile});
		if (profiles.length % atOnce === 0) yield;
	}
	profiles.sort((a, b) => compareNames(a.name, b.name));
	yield;
	const byId = new Map(profiles.map((profile) => [profile.id, profile]));
	const byMet = new Map<MetName, Profile>();
	const byCard = new Map<CardKey, Profile>();
	for (const profile of profiles) {
		for (const {name} of profile.sightings) byMet.set(name, profile);
		for (const {key, as} of profile.cards) if (as === 'answer') byCard.set(key, profile);
	}
	return {
		profiles,
		find: (id) => byId.get(id),
		ofCard: (key) => byCard.get(key),
		of: (name) => byMet.get(name),
	};
}

/** The order of names in a list. */
export const compareNames = new Intl.Collator('id', {sensitivity: 'base', numeric: true}).compare;

/**
 * A person has a page only where a card asks for or about them: questions keep to what may be asked of somebody, and the
 * sentences that prove them may name victims and suspects besides.
 */
const isAskedAbout = (sightings: readonly Sighting[]): boolean =>
	sightings[0]!.name.type !== 'person' ||
	sightings.some(({name}) => name.cards.some(({as}) => as !== 'evidence'));

function profileOf(
	sightings: readonly Sighting[],
	cards: ReadonlyMap<CardKey, MetCard>,
): Omit<Profile, 'id'> {
	const {type} = sightings[0]!.name;
	const name = fullest(sightings.map((sighting) => sighting.name.name));
	const newest = sightings
		.flatMap(({article}) => article.date ?? [])
		.reduce((best, date) => (date > best ? date : best), '');
	return {
		type,
		name,
		others: othersOf(sightings, name),
		sightings,
		articles: new Set(sightings.map(({article}) => article.origin)).size,
		...(newest === '' ? {} : {newest}),
		cards: cardsOf(sightings, cards),
	};
}

/** The longest; of those as long, one that is not in capitals throughout. */
function fullest(names: readonly string[]): string {
	return names.reduce((best, name) => {
		if (name.length !== best.length) return name.length > best.length ? name : best;
		return best === best.toUpperCase() ? name : best;
	});
}

function othersOf(sightings: readonly Sighting[], name: string): string[] {
	const forms: string[] = [];
	for (const {name: own} of sightings) {
		for (const form of [own.name, ...own.acronyms, ...own.others]) {
			if (!isOneName(form, name) && !forms.some((known) => isOneName(known, form)))
				forms.push(form);
		}
	}
	const known = [name, ...forms];
	// *Bapak Kim* and *Presiden Vladimir Putin* say no more than *Kim* and *Vladimir Putin*.
	return forms.filter(
		(form) =>
			/\p{Lu}/u.test(form) &&
			!known.some(
				(other) => form !== other && (form.endsWith(` ${other}`) || form.startsWith(`${other}, `)),
			),
	);
}

/** What comes first among the cards about somebody. */
const rank: Readonly<Record<CardRole, number>> = {answer: 0, question: 1, evidence: 2};

function cardsOf(
	sightings: readonly Sighting[],
	cards: ReadonlyMap<CardKey, MetCard>,
): ProfileCard[] {
	const found = new Map<CardKey, ProfileCard>();
	for (const {deck, name} of sightings) {
		for (const {card, as} of name.cards) {
			const key = cardKey(deck, card);
			const known = found.get(key);
			if (known && rank[known.as] <= rank[as]) continue;
			const contents = cards.get(key);
			if (contents) found.set(key, {...contents, key, deck, as});
		}
	}
	return [...found.values()].sort((a, b) => rank[a.as] - rank[b.as]);
}

/** By type and name; of several that are called the same, each further one with the article that names it. */
function idOf({type, name, sightings}: Omit<Profile, 'id'>, taken: ReadonlySet<string>): string {
	const id = `${type}:${wordsOf(name).join(' ')}`;
	return taken.has(id) ? `${id}@${sightings[0]!.article.origin}` : id;
}
