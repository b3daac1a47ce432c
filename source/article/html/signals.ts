import {countWords} from '../prose.js';
import type {PageSignals} from '../signals.js';
import type {HtmlDocument} from './dom.js';
import {typesOf, type LinkedData} from './json-ld.js';
import {metaContent} from './metadata.js';

const subscribe =
	/(?:berlangganan|langganan|login|masuk|daftar|subscribe|log ?in)[^.!?\n]{0,60}(?:untuk (?:melanjutkan|membaca|mengakses|menikmati)|to (?:continue|read))|(?:artikel|konten|berita|tulisan) (?:ini )?(?:khusus|eksklusif|hanya|premium)[^.!?\n]{0,40}(?:pelanggan|anggota|berlangganan|member|subscriber)|sudah (?:punya akun|berlangganan)\s*\?|baca (?:artikel )?selengkapnya dengan berlangganan|this article is for subscribers/iu;
const robotCheck =
	/verify (?:that )?you are (?:a )?human|are you a robot|just a moment|checking your browser|captcha|unusual traffic|enable javascript and cookies|access denied|attention required|akses ditolak|anda bukan robot|lalu lintas (?:yang )?tidak (?:biasa|wajar)/iu;
const consent =
	/before you continue|sebelum (?:anda )?melanjutkan|we value your privacy|kami menghargai privasi|(?:accept|terima|setuju[^.\n]{0,20}|izinkan|menggunakan|use[s]?) (?:all |semua )?(?:cookies?|kuki)|kebijakan cookie/iu;
const login = /\b(?:log ?in|sign ?in|masuk|kata sandi|password)\b/iu;

/** A longer page is about consent, if it speaks of it so much, and does not ask for it. */
const longestNotice = 600;

/** A page with this many words of its own has shown something. */
const fewWords = 120;

/** Looks at a page before its article is taken out of it. */
export function pageSignals(
	document: HtmlDocument,
	nodes: readonly LinkedData[],
	article: LinkedData | undefined,
	url: string | undefined,
): Omit<PageSignals, 'linkShare' | 'nextPage' | 'singlePage'> {
	const text = visibleText(document);
	const types = new Set(nodes.flatMap(typesOf));
	const isListing = ['CollectionPage', 'ItemList', 'SearchResultsPage'].some((type) =>
		types.has(type),
	);
	const dated = metaContent(
		document,
		'article:published_time',
		'pubdate',
		'publishdate',
		'datePublished',
	);
	const ogType = metaContent(document, 'og:type')?.toLowerCase();
	return {
		declaresArticle:
			article !== undefined || (!isListing && ogType === 'article' && dated !== undefined),
		isFrontPage: url !== undefined && /^\/(?:index\.\w+)?$/.test(new URL(url).pathname),
		declaresPaywall: nodes.some((node) => /^false$/i.test(String(node['isAccessibleForFree']))),
		asksToSubscribe: subscribe.test(text),
		gate: gateOf(document, text),
	};
}

function gateOf(document: HtmlDocument, text: string): PageSignals['gate'] {
	if (speaksOfConsent(text)) return 'consent';
	if (countWords(text.slice(0, 20_000)) > fewWords) return undefined;
	const all = `${document.title ?? ''}\n${text}`;
	if (
		robotCheck.test(all) ||
		document.querySelector('#challenge-form, .g-recaptcha, .h-captcha, .cf-turnstile')
	)
		return 'robot-check';
	if (consent.test(all)) return 'consent';
	if (document.querySelector('input[type="password" i]') && login.test(all)) return 'login';
	return undefined;
}

/** A notice may be long; then hardly a sentence of it is without cookies and agreement. */
function speaksOfConsent(text: string): boolean {
	const words = countWords(text);
	if (words > longestNotice) return false;
	const share = (pattern: RegExp): number => [...text.matchAll(pattern)].length / words;
	return (
		share(/\b(?:cookies?|kuki)\b/giu) > 0.02 &&
		share(/\b(?:(?:meny|per)?(?:setuju|etujui)\p{L}*|accept|agree|consent|terima)\b/giu) > 0.02
	);
}

function visibleText(document: HtmlDocument): string {
	const hidden = new Set<unknown>(document.querySelectorAll('script, style, noscript, template'));
	const parts: string[] = [];
	const visit = (node: {
		childNodes: Iterable<never>;
		nodeType: number;
		textContent: string | null;
	}): void => {
		if (hidden.has(node)) return;
		if (node.nodeType === 3) parts.push(node.textContent ?? '');
		else for (const child of node.childNodes) visit(child);
	};
	if (document.body) visit(document.body as never);
	return parts.join(' ').replace(/\s+/g, ' ').trim();
}
