// What a treebank says of clauses, as pairs of words that can be counted.
import {readFileSync} from 'node:fs';

/**
 * @typedef {{id: number, form: string, upos: string, feats: string, head: number, relation: string, start: number}} Node
 * @typedef {{text: string, nodes: Node[]}} Tree
 */

/**
 * The trees of a treebank; `start` says where a word, or the word that it is part of, stands in the text.
 * @param {string} file
 * @returns {Tree[]}
 */
export function readTrees(file) {
	return readFileSync(file, 'utf8')
		.replaceAll('\r', '')
		.trim()
		.split(/\n\n+/)
		.map((block) => {
			const lines = block.split('\n');
			const text = (lines.find((line) => line.startsWith('# text = ')) ?? '').slice(9);
			/** @type {Node[]} */
			const nodes = [];
			let at = 0;
			let joined = {last: 0, start: 0};
			for (const line of lines) {
				if (line.startsWith('#')) continue;
				const [id = '', form = '', , upos = '', , feats = '', head = '', relation = ''] =
					line.split('\t');
				if (id.includes('-')) {
					const start = text.indexOf(form, at);
					at = start + form.length;
					joined = {last: Number(id.split('-')[1]), start};
					continue;
				}
				let {start} = joined;
				if (Number(id) > joined.last) {
					start = text.indexOf(form, at);
					at = start + form.length;
				}
				nodes.push({id: Number(id), form, upos, feats, head: Number(head), relation, start});
			}
			return {text, nodes};
		});
}

/** @param {Tree} tree @param {number} id @returns {Node[]} */
export const children = ({nodes}, id) => nodes.filter(({head}) => head === id);

/** The words below a word, itself among them, without what is cut off. @param {Tree} tree @param {Node} top */
export function below(tree, top) {
	const found = [top];
	for (const node of found) found.push(...children(tree, node.id));
	return found;
}

/** @param {Tree} tree */
export const rootOf = ({nodes}) => nodes.find(({relation}) => relation === 'root');

/** @param {Tree} tree */
export function subjectOfRoot(tree) {
	const root = rootOf(tree);
	return root && children(tree, root.id).find(({relation}) => /^nsubj/.test(relation));
}

/** Nouns with their *yang* clauses. @param {Tree} tree */
export function relativePairs(tree) {
	const {nodes} = tree;
	return nodes
		.filter(
			({id, relation}) =>
				relation === 'acl:relcl' &&
				children(tree, id).some(({form}) => form.toLowerCase() === 'yang'),
		)
		.map((verb) => ({
			noun: /** @type {Node} */ (nodes.find(({id}) => id === verb.head)),
			verb,
			yang: /** @type {Node} */ (
				children(tree, verb.id).find(({form}) => form.toLowerCase() === 'yang')
			),
		}));
}

/** Markers with the predicate of the clause they open. @param {Tree} tree */
export function markerPairs(tree) {
	return tree.nodes.flatMap((mark) => {
		if (mark.relation !== 'mark') return [];
		const verb = tree.nodes.find(({id}) => id === mark.head);
		return verb && /^(?:advcl|xcomp|acl|ccomp)/.test(verb.relation) ? [{mark, verb}] : [];
	});
}
