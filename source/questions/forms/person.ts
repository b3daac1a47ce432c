import {activeOf} from '../../language/clauses/active-form.js';
import {statingVerbs} from '../words/lists.js';
import {parseClause, type Clause} from '../clause/clause.js';
import type {Slot, SlotName} from '../clause/slots.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {slotsNamed, type Fact} from '../fact.js';
import type {Statement} from '../statement.js';
import {questionUnits, trimmed, withoutTail} from '../stem/shorten.js';
import {countNamed, dangles} from '../stem/standalone.js';
import {stemOf, type Part, type StemOptions} from '../stem/stem.js';
import {roleOf, roleText, tellsRole} from '../stem/surfaces.js';
import {namesOf, type Story} from '../story.js';
import {upperFirst} from '../words/case.js';
import {askable, isCutList, isDefinite, type Askable} from './askable.js';
import {draftOf} from './draft-of.js';

/** Person questions of a statement: who did it, who said it, by whom, to or with whom. */
export function personForms(story: Story, statement: Statement): Draft[] {
	const found = askable(statement);
	return [
		...(found ? asSubject(story, statement, found) : []),
		...(found ? asAgent(story, statement, found) : []),
		...(found ? asComplement(story, statement, found) : []),
		...asSpeaker(story, statement),
	];
}

function asSubject(story: Story, statement: Statement, {clause, fact}: Askable): Draft[] {
	const {unit} = fact.slots[0]!;
	if (unit?.kind !== 'person') return [];
	// What is asked or wished for can't be left out.
	const dropped = fact.type === 'speech' ? trimmed(clause) : withoutTail(clause, new Set());
	const body = questionUnits({...clause, subject: []}, dropped);
	const key = {unit, asked: 'subject' as const, fact};
	if (/^(?:adalah|ialah|merupakan)$/.test(clause.verb)) {
		const complement = body.slice(body.findIndex(({lower}) => lower === clause.verb) + 1);
		// *X adalah desainer* gives no single person; a full description does.
		if (
			complement.length < 4 ||
			/^(?:tempat|salah|sebuah|satu|seorang|sosok|tokoh)$/.test(complement[0]!.lower)
		)
			return [];
		return ask(story, statement, key, ['Siapakah', complement], {stop: '?'}, 2);
	}
	const who = `Siapakah${roleWords(story, unit, body)} yang`;
	if (statingVerbs.has(clause.verb) && !isAbout(clause)) {
		if (isEchoed(story, statement)) return [];
		const told = toldUnits(story, statement);
		return told && clause.verb !== 'mengaku'
			? ask(story, statement, key, [who, clause.predicate, 'bahwa', told], {stop: '?'}, 1)
			: [];
	}
	if (/^(?:terlihat|tampak|mengaku|tersenyum|hadir)$/.test(clause.verb)) return [];
	// *Siapakah yang memimpin rapat?* could be anybody.
	if (!isParticular(story, body)) return [];
	return ask(
		story,
		statement,
		key,
		[who, body],
		{stop: '?'},
		fact.type === 'speech' || fact.type === 'state' ? 1 : 3,
	);
}

/** *Senada, Y mengatakan …* further down: two people said so. */
function isEchoed({sentences}: Story, {sentence}: Statement): boolean {
	return sentences
		.slice(sentence.index + 1, sentence.index + 7)
		.some(({printed}) =>
			printed.some(
				({lower}, at) =>
					/^(?:senada|sependapat|serupa)$/.test(lower) ||
					(lower === 'hal' && printed[at + 1]?.lower === 'sama'),
			),
		);
}

/** *menyebut X sebagai Y*: no clause of its own is told. */
const isAbout = ({rest}: Clause) =>
	rest[0]?.isObject === true && !rest.some(({isTold, marker}) => isTold === true || marker === ',');

/** Whether words mean one deed: somebody or something of it has a name, or its day is known. */
function isParticular(story: Story, units: readonly Unit[]): boolean {
	const words = units.filter(({kind}) => kind !== 'punctuation');
	return (
		words.length > 2 &&
		(countNamed(story, units) > 0 ||
			words.some(({kind, form}) => kind === 'date' && form !== 'relative'))
	);
}

/** What somebody says, if it is a whole statement about somebody or something with a name. */
function toldUnits(story: Story, {clause}: Statement): readonly Unit[] | undefined {
	const from = clause!.rest.findIndex(({isTold}) => isTold);
	if (from < 0) return undefined;
	const all = clause!.rest
		.slice(from)
		.filter(({deep}) => deep)
		.flatMap(({units}) => units);
	const told = parseClause(
		all.slice(all.findIndex(({text, lower}) => text !== ',' && lower !== 'bahwa')),
	);
	return told && tellable(story, told);
}

/** The words of a told clause, where they make a statement of their own about something with a name. */
function tellable(story: Story, told: Clause): readonly Unit[] | undefined {
	const comma = told.rest.findIndex(({units}) => units[0]?.text === ',');
	const after = isCutList(told.rest) || comma < 0 ? [] : told.rest.slice(comma);
	const units = questionUnits(told, new Set([...trimmed(told), ...after]));
	const words = units.filter(({kind}) => kind !== 'punctuation');
	const isList = after.some(({units: [, next]}) =>
		/^(?:dan|serta|maupun)$/.test(next?.lower ?? ''),
	);
	const isSound =
		!isList &&
		isDefinite(told.subject) &&
		words.length > 4 &&
		(countNamed(story, units) > 0 || words.length > 8) &&
		!dangles(units) &&
		!units.some(({text}) => text === ',');
	return isSound ? units : undefined;
}

