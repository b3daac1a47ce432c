/** No feed nests as deep; what reads one calls itself for every level. */
const deepest = 200;
/** No tag is as long; attributes without number keep their reader busy. */
const longestTag = 20_000;

/** Whether elements or brackets go deeper, or a tag is longer, than in any feed. */
export function isTooElaborate(text: string): boolean {
	return /^\s*[{[]/.test(text.slice(0, 1000)) ? isDeepJson(text) : isElaborateXml(text);
}

function isElaborateXml(text: string): boolean {
	let depth = 0;
	for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
		const passed = passedOver(text, at);
		if (passed === -1) return false;
		if (passed !== at) {
			at = passed;
			continue;
		}
		const end = text.indexOf('>', at);
		if (end === -1) return false;
		if (text[at + 1] === '/') depth--;
		else if (/[\p{L}_:]/u.test(text[at + 1] ?? '') && text[end - 1] !== '/') depth++;
		if (depth > deepest || end - at > longestTag) return true;
	}
	return false;
}

const opaque = [
	['<!--', '-->'],
	['<![CDATA[', ']]>'],
	['<?', '?>'],
] as const;

/** Where what begins here and holds no elements ends: here where that is an element, -1 where it has no end. */
function passedOver(text: string, at: number): number {
	const kind = opaque.find(([start]) => text.startsWith(start, at));
	return kind ? text.indexOf(kind[1], at) : at;
}

function isDeepJson(text: string): boolean {
	let depth = 0;
	let isString = false;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (isString) {
			if (character === '\\') at++;
			else if (character === '"') isString = false;
		} else if (character === '"') isString = true;
		else if (character === '{' || character === '[') depth++;
		else if (character === '}' || character === ']') depth--;
		if (depth > deepest) return true;
	}
	return false;
}
