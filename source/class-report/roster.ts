import type {Deck} from '../deck/deck.js';
import type {Bilingual} from '../errors.js';
import {resultOfCode} from '../results/coded.js';
import {fingerprintOf} from '../results/fingerprint.js';
import type {Attempt, PupilResult} from '../results/result.js';
import {sanitiseLine} from '../sanitise.js';
import {groupBy} from './group-by.js';
import {type Note, note, problem, some} from './note.js';
import type {Received} from './received.js';

/** One pupil of a class, and the one result of theirs that counts. */
export interface Pupil {
	readonly name: string;
	readonly from: string;
	readonly result: PupilResult;
}

export interface Roster {
	/** The deck that most results are about, or that was asked for. */
	readonly deck: Deck | undefined;
	readonly pupils: readonly Pupil[];
	readonly notes: readonly Note[];
}

interface Arrived {
	readonly name: string;
	readonly sender: string;
	readonly from: string;
	readonly result: PupilResult;
}

// Names are strangers' texts, and stand in a table.
const longestShown = 60;

/**
 * Who is in a class: each result is found its deck, then its pupil. What is not counted is told.
 * @param decks all that are known, those that were named first; several versions of one deck may be among them
 * @param wanted the id of the deck that was named
 */
export function rosterOf(
	received: readonly Received[],
	decks: readonly Deck[],
	{attempt, wanted}: {readonly attempt: Attempt; readonly wanted?: string | undefined},
): Roster {
	const {arrived, notes} = arrivals(received, decks);
	const id = wanted ?? mostFrequent(arrived.map(({result}) => result.deck.id));
	const deck = decks.find((each) => each.id === id);
	if (!deck) return {deck, pupils: [], notes};
	const [own, others] = partition(arrived, ({result}) => result.deck.id === id);
	return {
		deck,
		...pupilsOf(own, attempt, [...notes, ...otherDecks(others)]),
	};
}

function arrivals(
	received: readonly Received[],
	decks: readonly Deck[],
): {readonly arrived: readonly Arrived[]; readonly notes: readonly Note[]} {
	const versions = new Map<string, Deck>();
	for (const deck of decks) {
		const fingerprint = fingerprintOf(deck);
		if (!versions.has(fingerprint)) versions.set(fingerprint, deck);
	}
	const known = new Set(decks.map(({id}) => id));
	const arrived: Arrived[] = [];
	const lost = {damaged: [] as string[], newer: [] as string[], version: [] as string[]};
	const strange: Stranger[] = [];
	for (const {from, sender = '', what} of received) {
		const label = shortened(sender === '' ? from : `${from} (${sender})`);
		if (what.kind === 'problem') lost[what.problem].push(label);
		else if (what.kind === 'file') {
			const {result} = what;
			if (known.has(result.deck.id)) arrived.push({name: result.pupil, sender, from, result});
			else strange.push({id: result.deck.id, label});
		} else {
			const deck = versions.get(what.code.fingerprint);
			const isSame = deck?.cards.length === what.code.outcomes.length;
			if (!isSame) lost.version.push(label);
			else
				arrived.push({name: what.code.pupil, sender, from, result: resultOfCode(what.code, deck)});
		}
	}
	return {
		arrived,
		notes: [...lostNotes(lost), ...[...groupBy(strange, ({id}) => id)].map(strangeDeck)],
	};
}

function lostNotes(
	lost: Readonly<Record<'damaged' | 'newer' | 'version', readonly string[]>>,
): Note[] {
	const says: ReadonlyArray<readonly [readonly string[], (count: number) => Bilingual]> = [
		[
			lost.damaged,
			(count) => ({
				id: `${count} hasil rusak, terpotong, atau diubah, dan tidak dihitung; minta dikirim lagi`,
				en: `${results(count)} damaged, cut off or changed, and not counted; have ${them(count)} sent again`,
			}),
		],
		[
			lost.newer,
			(count) => ({
				id: `${count} hasil dibuat newsquiz yang lebih baru; perbarui newsquiz Anda`,
				en: `${results(count)} made by a newer newsquiz; update yours`,
			}),
		],
		[
			lost.version,
			(count) => ({
				id: `${count} kode dari paket kartu atau versi yang tidak ada di sini; sertakan berkasnya dengan --deck`,
				en: `${count === 1 ? '1 code is' : `${count} codes are`} of a deck, or a version of one, that is not here; give its file with --deck`,
			}),
		],
	];
	return says.flatMap(([labels, say]) => {
		if (labels.length === 0) return [];
		const {id, en} = say(labels.length);
		return [problem(`${id}: ${some(labels)}.`, `${en}: ${some(labels)}.`)];
	});
}

