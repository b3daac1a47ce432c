import {isClitic} from '../../language/roots/endings.js';
import type {Entry} from '../lexicon/entry.js';
import {derivedFrom, findEntry} from '../lexicon/lexicon.js';
import {classOfSense, findWord, glossesOf, type Found, type Meaning} from '../look-up.js';
import {bareGloss, shareWord} from './english.js';
import {standTogether} from './stock.js';
import {areSynonyms, namesOneDeed, passiveOf} from './synonyms.js';
import type {WordInSentence} from './word-in-sentence.js';

/** A form that affixes make of a root. */
export interface FamilyForm extends Found {
	readonly form: string;
	/** As a learner knows them: `['di-', '-kan']`. */
	readonly affixes: readonly string[];
	readonly gloss: string;
}

/** The family of a root: the root itself, the words made of it, and the passives of its verbs. */
export function familyOf(root: string): FamilyForm[] {
	const own = findEntry(root);
	const entries = derivedFrom(root).flatMap((word) => findEntry(word) ?? []);
	const whole = entries.filter((entry) => isWhole(entry) && !isShort(entry, entries));
	return [...(own ? [own] : []), ...whole].flatMap((entry) => [
		formOf(entry.word, {entry, as: 'word'}, entry.affixes),
		...passives(entry),
	]);
}

/** `ingatkan` is what *mengingatkan* is without meN-, and `ingat-ingat` no other word. */
const isWhole = ({affixes, note}: Entry): boolean =>
	!isMisspelt(note) &&
	!(affixes.length === 1 && (affixes[0] === '-kan' || affixes[0] === '-i')) &&
	!affixes.some((affix) => affix === 'reduplikasi' || isClitic(affix));

/** `berhentikan` is what *memberhentikan* is without meN-. */
const isShort = ({affixes}: Entry, family: readonly Entry[]): boolean =>
	/^(?:ber-|per-|ke-) (?:-kan|-i)$/.test(affixes.join(' ')) &&
	family.some((other) => other.affixes.join(' ') === `meN- ${affixes.join(' ')}`);

/** `diakhir` is no form of *akhir*, but *di akhir*, as its note says. */
const isMisspelt = (note = ''): boolean => /\bstandard (?:spelling|form|word)\b/.test(note);

function passives(entry: Entry): FamilyForm[] {
	const form = passiveOf(entry);
	if (form === undefined) return [];
	const found = findWord(form);
	if (found?.entry.word !== entry.word || found.as !== 'passive') return [];
	const [first, ...rest] = entry.affixes;
	return [formOf(form, found, [first === 'memper-' ? 'diper-' : 'di-', ...rest])];
}

const formOf = (form: string, found: Found, affixes: readonly string[]): FamilyForm => ({
	...found,
	form,
	affixes,
	gloss: glossesOf(found, found.entry.senses[0]!)[0]!,
});

/**
 * The forms of a family that would be wrong where a word stands, the most instructive first: those that a learner
 * takes for it, then the rest.
 */
export function wrongForms(word: WordInSentence, family: readonly FamilyForm[]): FamilyForm[] {
	const form = word.form.toLowerCase();
	return family
		.filter((member) => member.form !== form && !couldStand(member, word))
		.map((member) => ({member, cost: costOf(member, word)}))
		.sort((a, b) => a.cost - b.cost)
		.map(({member}) => member);
}

/** Whether a form would be right as well: it means the same, or only its voice is another where both read well. */
function couldStand(member: FamilyForm, word: WordInSentence): boolean {
	const {meaning, sentence, end} = word;
	const {entry, as, sense} = meaning;
	if (member.entry.word === entry.word) {
		return member.as === as || !needsVoice(as === 'passive', sentence.slice(end));
	}
	if (areSynonyms(member.entry, entry) || sharesUse(member, word)) return true;
	// *harga pembelian*, *harga beli*: a bare verb stands behind a noun as well.
	if (isBareVerb(member) && classOfSense(entry, sense) === 'n') return true;
	if (!sharesClass(member, meaning) && !doesTheSame(member, word)) return false;
	return member.entry.senses.some((other) =>
		other.glosses.some((gloss) =>
			sense.glosses.some(
				(own) => shareWord(own, gloss) || standTogether(bareGloss(own), bareGloss(gloss)),
			),
		),
	);
}

/** *hasil pungutan pajak*, *hasil pemungutan pajak*: what was done and the doing of it, where it is said to what. */
function sharesUse(member: FamilyForm, {meaning, sentence, end}: WordInSentence): boolean {
	return namesOneDeed(member.entry, meaning.entry) && needsVoice(false, sentence.slice(end));
}

/** *membantu penguatan ekonomi*, *membantu memperkuat ekonomi*: before its object a verb stands where its noun does. */
function doesTheSame(member: FamilyForm, {meaning, sentence, start, end}: WordInSentence): boolean {
	const isActive = member.as === 'word' && /^(?:meN-|memper-)$/.test(member.affixes[0] ?? '');
	if (!isActive || classOfSense(meaning.entry, meaning.sense) !== 'n') return false;
	return needsVoice(false, sentence.slice(end)) && !verbless.test(sentence.slice(0, start));
}

/** No verb stands behind these. */
const verbless =
	/(?<!\p{L})(?:oleh|di|ke|dari|pada|kepada|terhadap|atas|lewat|melalui|tentang|adanya|kasus|sebuah|suatu)\s+$/iu;

const isBareVerb = ({affixes, entry}: FamilyForm): boolean =>
	affixes.length === 0 && entry.classes.includes('v');

function sharesClass(member: FamilyForm, {entry, sense}: Meaning): boolean {
	return member.entry.classes.includes(classOfSense(entry, sense));
}

const preposition =
	/^\s+(?:oleh|di|ke|dari|pada|kepada|untuk|dalam|dengan|sebagai|karena|sejak|hingga|sampai|agar|saat|ketika|setelah|sebelum)(?!\p{L})/u;

/** Whether what follows a verb leaves it no other voice: an object after the active one, none after the passive one. */
function needsVoice(isPassive: boolean, after: string): boolean {
	const isFollowed = /^\s+[\p{L}\d“"]/u.test(after);
	return isPassive
		? preposition.test(after)
		: isFollowed && !preposition.test(after) && !loose.test(after);
}

/** After these an active verb may well have no object yet. */
const loose =
	/^\s+(?:dan|atau|serta|tetapi|yang|itu|ini|tersebut|lagi|juga|secara|bahwa|oleh)(?!\p{L})/u;

function costOf(member: FamilyForm, {meaning}: WordInSentence): number {
	const isOther = sharesClass(member, meaning) ? 0 : 1;
	const isVoice =
		member.entry.word === meaning.entry.word ? -0.5 : member.as === 'passive' ? 1.5 : 0;
	return isOther + isVoice + member.entry.band / 4;
}
