import {createHash} from 'node:crypto';
import type {Deck} from '../../deck/deck.js';
import {type DeckReport, reportOn} from '../../deck/lint/report.js';
import {readDeck, withDefaults} from '../../deck/parse-deck.js';
import {UserError} from '../../errors.js';
import type {CataloguedFile} from '../../exchange/catalogue/make-catalogue.js';
import type {OfferProblem} from '../../services.js';
import {readFile} from '../library-folder.js';
import {filesIn} from './folder-source.js';
import {isOtherJson, sameDeckTwice} from './listing.js';

/** A deck file of a folder, checked. */
export interface SurveyedDeck extends CataloguedFile {
	readonly report: DeckReport;
	/** Its lines end as on Windows: git may change them on the way, and the hash with them. */
	readonly hasCarriageReturns: boolean;
}

/** The decks of a folder that is to be shared. */
export interface Survey {
	readonly decks: readonly SurveyedDeck[];
	/** What can't be shared as it is. */
	readonly problems: readonly OfferProblem[];
	/** Decks in other forms, which a catalogue does not list. */
	readonly otherForms: readonly string[];
}

/**
 * Reads and checks the decks of a folder.
 * @throws UserError when it can't be read
 */
export function surveyFolder(folder: string): Survey {
	const decks: SurveyedDeck[] = [];
	const problems: OfferProblem[] = [];
	const otherForms: string[] = [];
	const places = new Map<string, string>();
	for (const {path} of filesIn(folder).files) {
		if (!/\.json$/i.test(path)) {
			otherForms.push(path);
			continue;
		}
		try {
			const bytes = readFile(folder, path);
			if (isOtherJson(bytes)) continue;
			const reading = readDeck(bytes, path);
			const report = reportOn(reading);
			const errors = report.findings.filter(({severity}) => severity === 'error');
			if (errors.length > 0) throw faulty(path, errors.length);
			const deck = withDefaults(reading.value as Deck);
			const other = places.get(deck.id);
			if (other !== undefined) throw sameDeckTwice(deck.id, other);
			places.set(deck.id, path);
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			const hasCarriageReturns = bytes.includes(0x0d);
			decks.push({path, size: bytes.length, sha256, deck, report, hasCarriageReturns});
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			problems.push({name: path, error});
		}
	}
	return {decks, problems, otherForms};
}

function faulty(path: string, errors: number): UserError {
	return new UserError(
		{
			id: `Ada ${errors} kesalahan di paket kartu ini.`,
			en: `There ${errors === 1 ? 'is 1 error' : `are ${errors} errors`} in this deck.`,
		},
		{hint: {id: `Lihat: newsquiz check ${path}`, en: `See: newsquiz check ${path}`}},
	);
}
