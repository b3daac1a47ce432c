import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {canonicalUrl} from './canonical-url.js';
import {maximumDeckIdLength} from './deck-id.js';
import {articleText, normalText, type ArticleBody} from './normal-text.js';

// Learners' progress is stored under these ids, so what they are made from can never change.
// Every id is a letter (spreadsheets take bare hex such as 12e4567 for a number) and the first 64 bits of
// the SHA-256 of a JSON list in UTF-8: what the id is for, then its parts.

/**
 * An article's id: `a` and 16 hex digits of the hash of `["article", "url", U]`, where U is the
 * {@link canonicalUrl}, or, for an article without one, of `["article", "text", T]`, where T is the
 * {@link articleText}. Two people who open the same address, or paste the same article, get the same id.
 */
export function articleId(article: ArticleBody & {readonly url?: string}): string {
	const address = article.url === undefined ? undefined : canonicalUrl(article.url);
	return address === undefined
		? `a${digest(16, 'article', 'text', articleText(article))}`
		: `a${digest(16, 'article', 'url', address)}`;
}

/** SHA-256, as 64 hex digits, of the {@link articleText} in UTF-8: tells a corrected article from an unchanged one. */
export function articleSha256(article: ArticleBody): string {
	return hash(articleText(article));
}

/**
 * A built deck's id: the slug of its title and 8 hex digits of the hash of `["deck", …article ids]`, sorted.
 * It holds a-z, 0-9 and single hyphens, and at most 64 characters; a slug too long ends at a whole word.
 */
export function deckId(title: string, articles: string | readonly string[]): string {
	const ids = typeof articles === 'string' ? [articles] : [...articles].sort();
	const tail = digest(8, 'deck', ...ids);
	return `${slug(title, maximumDeckIdLength - 1 - tail.length) || 'artikel'}-${tail}`;
}

/**
 * A fact's id: `f` and 16 hex digits of the hash of `["fact", kind, K, S]`, where K and S are the key and
 * its evidence sentence as {@link normalText}. It stays while the sentence stands, whatever else in the
 * article changes, and is the same in two articles that share the sentence.
 */
export function factId(fact: {
	readonly kind: string;
	/** The key as the cards of this fact give it. */
	readonly answer: string;
	/** The sentence that gives the key; for several, the first. */
	readonly evidence: string;
}): string {
	return `f${digest(16, 'fact', fact.kind, normalText(fact.answer), normalText(fact.evidence))}`;
}

/**
 * A built card's id: `c` and 16 hex digits of the hash of `["card", article id, fact id, form]`. A deck has
 * one card of each form for a fact; a second one would be the same card.
 */
export function cardId(card: {
	readonly article: string;
	readonly fact: string;
	readonly form: string;
}): string {
	return `c${digest(16, 'card', card.article, card.fact, card.form)}`;
}

/** A title as part of a file name: ASCII, cut at a whole word where it is too long. */
export function slug(title: string, maximum: number): string {
	const words = title
		.normalize('NFKD')
		.replace(/\p{M}+|['’‘ʼ`]/gu, '')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	let result = '';
	for (const word of words) {
		const longer = result === '' ? word : `${result}-${word}`;
		if (longer.length > maximum) break;
		result = longer;
	}
	return result === '' ? (words[0]?.slice(0, maximum) ?? '') : result;
}

function digest(digits: number, ...parts: readonly string[]): string {
	return hash(JSON.stringify(parts)).slice(0, digits);
}

function hash(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
