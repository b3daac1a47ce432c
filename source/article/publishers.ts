import type {Article} from './article.js';

/** Publishers as they sign their datelines, and the names they go by. */

// Signatures that are no domain, upper-cased, with the publisher's name.
const signatures: ReadonlyArray<readonly [string, string]> = [
	['CNN Indonesia', 'CNN Indonesia'],
	['CNBC Indonesia', 'CNBC Indonesia'],
	['BBC News Indonesia', 'BBC News Indonesia'],
	['BBC Indonesia', 'BBC News Indonesia'],
	['VOA Indonesia', 'VOA Indonesia'],
	['VOA', 'VOA Indonesia'],
	['DW Indonesia', 'DW Indonesia'],
	['ANTARA News', 'ANTARA'],
	['ANTARA', 'ANTARA'],
	['Antara', 'ANTARA'],
	['IDN Times', 'IDN Times'],
	['TEMPO', 'Tempo'],
	['TEMPO Interaktif', 'Tempo'],
	['SINDOnews', 'SINDOnews'],
	['Beritasatu', 'Beritasatu'],
	['Katadata', 'Katadata'],
	['InfoPublik', 'InfoPublik'],
	['NU Online', 'NU Online'],
	['KBRN', 'RRI'],
	['RRI', 'RRI'],
	['PIKIRAN RAKYAT', 'Pikiran Rakyat'],
	['Kompas', 'Kompas'],
	['KOMPAS', 'Kompas'],
	['MetroTV', 'Metro TV'],
	['RMOL', 'RMOL'],
	['VIVA', 'VIVA'],
	['VIVAnews', 'VIVA'],
	['Okezone', 'Okezone'],
	['GATRAnews', 'Gatra.com'],
	['SINDO', 'SINDOnews'],
	['TIMES Indonesia', 'TIMES Indonesia'],
	['TIMESINDONESIA', 'TIMES Indonesia'],
	['WARTAKOTALIVE', 'Warta Kota'],
];

// Domains whose publisher writes its name in a way that the domain alone does not tell.
const domains: ReadonlyMap<string, string> = new Map([
	['liputan6.com', 'Liputan6.com'],
	['kompas.com', 'Kompas.com'],
	['kompas.id', 'Kompas'],
	['kompas.tv', 'Kompas TV'],
	['tribunnews.com', 'Tribunnews.com'],
	['bisnis.com', 'Bisnis.com'],
	['republika.co.id', 'Republika'],
	['tempo.co', 'Tempo'],
	['cnnindonesia.com', 'CNN Indonesia'],
	['cnbcindonesia.com', 'CNBC Indonesia'],
	['detik.com', 'detikcom'],
	['antaranews.com', 'ANTARA'],
	['viva.co.id', 'VIVA'],
	['jpnn.com', 'JPNN.com'],
	['akurat.co', 'Akurat.co'],
	['okezone.com', 'Okezone'],
	['sindonews.com', 'SINDOnews'],
	['suara.com', 'Suara.com'],
	['merdeka.com', 'Merdeka.com'],
	['jawapos.com', 'JawaPos.com'],
	['kontan.co.id', 'Kontan'],
	['katadata.co.id', 'Katadata'],
	['kumparan.com', 'kumparan'],
	['tirto.id', 'Tirto.id'],
	['idntimes.com', 'IDN Times'],
	['inews.id', 'iNews.id'],
	['mediaindonesia.com', 'Media Indonesia'],
	['medcom.id', 'Medcom.id'],
	['metrotvnews.com', 'Metro TV'],
	['beritasatu.com', 'Beritasatu'],
	['voaindonesia.com', 'VOA Indonesia'],
	['bbc.com', 'BBC News Indonesia'],
	['dw.com', 'DW Indonesia'],
	['kapanlagi.com', 'KapanLagi.com'],
	['pikiran-rakyat.com', 'Pikiran Rakyat'],
	['nu.or.id', 'NU Online'],
	['rri.co.id', 'RRI'],
	['gatra.com', 'Gatra.com'],
	['bola.com', 'Bola.com'],
	['bola.net', 'Bola.net'],
]);

const ending = ['com', 'net', 'id', 'tv', 'co', 'co.id', 'or.id', 'org', 'news']
	.map((name) => name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`))
	.map((name) => name.replaceAll('.', '\\.'))
	.sort((a, b) => b.length - a.length)
	.join('|');
const signed = signatures
	.map(([signature]) => signature)
	.sort((a, b) => b.length - a.length)
	.join('|');

/** A source expression for a publisher's signature: a domain under a usual ending, or one of the table's. */
export const publisherPattern = `(?:(?:[\\p{L}\\d-]{2,20}\\.)?[\\p{L}\\d][\\p{L}\\d-]{1,30}\\.(?:${ending})(?![\\p{L}\\d])|[dD]etik(?:com|[A-Z]\\p{L}+)|${signed})`;

/** A source expression for what any signature has in it, quick to try. */
export const publisherHint = `\\.\\p{L}|[dD]etik|${signed}`;

const bySignature = new Map(signatures.map(([signature, name]) => [signature.toLowerCase(), name]));

/** The publisher's name for a signature such as `KOMPAS.com`, `CNN Indonesia` or `TRIBUN-MEDAN.com`. */
export function publisherName(signature: string): string {
	const lower = signature.toLowerCase();
	const known = bySignature.get(lower) ?? publisherOfHost(lower);
	if (known !== undefined) return known;
	if (lower.startsWith('detik') && !lower.includes('.')) return 'detikcom';
	const isShouted = signature === signature.toUpperCase();
	return isShouted ? lower.charAt(0).toUpperCase() + lower.slice(1) : signature;
}

/** The publisher of a web address whose host, or a parent of it, is known. */
export function publisherOfHost(host: string): string | undefined {
	const labels = host.toLowerCase().split('.');
	for (let from = 0; from < labels.length - 1; from++) {
		const known = domains.get(labels.slice(from).join('.'));
		if (known !== undefined) return known;
	}
	return undefined;
}

const anyPublisher = new RegExp(publisherPattern, 'u');

/** The publisher that an article's own noise names: its dateline, a stamp or byline at its head, its copyright. */
export function signedPublisher({
	text,
	noise,
	blocks,
}: Pick<Article, 'text' | 'noise' | 'blocks'>): string | undefined {
	const body = blocks.find(({kind}) => kind !== 'headline')?.start ?? text.length;
	for (const reason of ['dateline', 'timestamp', 'byline', 'copyright', 'media-marker']) {
		for (const one of noise) {
			if (one.reason !== reason || (reason === 'byline' && one.start > body)) continue;
			const printed = text.slice(one.start, one.end);
			const [signature] = anyPublisher.exec(printed) ?? [];
			if (signature) return publisherName(signature);
			if (/^\[Gambas:\s*Video CNN/i.test(printed)) return 'CNN Indonesia';
		}
	}
	return undefined;
}
