import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../../source/deck/deck.js';
import {parseDeck} from '../../../source/deck/parse-deck.js';
import {
	deckFormatNamed,
	deckFormats,
	deckFormatsOf,
} from '../../../source/exchange/decks/formats.js';
import type {Written} from '../../../source/exchange/decks/format.js';
import {writeSetting} from '../../../source/store/collection/export-deck.js';
import {anyDeck} from '../../helpers/any-deck.js';
import {testDeck} from '../../helpers/class-room.js';
import {meeting} from '../../helpers/sample-decks.js';
import '../../helpers/seed.js';

const write = (name: string, deck: Deck, language: 'id' | 'en' = 'id'): string => {
	const written = deckFormatNamed(name)!.write(deck, writeSetting({language, now: 0})) as Written;
	return written.content as string;
};
const deckOf = (card: Partial<Card>): Deck => ({
	...meeting,
	cards: [{id: 'k', kind: 'custom', question: 'Apa?', answer: 'Ini', ...card}],
});

it('formats are found by name and by the ending of a file', () => {
	const named = (path: string) => deckFormatsOf(path).map(({name}) => name);
	expect(new Set(deckFormats.map(({name}) => name)).size).toBe(deckFormats.length);
	expect(deckFormatNamed('CSV')?.name).toBe('csv');
	expect(deckFormatNamed('tidak-ada')).toBeUndefined();
	expect(named('/a.b/paket.MD')).toEqual(['markdown']);
	expect(named('soal.gift')).toEqual(['gift']);
	expect(named('soal.gift.txt')).toEqual(['gift']);
	expect(named('soal.txt')).toContain('quizlet');
	expect(named('/a.csv/paket')).toEqual([]);
});

it('another seed is another order, just where that is said', async () => {
	const of = testDeck(6);
	const statement = {...of.cards[0]!, id: 's', form: 'statement' as const};
	const deck = {...of, cards: [...of.cards, statement]};
	for (const {name, isShuffled = false, write: writeAs} of deckFormats) {
		const copies = await Promise.all(
			[1, 1, 2, 3, 4].map(async (seed) => {
				const {content} = await writeAs(deck, writeSetting({language: 'id', now: 0, seed}));
				return Buffer.from(content).toString('base64');
			}),
		);
		expect([name, copies[0] === copies[1]]).toEqual([name, true]);
		expect([name, new Set(copies).size > 1]).toEqual([name, isShuffled]);
	}
});

it('JSON loses nothing', () => {
	const deck = {...meeting, extra: {x: [1]}};
	expect(parseDeck(write('json', deck), 'x.json')).toEqual(deck);
	fc.assert(
		fc.property(anyDeck, fc.constantFrom('id' as const, 'en' as const), (any, language) => {
			expect(parseDeck(write('json', any, language), 'x.json')).toEqual(any);
		}),
	);
});

describe('Markdown', () => {
	it('reads like a page, with its sources', () => {
		const page = write('markdown', {
			...meeting,
			license: 'CC-BY-4.0',
			articles: [{...meeting.articles![0]!, url: 'https://suara.example/tamu'}],
			cards: meeting.cards.slice(0, 1),
		});
		expect(page).toBe(
			[
				'# Pertemuan di Pyongyang, Juli 2023',
				'Siapa bertemu siapa pada peringatan gencatan senjata Perang Korea.',
				'- **Lisensi (tidak mencakup kalimat kutipan):** CC-BY-4.0',
				'<!-- newsquiz {"id":"pertemuan-pyongyang"} -->',
				'## Sumber berita',
				'1. Suara Nusantara — Tamu dari utara dan barat — 2023-07-28 — <https://suara.example/tamu> <!-- newsquiz {"id":"a1"} -->',
				'## Kartu',
				'### 1. Siapakah anggota Politbiro yang memimpin delegasi Tiongkok ke Pyongyang pada Juli 2023?',
				[
					'- [x] Li Hongzhong',
					'- [ ] Li Qiang',
					'- [ ] Wang Yajun',
					'- [ ] Wang Yi',
					'- **Petunjuk:** Marganya Li.',
					'- **Penjelasan:** Ia wakil ketua parlemen Tiongkok.',
				].join('\n'),
				[
					'> Delegasi Tiongkok dipimpin **Li Hongzhong**, anggota Politbiro, yang tiba di Pyongyang pada Rabu malam.',
					'>',
					'> — [1] Suara Nusantara, 2023-07-28',
				].join('\n'),
				'<!-- newsquiz {"id":"li","kind":"person","fact":"f1","form":"direct"} -->',
			].join('\n\n') + '\n',
		);
	});

	it.each([
		['Apa <script>alert(1)</script>?', 'Apa \\<script\\>alert(1)\\</script\\>?'],
		['[klik](javascript:x)', '\\[klik\\](javascript:x)'],
		['Isi ____ dan *ini*', 'Isi ____ dan \\*ini\\*'],
		['dua\n\n# baris', 'dua<br><br>\\# baris'],
		['\u001b[2Jhilang', '&#x1b;\\[2Jhilang'],
	])('leaves nothing of %j for Markdown, HTML or a terminal', (question, shown) => {
		expect(write('markdown', deckOf({question}))).toContain(`### 1. ${shown}\n`);
	});

	it('keeps an address inside its link', () => {
		const page = write('markdown', {
			...meeting,
			articles: [{id: 'a1', title: 'X', url: 'https://a.example/><img src=x>'}],
		});
		expect(page).toContain('<https://a.example/%3E%3Cimg');
		expect(page).not.toContain('<img');
	});
});

