import type {Card, Deck, DeckArticle} from '../../deck/deck.js';
import type {Language} from '../../errors.js';
import {sanitise} from '../../sanitise.js';
import type {DeckFormat} from './format.js';
import {sourceOf} from './sources.js';

const words = {
	id: {
		authors: 'Penyusun',
		license: 'Lisensi (tidak mencakup kalimat kutipan)',
		articles: 'Sumber berita',
		cards: 'Kartu',
		answer: 'Jawaban',
		accept: 'Juga benar',
		options: 'Pilihan salah',
		items: 'Urutan',
		pairs: 'Pasangan',
		hint: 'Petunjuk',
		explanation: 'Penjelasan',
	},
	en: {
		authors: 'Authors',
		license: 'Licence (not of the sentences that are quoted)',
		articles: 'Articles',
		cards: 'Cards',
		answer: 'Answer',
		accept: 'Also right',
		options: 'Wrong options',
		items: 'Order',
		pairs: 'Pairs',
		hint: 'Hint',
		explanation: 'Explanation',
	},
} as const;

/** A deck to be read, printed or put on a page. */
export const markdown: DeckFormat = {
	name: 'markdown',
	ending: 'md',
	means: {id: 'Markdown, untuk dibaca dan dicetak', en: 'Markdown, for reading and printing'},
	write(deck, language) {
		const {title, description, authors, license, articles = [], cards} = deck;
		const says = words[language];
		const blocks = [
			`# ${escaped(title)}`,
			...(description === undefined ? [] : [escaped(description)]),
			[
				...(authors ? [`- ${says.authors}: ${escaped(authors.join(', '))}`] : []),
				...(license === undefined ? [] : [`- ${says.license}: ${escaped(license)}`]),
			].join('\n'),
			...(articles.length === 0
				? []
				: [`## ${says.articles}`, articles.map((article) => `- ${cited(article)}`).join('\n')]),
			`## ${says.cards}`,
			...cards.flatMap((card, index) => cardBlocks(card, index + 1, deck, language)),
		];
		return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
	},
};

function cardBlocks(card: Card, place: number, deck: Deck, language: Language): string[] {
	const says = words[language];
	const {question, answer, accept, distractors, items, pairs, hint, explanation, evidence} = card;
	const source = sourceOf(card, deck);
	const fields: ReadonlyArray<readonly [string, string | undefined]> = [
		[says.answer, answer],
		[says.accept, accept?.join(' · ')],
		[says.options, distractors?.join(' · ')],
		[says.items, items?.join(' → ')],
		[says.pairs, pairs?.map(([left, right]) => `${left} = ${right}`).join(' · ')],
		[says.hint, hint],
		[says.explanation, explanation],
	];
	return [
		`### ${place}. ${escaped(question)}`,
		fields
			.flatMap(([name, text]) =>
				text === undefined || text === '' ? [] : [`- **${name}:** ${escaped(text)}`],
			)
			.join('\n'),
		...(evidence?.[0] ? [`> ${escaped(evidence[0].text)}`] : []),
		...(evidence?.[0] && source ? [`— ${cited(source)}`] : []),
	];
}

function cited({title, publisher, publishedAt, url}: DeckArticle): string {
	const about = [publisher, title, publishedAt].filter((text) => text !== undefined).map(escaped);
	return [about.join(', '), ...(url === undefined ? [] : [address(url)])].join(' ');
}

/** An address as a link that nothing in it can end. */
function address(url: string): string {
	const encoded = sanitise(url).replace(
		/[<>\s\ufffd\\"`]/g,
		(character) => encodeURIComponent(character),
	);
	return `<${encoded}>`;
}

/** A text in one line that means nothing to Markdown or HTML. */
function escaped(text: string): string {
	return sanitise(text)
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
		.replace(/^[-+=]/, '\\$&')
		.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
