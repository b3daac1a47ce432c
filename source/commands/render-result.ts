import type {Card, Deck} from '../deck/deck.js';
import type {Language} from '../errors.js';
import {markLabelsFor} from '../labels/marks.js';
import type {CardResult, PupilResult} from '../results/result.js';
import {sanitise, sanitiseLine} from '../sanitise.js';
import {wrap} from './usage.js';

const words = {
	title: {id: 'Hasil yang akan dikirim', en: 'Results that would be sent'},
	pupil: {id: 'Murid', en: 'Pupil'},
	deck: {id: 'Paket kartu', en: 'Deck'},
	version: {id: 'versi', en: 'version'},
	attempt: {
		first: {id: 'jawaban pertama untuk tiap kartu', en: 'the first answer to each card'},
		last: {id: 'jawaban terakhir untuk tiap kartu', en: 'the last answer to each card'},
	},
	right: {id: 'benar', en: 'right'},
	wrong: {id: 'salah', en: 'wrong'},
	chose: {id: 'memilih', en: 'chose'},
	unasked: {id: 'tidak dijawab', en: 'not answered'},
	flagged: {id: 'ditandai', en: 'flagged'},
	otherKey: {
		id: 'dengan kunci yang Anda ubah sendiri; mungkin tidak dihitung',
		en: 'by a key that you changed yourself; it may not count',
	},
	left: {
		id: (count: number) => `${count} kartu lain belum dijawab.`,
		en: (count: number) =>
			count === 1
				? '1 other card has not been answered.'
				: `${count} other cards have not been answered.`,
	},
	nothingElse: {
		id: 'Tanpa waktu, perangkat, atau paket kartu lain.',
		en: 'No times, no device and no other decks.',
	},
} as const;

/** All that a result says, card by card, for the pupil to see before it leaves. */
export function renderResult(
	{pupil, deck: {title, fingerprint}, attempt, cards}: PupilResult,
	deck: Deck,
	language: Language,
): string {
	const own = new Map(deck.cards.map((card, place) => [card.id, {card, number: place + 1}]));
	const column = String(deck.cards.length).length + 2;
	const rows = cards.flatMap((result) => {
		const found = own.get(result.id);
		if (!found) return [];
		const number = `${found.number}.`.padStart(column);
		const question = wrap(sanitiseLine(found.card.question), column + 1);
		const said = wrap(sanitiseLine(outcome(result, found.card, language)), column + 3);
		return [`${number} ${question}`, `${' '.repeat(column + 1)}→ ${said}`];
	});
	const answered = cards.filter(({isRight}) => isRight !== undefined).length;
	const left = deck.cards.length - answered;
	return sanitise(
		[
			words.title[language],
			`  ${words.pupil[language]}: ${pupil}`,
			`  ${words.deck[language]}: ${wrap(sanitiseLine(title), 4)} (${words.version[language]} ${fingerprint})`,
			...(attempt === undefined ? [] : [`  ${words.attempt[attempt][language]}`]),
			'',
			...rows,
			'',
			...(left > 0 ? [words.left[language](left)] : []),
			words.nothingElse[language],
			'',
		].join('\n'),
	);
}

function outcome({key, isRight, option, flag}: CardResult, card: Card, language: Language): string {
	const parts: string[] = [];
	if (isRight === undefined) parts.push(words.unasked[language]);
	else parts.push(isRight ? words.right[language] : words.wrong[language]);
	if (isRight === false && option !== undefined) {
		parts.push(`${words.chose[language]} “${option}”`);
	}
	if (flag) {
		const reason = flag.reason === undefined ? '' : markLabelsFor(language).reasons[flag.reason];
		const why = [reason, flag.note ?? ''].filter((text) => text !== '').join('; ');
		parts.push(words.flagged[language] + (why === '' ? '' : ` (${why})`));
	}
	if (key !== card.answer && isRight !== undefined) parts.push(words.otherKey[language]);
	return parts.join(', ');
}
