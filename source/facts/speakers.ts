import {words} from '../language/data/gazetteer-table.js';
import {
	reportingVerbs,
	sayingAfter,
	sayingAlone,
	sayingBefore,
} from '../language/data/speech-verbs.js';
import {lowerForms} from '../language/lower.js';
import {type Mention, mentionsIn, type ReadSentence} from './mention.js';
import type {Quotation} from './quotes.js';
import {sentenceAt, tokenAt} from './sentence-index.js';

/** Who says a quotation, as far as the clause around it tells. */
export type Speech =
	| {readonly by: Mention}
	/** *katanya*, *ujar dia*: the person spoken of before. */
	| 'same'
	/** A clause of speech is there, but it names nobody whom we know. */
	| 'unknown';

/** People and bodies can speak. */
const speaks = ({type}: Mention): boolean => type === 'person' || type === 'organisation';

const pronouns = new Set(words('dia ia beliau nya'));
/** *demikian ditegaskan X*, *seperti disampaikan oleh X*. */
const passives = new Set(
	words(
		'dikatakan disampaikan ditegaskan diungkapkan dijelaskan diutarakan dituturkan diucapkan dikemukakan dinyatakan ditambahkan diterangkan dipaparkan',
	),
);
/** Verbs of speech only right after a quotation; elsewhere they mean something else (*tutup jalan*). */
const closingVerbs = new Set(
	words('tutup sergah bisik kelakar ketus komentar respons himbau teriak'),
);
const stops = new Set(words('. ! ?'));

/** Reads the clause right after the closing mark, else the one right before the opening mark. */
export function speechOf(
	sentences: readonly ReadSentence[],
	quotation: Quotation,
): Speech | undefined {
	return speechAfter(sentences, quotation) ?? speechBefore(sentences, quotation);
}

