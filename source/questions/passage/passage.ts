import {overlaps, type Span} from '../../span.js';
import {dateSurface} from '../clause/render.js';
import type {Unit} from '../clause/units.js';
import {withoutConnective, withoutDateline} from '../frame.js';
import {gap} from '../stem/surfaces.js';
import type {SentenceView, Story} from '../story.js';
import {upperFirst} from '../words/case.js';
import {partsOf} from '../words/dates.js';
import {pointsOut} from './pointing.js';

/** A stretch of one to three published sentences that can be read by itself, with a gap in the last one. */
export interface Passage {
	readonly text: string;
	/** The units that it shows, the key apart. */
	readonly units: readonly Unit[];
	/** How many sentences stand before the one with the gap. */
	readonly context: number;
	/** Whether every word in it has what it points at. */
	readonly standsAlone: boolean;
}

const mostWords = 75;
const fewestWords = 6;
const mostContext = 2;

/**
 * The shortest passage around a key that stands alone: its sentence as published, after the sentences before it that
 * it needs. At the article's opening there is nothing more to show, and the passage is as clear as the article.
 * @param hide the key and what stands in brackets behind it as another name of it
 */
export function passageAround(
	story: Story,
	sentence: SentenceView,
	hide: Span,
	names: readonly string[],
): Passage | undefined {
	let shown: readonly SentenceView[] = [sentence];
	for (let context = 0; context <= mostContext; context++) {
		if (context > 0) {
			const previous = story.sentences[sentence.index - context];
			if (!previous || !isNeighbour(previous, sentence) || tells(story, previous, names))
				return undefined;
			shown = [previous, ...shown];
		}
		const units = shown.map(({printed}, at) => (at === 0 ? opening(printed) : printed));
		if (units.some(isForeign)) return undefined;
		const words = countWords(units);
		if (words > mostWords) return undefined;
		if (words <= fewestWords) continue;
		const standsAlone = isClear(shown, units, hide, names);
		if (!standsAlone && story.sentences[sentence.index - context - 1]) continue;
		const pronouns = new Map(shown.flatMap((view) => [...namedPronouns(view, names)]));
		const text = units.map((part) => print(story, part, hide, pronouns)).join(' ');
		return isWhole(text)
			? {
					text,
					units: units
						.flat()
						.map((unit) => pronouns.get(unit.start) ?? unit)
						.filter((unit) => !overlaps(unit, hide)),
					context,
					standsAlone,
				}
			: undefined;
	}
	return undefined;
}

const opening = (units: readonly Unit[]) => withoutConnective(withoutDateline(units));

function isClear(
	shown: readonly SentenceView[],
	sentences: ReadonlyArray<readonly Unit[]>,
	hide: Span,
	names: readonly string[],
): boolean {
	const seen: Unit[] = [];
	for (const [at, units] of sentences.entries()) {
		// Pronouns that are printed as names point at nothing any more.
		const named = namedPronouns(shown[at]!, names);
		const plain = units.map((unit) => named.get(unit.start) ?? unit);
		if (pointsOut(plain, seen, (unit) => overlaps(unit, hide))) return false;
		seen.push(...plain);
	}
	return true;
}

/** The pronouns whose names are known, by where they stand; one that means the key itself stays as it is. */
function namedPronouns({units}: SentenceView, key: readonly string[]): ReadonlyMap<number, Unit> {
	return new Map(
		units
			.filter(({pronoun, entity}) => pronoun === true && !key.includes(entity?.name ?? ''))
			.map((unit) => [unit.start, unit]),
	);
}

/** Sentences of one run of text: neither a caption nor a heading stands between them. */
const isNeighbour = (previous: SentenceView, sentence: SentenceView) =>
	previous.units.length > 0 && previous.rank < 1000 && sentence.rank < 1000;

/** A context that names the key leaves nothing to ask. */
function tells(story: Story, {index}: SentenceView, names: readonly string[]): boolean {
	const {start, end} = story.facts.analysis.sentences[index]!;
	const shown = story.facts.article.text.slice(start, end).toLowerCase();
	return names.some((name) => shown.includes(name.toLowerCase()));
}

/** A sentence as published, with the gap, with names for pronouns, and with the years of dates that lack them. */
function print(
	story: Story,
	units: readonly Unit[],
	hide: Span,
	pronouns: ReadonlyMap<number, Unit>,
): string {
	const {text} = story.facts.article;
	const [first] = units;
	const last = units.at(-1);
	if (!first || !last) return '';
	let result = '';
	let at = first.start;
	let hidden = false;
	for (const unit of units) {
		if (overlaps(unit, hide)) {
			if (!hidden) result += text.slice(at, hide.start) + gap;
			hidden = true;
			at = Math.max(at, hide.end);
			continue;
		}
		const pronoun = pronouns.get(unit.start);
		const surface = pronoun ? pronoun.entity?.name : dated(unit);
		if (surface === undefined || unit.start < at) continue;
		result += text.slice(at, unit.start) + surface;
		at = (pronoun ?? unit).end;
	}
	result += text.slice(at, last.end);
	const plain = result
		.replace(/\s+/g, ' ')
		.replace(/ ([,.;:!?])/g, '$1')
		.replace(/[\s,;:.–—-]+$/, '')
		.trim();
	return `${upperFirst(plain)}${/[?!…]["”]?$|[.]["”]$/.test(plain) ? '' : '.'}`;
}

/** A date with its year, when the year is known and not printed. */
function dated(unit: Unit): string | undefined {
	if (unit.kind !== 'date') return undefined;
	const parts = partsOf(unit.entity?.iso);
	if (!parts || unit.text.includes(String(parts.year)) || unit.entity?.conflict !== undefined)
		return undefined;
	return dateSurface(unit);
}

/** One gap, and quotation marks and brackets in pairs. */
function isWhole(text: string): boolean {
	const count = (mark: string) => text.split(mark).length - 1;
	return (
		count(gap) === 1 &&
		count('"') % 2 === 0 &&
		count('“') === count('”') &&
		count('(') === count(')') &&
		count('[') === count(']')
	);
}

/** English and the language of chats: nothing that a learner of Indonesian should complete. */
const isForeign = (units: readonly Unit[]) =>
	units.filter(({lower}) => foreign.test(lower)).length >= 2;

const foreign =
	/^(?:i|you|the|is|are|was|of|and|to|for|we|my|your|it|this|that|have|gue|gua|lo|lu|elo|gw|aja|banget|kalo|nggak|gak|ga|yg|tdk|dgn|utk|udah|dah|bgt|sih|deh|dong|nih|kayak|gitu|doang)$/;

const countWords = (sentences: ReadonlyArray<readonly Unit[]>) =>
	sentences.reduce(
		(sum, units) =>
			sum +
			units.reduce(
				(words, {kind, text}) => words + (kind === 'punctuation' ? 0 : text.split(/\s+/).length),
				0,
			),
		0,
	);
