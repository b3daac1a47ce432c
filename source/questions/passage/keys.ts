import type {Entity} from '../../facts/entity.js';
import type {Span} from '../../span.js';
import {findThings} from './things.js';
import {placeKind} from '../places.js';
import type {SentenceView, Story} from '../story.js';

/** A stretch of a sentence that a gap can take the place of. */
export interface PassageKey {
	/** The mention, unless it is a thing that no mention covers. */
	readonly entity?: Entity;
	/** What the gap asks for, as printed. */
	readonly text: string;
	readonly span: Span;
	/** What the gap covers: also another name in brackets behind it. */
	readonly hide: Span;
	/** Printed forms of it that are right as well, best first. */
	readonly accept: readonly string[];
}

const askable = /^(?:person|place|organisation|event|date|quantity)$/;
const named = /^(?:place|organisation|event)$/;

/** Everything of a sentence that is worth a gap, in text order. */
export function keysOf(story: Story, {index, printed}: SentenceView): PassageKey[] {
	const {text} = story.facts.article;
	const {start, end} = story.facts.analysis.sentences[index]!;
	const mentions = (story.entitiesBySentence.get(index) ?? []).filter(({type}) =>
		askable.test(type),
	);
	const listed = itemsOfLists(text, mentions);
	const entities = mentions.filter(
		(entity, at) =>
			!listed.has(entity) &&
			isSound(text, entity) &&
			!isAmidNames(text, entity) &&
			!isSaidAgain(text, mentions[at - 1], entity),
	);
	const countries = printed.flatMap(({actor, entity}) =>
		actor === true && entity && placeKind(entity.text) === 'country' ? [entity] : [],
	);
	const things = findThings(text, {start, end}, story.entitiesBySentence.get(index) ?? []);
	const keys = [
		...runs(text, entities),
		...countries.map((entity) => ({entity, span: entity})),
	].map(({entity, span}) => {
		const printedText = text.slice(span.start, span.end).replace(/\s+/g, ' ');
		const bracket = /^ ?\(([^()]{2,60})\)/.exec(text.slice(span.end, end));
		const isGloss = bracket !== null && /\p{Lu}/u.test(bracket[1]!) && named.test(entity.type);
		const hide = isGloss ? {start: span.start, end: span.end + bracket[0].length} : span;
		return {
			entity,
			text: printedText,
			span: {start: span.start, end: span.end},
			hide: {start: hide.start, end: hide.end},
			accept: [
				...(isGloss ? [text.slice(hide.start, hide.end).replace(/\s+/g, ' '), bracket[1]!] : []),
				...(entity.text === printedText ? [] : [entity.text]),
			],
		};
	});
	return [
		...keys,
		...things.map((span) => ({
			text: text.slice(span.start, span.end).replace(/\s+/g, ' '),
			span,
			hide: span,
			accept: [],
		})),
	];
}

/** Mentions of one type that stand in a row of three or more: none of them is a knowledge of its own. */
function itemsOfLists(text: string, mentions: readonly Entity[]): ReadonlySet<Entity> {
	const items = new Set<Entity>();
	let row: Entity[] = [];
	const close = () => {
		// *Anaheim, California, Amerika Serikat* has no *dan*: a place and where it lies.
		const isList = row.some((item, at) => {
			const next = row[at + 1];
			return next !== undefined && /\p{L}|&/u.test(text.slice(item.end, next.start));
		});
		if (row.length >= 3 && isList) for (const item of row) items.add(item);
		row = [];
	};
	for (const mention of mentions) {
		const previous = row.at(-1);
		const joins =
			previous !== undefined &&
			previous.type === mention.type &&
			link.test(text.slice(previous.end, mention.start));
		if (!joins) close();
		row.push(mention);
	}
	close();
	return items;
}

/** *Badan Pusat Statistik (| BPS |)*: what stands before the bracket says it. */
function isSaidAgain(text: string, previous: Entity | undefined, {name, start}: Entity): boolean {
	return (
		previous !== undefined &&
		previous.name === name &&
		/^ ?\($/.test(text.slice(previous.end, start))
	);
}

/** *RM, | Jin |, Suga dan V*: amid other names, whatever they were read as. */
function isAmidNames(text: string, {type, role, start, end}: Entity): boolean {
	if (/^(?:date|quantity|place)$/.test(type) || role !== undefined) return false;
	const before = /\p{Lu}[\p{L}\d.'’-]*, $/u.test(text.slice(Math.max(0, start - 40), start));
	const after = /^(?:, |,? (?:dan|serta|hingga) )\p{Lu}/u.test(text.slice(end, end + 12));
	return before && after;
}

const link = /^\s?(?:,|\/|,?\s(?:dan|serta|atau|hingga|maupun|&))\s?$/;

/** Names that touch are one: *Mahkamah Kejahatan Perang PBB*, *LIPI Bogor*. */
function runs(
	text: string,
	entities: readonly Entity[],
): Array<{readonly entity: Entity; readonly span: Span}> {
	const found: Array<{entity: Entity; span: Span}> = [];
	for (const entity of entities) {
		const previous = found.at(-1);
		const touches =
			previous?.entity.type === 'organisation' &&
			/^(?:organisation|place)$/.test(entity.type) &&
			/^ $/.test(text.slice(previous.span.end, entity.start));
		if (touches) previous.span = {start: previous.span.start, end: entity.end};
		else found.push({entity, span: {start: entity.start, end: entity.end}});
	}
	return found;
}

/** A name that touches another capital may be cut short; a figure that touches a letter is only a part of one. */
function isSound(text: string, {type, start, end}: Entity): boolean {
	const after = text.slice(end, end + 2);
	if (type === 'quantity') return !/^[/\p{L}\d–-]/u.test(after);
	if (type === 'date') return true;
	return (
		!/^[\p{L}\d]/u.test(after) && !/[\p{L}\d]$/u.test(text.slice(Math.max(0, start - 1), start))
	);
}