/** A result of a deck that is not known here. */
interface Stranger {
	readonly id: string;
	readonly label: string;
}

function strangeDeck([id, strangers]: readonly [string, readonly Stranger[]]): Note {
	const labels = strangers.map(({label}) => label);
	const {length: count} = labels;
	return problem(
		`${count} hasil dari paket kartu "${id}", yang tidak ada di sini; sertakan berkasnya dengan --deck: ${some(labels)}.`,
		`${results(count)} of the deck "${id}", which is not here; give its file with --deck: ${some(labels)}.`,
	);
}

function otherDecks(others: readonly Arrived[]): Note[] {
	const byDeck = groupBy(others, ({result}) => result.deck.id);
	return [...byDeck].map(([id, {length: count}]) =>
		note(
			`${count} hasil tentang paket kartu lain (${id}) tidak masuk laporan ini; untuk laporannya: --deck ${id}.`,
			`${results(count)} of another deck (${id}) and not in this report; for theirs: --deck ${id}.`,
		),
	);
}

function pupilsOf(
	arrived: readonly Arrived[],
	attempt: Attempt,
	before: readonly Note[],
): {readonly pupils: readonly Pupil[]; readonly notes: readonly Note[]} {
	const notes = [...before];
	const named = withNames(arrived);
	const {unique, copies} = withoutCopies(named);
	if (copies.length > 0) {
		notes.push(
			note(
				`${copies.length} hasil terkirim lebih dari sekali dan dihitung sekali: ${some([...new Set(copies)])}.`,
				`${results(copies.length)} there more than once and counted once: ${some(copies)}.`,
			),
		);
	}
	const pupils: Pupil[] = [];
	const used = new Map<string, number>();
	const namesakes: string[] = [];
	const several: Several[] = [];
	let nameless = 0;
	for (const [key, group] of groupBy(unique, ({name}) => nameKey(name))) {
		if (key === '') {
			for (const {from, result} of group) {
				pupils.push({name: distinct(`? ${++nameless}`, used), from, result});
			}
			continue;
		}
		const senders = new Set(
			group.map(({sender}) => nameKey(sender)).filter((sender) => sender !== ''),
		);
		const persons =
			senders.size > 1
				? [...groupBy(group, ({sender, from}) => (sender === '' ? from : nameKey(sender))).values()]
				: [group];
		if (persons.length > 1) namesakes.push(`${group[0]!.name} (${persons.length})`);
		for (const own of persons) {
			const counted = attempt === 'first' ? own[0]! : own.at(-1)!;
			const {from, sender, result} = counted;
			const plain = own[0]!.name;
			const name = persons.length > 1 ? `${plain} (${sender === '' ? from : sender})` : plain;
			pupils.push({name: distinct(shortened(name), used), from, result});
			if (own.length > 1)
				several.push({name, count: own.length, isSent: own.every(({sender: by}) => by !== '')});
		}
	}
	notes.push(...namesakeNotes(namesakes), ...severalNotes(several, attempt));
	if (nameless > 0) {
		notes.push(
			note(
				`${nameless} hasil tanpa nama ditulis "? 1", "? 2", …; minta nama samaran atau nomor absennya.`,
				`${results(nameless)} without a name, and written "? 1", "? 2", …; ask for a pseudonym or number.`,
			),
		);
	}
	return {pupils: pupils.sort(byName), notes};
}

/** A pupil with several results that differ. */
interface Several {
	readonly name: string;
	readonly count: number;
	/** All of them came by a chat, so that it is the same pupil for certain. */
	readonly isSent: boolean;
}

