import type {LogEvent} from '../../source/progress/event.js';
import {morning} from './fake-services.js';
import {meeting} from './sample-decks.js';

const DAY = 86_400_000;

/**
 * Forty days of study of the sample deck up to a morning, one card forgotten again and again, and a quiz.
 * @param tz minutes that the learner's clock is ahead of UTC
 */
export function studyLog(until = morning, tz = 420): LogEvent[] {
	const answers = [40, 39, 37, 30, 29, 22, 21, 20, 14, 9, 8, 7, 3, 2, 1, 0].flatMap((ago, round) =>
		meeting.cards.slice(0, 4).flatMap(({id}, index) => {
			const isHard = index === 0 && round % 2 === 1;
			return Array.from({length: isHard ? 2 : 1}, (_, again) => ({
				...{deck: meeting.id, card: id, mode: 'study' as const, ms: 8000},
				grade: isHard && again === 0 ? (1 as const) : (3 as const),
				at: until - ago * DAY - 600_000 + index * 20_000 + again * 5000,
			}));
		}),
	);
	const quiz = [3, 3, 1].map((grade, index) => ({
		...{deck: meeting.id, card: meeting.cards[index]!.id, mode: 'quiz' as const, ms: 4000},
		grade: grade as 1 | 3,
		at: until - 300_000 + index * 1000,
	}));
	return [...answers, ...quiz].map((answer, index) => ({
		...{v: 1, device: 'rumah', n: index + 1, tz, type: 'review'},
		...answer,
	}));
}
