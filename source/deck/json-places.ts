import {parse, type ValueNode} from '@humanwhocodes/momoa';

/** Where something stands in a file, both counted from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** How deep lists and objects may lie in one another. */
export const maximumDepth = 64;

/**
 * What makes a JSON text unfit for a recursive parser or breaks its strings: the first place that lies too
 * deep, and the first control character inside a string. Linear, without recursion.
 */
export function scanJson(text: string): {tooDeep?: Place; control?: Place} {
	let depth = 0;
	let inString = false;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (inString) {
			if (code === 0x5c) index++;
			else if (code === 0x22) inString = false;
			else if (code < 0x20) return {control: placeAt(text, index)};
		} else if (code === 0x22) inString = true;
		else if (code === 0x7b || code === 0x5b) {
			if (++depth > maximumDepth) return {tooDeep: placeAt(text, index)};
		} else if (code === 0x7d || code === 0x5d) depth--;
	}
	return {};
}

/** Where a text that is not JSON goes wrong, as far as that can be told. */
export function syntaxErrorPlace(text: string): Place | undefined {
	try {
		parse(text);
		return undefined;
	} catch (error) {
		const {line, column} = error as Partial<Place>;
		return typeof line === 'number' && typeof column === 'number' ? {line, column} : undefined;
	}
}

/**
 * Finds values in a JSON text.
 * @returns the line of the value that a path of keys and indexes leads to, or of the innermost one on the way
 */
export function lineFinder(text: string): (path: readonly PropertyKey[]) => number {
	const root = parse(text).body;
	return (path) => {
		let node: ValueNode = root;
		for (const key of path) {
			const next: ValueNode | undefined =
				node.type === 'Object'
					? node.members.findLast(
							({name}) => (name.type === 'String' ? name.value : name.name) === key,
						)?.value
					: node.type === 'Array' && typeof key === 'number'
						? node.elements[key]?.value
						: undefined;
			if (!next) break;
			node = next;
		}
		return node.loc.start.line;
	};
}

function placeAt(text: string, offset: number): Place {
	const lines = text.slice(0, offset).split(/\r\n?|\n/);
	return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1};
}
