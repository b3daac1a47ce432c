import {segment} from '../components/text/line.js';
import {type Language, UserError} from '../errors.js';
import type {Services} from '../services.js';
import type {Notice} from './notice.js';

/** Says a text; why it cannot be said becomes a notice. */
export function speak(
	services: Services,
	text: string,
	language: Language,
	onSilence: (notice: Notice) => void,
): void {
	services.speak(text).catch((error: unknown) => {
		if (!(error instanceof UserError)) throw error;
		const hint = error.hint?.[language] ?? '';
		onSilence({
			mark: [],
			content: [segment(`${error.says[language]} `, 'almost'), segment(hint)],
		});
	});
}
