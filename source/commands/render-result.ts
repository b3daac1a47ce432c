import type {Deck} from '../deck/deck.js';
import type {Language} from '../errors.js';
import {outcomeText, resultsLabelsFor} from '../labels/results.js';
import type {PupilResult} from '../results/result.js';
import {cardsOf, unanswered} from '../results/result-cards.js';
import {sanitise, sanitiseLine} from '../sanitise.js';
import {wrap} from './usage.js';

/** All that a result says, card by card, for the pupil to see before it leaves. */
export function renderResult(result: PupilResult, deck: Deck, language: Language): string {
	const {
		pupil,
		deck: {title, fingerprint},
		attempt,
	} = result;
	const says = resultsLabelsFor(language);
	const column = String(deck.cards.length).length + 2;
	const rows = cardsOf(result, deck).flatMap(({number, card, result: of}) => {
		const question = wrap(sanitiseLine(card.question), column + 1);
		const said = wrap(sanitiseLine(outcomeText(of, card, language)), column + 3);
		return [`${`${number}.`.padStart(column)} ${question}`, `${' '.repeat(column + 1)}→ ${said}`];
	});
	const left = unanswered(result, deck);
	return sanitise(
		[
			says.title,
			`  ${says.pupil}: ${pupil}`,
			`  ${says.deck}: ${wrap(sanitiseLine(title), 4)} (${says.version} ${fingerprint})`,
			...(attempt === undefined ? [] : [`  ${says.attempt[attempt]}`]),
			'',
			...rows,
			'',
			...(left > 0 ? [says.left(left)] : []),
			says.nothingElse,
			'',
		].join('\n'),
	);
}
