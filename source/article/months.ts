// Names and usual short forms, Indonesian and English, as datelines and stamps print them.
const names = [
	'januari jan january',
	'februari feb february pebruari peb',
	'maret mar march',
	'april apr',
	'mei may',
	'juni jun june',
	'juli jul july',
	'agustus agu agt ags aug august agust',
	'september sep sept',
	'oktober okt oct october',
	'november nov nop nopember',
	'desember des dec december',
];

const numbers = new Map(
	names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
);

/** 1 to 12 for a month's name or short form in Indonesian or English, in any case. */
export function monthNumber(name: string): number | undefined {
	return numbers.get(name.toLowerCase().replace(/\.$/, ''));
}

const weekdayNames = [
	'minggu ahad sunday min sun',
	'senin monday sen mon',
	'selasa tuesday sel tue',
	'rabu wednesday rab wed',
	'kamis thursday kam thu',
	"jumat jum'at jum’at friday jum fri",
	'sabtu saturday sab sat',
];

const weekdays = new Map(
	weekdayNames.flatMap((line, index) => line.split(' ').map((name) => [name, index] as const)),
);

/** 0 (Sunday) to 6 for the name of a weekday. */
export function weekdayNumber(name: string): number | undefined {
	return weekdays.get(name.toLowerCase());
}

/** `YYYY-MM-DD` for a date that the calendar has, else undefined. */
export function isoDate(year: number, month: number, day: number): string | undefined {
	const time = Date.UTC(year, month - 1, day);
	const date = new Date(time);
	if (year < 1900 || year > 2200) return undefined;
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
	return date.toISOString().slice(0, 10);
}

/** 0 (Sunday) to 6 for an ISO date. */
export function weekdayOf(iso: string): number {
	return new Date(`${iso}T00:00:00Z`).getUTCDay();
}
