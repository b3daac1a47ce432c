import {bodiesOf, bodyClass, findBody} from '../bodies.js';
import {shuffled} from '../chance.js';
import {namedKinds} from '../clause/doubt.js';
import {tellingVerbs} from '../words/lists.js';
import {reworded, type Changer} from './change.js';

/** Bodies alike enough to be taken for one another, and public enough that nobody is hurt. */
const exchanged: ReadonlySet<string> = new Set(['ministry', 'university']);

/** Another ministry or university as the one that acts. */
export const changedBodies: Changer = ({story, statement, units, random}) => {
	const {clause} = statement;
	if (!clause || tellingVerbs.has(clause.verb) || /^(?:adalah|ialah|merupakan)$/.test(clause.verb))
		return [];
	const content = clause.subject.filter(({kind}) => kind !== 'punctuation');
	const [unit] = content;
	if (content.length !== 1 || unit?.kind !== 'organisation' || unit.borrowed === true) return [];
	// What several do together, another may have done too.
	if (units.some(({lower}) => /^(?:bersama|juga|turut|ikut)$/.test(lower))) return [];
	if (units.filter(({kind, actor}) => namedKinds.has(kind) && actor !== true).length > 2) return [];
	const name = unit.entity?.name ?? unit.text;
	const kind = bodyClass(name);
	if (kind === undefined || !exchanged.has(kind) || findBody(name) === undefined) return [];
	const isShort = /^\S+$/.test(unit.text);
	const {text} = story.facts.article;
	const own = findBody(name);
	const others = bodiesOf(kind)
		.filter((body) => body !== own)
		.filter((body) => ![body.name, ...body.aliases].some((alias) => text.includes(alias)))
		.map((body) =>
			isShort ? (body.aliases.find((alias) => /^\S+$/.test(alias)) ?? body.name) : body.name,
		)
		.filter((other) => /^\S+$/.test(other) === isShort)
		// *Departemen X* was never one of today's ministries.
		.filter((other) => isShort || other.split(' ')[0] === unit.text.split(' ')[0]);
	return [
		{
			kind: 'organisation',
			unit,
			key: name,
			wrong: shuffled(others, random)
				.slice(0, 4)
				.map((other) => reworded(unit, other)),
		},
	];
};
