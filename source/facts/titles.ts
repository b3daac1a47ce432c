import type {Span} from '../span.js';

/** A work that a sentence names with its title: *film "Pulang" garapan …*. */
export interface Title extends Span {
	/** What it is, in small letters: `film`, `lagu daerah`. */
	readonly noun: string;
	readonly text: string;
	/** Where the words begin that say whose it is (*garapan*, *karya*), after them its maker's name. */
	readonly maker?: {readonly word: string; readonly start: number};
}

const works =
	'film|buku|novel|lagu|album|lukisan|serial|sinetron|drama|opera|puisi|cerpen|komik|tarian|gim|pameran|pementasan|lakon|singel|naskah|monolog|antologi|biografi|memoar|dokumenter';
const quoted = new RegExp(
	`(?<![\\p{L}-])(${works})((?: \\p{Ll}[\\p{L}-]*){0,2}) (?:(?:yang )?(?:berjudul|bertajuk) )?(?:"([^"\\n]{2,60})"|“([^”\\n]{2,60})”|'([^'\\n]{2,60})'|‘([^’\\n]{2,60})’)`,
	'giu',
);
const linked = new RegExp(
	`(?<![\\p{L}-])(${works})((?: \\p{Ll}[\\p{L}-]*){0,3}?) (?:yang )?(?:berjudul|bertajuk) (\\p{Lu}[\\p{L}\\d'’-]*(?:,? (?:\\p{Lu}[\\p{L}\\d'’-]*|\\d+|di|ke|dan|dari|of|the|yang|untuk)){0,7})`,
	'gu',
);
const makers =
	/^,? (?:yang )?(karya|garapan|besutan|arahan|ciptaan|produksi|gubahan|tulisan|milik|ditulis(?: oleh)?|disutradarai(?: oleh)?|diciptakan(?: oleh)?|digarap(?: oleh)?) /u;

/** The works that a text names with their titles, from left to right. */
export function findTitles(text: string): Title[] {
	const found: Title[] = [];
	for (const pattern of [quoted, linked]) {
		for (const match of text.matchAll(pattern)) {
			const [whole, noun = '', modifiers = '', ...titles] = match;
			const title = titles
				.find((part) => part !== undefined)!
				.replace(/[,.]$/, '')
				.replace(/(?: (?:di|ke|dan|dari|of|the|yang|untuk))+$/, '');
			if (!/^[\p{Lu}\d]/u.test(title)) continue;
			const start = match.index + whole.lastIndexOf(title);
			const end = start + title.length;
			if (found.some((other) => start < other.end && other.start < end)) continue;
			const close = /^[,.]?["”'’]?/.exec(text.slice(end, end + 2))![0].length;
			const maker = makers.exec(text.slice(end + close, end + close + 40));
			found.push({
				noun: `${noun.toLowerCase()}${modifiers.replace(/ (?:yang|berjudul|bertajuk)\b.*$/, '')}`,
				text: title,
				start,
				end,
				...(maker ? {maker: {word: maker[1]!, start: end + close + maker[0].length}} : {}),
			});
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
