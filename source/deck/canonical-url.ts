const longestAddress = 8192;

/**
 * The one form of an article's address, so that the same article shared from a phone, a search page or a
 * newsletter is recognised as one. It names the article and is not meant to be fetched:
 *
 * - an address inside an AMP cache or behind a search engine's AMP viewer is taken out of it;
 * - scheme, user, default port and fragment go; the host is in lower case and loses `www.`, `m.`,
 *   `mobile.` and `amp.` at its front;
 * - of the path, `/amp` at either end, a final `index.html` or `index.php`, doubled and final slashes go;
 *   its percent-encoding is evened out, its letter case kept;
 * - of the query, tracking and "all on one page" parameters go, the others are sorted.
 *
 * @returns such as `kompas.example/read/2023/07/27/judul`, or `undefined` where the address can't be an
 * article's: not http(s), or a site's front page
 */
export function canonicalUrl(address: string): string | undefined {
	const url = address.length <= longestAddress ? parseUrl(address) : undefined;
	if (!url) return undefined;
	const inner = insideAmpViewer(url);
	if (inner !== undefined) return canonicalUrl(inner);
	const path = canonicalPath(url.pathname);
	const query = canonicalQuery(url.searchParams);
	if (path === '' && query === '') return undefined;
	const port = url.port === '' ? '' : `:${url.port}`;
	return canonicalHost(url.hostname) + port + path + query;
}

function parseUrl(address: string): URL | undefined {
	try {
		const url = new URL(address.trim());
		return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
	} catch {
		return undefined;
	}
}

/** `https://x.cdn.ampproject.org/c/s/host/path` and `https://www.google.com/amp/s/host/path`. */
function insideAmpViewer({hostname, pathname, search}: URL): string | undefined {
	const rest = hostname.endsWith('.cdn.ampproject.org')
		? /^\/[a-z]\/(?:s\/)?(.+)$/.exec(pathname)?.[1]
		: /^(?:www\.)?google\.[a-z.]+$/.test(hostname)
			? /^\/amp\/(?:s\/)?(.+)$/.exec(pathname)?.[1]
			: undefined;
	return rest === undefined ? undefined : `https://${rest}${search}`;
}

function canonicalHost(host: string): string {
	const bare = host.replace(/^(?:(?:www|m|mobile|amp)\.)+/, '').replace(/\.$/, '');
	return bare.includes('.') ? bare : host;
}

function canonicalPath(path: string): string {
	const parts = path.split('/').filter((part) => part !== '');
	if (parts.length > 1 && parts[0] === 'amp') parts.shift();
	if (/^index\.(?:html?|php)$/i.test(parts.at(-1) ?? '')) parts.pop();
	if (parts.length > 1 && parts.at(-1) === 'amp') parts.pop();
	return parts.map((part) => `/${evenEncoding(part)}`).join('');
}

function evenEncoding(part: string): string {
	try {
		return encodeURIComponent(decodeURIComponent(part).normalize('NFC'));
	} catch {
		return part;
	}
}

const tracking = new Set(
	(
		'_ga _gl _hsenc _hsmi __twitter_impression amp amp_gsa amp_js_v campaign cmpid dclid fbclid gaa_at gad_source ' +
		'gbraid gclid google_btn igsh igshid jxconn jxrecoid lgn_method mc_cid mc_eid medium mibextid mkt_tok msclkid ' +
		'ncid outputtype ref ref_src ref_url referrer share smid source spm tag_from tagfrom tblci ttclid twclid usqp ' +
		'wbraid yclid zanpid zarsrc'
	).split(' '),
);
const trackingFamilies = /^(?:utm|at|ito|pk|mtm|hsa|jx)_/;

// The same article on one page instead of several, or its first page.
const wholeArticle = /^(?:page|page_num|halaman|show|showpage|showall|view|single|singlepage)$/;
const wholeValue = /^(?:all|0|1|true|)$/;

function canonicalQuery(parameters: URLSearchParams): string {
	const kept = [...parameters]
		.filter(([name, value]) => {
			const key = name.toLowerCase();
			if (tracking.has(key) || trackingFamilies.test(key)) return false;
			return !(wholeArticle.test(key) && wholeValue.test(value.toLowerCase()));
		})
		.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
		.sort();
	return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
