// Makes the home folder of a learner who has studied for years: decks, and the logs of several devices.
import {closeSync, mkdirSync, openSync, writeFileSync, writeSync} from 'node:fs';
import path from 'node:path';
import {dice} from '../dice.js';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Minutes that Jakarta is ahead of UTC. */
const tz = 420;
/** Answers that the learner gives on a day. */
const daily = 450;
const devices = ['3f9a1c04d27be865', '81d0e6a2c4b97f35', 'c0ffee17a5b2d948'];

/**
 * @typedef {{folder: string, cards: number, cardsOfDeck?: number, reviews: number, seed: number, now: number}} Options
 * @typedef {{decks: string[], events: number, bytes: number, days: number}} Made
 */

/**
 * Fills a home folder. The same options make the same home.
 * @param {Options} options
 * @returns {Made}
 */
export function makeHome({folder, cards, cardsOfDeck = 1000, reviews, seed, now}) {
	const random = dice(seed);
	const ids = Array.from({length: cards}, (_, card) => ({
		deck: `berita-${String(Math.floor(card / cardsOfDeck) + 1).padStart(3, '0')}`,
		card: `c${hexOf(random)}`,
	}));
	const decks = writeDecks(path.join(folder, 'decks'), ids);
	const {steps, days} = learn(ids.length, reviews, random);
	const written = writeLogs(path.join(folder, 'reviews'), ids, steps, {
		first: Math.floor(now / DAY) * DAY - days * DAY,
		random,
	});
	return {decks, days, ...written};
}

/** @param {() => number} random 16 digits */
function hexOf(random) {
	const half = () =>
		Math.floor(random() * 2 ** 32)
			.toString(16)
			.padStart(8, '0');
	return half() + half();
}

/**
 * What the learner answers, in the order of time: due cards first, then new ones; a card that was missed comes again in
 * the same sitting, others after intervals that grow.
 * @param {number} cards
 * @param {number} reviews
 * @param {() => number} random
 */
function learn(cards, reviews, random) {
	const card = new Uint32Array(reviews);
	const day = new Uint16Array(reviews);
	const grade = new Uint8Array(reviews);
	const interval = new Float32Array(cards);
	/** @type {number[][]} */
	const due = [];
	const newPerDay = Math.ceil((cards * daily) / (reviews * 0.85));
	let done = 0;
	let fresh = 0;
	let today = 0;
	for (let late = /** @type {number[]} */ ([]); done < reviews; today++) {
		const sitting = [...late, ...(due[today] ?? [])];
		due[today] = [];
		const room = Math.max(0, daily - newPerDay);
		late = sitting.splice(room);
		for (let count = 0; count < newPerDay && fresh < cards; count++) sitting.push(fresh++);
		// Whoever has nothing due learns ahead.
		while (sitting.length < daily / 2) sitting.push(Math.floor(random() * fresh));
		for (let at = 0; at < sitting.length && done < reviews; at++) {
			const id = sitting[at] ?? 0;
			const before = interval[id] ?? 0;
			const fell = random() < (before === 0 ? 0.25 : 0.1);
			card[done] = id;
			day[done] = today;
			grade[done++] = fell ? 1 : ([2, 3, 3, 3, 3, 3, 3, 4][Math.floor(random() * 8)] ?? 3);
			const next = fell ? 0 : before === 0 ? 0.3 : before < 1 ? 2 : before * (1.7 + random());
			interval[id] = next;
			if (next < 1) sitting.push(id);
			else (due[today + Math.round(next)] ??= []).push(id);
		}
	}

	return {steps: {card, day, grade}, days: today};
}

/**
 * @param {string} folder
 * @param {ReadonlyArray<{deck: string, card: string}>} ids
 * @param {{card: Uint32Array, day: Uint16Array, grade: Uint8Array}} steps
 * @param {{first: number, random: () => number}} setting
 */
