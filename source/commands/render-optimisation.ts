import type {Bilingual, Language} from '../errors.js';
import type {Comparison, Verdict} from '../schedule/optimise/optimise.js';
import {wrap} from './wrap.js';

/** What a fit came to, as people and programs are told. */
export interface OptimisationReport {
	readonly cards: number;
	/** All answers to these cards. */
	readonly answers: number;
	/** Those of them that FSRS predicts: on a later day than the card's answer before. */
	readonly predicted: number;
	/** The defaults, and a fit to the earlier answers, on the later ones. */
	readonly heldOut: Comparison;
	/** The parameters in use and the new ones, on all answers; null while the defaults are in use. */
	readonly present: Comparison | null;
	readonly verdict: Verdict;
	readonly parameters: readonly number[];
	readonly retention: number;
	/** The days between answers to a card that is always answered Good, now and with the new parameters. */
	readonly goodIntervals: {readonly before: readonly number[]; readonly after: readonly number[]};
}

const words = {
	title: {
		id: 'Menyesuaikan jadwal dengan ingatan Anda',
		en: 'Fitting the schedule to your memory',
	},
	defaults: {id: 'bawaan', en: 'defaults'},
	fitted: {id: 'disesuaikan', en: 'fitted'},
	now: {id: 'sekarang', en: 'now'},
	then: {id: 'nanti', en: 'then'},
	days: {id: 'hari', en: 'days'},
	shorter: {
		id: 'Kartu kembali lebih cepat: Anda lupa lebih cepat daripada yang dikira jadwal sekarang.',
		en: 'Cards come back sooner: you forget faster than the present schedule takes you to.',
	},
	longer: {
		id: 'Kartu kembali lebih lambat: Anda ingat lebih lama daripada yang dikira jadwal sekarang, jadi lebih sedikit pengulangan sudah cukup.',
		en: 'Cards stay away longer: you remember longer than the present schedule takes you to, so fewer reviews will do.',
	},
	alike: {
		id: 'Jarak pengulangan hampir tidak berubah.',
		en: 'The time between reviews hardly changes.',
	},
	'no-better': {
		id: 'Penyesuaian ini tidak terbukti meramalkan jawaban Anda yang terakhir lebih tepat daripada bawaan, jadi jadwal tetap seperti sekarang. Cobalah lagi setelah beberapa ratus pengulangan.',
		en: 'The fit does not noticeably predict your latest answers better than the defaults do, so the schedule stays as it is. Try again after some hundred more reviews.',
	},
	'suits-already': {
		id: 'Parameter yang dipakai sekarang sudah sesuai dengan ingatan Anda, jadi jadwal tetap seperti sekarang. Cobalah lagi setelah beberapa ratus pengulangan.',
		en: 'The parameters in use suit your memory already, so the schedule stays as it is. Try again after some hundred more reviews.',
	},
	taken: {
		id: 'Jadwal yang disesuaikan sudah dipakai, juga untuk semua yang sudah Anda jawab.',
		en: 'The fitted schedule is in use, for all that you have answered before as well.',
	},
	undo: {
		id: 'Untuk membatalkannya:',
		en: 'To undo it:',
	},
	left: {
		id: 'Tidak ada yang diubah. Untuk memakainya:',
		en: 'Nothing was changed. To use it:',
	},
} as const satisfies Record<string, Bilingual>;

export const question: Bilingual = {
	id: 'Pakai jadwal yang disesuaikan?',
	en: 'Use the fitted schedule?',
};

/** How many cards were due with the parameters before, and are with the new ones. */
export interface DueCards {
	readonly before: number;
	readonly after: number;
}

/** What is said when a better fit was found, and taken or not; the command has a line of its own, to be copied. */
export function renderOutcome(
	due: DueCards | undefined,
	language: Language,
	width: number,
): string {
	if (!due) return `${paragraph(words.left[language], width)}  newsquiz stats --optimise --yes\n`;
	const {before, after} = due;
	const moved: Bilingual = {
		id: `Kartu yang perlu diulang: tadi ${before}, sekarang ${after}.`,
		en: `Cards that are due: ${before} before, ${after} now.`,
	};
	const all = [words.taken, moved, words.undo].map((text) => text[language]).join(' ');
	return `${paragraph(all, width)}  newsquiz stats --optimise --undo\n`;
}

