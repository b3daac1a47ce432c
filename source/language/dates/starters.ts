import type {Token} from '../analysis.js';
import {
	datedWeekdays,
	englishMonths,
	islamicMonthHeads,
	islamicMonths,
	months,
	movableDays,
	namedDays,
	shortMonths,
	shortWeekdays,
	weekdays,
} from '../data/calendar.js';
import {WordSet} from '../word-set.js';

const starters = new WordSet([
	...months.keys(),
	...shortMonths.keys(),
	...englishMonths.keys(),
	...islamicMonths,
	...islamicMonthHeads,
	...weekdays.keys(),
	...shortWeekdays.keys(),
	...datedWeekdays.keys(),
	...namedDays.keys(),
	...movableDays.map(([first = '']) => first),
	...(
		'kemarin besok esok esoknya besoknya lusa keesokan keesokannya pagi siang sore petang malam dini subuh tadi nanti akhir ' +
		'hari pekan minggu bulan tahun dekade dasawarsa abad sehari sepekan seminggu sebulan setahun sedekade seabad satu dua tiga ' +
		'empat lima enam tujuh delapan sembilan sepuluh sebelas seratus seribu belasan puluhan ratusan ribuan jutaan setengah ' +
		'kuartal triwulan caturwulan semester paruh hut h q1 q2 q3 q4'
	).split(' '),
]);

/** Whether a date phrase may begin with the token: most words end their reading here. */
export function mayBegin(tokens: readonly Token[], lower: readonly string[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind === 'number') return true;
	if (token?.kind !== 'word') return false;
	const word = lower[at] ?? '';
	if (starters.has(word)) return true;
	const first = word.charCodeAt(0);
	// `1990-an`, `27th`
	if (first >= 0x30 && first <= 0x39) return word.length < 9;
	const dash = word.indexOf('-');
	return dash > 0 && starters.has(word.slice(0, dash));
}
