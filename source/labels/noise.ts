import type {Bilingual} from '../errors.js';

/** What users read for each reason that cleaning an article gives (source/article/noise-rules.ts). */
export const noiseLabels: Readonly<Record<string, Bilingual>> = {
	advertisement: {id: 'iklan', en: 'advertisement'},
	byline: {id: 'nama penulis', en: 'byline'},
	comments: {id: 'komentar', en: 'comments'},
	copyright: {id: 'hak cipta', en: 'copyright'},
	dateline: {id: 'kota asal berita', en: 'dateline'},
	disclaimer: {id: 'keterangan redaksi', en: 'editorial note'},
	'embedded-post': {id: 'kiriman media sosial', en: 'social media post'},
	link: {id: 'tautan', en: 'link'},
	markup: {id: 'kode format', en: 'markup'},
	'media-marker': {id: 'penanda foto atau video', en: 'photo or video marker'},
	navigation: {id: 'navigasi', en: 'navigation'},
	'photo-caption': {id: 'keterangan foto', en: 'photo caption'},
	'photo-credit': {id: 'kredit foto', en: 'photo credit'},
	prompt: {id: 'ajakan', en: 'call to action'},
	'read-also': {id: 'tautan berita lain', en: 'links to other articles'},
	separator: {id: 'garis pemisah', en: 'separator'},
	'share-bar': {id: 'tombol berbagi', en: 'share bar'},
	source: {id: 'sumber', en: 'source line'},
	syndication: {id: 'keterangan sindikasi', en: 'syndication note'},
	tags: {id: 'label topik', en: 'tags'},
	timestamp: {id: 'waktu terbit', en: 'timestamp'},
};

/** A reason in the user's words; one without words is shown by its name. */
export function noiseLabel(reason: string): Bilingual {
	return noiseLabels[reason] ?? {id: reason, en: reason};
}
