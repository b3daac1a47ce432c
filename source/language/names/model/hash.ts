/** Features are known by 32-bit numbers, made of the numbers of their parts. */
export function mix(hash: number, part: number): number {
	let mixed = Math.imul(hash ^ part, 0x85ebca6b);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}

/** FNV-1a over UTF-16 units. */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash;
}
