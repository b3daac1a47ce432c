import {isDeviceName} from '../deck/deck-id.js';
import type {Deck} from '../deck/deck.js';
import type {PastAnswer} from '../progress/card-answers.js';
import {type CardKey, type ProgressState, cardKey} from '../progress/state.js';
import {sanitiseLine} from '../sanitise.js';
import {decodeResult, encodeResult, longestPupil, mostCodedCards} from './code.js';
import {codedOf, isOtherKey, resultOfCode} from './coded.js';
import {resultFrom} from './from-answers.js';
import {largeDeck, longName, needsName, nothingYet} from './refusals.js';
import {type Attempt, longestName, type PupilResult} from './result.js';
import {resultEnding} from './result-file.js';

/** How a result travels: a code holds less than a file, and shorter names. */
export type Carrier = 'code' | 'file';

/** A code, and all that it says. */
export interface OutgoingCode {
	readonly code: string;
	readonly said: PupilResult;
}

/**
 * What a pupil typed as their pseudonym or number.
 * @throws UserError when there is nothing, or too much for how the result travels
 */
export function pupilName(typed: string, carrier: Carrier): string {
	const name = sanitiseLine(typed);
	if (name === '') throw needsName();
	const [length, most] =
		carrier === 'code'
			? [new TextEncoder().encode(name).length, longestPupil]
			: [name.length, longestName];
	if (length > most) throw longName(most);
	return name;
}

/**
 * A pupil's result of a deck.
 * @param answers of the deck's cards, oldest first
 * @throws UserError when there is nothing to tell
 */
export function resultOfDeck(
	deck: Deck,
	answers: ReadonlyMap<string, readonly PastAnswer[]>,
	state: Pick<ProgressState, 'marks' | 'changes'>,
	setting: {readonly pupil: string; readonly attempt: Attempt},
): PupilResult {
	const ofDeck = <T>(all: ReadonlyMap<CardKey, T>): Map<string, T> =>
		new Map(
			deck.cards.flatMap(({id}) => {
				const value = all.get(cardKey(deck.id, id));
				return value === undefined ? [] : [[id, value] as const];
			}),
		);
	const flags = new Map(
		[...ofDeck(state.marks)].flatMap(([id, {flag}]) => (flag ? [[id, flag] as const] : [])),
	);
	const result = resultFrom(deck, {answers, flags, changes: ofDeck(state.changes)}, setting);
	if (result.cards.length === 0) throw nothingYet(deck);
	return result;
}

/**
 * The code of a result.
 * @throws UserError when the deck is too large for one, or nothing is left that one could tell
 */
export function outgoingCode(result: PupilResult, deck: Deck): OutgoingCode {
	if (deck.cards.length > mostCodedCards) throw largeDeck(deck);
	const isTold = result.cards.some((card) => {
		const authored = deck.cards.find(({id}) => id === card.id);
		return authored !== undefined && !isOtherKey(authored, card);
	});
	if (!isTold) throw nothingYet(deck);
	const code = encodeResult(codedOf(result, deck));
	const read = decodeResult(code);
	if (typeof read === 'string') throw new Error('A code of ours can’t be read.');
	return {code, said: resultOfCode(read, deck)};
}

/** Such as `hasil-gempa-cianjur-07.nqr`. */
export function resultFileName({pupil, deck: {id}}: PupilResult): string {
	const name = pupil
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	const plain = name === '' || isDeviceName(name) ? 'murid' : name;
	return `hasil-${id}-${plain}.${resultEnding}`;
}
