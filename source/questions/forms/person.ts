import {type Chunk, parseClause, type Clause} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {questionUnits, trimmed, withoutTail} from '../stem/shorten.js';
import {countNamed} from '../stem/standalone.js';
import {stemOf, type Part, type StemOptions} from '../stem/stem.js';
import {roleOf, roleText} from '../stem/surfaces.js';
import {namesOf, type Story} from '../story.js';
import {upperFirst} from '../words/case.js';
import {isPassive, statingVerbs} from '../words/lists.js';
import {activeOf} from '../../language/clauses/active-form.js';
import {draftOf} from './draft-of.js';

/** Person questions of a statement: who did it, who said it, by whom, to or with whom. */
export function personForms(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	const drafts: Draft[] = [];
	if (clause) {
		drafts.push(...asSubject(story, statement, clause));
		drafts.push(...asComplement(story, statement, clause));
	}
	drafts.push(...asAgent(story, statement), ...asSpeaker(story, statement));
	return drafts;
}

function asSubject(story: Story, statement: Statement, clause: Clause): Draft[] {
	const unit = only(clause.subject);
	if (unit?.kind !== 'person') return [];
	const whole = subjectQuestion(story, statement, clause, unit, trimmed(clause));
	return whole.length > 0
		? whole
		: subjectQuestion(story, statement, clause, unit, withoutTail(clause, new Set()));
}

function subjectQuestion(
	story: Story,
	statement: Statement,
	clause: Clause,
	unit: Unit,
	dropped: ReadonlySet<Chunk>,
): Draft[] {
	const copula = /^(?:adalah|ialah|merupakan)$/.test(clause.verb);
	const rest = clause.rest.filter((chunk) => !dropped.has(chunk));
	const front = frontParts(clause);
	const said = statingVerbs.has(clause.verb) ? saidParts(clause, rest) : undefined;
	const body: Part[] = said ?? [clause.predicate, rest.flatMap((chunk) => chunk.units), ...front];
	if (copula) {
		const complement = rest.flatMap((chunk) => chunk.units);
		// *X adalah desainer* gives no single person; a full description does.
		if (
			complement.length < 4 ||
			/^(?:tempat|salah|sebuah|satu|seorang)$/.test(complement[0]!.lower)
		)
			return [];
		return ask(story, statement, unit, ['Siapakah', complement, ...front], {stop: '?'}, 2);
	}
	// *Siapakah presiden yang memimpin?* asks for nobody in particular.
	if (
		body.flat().filter((part) => typeof part !== 'string' && part.kind !== 'punctuation').length < 2
	)
		return [];
	return ask(
		story,
		statement,
		unit,
		[`Siapakah${roleWords(story, unit)} yang`, ...body],
		{stop: '?'},
		// Hopes and opinions teach less than deeds.
		/^(?:berharap|menilai|meyakini|yakin|optimistis|mengaku|memuji|menduga)$/.test(clause.verb)
			? 1
			: 3,
	);
}

/** *mengatakan, …* and *mengatakan …* both become *mengatakan bahwa …*. */
function saidParts(clause: Clause, rest: readonly Chunk[]): Part[] | undefined {
	const units = rest.flatMap((chunk) => chunk.units);
	const from = units.findIndex((unit) => unit.text !== ',' && unit.lower !== 'bahwa');
	if (from < 0) return undefined;
	const told = units.slice(from);
	return from > 0 || parseClause(told) ? [clause.predicate, 'bahwa', told] : undefined;
}

function frontParts(clause: Clause): Part[] {
	const own = new Set([
		...clause.subject,
		...clause.predicate,
		...clause.rest.flatMap(({units}) => units),
	]);
	return [questionUnits(clause).filter((unit) => !own.has(unit))];
}

/** `…, kata X.` */
function asSpeaker(story: Story, statement: Statement): Draft[] {
	const {voice, clause} = statement;
	if (
		voice?.unit?.kind !== 'person' ||
		statement.quoted ||
		statement.frame === 'said-that' ||
		!clause
	)
		return [];
	const units = questionUnits(clause, trimmed(clause));
	const parts: Part[] = [`Siapakah${roleWords(story, voice.unit)} yang mengatakan bahwa`, units];
	return ask(story, statement, voice.unit, parts, {stop: '?', withoutVoice: true}, 1);
}

