import {seededBy} from './chance.js';
import {redated} from './changes/date.js';
import {changesIn, type Change} from './changes/index.js';
import {clauseUnits, isVerbUnit, type Clause} from './clause/clause.js';
import {namedKinds} from './clause/doubt.js';
import type {Unit} from './clause/units.js';
import type {Draft} from './draft.js';
import {isMeasured} from './changes/direction.js';
import {lint} from './lint/rules.js';
import {namesNobody} from './nobody.js';
import {scoreOf} from './rank.js';
import {rivalsOf} from './rivals.js';
import type {Statement} from './statement.js';
import {trimmed, withoutTail} from './stem/shorten.js';
import {isNegation} from './stem/standalone.js';
import {stemOf} from './stem/stem.js';
import {wordsOf, type Story} from './story.js';
import {partsOf} from './words/dates.js';
import {burdens, sensitiveWords} from './words/harm.js';
import {auxiliaries, conjunctions, prepositions, sayingVerbs, tellingVerbs} from './words/lists.js';

/** A sentence of the article that stands alone, with the parts of it that can be made false. */
export interface Claim {
	readonly story: Story;
	readonly statement: Statement;
	readonly units: readonly Unit[];
	/** Said by somebody whose name is left out: the article itself stands for it. */
	readonly reported: boolean;
	/** As a true sentence, dated and attributed. */
	readonly text: string;
	readonly changes: readonly Change[];
	readonly score: number;
}

type Wording = Pick<Claim, 'story' | 'statement' | 'units' | 'reported'>;

const longest = 190;
const shortest = 45;

/** The claims of an article, one a sentence at most, in text order. */
export function claimsOf(story: Story, statements: readonly Statement[]): Claim[] {
	const claims: Claim[] = [];
	for (const statement of statements) {
		if (claims.at(-1)?.statement.sentence === statement.sentence) continue;
		const claim = claimOf(story, statement);
		if (claim) claims.push(claim);
	}
	return claims;
}

/**
 * How a claim reads with one part exchanged, or as it is.
 * @param bare without what dates it or says whose it is: the question says so for all options
 */
export function worded(
	{story, statement, units, reported}: Wording,
	change?: {readonly unit: Unit; readonly wrong: Unit},
	bare = false,
): string | undefined {
	const shown = change ? units.map((unit) => (unit === change.unit ? change.wrong : unit)) : units;
	const undated = bare || reported;
	const text = stemOf(story, statement, [shown], {stop: '.', ...(undated ? {undated} : {})})?.text;
	if (text === undefined || !reported || bare) return text;
	const source = story.month === undefined ? 'isi berita' : `berita ${story.month}`;
	return `Menurut ${source}, ${lowerOpening({story, units}, text)}`;
}

