import {
	type ArrayNode,
	type MemberNode,
	type ObjectNode,
	parse,
	type ValueNode,
} from '@humanwhocodes/momoa';

/** A stretch of a text and what is to stand there instead. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The outermost value of a JSON text. */
export function rootOf(json: string): ValueNode {
	return parse(json).body;
}

/** Makes edits, none of which overlap; two at one place stay in their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let result = '';
	let from = 0;
	for (const {start, end, text: inserted} of [...edits].sort((a, b) => a.start - b.start)) {
		result += text.slice(from, start) + inserted;
		from = end;
	}
	return result + text.slice(from);
}

/** The value of a field; of one that is there twice the last, as JSON.parse takes it. */
export function fieldOf(node: ValueNode | undefined, name: string): ValueNode | undefined {
	return node?.type === 'Object' ? memberOf(node, name)?.value : undefined;
}

function memberOf(node: ObjectNode, name: string): MemberNode | undefined {
	return node.members.findLast(
		({name: key}) => (key.type === 'String' ? key.value : key.name) === name,
	);
}

/** The entries of a list; none where there is no list. */
export function entriesOf(node: ValueNode | undefined): readonly ValueNode[] {
	return node?.type === 'Array' ? node.elements.map(({value}) => value) : [];
}

/** The text that a node is; undefined for other values. */
export function textOf(node: ValueNode | undefined): string | undefined {
	return node?.type === 'String' ? node.value : undefined;
}

/** Puts another value in a node's place. */
export function replaced(node: ValueNode, value: unknown): Edit {
	return {
		start: node.loc.start.offset,
		end: node.loc.end.offset,
		text: JSON.stringify(value),
	};
}

/** Takes entries out of a list, each with one of its commas and the white space beside it. */
export function withoutEntries(
	list: ArrayNode,
	json: string,
	isGone: (index: number) => boolean,
): Edit[] {
	const {elements} = list;
	const stays = elements.map((_, index) => !isGone(index));
	if (!stays.includes(true)) {
		return [{start: list.loc.start.offset, end: list.loc.end.offset, text: '[]'}];
	}
	const firstKept = stays.indexOf(true);
	const edits: Edit[] = [];
	for (const [index, element] of elements.entries()) {
		if (stays[index]) continue;
		// Before the first entry that stays, the comma behind goes; after it, the one before.
		edits.push(
			index < firstKept
				? {
						start: element.loc.start.offset,
						end: elements[index + 1]!.loc.start.offset,
						text: '',
					}
				: {start: elements[index - 1]!.loc.end.offset, end: element.loc.end.offset, text: ''},
		);
	}
	return edits.filter(({start, end}) => json.slice(start, end) !== '');
}

/** Puts a list's entries in another order, each as it is written. */
export function reordered(list: ArrayNode, json: string, order: readonly number[]): Edit[] {
	return order.flatMap((from, to) => {
		const target = list.elements[to]!;
		const {loc} = list.elements[from]!;
		return from === to
			? []
			: [
					{
						start: target.loc.start.offset,
						end: target.loc.end.offset,
						text: json.slice(loc.start.offset, loc.end.offset),
					},
				];
	});
}

/** Puts a field at the head of an object, on a line of its own where the others have theirs. */
export function withFirstField(node: ObjectNode, json: string, name: string, value: unknown): Edit {
	const at = node.loc.start.offset + 1;
	const [first] = node.members;
	const space = first ? json.slice(at, first.loc.start.offset) : '';
	return {
		start: at,
		end: at,
		text: `${space}${JSON.stringify(name)}: ${JSON.stringify(value)}${first ? ',' : ''}${first && space === '' ? ' ' : ''}`,
	};
}

/** Puts a field behind an object's last one, on a line of its own where the others have theirs. */
export function withField(node: ObjectNode, json: string, name: string, value: unknown): Edit {
	const last = node.members.at(-1)!;
	const before = node.members.at(-2)?.loc.end.offset ?? node.loc.start.offset + 1;
	const between = json.slice(before, last.loc.start.offset);
	const space = between.slice(between.trimEnd().length);
	const at = last.loc.end.offset;
	return {
		start: at,
		end: at,
		text: `,${space === '' ? ' ' : space}${JSON.stringify(name)}: ${JSON.stringify(value)}`,
	};
}
