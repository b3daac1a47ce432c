import type {Chunk} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {questionUnits, trimmed} from '../stem/shorten.js';
import {stemOf, type Part} from '../stem/stem.js';
import type {Story} from '../story.js';
import {content} from './objects.js';
import {isAmount, quantityDraft} from './amount.js';

export const changes =
	/^(?:naik|turun|meningkat|menurun|bertambah|berkurang|merosot|melonjak|anjlok|menguat|melemah|tumbuh|menyusut|membengkak|melambung|terkoreksi|terdepresiasi|menaikkan|menurunkan|meningkatkan|menambah|mengurangi|memangkas|dinaikkan|diturunkan|ditingkatkan|dipangkas)$/;

type Role = 'by' | 'from' | 'to';
type Figures = Partial<Record<Role, {readonly unit: Unit; readonly lead: readonly Unit[]}>>;

/** `X naik 5 persen dari 100 menjadi 105`: by how much, from what and to what. */
export function changeForms(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	if (!clause || !changes.test(clause.verb)) return [];
	if (clause.subject.some(({kind}) => kind === 'quantity')) return [];
	const left = trimmed(clause);
	const aside = clause.rest.findIndex(
		({units}) => units[0]?.text === ',' && !/^(?:dari|menjadi|ke)$/.test(units[1]?.lower ?? ''),
	);
	const own = aside < 0 ? clause.rest : clause.rest.slice(0, aside);
	// *menjadi* may be read as a second verb.
	const isResult = ({units}: Chunk) => units.find(({text}) => text !== ',')?.lower === 'menjadi';
	const told = own.filter((chunk) => isResult(chunk) || (!left.has(chunk) && !chunk.deep));
	const tail = content(told.flatMap(({units}) => units));
	const figures = figuresIn(tail);
	if (!figures) return [];
	const used = new Set(Object.values(figures).flatMap(({unit, lead}) => [unit, ...lead]));
	const others = told.map((chunk): Chunk => ({
		...chunk,
		units: chunk.units.filter((part) => !used.has(part) && part.text !== ','),
	}));
	const body = (kept: readonly Role[]): Part[] => [
		clause.subject,
		clause.predicate,
		kept.flatMap((role) => {
			const figure = figures[role];
			return figure ? [...figure.lead, figure.unit] : [];
		}),
		questionUnits({...clause, subject: [], predicate: [], rest: others}),
	];
	const ask = (role: Role, opening: string, kept: readonly Role[], merit: number): Draft[] => {
		const unit = figures[role]?.unit;
		if (!unit) return [];
		const stem = stemOf(story, statement, [opening, ...body(kept)], {stop: '?'});
		return stem ? quantityDraft(story, statement, unit, {form: 'direct', stem, merit}) : [];
	};
	const by = figures.by?.unit;
	return [
		...ask('to', 'Menjadi berapa', figures.from ? ['from'] : ['by'], 3),
		...(by ? ask('by', openingFor(by, clause.verb), [], 3) : []),
		...ask('from', 'Dari berapa', ['to'], 2),
	];
}

const openingFor = (by: Unit, verb: string) =>
	by.entity?.unit !== '%'
		? 'Sebesar berapa'
		: /^me(?!n(?:ingkat|urun|guat|yusut)$|l|mbengkak|rosot)/.test(verb)
			? 'Sebesar berapa persen'
			: 'Berapa persen';

/** The figures of a change by the words before them; nothing when one of them is of something else. */
function figuresIn(units: readonly Unit[]): Figures | undefined {
	const figures: {-readonly [R in Role]?: {unit: Unit; lead: readonly Unit[]}} = {};
	for (const [at, unit] of units.entries()) {
		if (unit.kind !== 'quantity') continue;
		let from = at;
		while (/^(?:hanya|sekitar|semula|sebelumnya)$/.test(units[from - 1]?.lower ?? '')) from--;
		const lead = units[from - 1];
		const role = roleOf(lead, from === 0);
		if (role === undefined || figures[role] || !isAmount(unit)) return undefined;
		figures[role] = {
			unit,
			lead: lead && from > 0 && role !== 'by' ? [lead] : lead?.lower === 'sebesar' ? [lead] : [],
		};
	}
	const {from, to} = figures;
	// *naik dari 5 persen menjadi 14.000*: they are not of one kind.
	if (from && to && kindOf(from.unit) !== kindOf(to.unit)) return undefined;
	// *naik 5 persen dari 12 kota*: it did not begin with them.
	if (from && !to && from.unit.entity?.unit !== figures.by?.unit.entity?.unit) return undefined;
	return from || to || figures.by ? figures : undefined;
}

/** *dari Rp 100 menjadi Rp 120 per kilogram*: the second unit holds for both. */
const kindOf = ({entity}: Unit) => entity?.unit?.split('/')[0];

function roleOf(lead: Unit | undefined, isFirst: boolean): Role | undefined {
	if (isFirst) return 'by';
	if (lead === undefined) return undefined;
	if (lead.lower === 'dari') return 'from';
	if (/^(?:menjadi|ke|jadi)$/.test(lead.lower)) return 'to';
	return /^(?:sebesar|sebanyak|hingga|sampai|sekitar|hampir)$/.test(lead.lower) ? 'by' : undefined;
}
