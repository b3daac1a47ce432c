/**
 * A learner in a process of its own, who may be killed. Does a script's worth of studying and says each thing done on
 * standard output once newsquiz has said that it is saved; what newsquiz complains of goes to standard error.
 */
import {writeSync} from 'node:fs';
import type {Deck} from '../../source/deck/deck.js';
import {UserError} from '../../source/errors.js';
import {openLibrary} from '../../source/store/library.js';
import {systemClock} from '../../source/store/clock.js';
import {homePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {openSettings} from '../../source/store/settings.js';
import {type Crash, crashAt} from './crash-at.js';
import {dice} from './dice.js';

export interface Script {
	readonly home: string;
	/** Begins the name of every card: no two learners share one. */
	readonly name: string;
	readonly seed: number;
	readonly steps: number;
	readonly crash?: Crash;
}

const {home, name, seed, steps, crash} = JSON.parse(process.argv[2] ?? '{}') as Script;
const {chance} = dice(seed);
const calls = crashAt(crash);
const say = (what: string): number => writeSync(1, `${what}\n`);

const paths = homePaths({NEWSQUIZ_HOME: home}, process.platform, home);
const progress = openProgress(paths, systemClock);
for (const {en} of progress.notices) writeSync(2, `${en}\n`);

for (let step = 1; step <= steps; step++) {
	const card = `${name}-${step}`;
	try {
		await take(chance(), card);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		writeSync(2, `${error.message}\n`);
	}
}

progress.close();
say(`calls ${calls()}`);

async function take(lot: number, card: string): Promise<void> {
	const review = {type: 'review', deck: 'berita', card, ms: 900} as const;
	if (lot < 0.6) {
		progress.record({...review, grade: lot < 0.1 ? 1 : 3, mode: 'study'});
		say(`review ${card}`);
	} else if (lot < 0.68) {
		progress.record({...review, grade: 3, mode: 'quiz'});
		say(`quiz ${card}`);
	} else if (lot < 0.76) {
		progress.record({type: 'edit', deck: 'berita', card, accept: `jawaban ${card}`});
		say(`edit ${card}`);
	} else if (lot < 0.8) {
		progress.record({type: 'words', known: [card]});
		say(`words ${card}`);
	} else if (lot < 0.84) {
		progress.record({type: 'flag', deck: 'berita', card, reason: 'unclear'});
		say(`flag ${card}`);
	} else if (lot < 0.86) {
		progress.record({type: 'schedule', newPerDay: 1 + Math.floor(chance() * 40)});
	} else if (lot < 0.92) {
		const before = progress.state.undoable;
		const after = new Set(progress.undo().undoable.map(({target}) => target.join(' ')));
		// The oldest may have made room for what another learner has done meanwhile.
		const gone = before.findLast(({target}) => !after.has(target.join(' ')));
		if (gone) say(`undo ${gone.card}`);
	} else if (lot < 0.98) {
		const library = await openLibrary({folder: paths.decks, bundledFolder: paths.data});
		await library.change('paket-uji', (deck) => withCard(deck, card));
		say(`deck ${card}`);
	} else {
		await openSettings(paths).change({language: chance() < 0.5 ? 'id' : 'en'});
	}
}

function withCard(deck: Deck | undefined, id: string): Deck {
	const card = {
		id,
		kind: 'thing',
		question: `Apa isi kartu ${id}?`,
		answer: `isi ${id}`,
		explanation: 'Kalimat panjang agar berkasnya tidak muat dalam satu blok. '.repeat(20),
	};
	const empty = {format: 'newsquiz', version: 1, id: 'paket-uji', title: 'Uji', language: 'id'};
	return {...(deck ?? empty), cards: [...(deck?.cards ?? []), card]} as Deck;
}
