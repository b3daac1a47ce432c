import {mkdirSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import type {Deck} from '../../../source/deck/deck.js';
import {formatDeck} from '../../../source/deck/format-deck.js';
import type {Collection, Services} from '../../../source/services.js';
import {openCollection} from '../../../source/store/collection/collection.js';
import {type HomeLibrary, openLibrary} from '../../../source/store/library.js';
import {homePaths} from '../../../source/store/paths.js';
import {type FakeSetting, fakeServices, morning} from '../../helpers/fake-services.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';

/** A real library in a folder, with one bundled deck, kept by a log in memory. */
export interface Kept {
	/** Holds everything; what is typed as a relative path is in it too. */
	readonly folder: string;
	readonly decks: string;
	readonly library: HomeLibrary;
	readonly collection: Collection;
	readonly services: Services;
	readonly now: number;
}

export function deckOf(id: string, rest: Partial<Deck> = {}): Deck {
	return {
		format: 'newsquiz',
		version: 1,
		id,
		title: `Paket ${id}`,
		language: 'id',
		cards: [
			{id: 'k1', kind: 'place', question: 'Di mana pasar terapung dibuka?', answer: 'Kahayan'},
			{id: 'k2', kind: 'person', question: 'Siapakah wali kota Sagara?', answer: 'Sri Handayani'},
		],
		...rest,
	};
}

export async function keepHome(
	folder = temporaryFolder(),
	setting: FakeSetting = {},
): Promise<Kept> {
	const bundledFolder = join(folder, 'bundled');
	mkdirSync(bundledFolder, {recursive: true});
	writeFileSync(
		join(bundledFolder, 'bawaan.json'),
		formatDeck(deckOf('bawaan', {title: 'Paket bawaan', description: 'Datang bersama newsquiz.'})),
	);
	const paths = homePaths({NEWSQUIZ_HOME: folder}, process.platform, homedir());
	const library = await openLibrary({folder: paths.decks, bundledFolder});
	const services = fakeServices(setting);
	const clock = {now: () => services.now(), timezone: (at: number) => services.timezone(at)};
	const collection = openCollection({
		...{library, progress: services.progress, paths, clock},
		...{env: {}, cwd: folder, version: '1.2.3'},
	});
	return {
		folder,
		decks: paths.decks,
		library,
		collection,
		services: {...services, library, collection},
		now: morning,
	};
}

/** Writes a deck where somebody could have saved it, and gives its path. */
export function put({folder}: Pick<Kept, 'folder'>, name: string, deck: Deck): string {
	const path = join(folder, name);
	writeFileSync(path, formatDeck(deck));
	return path;
}
