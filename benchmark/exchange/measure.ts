/**
 * One export or import, in a process of its own: `write|read FORMAT FILE`. The last line is what it took.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {UserError} from '../../source/errors.js';
import {deckFormatNamed, deckFormats} from '../../source/exchange/decks/formats.js';
import {writeSetting} from '../../source/store/collection/export-deck.js';
import {readForeignBytes} from '../../source/store/collection/read-foreign.js';
import {largeDeck} from './large-deck.js';

/** What one process tells. */
export type Measured =
	| {readonly formats: ReadonlyArray<{readonly name: string; readonly isRead: boolean}>}
	| {
			readonly milliseconds: number;
			readonly bytes: number;
			readonly peak: number;
			readonly cards: number;
	  }
	| {readonly refused: string};

const now = Date.UTC(2025, 10, 10);

async function measure([
	what = 'formats',
	name = '',
	file = '',
]: readonly string[]): Promise<Measured> {
	if (what === 'formats') {
		return {
			formats: deckFormats.map((each) => ({name: each.name, isRead: each.read !== undefined})),
		};
	}
	const format = deckFormatNamed(name)!;
	const deck = what === 'write' ? largeDeck() : undefined;
	const bytes = what === 'read' ? readFileSync(file) : undefined;
	const began = performance.now();
	try {
		if (deck) {
			const setting = writeSetting({language: 'id', now, options: {}});
			const {content} = await format.write(deck, setting);
			const milliseconds = performance.now() - began;
			writeFileSync(file, content);
			return {
				milliseconds,
				bytes: Buffer.byteLength(content),
				peak: peak(),
				cards: deck.cards.length,
			};
		}
		const {deck: read} = await readForeignBytes(bytes!, `paket.${format.ending}`, {
			now,
			format: name,
		});
		const milliseconds = performance.now() - began;
		return {milliseconds, bytes: bytes!.length, peak: peak(), cards: read.cards.length};
	} catch (error) {
		if (error instanceof UserError) return {refused: error.message.split('\n')[0]!};
		throw error;
	}
}

const peak = (): number => process.resourceUsage().maxRSS * 1024;

process.stdout.write(`${JSON.stringify(await measure(process.argv.slice(2)))}\n`);