function writeLogs(folder, ids, steps, {first, random}) {
	mkdirSync(folder, {recursive: true});
	const logs = devices.map((device) => ({
		device,
		n: 0,
		file: openSync(path.join(folder, `${device}.jsonl`), 'w', 0o600),
		lines: '',
	}));
	let events = 0;
	let bytes = 0;
	/** @param {typeof logs[number]} log */
	const flush = (log) => {
		bytes += writeSync(log.file, log.lines);
		log.lines = '';
	};
	/** @param {typeof logs[number]} log @param {number} at @param {object} event */
	const write = (log, at, event) => {
		const base = {v: 1, device: log.device, n: ++log.n, at, tz};
		log.lines += `${JSON.stringify({...base, ...event})}\n`;
		events++;
		if (log.lines.length > 1 << 20) flush(log);
	};

	let today = -1;
	let at = 0;
	let place = 0;
	for (let step = 0; step < steps.card.length; step++) {
		if (steps.day[step] !== today) {
			today = steps.day[step] ?? 0;
			at = first + today * DAY + (11 + 2 * random()) * 60 * MINUTE;
			place = Math.floor(random() * (devices.length + 1));
		}

		at = Math.round(at + 2000 + random() * 12_000);
		// Some days go by turns on two devices that both are at hand.
		const turn = place < devices.length ? place : step % 2;
		const log = logs[turn] ?? /** @type {typeof logs[number]} */ (logs[0]);
		const of = ids[steps.card[step] ?? 0] ?? {deck: '', card: ''};
		const review = {
			...{type: 'review', ...of, grade: steps.grade[step] ?? 3, ms: Math.round(random() * 9000)},
			...{mode: random() < 0.03 ? 'quiz' : 'study', input: 'think'},
		};
		const chance = random();
		if (chance < 0.003) {
			write(log, at - 900, {...review, mode: 'study', grade: 1});
			write(log, at - 500, {type: 'undo', target: [log.device, log.n]});
		} else if (chance < 0.005) {
			write(log, at - 500, {type: 'edit', ...of, accept: `jawaban lain ${step}`});
		} else if (chance < 0.0055) {
			write(log, at - 500, {type: 'edit', ...of, change: {hint: `petunjuk ${step}`}});
		} else if (chance < 0.006) {
			write(log, at - 500, {type: 'flag', ...of, reason: 'unclear'});
		} else if (chance < 0.0065) {
			write(log, at - 500, {type: 'bury', ...of});
		} else if (chance < 0.00651) {
			write(log, at - 500, {type: 'schedule', newPerDay: 20 + (step % 20)});
		}

		write(log, at, review);
	}

	for (const log of logs) {
		flush(log);
		closeSync(log.file);
	}

	return {events, bytes};
}

const names = ['Siti Aminah', 'Bambang Wijaya', 'Ratna Dewi', 'Yusuf Hidayat', 'Maria Sihombing'];
const towns = ['Kendari', 'Palu', 'Ambon', 'Kupang', 'Manado', 'Jayapura'];

/** @param {number} index */
function textOf(index) {
	const number = index + 1;
	const name = names[index % names.length] ?? '';
	const town = towns[index % towns.length] ?? '';
	const sentence = `Kepala dinas ${name} menyalurkan bantuan nomor ${number} untuk ${number} keluarga di ${town}.`;
	const families = [0, 3, 8, 21].map((more) => `${number + more} keluarga`);
	/** @type {Array<[kind: string, key: string, question: string, others: string[]]>} */
	const kinds = [
		['person', name, `Siapa yang menyalurkan bantuan nomor ${number}?`, names],
		['place', town, `Di mana bantuan nomor ${number} disalurkan?`, towns],
		['quantity', families[0] ?? '', `Berapa keluarga menerima bantuan nomor ${number}?`, families],
	];
	const [kind, key, question, others] = kinds[index % 3] ?? ['person', name, '', names];
	const start = sentence.indexOf(key);
	return {
		kind,
		form: 'direct',
		question,
		answer: key,
		distractors: others.filter((other) => other !== key).slice(0, 3),
		explanation: `Bantuan itu bagian dari program tahunan di ${town}.`,
		evidence: [{article: 'a1', text: sentence, start, end: start + key.length}],
	};
}

/**
 * @param {string} folder
 * @param {ReadonlyArray<{deck: string, card: string}>} ids
 */
function writeDecks(folder, ids) {
	mkdirSync(folder, {recursive: true});
	const decks = new Map(ids.map(({deck}) => [deck, /** @type {object[]} */ ([])]));
	for (const [index, {deck, card}] of ids.entries()) {
		decks
			.get(deck)
			?.push({id: card, ...textOf(index), fact: `f${String(index >> 1).padStart(16, '0')}`});
	}

	for (const [id, cards] of decks) {
		const deck = {
			...{format: 'newsquiz', version: 1, id, title: `Berita bantuan ${id.slice(-3)}`},
			...{language: 'id', articles: [{id: 'a1', title: 'Bantuan disalurkan'}], cards},
		};
		writeFileSync(path.join(folder, `${id}.json`), JSON.stringify(deck));
	}

	return [...decks.keys()];
}