/** `…, kata X.` */
function asSpeaker(story: Story, statement: Statement): Draft[] {
	const {voice, clause, fact} = statement;
	if (voice?.unit?.kind !== 'person' || statement.quoted || !clause || !fact) return [];
	if (statement.frame === 'said-that' || statement.derived === true) return [];
	if (isEchoed(story, statement)) return [];
	const units = tellable(story, clause);
	if (!units) return [];
	const {unit} = voice;
	const parts: Part[] = [`Siapakah${roleWords(story, unit)} yang mengatakan bahwa`, units];
	return ask(story, statement, {unit, fact}, parts, {stop: '?', withoutVoice: true}, 1);
}

const withWhom: Readonly<Partial<Record<SlotName, RegExp>>> = {
	recipient: /^kepada$/,
	companion: /^(?:dengan|bersama)$/,
	opponent: /^(?:melawan|kontra)$/,
};

/** `Dengan siapakah X bertemu …?`, `Kepada siapakah X menyerahkan …?` */
function asComplement(story: Story, statement: Statement, {clause, fact}: Askable): Draft[] {
	if (fact.type === 'speech' || fact.slots[0]!.unit === undefined) return [];
	return slotsNamed(fact, ...(Object.keys(withWhom) as SlotName[])).flatMap((slot) => {
		const {unit, chunk} = slot;
		if (unit?.kind !== 'person' || !chunk || !isNextToVerb(clause, slot)) return [];
		const dropped = withoutTail(clause, new Set([chunk])).add(chunk);
		const parts: Part[] = [`${upperFirst(chunk.marker)} siapakah`, questionUnits(clause, dropped)];
		return ask(story, statement, {unit, asked: slot.name, fact}, parts, {stop: '?'}, 2);
	});
}

/** Only behind the verb, its object, a place or a date a phrase is sure to be the verb's. */
function isNextToVerb({rest, front}: Askable['clause'], {chunk}: Slot): boolean {
	if (front.includes(chunk!)) return false;
	const before = rest[rest.indexOf(chunk!) - 1];
	return !before || (/^(?:|di|pada)$/.test(before.marker) && !before.deep);
}

/** `… dipimpin (oleh) X`: asked in the active voice. */
function asAgent(story: Story, statement: Statement, {clause, fact}: Askable): Draft[] {
	const [agent] = slotsNamed(fact, 'agent');
	const active = activeOf(clause.verb);
	if (agent?.unit?.kind !== 'person' || !agent.chunk || active === undefined) return [];
	// *surat* could be any; *delegasi Tiongkok* is one.
	if (countNamed(story, clause.subject) === 0) return [];
	const {unit} = agent;
	const dropped = withoutTail(clause, new Set([agent.chunk])).add(agent.chunk);
	const parts: Part[] = [
		`Siapakah${roleWords(story, unit)} yang`,
		clause.predicate.slice(0, -1),
		active,
		clause.subject,
		questionUnits({...clause, subject: [], predicate: []}, dropped),
	];
	return ask(story, statement, {unit, asked: 'agent', fact}, parts, {stop: '?'}, 2);
}

interface Key {
	readonly unit: Unit;
	readonly fact: Fact;
	readonly asked?: SlotName;
}

function ask(
	story: Story,
	statement: Statement,
	{unit, fact, asked}: Key,
	parts: readonly Part[],
	options: StemOptions,
	merit: number,
): Draft[] {
	const name = unit.entity!.name ?? unit.entity!.text;
	if (!name.includes(' ') && roleOf(story, unit) === undefined) return [];
	const voiceIsKey = statement.voice?.unit?.entity?.name === unit.entity?.name;
	if (voiceIsKey && options.withoutVoice !== true) return [];
	const stem = stemOf(story, statement, parts, options);
	const tells = (part: Unit) => part.kind === 'person' && part.entity?.name === unit.entity!.name;
	if (!stem || stem.units.some(tells)) return [];
	return draftOf(story, statement, unit, {kind: 'person', form: 'direct', stem, merit}).map(
		(draft) => ({...draft, fact, ...(asked === undefined ? {} : {asked})}),
	);
}

/** Of what, the word alone does not say. */
const bare = /^(?:ketua|kepala|direktur|wakil|anggota|sekretaris|juru|pemimpin|dosen|pelatih)$/i;

/** The key's office, in the stem's words, unless it would name the key. */
function roleWords(story: Story, unit: Unit, body: readonly Unit[] = []): string {
	const role = roleOf(story, unit);
	if (role === undefined || role.split(' ').length > 10 || bare.test(role)) return '';
	if (tellsRole(body, role)) return '';
	const names = namesOf(story, unit.entity!).flatMap((name) => name.toLowerCase().split(' '));
	const words = role.toLowerCase().split(' ');
	return words.some((word) => word.length > 2 && names.includes(word))
		? ''
		: ` ${role.includes(' ') ? roleText(role) : role.toLowerCase()}`;
}
