import {cells, pad} from '../../components/text/cells.js';
import {type Line, type Segment, blank, safeLine, segment} from '../../components/text/line.js';
import {wrap, wrapAfter} from '../../components/text/wrap.js';
import type {Deck, DeckArticle} from '../../deck/deck.js';
import type {HeldDeck} from '../../services.js';
import type {ListSetting} from './list-view.js';
import {shortOrigin} from './rows.js';

/** A deck of the library as it was read, and how many of its cards have been learned. */
export interface DeckDetails {
	readonly held: HeldDeck;
	readonly deck: Deck;
	readonly learned: number;
	/** The day on which it was last read where it came from. */
	readonly readOn?: string;
}

/** All there is to say of a deck. */
export function detailsLines(
	{held, deck, learned, readOn}: DeckDetails,
	setting: ListSetting,
): Line[] {
	const {labels, says, width} = setting;
	const {facts} = says;
	const {origin, bytes, file, id} = held;
	const {authors, license, tags, createdAt, updatedAt, articles = [], cards} = deck;
	const column = Math.max(...Object.values(facts).map((name) => cells(String(name)))) + 2;
	const size = Math.min(column, 12);
	const fact = (name: string, content: string | readonly Segment[]): Line[] =>
		wrapAfter(
			[segment(pad(name, size), 'muted')],
			typeof content === 'string' ? [segment(content)] : content,
			width,
		);
	const kinds = new Map<string, number>();
	for (const {kind} of cards) {
		const name = (labels.kinds[kind] ?? labels.kinds['custom'] ?? kind).toLowerCase();
		kinds.set(name, (kinds.get(name) ?? 0) + 1);
	}
	const made = [...kinds]
		.sort(([, a], [, b]) => b - a)
		.map(([name, count]) => `${count} ${safeLine(name)}`)
		.join(', ');
	return [
		...wrap([segment(safeLine(deck.title), 'title')], width),
		...(deck.description === undefined ? [] : wrap([segment(safeLine(deck.description))], width)),
		blank,
		...fact(facts.cards, [
			segment(String(cards.length), 'strong'),
			...(learned > 0 ? [segment(`, ${learned} ${facts.learned}`)] : []),
			...(made === '' ? [] : [segment(` (${made})`, 'muted')]),
		]),
		...(authors ? fact(facts.authors, safeLine(authors.join(', '))) : []),
		...fact(
			facts.license,
			license === undefined
				? [segment(says.noLicense, 'muted')]
				: [segment(safeLine(license)), segment(` (${says.quotedApart})`, 'muted')],
		),
		...(tags ? fact(facts.tags, safeLine(tags.join(', '))) : []),
		...(createdAt === undefined ? [] : fact(facts.made, labels.date(createdAt.slice(0, 10)))),
		...(updatedAt === undefined || updatedAt === createdAt
			? []
			: fact(facts.changed, labels.date(updatedAt.slice(0, 10)))),
		...fact(
			facts.from,
			origin
				? [
						segment(safeLine(origin.from)),
						...(readOn === undefined
							? []
							: [segment(` (${facts.readOn(labels.date(readOn))})`, 'muted')]),
					]
				: shortOrigin(held, says),
		),
		...fact(facts.file, `${safeLine(file)}, ${says.bytes(bytes)}`),
		...fact(facts.id, id),
		...(articles.length === 0
			? []
			: [
					blank,
					[segment(facts.articles, 'title')],
					...articles.flatMap((article) => articleLines(article, setting)),
				]),
	];
}

function articleLines(
	{title, publisher, publishedAt, url}: DeckArticle,
	{labels, width}: ListSetting,
): Line[] {
	const about = [
		...(publisher === undefined ? [] : [safeLine(publisher)]),
		...(publishedAt === undefined ? [] : [labels.date(publishedAt)]),
	].join(' · ');
	return [
		...wrapAfter([segment('· ', 'muted')], [segment(safeLine(title))], width),
		...(about === '' ? [] : wrapAfter([segment('  ')], [segment(about, 'muted')], width)),
		...(url === undefined
			? []
			: wrapAfter([segment('  ')], [segment(safeLine(url), 'muted')], width)),
	];
}
