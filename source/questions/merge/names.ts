import type {EntityGroup} from '../../facts/people-and-bodies.js';
import {wordsOf, type Story} from '../story.js';
import {nameHeads} from './words.js';

/** The people, places, bodies and events of several articles: every form of one name has one number. */
export interface Names {
	/** The number of a name of a type in one of the stories. */
	of(story: Story, type: string, name: string): number | undefined;
	/** The numbers of the names that a text holds, and the text without them. */
	readonly inText: (text: string) => {readonly names: ReadonlySet<number>; readonly rest: string};
	/** The fullest form. */
	readonly fullest: readonly string[];
	readonly forms: ReadonlyArray<ReadonlySet<string>>;
}

interface Named {
	readonly type: string;
	readonly groups: Array<{readonly story: Story; readonly group: EntityGroup}>;
}

/**
 * Joins the names of several articles: by a form that both use, whatever type it was read as, or by one name within
 * the other.
 */
export function joinNames(stories: readonly Story[]): Names {
	const all: Named[] = [];
	const byForm = new Map<string, number>();
	const people = stories.map((story) => story.groups.filter(({type}) => type === 'person'));
	const ambiguous = ambiguousNames(stories);
	const numbers = stories.map((story) => {
		const own = new Map<string, number>();
		for (const group of story.groups) {
			const forms = formsOf(group, ambiguous);
			const known = forms.map((form) => byForm.get(form)).find((number) => number !== undefined);
			const number = known ?? withinAnother(all, group, people) ?? all.length;
			if (number === all.length) all.push({type: group.type, groups: []});
			all[number]!.groups.push({story, group});
			own.set(`${group.type} ${group.name}`, number);
			for (const form of forms) {
				if (isTelling(group, form) && !byForm.has(form)) byForm.set(form, number);
			}
		}
		return own;
	});
	const forms = all.map(
		({groups}) => new Set(groups.flatMap(({group}) => [group.name, ...group.aliases])),
	);
	const byStory = new Map(stories.map((story, at) => [story, numbers[at]!]));
	return {
		of: (story, type, name) => byStory.get(story)?.get(`${type} ${name}`),
		inText: namesIn(forms),
		fullest: forms.map((some) => [...some].reduce((a, b) => (b.length > a.length ? b : a))),
		forms,
	};
}

/** The forms of a name for comparing: as it is, and without *Kabupaten* or *PT* where that leaves no doubt. */
function formsOf({name, aliases}: EntityGroup, ambiguous: ReadonlySet<string>): string[] {
	const forms = [name, ...aliases].flatMap((form) => [wordsOf(form).join(' '), bare(form)]);
	return [...new Set(forms)].filter((form) => form !== '' && !ambiguous.has(form));
}

function bare(name: string): string {
	const words = wordsOf(name);
	const kept = words.filter((word) => !nameHeads.has(word));
	return (kept.length > 0 ? kept : words).join(' ');
}

/** *Kota Sagara* beside *Kabupaten Sagara*: *Sagara* alone may be either. */
function ambiguousNames(stories: readonly Story[]): Set<string> {
	const heads = new Map<string, Set<string>>();
	for (const {name, type} of stories.flatMap(({groups}) => groups)) {
		const [first = ''] = wordsOf(name);
		const rest = bare(name);
		if (type === 'person' || !nameHeads.has(first) || first === rest) continue;
		heads.set(rest, (heads.get(rest) ?? new Set()).add(first));
	}
	return new Set([...heads].filter(([, some]) => some.size > 1).map(([rest]) => rest));
}

/** A surname by itself may be anybody's; a full name, an acronym or the name of a place or body is one's own. */
function isTelling({type, name}: EntityGroup, form: string): boolean {
	return type !== 'person' || form.includes(' ') || bare(name) === form;
}

/** *Wiryawan* of one article is *Rahmat Wiryawan* of another where nobody else there could be meant. */
function withinAnother(
	all: readonly Named[],
	group: EntityGroup,
	people: ReadonlyArray<readonly EntityGroup[]>,
): number | undefined {
	const own = bare(group.name);
	if (group.type === 'organisation' && /^\p{Lu}{3,}$/u.test(group.name)) {
		const found = all.findIndex(
			({type, groups}) =>
				type === 'organisation' &&
				groups.some(({group: other}) => initialsOf(other.name) === group.name),
		);
		return found < 0 ? undefined : found;
	}
	if (group.type === 'organisation') {
		const found = all.findIndex(
			({type, groups}) =>
				type === 'organisation' &&
				groups.some(({group: other}) => other.name === initialsOf(group.name)),
		);
		return found < 0 ? undefined : found;
	}
	if (group.type !== 'person') return undefined;
	const holders = all.flatMap(({type, groups}, number) =>
		type === 'person' && groups.some(({group: other}) => isWithin(own, bare(other.name)))
			? [number]
			: [],
	);
	if (holders.length !== 1) return undefined;
	const like = new Set(
		people
			.flat()
			.map(({name}) => bare(name))
			.filter((name) => isWithin(own, name) && !own.includes(name)),
	);
	return like.size <= 1 ? holders[0] : undefined;
}

function initialsOf(name: string): string {
	const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
	return words.length < 3 ? '' : words.map((word) => word[0]).join('');
}

/** Whether one name's words all stand in the other, in either direction. */
function isWithin(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	return ` ${long} `.startsWith(` ${short} `) || ` ${long} `.endsWith(` ${short} `);
}

/** Reads the longest names first, so that no part of a name counts for another one. */
function namesIn(forms: ReadonlyArray<ReadonlySet<string>>): Names['inText'] {
	const numbers = new Map<string, number>();
	let longest = 1;
	for (const [number, some] of forms.entries()) {
		for (const form of some) {
			const words = wordsOf(form);
			const key = words.join(' ');
			longest = Math.max(longest, Math.min(8, words.length));
			if (key.length > 1 && !numbers.has(key)) numbers.set(key, number);
		}
	}
	return (text) => {
		const words = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
		const names = new Set<number>();
		const rest: string[] = [];
		for (let at = 0; at < words.length; at++) {
			let length = /^[\p{Lu}\d]/u.test(words[at]!) ? Math.min(longest, words.length - at) : 0;
			for (; length > 0; length--) {
				const key = words
					.slice(at, at + length)
					.join(' ')
					.toLowerCase();
				const number = numbers.get(key);
				if (number === undefined) continue;
				names.add(number);
				break;
			}
			if (length === 0) rest.push(words[at]!);
			else at += length - 1;
		}
		return {names, rest: rest.join(' ')};
	};
}
