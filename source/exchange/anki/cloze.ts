import {blank} from '../../deck/deck-rules.js';

/** A text with clozes as the card of one of them asks it. */
export interface ClozeQuestion {
	/** With a blank for each cloze of this card; the others are filled in. */
	readonly question: string;
	/** What the blanks stand for. */
	readonly answers: readonly string[];
	readonly hint?: string;
}

interface Open {
	readonly numbers: readonly number[];
	question: string;
	whole: string;
	answers: string[];
}

const marks = /\{\{c(\d{1,3}(?:,\d{1,3})*)::|\}\}/g;

/** @param number of the card, from 1: that of `{{c1::…}}` */
export function askCloze(text: string, number: number): ClozeQuestion {
	const open: Open[] = [{numbers: [], question: '', whole: '', answers: []}];
	let hint: string | undefined;
	let at = 0;
	const add = (piece: string): void => {
		const last = open.at(-1)!;
		last.question += piece;
		last.whole += piece;
	};
	for (const found of text.matchAll(marks)) {
		add(text.slice(at, found.index));
		at = found.index + found[0].length;
		if (found[1] !== undefined) {
			open.push({numbers: found[1].split(',').map(Number), question: '', whole: '', answers: []});
		} else if (open.length === 1) {
			add(found[0]);
		} else {
			const closed = open.pop()!;
			const outer = open.at(-1)!;
			const [content, tip] = withoutHint(closed.whole);
			outer.whole += content;
			if (closed.numbers.includes(number)) {
				outer.question += blank;
				outer.answers.push(content);
				hint ??= tip;
			} else {
				outer.question += withoutHint(closed.question)[0];
				for (const answer of closed.answers) outer.answers.push(answer);
			}
		}
	}
	add(text.slice(at));
	// What was never closed is text.
	const {question, answers} = open.reduce((outer, inner) => ({
		...outer,
		question: outer.question + inner.question,
		answers: [...outer.answers, ...inner.answers],
	}));
	return {question, answers, ...(hint === undefined ? {} : {hint})};
}

function withoutHint(text: string): [content: string, hint?: string] {
	const colons = text.indexOf('::');
	return colons < 0 ? [text] : [text.slice(0, colons), text.slice(colons + 2)];
}
