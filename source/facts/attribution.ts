import {words} from '../language/data/gazetteer-table.js';
import {reportingVerbs, sayingAfter, sayingBefore} from '../language/data/speech-verbs.js';
import type {Sentence} from '../language/analysis.js';
import {lowerForms} from '../language/lower.js';
import {contains} from '../span.js';
import type {ArticleFacts} from './article-facts.js';
import type {Entity} from './entity.js';
import {tokenAt} from './sentence-index.js';

/** Whose word a sentence is. */
export interface Attribution {
	/** The fullest name of the person or body that the sentence is told after, as the article names it. */
	readonly source: string;
	readonly type: 'person' | 'organisation';
	/** `said`: the source's own statement (*kata X*); `reported`: a body that passes it on (*lapor X*, *demikian laporan X*). */
	readonly how: 'said' | 'reported';
}

/**
 * Whom a sentence's claims must be attributed to, when the text says so: *menurut KCNA*, *kata X*, *X mengatakan …*,
 * *lapor Yonhap*, or because the sentence stands inside a quotation whose speaker is known.
 */
export function attribution(facts: ArticleFacts, sentence: number): Attribution | undefined {
	const span = facts.analysis.sentences[sentence];
	if (!span) return undefined;
	const sources: Source[] = [];
	for (const entity of entitiesOf(facts, sentence)) {
		if (entity.type !== 'person' && entity.type !== 'organisation') continue;
		const from = tokenAt(span.tokens, entity.start);
		sources.push({entity, from, to: tokenAt(span.tokens, entity.end)});
	}
	const ofQuote = quoted(facts, sentence);
	if (ofQuote?.type === 'person') return ofQuote;
	for (const source of sources) {
		const how = howTold(cueForms(span), source, sources);
		if (how) return told(source.entity, how);
	}
	return ofQuote;
}

/** Whether a sentence passes on somebody's word rather than the article's own. */
export function isRelayed(facts: ArticleFacts, sentence: number): boolean {
	return attribution(facts, sentence) !== undefined;
}

/** The entities of one sentence; they are sorted by start, so by sentence as well. */
function entitiesOf({entities}: ArticleFacts, sentence: number): readonly Entity[] {
	let low = 0;
	let high = entities.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (entities[middle]!.sentence >= sentence) high = middle;
		else low = middle + 1;
	}
	let end = low;
	while (entities[end]?.sentence === sentence) end++;
	return entities.slice(low, end);
}

interface Source {
	readonly entity: Entity;
	/** Token indices within the sentence. */
	readonly from: number;
	readonly to: number;
}

const told = (entity: Entity, how: Attribution['how']): Attribution => ({
	source: entity.name ?? entity.text,
	type: entity.type === 'person' ? 'person' : 'organisation',
	how,
});

/** Small letters of words that may be cues: capitals in mid-sentence are names or headlines. */
function cueForms({tokens}: Sentence): readonly string[] {
	return lowerForms(tokens).map((word, at) =>
		at > 0 && tokens[at - 1]!.kind === 'word' && tokens[at]!.text !== word ? '' : word,
	);
}

const reportingCues = new Set(
	words('lapor laporan dilaporkan dilansir dikutip diberitakan diwartakan mengutip melansir'),
);
/** Words that may stand between the cue and the source's name. */
const leads = new Set(
	words(
		'laporan kantor berita media harian koran surat kabar situs stasiun televisi pemerintah resmi oleh dari dalam pernyataan keterangan pihak juru bicara bapak ibu pak bu tn ny dr h hj prof . , seorang resminya laman portal data menteri presiden ketua kepala direktur gubernur bupati',
	),
);

function howTold(
	lower: readonly string[],
	source: Source,
	sources: readonly Source[],
): Attribution['how'] | undefined {
	const subjectVerb =
		lower[source.to] === 'juga' || lower[source.to] === 'sendiri' ? source.to + 1 : source.to;
	const verb = lower[subjectVerb] ?? '';
	if (reportingVerbs.has(verb) && verb !== 'mengutip') return 'reported';
	if (sayingAfter.has(verb)) return 'said';
	for (let at = source.from - 1; at >= 0 && source.from - at <= 14; at--) {
		const word = lower[at]!;
		if (reportingCues.has(word)) return isLead(lower, at, source, sources) ? 'reported' : undefined;
		if (word === 'menurut' || sayingBefore.has(word)) {
			if (!isLead(lower, at, source, sources) && source.entity.type !== 'person') return undefined;
			return firstAfter(at, sources, source) ? 'said' : undefined;
		}
		if (word === '.' || word === '"' || word === '”' || sayingAfter.has(word) || stops.has(word))
			return undefined;
	}
	return undefined;
}

const stops = new Set(words('yang saat ketika usai kepada bahwa setelah sebelum untuk karena'));

const isLead = (
	lower: readonly string[],
	cue: number,
	source: Source,
	sources: readonly Source[],
): boolean => {
	for (let at = cue + 1; at < source.from; at++) {
		const isNamed = sources.some((other) => other.from <= at && at < other.to);
		if (!leads.has(lower[at]!) && !isNamed && !isRegion(lower[at]!)) return false;
	}
	return true;
};

/** `kantor berita Korea Selatan Yonhap`: a word of two of description, no more than the loop's reach. */
const isRegion = (word: string): boolean =>
	/^[\p{L}-]+$/u.test(word) && !stops.has(word) && !/^(?:me|ber|di)[a-z]{4,}/.test(word);

/** The person named first after the cue is the source, whatever names stand in the office. */
function firstAfter(cue: number, sources: readonly Source[], source: Source): boolean {
	const after = sources.filter((other) => other.from > cue);
	const person = after.find((other) => other.entity.type === 'person');
	return (person ?? after[0]) === source;
}

/** A sentence inside a quotation is its speaker's. */
function quoted({entities, analysis}: ArticleFacts, sentence: number): Attribution | undefined {
	const span = analysis.sentences[sentence]!;
	for (const quote of entities) {
		if (quote.type !== 'quote' || quote.speaker === undefined || quote.start >= span.end) continue;
		const overlap = Math.min(quote.end, span.end) - Math.max(quote.start, span.start);
		if (!contains(quote, span) && overlap * 2 < span.end - span.start) continue;
		const speaker = entities.find((each) => each.name === quote.speaker && each.type === 'person');
		return {source: quote.speaker, type: speaker ? 'person' : 'organisation', how: 'said'};
	}
	return undefined;
}
