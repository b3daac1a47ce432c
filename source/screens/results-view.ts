import {type Line, blank, safeLine, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Deck} from '../deck/deck.js';
import {type Language, type UserError, hintInApp} from '../errors.js';
import {outcomeText, resultsLabelsFor} from '../labels/results.js';
import {cardsOf, unanswered} from '../results/result-cards.js';
import type {PupilResult} from '../results/result.js';

export interface ResultsSetting {
	readonly language: Language;
	readonly width: number;
}

/** All that a result says, card by card, for the pupil to see before it leaves. */
export function saidLines(
	result: PupilResult,
	deck: Deck,
	{language, width}: ResultsSetting,
): Line[] {
	const says = resultsLabelsFor(language);
	const {pupil, attempt} = result;
	const {title, fingerprint} = result.deck;
	const column = String(deck.cards.length).length + 2;
	const row = (name: string, value: string): Line[] =>
		wrapAfter([segment(`  ${name}: `, 'muted')], [segment(value)], width);
	const cards = cardsOf(result, deck).flatMap(({number, card, result: of}): Line[] => [
		...wrapAfter(
			[segment(`${`${number}.`.padStart(column)} `, 'muted')],
			[segment(safeLine(card.question), 'muted')],
			width,
		),
		...wrapAfter(
			[segment(' '.repeat(column + 1)), segment('→ ', 'muted')],
			[segment(safeLine(outcomeText(of, card, language)))],
			width,
		),
	]);
	const left = unanswered(result, deck);
	return [
		...row(says.pupil, pupil === '' ? '…' : safeLine(pupil)),
		...row(says.deck, `${safeLine(title)} (${says.version} ${fingerprint})`),
		...(attempt === undefined
			? []
			: wrapAfter([segment('  ')], [segment(says.attempt[attempt], 'muted')], width)),
		blank,
		...cards,
		blank,
		...(left > 0 ? wrap([segment(says.left(left), 'muted')], width) : []),
		...wrap([segment(says.nothingElse, 'muted')], width),
	];
}

/** Why there is nothing, or no code, and what to do about it. */
export function errorLines(error: UserError, {language, width}: ResultsSetting): Line[] {
	const hint = hintInApp(error)?.[language];
	return [
		...wrap([segment(error.says[language], 'strong')], width),
		...(hint === undefined ? [] : wrap(hint, width)),
		blank,
	];
}

/** The code, alone on its rows and whole, and what to do with it. */
export function codeLines(code: string, {language, width}: ResultsSetting): Line[] {
	const {send} = resultsLabelsFor(language);
	const rows = code.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
	return [
		[segment(send.code, 'strong')],
		blank,
		...rows.map((row): Line => [segment(row, 'title')]),
		blank,
		...wrap(send.sendIt, width),
		...(rows.length > 1 ? wrap([segment(send.severalRows, 'muted')], width) : []),
		blank,
	];
}
