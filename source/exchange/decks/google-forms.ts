import type {DeckFormat} from './format.js';

/** A script that a teacher runs once at script.google.com: it makes a quiz in Google Forms. */
export const googleForms: DeckFormat = {
	name: 'google-forms',
	ending: 'gs',
	means: {
		id: 'skrip yang membuat kuis Google Forms',
		en: 'a script that makes a quiz in Google Forms',
	},
	isShuffled: true,
	async write(deck, setting) {
		const {writeGoogleForms} = await import('./google-forms/write.js');
		return writeGoogleForms(deck, setting);
	},
};
