import {words} from '../language/data/gazetteer-table.js';
import {initialsOf} from './acronym-letters.js';
import type {ExpandedAcronym} from './acronyms.js';
import {aliasSet} from './aliases.js';
import {formOfBody, headOf, isClubEnding, isKnownBody} from './body-forms.js';
import {Groups} from './groups.js';
import type {Mention} from './mention.js';
import {plain} from './plain.js';

/** Words that say what kind of thing a name is, so that `PT Arung Jaya Tbk` and `Arung Jaya` are one. */
const kinds = new Set(
	words(
		'pt cv tbk persero perum perusahaan umum yayasan partai kantor berita harian majalah koran stasiun klub timnas',
	),
);

/** Another name of a body or place that the text itself gives: `Persib alias Maung Bandung`. */
export type OtherNames = ReadonlyArray<readonly [Mention, Mention]>;

/** The fullest name that the article uses for each place, body and event, by type and printed form. */
export function namesOfThings(
	mentions: readonly Mention[],
	acronyms: readonly ExpandedAcronym[],
	others: OtherNames = [],
): ReadonlyMap<string, string> {
	const groups = new Groups();
	const texts = new Map<string, Mention>();
	for (const mention of mentions) {
		if (mention.type !== 'person') texts.set(keyOf(mention), mention);
	}
	for (const [key, mention] of texts) groups.add(key, plain(mention.text));
	joinForms(groups, texts);
	joinAcronyms(groups, texts, acronyms);
	joinShortForms(groups, [...texts.values()]);
	for (const [a, b] of others) {
		if (a.type === b.type && a.type !== 'person') groups.join(keyOf(b), keyOf(a));
	}
	return groups.names();
}

/** A name by itself. */
type Named = Pick<Mention, 'type' | 'text'>;

export const keyOf = ({type, text}: Named): string => `${type} ${plain(text)}`;

/** A name without the words that only say its kind, and the level of the place that it names or that it is of. */
interface Form {
	readonly core: string;
	readonly level: string | undefined;
}

function formOf({type, text}: Named): Form {
	const all = plain(text).split(' ');
	const parts = all.filter((part) => !kinds.has(part.toLowerCase().replace(/[.,()]/g, '')));
	const {name, level} = formOfBody(parts.length === 0 ? all : parts, type === 'organisation');
	return {core: name, level};
}

/**
 * Joins places, and bodies, whose names differ only in words of kind, spelling or language; what differs in level stays
 * apart.
 * @param texts by {@link keyOf}
 */
export function joinForms(groups: Groups, texts: ReadonlyMap<string, Named>): void {
	const forms = new Map<string, Form>();
	for (const [key, name] of texts) if (name.type !== 'event') forms.set(key, formOf(name));
	const levelsOf = new Map<string, Set<string>>();
	for (const [key, {core, level}] of forms) {
		const id = `${texts.get(key)!.type} core ${core}`;
		const found = levelsOf.get(id) ?? new Set<string>();
		if (level !== undefined) found.add(level);
		levelsOf.set(id, found);
	}
	for (const [key, {core, level}] of forms) {
		const {type, text} = texts.get(key)!;
		if (type === 'person' || type === 'event') continue;
		const id = `${type} core ${core}`;
		const isSplit = levelsOf.get(id)!.size > 1;
		groups.join(key, isSplit ? `${id} ${level ?? 'bare'}` : id);
		if (isSplit) continue;
		for (const name of [plain(text), core]) {
			const set = aliasSet(type, name);
			if (set !== undefined) groups.join(key, `${type} set ${set}`);
		}
	}
}

function joinAcronyms(
	groups: Groups,
	texts: ReadonlyMap<string, Mention>,
	acronyms: readonly ExpandedAcronym[],
): void {
	for (const {text, expansion} of acronyms) {
		for (const type of ['organisation', 'place', 'event'] as const) {
			const short = `${type} ${plain(text)}`;
			const full = `${type} ${plain(expansion)}`;
			if (texts.has(full)) {
				if (texts.has(short)) groups.join(short, full);
			} else if (texts.has(short)) {
				groups.add(full, plain(expansion));
				groups.join(short, full);
			}
		}
	}
}

/** Bodies called by less than their name, where only one can be meant: `BKLN`, `Polda`, `Persekar`. */
function joinShortForms(groups: Groups, mentions: readonly Mention[]): void {
	const bodies = mentions.filter(({type}) => type === 'organisation');
	const longer: Longer = {byHead: new Map(), byFirst: new Map(), byInitials: new Map()};
	for (const body of bodies) {
		const parts = plain(body.text).split(' ');
		const head = headOf(parts);
		if (head && !head.isWhole) push(longer.byHead, head.name, body);
		if (parts.length === 1) continue;
		push(longer.byFirst, parts[0]!.toLowerCase(), body);
		for (const initials of new Set(initialsOf(plain(body.text))))
			push(longer.byInitials, initials, body);
	}
	for (const body of bodies) {
		const whole = wholeOf(plain(body.text), longer);
		const roots = new Set(whole.map((each) => groups.rootOf(keyOf(each))));
		if (roots.size === 1) groups.join(keyOf(body), keyOf(whole[0]!));
	}
}

/** Bodies of more than one word by what a shorter name may leave of them. */
interface Longer {
	readonly byHead: Map<string, Mention[]>;
	readonly byFirst: Map<string, Mention[]>;
	readonly byInitials: Map<string, Mention[]>;
}

/** The longer names that a short one may stand for. */
function wholeOf(text: string, {byHead, byFirst, byInitials}: Longer): readonly Mention[] {
	const head = headOf(text.split(' '));
	if (head?.isWhole === true) return byHead.get(head.name) ?? [];
	if (text.includes(' ')) return [];
	if (/^\p{Lu}{3,}$/u.test(text)) return byInitials.get(text.toLowerCase()) ?? [];
	if (isKnownBody(text)) return [];
	return (byFirst.get(text.toLowerCase()) ?? []).filter((each) =>
		isClubEnding(plain(each.text).slice(text.length + 1)),
	);
}

function push(map: Map<string, Mention[]>, key: string, mention: Mention): void {
	const list = map.get(key);
	if (list) list.push(mention);
	else map.set(key, [mention]);
}
