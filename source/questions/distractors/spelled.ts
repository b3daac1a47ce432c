const units = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');
const values = new Map(units.map((word, value) => [word, value]));
const ones = /^se(orang|buah|ekor|unit|pasang|kali|hari|pekan|minggu|bulan|tahun|jam)$/;

interface Spelled {
	readonly value: number;
	/** What follows the number: ` orang`. */
	readonly after: string;
	readonly isCapital: boolean;
}

/** Reads a number in words with what it counts: *dua belas orang*, *seratus rumah*, *seekor harimau*. */
export function readSpelled(text: string): Spelled | undefined {
	const words = text.toLowerCase().split(' ');
	const isCapital = /^\p{Lu}/u.test(text);
	const one = ones.exec(words[0]!);
	if (one) {
		const rest = words.length === 1 ? '' : text.slice(words[0]!.length);
		return {value: 1, after: ` ${one[1]!}${rest}`, isCapital};
	}
	let total = 0;
	let unit = 0;
	let at = 0;
	for (; at < words.length; at++) {
		const word = words[at]!;
		const digit = values.get(word);
		if (digit !== undefined) {
			if (unit > 0) return undefined;
			unit = digit;
		} else if (word === 'belas') unit += 10;
		else if (word === 'puluh') {
			total += unit * 10;
			unit = 0;
		} else if (word === 'ratus' || word === 'seratus') {
			total += (word === 'seratus' ? 1 : unit) * 100;
			unit = 0;
		} else break;
	}
	// *seribu*, *dua ratus juta*: so large that a neighbour in words would be a mouthful.
	const value = total + unit;
	if (at === 0 || value === 0 || /^(?:ribu|juta|miliar|triliun|per|koma)$/.test(words[at] ?? ''))
		return undefined;
	const rest = text.split(' ').slice(at).join(' ');
	return {value, after: rest === '' ? '' : ` ${rest}`, isCapital};
}

/** A number up to 999 in words. */
export function spell(value: number): string {
	if (value < 12) return units[value]!;
	if (value < 20) return `${units[value - 10]!} belas`;
	if (value < 100) return `${units[Math.floor(value / 10)]!} puluh${rest(value % 10)}`;
	const hundreds = Math.floor(value / 100);
	return `${hundreds === 1 ? 'seratus' : `${units[hundreds]!} ratus`}${rest(value % 100)}`;
}

const rest = (value: number) => (value === 0 ? '' : ` ${spell(value)}`);
