import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {roleOf, roleText} from '../stem/surfaces.js';
import {groupOf, type Story} from '../story.js';
import {lowerFirst} from '../words/case.js';
import {isPublicFigure} from '../words/callings.js';
import {isPublicRole} from '../words/people.js';
import {isAmount} from './amount.js';

/** `Berapa usia X pada Juli 2023?` of people known to the public: *X (32)*, *X (32 tahun)*, *X berusia 32 tahun*. */
export function ageForms(story: Story, statement: Statement): Draft[] {
	if (story.sensitive || statement.derived === true) return [];
	return statement.units.flatMap((unit, at) => {
		if (unit.kind !== 'person' || unit.pronoun === true || unit.borrowed === true) return [];
		const role = roleOf(story, unit);
		const roles = groupOf(story, unit.entity!)?.roles ?? [];
		if (![...(role === undefined ? [] : [role]), ...roles].some(isPublicFigure)) return [];
		const name = unit.entity!.name ?? unit.entity!.text;
		if (!name.includes(' ') || !isKnownBy(story, unit, name)) return [];
		const found = inBrackets(story, unit) ?? stated(statement.units, at);
		if (!found) return [];
		const who =
			role !== undefined && role.split(' ').length <= 6 ? `${roleWords(role)} ${name}` : name;
		const when = story.month === undefined ? '' : ` pada ${story.month}`;
		return [
			{
				kind: 'quantity' as const,
				form: 'direct' as const,
				question: `Berapa usia ${who}${when}?`,
				answer: `${found.years} tahun`,
				accept: [found.years],
				span: found.span,
				statement,
				...(found.unit ? {key: found.unit} : {}),
				shown: [unit],
				merit: story.month === undefined ? 0 : 1,
			},
		];
	});
}

/** A calling is no title and has no capital. */
const roleWords = (role: string) => (isPublicRole(role) ? roleText(role) : lowerFirst(role));

/** A short name that comes before the full one may be somebody else's. */
function isKnownBy(story: Story, {entity}: Unit, name: string): boolean {
	const first = groupOf(story, entity!)?.mentions.find(({text}) => text === name);
	return first !== undefined && first.start <= entity!.start;
}

interface Age {
	readonly years: string;
	readonly span: {readonly start: number; readonly end: number};
	readonly unit?: Unit;
}

function inBrackets({facts}: Story, unit: Unit): Age | undefined {
	const from = unit.entity!.end;
	const match = /^\s?\((\d{2})( tahun)?\)/.exec(facts.article.text.slice(from, from + 14));
	if (!match) return undefined;
	const start = from + match[0].indexOf('(') + 1;
	return {years: match[1]!, span: {start, end: start + match[1]!.length}};
}

function stated(units: readonly Unit[], at: number): Age | undefined {
	const verb = units[at + 1];
	const unit = units[at + 2];
	if (!/^(?:berusia|berumur)$/.test(verb?.lower ?? '') || !unit || !isAmount(unit))
		return undefined;
	const years = /^(\d{2}) tahun$/.exec(unit.text)?.[1];
	return years === undefined ? undefined : {years, span: {start: unit.start, end: unit.end}, unit};
}
