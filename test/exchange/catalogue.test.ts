import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {UserError} from '../../source/errors.js';
import {
	formatCatalogue,
	looksLikeCatalogue,
	mostCatalogued,
	readCatalogue,
} from '../../source/exchange/catalogue/catalogue.js';
import {
	type CataloguedFile,
	makeCatalogue,
} from '../../source/exchange/catalogue/make-catalogue.js';
import {cataloguePage} from '../../source/exchange/catalogue/page.js';

function file(path: string, deck: Partial<Deck> = {}, sha256 = 'a'.repeat(64)): CataloguedFile {
	const id = path.replace(/\.json$/, '').replace(/[^a-z0-9]+/g, '-');
	const cards = [{id: 'k1', kind: 'custom' as const, question: 'Apa?', answer: 'Ini'}];
	return {
		...{path, size: 100, sha256},
		deck: {format: 'newsquiz', version: 1, id, title: id, language: 'id', cards, ...deck},
	};
}

describe('a catalogue', () => {
	it('says of each deck what somebody needs to choose and to check it', () => {
		const articles = ['Kabar B', 'Kabar A', 'Kabar B'].map((publisher, at) => ({
			...{id: `a${at}`, title: 'Berita', publisher},
		}));
		const deck = {title: 'Pasar', description: 'x'.repeat(400), articles, updatedAt: '2026-10-04'};
		expect(makeCatalogue([file('bab 2/é.json', {id: 'pasar', ...deck})], {title: 'Kelas'})).toEqual(
			{
				...{format: 'newsquiz-catalogue', version: 1, title: 'Kelas'},
				decks: [
					{
						...{id: 'pasar', title: 'Pasar', description: `${'x'.repeat(299)}…`},
						...{url: 'bab%202/%C3%A9.json', size: 100, sha256: 'a'.repeat(64), version: 1},
						...{updatedAt: '2026-10-04', cards: 1, publishers: ['Kabar A', 'Kabar B']},
					},
				],
			},
		);
	});

	it('counts a version up when the file changes, and only then', () => {
		const first = makeCatalogue([file('a.json'), file('b.json')], {});
		const changed = [file('a.json'), file('b.json', {}, 'b'.repeat(64)), file('c.json')];
		const second = makeCatalogue(changed, {before: first});
		const versions = ({decks}: typeof first) => decks.map(({version}) => version);
		expect(versions(first)).toEqual([1, 1]);
		expect(versions(second)).toEqual([1, 2, 1]);
		expect(makeCatalogue(changed, {before: second})).toEqual(second);
	});

	it('is read as it was written, whatever its decks are called', () => {
		const text = fc
			.string({unit: 'binary', minLength: 1, maxLength: 40})
			.map((value) => `x${value}`);
		const deck = fc.record({
			title: text,
			description: text,
			license: text,
			authors: fc.array(text, {maxLength: 3}),
		});
		fc.assert(
			fc.property(fc.array(deck, {minLength: 1, maxLength: 5}), text, (decks, title) => {
				const files = decks.map((each, at) => file(`${at}.json`, each));
				const written = formatCatalogue(makeCatalogue(files, {title}));
				expect(looksLikeCatalogue(written)).toBe(true);
				const {catalogue, problems} = readCatalogue(written, 'x');
				expect(problems).toEqual([]);
				expect(formatCatalogue(catalogue)).toBe(written);
			}),
			{numRuns: 200},
		);
	});

	it('is not what a deck is taken for that speaks of one', () => {
		const question = '"format": "newsquiz-catalogue"';
		const cards = [{id: 'k1', kind: 'custom' as const, question, answer: 'Ini'}];
		expect(looksLikeCatalogue(formatDeck(file('a.json', {cards}).deck))).toBe(false);
	});

	it('of mutated bytes is read or refused, never more', () => {
		const sound = formatCatalogue(
			makeCatalogue([file('a.json'), file('b.json')], {title: 'Kelas'}),
		);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(sound.length - 1), fc.string({maxLength: 3})), {
					minLength: 1,
					maxLength: 6,
				}),
				(changes) => {
					const text = changes.reduce(
						(all, [at, piece]) => all.slice(0, at) + piece + all.slice(at + 1),
						sound,
					);
					try {
						readCatalogue(text, 'x');
					} catch (error) {
						expect(error).toBeInstanceOf(UserError);
					}
				},
			),
			{numRuns: 10_000},
		);
	});

	it('of more decks than anybody shares is refused before they are looked at', () => {
		const decks = Array.from({length: mostCatalogued + 1}, () => ({}));
		const text = JSON.stringify({format: 'newsquiz-catalogue', version: 1, decks});
		expect(() => readCatalogue(text, 'x')).toThrow(/too large/);
	});
});

it.each(['id', 'en'] as const)('the page for browsers runs and loads nothing (%s)', (language) => {
	const evil = `</title></style><script>alert(1)</script><img src=x onerror=alert(1)>"'`;
	const catalogue = makeCatalogue(
		[file('a.json', {title: evil, description: evil, authors: [evil], license: evil})],
		{title: evil},
	);
	const [entry] = catalogue.decks;
	const page = cataloguePage(
		{
			...catalogue,
			decks: [
				{...entry!, url: 'javascript:alert(1)'},
				{...entry!, url: evil},
			],
		},
		'catalogue.json',
		language,
	);
	expect(page).not.toMatch(/<script|<img|href="javascript/i);
	expect(page).toContain(`<html lang="${language}">`);
});
