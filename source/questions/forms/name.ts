import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import type {Unit} from '../clause/units.js';

/** `X dikenal sebagai Y`, `X dikenal dengan nama Y`, `X yang diberi nama Y`: asked for Y. */
export function nameForms(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	if (
		!clause ||
		!/^(?:dikenal|disebut|dinamai|dinamakan|dijuluki|berjuluk|bernama)$/.test(clause.verb)
	)
		return [];
	const units = clause.rest.flatMap((chunk) => chunk.units);
	let at = 0;
	while (
		units[at]?.kind === 'word' &&
		/^(?:sebagai|dengan|nama|sebutan|julukan|istilah|juga|luas)$/.test(units[at]!.lower)
	)
		at++;
	const key = namePhrase(units.slice(at));
	if (key.length === 0) return [];
	const after = units.slice(at + key.length);
	const tail = after[0] === undefined || after[0].text === ',' ? [] : after;
	const verb = clause.verb === 'bernama' || clause.verb === 'berjuluk' ? 'disebut' : clause.verb;
	const stem = stemOf(story, statement, ['Dengan nama apakah', clause.subject, verb, tail], {
		stop: '?',
		undated: true,
	});
	const [first] = key;
	const last = key.at(-1)!;
	if (!stem || !first) return [];
	const answer = story.facts.article.text.slice(first.start, last.end).replace(/\s+/g, ' ');
	return [
		{
			kind:
				first.kind === 'event' || /^(?:Hari|Piala|Festival|Pekan|Operasi|Perang)\b/.test(answer)
					? 'event'
					: 'thing',
			form: 'direct',
			question: stem.text,
			answer,
			accept: [],
			span: {start: first.start, end: last.end},
			statement,
			...(key.length === 1 && first.entity ? {key: first} : {}),
			shown: stem.units,
			merit: 3,
		},
	];
}

/** A run of capitalised words or a single name. */
function namePhrase(units: readonly Unit[]): Unit[] {
	if (units[0]?.entity) return [units[0]];
	const end = units.findIndex((unit) => !(unit.kind === 'word' && /^\p{Lu}/u.test(unit.text)));
	const phrase = units.slice(0, end < 0 ? units.length : end);
	return phrase.length <= 6 ? [...phrase] : [];
}
