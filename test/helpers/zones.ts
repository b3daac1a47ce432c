/** Minutes that a time zone is ahead of UTC at a moment, by Node's own tables. */
export function offsetIn(zone: string, at: number): number {
	const name = new Intl.DateTimeFormat('en-GB', {timeZone: zone, timeZoneName: 'longOffset'})
		.formatToParts(at)
		.find(({type}) => type === 'timeZoneName')?.value;
	const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
	return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}

/** What a clock on the wall shows: `YYYY-MM-DD HH:MM`. */
export function wallClock(zone: string, at: number): string {
	return new Date(at + offsetIn(zone, at) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

/**
 * The moment, in epoch milliseconds, at which a clock on the wall first shows a time.
 * @param time `YYYY-MM-DD HH:MM`
 */
export function moment(zone: string, time: string): number {
	const utc = Date.parse(`${time.replace(' ', 'T')}Z`);
	const around = [-1, 0, 1].map((day) => offsetIn(zone, utc + day * 86_400_000));
	const shown = around
		.map((offset) => utc - offset * 60_000)
		.filter((at) => wallClock(zone, at) === time);
	if (shown.length === 0) throw new RangeError(`no clock in ${zone} shows ${time}`);
	return Math.min(...shown);
}