/** A sentence as it goes on after a comma or colon: names keep their capitals. */
export function lowerOpening({story, units}: Pick<Claim, 'story' | 'units'>, text: string): string {
	const [word = ''] = text.split(/[\s,]/);
	const [first] = units;
	const isName =
		(first?.entity !== undefined &&
			first.kind !== 'date' &&
			first.kind !== 'quantity' &&
			text.startsWith(first.text.slice(0, 3))) ||
		/\p{Lu}.*\p{Lu}|\d|^Rp/u.test(word) ||
		story.properWords.has(word.toLowerCase());
	return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function claimOf(story: Story, told: Statement): Claim | undefined {
	if (told.sentence.rank >= 1000 || !mayBeExchanged(told)) return undefined;
	const {voice, ...rest} = told;
	const isUndated = story.month === undefined && !told.units.some(({kind}) => kind === 'date');
	const reported =
		told.quoted || (voice === undefined ? isUndated : voice.unit?.kind !== 'organisation');
	const statement: Statement = reported ? rest : told;
	for (const units of wordings(statement)) {
		if (!isPlain(units) || !namesNobody(story, units) || !saysOfWhat(statement, units)) continue;
		const normal = units.map(withoutWeekday);
		const own = withUnits(statement, units, normal);
		const wording = {story, statement: own, units: normal, reported};
		const text = worded(wording);
		if (text === undefined || text.length > longest || text.length < shortest) continue;
		if (/[()[\]"“”'‘’:;–—]/.test(text) || !isSound(text)) continue;
		const changes = changesIn({...wording, random: seededBy(text)}).filter((change) =>
			isSettled(story, statement, text, change),
		);
		const [first] = changes;
		if (first === undefined) continue;
		return {...wording, text, changes, score: scoreOf(story, draftFor(statement, text, first))};
	}
	return undefined;
}

/** Verbs that tell of a whole clause as others do, but just as often of a figure. */
const finding = /^(?:mencatat|mendata|menemukan|menunjukkan|menargetkan|memperkirakan|membuat)$/;

function mayBeExchanged({clause, derived, units}: Statement): boolean {
	if (!clause) return isSentence(units);
	// A clause taken out of another that holds a second verb may have been cut at the wrong place.
	if (derived === true && units.filter((unit, at) => isVerbUnit(unit, at === 0)).length > 1)
		return false;
	return (
		finding.test(clause.verb) || !(tellingVerbs.has(clause.verb) || sayingVerbs.has(clause.verb))
	);
}

/** A sentence that could not be read, but that begins with what it is about and comes to a verb. */
function isSentence(units: readonly Unit[]): boolean {
	const [first] = units;
	if (!first || isVerbUnit(first, true)) return false;
	const verb = units.findIndex(
		(unit, at) => isVerbUnit(unit, at === 0) || unit.lower === 'sebesar',
	);
	return (
		verb > 0 &&
		units
			.slice(0, verb)
			.every(({kind, lower}, at) =>
				kind === 'punctuation'
					? false
					: at > 0 && prepositions.has(lower)
						? !conjunctions.has(lower)
						: !prepositions.has(lower) && !conjunctions.has(lower),
			)
	);
}

/** The clause in full, then without its tail; never with half of a list. */
function wordings({clause, units}: Statement): Array<readonly Unit[]> {
	if (!clause) return [units];
	return [trimmed(clause), withoutTail(clause, new Set())]
		.filter(
			(dropped) =>
				!clause.rest.some((chunk, at) => dropped.has(chunk) && listsOn(clause.rest.slice(at))),
		)
		.map((dropped) => clauseUnits(clause, dropped));
}

/** *…, gulat, dan voli* */
function listsOn([chunk, ...others]: Clause['rest']): boolean {
	if (chunk?.marker !== ',' || chunk.units.some((unit) => isVerbUnit(unit, false))) return false;
	return [chunk, ...others].some(({units}) =>
		units.some(({lower}) => /^(?:dan|serta)$/.test(lower)),
	);
}

/** Whether the sentence names what it is about: *harga beras*, *Bank Indonesia*, not *sekitar 80 persen produk*. */
export function saysOfWhat({clause}: Statement, units: readonly Unit[]): boolean {
	const verb = clause
		? units.indexOf(clause.predicate.at(-1)!)
		: units.findIndex((unit, at) => isVerbUnit(unit, at === 0) || unit.lower === 'sebesar');
	const subject = clause ? clause.subject : units.slice(0, Math.max(0, verb));
	const [first, second] = subject.filter(({lower}) => !auxiliaries.has(lower));
	if (!first) return false;
	if (subject.some((unit) => namedKinds.has(unit.kind) || isCapital(unit)))
		return !isElided(first, second);
	return (
		isMeasured(first.lower) &&
		second?.kind === 'word' &&
		!isElided(first, second) &&
		!isVerbUnit(second, false)
	);
}

const isCapital = ({kind, text}: Unit) => kind === 'word' && /^\p{Lu}{2,}/u.test(text);

/** *harga pembelian di gudang X*: of what, only the sentences before say. */
function isElided({lower}: Unit, next: Unit | undefined): boolean {
	if (!isMeasured(lower) && !/^(?:biaya|pem|pen)/.test(lower)) return false;
	return (
		next === undefined ||
		(next.kind === 'word' &&
			(prepositions.has(next.lower) || (/^pe[mn].*an$/.test(next.lower) && isMeasured(lower))))
	);
}

/** What changed nothing but a date's writing is still the same clause. */
function withUnits(statement: Statement, from: readonly Unit[], to: readonly Unit[]): Statement {
	const {clause} = statement;
	if (!clause) return statement;
	const instead = new Map(from.map((unit, at) => [unit, to[at]!]));
	const all = (units: readonly Unit[]) => units.map((unit) => instead.get(unit) ?? unit);
	const chunks = (list: Clause['rest']) =>
		list.map((chunk) => ({...chunk, units: all(chunk.units)}));
	return {
		...statement,
		clause: {
			...clause,
			front: chunks(clause.front),
			subject: all(clause.subject),
			rest: chunks(clause.rest),
		},
	};
}

/** *Kamis, 27 Juli 2023*: another day would be another weekday. */
function withoutWeekday(unit: Unit): Unit {
	const parts = unit.kind === 'date' ? partsOf(unit.entity?.iso) : undefined;
	return parts && unit.form === 'full' ? redated(unit, parts) : unit;
}

/** Words by which a sentence leaves open whether it is so. */
const open =
	/^(?:mungkin|bisa|dapat|menurut|mengutip|dikutip|dilansir|diduga|dikabarkan|disebut|disebut-sebut|konon|jika|bila|apabila|kalau|seandainya|apakah|atau|berharap|ingin|harus|perlu|seolah|gagal|batal|misalnya|contoh|contohnya|tampaknya|sepertinya|boleh|wajib|sempat|seharusnya|semestinya|sebaiknya|sebenarnya)$/;

function isPlain(units: readonly Unit[]): boolean {
	const words = units.filter(({kind}) => kind !== 'punctuation');
	if (words.length < 3 || words.length > 26) return false;
	if (wordsOf(words.map(({text}) => text).join(' ')).length < 5) return false;
	if (units.some((unit) => isNegation(unit) || open.test(unit.lower))) return false;
	// *dua jam kemudian*, *dua jam sebelumnya*: what it is counted from is told elsewhere.
	if (units.some(({kind}, at) => kind === 'quantity' && counted.test(units[at + 1]?.lower ?? '')))
		return false;
	// *Kamis (14/08)* of a year that nobody knows is no date on a card.
	if (units.some(({kind, entity}) => kind === 'date' && /X/.test(entity?.iso ?? 'X'))) return false;
	return !isHurtful(units.map(({text}) => text).join(' '));
}

const counted = /^(?:kemudian|lalu|sebelumnya|setelahnya|lagi|lebih)$/;

/** Whether nothing was lost or ran together on the way. */
function isSound(question: string): boolean {
	const card = {id: '', kind: 'thing', form: 'true-false', question, answer: 'Benar'} as const;
	return lint({...card, evidence: []}).length === 0;
}

/** Nothing about crime, death, illness, religion or sex is said that is not so. */
function isHurtful(text: string): boolean {
	return wordsOf(text).some(
		(word) => sensitiveWords.has(word) || burdens.has(word) || harmRoots.test(word),
	);
}

const harmRoots =
	/tewas|bunuh|korban|perkosa|aniaya|korupsi|suap|luka|sakit|meninggal|jenazah|demam|wabah|gugur|kelamin/;

/** Whether the part stands in the sentence once, and no like sentence gives another figure, place or day for it. */
function isSettled(story: Story, statement: Statement, text: string, change: Change): boolean {
	if (text.split(change.unit.text).length > 2) return false;
	return rivalsOf(story, draftFor(statement, text, change)).size === 0;
}

function draftFor(statement: Statement, text: string, change: Change): Draft {
	return {
		kind: change.kind,
		form: 'true-false',
		question: text,
		answer: change.key,
		accept: [],
		span: {start: change.unit.start, end: change.unit.end},
		statement,
		key: change.unit,
		shown: [],
		merit: 0,
	};
}
