import {zipSync} from 'fflate';
import {namedFeeds} from '../../../source/article/feed/named-feeds.js';
import {parseFeed} from '../../../source/article/feed/parse-feed.js';
import {readHtml} from '../../../source/article/from-html.js';
import type {Deck} from '../../../source/deck/deck.js';
import {formatDeck} from '../../../source/deck/format-deck.js';
import {parseDeck} from '../../../source/deck/parse-deck.js';
import {deckFormats} from '../../../source/exchange/decks/formats.js';
import {decodeText} from '../../../source/store/charset.js';
import {readForeignBytes} from '../../../source/store/collection/read-foreign.js';
import {writeSetting} from '../../../source/store/collection/export-deck.js';
import {exchangeTools} from '../../../source/store/exchange-tools.js';
import {formatCatalogue, readCatalogue} from '../../../source/exchange/catalogue/catalogue.js';
import {readChat} from '../../../source/results/chat.js';
import {encodeResult} from '../../../source/results/code.js';
import {findResults} from '../../../source/results/find-results.js';
import {readResultFile, writeResultFile} from '../../../source/results/result-file.js';
import {listZip} from '../../../source/store/collection/zip-source.js';
import {fingerprintOf} from '../../../source/results/fingerprint.js';
import {forms} from '../../helpers/form-cards.js';
import {meeting} from '../../helpers/sample-decks.js';
import {textBytes} from './mutate-files.js';

/** Something that reads what a stranger made. */
export interface Importer {
	readonly name: string;
	/** Files as our own writers, or other people's, make them. */
	seeds(): Promise<readonly Uint8Array[]>;
	/** @throws UserError when it is not to be read; anything else is a fault of ours */
	read(bytes: Uint8Array): Promise<unknown>;
}

const now = Date.UTC(2025, 10, 10);
const decks: readonly Deck[] = [meeting, forms];

/** Every format that decks are read from, and whatever else comes from strangers. */
export const importers: readonly Importer[] = [
	...deckFormats
		.filter(({read}) => read)
		.map(({name, ending, write}): Importer => ({
			name: `format ${name}`,
			async seeds() {
				const setting = (language: 'id' | 'en') => writeSetting({language, now, options: {}});
				const written = await Promise.all(
					decks.flatMap((deck) =>
						(['id', 'en'] as const).map(async (language) => write(deck, setting(language))),
					),
				);
				return written.map(({content}) =>
					typeof content === 'string' ? textBytes(content) : content,
				);
			},
			async read(bytes) {
				const {deck} = await readForeignBytes(bytes, `berkas.${ending}`, {now, format: name});
				// What is taken in can be written, and read again.
				return parseDeck(formatDeck(deck), 'again');
			},
		})),
	{
		name: 'deck file',
		seeds: async () => Promise.resolve(decks.map((deck) => textBytes(formatDeck(deck)))),
		read: async (bytes) => Promise.resolve(parseDeck(bytes, 'berkas.json')),
	},
	{
		name: 'unnamed file',
		async seeds() {
			const lists = await Promise.all(
				importers.filter(({name}) => name.startsWith('format')).map(async (each) => each.seeds()),
			);
			return lists.map(([first]) => first!);
		},
		read: async (bytes) => readForeignBytes(bytes, 'berkas', {now}),
	},
	{
		name: 'zip archive',
		seeds: async () =>
			Promise.resolve([
				zipSync(
					Object.fromEntries(decks.map((deck) => [`${deck.id}.json`, textBytes(formatDeck(deck))])),
				),
				zipSync(
					{'a/b/c.txt': textBytes('halo '.repeat(5000)), 'd.md': textBytes('# d')},
					{level: 0},
				),
			]),
		async read(bytes) {
			await exchangeTools.unzip(bytes, {limit: 5_000_000});
			return listZip(bytes, 'paket.zip', now);
		},
	},
	{
		name: 'catalogue',
		seeds: async () => Promise.resolve([textBytes(formatCatalogue(catalogue))]),
		read: async (bytes) =>
			Promise.resolve(readCatalogue(new TextDecoder().decode(bytes), 'catalogue.json')),
	},
	{
		name: 'result file',
		seeds: async () => Promise.resolve([textBytes(writeResultFile(result))]),
		read: async (bytes) => Promise.resolve(readResultFile(new TextDecoder().decode(bytes))),
	},
	{
		name: 'feed',
		seeds: async () => Promise.resolve(feeds.map((feed) => textBytes(feed))),
		read: async (bytes) =>
			Promise.resolve(parseFeed(new TextDecoder().decode(bytes), 'https://muara.example/rss')),
	},
	{
		name: 'page',
		seeds: async () => Promise.resolve([textBytes(page)]),
		async read(bytes) {
			const text = new TextDecoder().decode(bytes);
			namedFeeds(text, 'https://muara.example/');
			return Promise.resolve(readHtml([text], {url: 'https://muara.example/1'}));
		},
	},
	{
		name: 'encoded text',
		seeds: async () => Promise.resolve([textBytes(page), Buffer.from(`\ufeff${page}`, 'utf16le')]),
		read: async (bytes) => Promise.resolve(unlessBinary(() => decodeText(bytes, {isHtml: true}))),
	},
	{
		name: 'chat with codes',
		seeds: async () => Promise.resolve([textBytes(chat())]),
		async read(bytes) {
			const text = new TextDecoder().decode(bytes);
			readChat(text);
			return Promise.resolve(findResults(text));
		},
	},
];

