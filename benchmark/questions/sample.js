#!/usr/bin/env node
// Draws cards for a strict reader to judge one by one: the same seed gives the same cards.
//   node benchmark/questions/sample.js --articles DIR|FILE [--articles …] [--cards N] [--seed N] [--dates FILE]
// Prints Markdown: each article, then the cards drawn from its deck, numbered, with their options in the order shown.
// docs/strict-reading.md holds the rubric. An article's second line may be its date of publication, YYYY-MM-DD.
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {importSource} from '../../scripts/import-source.js';
import {dice} from '../dice.js';

const {values} = parseArgs({
	options: {
		articles: {type: 'string', multiple: true},
		cards: {type: 'string'},
		seed: {type: 'string'},
	},
});
const files = (values.articles ?? []).flatMap((place) =>
	statSync(place).isDirectory()
		? readdirSync(place)
				.filter((name) => name.endsWith('.txt'))
				.sort()
				.map((name) => path.join(place, name))
		: [place],
);
if (files.length === 0) {
	console.log('Name a folder of articles, or some files, with --articles.');
	process.exit(2);
}

/** @type {typeof import('../../source/build.js') & typeof import('../../source/session/options.js')} */
const {articleFromText, buildDeckFromText, orderOptions} = await importSource(
	'source/build.ts',
	'source/session/options.ts',
);
const random = dice(Number(values.seed ?? 1));
const decks = files.map((file) => {
	const text = readFileSync(file, 'utf8');
	const date = /^.*\n(\d{4}-\d{2}-\d{2})\n/.exec(text)?.[1];
	const source = {text, ...(date === undefined ? {} : {publishedAt: date})};
	return {file, article: articleFromText(text, source).text, deck: buildDeckFromText(source)};
});
const all = decks.flatMap(({deck}, at) => deck.cards.map((card) => ({at, card, turn: random()})));
const drawn = new Set(
	[...all]
		.sort((a, b) => a.turn - b.turn)
		.slice(0, Number(values.cards ?? 200))
		.map(({card}) => card),
);

let number = 0;
for (const {file, article, deck} of decks) {
	const cards = deck.cards.filter((card) => drawn.has(card));
	if (cards.length === 0) continue;
	console.log(`\n# ${path.basename(file)} (${cards.length} of ${deck.cards.length} cards)\n`);
	console.log(`${deck.articles?.[0]?.publishedAt ?? 'no date'}\n\n${article.trim()}\n`);
	for (const card of cards) {
		console.log(`\n## Card ${++number} · ${card.kind} · ${card.form}\n\n${card.question}\n`);
		for (const option of orderOptions(card, String(number))) console.log(`- ${option.text}`);
		for (const item of card.items ?? []) console.log(`1. ${item}`);
		for (const [one, other] of card.pairs ?? []) console.log(`- ${one} = ${other}`);
		console.log(`\nKey: ${card.answer}${card.accept ? ` (also: ${card.accept.join('; ')})` : ''}`);
	}
}
