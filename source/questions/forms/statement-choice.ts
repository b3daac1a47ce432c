import {seededBy, shuffled} from '../chance.js';
import {worded, type Claim} from '../claims/claim.js';
import type {Change} from '../changes/index.js';
import type {Draft} from '../draft.js';
import {contentWords} from '../rivals.js';
import {wordsOf, type Story} from '../story.js';
import {falsified} from './true-false.js';

/** One option: a sentence, true or not, and the part of it that decides. */
interface Option {
	readonly claim: Claim;
	readonly change: Change;
	readonly truth: string;
	readonly lie: string;
}

const fewest = 4;
const most = 5;

/**
 * `Manakah pernyataan yang sesuai dengan isi …?`: one claim as it is beside others in each of which one part is
 * exchanged, and the sentence that contradicts it stands as evidence. Any of them can be the true one.
 */
export function statementChoices(story: Story, claims: readonly Claim[]): Draft[] {
	const options = alike(claims.flatMap((claim) => optionOf(claim) ?? []));
	if (options.length < fewest) return [];
	const random = seededBy(options.map(({truth}) => truth).join('\n'));
	const mixed = shuffled(options, random);
	return mixed.map((key) =>
		choice(
			story,
			key,
			mixed.filter((option) => option !== key),
		),
	);
}

function choice(story: Story, {claim, change, truth}: Option, others: readonly Option[]): Draft {
	return {
		kind: change.kind,
		form: 'statement',
		question: question(story, [...others.map((other) => other.change), change]),
		answer: truth,
		accept: [],
		factKey: change.key,
		distractors: others.map(({lie}) => lie),
		span: spanOf(change),
		support: others.map((other) => spanOf(other.change)),
		statement: claim.statement,
		shown: claim.units,
		merit: 0,
	};
}

const spanOf = ({unit}: Change) => ({start: unit.start, end: unit.end});

/** The claims that a statement card was made of: they are not asked again. */
export function claimsIn(draft: Draft, claims: readonly Claim[]): Set<Claim> {
	const spans = [draft.span, ...(draft.support ?? [])];
	return new Set(
		claims.filter(({units}) =>
			spans.some(({start, end}) => units.some((unit) => unit.start === start && unit.end === end)),
		),
	);
}

/** What dates the options, the question says once for all of them. */
function optionOf(claim: Claim): Option | undefined {
	const random = seededBy(`statement ${claim.text}`);
	for (const change of claim.changes) {
		const truth = worded(claim, undefined, true);
		const lie = falsified(claim, change, random, true);
		if (truth !== undefined && lie !== undefined && truth.length <= 150 && truth.length >= 35)
			return {claim, change, truth, lie};
	}
	return undefined;
}

/** The best options of near one length, about different things. */
function alike(options: readonly Option[]): readonly Option[] {
	const byLength = [...options].sort((a, b) => a.truth.length - b.truth.length);
	let best: readonly Option[] = [];
	let highest = -Infinity;
	for (const shortest of byLength) {
		const near = byLength.filter(
			({truth}) =>
				truth.length >= shortest.truth.length && truth.length <= 1.25 * shortest.truth.length,
		);
		const chosen = apart([...near].sort((a, b) => b.claim.score - a.claim.score));
		const worth = chosen.slice(0, fewest).reduce((sum, {claim}) => sum + claim.score, 0);
		if (chosen.length >= fewest && worth > highest) {
			best = chosen;
			highest = worth;
		}
	}
	return best;
}

/** Options none of which tells whether another is true. */
function apart(options: readonly Option[]): readonly Option[] {
	const chosen: Option[] = [];
	for (const option of options) {
		if (chosen.length === most) break;
		if (chosen.every((other) => !touches(option, other) && !touches(other, option)))
			chosen.push(option);
	}
	return chosen;
}

/** Whether two sentences tell much the same, or one shows what decides the other. */
function touches(a: Option, b: Option): boolean {
	const words = contentWords(a.truth);
	const shared = [...contentWords(b.truth)].filter((word) => words.has(word)).length;
	if (shared / Math.max(1, words.size) > 0.5) return true;
	const visible = ` ${wordsOf(`${b.truth} ${b.lie}`).join(' ')} `;
	return visible.includes(` ${wordsOf(a.change.key).join(' ')} `);
}

/** Names the text that is meant, unless its headline would tell or hurt. */
function question(story: Story, changes: readonly Change[]): string {
	const title = story.facts.article.title?.replace(/\s+/g, ' ').trim() ?? '';
	const telling = ` ${wordsOf(title).join(' ')} `;
	const tells = changes.some(({key}) => telling.includes(` ${wordsOf(key).join(' ')} `));
	const isFit =
		title !== '' &&
		title.length <= 110 &&
		!/["“”?!…|]|\.\.\./.test(title) &&
		!story.sensitive &&
		!tells;
	const month = story.month === undefined ? '' : ` ${story.month}`;
	if (!isFit) return `Manakah pernyataan yang sesuai dengan isi berita${month}?`;
	const dated = story.month === undefined ? '' : ` (${story.month})`;
	return `Manakah pernyataan yang sesuai dengan isi berita "${title}"${dated}?`;
}
