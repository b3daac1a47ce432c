/**
 * Reads a package of Anki with the npm package `anki-reader` and prints what is in it, as JSON.
 *   node anki-reader.js FOLDER PACKAGE    FOLDER is where `npm install anki-reader` was run
 */
import {Blob} from 'node:buffer';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

const [folder = '.', file = ''] = process.argv.slice(2);
const {readAnkiPackage} = createRequire(path.resolve(folder, 'package.json'))('anki-reader');
const {collection} = await readAnkiPackage(new Blob([readFileSync(file)]));
const tags = new Map(
	collection
		.getRawCollection()
		.exec('select id, tags, guid from notes')
		.flatMap((/** @type {{values: string[][]}} */ {values}) => values)
		.map((/** @type {string[]} */ [id, text, guid]) => [String(id), {text, guid}]),
);
const cards = Object.values(collection.getDecks()).flatMap((deck) =>
	Object.values(deck.getCards()).map((card) => {
		const note = tags.get(String(card.getNoteId()));
		return {
			guid: note.guid,
			type: card.getModel().getName(),
			fields: Object.values(card.getFields()),
			names: Object.keys(card.getFields()),
			tags: note.text.trim().split(' '),
			deck: deck.getName(),
		};
	}),
);
process.stdout.write(JSON.stringify(cards));
