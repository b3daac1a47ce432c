import {aliasSet} from '../facts/aliases.js';
import {headOf} from '../facts/body-forms.js';
import {Groups} from '../facts/groups.js';
import {joinForms, keyOf} from '../facts/names-of-things.js';
import {begins, officeWords} from '../facts/offices.js';
import {bears, wordsOf} from './forms.js';
import type {MetArticle, MetName} from './met.js';

interface Met {
	readonly article: Pick<MetArticle, 'origin'>;
	readonly name: MetName;
}

/**
 * Tells which names of different articles name the same: equal results are one person, body or place.
 *
 * To leave one in two is better than to make one of two. So a person is told by a full name, and by a single name only
 * inside one article, unless everybody is known by it (*Jokowi*); a body by its name, whatever says its kind, and by an
 * acronym where only one expansion of it is known.
 */
export function identify(met: readonly Met[]): string[] {
	const groups = new Groups();
	joinPeople(met, groups);
	joinShortFullNames(met, groups);
	joinThings(met, groups);
	return met.map((_, index) => groups.rootOf(nodeOf(index)));
}

const nodeOf = (index: number): string => `met ${index}`;

const fullKey = (words: readonly string[]): string => `person full ${words.join(' ')}`;

function joinPeople(met: readonly Met[], groups: Groups): void {
	for (const [index, {article, name}] of met.entries()) {
		if (name.type !== 'person') continue;
		const node = nodeOf(index);
		const words = wordsOf(name.name);
		const set = aliasSet('person', name.name);
		if (set !== undefined) groups.join(node, `person set ${set}`);
		if (words.length > 1) groups.join(node, fullKey(words));
		else if (set === undefined) groups.join(node, `person ${words.join(' ')} @ ${article.origin}`);
		for (const other of name.others) {
			const spelt = wordsOf(other);
			if (isSpelling(spelt, words)) groups.join(node, fullKey(spelt));
		}
	}
}

/** `Sergey Shoigu` for `Sergei Shoigu`: as many words, of which one is written in another way. */
function isSpelling(form: readonly string[], name: readonly string[]): boolean {
	if (name.length < 2 || form.length !== name.length) return false;
	const differing = form.filter((word, at) => word !== name[at]);
	const [word] = differing;
	return differing.length === 1 && name[form.indexOf(word!)]![0] === word![0];
}

/**
 * `Sri Mulyani` and `Sri Mulyani Indrawati` are one where an article calls the one the other, nobody else is called so,
 * and both hold the same office.
 */
function joinShortFullNames(met: readonly Met[], groups: Groups): void {
	const people = met.flatMap(({name}, index) =>
		name.type === 'person' ? [{name, index, words: wordsOf(name.name)}] : [],
	);
	const byName = new Map<string, number[]>();
	for (const {index, words} of people) {
		if (words.length === 2) push(byName, words.join(' '), index);
	}
	const longer = new Map<string, number[]>();
	for (const {name, index, words} of people) {
		if (words.length < 3) continue;
		for (const other of name.others) {
			const short = wordsOf(other);
			if (short.length === 2 && bears(name.name, other)) push(longer, short.join(' '), index);
		}
	}
	for (const [short, named] of byName) {
		const whole = longer.get(short) ?? [];
		if (new Set(whole.map((index) => groups.rootOf(nodeOf(index)))).size !== 1) continue;
		const holds = (index: number): string[] => met[index]!.name.offices.map(({text}) => text);
		if (shareOffice(named.flatMap(holds), whole.flatMap(holds))) {
			groups.join(nodeOf(named[0]!), nodeOf(whole[0]!));
		}
	}
}

function shareOffice(some: readonly string[], others: readonly string[]): boolean {
	const known = others.map(officeWords);
	return some.some((office) => {
		const words = officeWords(office);
		return known.some((other) => begins(words, other) || begins(other, words));
	});
}

function joinThings(met: readonly Met[], groups: Groups): void {
	const things = met.flatMap(({article, name}, index) =>
		name.type === 'person' ? [] : [{article, name, index}],
	);
	const texts = new Map<string, {type: MetName['type']; text: string}>();
	const bare: typeof things = [];
	for (const thing of things) {
		const {article, name, index} = thing;
		const named = {type: name.type, text: name.name};
		if (isAcronym(name.name)) {
			bare.push(thing);
		} else if (headOf(name.name.split(' '))?.isWhole === true) {
			// *Polda* is another one in another town.
			groups.join(nodeOf(index), `${keyOf(named)} @ ${article.origin}`);
		} else {
			texts.set(keyOf(named), named);
			groups.join(nodeOf(index), keyOf(named));
		}
	}
	joinForms(groups, texts);
	const standsFor = new Map<string, Set<string>>();
	const add = (key: string, root: string): void => {
		standsFor.set(key, (standsFor.get(key) ?? new Set()).add(root));
	};
	for (const {name, index} of things) {
		for (const acronym of name.acronyms) {
			add(keyOf({type: name.type, text: acronym}), groups.rootOf(nodeOf(index)));
		}
	}
	for (const {article, name, index} of bare) {
		const key = keyOf({type: name.type, text: name.name});
		const set = aliasSet(name.type, name.name);
		const roots = new Set(standsFor.get(key));
		if (set !== undefined) roots.add(groups.rootOf(`${name.type} set ${set}`));
		const [only] = roots;
		groups.join(nodeOf(index), roots.size > 1 ? `${key} @ ${article.origin}` : (only ?? key));
	}
}

const isAcronym = (name: string): boolean => /^(?=.*\p{Lu}.*\p{Lu})\S+$/u.test(name);

function push(map: Map<string, number[]>, key: string, value: number): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
