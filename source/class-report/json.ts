import type {Language} from '../errors.js';
import {cardCredit} from '../exchange/decks/sources.js';
import {safeJson} from '../sanitise.js';
import type {Item} from './items.js';
import type {ClassReport} from './report.js';

/** A report for programs; see docs/teachers.md. */
export function reportJson(report: ClassReport, language: Language): string {
	const {deck, fingerprint, pass, attempt, pupils, summary, items, reliability} = report;
	const told = {
		deck: {id: deck.id, title: deck.title, fingerprint, cards: deck.cards.length},
		...{pass, attempt, summary},
		pupils: pupils.map(({name, right, answered, mark, standing, missed, answers}) => ({
			...{name, right, answered, mark: mark ?? null, standing},
			studyAgain: missed.map(({card}) => card.id),
			answers: Object.fromEntries(
				items.flatMap(({card}, at) => (answers[at] === undefined ? [] : [[card.id, answers[at]]])),
			),
		})),
		items: items.map(itemJson),
		nonFunctioning: report.weakOptions.map(({item, option, isCertain}) => ({
			...{card: item.card.id, option: option.text},
			...{chosen: option.chosen, of: item.choices, share: option.share},
			...{interval: option.interval, isCertain},
		})),
		likelyWrongKeys: report.wrongKeys.map(({card, likelyWrongKey}) => ({
			...{card: card.id, question: card.question, key: card.answer},
			...likelyWrongKey,
		})),
		missedFacts: report.missedFacts.map(({card, numbers, right, answered, interval, mistaken}) => ({
			...{card: card.id, fact: card.fact ?? null, numbers},
			...{question: card.question, key: card.answer},
			...{right, answered, interval, mistaken: mistaken ?? null},
			evidence: (card.evidence ?? []).map(({text}) => text),
			source: cardCredit(card, deck, language) || null,
		})),
		flags: report.flagged.map(({card, number, flags}) => ({
			...{card: card.id, number, question: card.question, count: flags.length, flags},
		})),
		reliability:
			reliability.value === undefined
				? {kr20: null, why: reliability.why}
				: {kr20: reliability.value, pupils: reliability.pupils, items: reliability.items},
		notes: report.notes.map(({says, isProblem}) => ({text: says[language], isProblem})),
	};
	return `${safeJson(told, 2)}\n`;
}

function itemJson(item: Item): object {
	const {card, number, answered, right, difficulty, difficultyInterval, level} = item;
	return {
		...{card: card.id, number, kind: card.kind, question: card.question, key: card.answer},
		...{answered, right},
		difficulty: {value: difficulty, interval: difficultyInterval, level},
		discrimination: {
			itemRest: item.itemRest ?? null,
			interval: item.itemRestInterval ?? null,
			level: item.discrimination ?? null,
			upperLower: item.upperLower ?? null,
		},
		choices: item.choices,
		options: item.options.map(({text, isKey, isOnCard, chosen, share, interval, upper, lower}) => ({
			...{text, isKey, isOnCard, chosen, share, interval, upper, lower},
		})),
	};
}
