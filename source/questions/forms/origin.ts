import type {Clause} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {countryOf, placeKind} from '../places.js';
import type {Statement} from '../statement.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {isPublicFigure} from '../words/callings.js';
import {lowerFirst} from '../words/case.js';
import {isPublicRole} from '../words/people.js';
import {askedOfSubject} from './objects.js';

/** `Berasal dari negara manakah petenis X?` and `Dari negara manakah tim ilmuwan yang …?` */
export function originForms(story: Story, statement: Statement): Draft[] {
	return [
		...statement.units.flatMap((unit) => ofPerson(story, statement, unit)),
		...(statement.clause ? ofTeam(story, statement, statement.clause) : []),
	];
}

/** *petenis Norlandia X*, *petenis asal Norlandia X* */
function ofPerson(story: Story, statement: Statement, unit: Unit): Draft[] {
	if (unit.kind !== 'person' || unit.borrowed === true || unit.pronoun === true) return [];
	const {role} = unit;
	const name = unit.entity!.name ?? unit.entity!.text;
	// Of which country somebody is president, the office says.
	if (story.sensitive || role === undefined || !name.includes(' ') || isPublicRole(role)) return [];
	if (!isPublicFigure(role)) return [];
	if (!unit.text.startsWith(role)) return [];
	const land = landAtEnd(role);
	if (!land) return [];
	const calling = role.slice(0, land.at).replace(/\s+(?:asal|dari)?\s*$/, '');
	if (calling === '' || /^(?:Indonesia|RI)$/.test(land.name)) return [];
	const at = unit.start + land.at;
	return [
		{
			kind: 'place',
			form: 'direct',
			question: `Berasal dari negara manakah ${lowerFirst(calling)} ${name}?`,
			answer: land.name,
			accept: [],
			span: {start: at, end: at + land.name.length},
			statement,
			shown: [unit],
			topic: `asal ${name}`,
			merit: 0,
		},
	];
}

function landAtEnd(role: string): {name: string; at: number} | undefined {
	const words = role.split(' ');
	for (const length of [3, 2, 1]) {
		const name = words.slice(-length).join(' ');
		if (words.length > length && placeKind(name) === 'country')
			return {name, at: role.length - name.length};
	}
	return undefined;
}

const teams =
	/^(?:tim|ilmuwan|peneliti|astronom|arkeolog|delegasi|pasukan|militer|tentara|perusahaan|maskapai|pemerintah|parlemen|kelompok|armada|kontingen|penjelajah|wahana|satelit|roket)$/;

/** *Tim ilmuwan Norlandia menemukan …* */
function ofTeam(story: Story, statement: Statement, clause: Clause): Draft[] {
	const units = clause.subject.filter(({kind}) => kind !== 'punctuation');
	const land = units.at(-1);
	const [head] = units;
	const name = land?.entity?.name ?? land?.text;
	if (!land || land.kind !== 'place' || name === undefined || countryOf(name) !== name) return [];
	if (units.length < 2 || units.length > 5 || head?.kind !== 'word' || !teams.test(head.lower))
		return [];
	const noun = units.slice(0, -1).filter(({lower}) => !/^(?:asal|dari)$/.test(lower));
	if (noun.some(({kind, text}, at) => kind !== 'word' || (at > 0 && /^\p{Lu}/u.test(text))))
		return [];
	const words = noun.map((word, at) => (at === 0 ? {...word, text: word.lower} : word));
	const stem = stemOf(story, statement, ['Dari negara manakah', words, ...askedOfSubject(clause)], {
		stop: '?',
	});
	if (!stem || /^(?:Indonesia|RI)$/.test(name)) return [];
	const {start, end} = land.entity ?? land;
	return [
		{
			kind: 'place',
			form: 'direct',
			question: stem.text,
			answer: name,
			accept: [],
			span: {start, end},
			statement,
			key: land,
			shown: stem.units,
			merit: 1,
		},
	];
}
