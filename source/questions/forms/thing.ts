import {activeOf} from '../../language/clauses/active-form.js';
import {analyseWord} from '../../language/roots.js';
import type {Chunk} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {slotsNamed} from '../fact.js';
import type {Statement} from '../statement.js';
import {questionUnits, withoutTail} from '../stem/shorten.js';
import {countNamed, dangles} from '../stem/standalone.js';
import {stemOf, type Part} from '../stem/stem.js';
import type {Story} from '../story.js';
import {makingRoots} from '../words/lists.js';
import {askable, isDefinite, type Askable} from './askable.js';

/** `Apa yang diresmikan (oleh) X …?`: what was made, opened, found or handed over. */
export function thingForms(story: Story, statement: Statement): Draft[] {
	const found = askable(statement);
	if (!found || !makingRoots.has(found.fact.predicate.root)) return [];
	return found.clause.passive
		? asPatient(story, statement, found)
		: asObject(story, statement, found);
}

/** `X meresmikan Y`: what X did is asked in the passive voice. */
function asObject(story: Story, statement: Statement, {clause, fact}: Askable): Draft[] {
	const [object] = slotsNamed(fact, 'object');
	const passive = passiveOf(clause.verb);
	if (!object?.chunk || passive === undefined || countNamed(story, clause.subject) === 0) return [];
	if (!clause.predicate.slice(0, -1).every(({lower}) => aspects.test(lower))) return [];
	const {chunk} = object;
	if (clause.rest[0] !== chunk || goesOn(clause.rest[1])) return [];
	const dropped = withoutTail(clause, new Set([chunk])).add(chunk);
	return ask(story, statement, fact, object.units, 'object', [
		'Apa yang',
		clause.predicate.slice(0, -1),
		`${passive} oleh`,
		clause.subject,
		questionUnits({...clause, subject: [], predicate: []}, dropped),
	]);
}

const aspects =
	/^(?:telah|sudah|akan|resmi|berhasil|kembali|sedang|tengah|pernah|juga|pun|kemudian|lalu)$/;

/** `Y diresmikan (oleh) X`. */
function asPatient(story: Story, statement: Statement, {clause, fact}: Askable): Draft[] {
	const [agent] = slotsNamed(fact, 'agent');
	if (!agent || countNamed(story, agent.units) === 0 || !isDefinite(agent.units)) return [];
	const {units} = fact.slots[0]!;
	const dropped = withoutTail(clause, new Set());
	return ask(story, statement, fact, units, 'subject', [
		'Apa yang',
		questionUnits({...clause, subject: []}, dropped),
	]);
}

function ask(
	story: Story,
	statement: Statement,
	fact: Askable['fact'],
	key: readonly Unit[],
	asked: 'subject' | 'object',
	parts: readonly Part[],
): Draft[] {
	const [first] = key;
	const last = key.at(-1);
	if (!first || !last || !isThing(key)) return [];
	const stem = stemOf(story, statement, parts, {stop: '?'});
	// Of all that a body ever opened, a day, a place or a name says which is meant.
	const isFixed = [...key, ...(stem?.units ?? [])].some(({kind}) =>
		/^(?:date|place|event)$/.test(kind),
	);
	if (!stem || !(isFixed || key.some(({entity}) => entity !== undefined))) return [];
	return [
		{
			kind: 'thing',
			form: 'direct',
			question: stem.text,
			answer: story.facts.article.text.slice(first.start, last.end).replace(/\s+/g, ' '),
			accept: [],
			span: {start: first.start, end: last.end},
			statement,
			fact,
			asked,
			shown: stem.units,
			merit: 1,
		},
	];
}

/** Two to eight words that name a thing and nothing else: no person, no list, no clause, no pointer. */
function isThing(key: readonly Unit[]): boolean {
	const words = key.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
	return (
		words > 1 &&
		words <= 8 &&
		!dangles(key) &&
		key.every(
			({kind, lower, borrowed, pronoun}) =>
				!/^(?:person|punctuation|quantity|number|date|time)$/.test(kind) &&
				borrowed !== true &&
				pronoun !== true &&
				!/^(?:dan|serta|atau|yang|untuk|dari|sebuah|seorang|sejumlah|beberapa|berbagai|para)$/.test(
					lower,
				),
		)
	);
}

/** Whether the thing's name goes on behind its first words: *surat | dari X*, *pasar | yang …*. */
function goesOn(next: Chunk | undefined): boolean {
	return (
		next !== undefined &&
		!/^(?:di|pada|ke|kepada|sejak|,|dan|untuk|guna)$/.test(next.marker) &&
		!isTime(next)
	);
}

const isTime = ({marker, units}: Chunk) => marker === '' && units[0]?.kind === 'date';

/** *meresmikan* → *diresmikan*, where the way back is sure. */
function passiveOf(verb: string): string | undefined {
	const {root, affixes} = analyseWord(verb);
	const suffix = affixes.includes('-kan') ? 'kan' : affixes.includes('-i') ? 'i' : '';
	const passive = `di${affixes.includes('memper-') ? 'per' : ''}${root.replace(' ', '')}${suffix}`;
	return activeOf(passive) === verb ? passive : undefined;
}
