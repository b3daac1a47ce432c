import type {Card} from '../../deck/deck.js';
import {isRetired} from '../../deck/retired.js';
import type {Matter} from './matter-of-deck.js';
import type {Source} from './source.js';
import {changeTag} from './tags.js';

interface Value {
	readonly source: number;
	/** As that article prints it. */
	readonly text: string;
}

/** Values that later articles overtook, and values that others deny, by the article that gives them. */
export interface Contested {
	readonly stale: readonly Value[];
	readonly disputed: readonly Value[];
}

export function contestedIn({others, versions, sources}: Matter): Contested {
	const stale: Value[] = [];
	const disputed: Value[] = [];
	for (const card of others) {
		const [evidence] = card.evidence ?? [];
		const source = sourceOf(card, sources);
		if (!isRetired(card) || !evidence || source === undefined || card.kind === 'person') continue;
		stale.push({source, text: evidence.text.slice(evidence.start, evidence.end)});
	}
	for (const [fact, {newer, differing}] of versions) {
		const values = [...fact.told].flatMap(([source, claim]) =>
			claim && claim.unit.kind !== 'person' ? [{source, text: claim.unit.text}] : [],
		);
		if (newer) stale.push(...values);
		else if (differing.length > 0) {
			disputed.push(...values);
			disputed.push(...differing.map(({source, unit}) => ({source, text: unit.text})));
		}
	}
	return {stale, disputed};
}

/** The article that a card's first evidence comes from. */
export function sourceOf({evidence}: Card, sources: readonly Source[]): number | undefined {
	const at = sources.findIndex(({article}) => article.id === evidence?.[0]?.article);
	return at < 0 ? undefined : at;
}

/** Whether a card states one of its article's values; the key of a plain question is asked, not stated. */
export function states(card: Card, source: number, values: readonly Value[]): boolean {
	const {question, answer, distractors = [], items = [], form = 'direct', tags} = card;
	if (tags?.includes(changeTag)) return false;
	const isAsked = form === 'direct' || form === 'cloze';
	const said = [question, ...(isAsked ? [] : [answer, ...distractors, ...items])];
	return values.some(
		(value) => value.source === source && said.some((text) => holds(text, value.text)),
	);
}

/** *12 orang* does not stand in *112 orang*. */
function holds(text: string, value: string): boolean {
	for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
		const around = [text[at - 1], text[at + value.length]];
		if (!around.some((letter) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter))) return true;
	}
	return false;
}
