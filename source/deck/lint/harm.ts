import {
	burdenWords,
	harmlessPhrases,
	harmTopics,
	type HarmTopic,
	harmWords,
} from './data/harm-words.js';
import {padded, wordsOf} from './text.js';

export type {HarmTopic} from './data/harm-words.js';

/** Words by which a sentence makes somebody a suspect, a victim or a patient. */
export const burdens: ReadonlySet<string> = new Set(burdenWords.trim().split(/\s+/));

const phrasesOf = (table: string): string[] =>
	table
		.split(/[|\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');

const anyOf = (phrases: readonly string[], flags: string): RegExp => {
	const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
	const body = longestFirst.map((phrase) => phrase.replaceAll('*', '[^ ]+')).join('|');
	return new RegExp(`(?<= )(?:${body})(?= )`, flags);
};

const harmless = anyOf(phrasesOf(harmlessPhrases), 'g');
const topics = harmTopics.map((topic) => [topic, anyOf(phrasesOf(harmWords[topic]), '')] as const);
const anyTopic = anyOf(
	harmTopics.flatMap((topic) => phrasesOf(harmWords[topic])),
	'g',
);

const withoutHarmless = (text: string) => padded(wordsOf(text)).replace(harmless, '…');

/** What a text speaks of that people must be spared in; phrases that only sound so are passed over. */
export function harmWordsOf(text: string): ReadonlySet<HarmTopic> {
	const words = withoutHarmless(text);
	return new Set(topics.filter(([, pattern]) => pattern.test(words)).map(([topic]) => topic));
}

/** How many different such words and phrases a text has. */
export function harmCountOf(text: string): number {
	return new Set(withoutHarmless(text).match(anyTopic) ?? []).size;
}

const name = /(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;
const notPeople =
	/^(?:Kota|Kabupaten|Provinsi|Pulau|Gunung|Sungai|Jalan|Jembatan|Desa|Kecamatan|Kementerian|Badan|Komisi|Lembaga|Dinas|Rumah|Polda|Polres|Pengadilan|Mahkamah|Universitas|Bank|Partai|Stadion|Bandara|Pelabuhan|Perang|Hari|Korea|Amerika|Jawa|Sulawesi|Sumatera|Kalimantan|Nusa|Papua)\b/;

/** Runs of two or more capitalised words that may name a person. */
export function namesIn(text: string): string[] {
	return (text.match(name) ?? []).filter((found) => !notPeople.test(found));
}