describe('tables', () => {
	it('have a heading, a row for each card and the source in each', () => {
		const [heading, first] = write('csv', meeting, 'en').split('\r\n');
		expect(heading).toMatch(/^\ufeffQuestion,Answer,Also right,Wrong options,/);
		expect(first).toContain('Li Hongzhong,,Li Qiang | Wang Yajun | Wang Yi,');
		expect(first).toContain(',Suara Nusantara,Tamu dari utara dan barat,2023-07-28,');
		expect(write('tsv', meeting).split('\r\n')[0]).toMatch(/^Soal\tJawaban\tJuga benar\t/);
	});

	it.each(['=1+1', '+62', '-5 derajat', '@kompas', '  =cmd|x', '＝1', '\t=1'])(
		'take %j for text, not for a formula',
		(answer) => {
			for (const name of ['csv', 'tsv']) {
				expect(write(name, deckOf({answer}))).toMatch(/\?[,\t]"?'/);
			}
		},
	);

	it('quote what would end a cell', () => {
		expect(write('csv', deckOf({question: 'Kata "itu", apa?\nBaris'}))).toContain(
			'\r\n"Kata ""itu"", apa?\nBaris",Ini,',
		);
		expect(write('tsv', deckOf({question: '"=1\tapa\nBaris'}))).toContain(
			'\r\n"""=1 apa Baris"\tIni\t',
		);
	});
});

/** What a spreadsheet reads. */
function cellsOf(text: string, separator: string): string[][] {
	const rows: string[][] = [[]];
	let cell = '';
	let isQuoted = false;
	for (let at = 0; at < text.length; at++) {
		const character = text[at]!;
		if (isQuoted) {
			if (character !== '"') cell += character;
			else if (text[at + 1] === '"') cell += text[++at]!;
			else isQuoted = false;
		} else if (character === '"' && cell === '') isQuoted = true;
		else if (character === separator || text.startsWith('\r\n', at)) {
			rows.at(-1)!.push(cell);
			cell = '';
			if (character !== separator) {
				rows.push([]);
				at++;
			}
		} else cell += character;
	}
	return rows.slice(0, -1);
}

test.each([
	['csv', ','],
	['tsv', '\t'],
])('no cell of a %s is a formula or leaves its column, whatever a card says', (name, separator) => {
	const hostile = fc
		.array(
			fc.constantFrom(
				'=',
				'+',
				'@',
				'-',
				'"',
				"'",
				',',
				'\t',
				'\n',
				'\r',
				' ',
				'a',
				'１',
				'\u0007',
			),
		)
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(hostile, hostile, (question, answer) => {
			const rows = cellsOf(
				write(name, deckOf({question, answer})).replace('\ufeff', ''),
				separator,
			);
			expect(rows).toHaveLength(2);
			expect(rows[1]).toHaveLength(rows[0]!.length);
			for (const cell of rows[1]!) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
		}),
	);
});
