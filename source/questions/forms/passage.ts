import type {CardKind} from '../../deck/deck.js';
import type {Entity} from '../../facts/entity.js';
import {type Unit, unitOf} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {keysOf, type PassageKey} from '../passage/keys.js';
import {passageAround, type Passage} from '../passage/passage.js';
import type {Statement} from '../statement.js';
import {groupOf, isLong, namesOf, type SentenceView, type Story, wordsOf} from '../story.js';
import {partsOf} from '../words/dates.js';
import {keyDate} from '../passage/key-date.js';
import {isSelfContained} from '../passage/self-contained.js';

/**
 * A gap in the published sentence, with the sentences before it that it needs to be understood: for every mention
 * that no better form asks for.
 */
export function passageForms(story: Story): Draft[] {
	const isChoosy = isLong(story);
	return story.sentences
		.filter(({block, printed}) => isProse(block) && printed.length > 5)
		.flatMap((sentence) =>
			keysOf(story, sentence).flatMap((key) => {
				const draft = passageDraft(story, sentence, key);
				if (!draft) return [];
				if (!isChoosy || isWorthy(story, sentence, key)) return [draft];
				return mayBePlain(sentence, key, draft) ? [{...draft, plain: true as const}] : [];
			}),
		);
}

/** A long article has better sentences than those that need others beside them. */
function isWorthy(
	story: Story,
	{printed: units}: SentenceView,
	{entity, hide}: PassageKey,
): boolean {
	if (entity === undefined || !isSelfContained(story, units, hide)) return false;
	switch (entity.type) {
		case 'date':
			return !units.some(({lower}) => tells.test(lower));
		case 'quantity':
			// Of several figures each follows from the others or stands in a table.
			return units.filter(({kind}) => kind === 'quantity').length === 1;
		case 'place':
			return entity.text !== 'Indonesia';
		default:
			return entity.type === 'person';
	}
}

/** Where nothing better is left: a name or figure in a sentence that can be read by itself. */
function mayBePlain({printed}: SentenceView, {entity}: PassageKey, {merit}: Draft): boolean {
	if (entity === undefined || entity.type === 'event' || entity.type === 'date') return false;
	if (entity.text === 'Indonesia' || printed.some(({lower}) => pointing.test(lower))) return false;
	return merit === 0 && !leansOnSource(printed);
}

const pointing = /^(?:tersebut|itu|ini|lain|lainnya|serupa|ia|dia|mereka)$/;

/** *Dilansir dari X*, *tuturnya*: the sentence tells where its news comes from, or leaves out who speaks. */
const leansOnSource = (units: readonly Unit[]) =>
	units.some(({lower}) =>
		/^(?:di(?:lansir|kutip)|me(?:lansir|ngutip)|(?:kata|ujar|tutur|ungkap|jelas|imbuh|tambah)nya)$/.test(
			lower,
		),
	);

/** The day on which something was said is the day of the report. */
const tells =
	/^(?:kata|ujar|tutur|ucap|ungkap|jelas|tegas|papar|imbuh|terang|mengatakan|menyatakan|menyebut|menjelaskan|menuturkan|mengungkapkan|menegaskan|dikutip|dilansir|ditemui)$/;

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
		question: placed(story, passage, names),
		answer: given.answer,
		accept: [...new Set([...given.accept, ...key.accept])],
		span,
		...(given.antecedent === undefined ? {} : {antecedent: given.antecedent}),
		statement,
		...(entity ? {key: unitOf(entity)} : {}),
		shown: passage.units,
		merit: -passage.context - (passage.standsAlone ? 0 : 2),
	};
}

/** The passage after the headline of its article, which says what it is about, or at least its month. */
function placed(story: Story, {text, units}: Passage, key: readonly string[]): string {
	if (!isLong(story)) return text;
	const title = (story.facts.article.title ?? '')
		.replace(/\s+/g, ' ')
		.replace(/["“”]/g, "'")
		.trim();
	const visible = title.toLowerCase();
	const words = new Set(key.flatMap(wordsOf).filter((word) => word.length > 2));
	const tells = wordsOf(visible).some((word) => words.has(word));
	const month = units.some(({kind, entity}) => kind === 'date' && partsOf(entity?.iso))
		? undefined
		: story.month;
	if (title === '' || title.length > 110 || tells)
		return month === undefined ? text : `Menurut berita ${month}: ${text}`;
	return `Dalam berita “${title}”${month === undefined ? '' : ` (${month})`}: ${text}`;
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
