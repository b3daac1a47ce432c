/** Whether two options are near enough in length that neither stands out. */
export function similar(a: string, b: string): boolean {
	const ratio = a.length / b.length;
	return (ratio >= 0.5 && ratio <= 2) || Math.abs(a.length - b.length) <= 8;
}