export function undone(isDefault: boolean): Bilingual {
	return isDefault
		? {
				id: 'Penyesuaian dibatalkan. Jadwal kembali ke parameter bawaan FSRS.',
				en: 'The fit is undone. The schedule is back to the defaults of FSRS.',
			}
		: {
				id: 'Penyesuaian terakhir dibatalkan. Jadwal kembali ke parameter sebelumnya.',
				en: 'The last fit is undone. The schedule is back to the parameters before it.',
			};
}

/** @param done the share that is done */
export function progressLine(done: number): Bilingual {
	const percent = `${Math.floor(done * 100)}%`.padStart(4);
	return {
		id: `Mempelajari jawaban Anda …${percent}`,
		en: `Learning from your answers …${percent}`,
	};
}

/** The report for people, in lines of at most `width` characters. */
export function renderOptimisation(
	report: OptimisationReport,
	{language, width}: {readonly language: Language; readonly width: number},
): string {
	const number = (value: number, digits = 0): string =>
		value.toLocaleString(language, {minimumFractionDigits: digits, maximumFractionDigits: digits});
	const {cards, answers, predicted, heldOut, present, verdict} = report;
	const used: Bilingual = {
		id: `${number(answers)} jawaban untuk ${number(cards)} kartu; ${number(predicted)} di antaranya pengulangan pada hari lain.`,
		en: `${number(answers)} answers to ${number(cards)} cards; ${number(predicted)} of them reviews on a later day.`,
	};
	const later = number(heldOut.before.reviews);
	const tested: Bilingual = {
		id: `Ramalan atas ${later} pengulangan terakhir, yang belum dilihat penyesuaian ini (makin kecil makin tepat):`,
		en: `Predicting the latest ${later} reviews, which the fit had not seen (less is better):`,
	};
	const said = (text: Bilingual): string => paragraph(text[language], width);
	const parts = [
		said(words.title) + said(used),
		said(tested) + comparisonTable(heldOut, number, language),
		...(present ? [said(onAllReviews(present, number))] : []),
		verdict === 'better' ? intervals(report, number, said, language) : said(words[verdict]),
	];
	return `${parts.join('\n')}${verdict === 'better' ? '\n' : ''}`;
}

type Format = (value: number, digits?: number) => string;

/** A text in lines of at most `width` characters. */
export function paragraph(text: string, width: number): string {
	return `${wrap(text, width).join('\n')}\n`;
}

function comparisonTable({before, after}: Comparison, number: Format, language: Language): string {
	const line = (name: string, ...figures: readonly string[]): string =>
		`  ${name.padEnd(12)}${figures.map((figure) => figure.padStart(12)).join('')}\n`;
	const row = (name: string, old: number, fresh: number): string => {
		const change = ((fresh - old) / old) * 100;
		const sign = change > 0 ? '+' : '−';
		return line(name, number(old, 4), number(fresh, 4), `${sign}${number(Math.abs(change), 1)}%`);
	};
	return [
		line('', words.defaults[language], words.fitted[language]),
		row('log-loss', before.logLoss, after.logLoss),
		row('RMSE (bins)', before.rmse, after.rmse),
	].join('');
}

function onAllReviews({before, after}: Comparison, number: Format): Bilingual {
	const [old, fresh] = [number(before.logLoss, 4), number(after.logLoss, 4)];
	return {
		id: `Atas semua pengulangan: log-loss ${old} dengan parameter yang dipakai sekarang, ${fresh} dengan yang baru.`,
		en: `On all reviews: log-loss ${old} with the parameters in use, ${fresh} with the new ones.`,
	};
}

function intervals(
	{goodIntervals: {before, after}, retention}: OptimisationReport,
	number: Format,
	said: (text: Bilingual) => string,
	language: Language,
): string {
	const share = number(retention * 100);
	const example: Bilingual = {
		id: `Jarak pengulangan kartu yang selalu dijawab Baik, untuk ingatan ${share}%:`,
		en: `How long a card stays away that is always answered Good, for ${share}% remembered:`,
	};
	const row = (name: Bilingual, days: readonly number[]): string =>
		`  ${name[language].padEnd(12)}${days.map((day) => number(day)).join(', ')} ${words.days[language]}\n`;
	return (
		said(example) + row(words.now, before) + row(words.then, after) + said(meaning(before, after))
	);
}

/** What a change of intervals means, by their mean on the scale of ratios. */
function meaning(before: readonly number[], after: readonly number[]): Bilingual {
	const ratio =
		after.reduce((sum, days, index) => sum + Math.log(days / (before[index] ?? days)), 0) /
		after.length;
	if (Math.abs(ratio) < Math.log(1.1)) return words.alike;
	return ratio < 0 ? words.shorter : words.longer;
}
