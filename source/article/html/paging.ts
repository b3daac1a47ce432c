import type {HtmlDocument, HtmlElement} from './dom.js';

/** Where a page says that its article goes on. */
export interface Paging {
	/** The article goes on, on another page. */
	readonly nextPage: string | undefined;
	/** The address that shows all pages of the article as one. */
	readonly singlePage: string | undefined;
}

/** For pages that have all been read. */
export const noPaging: Paging = {nextPage: undefined, singlePage: undefined};

const pageNumber = /[?&](?:page|hal|halaman|p|pg)=(\d{1,3})(?:&|$)/i;
const numberBelow = /\/(?:page\/|halaman\/|hal\/)?(\d{1,2})\/?$/;
const saysNext = /^(?:(?:halaman |baca )?(?:selanjutnya|berikutnya)|next(?: page)?|lanjut)\W*$/i;
const saysAll =
	/^(?:(?:lihat|tampilkan|baca|show|view) (?:semua|seluruhnya|all)(?: halaman)?|(?:semua|all)(?: halaman| pages)?|(?:show|view) all|(?:baca )?(?:dalam )?satu halaman|single page)\W*$/i;
const asksForAll = /[?&](?:page=all|page=0|single=1|showpage=all|view=all|singlepage=1)(?:&|$)/i;

/** The further pages of the article at `url`, by links on the same site, to the same path or one numbered below it. */
export function pagingOf(document: HtmlDocument, url: string | undefined): Paging {
	let nextPage: string | undefined;
	let singlePage: string | undefined;
	if (url === undefined) return {nextPage, singlePage};
	const here = new URL(url);
	const following = numberOf(here) + 1;
	for (const link of document.querySelectorAll('link[rel="next" i], a[href]')) {
		const target = targetOf(link, here);
		if (!target) continue;
		const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
		if (
			isSamePath(target, here) &&
			asksForAll.test(target.search) &&
			(saysAll.test(text) || /page=all/i.test(target.search))
		) {
			singlePage ??= target.href;
			continue;
		}
		if (!isSamePath(target, here) && !isBelow(target, here)) continue;
		const saysSo = link.getAttribute('rel')?.toLowerCase() === 'next' || saysNext.test(text);
		const isFollowing = text === String(following) && numberOf(target) === following;
		if ((saysSo && numberOf(target) >= following) || isFollowing) nextPage ??= target.href;
	}
	return {nextPage, singlePage};
}

function targetOf(link: HtmlElement, here: URL): URL | undefined {
	const href = link.getAttribute('href') ?? '';
	if (!URL.canParse(href, here.href)) return undefined;
	const target = new URL(href, here);
	target.hash = '';
	const isOther = target.host === here.host && target.href !== here.href;
	return isOther && /^https?:$/.test(target.protocol) ? target : undefined;
}

const bare = ({pathname}: URL) => pathname.replace(/\/$/, '');

function isSamePath(target: URL, here: URL): boolean {
	return (
		bare(target) === bare(here) &&
		(pageNumber.test(target.search) || asksForAll.test(target.search))
	);
}

function isBelow(target: URL, here: URL): boolean {
	return numberBelow.test(target.pathname) && article(target) === article(here);
}

/** The path without the number of the page. */
function article(url: URL): string {
	return bare(url).replace(numberBelow, '');
}

function numberOf(url: URL): number {
	return Number(pageNumber.exec(url.search)?.[1] ?? numberBelow.exec(url.pathname)?.[1] ?? 1);
}
