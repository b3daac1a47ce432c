import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {questionUnits, withoutTail} from '../stem/shorten.js';
import {stemOf, type Part} from '../stem/stem.js';
import type {Story} from '../story.js';
import {prepositions} from '../words/lists.js';
import {activeOf} from '../../language/clauses/active-form.js';
import {askedInPassive, askedOfSubject, content, objectOf} from './objects.js';
import {askedUnit, countedNoun, isAmount, isMeasure, quantityDraft} from './amount.js';

/** How many did it, how many it was done to, and how many there are. */
export function countForms(story: Story, statement: Statement): Draft[] {
	return [
		...ofSubject(story, statement),
		...ofObject(story, statement),
		...ofAgent(story, statement),
		...ofParts(story, statement),
		...ofExistence(story, statement),
	];
}

const leads =
	/^(?:sebanyak|sekitar|sedikitnya|setidaknya|lebih|dari|kurang|hampir|total|sejumlah|ada)$/;

/** A phrase that is an amount and what it counts, and holds no other figure. */
function countedPhrase(units: readonly Unit[]): {unit: Unit; nouns: readonly Unit[]} | undefined {
	const phrase = content(units);
	let from = 0;
	while (leads.test(phrase[from]?.lower ?? '')) from++;
	const [unit, ...nouns] = phrase.slice(from);
	if (!unit || !isAmount(unit)) return undefined;
	if (nouns.some(({kind}) => kind === 'quantity' || kind === 'number' || kind === 'person'))
		return undefined;
	// *12 orang dan puluhan rumah* counts two things.
	if (nouns.some(({lower}) => /^(?:dan|atau|serta|hingga|sampai)$/.test(lower))) return undefined;
	return {unit, nouns};
}

/** *orang*; a measure or money needs the noun after it: *ton gula*. */
function asked({unit, nouns}: {unit: Unit; nouns: readonly Unit[]}): Part[] | undefined {
	const of = askedUnit(unit);
	if (of === undefined && nouns.length === 0) return undefined;
	// *19 kilometer di antaranya*: of what, the phrase does not say.
	if (nouns.length === 0 && of !== 'rupiah' && isMeasure(unit)) return undefined;
	return ['Berapa', of ?? '', nouns];
}

/** `Sebanyak 12 orang mengungsi …` */
function ofSubject(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	// *Dari 83 anggota, 63 orang …*: half of what is counted.
	if (clause?.front.some(({units}) => units.some(({kind}) => kind === 'quantity'))) return [];
	const phrase = clause && countedPhrase(clause.subject);
	const question = phrase && asked(phrase);
	if (!clause || !question) return [];
	// *berapa kota yang akan …* has its relative clause already.
	if (/^(?:adalah|ialah|merupakan)$/.test(clause.verb)) return [];
	const opening = phrase.nouns.some(({lower}) => lower === 'yang') ? undefined : question;
	return (
		(opening && drafted(story, statement, phrase.unit, [...opening, ...askedOfSubject(clause)])) ??
		[]
	);
}

/** `X memiliki 12 kapal …` */
function ofObject(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	const object = clause && objectOf(clause);
	const phrase = object && countedPhrase(object.units);
	const question = phrase && asked(phrase);
	const body = question && askedInPassive(clause, object);
	if (!body || phrase.nouns.some(({lower}) => lower === 'yang')) return [];
	return drafted(story, statement, phrase.unit, [...question, ...body]);
}

/** `Pelatihan X diikuti (oleh) 70 peserta`: who take part, asked in the active voice. */
function ofAgent(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	const [agent] = clause?.rest ?? [];
	if (!clause?.passive || !agent || agent.deep || !/^(?:|oleh)$/.test(agent.marker)) return [];
	if (
		!/^(?:diikuti|dihadiri|disaksikan|dikunjungi|dihuni|didukung|digunakan|dilayani|dikuti)$/.test(
			clause.verb,
		)
	)
		return [];
	const phrase = countedPhrase(agent.units.filter(({lower}) => lower !== 'oleh'));
	const question = phrase && asked(phrase);
	const active = activeOf(clause.verb);
	if (!question || active === undefined) return [];
	const dropped = withoutTail(clause, new Set([agent])).add(agent);
	return drafted(story, statement, phrase.unit, [
		...question,
		'yang',
		clause.predicate.slice(0, -1),
		active,
		clause.subject,
		questionUnits({...clause, subject: [], predicate: []}, dropped),
	]);
}

/** `X terdiri atas 12 pulau` */
function ofParts(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	if (clause?.verb !== 'terdiri') return [];
	const [parts] = clause.rest;
	if (!parts || parts.deep || !/^(?:dari|atas)$/.test(parts.marker)) return [];
	const phrase = countedPhrase(parts.units.slice(1));
	const of = phrase && countedNoun(phrase.unit.text);
	if (!phrase || of === undefined) return [];
	return drafted(story, statement, phrase.unit, [
		`Terdiri ${parts.marker} berapa ${of}`,
		phrase.nouns,
		clause.subject,
	]);
}

/** `Di X terdapat 12 Y` and `Ada 12 Y di X` */
function ofExistence(story: Story, statement: Statement): Draft[] {
	const {units} = statement;
	const verb = units.findIndex(({lower}) => lower === 'terdapat' || lower === 'ada');
	const unit = units[verb + 1];
	if (verb < 0 || !unit || !isAmount(unit)) return [];
	const counted = countedNoun(unit.text);
	const place = units.slice(0, verb).filter(({text}) => text !== ',');
	if (place.length > 0 && !/^(?:di|pada|dalam)$/.test(place[0]!.lower)) return [];
	const rest = units.slice(verb + 2);
	const stop = rest.findIndex(
		(part) =>
			part.kind === 'punctuation' || part.kind === 'quantity' || /^(?:dan|serta)$/.test(part.lower),
	);
	const noun = stop < 0 ? rest : rest.slice(0, stop);
	const isMeasure =
		counted === undefined ||
		/^(?:jenis|spesies|ekor|buah|unit|macam|titik|kali|lembar)$/.test(counted);
	if (isMeasure && (noun.length === 0 || prepositions.has(noun[0]!.lower))) return [];
	const at = noun.findIndex(({kind, lower}) => kind === 'word' && prepositions.has(lower));
	const named = at < 0 ? noun : noun.slice(0, at);
	const where = [...(at < 0 ? [] : noun.slice(at)), ...place];
	if (where.length === 0 || noun.some(({lower}) => lower === 'yang')) return [];
	return drafted(story, statement, unit, ['Berapa', counted ?? '', named, 'yang terdapat', where]);
}

const fixes: ReadonlySet<string> = new Set(['person', 'place', 'organisation', 'event', 'date']);

function drafted(story: Story, statement: Statement, unit: Unit, parts: readonly Part[]): Draft[] {
	const stem = stemOf(story, statement, parts, {stop: '?'});
	// *gulat (3), atletik (1)*: the figures of a table.
	if (stem && /\(\d+\)/.test(stem.text)) return [];
	// An acronym alone does not say which of many events is meant.
	if (stem && !stem.units.some(({kind}) => fixes.has(kind))) return [];
	// *X di Norlandia yang melibatkan …* is not about the country.
	if (statement.derived === true && statement.clause?.subject.every(({kind}) => kind === 'place'))
		return [];
	return stem ? quantityDraft(story, statement, unit, {form: 'direct', stem, merit: 3}) : [];
}
