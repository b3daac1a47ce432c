const small: Readonly<Record<string, number>> = {
	satu: 1,
	dua: 2,
	tiga: 3,
	empat: 4,
	lima: 5,
	enam: 6,
	tujuh: 7,
	delapan: 8,
	sembilan: 9,
	sepuluh: 10,
	sebelas: 11,
	seratus: 100,
	seribu: 1000,
};
const scales: Readonly<Record<string, number>> = {belas: 10, puluh: 10, ratus: 100, ribu: 1000};

/** A number in words at the start of a text, with its figure: *dua puluh lima orang* → `dua puluh lima`, `25`. */
export function numeralsOf(text: string): {words: string; figure: string} | undefined {
	const words = text.split(' ');
	let total = 0;
	let digit = 0;
	let length = 0;
	for (const word of words) {
		const lower = word.toLowerCase();
		const value = small[lower];
		const scale = scales[lower];
		if (value !== undefined) {
			if (digit > 0) return undefined;
			digit = value;
		} else if (scale !== undefined && digit + total > 0) {
			total = lower === 'ribu' ? (total + digit) * scale : total + digit * scale;
			if (lower === 'belas') total += digit + 10 - digit * 10;
			digit = 0;
		} else break;
		if (value !== undefined && value >= 10) {
			total += digit;
			digit = 0;
		}
		length++;
	}
	if (length === 0) return undefined;
	return {words: words.slice(0, length).join(' '), figure: String(total + digit)};
}
