import type {CardKind} from '../../deck/deck.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import type {Stem} from '../stem/stem.js';
import {groupOf, namesOf, type Story} from '../story.js';
import type {Named} from './named.js';

/** A draft whose key is a name or title as it was printed, fullest where it is a mention. */
export function thingDraft(
	story: Story,
	statement: Statement,
	name: Named,
	card: {stem: Stem; merit: number; noun?: string; kind?: CardKind},
): Draft[] {
	const {article} = story.facts;
	const printed = article.text.slice(name.start, name.end).replace(/\s+/g, ' ');
	const entity = name.unit?.entity;
	const answer = entity?.name ?? printed;
	// Two letters that the article never spells out are no name to learn.
	if (/^\p{Lu}{1,2}$/u.test(answer) || /["“”()]/.test(answer)) return [];
	const full =
		entity === undefined || entity.text === answer
			? undefined
			: groupOf(story, entity)?.mentions.find(({text}) => text === answer);
	const noun =
		card.noun === undefined || answer.toLowerCase().startsWith(card.noun) ? undefined : card.noun;
	return [
		{
			kind: card.kind ?? kindOf(name),
			form: 'direct',
			question: card.stem.text,
			answer,
			accept: [
				...(noun === undefined ? [] : [`${noun} ${answer}`]),
				...(entity === undefined ? [] : namesOf(story, entity).filter((other) => other !== answer)),
			],
			span: {start: name.start, end: name.end},
			...(full === undefined ? {} : {antecedent: {start: full.start, end: full.end}}),
			statement,
			...(name.unit ? {key: name.unit} : {}),
			shown: card.stem.units,
			merit: card.merit,
		},
	];
}

const kindOf = ({unit}: Named): CardKind =>
	unit?.kind === 'organisation' || unit?.kind === 'event' || unit?.kind === 'place'
		? unit.kind
		: 'thing';
