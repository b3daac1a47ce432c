import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Deck} from '../../../source/deck/deck.js';
import {formatDeck} from '../../../source/deck/format-deck.js';
import type {HomePaths} from '../../../source/store/paths.js';
import {manyCards} from '../../helpers/sample-decks.js';
import {temporaryHome} from '../helpers/home.js';
import {commitByHand, git, hasGit, sharedFile, sharedRepository, sync} from '../helpers/syncing.js';

function save({decks}: HomePaths, deck: Deck, text = formatDeck(deck)): void {
	mkdirSync(decks, {recursive: true});
	writeFileSync(join(decks, `${deck.id}.json`), text);
}

const read = ({decks}: HomePaths, file = 'berita.json'): Deck =>
	JSON.parse(readFileSync(join(decks, file), 'utf8')) as Deck;

const files = ({decks}: HomePaths): string[] =>
	existsSync(decks) ? readdirSync(decks).filter((name) => !name.startsWith('.')) : [];

const berita = (title: string, updatedAt?: string): Deck => ({
	...manyCards(2, 'berita'),
	title,
	...(updatedAt === undefined ? {} : {updatedAt}),
});

/** Two homes that have the same deck. */
async function two(): Promise<{
	repository: string;
	laptop: HomePaths;
	desktop: HomePaths;
}> {
	const [repository, laptop, desktop] = [sharedRepository(), temporaryHome(), temporaryHome()];
	save(laptop, berita('Pagi'));
	expect(await sync(laptop, repository)).toMatchObject({decksSent: ['berita']});
	expect(await sync(desktop, repository)).toMatchObject({decksReceived: ['berita']});
	expect(read(desktop)).toEqual(read(laptop));
	return {repository, laptop, desktop};
}

