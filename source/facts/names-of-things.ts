import {words} from '../language/data/gazetteer-table.js';
import {aliasSet} from './aliases.js';
import type {ExpandedAcronym} from './acronyms.js';
import type {Mention} from './mention.js';

/** Words that say what kind of thing a name is, so that `Kabupaten Tuban` and `Tuban`, `PT Arung Jaya Tbk` and `Arung Jaya` are one. */
const kinds = new Set(
	words(
		'kabupaten provinsi propinsi kota kecamatan desa kelurahan pulau pt cv tbk persero perum perusahaan umum yayasan partai kantor berita harian majalah koran stasiun klub timnas',
	),
);

/** The fullest name that the article uses for each place, body and event, by type and printed form. */
export function namesOfThings(
	mentions: readonly Mention[],
	acronyms: readonly ExpandedAcronym[],
): ReadonlyMap<string, string> {
	const groups = new Groups();
	const texts = new Map<string, Mention>();
	for (const mention of mentions) {
		if (mention.type !== 'person') texts.set(keyOf(mention), mention);
	}
	for (const [key, mention] of texts) {
		groups.add(key, mention.text);
		const {type} = mention;
		if (type === 'event') continue;
		const set = aliasSet(type, mention.text);
		const core = coreOf(mention.text);
		const coreSet = type === 'organisation' ? aliasSet(type, core) : undefined;
		if (set !== undefined) groups.join(key, `${type} set ${set}`);
		if (coreSet !== undefined) groups.join(key, `${type} set ${coreSet}`);
		if (core !== mention.text) groups.join(key, `${type} core ${core.toLowerCase()}`);
		else groups.join(key, `${type} core ${mention.text.toLowerCase()}`);
	}
	for (const {text, expansion} of acronyms) {
		for (const type of ['organisation', 'place', 'event'] as const) {
			const short = `${type} ${text}`;
			const full = `${type} ${plain(expansion)}`;
			if (texts.has(full)) {
				if (texts.has(short)) groups.join(short, full);
			} else if (texts.has(short)) {
				groups.add(full, plain(expansion));
				groups.join(short, full);
			}
		}
	}
	return groups.names();
}

export const keyOf = ({type, text}: Pick<Mention, 'type' | 'text'>): string =>
	`${type} ${plain(text)}`;

/** White space made plain. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ');

function coreOf(text: string): string {
	const parts = plain(text).split(' ');
	const core = parts.filter((part) => !kinds.has(part.toLowerCase().replace(/[.,()]/g, '')));
	return core.length === 0 ? text : core.join(' ');
}

/** Longer; among forms of one length the one that is not all in capitals, as datelines are. */
function isFuller(form: string, best: string): boolean {
	if (form.length !== best.length) return form.length > best.length;
	return best === best.toUpperCase() && form !== form.toUpperCase();
}

/** Sets of forms that name one thing; the name of a set is its longest printed form. */
class Groups {
	private readonly parents = new Map<string, string>();
	private readonly forms = new Map<string, string>();

	add(key: string, form: string): void {
		if (!this.parents.has(key)) this.parents.set(key, key);
		if (!this.forms.has(key)) this.forms.set(key, form);
	}

	join(a: string, b: string): void {
		this.parents.set(this.root(a), this.root(b));
	}

	/** The fullest form of each set, by its root. */
	private fullest(): ReadonlyMap<string, string> {
		const fullest = new Map<string, string>();
		for (const [key, form] of this.forms) {
			const root = this.root(key);
			if (isFuller(form, fullest.get(root) ?? '')) fullest.set(root, form);
		}
		return fullest;
	}

	/** The name of each form's set. */
	names(): ReadonlyMap<string, string> {
		const fullest = this.fullest();
		const names = new Map<string, string>();
		for (const key of this.forms.keys()) names.set(key, plain(fullest.get(this.root(key))!));
		return names;
	}

	private root(key: string): string {
		let at = key;
		for (;;) {
			const parent = this.parents.get(at);
			if (parent === undefined) this.parents.set(at, at);
			if (parent === undefined || parent === at) return at;
			this.parents.set(at, this.parents.get(parent) ?? parent);
			at = parent;
		}
	}
}
