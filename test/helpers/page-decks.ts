import type {Card, Deck} from '../../source/deck/deck.js';
import {forms} from './form-cards.js';
import {meeting} from './sample-decks.js';

/** A deck with every way to ask, two articles, and cards of one fact. */
export const classDeck: Deck = {
	...meeting,
	id: 'contoh-kelas',
	title: 'Kabinet baru dan tamu di Pyongyang',
	authors: ['Bu Sari'],
	license: 'CC-BY-4.0',
	articles: [
		...meeting.articles!.map((article) => ({...article, url: 'https://suara.example/tamu'})),
		...forms.articles!,
	],
	cards: [
		...meeting.cards,
		...forms.cards,
		{
			id: 'ibu-kota',
			kind: 'place',
			form: 'direct',
			question: 'Apa ibu kota Korea Utara?',
			answer: 'Pyongyang',
			accept: ['Kota Pyongyang'],
			fact: 'f1',
		},
	],
};

/** Texts that want to be more than text. */
export const hostileTexts: readonly string[] = [
	'</script><script>window.hacked=1</script>',
	'<img src=x onerror="window.hacked=2">',
	'"><svg/onload=window.hacked=3>',
	"'; window.hacked=4; '",
	'<!-- <script>',
	'</li></ol></section><h1 id=app>',
	'<style>*{display:none}</style>',
	'</style><base href="https://jahat.example/">',
	'</textarea><iframe srcdoc="<script>parent.hacked=5</script>">',
	'<form action="https://jahat.example/"><input name=q>',
	'javascript:window.hacked=6',
	'\u202ekebalik\u2066 عربى \u200f',
	'&lt;b&gt; &amp;#60;script&amp;#62;',
	'${window.hacked=7} {{7*7}} \\u003cscript>',
	'x'.repeat(10_000),
	'\u0000\u001b[2J\ud800',
];

/** A deck in which every field says something hostile. */
export function hostileDeck(texts: readonly string[] = hostileTexts): Deck {
	const other = (text: string, name: string): string => `${text} ${name}`;
	const cards = texts.flatMap((text, at): Card[] => [
		{
			id: `pilihan-${at}`,
			kind: text.slice(0, 40),
			question: text,
			answer: other(text, 'kunci'),
			distractors: [other(text, 'satu'), other(text, 'dua')],
			hint: text,
			explanation: text,
			evidence: [{article: 'a', text, start: 1, end: 3}],
			fact: text.slice(0, 40),
		},
		{
			id: `ketik-${at}`,
			kind: 'custom',
			question: text,
			answer: text.slice(0, 30),
			accept: [text.slice(0, 20)],
		},
	]);
	const [first = '', second = ''] = texts;
	return {
		format: 'newsquiz',
		version: 1,
		id: 'jahat',
		title: first,
		description: texts.join(' ').slice(0, 3000),
		language: 'id',
		authors: [second],
		license: first,
		articles: [
			{
				id: 'a',
				title: first,
				publisher: second,
				url: 'javascript:window.hacked=8',
				publishedAt: '2026-01-01',
			},
			{id: 'b', title: 'B', url: 'https://a.example/"><img src=x onerror=window.hacked=9>'},
		],
		cards: [
			...cards,
			{
				id: 'urut',
				kind: 'event',
				form: 'order',
				question: first,
				answer: first,
				items: texts.slice(0, 4),
				evidence: [{article: 'b', text: second, start: 0, end: 4}],
			},
			{
				id: 'pasang',
				kind: 'person',
				form: 'match',
				question: second,
				answer: second,
				pairs: texts
					.slice(0, 3)
					.map((text, at): [string, string] => [text, other(text, String(at))]),
			},
		],
	};
}
