import {findPrintedDates} from '../printed-date.js';
import {publisherPattern} from '../publishers.js';
import {wholeLine} from './phrases.js';
import {lineRule, type NoiseRule} from './rule.js';

/** When an article came out, on a line of its own. */

const longestStamp = 140;
const stampWords =
	/\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|pukul|jam|wib|wita|wit|am|pm|diterbitkan|diperbarui|dipublikasikan|diupdate|diunggah|dirilis|rilis|terbit|tayang|update[d]?|publish(?:ed)?|posted|upload(?:ed)?|last|terakhir|pada|tanggal|on|at)\b|\d{1,2}[.:]\d{2}(?:[.:]\d{2})?/giu;
const clock = /\d{1,2}[.:]\d{2}|\b(?:WIB|WITA|WIT)\b/u;
const publisher = new RegExp(publisherPattern, 'gu');
const names =
	/^[\s,;:|·•/–-]*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}(?:[\s,;:|·•/–-]+(?:[Jj]urnalis|[Pp]enulis|[Ee]ditor|[Rr]eporter|[Kk]ontributor))?(?:,\s?\p{Lu}\p{L}{2,20})?[\s,;:|·•/–-]*$/u;

/** `Selasa, 10 Sep 2024 06:26 WIB`, with the publisher's or, beside a time of day, the writer's name. */
function isStamp(line: string): boolean {
	if (line.length > longestStamp || !/\d{4}/.test(line)) return false;
	const dates = findPrintedDates(line);
	if (dates.length === 0) return false;
	let rest = '';
	let from = 0;
	for (const date of dates) {
		rest += line.slice(from, date.start) + ' ';
		from = Math.max(from, date.end);
	}
	rest = (rest + line.slice(from)).replace(publisher, ' ').replace(stampWords, ' ');
	if (!/[\p{L}\p{N}]/u.test(rest)) return true;
	return clock.test(line) && names.test(rest.replace(/\s+/g, ' '));
}

const ago = wholeLine(
	'(?:(?:di)?(?:terbit|tayang|publikasi|perbarui|unggah)(?:kan)? )?\\d{1,3} (?:detik|menit|jam|hari|minggu|pekan|bulan)(?: yang)? lalu',
);

export const stamps: NoiseRule = lineRule(
	'timestamp',
	(line) => isStamp(line) || (line.length <= 60 && ago.test(line)),
);
