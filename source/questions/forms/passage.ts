import type {CardKind} from '../../deck/deck.js';
import type {Entity} from '../../facts/entity.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {keysOf, type PassageKey} from '../passage/keys.js';
import {passageAround} from '../passage/passage.js';
import type {Statement} from '../statement.js';
import {groupOf, namesOf, type SentenceView, type Story} from '../story.js';
import {keyDate} from '../passage/key-date.js';

/**
 * A gap in the published sentence, with the sentences before it that it needs to be understood: for every mention
 * that no better form asks for.
 */
export function passageForms(story: Story): Draft[] {
	return story.sentences
		.filter(({block, printed}) => isProse(block) && printed.length > 5)
		.flatMap((sentence) =>
			keysOf(story, sentence).flatMap((key) => passageDraft(story, sentence, key) ?? []),
		);
}

const isProse = (block: SentenceView['block']) => block !== 'headline' && block !== 'subheading';

function passageDraft(story: Story, sentence: SentenceView, key: PassageKey): Draft | undefined {
	const {entity, span, hide} = key;
	const given = entity ? givenAnswer(story, entity, key.text) : {answer: key.text, accept: []};
	if (!given) return undefined;
	const names =
		!entity || entity.type === 'quantity' ? [key.text] : [given.answer, ...namesOf(story, entity)];
	const passage = passageAround(story, sentence, hide, names);
	if (!passage) return undefined;
	const statement: Statement = {
		sentence,
		units: sentence.printed,
		quoted: false,
		frame: 'none',
	};
	return {
		kind: (entity?.type ?? 'thing') as CardKind,
		form: 'cloze',
		question: passage.text,
		answer: given.answer,
		accept: [...new Set([...given.accept, ...key.accept])],
		span,
		...(given.antecedent === undefined ? {} : {antecedent: given.antecedent}),
		statement,
		...(entity ? {key: unitOf(entity)} : {}),
		shown: passage.units,
		merit: -passage.context - (passage.standsAlone ? 0 : 2),
		plain: true,
	};
}

interface GivenAnswer {
	readonly answer: string;
	readonly accept: readonly string[];
	readonly antecedent?: {readonly start: number; readonly end: number};
}

/** The key as a pupil should give it. */
function givenAnswer(story: Story, entity: Entity, printed: string): GivenAnswer | undefined {
	if (entity.type === 'date') return keyDate(story, entity);
	if (entity.type === 'quantity')
		return entity.value === undefined ? undefined : {answer: printed, accept: []};
	const name = entity.name ?? entity.text;
	const answer = printed.includes(name) ? printed : name;
	const full = printed.includes(answer)
		? undefined
		: groupOf(story, entity)?.mentions.find(({text}) => text === answer);
	return {
		answer,
		accept: namesOf(story, entity).filter((other) => other !== answer),
		...(full ? {antecedent: {start: full.start, end: full.end}} : {}),
	};
}

const unitOf = (entity: Entity): Unit => ({
	kind: entity.type as Unit['kind'],
	text: entity.text,
	lower: '',
	start: entity.start,
	end: entity.end,
	entity,
	spaced: true,
});
