import type {Card, Evidence} from '../../deck/deck.js';
import {cardId, factId} from '../../deck/ids.js';
import {retired} from '../../deck/retired.js';
import {sanitise} from '../../sanitise.js';
import {seededBy, shuffled} from '../chance.js';
import {quantityDistractors} from '../distractors/quantities.js';
import {lint} from '../lint/rules.js';
import type {Claim} from './claims.js';
import {contestedIn, sourceOf, states, type Contested} from './contested.js';
import type {Fact} from './facts.js';
import type {Matter, Placed} from './matter-of-deck.js';
import type {Member} from './members.js';
import {dayOf, labelOf, type Source} from './source.js';
import {changeTag} from './tags.js';
import {days, keyText, labelsOf, latest, noted, unique, withoutDay} from './told.js';
import type {Versions} from './versions.js';
import * as say from './wording.js';

// Evidence of more articles than this proves nothing more.
const mostEvidence = 12;

/** Writes the cards of facts that several articles tell. */
export class Writer {
	readonly #matter: Matter;
	readonly #ids: Set<string>;
	readonly #contested: Contested;

	constructor(matter: Matter) {
		this.#matter = matter;
		this.#ids = new Set([...matter.options.old]);
		this.#contested = contestedIn(matter);
	}

	/** The cards of a fact that a later article has overtaken: one, and every one that was learned. */
	retired({members}: Fact, newer: Claim): Card[] {
		const [first, ...rest] = members;
		const note = say.outdatedNote(this.#version(newer)!);
		return [first!, ...rest.filter(({isOld}) => isOld)].map(({card}) =>
			noted(retired(card), [note]),
		);
	}

	/** A fact with its new value where the later article gave no card for it. */
	moved(fact: Fact, newer: Claim): Placed[] {
		const [member] = fact.members;
		const to = this.#version(newer);
		if (!member || !to) return [];
		const {card} = member;
		const evidence = this.#evidence(newer);
		const answer = keyText(newer);
		const id = {kind: card.kind, answer, evidence: evidence.text};
		const base: Card = {
			id: cardId({
				article: evidence.article,
				fact: factId(id),
				form: `moved ${card.form ?? 'direct'}`,
			}),
			kind: card.kind,
			...(card.form === undefined ? {} : {form: card.form}),
			question: say.datedToDay(withoutDay(card.question), to.day, this.#startsWithName(card)),
			answer,
			evidence: [evidence],
			fact: factId(id),
			asOf: to.day,
		};
		const from = this.#version(latest(fact, this.#matter.sources));
		const score = this.#matter.options.score(card);
		const isFigure = card.kind === 'quantity';
		const full = isFigure
			? this.#withOptions(base, card.distractors?.length ?? 0)
			: this.#withSameOptions(base, card, newer);
		return this.#withChange(full, from, to, score);
	}

	/** A fact that stands: its card with all evidence and notes, and a question on what changed. */
	kept(fact: Fact, versions: Versions | undefined): Placed[] {
		const {options, sources} = this.#matter;
		const best = this.#bestOf(fact);
		const stays = [best, ...fact.members.filter((other) => other !== best && other.isOld)];
		const score = options.score(best.card) + Math.log2(fact.told.size) / 2;
		return stays.flatMap((member) => {
			const differing = versions?.differing ?? [];
			let card = this.#withTellers(member, fact);
			if (differing.length > 0)
				return [{card: this.#disputedCard(card, member, fact, differing), score}];
			if (!versions?.older) return [{card, score}];
			const at = latest(fact, sources);
			const to = this.#version(at);
			const from = this.#version(versions.older);
			if (!to || !from) return [{card, score}];
			if (!member.isOld)
				card = {
					...card,
					question: say.datedToDay(card.question, to.day, this.#startsWithName(card)),
					asOf: to.day,
				};
			return this.#withChange(card, from, to, score);
		});
	}

	/** Last of all, questions that state what is overtaken or disputed elsewhere. */
	settled(placed: readonly Placed[]): Placed[] {
		const {options} = this.#matter;
		return placed.flatMap(({card, score}): Placed[] => {
			// A word means the same, whatever its sentence states.
			if (options.old.has(card.id) || card.word !== undefined) return [{card, score}];
			const source = this.#sourceOf(card);
			if (source === undefined) return [{card, score}];
			const {stale, disputed} = this.#contested;
			if (states(card, source, stale)) return [];
			if (!states(card, source, disputed)) return [{card, score}];
			if (!/^(?:direct|cloze)$/.test(card.form ?? 'direct')) return [];
			const named = this.#attributed(card, this.#matter.sources[source]!);
			return lint(named).length === 0 ? [{card: named, score}] : [];
		});
	}

	/** Of a fact's cards the first whose question states nothing that is overtaken or disputed. */
	#bestOf({members}: Fact): Member {
		const [first] = members;
		if (first!.isOld) return first!;
		const isSound = ({card, source}: Member): boolean =>
			!states(card, source, this.#contested.stale) &&
			!states(card, source, this.#contested.disputed);
		return members.find(isSound) ?? first!;
	}

	#withTellers({card, claim}: Member, fact: Fact): Card {
		const {sources, names} = this.#matter;
		if (fact.told.size < 2) return card;
		const own = card.evidence ?? [];
		const there = new Set(own.map(({article}) => article));
		const order = [...fact.told].sort(([a], [b]) => a - b);
		const more = order.flatMap(([source, other]): Evidence[] => {
			const {id} = sources[source]!.article;
			if (there.has(id)) return [];
			if (other) return [this.#evidence(other)];
			const [evidence] =
				fact.members.find((member) => member.source === source)?.card.evidence ?? [];
			return evidence ? [evidence] : [];
		});
		const labels = labelsOf(fact, sources);
		const forms = order.flatMap(([, other]) => (other ? [keyText(other)] : []));
		const accept = unique([...(card.accept ?? []), ...forms], card.answer);
		const key = claim?.key;
		const distractors = card.distractors?.filter(
			(option) =>
				!accept.some((form) => form.toLowerCase() === option.toLowerCase()) &&
				!(key?.type === 'name' && names.forms[key.number]?.has(option)),
		);
		const asOf = days(fact, sources).at(-1) ?? card.asOf;
		const {accept: _, distractors: all, ...rest} = card;
		const isWhole = all?.length === distractors?.length;
		return noted(
			{
				...rest,
				...(accept.length > 0 ? {accept} : {}),
				...(all && isWhole ? {distractors: all} : {}),
				evidence: [...own, ...more.slice(0, Math.max(0, mostEvidence - own.length))],
				...(asOf === undefined ? {} : {asOf}),
			},
			labels.length < 2 ? [] : [say.toldBy(labels)],
		);
	}

	#disputedCard(card: Card, member: Member, fact: Fact, differing: readonly Claim[]): Card {
		const {sources} = this.#matter;
		const own = {
			labels: labelsOf(fact, sources),
			value: card.answer,
		};
		const others = new Map<string, string[]>();
		for (const claim of differing) {
			const value = keyText(claim);
			others.set(value, [...(others.get(value) ?? []), labelOf(sources[claim.source]!)]);
		}
		const versions = [own, ...[...others].map(([value, labels]) => ({labels, value}))];
		const note = say.differing(versions);
		const options = this.#withOptions(card, card.distractors?.length ?? 0, [...others.keys()]);
		return noted(this.#attributed(options, sources[member.source]!), [note]);
	}

	#attributed(card: Card, source: Source): Card {
		return {
			...card,
			question: say.attributed(card.question, labelOf(source), this.#startsWithName(card)),
		};
	}

	/** A card with the question on what changed beside it. */
	#withChange(card: Card, from: say.Version | undefined, to: say.Version, score: number): Placed[] {
		if (!from || !/^(?:direct|cloze)$/.test(card.form ?? 'direct')) return [{card, score}];
		const note = say.changedNote(from, to);
		const id = cardId({
			article: card.evidence?.[0]?.article ?? '',
			fact: card.fact ?? card.id,
			form: `change ${from.value}`,
		});
		const dated = say.datedToDay(card.question, to.day, this.#startsWithName(card));
		const {tags = [], ...rest} = this.#withOptions(card, card.distractors?.length ?? 0, [
			from.value,
		]);
		const question: Card = noted(
			{...rest, id, question: say.changed(dated, from, card.kind), tags: [...tags, changeTag]},
			[note],
		);
		const isSound = lint(question).length === 0 && !this.#ids.has(id);
		return [
			{card: noted(card, [note]), score},
			...(isSound ? [{card: question, score: score - 0.5}] : []),
		];
	}

	/** Wrong figures that are neither what others say nor what was said before; else the card is typed. */
	#withOptions(card: Card, count: number, taken: readonly string[] = []): Card {
		const {distractors, ...rest} = card;
		if (distractors && !distractors.some((option) => taken.includes(option))) return card;
		if (card.kind !== 'quantity' || count === 0) return rest;
		const random = seededBy(card.id);
		const places = shuffled(
			Array.from({length: count + 1}, (_, place) => place),
			random,
		);
		const made = quantityDistractors(card.answer, count, places, random, {taken: new Set(taken)});
		return made ? {...rest, distractors: [...made.texts]} : rest;
	}

	/** Other holders of like offices are as wrong for the new holder as they were for the old one. */
	#withSameOptions(card: Card, {distractors, kind}: Card, {key}: Claim): Card {
		const isRight = (option: string): boolean =>
			key.type === 'name' && this.#matter.names.forms[key.number]?.has(option) === true;
		return kind !== 'person' || !distractors || distractors.some(isRight)
			? card
			: {...card, distractors};
	}

	#version(claim: Claim | undefined): say.Version | undefined {
		if (!claim) return undefined;
		const source = this.#matter.sources[claim.source]!;
		const day = dayOf(source);
		return day === undefined ? undefined : {value: keyText(claim), day, label: labelOf(source)};
	}

	#evidence({source, sentence, unit}: Claim): Evidence {
		const {story, article} = this.#matter.sources[source]!;
		const {start, end} = story.facts.analysis.sentences[sentence.index]!;
		const span = unit.entity ?? unit;
		return {
			article: article.id,
			text: sanitise(story.facts.article.text.slice(start, end)),
			start: span.start - start,
			end: span.end - start,
		};
	}

	#sourceOf(card: Card): number | undefined {
		return sourceOf(card, this.#matter.sources);
	}

	/** Whether a question begins with a name or its gap, whose capital stays inside a sentence. */
	#startsWithName({question}: Card): boolean {
		const words = question.split(' ');
		return (
			question.startsWith('____') ||
			[1, 2, 3, 4].some(
				(length) => this.#matter.names.inText(words.slice(0, length).join(' ')).rest === '',
			)
		);
	}
}
