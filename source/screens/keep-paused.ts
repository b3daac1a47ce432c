import type {PausedQuiz} from '../session/paused-quiz.js';
import type {Services} from '../services.js';

/**
 * Keeps a quiz that is not over on this device, or forgets the one that was.
 * @throws UserError when it could not be written
 */
export function keepPaused({quizzes}: Services, paused: PausedQuiz | undefined): void {
	const {choices} = quizzes.read();
	quizzes.keep({choices, ...(paused ? {paused} : {})});
}

/** Forgets a paused quiz of which nothing can be asked any more. */
export function forgetPaused(services: Services): void {
	try {
		keepPaused(services, undefined);
	} catch {
		// It stays in the menu until it can be forgotten.
	}
}