function speechAfter(sentences: readonly ReadSentence[], {close}: Quotation): Speech | undefined {
	const sentence = sentences[sentenceAt(sentences, close)];
	if (!sentence || sentence.end <= close) return undefined;
	const {tokens} = sentence;
	const lower = lowerForms(tokens);
	let at = tokenAt(tokens, close + 1);
	while (at < tokens.length && /^[,"”'’]$/.test(tokens[at]!.text)) at++;
	const word = lower[at];
	if (word === undefined) return undefined;
	if (sayingAlone.has(word)) return 'same';
	if (word === 'demikian' || word === 'begitu' || word === 'seperti') {
		if (
			sayingBefore.has(lower[at + 1] ?? '') ||
			passives.has(lower[at + 1] ?? '') ||
			/^(?:laporan|pernyataan|keterangan|bunyi|di)/.test(lower[at + 1] ?? '')
		)
			at++;
	}
	const cue = lower[at]!;
	if (passives.has(cue)) return named(sentence, lower[at + 1] === 'oleh' ? at + 2 : at + 1);
	if (closingVerbs.has(cue) && isSpokenBy(sentence, at + 1)) return named(sentence, at + 1);
	if (sayingBefore.has(cue) || cue === 'laporan' || cue === 'pernyataan' || cue === 'keterangan')
		return named(sentence, at + 1);
	return subjectSpeech(sentence, at);
}

/** Whether a name follows, after its titles at most: *tutup Rina*, but not *tutup jalan itu*. */
function isSpokenBy({tokens}: ReadSentence, at: number): boolean {
	const token = tokens[at];
	return (
		token !== undefined &&
		(pronouns.has(token.text) ||
			(token.kind === 'word' && token.text[0] !== token.text[0]!.toLowerCase()))
	);
}

/** The name after *kata*, *tambah*: the first person of the clause, or a body right there. */
function named(sentence: ReadSentence, from: number): Speech {
	const lower = lowerForms(sentence.tokens);
	if (pronouns.has(lower[from] ?? '')) return 'same';
	const limit = clauseEnd(sentence, from);
	const person = mentionsIn(sentence, from, limit).find((each) => each.type === 'person');
	if (person) return {by: person};
	const body = mentionsIn(sentence, from, limit).find((each) => each.type === 'organisation');
	const isDirect = body !== undefined && isOnlyLead(sentence, from, body.from);
	return isDirect ? {by: body} : 'unknown';
}

/** Words that may stand between *kata* and a body: *laporan kantor berita*. */
function isOnlyLead(sentence: ReadSentence, from: number, to: number): boolean {
	const lower = lowerForms(sentence.tokens);
	for (let at = from; at < to; at++) if (!leads.has(lower[at]!)) return false;
	return true;
}

const leads = new Set(
	words(
		'laporan kantor berita media harian koran surat kabar situs stasiun televisi pemerintah resmi oleh dari dalam pernyataan keterangan pihak',
	),
);

/** Where the clause of speech ends: at a full stop, a new quotation, or a verb of its own. */
function clauseEnd({tokens}: ReadSentence, from: number): number {
	const lower = lowerForms(tokens);
	for (let at = from; at < tokens.length && at < from + 24; at++) {
		const text = tokens[at]!.text;
		if (stops.has(text) || /^["“]$/.test(text)) return at;
		if (at > from && (endings.has(lower[at]!) || sayingAfter.has(lower[at]!))) return at;
	}
	return Math.min(tokens.length, from + 24);
}

const endings = new Set(
	words(
		'saat ketika usai seusai kepada dalam melalui setelah sebelum seperti dikutip dilansir sambil seraya yang',
	),
);

/** `…," Amran menambahkan.`; `…,” Antara mengutip ucapan Rina kepada Budi`. */
function subjectSpeech(sentence: ReadSentence, from: number): Speech | undefined {
	const {tokens} = sentence;
	const lower = lowerForms(tokens);
	const subject = mentionsIn(sentence, from, from + 7).find(speaks);
	if (!subject) return undefined;
	const verb =
		lower[subject.to] === 'juga' || lower[subject.to] === 'pun' ? subject.to + 1 : subject.to;
	if (lower[verb] === 'mengutip') {
		const limit = clauseEnd(sentence, verb + 1);
		const speaker = mentionsIn(sentence, verb + 1, limit).find((each) => each.type === 'person');
		return speaker ? {by: speaker} : 'unknown';
	}
	return sayingAfter.has(lower[verb] ?? '') ? {by: subject} : undefined;
}

/** `X mengatakan, "…"`; `Menurut X, "…"`; `kata X: "…"`. */
function speechBefore(sentences: readonly ReadSentence[], {open}: Quotation): Speech | undefined {
	const sentence = sentences[sentenceAt(sentences, open)];
	if (!sentence || sentence.start >= open) return undefined;
	const {tokens} = sentence;
	const lower = lowerForms(tokens);
	const end = tokenAt(tokens, open);
	for (let at = end - 1; at >= 0 && end - at <= 12; at--) {
		const word = lower[at]!;
		if (stops.has(word) || (/^["“”]$/.test(word) && at < end - 1)) return undefined;
		if (sayingAlone.has(word)) return 'same';
		if (sayingAfter.has(word) && !reportingVerbs.has(word)) {
			const subjects = mentionsIn(sentence, at - 24, at).filter(speaks);
			const subject = subjects.filter((each) => each.type === 'person').at(-1) ?? subjects.at(-1);
			if (subject && at - subject.to <= 12) return {by: subject};
			return pronouns.has(lower[at - 1] ?? '') || at === 0 || pronouns.has(lower[0] ?? '')
				? 'same'
				: 'unknown';
		}
		if (sayingBefore.has(word)) {
			if (pronouns.has(lower[at + 1] ?? '')) return 'same';
			const subject = mentionsIn(sentence, at + 1, end).find(speaks);
			if (subject) return {by: subject};
		}
	}
	return undefined;
}
