const most = 3;
const longest = 60;
const mostLines = 200;
const longestLine = 1000;

/**
 * One to three short glosses out of what the entries of a dictionary say of a word: without numbers, labels of word
 * classes and fields, pronunciation, cross-references and examples; the first of each sense before the second of any.
 * The order of the dictionary is kept.
 */
export function glossesOf(entries: readonly string[], headword: string): readonly string[] {
	const lines = entries.flatMap((entry) => linesOf(entry, headword));
	const senses = sensesOf(lines, bare);
	// Where nothing is left, what looked like a label is the gloss: *kata benda*, noun.
	return choose(senses.length > 0 ? senses : sensesOf(lines, unmarked));
}

function linesOf(entry: string, headword: string): readonly string[] {
	const lines = entry.split('\n', mostLines).map((line) => line.slice(0, longestLine));
	return withoutHead(lines, headword).filter((line) => !isAside(line));
}

const sensesOf = (lines: readonly string[], clean: (line: string) => string): string[][] =>
	lines
		.flatMap((line) => line.split(/(?:^|\s)\(?\d{1,2}[.)]\s/))
		.map((sense) => glossesOfSense(clean(sense)))
		.filter((glosses) => glosses.length > 0);

function choose(senses: ReadonlyArray<readonly string[]>): readonly string[] {
	const chosen: Array<{readonly gloss: string; readonly sense: number; readonly at: number}> = [];
	const seen = new Set<string>();
	const deepest = senses.reduce((most, {length}) => Math.max(most, length), 0);
	for (let at = 0; at < deepest && chosen.length < most; at++) {
		for (const [sense, glosses] of senses.entries()) {
			const gloss = glosses[at];
			if (gloss === undefined || chosen.length === most || seen.has(gloss.toLowerCase())) continue;
			seen.add(gloss.toLowerCase());
			chosen.push({gloss, sense, at});
		}
	}
	return chosen.sort((a, b) => a.sense - b.sense || a.at - b.at).map(({gloss}) => gloss);
}

/** The first line often is the headword again, with its pronunciation and its class. */
function withoutHead(lines: readonly string[], headword: string): readonly string[] {
	const [first = '', ...others] = lines.filter((line) => line.trim() !== '');
	if (others.length === 0) return [first];
	if (!first.trim().toLowerCase().startsWith(headword.toLowerCase())) return [first, ...others];
	const rest = first.trim().slice(headword.length);
	return /^[\p{L}\p{N}]/u.test(rest) || bare(rest) !== '' ? [first, ...others] : others;
}

const isAside = (line: string): boolean =>
	/^\s*(?:see(?: also)?|synonyms?|antonyms?|note|notes|example|usage|etymology|lihat|contoh|sinonim|catatan|cf\.?)\s*:/i.test(
		line,
	) ||
	/^\s*["“»›•‣-]*\s*["“].*["”]/.test(line) ||
	/^\s*\{[^{}]*\}\s*$/.test(line);

function glossesOfSense(text: string): string[] {
	const parts = text.split(/\s*;\s*/);
	const whole = parts.length > 1 || !isListOfShort(text) ? parts : splitAtCommas(text);
	return whole.map(shorten).filter((gloss) => /[\p{L}\p{N}]/u.test(gloss));
}

/** Commas part synonyms, unless there is a sentence around them. */
const isListOfShort = (text: string): boolean =>
	splitAtCommas(text).every((part) => part.split(' ').length <= 4);

/** Those outside brackets only: `rice (cooked, not raw)`. */
const splitAtCommas = (text: string): string[] =>
	text.split(/,\s+(?![^(]*\))/).map((part) => part.trim());

function shorten(gloss: string): string {
	const text = gloss.replace(/^[\s,.:–—-]+|[\s,.:–—-]+$/g, '').trim();
	if (text.length <= longest) return text;
	const cut = text.lastIndexOf(' ', longest - 1);
	return `${text.slice(0, cut > 20 ? cut : longest - 1).trim()}…`;
}

/** A line without pronunciation, numbers and marks. */
const unmarked = (line: string): string =>
	line
		.replace(/\u2010|\u2011/g, '-')
		.replace(/\u00ad/g, '')
		.replace(/(^|\s)\/[^/\n]{1,80}\/(?=[\s,;.]|$)/g, ' ')
		.replace(/<[^<>]{0,60}>|\[[^[\]]{0,80}\]|\{[^{}]{0,80}\}/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[\s•‣◦*·–—-]+/, '')
		.replace(/^\(?(?:\d{1,2}|[a-h])[.)]\s+/, '')
		.trim();

/** Without labels as well. */
const bare = (line: string): string => unmarked(line).replace(labels, '').trim();

const classNames =
	'nouns?|verbs?|adjectives?|adverbs?|pronouns?|prepositions?|conjunctions?|interjections?|numerals?|particles?|' +
	'nomina|verba|adjektiva|adverbia|pronomina|preposisi|konjungsi|interjeksi|numeralia|partikel|' +
	'kata benda|kata kerja|kata sifat|kata keterangan|' +
	'adj|adv|prep|conj|pron|interj|intj|num|noun|vt|vi|v\\.?[ti]|tr|intr|trans|intrans|colloq|coll|lit|arch|fig|n|v|a|kb|kk|ks|pl|sg|abbr|phr';

/** Classes and usage at the beginning: in brackets, with a full stop or colon, or alone on their line. */
const labels = new RegExp(
	`^(?:(?:\\((?:${classNames})\\.?(?:,\\s*(?:${classNames})\\.?)*\\)|(?:${classNames})[.:])\\s*)+|` +
		`^(?:${classNames})(?:,\\s*(?:${classNames}))*$`,
	'i',
);
