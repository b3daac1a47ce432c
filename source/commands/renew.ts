import {startOver} from '../deck/update.js';
import {cardKey} from '../progress/state.js';
import type {DeckRenewal, Services, TakenDeck} from '../services.js';
import {ask, confirm} from './ask.js';
import type {OptionValues} from './command.js';
import {type Context, write} from './io.js';
import {isInteractive} from './keyboard.js';
import {renderDifference} from './render-difference.js';

/** Cards with another key than before, of which the learner remembers something. */
export function otherKeysOf(
	{present}: TakenDeck,
	{progress}: Pick<Services, 'progress'>,
): string[] {
	if (!present) return [];
	const {deck, otherKeys} = present.update;
	return otherKeys.filter((card) => progress.state.memories.has(cardKey(deck.id, card)));
}

/** The deck as it is to stand in the library. */
export function renewalOf(
	taken: TakenDeck,
	services: Pick<Services, 'progress'>,
	startsOver: boolean,
): DeckRenewal {
	const {deck, update} = taken.present!;
	const {from, entry} = taken;
	return {
		from,
		...(entry === undefined ? {} : {entry}),
		present: deck,
		deck: startsOver ? startOver(update.deck, otherKeysOf(taken, services)) : update.deck,
	};
}

/**
 * Shows what a later version changes and asks whether to take it in, and what becomes of progress in cards that have
 * another key now: kept, unless `--start-over` or the learner says otherwise.
 * @returns undefined when the learner says no
 */
export async function agreeToUpdate(
	taken: TakenDeck,
	services: Services,
	values: OptionValues,
	context: Context & {readonly isAgreed?: boolean},
): Promise<DeckRenewal | undefined> {
	const {deck, update} = taken.present!;
	// What is shown is for a person; what programs read stays clean.
	const stream = values['json'] === true ? context.stderr : context.stdout;
	await write(stream, renderDifference(deck, update.deck, update.difference, context.language));
	const isYes = values['yes'] === true || context.isAgreed === true;
	const question = {
		id: 'Perbarui? Kartu yang hanya berubah kata-katanya tetap memakai jadwalnya.',
		en: 'Update it? Cards whose wording alone has changed keep their schedule.',
	};
	if (!(await confirm(context, question, isYes))) return undefined;
	const others = otherKeysOf(taken, services).length;
	const isSaid = values['start-over'] === true || values['yes'] === true;
	const startsOver =
		values['start-over'] === true ||
		(others > 0 && !isSaid && isInteractive(context) && (await wantsToStartOver(others, context)));
	return renewalOf(taken, services, startsOver);
}

async function wantsToStartOver(others: number, context: Context): Promise<boolean> {
	const answer = await ask(context, {
		id: `${others} kartu yang sudah Anda pelajari kini berbeda jawabannya. Pertahankan kemajuannya (Enter), atau pelajari kartu itu dari awal (u)?`,
		en: `${others === 1 ? '1 card that you have studied has another answer now' : `${others} cards that you have studied have other answers now`}. Keep your progress in ${others === 1 ? 'it' : 'them'} (Enter), or start over (s)?`,
	});
	return /^(?:u|ulang|dari awal|s|start over)$/i.test(answer.trim());
}
