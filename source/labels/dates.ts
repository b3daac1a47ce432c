/** Writes `YYYY-MM-DD`, `YYYY-MM` and `YYYY` with the names of months; anything else stays as it is. */
export function writeDate(date: string, months: readonly string[]): string {
	const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(date);
	if (!parts) return date;
	const [, year, month, day] = parts;
	const name = month === undefined ? undefined : months[Number(month) - 1];
	if (month !== undefined && name === undefined) return date;
	return [day === undefined ? undefined : String(Number(day)), name, year]
		.filter((part) => part !== undefined)
		.join(' ');
}