function severalNotes(several: readonly Several[], attempt: Attempt): Note[] {
	if (several.length === 0) return [];
	const which = attempt === 'first' ? 'pertama' : 'terakhir';
	const names = some(several.map(({name, count}) => `${name} (${count})`));
	const doubt = several.every(({isSent}) => isSent)
		? {id: '', en: ''}
		: {
				id: ' Jika di antaranya ada dua murid yang senama, minta mereka memakai nama yang berbeda.',
				en: ' If some of these are two pupils, ask them for different names.',
			};
	return [
		note(
			`Beberapa hasil yang berbeda dari murid yang sama; yang ${which} dihitung (--attempt): ${names}.${doubt.id}`,
			`Several different results of the same pupil; the ${attempt} one is counted (--attempt): ${names}.${doubt.en}`,
		),
	];
}

function namesakeNotes(namesakes: readonly string[]): Note[] {
	if (namesakes.length === 0) return [];
	return [
		note(
			`Beberapa murid senama, dari pengirim yang berbeda; dihitung sendiri-sendiri: ${some(namesakes)}.`,
			`Several pupils of one name, from different senders; each is counted: ${some(namesakes)}.`,
		),
	];
}

/** The sender’s name where the pupil gave none: the one that they use otherwise, else the chat's. */
function withNames(arrived: readonly Arrived[]): Arrived[] {
	const names = new Map<string, Set<string>>();
	for (const {name, sender} of arrived) {
		if (clean(name) === '' || sender === '') continue;
		const own = names.get(nameKey(sender));
		if (own) own.add(clean(name));
		else names.set(nameKey(sender), new Set([clean(name)]));
	}
	return arrived.map((each) => {
		if (clean(each.name) !== '')
			return {...each, name: clean(each.name), sender: clean(each.sender)};
		const own = [...(names.get(nameKey(each.sender)) ?? [])];
		const sender = clean(each.sender);
		return {...each, sender, name: own.length === 1 ? own[0]! : sender};
	});
}

/** The same result of the same pupil is one, however often and by whomever it was sent. */
function withoutCopies(arrived: readonly Arrived[]): {
	readonly unique: readonly Arrived[];
	readonly copies: readonly string[];
} {
	const seen = new Set<string>();
	const copies: string[] = [];
	const unique = arrived.filter(({name, from, result}) => {
		const outcomes = result.cards.map(({id, key, isRight, option}) => [
			...[id, key, isRight],
			isRight === false ? option : undefined,
		]);
		const said = JSON.stringify([nameKey(name), result.deck.fingerprint, outcomes]);
		if (!seen.has(said)) return seen.add(said);
		copies.push(name === '' ? shortened(from) : name);
		return false;
	});
	return {unique, copies};
}

/** Names that mean the same pupil have the same key: `07` and `7`, `Sari` and `SARI`. */
export function nameKey(name: string): string {
	const plain = clean(name).normalize('NFKC').toLocaleLowerCase('id');
	return /^\d{1,15}$/.test(plain) ? String(Number(plain)) : plain;
}

const collator = new Intl.Collator('id', {numeric: true, sensitivity: 'base'});

function byName({name: one}: Pupil, {name: other}: Pupil): number {
	return collator.compare(one, other) || (one < other ? -1 : Number(one > other));
}

/**
 * Names that were cut short are told apart again.
 * @param used each name with the last number that it was given
 */
function distinct(name: string, used: Map<string, number>): string {
	let unique = name;
	let number = used.get(name) ?? 1;
	while (used.has(unique)) unique = `${name} #${++number}`;
	used.set(name, number);
	if (unique !== name) used.set(unique, 1);
	return unique;
}

function clean(name: string): string {
	return shortened(sanitiseLine(name));
}

function shortened(name: string): string {
	const line = sanitiseLine(name.slice(0, 4 * longestShown));
	const characters = [...line.replace(/(\p{M}{4})\p{M}+/gu, '$1')];
	return characters.length > longestShown
		? `${characters.slice(0, longestShown - 1).join('')}…`
		: characters.join('');
}

function results(count: number): string {
	return count === 1 ? '1 result is' : `${count} results are`;
}

function them(count: number): string {
	return count === 1 ? 'it' : 'them';
}

function mostFrequent(ids: readonly string[]): string | undefined {
	const counts = groupBy(ids, (id) => id);
	return [...counts].sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

function partition<T>(values: readonly T[], is: (value: T) => boolean): [T[], T[]] {
	return [values.filter(is), values.filter((value) => !is(value))];
}
