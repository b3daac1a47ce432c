import type {Database, SqlJsStatic} from 'sql.js';
import type {Deck} from '../../deck/deck.js';
import type {LearnedDeck, LearnedReview} from '../decks/learned.js';
import {deckCredits} from '../decks/sources.js';
import {fieldHtml} from './field-html.js';
import {ankiDeckId, checksum, numberFrom} from './identity.js';
import {fieldEnd, noteFields} from './note-fields.js';
import {type Note, noteOf} from './note-of-card.js';
import {clozeType, plainType, schema11Model} from './note-types.js';
import {calendarOf, loggedReview, scheduleOf} from './schedule.js';
import {configOf, deckOf, deckOptions, tables} from './schema11.js';

export interface CollectionSetting {
	readonly seed: number;
	/** Epoch milliseconds; nothing but a bound for ids. */
	readonly now: number;
	readonly learned?: LearnedDeck | undefined;
}

const day = 86_400_000;
/** When decks that say nothing of when they were made are taken to have been: 1 January 2020. */
const unknownDate = 1_577_836_800_000;
/** Raised when templates or style change, so that Anki takes the new ones; epoch seconds. */
const typesChanged = 1_764_115_200;
/** The usual share of cards to be remembered. */
const usualRetention = 0.9;

/** A deck as a collection of Anki, an SQLite database of schema 11. The same deck always gives the same bytes. */
export function writeCollection(
	deck: Deck,
	sql: SqlJsStatic,
	setting: CollectionSetting,
): Uint8Array {
	const database = new sql.Database();
	try {
		database.exec(tables);
		database.run('begin');
		addCollection(database, deck, setting);
		addCards(database, deck, setting);
		database.run('commit');
		return database.export();
	} finally {
		database.close();
	}
}

/** When the text of a deck last changed, in epoch seconds: Anki takes newer notes only. */
export function changedAt({updatedAt, createdAt}: Deck): number {
	return Math.floor((momentOf(updatedAt) ?? momentOf(createdAt) ?? unknownDate) / 1000);
}

/** As in the list of decks in Anki: where two colons stand, it would begin a deck inside the deck. */
export function deckName({title}: Deck): string {
	return `newsquiz::${title
		.normalize('NFC')
		.replace(/[\s\p{Cc}"]+/gu, ' ')
		.replace(/:{2,}/g, ':')
		.trim()}`;
}

function addCollection(database: Database, deck: Deck, {learned}: CollectionSetting): void {
	const {cards: _, ...header} = deck;
	const id = ankiDeckId(deck.id);
	const changed = changedAt(deck);
	const calendar = calendarOf(learned);
	const about = [deck.description ?? '', ...deckCredits(deck, 'id')]
		.filter((line) => line !== '')
		.map(fieldHtml);
	const models = [plainType, clozeType].map((type) => [type.id, schema11Model(type, typesChanged)]);
	const decks = {
		1: deckOf(1, 'Default', 0),
		[id]: deckOf(id, deckName(deck), changed, {desc: about.join('<br>'), newsquiz: header}),
	};
	database.run('insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)', [
		...[calendar.created, changed * 1000, typesChanged * 1000],
		...[
			configOf(id, plainType.id, calendar),
			Object.fromEntries(models),
			decks,
			deckOptions,
			{},
		].map((value) => JSON.stringify(value)),
	]);
}

function addCards(database: Database, deck: Deck, {seed, now, learned}: CollectionSetting): void {
	const first = firstId(deck, now);
	const changed = changedAt(deck);
	const notes = database.prepare("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
	const cards = database.prepare(
		'insert into cards values (?, ?, ?, 0, ?, -1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)',
	);
	const log = reviewLog(database);
	try {
		for (const [at, card] of deck.cards.entries()) {
			const id = first + at;
			const note = noteOf(card, deck, seed);
			notes.run([id, ...noteRow(note, changed)]);
			const known = learned?.cards.get(card.id);
			const due = scheduleOf(known, at + 1, learned?.retention ?? usualRetention);
			cards.run([
				...[id, id, ankiDeckId(deck.id), changed, due.type, due.queue, due.due, due.ivl],
				...[due.factor, due.reps, due.lapses, due.left, learned ? due.data : ''],
			]);
			log.add(id, known?.reviews ?? []);
		}
	} finally {
		notes.free();
		cards.free();
		log.end();
	}
}

function noteRow({guid, isCloze, content, tags}: Note, changed: number): Array<string | number> {
	const sortField = textOf(content.Soal);
	return [
		...[guid, (isCloze ? clozeType : plainType).id, changed, ` ${tags.join(' ')} `],
		...[noteFields.map((field) => content[field]).join(fieldEnd), sortField, checksum(sortField)],
	];
}

interface ReviewLog {
	add(card: number, reviews: readonly LearnedReview[]): void;
	end(): void;
}

/** The answers, each with an id that is the moment it was given. */
function reviewLog(database: Database): ReviewLog {
	const statement = database.prepare('insert into revlog values (?, ?, -1, ?, ?, ?, ?, ?, ?)');
	const taken = new Set<number>();
	return {
		add(card: number, reviews: readonly LearnedReview[]): void {
			for (const review of reviews) {
				let id = review.at;
				while (taken.has(id)) id++;
				taken.add(id);
				const {ease, ivl, lastIvl, factor, time, type} = loggedReview(review);
				statement.run([id, card, ease, ivl, lastIvl, factor, time, type]);
			}
		},
		end: () => statement.free(),
	};
}

/**
 * The id of the first note: a moment shortly before the deck was made, as ids of Anki are. Another deck of the same day
 * has others.
 */
function firstId({id, createdAt, updatedAt, cards}: Deck, now: number): number {
	const made = momentOf(createdAt) ?? momentOf(updatedAt) ?? unknownDate;
	const latest = Math.min(made, now) - day;
	return Math.max(1, latest - cards.length - numberFrom(day, 'notes', id));
}

function momentOf(text: string | undefined): number | undefined {
	const moment =
		text === undefined ? Number.NaN : Date.parse(/T[\d:.]+$/.test(text) ? `${text}Z` : text);
	return Number.isNaN(moment) || moment < 0 ? undefined : moment;
}

/** A field as Anki sorts and compares it. */
function textOf(html: string): string {
	return html
		.replace(/<[^<>]*>/g, '')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}
