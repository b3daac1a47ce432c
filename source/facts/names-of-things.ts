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
	const names = new Map<string, string>();
	for (const key of texts.keys()) names.set(key, groups.name(key));
	return names;
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

	name(key: string): string {
		const root = this.root(key);
		let best = '';
		for (const [each, form] of this.forms) {
			if (this.root(each) === root && isFuller(form, best)) best = form;
		}
		return plain(best);
	}

	private root(key: string): string {
		let at = key;
		for (
			let parent = this.parents.get(at);
			parent !== undefined && parent !== at;
			parent = this.parents.get(at)
		)
			at = parent;
		if (!this.parents.has(at)) this.parents.set(at, at);
		return at;
	}
}