describe.skipIf(!hasGit)('decks', () => {
	it('reach the other device, and so does what is changed in them', async () => {
		const {repository, laptop, desktop} = await two();
		save(desktop, berita('Siang'));
		expect(await sync(desktop, repository)).toMatchObject({decksSent: ['berita'], notices: []});
		expect(await sync(laptop, repository)).toMatchObject({decksReceived: ['berita'], notices: []});
		expect(read(laptop).title).toBe('Siang');
		expect(files(laptop)).toEqual(['berita.json']);
		expect(await sync(laptop, repository)).toMatchObject({decksSent: [], decksReceived: []});
	});

	it('that both have changed: the later wins on both, and the other is kept beside it', async () => {
		const {repository, laptop, desktop} = await two();
		save(laptop, berita('Sore', '2025-02-04T10:00:00Z'));
		save(desktop, berita('Malam', '2025-02-05T10:00:00Z'));
		await sync(laptop, repository);
		const report = await sync(desktop, repository);
		expect(report.notices.map(({en}) => en).join()).toContain('Two devices changed the same deck');
		await sync(laptop, repository);
		expect([read(laptop).title, read(desktop).title]).toEqual(['Malam', 'Malam']);
		expect(read(desktop, 'berita.json.bak').title).toBe('Sore');

		save(laptop, berita('Terlambat', '2025-02-03T10:00:00Z'));
		save(desktop, berita('Terbaru', '2025-02-06T10:00:00Z'));
		await sync(desktop, repository);
		await sync(laptop, repository);
		expect([read(laptop).title, read(desktop).title]).toEqual(['Terbaru', 'Terbaru']);
		expect(read(laptop, 'berita.json.bak').title).toBe('Terlambat');
	});

	it('that the repository has an earlier version of are kept beside that one', async () => {
		const {repository, laptop, desktop} = await two();
		save(laptop, berita('Terbaru', '2025-02-06T10:00:00Z'));
		await sync(laptop, repository);
		await sync(desktop, repository);
		save(laptop, berita('Kembali', '2025-02-01T10:00:00Z'));
		await sync(laptop, repository);
		const {decksReceived, notices} = await sync(desktop, repository);
		expect(decksReceived).toEqual(['berita']);
		expect(notices.map(({en}) => en)).toEqual([
			expect.stringContaining('gone back to an earlier version of: berita'),
		]);
		expect(read(desktop).title).toBe('Kembali');
		expect(read(desktop, 'berita.json.bak').title).toBe('Terbaru');
	});

	it('that differ in another repository are changed by both', async () => {
		const {laptop} = await two();
		const other = sharedRepository();
		commitByHand(other, [
			['100644', 'blob', 'newsquiz.json', '{"format":"newsquiz-sync","version":1}'],
			['100644', 'blob', 'decks/berita.json', formatDeck(berita('Lain', '2025-02-01T10:00:00Z'))],
		]);
		const report = await sync(laptop, other, {isNewRemote: true});
		expect(report.notices).toHaveLength(1);
		expect(read(laptop).title).toBe('Lain');
		expect(read(laptop, 'berita.json.bak').title).toBe('Pagi');
	});

	it('that only a newer newsquiz can read are left to it', async () => {
		const {repository, laptop} = await two();
		const newer = JSON.stringify({...berita('Baru'), version: 99});
		commitByHand(repository, [
			['100644', 'blob', 'newsquiz.json', '{"format":"newsquiz-sync","version":1}'],
			['100644', 'blob', 'decks/berita.json', newer],
		]);
		save(laptop, berita('Siang', '2025-02-06T10:00:00Z'));
		const {decksSent, notices} = await sync(laptop, repository);
		expect([decksSent, notices.length]).toEqual([[], 1]);
		expect(sharedFile(repository, 'decks/berita.json')).toBe(newer);
		expect(read(laptop).title).toBe('Siang');
	});

	it('that are the same but for how they are written are the same', async () => {
		const {repository, laptop} = await two();
		save(laptop, berita('Pagi'), JSON.stringify(berita('Pagi')));
		expect(await sync(laptop, repository)).toMatchObject({decksSent: [], notices: []});
		expect(readFileSync(join(laptop.decks, 'berita.json'), 'utf8')).not.toContain('\n');
	});

	it('that are removed here stay removed, and stay on the other device', async () => {
		const {repository, laptop, desktop} = await two();
		rmSync(join(laptop.decks, 'berita.json'));
		await sync(laptop, repository);
		await sync(desktop, repository);
		await sync(laptop, repository);
		expect([files(laptop), files(desktop)]).toEqual([[], ['berita.json']]);
		save(desktop, berita('Baru'));
		await sync(desktop, repository);
		await sync(laptop, repository);
		expect(read(laptop).title).toBe('Baru');
	});

	it('that can’t be read stay where they are', async () => {
		const repository = sharedRepository();
		const home = temporaryHome();
		save(home, berita('Rusak'), '{"format":"newsquiz"');
		expect(await sync(home, repository)).toMatchObject({decksSent: []});
		commitByHand(repository, [
			['100644', 'blob', 'newsquiz.json', '{"format":"newsquiz-sync","version":1}'],
			['100644', 'blob', 'decks/berita.json', formatDeck(berita('Utuh'))],
			['100644', 'blob', 'decks/lain.json', formatDeck(berita('Namanya lain'))],
			['100644', 'blob', 'decks/CON.json', '{}'],
			['120000', 'blob', 'decks/tautan.json', '/etc/passwd'],
		]);
		const report = await sync(home, repository);
		expect(report.decksReceived).toEqual(['berita']);
		expect(report.notices).toHaveLength(1);
		expect(read(home).title).toBe('Utuh');
		// The file that could not be read has made room, as for any deck that is saved.
		expect(readFileSync(join(home.decks, 'berita.json.bak'), 'utf8')).toBe('{"format":"newsquiz"');
		expect(files(home).sort()).toEqual(['berita.json', 'berita.json.bak']);
		expect(git(repository, ['rev-list', '--count', 'main'])).toBe('1');
	});
});
