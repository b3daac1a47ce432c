import type {Entity} from '../../facts/entity.js';
import type {EntityGroup} from '../../facts/people-and-bodies.js';
import type {CardForm, CardKind} from '../../deck/deck.js';
import {isDoubtful} from '../clause/doubt.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {type Stem} from '../stem/stem.js';
import {groupOf, type Story} from '../story.js';

/** A draft whose key is a named mention: fullest name, short names accepted, the antecedent found. */
export function draftOf(
	story: Story,
	statement: Statement,
	unit: Unit,
	card: {kind: CardKind; form: Extract<CardForm, 'direct' | 'cloze'>; stem: Stem; merit: number},
): Draft[] {
	const entity = unit.entity!;
	const answer = entity.name ?? entity.text;
	// Readers in Indonesia need no card to tell them so.
	if (unit.kind === 'place' && answer === 'Indonesia') return [];
	if (unit.borrowed === true || joinsTwo(story, answer)) return [];
	// Two letters that the article never spells out are no name to learn.
	if (/^\p{Lu}{1,2}$/u.test(answer)) return [];
	const at = statement.units.indexOf(unit);
	if (at >= 0 && isDoubtful(story, statement.units, at)) return [];
	const group = groupOf(story, entity);
	if (group?.isUnclear === true) return [];
	const accept = [...(group?.aliases ?? []), ...(group?.titled ?? [])].filter(
		(alias) => alias !== answer,
	);
	const full = entity.text === answer ? undefined : fullMention(group, entity.start, answer);
	const antecedent = full ?? unit.antecedent;
	return [
		{
			kind: card.kind,
			form: card.form,
			question: card.stem.text,
			answer,
			accept,
			span: {start: entity.start, end: entity.end},
			...(antecedent === undefined
				? {}
				: {antecedent: {start: antecedent.start, end: antecedent.end}}),
			statement,
			key: unit,
			shown: card.stem.units,
			merit: card.merit,
		},
	];
}

/** Where the article gives the full name: the last place before a mention, else the first after it. */
function fullMention(
	group: EntityGroup | undefined,
	start: number,
	name: string,
): Entity | undefined {
	const full = group?.mentions.filter(({text}) => text === name) ?? [];
	return full.findLast((mention) => mention.start < start) ?? full[0];
}

/** *Kementerian BUMN, dan Bank DKI*: two names that were read as one. */
function joinsTwo(story: Story, name: string): boolean {
	const at = name.lastIndexOf(' dan ');
	if (at < 0) return false;
	const rest = name.slice(at + 5);
	return story.groups.some((group) => [group.name, ...group.aliases].includes(rest));
}
