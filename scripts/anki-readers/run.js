/**
 * `node scripts/anki-readers/run.js`: what our packages for Anki are to readers that other people wrote.
 *   --mnemosyne DIR    the folder with the Python package of Mnemosyne 2.9 or later; on Debian:
 *                      apt-get download mnemosyne && dpkg-deb -x mnemosyne_*.deb DIR
 *   --anki-reader DIR  a folder in which `npm install anki-reader` was run
 * Decks are exported as a user would, read by both, and compared card by card: every field, every tag, the note type
 * and the deck. A reader that is not there is skipped. The exit status is 1 when anything differs.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {isDeepStrictEqual, parseArgs} from 'node:util';
import {ensureBuilt, root, say} from '../checkout.js';
import {importSource} from '../import-source.js';
import {hostileDeck} from './hostile-deck.js';

/**
 * A card as a reader found it.
 * @typedef {{guid: string, type: string, fields: string[], tags: string[], deck?: string}} ReadCard
 * @typedef {(apkg: string) => ReadCard[]} Reader
 */

const {values} = parseArgs({
	options: {mnemosyne: {type: 'string'}, 'anki-reader': {type: 'string'}},
});
ensureBuilt();
const {noteOf, noteFields} = await importSource(
	'source/exchange/anki/note-of-card.ts',
	'source/exchange/anki/note-fields.ts',
);
const here = path.join(root, 'scripts', 'anki-readers');
const readers = [
	{name: 'Mnemosyne', run: mnemosyne(values.mnemosyne)},
	{name: 'anki-reader', run: ankiReader(values['anki-reader'])},
];
const folder = mkdtempSync(path.join(tmpdir(), 'newsquiz-anki-'));
let isAllEqual = true;
try {
	const hostile = path.join(folder, 'hostile.json');
	writeFileSync(hostile, JSON.stringify(hostileDeck));
	const decks = ['akronim-dan-lembaga', 'pertemuan-pyongyang-2023', '300-kata-berita'].map((name) =>
		path.join(root, 'decks', `${name}.json`),
	);
	for (const file of [...decks, path.join(root, 'scripts/pictures/bentuk-soal.json'), hostile]) {
		for (const reader of readers) tryReader(reader, file);
	}
} finally {
	rmSync(folder, {recursive: true});
}
process.exitCode = isAllEqual ? 0 : 1;

/**
 * @param {{name: string, run: Reader | undefined}} reader
 * @param {string} file
 */
function tryReader({name, run}, file) {
	if (!run) return say(`${name}: not here, skipped (see the head of scripts/anki-readers/run.js)`);
	const deck = JSON.parse(readFileSync(file, 'utf8'));
	const place = mkdtempSync(path.join(folder, 'package-'));
	const home = path.join(place, 'home');
	const apkg = path.join(place, 'deck.apkg');
	execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), 'export', file, '-o', apkg], {
		env: {...process.env, NEWSQUIZ_HOME: home},
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const read = new Map(run(apkg).map((card) => [card.guid, card]));
	const differences = deck.cards.flatMap(
		(/** @type {import('../../source/deck/deck.js').Card} */ card) =>
			differencesOf(card, noteOf(card, deck, 1), read.get(noteOf(card, deck, 1).guid)),
	);
	if (read.size !== deck.cards.length) {
		differences.push(`${read.size} cards instead of ${deck.cards.length}`);
	}
	const fields = deck.cards.length * noteFields.length;
	say(
		differences.length === 0
			? `${name}: ${deck.id}: ${deck.cards.length} cards, ${fields} fields and all tags are equal`
			: `${name}: ${deck.id}: ${differences.length} differences, such as: ${differences[0]}`,
	);
	isAllEqual &&= differences.length === 0;
}

/**
 * @param {import('../../source/deck/deck.js').Card} card
 * @param {import('../../source/exchange/anki/note-of-card.js').Note} note
 * @param {ReadCard | undefined} found
 */
function differencesOf(card, note, found) {
	if (!found) return [`card ${card.id} is not there`];
	const wanted = noteFields.map(
		(/** @type {import('../../source/exchange/anki/note-fields.js').NoteField} */ field) =>
			note.content[field],
	);
	// Not what our own code says of it, but what the deck does.
	const [question, answer] = found.fields.map(plainText);
	const asked = note.isCloze
		? card.question.replace('____', `{{c1::${card.answer}}}`)
		: card.question;
	return [
		isDeepStrictEqual(found.fields, wanted) ? '' : `the fields of ${card.id}`,
		isDeepStrictEqual(sorted(note.tags), sorted(found.tags.filter((tag) => !isDeck(tag))))
			? ''
			: `the tags of ${card.id}: ${found.tags.join(' ')}`,
		question === safe(asked) ? '' : `the question of ${card.id}: ${question}`,
		answer === safe(card.answer) ? '' : `the answer of ${card.id}: ${answer}`,
		found.type === (note.isCloze ? 'newsquiz (rumpang)' : 'newsquiz') ? '' : `type of ${card.id}`,
		found.deck === undefined || isDeck(found.deck) ? '' : `the deck of ${card.id}`,
	].filter((difference) => difference !== '');
}

/** @param {readonly string[]} texts */
function sorted(texts) {
	return [...texts].sort();
}

/**
 * Mnemosyne makes a tag of the deck.
 * @param {string} tag
 */
function isDeck(tag) {
	return tag.startsWith('newsquiz::');
}

/**
 * What control characters become where text is shown.
 * @param {string} text
 */
function safe(text) {
	return text.replaceAll('\u0007', '\uFFFD').replaceAll('\t', ' ');
}

/** @param {string} html */
function plainText(html) {
	/** @type {Readonly<Record<string, string>>} */
	const named = {lt: '<', gt: '>', quot: '"', amp: '&'};
	return html
		.replaceAll('<br>', '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
			code ? String.fromCodePoint(Number(code)) : (named[name] ?? ''),
		);
}

/**
 * @param {string | undefined} library
 * @returns {Reader | undefined}
 */
function mnemosyne(library) {
	if (!library || !existsSync(path.join(library, 'mnemosyne'))) return undefined;
	return (apkg) =>
		JSON.parse(
			execFileSync('python3', [path.join(here, 'mnemosyne.py'), path.resolve(library), apkg], {
				env: {...process.env, PYTHONDONTWRITEBYTECODE: '1'},
				maxBuffer: 1e9,
				stdio: ['ignore', 'pipe', 'pipe'],
			}).toString(),
		);
}

/**
 * @param {string | undefined} installed
 * @returns {Reader | undefined}
 */
function ankiReader(installed) {
	if (!installed || !existsSync(path.join(installed, 'node_modules/anki-reader'))) return undefined;
	return (apkg) =>
		JSON.parse(
			execFileSync(
				process.execPath,
				[path.join(here, 'anki-reader.js'), path.resolve(installed), apkg],
				{maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe']},
			).toString(),
		);
}