/** `Dengan siapakah X bertemu …?`, `Kepada siapakah X menyerahkan …?` */
function asComplement(story: Story, statement: Statement, clause: Clause): Draft[] {
	return clause.rest.flatMap((chunk) => {
		if (chunk.deep || !/^(?:dengan|kepada|dari|melawan|bersama)$/.test(chunk.marker)) return [];
		const content = chunk.units.filter((unit) => unit.text !== ',' && unit.lower !== chunk.marker);
		const unit = only(content);
		if (unit?.kind !== 'person') return [];
		const dropped = withoutTail(clause, new Set([chunk])).add(chunk);
		const parts: Part[] = [`${upperFirst(chunk.marker)} siapakah`, questionUnits(clause, dropped)];
		return ask(story, statement, unit, parts, {stop: '?'}, 1);
	});
}

/** `… yang dipimpin (oleh) X` and `… dipimpin (oleh) X`: asked in the active voice. */
function asAgent(story: Story, statement: Statement): Draft[] {
	const {units, clause} = statement;
	return units.flatMap((unit, at) => {
		if (unit.kind !== 'person' || isCoordinated(units, at)) return [];
		const by = units[at - 1]?.lower === 'oleh' ? at - 2 : at - 1;
		const verb = units[by];
		if (verb?.kind !== 'word' || !isPassive(verb.lower)) return [];
		const active = activeOf(verb.lower);
		if (active === undefined) return [];
		if (units[by - 1]?.lower === 'yang') {
			const patient = nounPhraseBefore(units, by - 1);
			// *surat* could be any; *delegasi Tiongkok* is one.
			if (countNamed(story, patient) === 0) return [];
			const parts: Part[] = [`Siapakah${roleWords(story, unit)} yang ${active}`, patient];
			return ask(story, statement, unit, parts, {stop: '?'}, 2);
		}
		if (!clause || clause.predicate[clause.predicate.length - 1] !== verb) return [];
		const agent = clause.rest.find((chunk) => chunk.units.includes(unit));
		if (!agent || agent.units.length > 2) return [];
		const dropped = trimmed(clause);
		const rest = clause.rest.filter((chunk) => chunk !== agent && !dropped.has(chunk));
		const helpers = clause.predicate.slice(0, -1);
		const parts: Part[] = [
			`Siapakah${roleWords(story, unit)} yang`,
			helpers,
			active,
			clause.subject,
			rest.flatMap((chunk) => chunk.units),
			...frontParts(clause),
		];
		return ask(story, statement, unit, parts, {stop: '?'}, 2);
	});
}

/** The noun phrase that a relative clause hangs on. */
function nounPhraseBefore(units: readonly Unit[], end: number): Unit[] {
	const phrase: Unit[] = [];
	for (let at = end - 1; at >= 0; at--) {
		const unit = units[at]!;
		const stops =
			unit.kind === 'punctuation' ||
			(unit.kind === 'word' &&
				/^(?:dengan|kepada|di|ke|dari|pada|oleh|untuk|dan|yang|dalam|bahwa|sebagai)$|^(?:me|ber|di|ter)[a-z]{4,}$/.test(
					unit.lower,
				));
		if (stops) break;
		phrase.unshift(unit);
	}
	return phrase;
}

function ask(
	story: Story,
	statement: Statement,
	unit: Unit,
	parts: readonly Part[],
	options: StemOptions,
	merit: number,
): Draft[] {
	const voiceIsKey = statement.voice?.unit?.entity?.name === unit.entity?.name;
	if (voiceIsKey && options.withoutVoice !== true) return [];
	const stem = stemOf(story, statement, parts, options);
	if (
		!stem ||
		stem.units.some(
			(part) => part.entity && part.kind === 'person' && part.entity.name === unit.entity!.name,
		)
	) {
		return [];
	}
	return draftOf(story, statement, unit, {kind: 'person', form: 'direct', stem, merit});
}

/** The key's office, in the stem's words, unless it would name the key. */
function roleWords(story: Story, unit: Unit): string {
	const role = roleOf(story, unit);
	if (role === undefined || role.split(' ').length > 12) return '';
	const names = namesOf(story, unit.entity!).flatMap((name) => name.toLowerCase().split(' '));
	const words = role.toLowerCase().split(' ');
	return words.some((word) => word.length > 2 && names.includes(word))
		? ''
		: ` ${role.includes(' ') ? roleText(role) : role.toLowerCase()}`;
}

function only(units: readonly Unit[]): Unit | undefined {
	const content = units.filter((unit) => unit.kind !== 'punctuation');
	return content.length === 1 ? content[0] : undefined;
}

function isCoordinated(units: readonly Unit[], at: number): boolean {
	const joins = (unit: Unit | undefined) =>
		unit?.lower === 'dan' || unit?.lower === 'serta' || unit?.text === ',';
	return (
		(joins(units[at + 1]) && units[at + 2]?.kind === 'person') ||
		(joins(units[at - 1]) && units[at - 2]?.kind === 'person')
	);
}
