import type {HtmlDocument} from './dom.js';

/** A node of linked data, unchecked. */
export type LinkedData = Readonly<Record<string, unknown>>;

const mostNodes = 2000;

/** Every node of the page's JSON-LD, outer ones first: arrays and graphs are laid flat. Broken scripts are skipped. */
export function linkedData(document: HtmlDocument): LinkedData[] {
	const queue: unknown[] = [];
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		const parsed = lenientJson(script.textContent ?? '');
		if (parsed !== undefined) queue.push(parsed);
	}
	const nodes: LinkedData[] = [];
	for (let i = 0; i < queue.length && i < mostNodes; i++) {
		const item = queue[i];
		if (Array.isArray(item)) queue.push(...(item as unknown[]).slice(0, mostNodes));
		else if (isNode(item)) {
			nodes.push(item);
			for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
				if (typeof item[key] === 'object') queue.push(item[key]);
			}
		}
	}
	return nodes;
}

/** The node that describes the article itself, if the page has one. */
export function articleNode(nodes: readonly LinkedData[]): LinkedData | undefined {
	const articles = nodes.filter((node) =>
		typesOf(node).some((type) => /Article$|^(?:BlogPosting|Report)$/.test(type)),
	);
	return articles.find((node) => node['datePublished'] !== undefined) ?? articles[0];
}

export function typesOf(node: LinkedData): string[] {
	return [node['@type']].flat().filter((type) => typeof type === 'string');
}

/** The string a property holds, or the name of the thing it holds. */
export function stringOf(value: unknown): string | undefined {
	const first: unknown = Array.isArray(value) ? value[0] : value;
	if (typeof first === 'string') return first.trim() || undefined;
	if (isNode(first)) return stringOf(first['name'] ?? first['@id']);
	return undefined;
}

function isNode(value: unknown): value is LinkedData {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON as publishers write it: with raw line breaks in strings, comment or CDATA wrappers, a trailing semicolon. */
function lenientJson(source: string): unknown {
	const bare = source
		.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
		.replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, '')
		.trim();
	// eslint-disable-next-line no-control-regex
	for (const json of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/[;,]\s*$/, '')]) {
		try {
			return JSON.parse(json);
		} catch {
			// The next, more forgiving reading, or none.
		}
	}
	return undefined;
}