const catalogue = {
	format: 'newsquiz-catalogue' as const,
	version: 1 as const,
	title: 'Kelas Muara',
	decks: decks.map(({id, title, cards}, index) => ({
		id,
		title,
		url: `${id}.json`,
		size: 2000 + index,
		sha256: 'a1'.repeat(32),
		version: 1,
		cards: cards.length,
		publishers: ['Suara Muara'],
	})),
};

const result = {
	pupil: 'Siti',
	deck: {id: meeting.id, title: meeting.title, fingerprint: fingerprintOf(meeting)},
	attempt: 'first' as const,
	cards: meeting.cards.map(({id, answer}, index) => ({
		id,
		key: answer,
		isRight: index % 2 === 0,
		option: answer,
		...(index === 0 ? {flag: {note: 'Kuncinya salah?'}} : {}),
	})),
};

function unlessBinary(read: () => string): string {
	try {
		return read();
	} catch (error) {
		if (error instanceof Error && error.message.endsWith('not text.')) return '';
		throw error;
	}
}

const item = (tag: string, date: string): string =>
	`<${tag}><title><![CDATA[Banjir <b>di</b> Muara & sekitar]]></title><link>https://muara.example/1?a=1&amp;b=2</link>${date}</${tag}>`;
const feeds: readonly string[] = [
	`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Muara & Hulu</title>${item('item', '<pubDate>Senin, 10 Nov 2025 08:00 WIB</pubDate>').repeat(5)}</channel></rss>`,
	`<feed xmlns="http://www.w3.org/2005/Atom"><title>Muara</title>${'<entry><title type="html">Banjir &amp;amp; surut</title><link rel="alternate" href="/berita/1"/><published>2025-11-10T00:00:00Z</published></entry>'.repeat(5)}</feed>`,
	`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Muara</title></channel>${item('item', '<dc:date>2025-11-10</dc:date>').repeat(5)}</rdf:RDF>`,
	JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'Muara',
		items: [1, 2, 3].map((id) => ({
			id: String(id),
			url: `/berita/${id}`,
			title: 'Banjir',
			date_published: '2025-11-10T01:00:00Z',
		})),
	}),
];

const page = `<!doctype html><html lang="id"><head><title>Banjir di Muara</title><meta property="article:published_time" content="2025-11-10T08:00:00+07:00"><link rel="alternate" type="application/rss+xml" href="/rss"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Banjir di Muara","datePublished":"2025-11-10"}</script></head><body><nav><a href="/">Beranda</a></nav><article><h1>Banjir di Muara</h1>${'<p>Bupati Muara, Ratna Wulandari, mengatakan banjir pada Senin (10/11/2025) merendam 240 rumah di dua belas desa.</p>'.repeat(6)}<p><a href="/2">Baca juga: Hulu surut</a></p></article></body></html>`;

function chat(): string {
	const fingerprint = fingerprintOf(meeting);
	const line = (pupil: string, index: number): string =>
		`27/07/23 08.1${String(index)} - ${pupil}: ${encodeResult({pupil, fingerprint, outcomes: [1, 2, 0], flagged: [1]})}`;
	return ['Siti', 'Budi', '07'].map(line).join('\n');
}
