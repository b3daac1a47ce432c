// Fits the weights of source/questions/worth.ts to the questions that people asked of news passages (FacQA, train split).
//   node training/questions/train.js --data DIR [--folds 5]
// DIR holds facqa/train.csv. With --folds it only prints how often the key that was asked for is among the first cards.
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {root} from '../../scripts/checkout.js';
import {importSource} from '../../scripts/import-source.js';
import {readQuestions} from './facqa.js';

const {values} = parseArgs({options: {data: {type: 'string'}, folds: {type: 'string'}}});
const file = path.join(values.data ?? '../shared/data', 'facqa', 'train.csv');
if (!existsSync(file)) {
	console.log(
		`There is no ${file}, so there is nothing to train on. Pass its folder with --data DIR.`,
	);
	process.exit(0);
}
/** @type {typeof import('../../source/build.js') & typeof import('../../source/questions/worth.js') & typeof import('../../source/questions/story.js') & typeof import('../../source/questions/forms/index.js')} */
const {articleFromText, draftsOf, featuresOf, findFacts, readStory} = await importSource(
	'source/build.ts',
	'source/questions/worth.ts',
	'source/questions/story.ts',
	'source/questions/forms/index.ts',
);

/** @typedef {{features: string[], asked: number, weight: number, key: string}} Example */
const passages = readQuestions(file).map(({passage, answer}) => examplesOf(passage, answer));

/** @param {string} passage @param {string} answer @returns {Example[]} */
function examplesOf(passage, answer) {
	const story = readStory(findFacts(articleFromText(passage, {})));
	const drafts = draftsOf(story);
	const count = new Map();
	for (const draft of drafts) count.set(keyOf(draft), (count.get(keyOf(draft)) ?? 0) + 1);
	return drafts.map((draft) => ({
		features: featuresOf(story, draft),
		asked:
			Math.max(...[draft.answer, ...draft.accept].map((form) => overlap(form, answer))) >= 0.5
				? 1
				: 0,
		weight: 1 / count.get(keyOf(draft)),
		key: keyOf(draft),
	}));
}

/** @param {{answer: string}} draft */
function keyOf({answer}) {
	return wordsOf(answer).join(' ');
}

/** @param {string} text */
function wordsOf(text) {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The F1 of two texts' words. @param {string} one @param {string} other */
function overlap(one, other) {
	const left = wordsOf(one);
	const right = wordsOf(other);
	const rest = [...right];
	let same = 0;
	for (const word of left) {
		const at = rest.indexOf(word);
		if (at >= 0) {
			same++;
			rest.splice(at, 1);
		}
	}
	return same === 0 ? 0 : (2 * same) / (left.length + right.length);
}

/** Logistic regression by gradient descent, every weight pulled towards 0. @param {Example[][]} groups */
function fit(groups) {
	const examples = groups.flat();
	/** @type {Map<string, number>} */
	const seen = new Map();
	for (const {features} of examples)
		for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
	const known = new Set([...seen].filter(([, times]) => times >= 12).map(([name]) => name));
	/** @type {Map<string, number>} */
	const weights = new Map([...known].map((name) => [name, 0]));
	const squares = new Map([...known].map((name) => [name, 1e-8]));
	for (let round = 0; round < 300; round++) {
		/** @type {Map<string, number>} */
		const slopes = new Map();
		for (const {features, asked, weight} of examples) {
			let sum = 0;
			for (const name of features) sum += weights.get(name) ?? 0;
			const error = weight * (asked - 1 / (1 + Math.exp(-sum)));
			for (const name of features)
				if (known.has(name)) slopes.set(name, (slopes.get(name) ?? 0) + error);
		}
		for (const [name, slope] of slopes) {
			const pulled = slope - (name === 'any' ? 0 : 2 * (weights.get(name) ?? 0));
			squares.set(name, (squares.get(name) ?? 0) + pulled * pulled);
			weights.set(
				name,
				(weights.get(name) ?? 0) + (0.5 * pulled) / Math.sqrt(squares.get(name) ?? 1),
			);
		}
	}
	return weights;
}

/** How often an asked key is among the first so many. @param {Example[][]} groups @param {Map<string, number>} weights @param {number} most */
function coverage(groups, weights, most) {
	let found = 0;
	for (const examples of groups) {
		/** @type {Map<string, {score: number, asked: number}>} */
		const best = new Map();
		for (const {key, features, asked} of examples) {
			const score = features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
			const before = best.get(key);
			best.set(key, {
				score: Math.max(score, before?.score ?? -Infinity),
				asked: Math.max(asked, before?.asked ?? 0),
			});
		}
		const first = [...best.values()].sort((a, b) => b.score - a.score).slice(0, most);
		if (first.some(({asked}) => asked === 1)) found++;
	}
	return ((100 * found) / groups.length).toFixed(1);
}

if (values.folds !== undefined) {
	const folds = Number(values.folds);
	const fitted = Array.from({length: folds}, (_, fold) =>
		fit(passages.filter((_, at) => at % folds !== fold)),
	);
	const rows = [1, 2, 3, 4, 6, 100].map((most) => {
		let sum = 0;
		let plain = 0;
		for (let fold = 0; fold < folds; fold++) {
			const held = passages.filter((_, at) => at % folds === fold);
			const weights = fitted[fold] ?? new Map();
			sum += Number(coverage(held, weights, most)) / folds;
			plain += Number(coverage(held, new Map(), most)) / folds;
		}
		return `first ${most}: ${sum.toFixed(1)} % (in order of text ${plain.toFixed(1)} %)`;
	});
	console.log(rows.join('\n'));
} else {
	const weights = fit(passages);
	const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
	const source =
		`// Made by training/questions/train.js from FacQA's train split (Apache-2.0, IndoNLU), SHA-256 ${digest.slice(0, 16)}….\n` +
		`export const weights: Readonly<Record<string, number>> = ${JSON.stringify(
			Object.fromEntries(
				[...weights]
					.map(
						([name, weight]) =>
							/** @type {[string, number]} */ ([name, Math.round(weight * 100) / 100]),
					)
					.filter(([, weight]) => Math.abs(weight) >= 0.05)
					.sort(([a], [b]) => (a < b ? -1 : 1)),
			),
		)};\n`;
	const target = path.join(root, 'source', 'questions', 'worth-weights.ts');
	const options = await resolveConfig(target);
	writeFileSync(target, await format(source, {...options, filepath: target}));
	console.log(`${weights.size} weights written to ${path.relative(root, target)}.`);
}
