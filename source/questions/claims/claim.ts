import {seededBy} from '../chance.js';
import {changesIn, type Change} from '../changes/index.js';
import type {Unit} from '../clause/units.js';
import {scoreOf} from '../rank.js';
import type {Statement} from '../statement.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {namesNobody} from './nobody.js';
import {saysOfWhat} from './of-what.js';
import {isPlain, isSound, mayBeExchanged} from './plain.js';
import {draftFor, isHarmless, isSettled} from './settled.js';
import {losesPointer, withoutWeekday, withUnits, wordings} from './wordings.js';

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
	// *semester I 2024* dates it as well as a day does.
	const isDated = units.some(({text: part}) => /(?:^|\s)(?:19|20)\d\d$/.test(part));
	const undated = bare || reported || isDated;
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
		if (losesPointer(statement, units)) continue;
		const normal = units.map(withoutWeekday);
		const own = withUnits(statement, units, normal);
		const wording = {story, statement: own, units: normal, reported};
		const text = worded(wording);
		if (text === undefined || text.length > longest || text.length < shortest) continue;
		if (/[()[\]"“”'‘’:;–—]/.test(text) || !isSound(text)) continue;
		const changes = changesIn({...wording, random: seededBy(text)}).filter(
			(change) => isSettled(story, statement, text, change) && isHarmless(story, normal, change),
		);
		const [first] = changes;
		if (first === undefined) continue;
		return {...wording, text, changes, score: scoreOf(story, draftFor(statement, text, first))};
	}
	return undefined;
}
