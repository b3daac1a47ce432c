import {readFileSync} from 'node:fs';
import type {Card} from '../../source/deck/deck.js';
import type {Judgement} from '../../source/session/judge.js';

/** A typed answer and what a fair teacher says to it. */
export interface Row {
	readonly card: Card;
	readonly typed: string;
	readonly verdict: Judgement['verdict'];
}

const verdicts: Readonly<Record<string, Judgement['verdict']>> = {
	'+': 'right',
	'~': 'almost',
	'-': 'wrong',
};

/** `person: Sergei Shoigu ~ Shoigu ! Sergei Lavrov " a sentence of the article ? the question` */
function cardOf(line: string): Card {
	const [kind = '', rest = ''] = line.split(/: (.*)/);
	const [answer = '', ...more] = rest.split(/ (?=[~!"?] )/);
	const marked = (mark: string): string[] =>
		more.filter((part) => part.startsWith(`${mark} `)).map((part) => part.slice(2));
	const isTrueFalse = answer === 'Benar' || answer === 'Salah';
	return {
		id: 'k',
		kind,
		question: marked('?')[0] ?? '…?',
		answer,
		accept: marked('~'),
		distractors: marked('!'),
		evidence: marked('"').map((text) => ({article: 'a', text, start: 0, end: 0})),
		...(isTrueFalse ? {form: 'true-false'} : {}),
	};
}

/** The rows of a table in a text file beside this one. */
export function readTable(name: string): Row[] {
	const rows: Row[] = [];
	let card: Card | undefined;
	for (const line of readFileSync(new URL(name, import.meta.url), 'utf8').split('\n')) {
		const verdict = /^[-+~] /.test(line) ? verdicts[line[0]!] : undefined;
		if (verdict && card) rows.push({card, typed: line.slice(2), verdict});
		else if (/^[a-z]+: /.test(line)) card = cardOf(line);
	}
	return rows;
}
