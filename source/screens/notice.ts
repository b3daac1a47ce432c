import {type Line, type Segment, blank, segment} from '../components/text/line.js';
import {wrapAfter} from '../components/text/wrap.js';
import {type Language, UserError, hintInApp} from '../errors.js';
import type {Labels} from '../labels/labels.js';

/** A word from the app that stands above the footer until the next key. */
export interface Notice {
	readonly mark: Line;
	readonly content: readonly Segment[];
}

export function quietNotice(text: string): Notice {
	return {mark: [], content: [segment(text, 'muted')]};
}

/**
 * What went wrong and what to do about it.
 * @throws the error itself when it is a fault of ours, for the problem screen
 */
export function failureNotice(error: unknown, language: Language, labels: Labels): Notice {
	if (!(error instanceof UserError)) throw error;
	const hint = hintInApp(error)?.[language];
	return {
		mark: [segment('! ', 'wrong')],
		content: [
			segment(`${error.says[language]} `, 'wrong'),
			segment(hint === undefined ? labels.problem.retry : `${hint} ${labels.problem.retry}`),
		],
	};
}

export function noticeLines(notice: Notice | undefined, width: number): Line[] {
	return notice ? [blank, ...wrapAfter(notice.mark, notice.content, width)] : [];
}
