// Elements without content, and elements whose end tag pages leave out: neither makes a page deeper.
const flat = new Set(
	(
		'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead ' +
		'tbody tfoot colgroup html head body'
	).split(' '),
);
const raw = new Set(['script', 'style', 'textarea', 'title', 'noscript']);
const tagName = /^\/?([a-z][\w:-]*)/i;

/** How much there is to build from a page. */
export interface PageMeasure {
	/** How deep elements are nested. */
	readonly depth: number;
	readonly elements: number;
}

/** Measures a page in one pass that builds nothing; it stops once a limit is passed. */
export function measurePage(html: string, limits: PageMeasure): PageMeasure {
	let open = 0;
	let depth = 0;
	let elements = 0;
	let at = html.indexOf('<');
	while (at >= 0 && depth <= limits.depth && elements <= limits.elements) {
		let end: number;
		if (html.startsWith('<!--', at)) {
			end = html.indexOf('-->', at + 4);
		} else {
			const match = tagName.exec(html.slice(at + 1, at + 40));
			if (!match) {
				at = html.indexOf('<', at + 1);
				continue;
			}
			const name = match[1]!.toLowerCase();
			end = html.indexOf('>', at);
			if (end < 0) break;
			if (html[at + 1] === '/') {
				if (!flat.has(name)) open = Math.max(0, open - 1);
			} else {
				elements++;
				if (raw.has(name)) end = endOfRaw(html, name, end);
				else if (!flat.has(name) && html[end - 1] !== '/') depth = Math.max(depth, ++open);
			}
		}
		if (end < 0) break;
		at = html.indexOf('<', end);
	}
	return {depth, elements};
}

/** Where the text of a script and its like ends: their content is no markup. */
function endOfRaw(html: string, name: string, from: number): number {
	const endTag = new RegExp(`</${name}`, 'gi');
	endTag.lastIndex = from;
	return endTag.exec(html)?.index ?? -1;
}
