#!/usr/bin/env node
// What the wrong options of built cards are like: where the keys stand, how long they are beside their options, and
// how many cards have as many options as are asked for, by kind.
//   node benchmark/questions/distractors.js [--articles DIR] [--options 3|4|5] [--cards]
// Without a folder it reads the articles that stand beside the bundled decks. --cards prints every set of options.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {root} from '../../scripts/checkout.js';
import {importSource} from '../../scripts/import-source.js';

/** @typedef {import('../../source/deck/deck.js').Card} Card */

const {values} = parseArgs({
	options: {
		articles: {type: 'string', default: path.join(root, 'decks')},
		options: {type: 'string', default: '4'},
		cards: {type: 'boolean', default: false},
	},
});
const files = existsSync(values.articles)
	? readdirSync(values.articles)
			.filter((name) => name.endsWith('.txt'))
			.sort()
	: [];
if (files.length === 0) {
	console.log(
		`skipped: there are no .txt articles in ${values.articles} (give others with --articles)`,
	);
	process.exit(0);
}

/** @type {typeof import('../../source/build.js') & typeof import('../../source/session/options.js')} */
const {buildDeckFromText, orderOptions, keyPlace} = await importSource(
	'source/build.ts',
	'source/session/options.ts',
);
const options = Number(values.options);
const decks = files.map((name) =>
	buildDeckFromText(readFileSync(path.join(values.articles, name), 'utf8'), {options}),
);

/** @type {Map<string, {cards: number, chosen: number}>} */
const kinds = new Map();
const positions = Array.from({length: options}, () => 0);
const ratios = /** @type {number[]} */ ([]);
let longest = 0;
let chosen = 0;
let widest = 0;
for (const deck of decks) {
	const own = Array.from({length: options}, () => 0);
	for (const card of deck.cards) {
		if (card.form === 'true-false' || card.items || card.pairs) continue;
		const kind = kinds.get(card.kind) ?? {cards: 0, chosen: 0};
		kinds.set(card.kind, kind);
		kind.cards++;
		if (card.distractors?.length !== options - 1) continue;
		kind.chosen++;
		chosen++;
		const shown = orderOptions(card, 'benchmark', keyPlace(deck, card, 'benchmark'));
		const at = shown.findIndex(({isKey}) => isKey);
		positions[at] = (positions[at] ?? 0) + 1;
		own[at] = (own[at] ?? 0) + 1;
		const lengths = card.distractors.map((text) => text.length);
		ratios.push(
			card.answer.length / (lengths.reduce((sum, length) => sum + length, 0) / lengths.length),
		);
		if (card.answer.length > Math.max(...lengths)) longest++;
		if (values.cards)
			console.log(
				`${card.kind}: ${card.question}\n  ${shown.map(({text, isKey}) => (isKey ? `[${text}]` : text)).join(' · ')}`,
			);
	}
	widest = Math.max(widest, Math.max(...own) - Math.min(...own));
}

const all = [...kinds.values()].reduce((sum, {cards}) => sum + cards, 0);
console.log(
	`${files.length} articles, ${all} cards, ${percent(chosen, all)} with ${options - 1} wrong options`,
);
for (const [kind, counts] of [...kinds].sort(([, a], [, b]) => b.cards - a.cards))
	console.log(`  ${kind.padEnd(14)}${percent(counts.chosen, counts.cards)} of ${counts.cards}`);
console.log(
	`keys by position: ${positions.map((count) => percent(count, chosen)).join(' ')} (in one deck at most ${widest} apart)`,
);
ratios.sort((a, b) => a - b);
console.log(
	`length of the key to the mean of its options: median ${at(0.5)}, from ${at(0.05)} to ${at(0.95)} in nine of ten`,
);
console.log(
	`the key is the longest option on ${percent(longest, chosen)} of cards (chance would have ${percent(1, options)})`,
);

/** @param {number} share */
function at(share) {
	return (ratios[Math.min(ratios.length - 1, Math.floor(share * ratios.length))] ?? 0).toFixed(2);
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
	return `${whole === 0 ? 0 : Math.round((part / whole) * 100)} %`;
}
