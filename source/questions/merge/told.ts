import type {Card} from '../../deck/deck.js';
import {sanitise} from '../../sanitise.js';
import {formatDate, partsOf} from '../words/dates.js';
import type {Claim} from './claims.js';
import {nameConcept} from './concepts.js';
import type {Fact} from './facts.js';
import {compareKeys} from './keys.js';
import {dayOf, labelOf, type Source} from './source.js';
import {officeAsked} from './versions.js';
import * as say from './wording.js';

/** The fact that has a claim among those who tell it. */
export function factOf(claim: Claim, facts: readonly Fact[]): Fact | undefined {
	return facts.find((fact) => {
		const {told, members} = fact;
		const own = told.get(claim.source);
		if (!own || members[0]!.claim?.unit.kind !== claim.unit.kind) return false;
		// Who holds an office now is asked by a question for just that, not by every card about the person.
		if (claim.unit.kind === 'person')
			return officeAsked(fact) !== undefined && compareKeys(own.key, claim.key) === 'same';
		if (own.unit === claim.unit) return true;
		return (
			compareKeys(own.key, claim.key) === 'same' &&
			own.unit.kind === 'quantity' &&
			[...own.measures].sort().join() === [...claim.measures].sort().join()
		);
	});
}

/** *Apa jabatan X?* beside *Siapakah Menteri Y?*, where X was the minister. */
export function holdsOffice(other: Fact, office: Fact): boolean {
	const {card, stem, claim, source} = other.members[0]!;
	const holder = office.members[0]!.claim;
	return (
		holder?.key.type === 'name' &&
		holder.unit.kind === 'person' &&
		card.kind === 'thing' &&
		claim === undefined &&
		source === office.members[0]!.source &&
		/^Apa(?:kah)? jabatan /.test(card.question) &&
		stem.concepts.has(nameConcept(holder.key.number))
	);
}

export function keyText({unit, key}: Claim): string {
	if (key.type === 'date') return formatDate(partsOf(key.iso) ?? {year: 0});
	const name = unit.entity?.name;
	return sanitise(key.type === 'name' ? (name ?? unit.text) : unit.text.replace(/\s+/g, ' '));
}

/** The claim of the latest article that tells a fact. */
export function latest({told}: Fact, sources: readonly Source[]): Claim | undefined {
	return [...told.values()]
		.filter((claim) => claim !== undefined)
		.sort((a, b) => {
			const [x = '', y = ''] = [dayOf(sources[a.source]!), dayOf(sources[b.source]!)];
			return y < x ? -1 : y > x ? 1 : 0;
		})[0];
}

/** Who tells a fact, in the order of the deck's articles. */
export function labelsOf({told}: Fact, sources: readonly Source[]): string[] {
	const order = [...told.keys()].sort((a, b) => a - b);
	return [...new Set(order.map((source) => labelOf(sources[source]!)))];
}

export function days({told}: Fact, sources: readonly Source[]): string[] {
	return [...told.keys()].flatMap((source) => dayOf(sources[source]!) ?? []).sort();
}

export function unique(forms: readonly string[], answer: string): string[] {
	const seen = new Set([answer.toLowerCase()]);
	return forms.filter((form) => {
		const key = form.toLowerCase();
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** A question that named the day of the old news is dated anew. */
export function withoutDay(question: string): string {
	return question.replace(
		/,? (?:pada|hingga|sampai|per) (?:\p{Lu}\p{Ll}+, )?\d{1,2} \p{Lu}\p{Ll}+ \d{4}(?=[?.]$)/u,
		'',
	);
}

export function noted(card: Card, lines: readonly string[]): Card {
	const explanation = say.explained(card.explanation, lines);
	const {explanation: _, ...rest} = card;
	return explanation === undefined ? rest : {...rest, explanation};
}
