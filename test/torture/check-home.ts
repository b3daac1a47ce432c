import {readdirSync, readFileSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import {join} from 'node:path';
import type {UnknownEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import type {ProgressState} from '../../source/progress/state.js';
import {openLibrary} from '../../source/store/library.js';
import {systemClock} from '../../source/store/clock.js';
import type {HomePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {plain} from '../progress/events.js';

/** What is wrong with a home after what was done to it. */
export interface Findings {
	/** Acknowledged, and not there. */
	readonly lost: readonly string[];
	/** Why the home can't be opened, or shows something else than its logs say. */
	readonly unreadable: readonly string[];
	/** What a start told the learner besides the one line that a crash may cut short. */
	readonly complaints: readonly string[];
	/** How many study answers the logs hold. */
	readonly reviews: number;
}

const nothing: Findings = {lost: [], unreadable: [], complaints: [], reviews: 0};

/** The one thing that a start may say after a crash. */
export const isTornNotice = (text: string): boolean =>
	text.startsWith('newsquiz was interrupted while saving.');

/**
 * Looks into the files alone, and changes nothing: is every acknowledged thing on the disk?
 * @param said what learners said on this home
 */
export function checkFiles(paths: HomePaths, said: readonly string[]): Findings {
	const events = eventsIn(paths);
	const cards = new Set(events.map(({type, card}) => `${type} ${String(card)}`));
	const words = new Set(events.flatMap(({known}) => (known as string[] | undefined) ?? []));
	const lost = said.filter((thing) => {
		const [what = '', card = ''] = thing.split(' ');
		if (what === 'review' || what === 'quiz') return !cards.has(`review ${card}`);
		if (what === 'edit' || what === 'flag') return !cards.has(thing);
		if (what === 'words') return !words.has(card);
		return false;
	});
	return {...nothing, lost, reviews: events.filter(({type}) => type === 'review').length};
}

/** Opens the home as newsquiz does, and looks at all that it shows. */
export async function checkHome(paths: HomePaths, said: readonly string[]): Promise<Findings> {
	try {
		const progress = openProgress(paths, systemClock);
		const {state, notices} = progress;
		progress.close();
		const events = eventsIn(paths);
		const identities = new Set(events.map(({device, n}) => `${device} ${n}`));
		const isFold = isDeepStrictEqual(plain(state), plain(foldLogs(events).fold.state));
		const {cards, problems} = await savedCards(paths);
		const files = checkFiles(paths, said);
		return {
			...files,
			lost: [
				...files.lost,
				...missingFrom(state, events, said),
				...said.filter((thing) => thing.startsWith('deck ') && !cards.has(thing.slice(5))),
			],
			unreadable: [
				...problems,
				...(isFold ? [] : ['the state is not the fold of the logs']),
				...(identities.size === events.length ? [] : ['one identity stands for two events']),
			],
			complaints: notices.map(({en}) => en).filter((text) => !isTornNotice(text)),
		};
	} catch (error) {
		return {...checkFiles(paths, said), unreadable: [String(error)]};
	}
}

/** What the state does not show, and no undo in the logs takes back. */
function missingFrom(
	state: ProgressState,
	events: readonly UnknownEvent[],
	said: readonly string[],
): string[] {
	const byIdentity = new Map(events.map((event) => [`${event.device} ${event.n}`, event]));
	const takenBack = new Set(
		events
			.filter(({type}) => type === 'undo')
			.map(({target}) => byIdentity.get((target as unknown[]).join(' '))?.['card']),
	);
	return said.filter((thing) => {
		const [what = '', card = ''] = thing.split(' ');
		const isShown = [state.memories, state.accepted, state.marks].some((part) =>
			part.has(`berita/${card}`),
		);
		if (what === 'undo') return isShown || !takenBack.has(card);
		if (['review', 'edit', 'flag'].includes(what)) return !isShown && !takenBack.has(card);
		return what === 'words' && !state.words.known.has(card);
	});
}

async function savedCards(paths: HomePaths): Promise<{cards: Set<string>; problems: string[]}> {
	const library = await openLibrary({folder: paths.decks, bundledFolder: paths.backups});
	const {decks, unreadable} = library.list();
	const cards = await Promise.all(decks.map(async ({id}) => (await library.read(id)).cards));
	return {
		cards: new Set(cards.flat().map(({id}) => id)),
		problems: unreadable.map(({error}) => error.message),
	};
}

/** The events of all logs, read apart from the code that is tested; lines that are none are left out. */
function eventsIn(paths: HomePaths): UnknownEvent[] {
	let names: string[];
	try {
		names = readdirSync(paths.reviews).filter((name) => name.endsWith('.jsonl'));
	} catch {
		return [];
	}

	return names
		.flatMap((name) => readFileSync(join(paths.reviews, name), 'utf8').split('\n'))
		.flatMap((line) => {
			try {
				return [JSON.parse(line) as UnknownEvent];
			} catch {
				return [];
			}
		});
}

/** The pieces of lines that crashes cut short, kept aside. */
export function tornPieces(paths: HomePaths): number {
	try {
		return readdirSync(paths.reviews).filter((name) => name.includes('.torn-')).length;
	} catch {
		return 0;
	}
}
