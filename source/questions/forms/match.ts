import {lettersMatch} from '../../facts/acronym-letters.js';
import type {Span} from '../../span.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {roleText} from '../stem/surfaces.js';
import {groupOf, type SentenceView, type Story} from '../story.js';
import {isPublicRole, plainOffices} from '../words/people.js';

/** Two things that belong together, and where the article says so. */
interface Pair {
	readonly left: string;
	readonly right: string;
	readonly span: Span;
	readonly sentence: number;
}

const fewest = 3;
const most = 6;

/** What belongs together: acronyms and their full names, people and their offices. */
export function matchForms(story: Story): Draft[] {
	const {month} = story;
	return [
		...matchOf(story, acronyms(story), {
			kind: 'acronym',
			question: 'Pasangkan setiap singkatan dengan nama lengkapnya.',
		}),
		// Offices change hands, and in a story of crime nobody is made to stand beside another.
		...(month === undefined || story.sensitive
			? []
			: matchOf(story, offices(story), {
					kind: 'person',
					question: `Pasangkan setiap tokoh dengan jabatannya pada ${month}.`,
				})),
	];
}

function matchOf(
	story: Story,
	found: readonly Pair[],
	card: Pick<Draft, 'kind' | 'question'>,
): Draft[] {
	const pairs = found.slice(0, most);
	const [first, ...others] = pairs;
	const sentence = first && story.sentences[first.sentence];
	if (!first || !sentence || pairs.length < fewest) return [];
	return [
		{
			...card,
			form: 'match',
			answer: pairs.map(({left, right}) => `${left} – ${right}`).join('; '),
			accept: [],
			pairs: pairs.map(({left, right}) => [left, right] as const),
			span: first.span,
			support: others.map(({span}) => span),
			statement: plainStatement(sentence),
			shown: [],
			merit: 0,
		},
	];
}

const plainStatement = (sentence: SentenceView): Statement => ({
	sentence,
	units: sentence.units,
	quoted: false,
	frame: 'none',
});

/** Only pairs in which neither side belongs to another. */
function unambiguous(pairs: readonly Pair[]): Pair[] {
	const count = (side: 'left' | 'right') => {
		const counts = new Map<string, number>();
		for (const pair of pairs) {
			const text = pair[side].toLowerCase();
			counts.set(text, (counts.get(text) ?? 0) + 1);
		}
		return counts;
	};
	const lefts = count('left');
	const rights = count('right');
	return pairs.filter(
		({left, right}) => lefts.get(left.toLowerCase()) === 1 && rights.get(right.toLowerCase()) === 1,
	);
}

function acronyms(story: Story): Pair[] {
	const readings = new Map<string, Pair>();
	const {text} = story.facts.article;
	for (const {type, text: acronym, expansion, sentence} of story.facts.entities) {
		if (type !== 'acronym' || expansion === undefined) continue;
		const {start, end} = story.facts.analysis.sentences[sentence]!;
		const at = text.indexOf(expansion, start);
		if (at < 0 || at + expansion.length > end) continue;
		// Letters that spell a foreign name, where the text gives no Indonesian one, are nothing to learn by heart.
		if (!lettersMatch(acronym, expansion) && !/^[\p{Lu}\d-]{2,}$/u.test(acronym)) continue;
		// *Polsek* for *penyerangan Markas Kepolisian Sektor*: where a clipped name begins is not sure.
		if (!/^[\p{Lu}\d-]{2,}$/u.test(acronym) && !isTitled(expansion)) continue;
		const pair = {
			left: acronym,
			right: expansion,
			span: {start: at, end: at + expansion.length},
			sentence,
		};
		readings.set(
			`${acronym} ${expansion.toLowerCase()}`,
			readings.get(`${acronym} ${expansion.toLowerCase()}`) ?? pair,
		);
	}
	return unambiguous([...readings.values()]);
}

const isTitled = (name: string) =>
	name.split(' ').every((word) => /^(?:\p{Lu}|dan$|untuk$|di$)/u.test(word));

function offices(story: Story): Pair[] {
	const pairs = new Map<string, Pair>();
	for (const {units, rank, index} of story.sentences) {
		if (rank >= 1000) continue;
		for (const unit of units) {
			const {kind, role, entity} = unit;
			const name = entity?.name ?? entity?.text ?? '';
			if (kind !== 'person' || role === undefined || unit.borrowed || pairs.has(name)) continue;
			const span = spanOf(unit.text, role, unit.start);
			if (span && isOfficeOf(story, unit, role, name))
				pairs.set(name, {left: name, right: officeText(role), span, sentence: index});
		}
	}
	const all = unambiguous([...pairs.values()]);
	return all.filter(
		({right}) => !all.some((other) => other.right !== right && contains(other.right, right)),
	);
}

/** Where the office is printed beside the name. */
function spanOf(text: string, role: string, start: number): Span | undefined {
	const at = text.indexOf(role);
	return at < 0 ? undefined : {start: start + at, end: start + at + role.length};
}

const officeText = (role: string) =>
	roleText(
		role
			.replace(/\s*\([^)]*\)/g, '')
			.replace(/\s+/g, ' ')
			.trim(),
	);

/** An office that says of what, held by somebody of whom the article tells no other. */
function isOfficeOf(story: Story, unit: Unit, role: string, name: string): boolean {
	const group = groupOf(story, unit.entity!);
	const words = role.split(/\s+/);
	if (!group || !name.includes(' ') || words.length < 2 || words.length > 8) return false;
	if (!isPublicRole(role) || !/\p{Lu}/u.test(role.slice(1))) return false;
	if (/^(?:mantan|eks|calon|bekas|almarhum)$/i.test(words[0]!) || !plainRoles(words[0]!))
		return false;
	return !group.roles.some((other) => !role.includes(other) && !other.includes(role));
}

/** *anggota DPR* are many; a *pengamat* holds no office. */
const plainRoles = (first: string) =>
	!plainOffices.has(first.toLowerCase()) || /^(?:pemimpin|pelatih|pendiri|kapten)$/i.test(first);

const contains = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());
