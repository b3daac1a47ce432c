import {pad, padStart} from '../../components/text/cells.js';
import {
	type Line,
	type Segment,
	blank,
	fitLine,
	safeLine,
	segment,
	spread,
} from '../../components/text/line.js';
import {wrap, wrapAfter} from '../../components/text/wrap.js';
import type {Labels} from '../../labels/labels.js';
import type {PeopleLabels} from '../../labels/people.js';
import type {MetMention} from '../../people/met.js';
import type {Appearance, HeldOffice, Related} from '../../people/page.js';
import type {Profile} from '../../people/profiles.js';
import type {StandingCard} from '../../people/standing.js';
import type {CardKey} from '../../progress/state.js';
import {quoted} from '../quoted.js';
import {type Item, itemMargin} from './items-view.js';

export interface PageSetting {
	readonly says: PeopleLabels;
	readonly labels: Labels;
	readonly isPlain: boolean;
	readonly width: number;
}

/** Whom the page is about: offices with their dates, the newest first, and other names, in at most so many rows. */
export function introLines(
	{others}: Profile,
	offices: readonly HeldOffice[],
	{says, labels, width}: PageSetting,
	most: number,
): Line[] {
	const dated = offices.map(({text, from, to}): Line => {
		const when =
			from === undefined || to === undefined
				? []
				: [
						segment(
							// The last day says most where there is room for one.
							says.page.asOf(labels.date(width < 70 ? to : from), labels.date(to)),
							'muted',
						),
					];
		return spread([segment(safeLine(text))], when, width);
	});
	const called: Line[] =
		others.length === 0
			? []
			: wrapAfter(
					[segment(`${says.page.others}: `, 'muted')],
					[segment(safeLine(others.join(', ')))],
					width,
				).slice(0, 2);
	return [...dated.slice(0, Math.max(1, most - called.length)), ...called].slice(0, most);
}

/** The cards about somebody in groups by how they stand; the answers of those that were opened. */
export function factItems(
	cards: readonly StandingCard[],
	opened: ReadonlySet<CardKey>,
	{says, width}: PageSetting,
): Item[] {
	const counts = new Map<StandingCard['standing'], number>();
	for (const {standing} of cards) counts.set(standing, (counts.get(standing) ?? 0) + 1);
	return cards.map((card, index): Item => {
		const isFirst = cards[index - 1]?.standing !== card.standing;
		return {
			head: isFirst
				? [
						...(index === 0 ? [] : [blank]),
						[
							segment(says.page.standings[card.standing], 'strong'),
							segment(`  ${counts.get(card.standing)}`, 'muted'),
						],
					]
				: [],
			rows: [
				...wrapAfter([segment('· ', 'muted')], card.question, width - itemMargin),
				...(opened.has(card.key)
					? wrapAfter(
							[segment('→ ', 'muted')],
							[segment(card.answer, 'answer')],
							width - itemMargin,
						)
					: []),
			],
		};
	});
}

/** One sentence of the news about somebody. */
export interface NewsItem extends Item {
	readonly text: string;
}

/** Article by article what the news said, the name lit where a sentence has it. */
export function newsItems(appearances: readonly Appearance[], setting: PageSetting): NewsItem[] {
	const {says, labels, width} = setting;
	return appearances.flatMap(({article, sentences}, at) =>
		sentences.map(({text, mentions}, index): NewsItem => {
			const date = article.date === undefined ? says.page.undated : labels.date(article.date);
			const publisher =
				article.publisher === undefined ? blank : [segment(safeLine(article.publisher), 'muted')];
			return {
				text,
				head:
					index > 0
						? []
						: [
								...(at === 0 ? [] : [blank]),
								spread([segment(date, 'strong')], publisher, width),
								...wrap([segment(article.title, 'muted')], width),
							],
				rows: quoted(lit(text, mentions, setting), width - itemMargin),
			};
		}),
	);
}

/** A sentence with its mentions lit, between marks where there are no styles. */
function lit(text: string, mentions: readonly MetMention[], {isPlain}: PageSetting): Segment[] {
	const parts: Segment[] = [];
	let at = 0;
	for (const {start, end} of [...mentions].sort((a, b) => a.start - b.start)) {
		if (start < at) continue;
		const name = text.slice(start, end);
		parts.push(segment(text.slice(at, start)));
		parts.push(segment(isPlain ? `«${name}»` : name, 'answer'));
		at = end;
	}
	parts.push(segment(text.slice(at)));
	return parts;
}

/** Who and what is named in the same sentences, a row each. */
export function relatedItems(related: readonly Related[], {says, width}: PageSetting): Item[] {
	return related.map(({profile, sentences}): Item => {
		const figures = [
			...(width < 50 ? [] : [segment(`  ${pad(says.type[profile.type], 7)}`, 'muted')]),
			segment(
				padStart(
					width < 50 ? String(sentences) : says.page.together(sentences),
					width < 50 ? 4 : 20,
				),
				'muted',
			),
		];
		return {
			head: [],
			rows: [spread([segment(safeLine(profile.name))], figures, width - itemMargin)],
		};
	});
}

/** What there is to say of the selected card besides its question. */
export function cardLines(
	{standing, recall}: StandingCard,
	deck: string | undefined,
	isOpen: boolean,
	{says, width}: PageSetting,
): Line[] {
	const {page} = says;
	const facts = [
		page.standing[standing],
		...(recall === undefined ? [] : [page.recall(says.share(recall))]),
		...(deck === undefined ? [] : [page.from(safeLine(deck))]),
	];
	return [
		blank,
		...(isOpen ? [] : wrap([segment(page.hidden, 'muted')], width)),
		fitLine([segment(facts.join(' · '), 'muted')], width),
	];
}
