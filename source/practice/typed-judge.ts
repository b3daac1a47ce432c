import type {Remark, Verdict} from '../session/judging/remark.js';
import {type PageCard, judgedCard} from './cards.js';

export interface TypedJudgement {
	readonly verdict: Verdict;
	readonly remark?: Remark | undefined;
}

/** What a page and the judging that it brings hand each other. */
export interface Pack {
	/** The roots that matter to the keys of the deck. */
	roots?: string;
	/** Runs the judging, which then puts itself here. */
	readonly open: () => void;
	judge?: (typed: string, card: ReturnType<typeof judgedCard>) => TypedJudgement;
}

export type TypedJudge = (typed: string, card: PageCard) => TypedJudgement;

/**
 * Opens the judging that the page brings. Where there is none, or the browser is too old for it, an answer has to be
 * spelt like a form of the key.
 */
export function openTypedJudge(
	{newsquizPack: pack}: {newsquizPack?: Pack},
	roots: string,
): TypedJudge {
	if (pack) {
		try {
			pack.roots = roots;
			pack.open();
		} catch {
			// A browser that can't read it goes on without.
		}
	}
	return (typed, card) => {
		const judged = judgedCard(card);
		try {
			if (pack?.judge) return pack.judge(typed, judged);
		} catch {
			// Such as a browser without Intl.Segmenter.
		}
		const given = plain(typed);
		if (given === '') return {verdict: 'wrong', remark: {kind: 'empty'}};
		const isKey = [judged.answer, ...judged.accept].some((key) => plain(key) === given);
		return {verdict: isKey ? 'right' : 'wrong'};
	};
}

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[\s.,;:!?'"“”‘’()-]+/g, ' ')
		.trim();
