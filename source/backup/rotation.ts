import {dayName, dayNumber} from '../schedule/study-day.js';
import type {NamedBackup} from './name.js';

const DAY = 86_400_000;
/** Milliseconds that every backup is kept. */
const ALL = 2 * DAY;
/** Milliseconds that what was kept before something destructive is kept. */
const BEFORE = 30 * DAY;
/** After that the newest of each day is kept, then of each week, then of each month: of so many that have one. */
const DAYS = 12;
const WEEKS = 10;
const MONTHS = 9;

/**
 * Which backups have had their time: all of the last two days stay, then one a day for twelve days, one a week for
 * ten weeks, one a month for nine months; what was kept before something destructive stays for thirty days at the
 * least. Days without a backup don't count, so that neither a long pause nor a clock that is a year ahead costs
 * more than a busy week would. A backup from the future stays.
 * @param verified the newest backup that was found good: it is never among them
 * @param tz minutes that local time is ahead of UTC
 */
export function toDelete<B extends NamedBackup>(
	backups: readonly B[],
	now: number,
	tz: number,
	verified: string,
): B[] {
	const isProtected = ({name, at, reason}: NamedBackup): boolean =>
		name === verified || now - at < ALL || (reason.startsWith('before-') && now - at < BEFORE);
	const day = ({at}: NamedBackup): number => dayNumber({at, tz}, 0);
	const rest = backups
		.filter((backup) => !isProtected(backup))
		.sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
	const daily = thin(rest, DAYS, day);
	// 5 January 1970 was a Monday.
	const weekly = thin(daily.left, WEEKS, (backup) => Math.floor((day(backup) + 3) / 7));
	const monthly = thin(weekly.left, MONTHS, (backup) => dayName(day(backup)).slice(0, 7));
	return [...daily.spare, ...weekly.spare, ...monthly.spare, ...monthly.left];
}

/**
 * Goes through the newest so many spans of time that have a backup.
 * @returns those that are not the newest of their span, and those of older spans
 */
function thin<B>(
	backups: readonly B[],
	count: number,
	spanOf: (backup: B) => number | string,
): {spare: B[]; left: B[]} {
	const spans = new Set<number | string>();
	const spare: B[] = [];
	for (const [index, backup] of backups.entries()) {
		const span = spanOf(backup);
		if (spans.has(span)) spare.push(backup);
		else if (spans.size === count) return {spare, left: backups.slice(index)};
		else spans.add(span);
	}

	return {spare, left: []};
}
