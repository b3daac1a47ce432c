import {findPrintedDates} from '../printed-date.js';
import {countWords, endsInFullStop} from '../prose.js';
import {publisherPattern} from '../publishers.js';
import {lineRule, type NoiseRule} from './rule.js';

const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|bin|binti|al|van|de)){0,4}";
const names = `${name}(?:(?:, ?| ?[/&] ?| dan )${name}){0,4}`;
const labels =
	'penulis|reporter|editor|oleh|pewarta|laporan|kontributor|jurnalis|wartawan|redaktur|redaksi|fotografer|videografer|penyunting|penerjemah|uploader|pengunggah|ditulis oleh|disunting oleh|diterjemahkan oleh|rep|red|author|written by|by|kreator|produser|liputan|tim liputan';

const label = new RegExp(`^(?:${labels})\\s*[:：/|]\\s*`, 'iu');
const byNames = new RegExp(`^(?:[Oo]leh|OLEH|By) ${names}$`, 'u');
const withPublisher = new RegExp(
	`^(?:${names}|[Tt]im(?: [\\p{L}]+)?)(?: ?[-–—|•·] ?| ?, ?)(?:${publisherPattern})$`,
	'u',
);
const publisherAlone = new RegExp(`^(?:Tim |Redaksi )?(?:${publisherPattern})$`, 'u');
const reporterOf = new RegExp(
	`^(?:Laporan|Dilaporkan)(?: (?:oleh|[Ww]artawan|[Rr]eporter|[Kk]ontributor))+ .{3,90}$`,
	'u',
);
const namesWithSource = new RegExp(
	`^${names} ?\\((?:[Mm]enurut|[Dd]ari|[Ss]umber|[Bb]erdasarkan|[Tt]heo)[ :].{2,120}\\)$`,
	'u',
);
/** `(rdw/bgs)` on a line of its own. */
export const initialsAlone = /^\([A-Za-z]{2,6}(?:[/ .-][A-Za-z]{2,6}){0,3}\)$/;
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
