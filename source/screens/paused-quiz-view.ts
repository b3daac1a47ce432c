import {type Line, blank, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Language} from '../errors.js';
import type {Keymap} from '../keys/keymap.js';
import {keyName} from '../keys/names.js';
import {quizLabelsFor} from '../labels/quiz.js';
import {type PausedQuiz, pausedProgress} from '../session/paused-quiz.js';

/** A quiz that is not over, and the key that leads on to it, for the home screen. */
export function pausedQuizLines(
	paused: PausedQuiz | undefined,
	{language, keymap}: {readonly language: Language; readonly keymap: Keymap},
	width: number,
): Line[] {
	const [key] = keymap.at('home').find(({action}) => action === 'quiz')?.keys ?? [];
	if (!paused || key === undefined) return [];
	const {modes, waiting} = quizLabelsFor(language);
	const {done, total} = pausedProgress(paused);
	const [before, after] = waiting(modes[paused.plan.mode], done, total);
	return [
		blank,
		...wrap(
			[
				segment('↻ ', 'accent'),
				segment(before, 'strong'),
				segment(keyName(key, language), 'key'),
				segment(after, 'muted'),
			],
			width,
		),
	];
}
