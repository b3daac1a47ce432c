import type {Language} from '../../errors.js';
import {hashOf} from '../decks/html/policy.js';
import {escapeHtml} from '../escape.js';
import type {Catalogue, CatalogueEntry} from './catalogue.js';

/** By this, a page that was made here is told from one that somebody wrote. */
export const pageMark = '<meta name="generator" content="newsquiz catalogue">';

const words = {
	id: {
		title: 'Paket kartu',
		how: 'Dengan newsquiz, tambahkan dari katalog ini, dan pilih yang Anda inginkan:',
		address: 'ALAMAT-HALAMAN-INI',
		catalogue: 'Katalog',
		cards: (cards: number) => `${cards} kartu`,
		version: (version: number) => `versi ${version}`,
		download: 'Unduh',
		news: 'Berita',
		quoted: 'kalimat yang dikutip dari berita tetap milik penerbitnya',
	},
	en: {
		title: 'Decks',
		how: 'With newsquiz, add decks from this catalogue and choose those that you want:',
		address: 'ADDRESS-OF-THIS-PAGE',
		catalogue: 'Catalogue',
		cards: (cards: number) => (cards === 1 ? '1 card' : `${cards} cards`),
		version: (version: number) => `version ${version}`,
		download: 'Download',
		news: 'News',
		quoted: 'sentences quoted from the news remain their publishers’',
	},
} as const;

const style =
	':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}li{margin:0 0 1rem}code{overflow-wrap:anywhere}h2{font-size:1.1rem;margin:0}p{margin:.25rem 0}small{opacity:.8}ul{list-style:none;padding:0}';

/**
 * A page that says what a catalogue holds to somebody who opens its address in a browser. It needs nothing else and
 * runs nothing.
 * @param file the name of the catalogue's file beside it
 */
export function cataloguePage(catalogue: Catalogue, file: string, language: Language): string {
	const says = words[language];
	const title = escapeHtml(catalogue.title ?? says.title);
	const link = encodeURIComponent(file);
	const shownFile = escapeHtml(file);
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'">
${pageMark}
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
<p>${says.how}</p>
<p><code>newsquiz add ${says.address}/${shownFile}</code></p>
<p><a href="${link}">${says.catalogue}: ${shownFile}</a></p>
<ul>
${catalogue.decks.map((entry) => item(entry, language)).join('\n')}
</ul>
</body>
</html>
`;
}

function item(entry: CatalogueEntry, language: Language): string {
	const says = words[language];
	const {id, title, description, url, size, version, updatedAt, cards} = entry;
	const {publishers = [], authors = [], license} = entry;
	const facts = [
		...(cards === undefined ? [] : [says.cards(cards)]),
		...(version === undefined ? [] : [says.version(version)]),
		...(updatedAt === undefined ? [] : [updatedAt.slice(0, 10)]),
		...authors,
		...(publishers.length === 0 ? [] : [`${says.news}: ${publishers.join(', ')}`]),
		...(license === undefined ? [] : [`${license} (${says.quoted})`]),
		`id ${id}`,
	];
	return [
		`<li><h2>${escapeHtml(title)}</h2>`,
		...(description === undefined ? [] : [`<p>${escapeHtml(description)}</p>`]),
		`<p><small>${escapeHtml(facts.join(' · '))}</small></p>`,
		`<p><a href="${escapeHtml(linkTo(url))}" download>${says.download} (${Math.ceil(size / 1000)} kB)</a></p></li>`,
	].join('\n');
}

/** An address that leads to a file, or to another site; nothing else is followed. */
function linkTo(url: string): string {
	return /^https?:/i.test(url) ? url : `./${url}`;
}
