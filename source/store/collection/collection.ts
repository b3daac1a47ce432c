import {readFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {maximumDeckIdLength} from '../../deck/deck-id.js';
import type {Deck} from '../../deck/deck.js';
import type {OwnField} from '../../deck/update.js';
import {UserError} from '../../errors.js';
import {deckFormats} from '../../exchange/decks/formats.js';
import {sanitiseLine} from '../../sanitise.js';
import type {
	Collection,
	DeckOffer,
	DeckPlace,
	DeckRenewal,
	OfferState,
	ProgressLog,
	TakenDeck,
} from '../../services.js';
import type {Clock} from '../clock.js';
import type {HomeLibrary} from '../library.js';
import type {NetworkEnvironment} from '../network.js';
import type {HomePaths} from '../paths.js';
import {readLearned} from '../learned.js';
import {openDownloadCache} from './download-cache.js';
import type {OpenedSource, PlacedDeck, SourceSetting} from './open-source.js';
import {shown} from '../source-errors.js';
import {isWebAddress, typedPath} from './typed-path.js';

/** What keeping the library touches of the home and the machine. */
export interface CollectionSetting extends NetworkEnvironment {
	readonly library: HomeLibrary;
	readonly progress: ProgressLog;
	readonly paths: HomePaths;
	readonly clock: Pick<Clock, 'now' | 'timezone'>;
	/** The folder that relative paths start from. */
	readonly cwd: string;
}

/** The keeping of the library of a home. Its parts are loaded when they are first used. */
export function openCollection(setting: CollectionSetting): Collection {
	const {library, progress, paths, clock, cwd, version} = setting;
	const backup = {app: version, clock};
	const meant = (typed: string): string =>
		isWebAddress(typed)
			? typed
			: typedPath(typed, {homedir: homedir(), platform: process.platform});

	const source: SourceSetting = {
		...setting,
		now: () => clock.now(),
		cache: openDownloadCache(paths.cache),
	};
	const open = async (address: string): Promise<OpenedSource> => {
		const {openSource} = await import('./open-source.js');
		return openSource(address, source);
	};
	const openAgain = recently(open);

	/** The deck of the library that was added from a place. */
	const addedFrom = ({from, entry}: DeckPlace): string | undefined =>
		library.held().find(({origin}) => origin?.from === from && origin.entry === entry)?.id;

	/** What a deck that was read elsewhere would do to the library. */
	const compared = async (read: PlacedDeck, as?: string): Promise<TakenDeck> => {
		const {from, entry, deck, notes} = read;
		const taken = {
			...{from, deck},
			...(entry === undefined ? {} : {entry}),
			...(notes.length === 0 ? {} : {notes}),
		};
		const held = library.held();
		const isOwn = (id: string): boolean => held.some((each) => each.id === id && !each.bundled);
		const known = as ?? addedFrom(read);
		const id = known ?? (held.some((each) => each.id === deck.id) ? deck.id : undefined);
		if (id === undefined) return taken;
		const [{updateDeck}, present] = await Promise.all([
			import('../../deck/update.js'),
			library.read(id),
		]);
		const {origin, own} = library.noteOf(id);
		return {
			...taken,
			present: {
				deck: present,
				isBundled: !isOwn(id),
				isSameOrigin: origin?.from === from && origin.entry === entry,
				update: updateDeck(present, deck, own),
			},
		};
	};
	const stateOf = (place: DeckPlace, {id}: DeckOffer): OfferState => {
		if (addedFrom(place) !== undefined) return 'held';
		return library.held().some((each) => each.id === id) ? 'other' : 'new';
	};
	const look: Collection['look'] = async (address) => {
		const found = await open(meant(address));
		if (found.kind === 'deck') return {taken: await compared(found)};
		const {offers, problems, notes} = await found.list();
		const [only] = offers;
		if (only && offers.length === 1 && problems.length === 0 && found.kind !== 'catalogue') {
			return {taken: await compared(await found.read(only.entry))};
		}
		const {kind, from, title} = found;
		return {
			offered: {
				...{kind, from, problems},
				...(title === undefined ? {} : {title}),
				notes,
				offers: offers.map((offer) => ({...offer, state: stateOf(found.placeOf(offer), offer)})),
				take: async ({entry}) => compared(await found.read(entry)),
			},
		};
	};
	const remember: Collection['remember'] = async (id, {from, entry}) =>
		library.note(id, {
			origin: {from, at: clock.now(), ...(entry === undefined ? {} : {entry})},
		});

	return {
		list: () => ({decks: library.held(), unreadable: library.list().unreadable}),

		look,

		async take(address) {
			const {taken, offered} = await look(address);
			if (!taken) throw several(offered.from);
			return taken;
		},

		async takeAgain(id) {
			const {origin} = library.noteOf(id);
			if (!origin) throw madeHere(id);
			const {from, entry} = origin;
			const found = await openAgain(from);
			if (found.kind !== 'deck') {
				if (entry === undefined) throw several(from);
				return compared(await found.read(entry), id);
			}
			if (entry !== undefined) throw noLongerSeveral(from);
			return compared(found, id);
		},

		compare: async (from, deck) => compared({from, deck, notes: []}),

		async keep(taken, isApart = false) {
			const {deck} = taken;
			const ids = new Set(library.held().map(({id}) => id));
			const id = isApart ? freeId(deck.id, ids) : deck.id;
			await library.change(id, (present) => {
				if (present) throw changedMeanwhile(present);
				return {...deck, id};
			});
			await remember(id, taken);
			return id;
		},

		async renew(renewals) {
			const isOwn = ({present}: DeckRenewal): boolean =>
				library.held().some(({id, bundled}) => id === present.id && !bundled);
			if (renewals.some(isOwn)) {
				const {keepBackup} = await import('../backups/own-backups.js');
				await keepBackup(paths, {...backup, reason: 'before-update'});
			}
			for (const {deck, present, ...place} of renewals) {
				await library.change(present.id, (now) => {
					if (!now || JSON.stringify(now) !== JSON.stringify(present))
						throw changedMeanwhile(present);
					return deck;
				});
				await remember(present.id, place);
			}
		},

		remember,

		async rename(id, names) {
			const title = names.title.trim();
			const description = names.description.trim();
			const changed: OwnField[] = [];
			await library.change(id, (present) => {
				if (!present) return undefined;
				if (title !== present.title) changed.push('title');
				if (description !== (present.description ?? '')) changed.push('description');
				if (changed.length === 0) return present;
				const {description: _, ...rest} = present;
				return {
					...(description === '' ? rest : present),
					title,
					...(description === '' ? {} : {description}),
					updatedAt: new Date(clock.now()).toISOString(),
				};
			});
			const {origin, own = []} = library.noteOf(id);
			if (!origin || changed.length === 0) return;
			await library.note(id, {own: [...new Set([...own, ...changed])]});
		},

		hide: async (id, isHidden) => library.note(id, {isHidden}),

		async remove(id, isForgotten) {
			const {removeDeck} = await import('./remove-deck.js');
			const removal = await removeDeck(id, isForgotten, {library, progress, paths, backup});
			const {origin, own} = library.noteOf(id);
			if (removal.isRemoved && (origin ?? own)) {
				await library.note(id, {origin: undefined, own: undefined});
			}
			return removal;
		},

		async check(idOrFile) {
			const path = library.pathOf(idOrFile);
			if (path === undefined) {
				await library.read(idOrFile);
				throw new TypeError(`A deck without a file: ${idOrFile}`);
			}
			const [{reportOn}, {readDeck}, {asUserError}] = await Promise.all([
				import('../../deck/lint/report.js'),
				import('../../deck/parse-deck.js'),
				import('../library-folder.js'),
			]);
			const bytes = await readFile(path).catch((error: unknown) => {
				throw asUserError(error, path);
			});
			return {...reportOn(readDeck(bytes, path)), path};
		},

		async mend(idOrFile) {
			const [{mendDeck}, {readDeck}] = await Promise.all([
				import('../../deck/lint/fix.js'),
				import('../../deck/parse-deck.js'),
			]);
			const held = library.held().find(({id, bundled}) => id === idOrFile && !bundled);
			const file = held?.file ?? idOrFile;
			let count = 0;
			await library.rewrite(file, (bytes) => {
				const {text, changes} = mendDeck(readDeck(bytes, file).text);
				count = changes.length;
				return text;
			});
			return count;
		},
		formats: deckFormats,

		async export(id, format, to, {language, isAgreed, choices = {}}) {
			const {exportDeck, requireFormat, writeSetting} = await import('./export-deck.js');
			const known = requireFormat(format);
			const deck = await library.read(id);
			const now = clock.now();
			const {seed, ...options} = choices;
			return exportDeck(deck, known, meant(to), {
				...writeSetting({language, now, options, ...(seed === undefined ? {} : {seed})}),
				...(options.schedule === true ? {learned: await readLearned(paths, id, clock)} : {}),
				cwd,
				isAgreed,
			});
		},
	};
}

/** An id like another one that no deck has. */
function freeId(id: string, taken: ReadonlySet<string>): string {
	const base = id.slice(0, maximumDeckIdLength - 4).replace(/-+$/, '');
	for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}

/** How long a source that several decks are read from is not opened again. */
const recent = 5000;

/** Opens a source on the web once for all decks that are read from it one after the other. */
function recently(
	open: (address: string) => Promise<OpenedSource>,
): (address: string) => Promise<OpenedSource> {
	let last:
		{readonly address: string; readonly at: number; readonly opened: OpenedSource} | undefined;
	return async (address) => {
		if (last?.address === address && performance.now() - last.at < recent) return last.opened;
		const opened = await open(address);
		if (isWebAddress(address) && opened.kind !== 'deck') {
			last = {address, at: performance.now(), opened};
		}
		return opened;
	};
}

function several(from: string): UserError {
	const name = shown(from);
	return new UserError(
		{
			id: `Ada beberapa paket kartu di ${name}.`,
			en: `There are several decks at ${name}.`,
		},
		{
			hint: {
				id: `Tambahkan lagi, dan pilih: newsquiz add ${name}`,
				en: `Add it again, and choose: newsquiz add ${name}`,
			},
		},
	);
}

function noLongerSeveral(from: string): UserError {
	const name = shown(from);
	return new UserError(
		{
			id: `Di ${name} kini hanya ada satu paket kartu, bukan lagi katalog atau arsip.`,
			en: `There is a single deck at ${name} now, no longer a catalogue or an archive.`,
		},
		{
			hint: {
				id: `Jika itu yang Anda maksud: newsquiz add ${name}`,
				en: `If that is the one you mean: newsquiz add ${name}`,
			},
		},
	);
}

function madeHere(id: string): UserError {
	const name = sanitiseLine(id);
	return new UserError(
		{
			id: `Paket kartu "${name}" tidak ditambahkan dari berkas atau alamat, jadi tidak ada yang dapat dibaca ulang.`,
			en: `The deck "${name}" was not added from a file or an address, so there is nothing to read again.`,
		},
		{
			hint: {
				id: 'Tambahkan versi barunya: newsquiz add BERKAS. Paket dari berita diperbarui dengan: newsquiz build ALAMAT --rebuild',
				en: 'Add its new version: newsquiz add FILE. A deck of an article is renewed with: newsquiz build ADDRESS --rebuild',
			},
		},
	);
}

function changedMeanwhile({title}: Deck): UserError {
	const name = sanitiseLine(title);
	return new UserError(
		{
			id: `Paket kartu "${name}" berubah sementara itu, jadi dibiarkan seperti adanya.`,
			en: `The deck "${name}" was changed in the meantime, so it was left as it is.`,
		},
		{hint: {id: 'Coba sekali lagi.', en: 'Try again.'}},
	);
}
