import type {Article} from '../article/article.js';
import type {Draft} from './draft.js';
import type {Story} from './story.js';
import {commonShortForms, explainedNouns} from './words/explained-nouns.js';

/** Why a plain question can't be understood or trusted without its article, if it can't. */
export function standingProblem(
	story: Pick<Story, 'facts'>,
	draft: Pick<Draft, 'form' | 'kind' | 'question' | 'answer' | 'accept'>,
): string | undefined {
	if (draft.form !== 'direct' || draft.kind === 'acronym') return undefined;
	const {question, answer, kind} = draft;
	// What a word means, and what a person's office is, is asked of the word or the person alone.
	const isOfOneName = /^(?:Menurut teks, )?apa (?:istilah|nama|judul|jabatan|julukan)\b/i.test(
		question,
	);
	if (!isOfOneName && !isAnchored(question, kind)) return 'too little says which event is meant';
	if (hasOpenNoun(question)) return 'a noun of it is explained only in the article';
	if (/\b(?:beberapa|sejumlah|jadwal)\b/i.test(question)) return 'it is vague';
	if (kind !== 'quote' && /\byang \p{Ll}+, /u.test(question))
		return 'a comma parts the verb from what it tells';
	if (wordsIn(question).length > mostWords) return 'it is too long';
	if (/^(?:place|organisation|event)$/.test(kind) && sharesName(question, answer))
		return 'the question gives a word of the answer';
	if (isToldTwice(story.facts.article, `${question} ${answer}`))
		return 'the article gives two versions of a figure';
	return undefined;
}

/** The most words of a plain question beside its source. */
const mostWords = 27;

const months =
	/(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)/;
const date = new RegExp(
	String.raw`(?<![\p{L}\d.,])(?:${months.source}|(?:19|20)\d\d)(?![\p{L}\d]|[.,]\d)`,
	'u',
);
/** Capitalised words in a row, and the small words that join them. */
const name = /\p{Lu}[\p{L}\d'’.-]*(?:[ -]\p{Lu}[\p{L}\d'’.-]*| \d+(?!\p{L}))*/gu;
const source = /^Menurut [^,]+, /u;

/** Two names, or a name and a time: less leaves open which event is meant. */
function isAnchored(question: string, kind: Draft['kind']): boolean {
	const told = question.replace(source, '').replace(/^\p{L}+ /u, '');
	const names = new Set(
		[...told.matchAll(name)]
			.map(([text]) => text)
			.filter((text) => !months.test(text) && !commonShortForms.has(text.split(' ')[0]!)),
	);
	// What somebody is after in all of a month is no single deed.
	return names.size > 1 || (names.size > 0 && date.test(kind === 'purpose' ? told : question));
}

/** A noun such as *perundingan* that no name, number or *antara X dan Y* follows within its phrase. */
function hasOpenNoun(question: string): boolean {
	const words = question
		.replace(source, '')
		.replace(/[?“”"]/g, '')
		.split(' ');
	return words.some((word, at) => {
		if (!explainedNouns.has(word.toLowerCase()) || word !== word.toLowerCase()) return false;
		const near = words.slice(at + 1, at + 5);
		const end = near.findIndex((other) =>
			/^(?:di|pada|sejak|yang|untuk|oleh|ke|dari)$/.test(other),
		);
		return !(end < 0 ? near : near.slice(0, end)).some((other) => /^[\p{Lu}\d]/u.test(other));
	});
}

const wordsIn = (text: string) =>
	text.replace(source, '').match(/[\p{L}\p{N}]+(?:[-.,][\p{L}\p{N}]+)*/gu) ?? [];

const generic = /^(?:Kota|Kabupaten|Provinsi|Stadion|Gunung|Pulau|Desa|Kecamatan|Utama|Jalan)$/;

/** *Bank DKI … di provinsi manakah?*: *DKI Jakarta*. */
function sharesName(question: string, answer: string): boolean {
	const shown = new Set(question.match(/(?<=[\s(-])\p{Lu}[\p{L}\d]+/gu) ?? []);
	return (answer.match(/(?<![\p{L}\d])\p{Lu}[\p{L}\d]+/gu) ?? []).some(
		(word) => !generic.test(word) && shown.has(word),
	);
}

const counted = /(?<![\d.,])(\d{1,3}(?:\.\d{3})+)(?![\d.,]*\d) (\p{Ll}{3,})/gu;

/** *2.355 personel* here and *2.335 personel* there: one of them is a slip. */
function isToldTwice(article: Article, card: string): boolean {
	const figures = figuresOf(article);
	return [...card.matchAll(counted)].some(([, figure = '', noun = '']) =>
		[...(figures.get(noun) ?? [])].some((other) => isSlipOf(figure, other)),
	);
}

const known = new WeakMap<Article, ReadonlyMap<string, ReadonlySet<string>>>();

/** The figures of an article by what they count, read once for all its cards. */
function figuresOf(article: Article): ReadonlyMap<string, ReadonlySet<string>> {
	let figures = known.get(article);
	if (!figures) {
		figures = readCounted(article.text);
		known.set(article, figures);
	}
	return figures;
}

function readCounted(text: string): Map<string, Set<string>> {
	const figures = new Map<string, Set<string>>();
	for (const [, figure = '', noun = ''] of text.matchAll(counted)) {
		const same = figures.get(noun);
		if (same) same.add(figure);
		else figures.set(noun, new Set([figure]));
	}
	return figures;
}

function isSlipOf(figure: string, other: string): boolean {
	if (figure.length !== other.length || figure === other || figure[0] !== other[0]) return false;
	const apart = [...figure].filter((digit, at) => digit !== other[at]).length;
	const isTurned = [...figure].sort().join('') === [...other].sort().join('');
	return apart === 1 || (apart === 2 && isTurned);
}
