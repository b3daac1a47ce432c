import type {Language} from '../errors.js';
import type {Deck} from './deck.js';

const notes = {
	id: 'Lisensi ini tidak mencakup kalimat yang dikutip dari berita; haknya tetap pada penerbitnya.',
	en: 'This licence does not cover the sentences quoted from the news; they remain their publishers’.',
} as const;

/** A licensed deck that quotes the news says beside its licence that the quotations are not under it. */
export function withLicenceNote(deck: Deck, language: Language): Deck {
	const isQuoting = deck.cards.some(({evidence = []}) => evidence.length > 0);
	if (deck.license === undefined || deck.licenseNote !== undefined || !isQuoting) return deck;
	return Object.fromEntries(
		Object.entries(deck).flatMap((entry) =>
			entry[0] === 'license' ? [entry, ['licenseNote', notes[language]]] : [entry],
		),
	) as unknown as Deck;
}
