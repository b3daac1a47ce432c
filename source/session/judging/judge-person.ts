import {
	addressTitles,
	closedOffices,
	lowerOffices,
	officeHeads,
	ranks,
} from '../../language/data/titles.js';
import {fold} from '../fold.js';
import {isWithin, normalWords, sameInAnyOrder, sameWords} from './normal.js';
import {type Ruling, almost, right, wrong} from './remark.js';

// Who stands before a name without being the one named: `istri Joko Widodo`.
const relations = new Set(
	(
		'istri suami anak putra putri cucu ayah ibunda ayahanda kakak adik saudara keluarga keponakan paman sepupu ' +
		'menantu mertua ajudan sopir utusan pengacara pendukung tim rekan sahabat pacar mantan kubu jubir loyalis wife son ' +
		'daughter husband'
	).split(' '),
);
const heads = new Set(
	[...addressTitles, ...ranks, ...officeHeads, ...closedOffices, ...lowerOffices]
		.flatMap((title) => fold(title).split(' ').slice(0, 1))
		.filter((word) => !relations.has(word) && word !== 'juru')
		.concat('bung'),
);
// Titles that are words of names too stay: Kang Sun Nam, Sri Mulyani, Mas Mansyur.
const ofNames = new Set(
	'sri kang mas gus uni ning cut teuku raja ratu tan romo rama tun mama bang teh agung mayor'.split(
		' ',
	),
);
const address = new Set(
	[...addressTitles, ...ranks]
		.flatMap((title) => fold(title).split(' '))
		// A letter alone may be an initial.
		.filter((word) => word.length > 1 && !ofNames.has(word)),
);
const joins = new Set('dan atau dengan serta or and'.split(' '));

/** `S.H.`, `M.Si`, `Ph.D.`, `SE`: what follows the comma behind a name. */
const degree = /^(?:\p{L}{1,4}\.\s?){1,4}\p{L}{0,4}$/u;
const bareDegrees = new Set(
	'se sh st sp si mm msi mh mt mp mba phd spd ssos skom sik mpd msc bsc ma'.split(' '),
);

function isDegree(text: string): boolean {
	const trimmed = text.trim();
	return trimmed.length <= 14 && (degree.test(trimmed) || bareDegrees.has(fold(trimmed)));
}

/** The words of a name without degrees, brackets and, where it is a key, titles of address. */
export function personWords(text: string, {isKey = false} = {}): string[] {
	const [name = '', ...more] = text.replace(/\([^()]*\)/g, ' ').split(',');
	const words = normalWords([name, ...more.filter((part) => !isDegree(part))].join(' '));
	if (!isKey) return words;
	let from = 0;
	while (from < words.length - 1 && address.has(words[from]!)) from++;
	return words.slice(from);
}

/** Whether what stands before a name only says what its bearer is. */
function isTitle(words: readonly string[]): boolean {
	if (words.some((word) => joins.has(word))) return false;
	const from = words[0] === 'juru' && words[1] === 'bicara' ? 2 : 0;
	// `juru bicara Presiden X` is not X, `juru bicara KPK X` is.
	if (from > 0) return words.length > from && !heads.has(words[from]!);
	return heads.has(words[0]!) && !words.some((word) => relations.has(word));
}

function isInitials(word: string): boolean {
	return word.length <= 3;
}

/**
 * Reads a name against a fuller one, word by word: a word, its initial, several initials run together (`BJ`).
 * @returns which words of the fuller name it gives, or undefined when it says another name
 */
function align(short: readonly string[], full: readonly string[]): Set<number> | undefined {
	const given = new Set<number>();
	let at = 0;
	for (const word of short) {
		const whole = full.indexOf(word, at);
		if (whole >= 0) {
			given.add(whole);
			at = whole + 1;
			continue;
		}
		if (!isInitials(word)) return undefined;
		for (const letter of word) {
			const next = full.findIndex((other, index) => index >= at && other.startsWith(letter));
			if (next < 0) return undefined;
			given.add(next);
			at = next + 1;
		}
	}
	return given;
}

function judgeInitials(typed: readonly string[], key: readonly string[]): Ruling | undefined {
	const last = key.length - 1;
	const given = align(typed, key);
	if (given?.has(last) && typed.at(-1) === key[last]) {
		const left = key.filter((_, index) => !given.has(index));
		// The given name and the family name are enough, and initials are no loss.
		if (left.every((word) => word.length === 1) || (given.has(0) && key.length > 2)) return right;
		return key[last]!.length > 3 ? almost('incomplete') : undefined;
	}
	// `Bacharuddin Jusuf Habibie` where the key has `B.J. Habibie`.
	const fuller = align(key, typed);
	const isFuller =
		fuller?.has(typed.length - 1) && fuller.size === typed.length && typed.at(-1) === key[last];
	if (isFuller) return right;
	// A middle name more: the given name and the family name are those of the key.
	const isMore = fuller?.has(0) && fuller.has(typed.length - 1) && key.length > 1;
	if (isMore && typed.length <= key.length + 2 && !typed.some((word) => joins.has(word)))
		return right;
	// `SBY` for three names.
	const initials = key.map((word) => word[0]).join('');
	if (key.length > 2 && typed.join('') === initials) return almost('short-form');
	return typed.length < key.length && isWithin(typed, key) && typed.join('').length > 3
		? almost('incomplete')
		: undefined;
}

/** Judges a name; undefined where spelling may still explain it. */
export function judgePerson(typed: string, key: string): Ruling | undefined {
	const given = personWords(typed);
	const wanted = personWords(key, {isKey: true});
	const extra = given.length - wanted.length;
	if (sameWords(given, wanted) || sameInAnyOrder(given, wanted)) return right;
	if (extra > 0 && sameWords(given.slice(extra), wanted)) {
		return isTitle(given.slice(0, extra)) ? right : wrong;
	}
	return judgeInitials(withoutTitles(given), wanted);
}

/** What of a name can be misspelt: without titles, its initials in one word. */
export function personCore(text: string): readonly string[] {
	const core: string[] = [];
	let isInitial = false;
	for (const word of withoutTitles(personWords(text))) {
		if (word.length === 1 && isInitial) core[core.length - 1] += word;
		else core.push(word);
		isInitial = word.length === 1;
	}
	return core;
}

function withoutTitles(words: readonly string[]): readonly string[] {
	const from = words.findIndex((word) => !address.has(word));
	return from > 0 ? words.slice(from) : words;
}
