// The clause reader and the voice of verbs against a treebank's dependencies.
import {markerPairs, below, relativePairs, rootOf, subjectOfRoot} from './treebank.js';

/**
 * @typedef {import('./engine.js').Engine} Engine
 * @typedef {import('./treebank.js').Tree} Tree
 * @typedef {import('../../source/language/parts-of-speech/tagger.js').Tagger} Tagger
 */

/** @param {number} part @param {number} whole */
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/**
 * The treebank tells active from passive only: whatever we do not call passive counts as active.
 * @param {Engine} engine @param {readonly Tree[]} trees @param {number} show
 */
export function measureVoice(engine, trees, show) {
	let verbs = 0;
	let right = 0;
	const misses = [];
	for (const {nodes} of trees) {
		for (const {form, feats} of nodes) {
			const voice = /Voice=(Act|Pass)/.exec(feats)?.[1];
			if (!voice) continue;
			verbs++;
			if ((engine.voiceOf(form) === 'passive') === (voice === 'Pass')) right++;
			else misses.push(`${form} (${voice})`);
		}
	}
	console.log(`voice, UD CSUI: ${percent(right, verbs)} of ${verbs} verbs`);
	if (show > 0) console.log(`  ${misses.slice(0, show * 4).join(', ')}`);
}

/**
 * A span without the punctuation at its ends, which a treebank hangs elsewhere.
 * @param {readonly {kind: string}[]} tokens @param {{from: number, to: number}} span
 */
function withoutMarks(tokens, {from, to}) {
	let end = to;
	while (end > from + 1 && tokens[end - 1]?.kind === 'punctuation') end--;
	return {from, to: end};
}

/** Counts what was found of what is there. */
class Tally {
	/** @param {string} name */
	constructor(name) {
		this.name = name;
		this.gold = 0;
		this.found = 0;
		this.right = 0;
		/** @type {string[]} */
		this.misses = [];
	}

	/** @param {ReadonlySet<string>} gold @param {ReadonlySet<string>} found @param {string} text */
	add(gold, found, text) {
		this.gold += gold.size;
		this.found += found.size;
		for (const pair of found) if (gold.has(pair)) this.right++;
		const missed = [...gold].filter((pair) => !found.has(pair));
		const wrong = [...found].filter((pair) => !gold.has(pair));
		if (missed.length + wrong.length > 0)
			this.misses.push(`missed ${missed.join(', ')}; wrong ${wrong.join(', ')}\n      ${text}`);
	}

	/** @param {number} show */
	print(show) {
		const precision = this.right / Math.max(1, this.found);
		const recall = this.right / Math.max(1, this.gold);
		const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
		console.log(
			`${this.name}: precision ${percent(this.right, this.found)}, recall ${percent(this.right, this.gold)}, F1 ${(100 * f1).toFixed(1)} (${this.gold})`,
		);
		for (const miss of this.misses.slice(0, show)) console.log(`    ${miss}`);
	}
}

/**
 * @param {Engine} engine
 * @param {readonly Tree[]} trees
 * @param {(index: number) => Tagger} taggerOf
 * @param {number} show
 */
export function measureClauses(engine, trees, taggerOf, show) {
	const roots = new Tally('root predicate');
	const subjects = new Tally('head of its subject');
	const spans = new Tally('span of its subject');
	const relatives = new Tally('yang clauses (yang and predicate)');
	const nouns = new Tally('yang clauses (noun and predicate)');
	const markers = new Tally('marked clauses (marker and predicate)');
	/** @type {Map<string, Tally>} */
	const byMarker = new Map();
	for (const [index, tree] of trees.entries()) {
		const {text, nodes} = tree;
		const tokens = engine.tokenise(text);
		const parts = Array.from(taggerOf(index)(tokens), engine.partOf);
		const {clauses} = engine.clausesOf(tokens, parts, []);
		/** @param {number} start */
		const tokenAt = (start) =>
			tokens.findIndex((token) => token.start <= start && start < token.end);
		/** @param {number} at */
		const name = (at) => `${tokens[at]?.text ?? '?'}:${at}`;
		/** @param {{start: number} | undefined} node */
		const nameOf = (node) => (node ? name(tokenAt(node.start)) : '?');
		const pair = (/** @type {string[]} */ ...names) => names.join(' ');

		const root = rootOf(tree);
		const main = clauses.find(({kind, predicate}) => kind === 'main' && predicate) ?? clauses[0];
		roots.add(
			new Set([nameOf(root)]),
			new Set(main?.predicate ? [name(main.predicate.head)] : []),
			text,
		);
		const subject = subjectOfRoot(tree);
		if (main?.predicate && name(main.predicate.head) === nameOf(root)) {
			subjects.add(
				new Set(subject ? [nameOf(subject)] : []),
				new Set(main.subject ? [name(main.subject.head)] : []),
				text,
			);
			const words = subject
				? below(tree, subject)
						.filter(({upos}) => upos !== 'PUNCT')
						.map(({start}) => tokenAt(start))
				: [];
			const span = main.subject && withoutMarks(tokens, main.subject);
			spans.add(
				new Set(subject ? [pair(name(Math.min(...words)), name(Math.max(...words)))] : []),
				new Set(span ? [pair(name(span.from), name(span.to - 1))] : []),
				text,
			);
		}

		const gold = relativePairs(tree);
		const found = clauses.filter(
			({kind, marker, predicate}) => kind === 'relative' && marker && predicate,
		);
		relatives.add(
			new Set(gold.map(({yang, verb}) => pair(nameOf(yang), nameOf(verb)))),
			new Set(
				found.flatMap(({modifies, marker, predicate}) =>
					modifies !== undefined && marker && predicate
						? [pair(name(marker.from), name(predicate.head))]
						: [],
				),
			),
			text,
		);
		nouns.add(
			new Set(gold.map(({noun, verb}) => pair(nameOf(noun), nameOf(verb)))),
			new Set(
				found.flatMap(({modifies, predicate}) =>
					modifies !== undefined && predicate ? [pair(name(modifies), name(predicate.head))] : [],
				),
			),
			text,
		);

		/** @type {Map<string, [Set<string>, Set<string>]>} */
		const marks = new Map();
		/** @param {string} marker */
		const of = (marker) => {
			const known = marks.get(marker) ?? [new Set(), new Set()];
			marks.set(marker, known);
			return known;
		};
		for (const {mark, verb} of markerPairs(tree)) {
			const start = nodes.find(({id}) => id === mark.id)?.start ?? 0;
			of(mark.form.toLowerCase())[0].add(pair(name(tokenAt(start)), nameOf(verb)));
		}
		for (const {kind, marker, predicate} of clauses) {
			if (!/^(?:marked|complement|main)$/.test(kind) || !marker || !predicate) continue;
			const at = marker.from;
			of(tokens[at]?.text.toLowerCase() ?? '')[1].add(pair(name(at), name(predicate.head)));
		}
		for (const [marker, [wanted, given]] of marks) {
			markers.add(wanted, given, text);
			const tally = byMarker.get(marker) ?? new Tally(`  ${marker}`);
			tally.add(wanted, given, text);
			byMarker.set(marker, tally);
		}
	}

	for (const tally of [roots, subjects, spans, relatives, nouns, markers]) tally.print(show);
	for (const tally of [...byMarker.values()].sort((a, b) => b.gold - a.gold).slice(0, 16))
		tally.print(0);
}
