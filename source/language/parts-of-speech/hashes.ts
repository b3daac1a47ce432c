/** A number that says which feature this is: the characters of a text from one place to another, under a template. */
export function hashText(template: number, text: string, from = 0, to = text.length): number {
	let hash = Math.imul(template + 1, 0x9e3779b1) ^ 0x811c9dc5;
	for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return mix(hash);
}

/** The same for a feature of two parts that are hashes or tags themselves. */
export function hashPair(template: number, left: number, right: number): number {
	let hash = Math.imul(template + 1, 0x9e3779b1) ^ left;
	hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ right;
	return mix(Math.imul(hash, 0xc2b2ae35));
}

function mix(value: number): number {
	let hash = value ^ (value >>> 16);
	hash = Math.imul(hash, 0x85ebca6b);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
