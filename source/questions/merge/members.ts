import type {Card} from '../../deck/deck.js';
import {sanitise} from '../../sanitise.js';
import type {Story} from '../story.js';
import type {Claim} from './claims.js';
import {concept, nameConcept} from './concepts.js';
import type {Stem} from './matter.js';
import type {Names} from './names.js';
import type {Source} from './source.js';

/** A card of the deck with what it asks and claims. */
export interface Member {
	readonly card: Card;
	readonly source: number;
	readonly stem: Stem;
	/** What its evidence claims; a card about a reason or a thing claims nothing that another sentence could. */
	readonly claim: Claim | undefined;
	/** It stood in the deck before, perhaps edited and learned. */
	readonly isOld: boolean;
}

const months =
	'januari februari maret april mei juni juli agustus september oktober november desember'.split(
		' ',
	);
const fullDay = /(\d{1,2}) (\p{L}+) (\d{4})/gu;

/** A text in concepts, names among them, and the days that it names. */
export function stemOfText(text: string, names: Names): Stem {
	const {names: found, rest} = names.inText(text.replace(/^Menurut (?:berita )?[^,]{2,90}, /, ''));
	const concepts = new Set([...found].map(nameConcept));
	for (const word of rest.split(' ')) {
		const one = concept(word);
		if (one !== undefined) concepts.add(one);
	}
	const days = new Set<string>();
	for (const [, date, month, year] of text.matchAll(fullDay)) {
		const number = months.indexOf(month!.toLowerCase()) + 1;
		if (number > 0)
			days.add(`${year!}-${String(number).padStart(2, '0')}-${date!.padStart(2, '0')}`);
	}
	return {concepts, days};
}

/** Finds the claim at which a card's evidence points. */
export function claimFinder(
	sources: readonly Source[],
	claims: ReadonlyArray<readonly Claim[]>,
): (card: Card, source: number) => Claim | undefined {
	const bySentence = sources.map(({story}) => sentencesOf(story));
	const byIndex = claims.map((all) => {
		const found = new Map<number, Claim[]>();
		for (const claim of all) {
			const {index} = claim.sentence;
			found.set(index, [...(found.get(index) ?? []), claim]);
		}
		return found;
	});
	return (card, source) => {
		const [evidence] = card.evidence ?? [];
		if (!evidence || !/^(?:direct|cloze)$/.test(card.form ?? 'direct')) return undefined;
		const at = bySentence[source]!.get(evidence.text);
		if (at === undefined) return undefined;
		const {start} = sources[source]!.story.facts.analysis.sentences[at]!;
		return byIndex[source]!.get(at)?.find(
			({unit}) =>
				unit.kind === card.kind &&
				unit.start < start + evidence.end &&
				start + evidence.start < unit.end,
		);
	};
}

function sentencesOf({facts}: Story): Map<string, number> {
	const {article, analysis} = facts;
	const found = new Map<string, number>();
	for (const [index, {start, end}] of analysis.sentences.entries()) {
		const text = sanitise(article.text.slice(start, end));
		if (!found.has(text)) found.set(text, index);
	}
	return found;
}
