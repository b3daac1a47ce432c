import {parse, type ValueNode} from '@humanwhocodes/momoa';

/** Where something stands in a file, both counted from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** How deep lists and objects may lie in one another. */
const maximumDepth = 64;

/** The longest text that is parsed a second time to find its mistake: that takes far longer than the first time. */
const longestSecondReading = 200_000;

/**
 * What makes a JSON text unfit for a recursive parser or breaks its strings: the first place that lies too
 * deep, the first where too much has been counted, and the first control character inside a string. Linear, without
 * recursion.
 * @param maximumValues how many texts, numbers, lists and objects there may be
 */
export function scanJson(
	text: string,
	maximumValues = Number.POSITIVE_INFINITY,
): {tooDeep?: Place; tooMany?: Place; control?: Place} {
	let depth = 0;
	let values = 0;
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
			if (++values > maximumValues) return {tooMany: placeAt(text, index)};
		} else if (code === 0x7d || code === 0x5d) depth--;
		else if (code === 0x2c && ++values > maximumValues) return {tooMany: placeAt(text, index)};
	}
	return {};
}

/**
 * Where a text that is not JSON goes wrong, as far as that can be told.
 * @param error what `JSON.parse` said of it
 */
export function syntaxErrorPlace(text: string, error: unknown): Place | undefined {
	if (text.length > longestSecondReading) {
		const position = / at position (\d+)/.exec(String(error))?.[1];
		return position === undefined ? undefined : placeAt(text, Number(position));
	}
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
