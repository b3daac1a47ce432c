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

/**
 * The node that describes the article itself, if the page has one. Pages describe other articles too, so one with the
 * page's own address or heading goes first, then one with a date.
 */
export function articleNode(
	nodes: readonly LinkedData[],
	isOwn: (node: LinkedData) => boolean = () => false,
): LinkedData | undefined {
	const articles = nodes.filter((node) =>
		typesOf(node).some((type) => /Article$|^(?:BlogPosting|Report)$/.test(type)),
	);
	const dated = (list: readonly LinkedData[]) =>
		list.find((node) => node['datePublished'] !== undefined) ?? list[0];
	return dated(articles.filter(isOwn)) ?? dated(articles);
}

/** The types of a node, without the address of their vocabulary. */
export function typesOf(node: LinkedData): string[] {
	return [node['@type']]
		.flat()
		.filter((type) => typeof type === 'string')
		.map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/i, ''));
}

/** The string a property holds, or the name of the thing it holds or, by its id in `nodes`, refers to. */
export function stringOf(value: unknown, nodes: readonly LinkedData[] = []): string | undefined {
	const first: unknown = Array.isArray(value) ? value[0] : value;
	if (typeof first === 'number' && Number.isFinite(first)) return String(first);
	if (typeof first === 'string') return first.trim() || undefined;
	if (!isNode(first)) return undefined;
	const id = first['@id'];
	const named = first['name'] ?? nodes.find((node) => node['@id'] === id && node['name'])?.['name'];
	const text: unknown = Array.isArray(named) ? named[0] : (named ?? id);
	return typeof text === 'string' ? text.trim() || undefined : undefined;
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
