import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {reportOn} from '../../source/deck/lint/report.js';
import {UserError} from '../../source/errors.js';
import {csv} from '../../source/exchange/decks/csv.js';
import {markdown} from '../../source/exchange/decks/markdown.js';
import {mendPage} from '../../source/exchange/markdown/mend.js';
import {readPage} from '../../source/exchange/markdown/read.js';
import {writePage} from '../../source/exchange/markdown/write.js';
import {mendTable} from '../../source/exchange/table/mend.js';
import {readTable} from '../../source/exchange/table/read.js';
import {writeTable} from '../../source/exchange/table/write.js';
import {writeSetting} from '../../source/store/collection/export-deck.js';
import {meeting} from '../helpers/sample-decks.js';
import '../helpers/seed.js';

const page = `${writePage(meeting, 'id')}\nJuga benar: a; b\n1. x\nPasangan:\n- a = b\n`;
const forms = [
	['page', page, readPage, mendPage],
	['table', writeTable(meeting, 'id', ','), readTable, mendTable],
] as const;

/** Does what may end in a complaint to the user and in nothing else. */
function complainAtMost(act: () => unknown): void {
	try {
		act();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		expect(error.hint).toBeDefined();
	}
}

const pieces = [
	...['"', '\n', '{', '}', '[', ']', 'null', '5', '-->', '<!-- newsquiz {', '> ', '- [x] ', '## '],
	...['"accept":5,', '"evidence":[5],', '"id":5,', '"__proto__":{"x":1},', '"articles":[null,5],'],
	...[',', ';', '\\', '**', '— ', '[1]', '\u0000', '|', ':', 'Jawaban: ', '---\n'],
];

const mutated = (text: string): fc.Arbitrary<string> =>
	fc
		.array(fc.tuple(fc.nat(text.length), fc.nat(12), fc.constantFrom(...pieces)), {
			minLength: 1,
			maxLength: 5,
		})
		.map((edits) =>
			edits.reduce((all, [at, gone, put]) => all.slice(0, at) + put + all.slice(at + gone), text),
		);

describe.each(forms)('a %s of a stranger', (_, text, read, mend) => {
	it('is read, or refused with advice, however it is damaged', () => {
		fc.assert(
			fc.property(mutated(text), (damaged) => {
				complainAtMost(() => reportOn(read(damaged, 'a')));
				complainAtMost(() => mend(damaged, 'a'));
			}),
			{numRuns: 100},
		);
	});

	it.each(pieces)('may be nothing but %j', (piece) => {
		complainAtMost(() => read(piece.repeat(20_000 / piece.length), 'a'));
		complainAtMost(() =>
			read(`Soal,Jawaban\n## a\nJawaban: ${piece.repeat(5000 / piece.length)}`, 'a'),
		);
	});

	it('may lie as deep as it likes', () => {
		const deep = '{"a":'.repeat(100_000);
		complainAtMost(() => read(`# a\n## b\nJawaban: c\n<!-- newsquiz ${deep} -->`, 'a'));
		complainAtMost(() => read(`Soal,Jawaban,Lainnya\na,b,"${deep.replaceAll('"', '""')}"`, 'a'));
	});
});

const gap = ' '.repeat(300_000);

describe('a long file of a stranger takes no longer than its length', () => {
	it.each([
		['a gap in a pair', readTable, `Soal,Jawaban,Pasangan\na,b,x${gap}y\n`],
		['a gap in an order', readTable, `Soal,Jawaban,Urutan\na,b,x${gap}y → z\n`],
		['a gap in an order', readPage, `## a\nJawaban: b\nUrutan: x${gap}y → z\n`],
		[
			'columns without end',
			readTable,
			`x,Soal,Jawaban${','.repeat(500_000)}\n${'x,a,b\n'.repeat(5000)}`,
		],
		[
			'quotations without end',
			readPage,
			`## a\nJawaban: b\n${'> a\n\n'.repeat(50_000)}Penjelasan: x\n${'y\n'.repeat(50_000)}`,
		],
	])('with %s', (_, read, text) => {
		complainAtMost(() => read(text, 'a'));
	});
});

describe.each([markdown, csv])('$name', ({read}) => {
	const setting = {...writeSetting({language: 'id', now: 0}), name: 'besar'};
	const refused = (bytes: Uint8Array): UserError => {
		try {
			void read!(bytes, setting);
		} catch (error) {
			if (error instanceof UserError) return error;
		}
		throw new Error('It was read.');
	};

	it('refuses more than 5 MB, and what is no text', () => {
		expect(refused(new Uint8Array(10_000_000).fill(97)).says.en).toContain('more than 5 MB');
		expect(refused(Uint8Array.of(80, 75, 3, 4, 0, 0)).says.en).toContain('is not a text file');
	});

	it('refuses more questions than a deck can have', () => {
		const many = new TextEncoder().encode(`Soal,Jawaban\n${'## a\n'.repeat(30_001)}`);
		expect(refused(many).says.en).toContain('more than 30,000 questions');
	});
});
