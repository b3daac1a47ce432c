import {findPrintedDates} from '../printed-date.js';
import type {Line} from '../lines.js';
import {countWords, endsInFullStop, endsLikeSentence} from '../prose.js';
import {publisherPattern} from '../publishers.js';
import {lineRule, type NoiseRule} from './rule.js';

const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|bin|binti|al|van|de)){0,4}";
const names = `${name}(?:(?:, ?| ?[/&] ?| dan )${name}){0,4}`;
const labels =
	'penulis|reporter|editor|oleh|pewarta|laporan|kontributor|jurnalis|wartawan|redaktur|redaksi|fotografer|videografer|penyunting|penerjemah|uploader|pengunggah|ditulis oleh|disunting oleh|diterjemahkan oleh|rep|red|author|written by|by|kreator|produser|liputan|tim liputan';

const label = new RegExp(`^(?:${labels})\\s*[:：/|]\\s*`, 'iu');
const byNames = new RegExp(`^(?:[Oo]leh|OLEH|By) ${names}$`, 'u');
const withPublisher = new RegExp(
	`^(?:${names}|[Tt]im(?: [\\p{L}]+)?)(?: ?[-–—|•·] ?| ?, ?)(?:${publisherPattern}|detik\\p{L}+)$`,
	'u',
);
const publisherAlone = new RegExp(`^(?:Tim |Redaksi )?(?:${publisherPattern}|detik\\p{L}+)$`, 'u');
const reporterOf = new RegExp(
	`^(?:Laporan|Dilaporkan)(?: (?:oleh|[Ww]artawan|[Rr]eporter|[Kk]ontributor))+ .{3,90}$`,
	'u',
);
const namesWithSource = new RegExp(
	`^${names} ?\\((?:[Mm]enurut|[Dd]ari|[Ss]umber|[Bb]erdasarkan|[Tt]heo)[ :].{2,120}\\)$`,
	'u',
);
const initialsAlone = /^\([A-Za-z]{2,6}(?:[/ .-][A-Za-z]{2,6}){0,3}\)$/;
const tweetSignature = /^[—–-] .{2,60}\(@\w{2,20}\).{0,30}$/u;

/** Who wrote, edited or filed it: `Penulis: …`, `Nama - detikNews`, `Nama (Menurut AP, …)`. */
export const bylines: NoiseRule = lineRule('byline', (line) => {
	if (line.length > 200 || countWords(line) > 22) return false;
	if (initialsAlone.test(line)) return true;
	if (publisherAlone.test(line) || namesWithSource.test(line) || tweetSignature.test(line))
		return true;
	if (endsInFullStop(line) && !/\p{Lu}\.$/u.test(line)) return false;
	const labelled = label.exec(line);
	if (labelled && !/^\p{Ll}/u.test(line.slice(labelled[0].length))) return true;
	return byNames.test(line) || withPublisher.test(line) || reporterOf.test(line);
});

const bareNames = new RegExp(`^${name}(?:(?:, ?| ?[/&] ?| dan )${name}){0,4},?$`, 'u');
const bareLabel = /^(?:tim redaksi|redaksi|tim|penulis|editor|reporter|penulis naskah)$/iu;
const headLines = 10;

/** Names without a label: between a headline and the first paragraph, or as the very last line. */
export const bareBylines: NoiseRule = {
	reason: 'byline',
	find({lines}) {
		const isByline = ({text}: Line) =>
			bareLabel.test(text) ||
			(text.length <= 80 && !/\d/.test(text) && bareNames.test(text) && text.includes(' '));
		const isProse = ({text}: Line) => countWords(text) >= 12;
		const first = lines.findIndex(isProse);
		if (first < 0) return [];
		const head = lines.slice(1, Math.min(first, headLines)).filter(isByline);
		const last = lines.at(-1)!;
		const isSigned =
			lines.length > first + 1 && isByline(last) && endsLikeSentence(lines.at(-2)!.text);
		return isSigned ? [...head, last] : head;
	},
};

/** `Sumber`, `Sumber: Bola.com`. */
export const sources: NoiseRule = lineRule(
	'source',
	(line) =>
		/^(?:sumber|source|referensi)\s*(?:[:：].*)?$/iu.test(line) &&
		countWords(line) <= 15 &&
		!endsInFullStop(line),
);

const stampWords =
	/\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|pukul|jam|wib|wita|wit|diterbitkan|diperbarui|dipublikasikan|diupdate|terbit|tayang|update[d]?|publish(?:ed)?|last|terakhir|pada|tanggal)\b|\d{1,2}[.:]\d{2}(?:[.:]\d{2})?/giu;
const publisher = new RegExp(publisherPattern, 'gu');

/** A line that is only a time of publication: `Selasa, 10 Sep 2024 06:26 WIB`. */
export function isStamp(line: string): boolean {
	if (line.length > 140) return false;
	const dates = findPrintedDates(line);
	if (dates.length === 0) return false;
	let rest = '';
	let from = 0;
	for (const date of dates) {
		rest += line.slice(from, date.start) + ' ';
		from = Math.max(from, date.end);
	}
	rest += line.slice(from);
	return !/[\p{L}\p{N}]/u.test(rest.replace(publisher, ' ').replace(stampWords, ' '));
}

export const stamps: NoiseRule = lineRule('timestamp', isStamp);
