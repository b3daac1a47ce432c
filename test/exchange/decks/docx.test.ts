import fc from 'fast-check';
import {XMLValidator} from 'fast-xml-parser';
import {strFromU8} from 'fflate';
import mammoth from 'mammoth';
import {describe, expect, it, test} from 'vitest';
import type {Deck} from '../../../source/deck/deck.js';
import {docx} from '../../../source/exchange/decks/docx.js';
import {officeLine} from '../../../source/exchange/office/text.js';
import {exchangeTools as tools} from '../../../source/store/exchange-tools.js';
import {writeSetting} from '../../../source/store/collection/export-deck.js';
import {anyDeck} from '../../helpers/any-deck.js';
import {convertedBy, officeTimeout, soffice} from '../../helpers/office.js';
import {manyCards, meeting} from '../../helpers/sample-decks.js';
import '../../helpers/seed.js';

type Options = Readonly<Record<string, string>>;

const write = async (deck: Deck, options: Options = {}, language: 'id' | 'en' = 'id', seed = 1) => {
	const written = await docx.write(deck, {...writeSetting({language, now: 0}), options, seed});
	return {bytes: written.content as Uint8Array, notes: written.notes};
};
/** What Mammoth, another reader of Word files, finds: paragraphs of text. */
const textOf = async (bytes: Uint8Array): Promise<string> =>
	(await mammoth.extractRawText({buffer: Buffer.from(bytes)})).value;
const htmlOf = async (bytes: Uint8Array): Promise<string> =>
	(await mammoth.convertToHtml({buffer: Buffer.from(bytes)})).value;
const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

const whole: Deck = {
	...meeting,
	license: 'CC-BY-4.0',
	authors: ['Sri Wahyuni'],
	cards: [
		...meeting.cards,
		{
			id: 'jodoh',
			kind: 'acronym',
			form: 'match',
			question: 'Jodohkan!',
			answer: '-',
			pairs: [
				['KPK', 'Komisi'],
				['BIN', 'Badan'],
			],
		},
		{
			id: 'urut',
			kind: 'event',
			form: 'order',
			question: 'Urutkan!',
			answer: '-',
			items: ['satu', 'dua'],
		},
	],
};

describe('the questions', () => {
	it('stand below what pupils fill in, in parts with directions', async () => {
		const found = lines(await textOf((await write(whole, {part: 'soal'})).bytes));
		expect(found.slice(0, 2)).toEqual(['SOAL – PAKET A', 'Pertemuan di Pyongyang, Juli 2023']);
		for (const blank of [
			'Mata pelajaran',
			'Kelas',
			'Hari/tanggal',
			'Waktu',
			'Nama',
			'Nomor absen',
		]) {
			expect(found).toContain(blank);
		}
		expect(found.filter((line) => /^[A-E]\. \p{Lu}\p{L}+/u.test(line))).toEqual([
			'A. Pilihan Ganda',
			'B. Benar–Salah',
			'C. Menjodohkan',
			'D. Isian Singkat',
			'E. Urutan',
		]);
		expect(found).toContain(
			'Berilah tanda silang (X) pada huruf A, B, C, atau D di depan jawaban yang paling tepat!',
		);
		expect(found).toContain('Korea Utara menerapkan karantina wilayah pada tahun 2020.\tB  –  S');
	});

	it('give no answer away: no evidence, explanation, hint or key', async () => {
		const text = await textOf((await write(whole, {part: 'soal'})).bytes);
		for (const secret of [
			'dipimpin Li Hongzhong, anggota',
			'wakil ketua parlemen',
			'Marganya',
			'KUNCI',
			'memperkuat kerja sama',
		]) {
			expect(text).not.toContain(secret);
		}
	});

	it('end with their sources and licence', async () => {
		const found = lines(await textOf((await write(whole, {part: 'soal'})).bytes));
		expect(found.slice(-4)).toEqual([
			'Sumber dan lisensi',
			'Penyusun: Sri Wahyuni',
			'Lisensi: CC-BY-4.0 (kalimat yang dikutip dari berita tidak termasuk; haknya tetap pada penerbitnya)',
			'Sumber: Suara Nusantara, “Tamu dari utara dan barat”, 2023-07-28',
		]);
	});

	it('are numbered by Word itself, so that they can be edited', async () => {
		const html = await htmlOf((await write(whole, {part: 'soal'})).bytes);
		const numbered = [...html.matchAll(/<ol><li>(.*?)<\/li><\/ol>/g)].map(([, text]) => text);
		expect(numbered).toHaveLength(whole.cards.length);
	});

	it('put short options in two columns and long ones below one another', async () => {
		const optionsOf = async (distractors: string[]) => {
			const deck = {...meeting, cards: [{...meeting.cards[0]!, distractors}]};
			return lines(await textOf((await write(deck, {part: 'soal'})).bytes)).filter((line) =>
				/^[A-E]\.\t/.test(line),
			).length;
		};
		expect(await optionsOf(['Li Qiang', 'Wang Yajun', 'Wang Yi'])).toBe(2);
		expect(
			await optionsOf(['Li Qiang', 'Wang Yajun', 'seorang utusan khusus dari kementerian']),
		).toBe(4);
	});
});

it('the key has a letter for each number, the proof beside it and how to mark', async () => {
	const text = await textOf((await write(whole, {part: 'kunci'})).bytes);
	expect(lines(text)[0]).toBe('KUNCI JAWABAN – PAKET A');
	expect(text).toMatch(/[A-D]\. Li Hongzhong/);
	expect(text).toContain('“Delegasi Tiongkok dipimpin Li Hongzhong, anggota Politbiro');
	expect(text).toContain('Juga benar: 27 Juli');
	expect(text).toContain('Nilai = jumlah jawaban benar ÷ 7 × 100');
	expect(text).toContain('Urutan yang benar: satu → dua');
});

it('the blueprint has a row for what is asked, with the numbers in each packet', async () => {
	const html = await htmlOf((await write(whole, {part: 'kisi-kisi', paket: 'AB'})).bytes);
	const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
		[...row!.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell]) =>
			cell!.replace(/<\/p><p>/g, ' / ').replace(/<[^>]+>/g, ''),
		),
	);
	const head = rows.findIndex(([first]) => first === 'No.');
	expect(rows[head]).toEqual([
		...[
			'No.',
			'Indikator soal',
			'Materi/sumber',
			'Level kognitif',
			'Bentuk soal',
			'No. soal',
			'Kunci',
		],
	]);
	const numbers = (packet: string) =>
		rows
			.slice(head + 1)
			.flatMap((row) => new RegExp(`${packet}: ([\\d, ]+)`).exec(row[5] ?? '')![1]!.split(', '))
			.map(Number)
			.sort((a, b) => a - b);
	expect(numbers('A')).toEqual([1, 2, 3, 4, 5, 6, 7]);
	expect(numbers('B')).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it.each<[Options, string[]]>([
	[{}, ['SOAL – PAKET A', 'KUNCI JAWABAN – PAKET A', 'KISI-KISI SOAL']],
	[{paket: 'B', part: 'kunci,soal'}, ['SOAL – PAKET B', 'KUNCI JAWABAN – PAKET B']],
	[
		{paket: 'AB'},
		[
			...['SOAL – PAKET A', 'SOAL – PAKET B', 'KUNCI JAWABAN – PAKET A', 'KUNCI JAWABAN – PAKET B'],
			'KISI-KISI SOAL',
		],
	],
])('%j gives its parts, each on pages of its own', async (options, titles) => {
	const {bytes} = await write(whole, options);
	const found = lines(await textOf(bytes)).filter((line) => /^(?:SOAL|KUNCI|KISI)/.test(line));
	expect(found).toEqual(titles);
	const xml = strFromU8((await tools.unzip(bytes, {limit: 1e8})).get('word/document.xml')!);
	expect(xml.match(/<w:sectPr>/g)).toHaveLength(titles.length);
	expect(xml.match(/<w:pgSz w:w="11906" w:h="16838"/g)).toHaveLength(titles.length);
});

it('speaks English where that is asked for', async () => {
	const text = await textOf((await write(whole, {}, 'en')).bytes);
	expect(text).toContain('TEST – PACKET A');
	expect(text).toContain('Also right: 27 Juli');
});

it('says when one question may give the answer of another away', async () => {
	const cards = meeting.cards.slice(0, 2).map((card) => ({...card, fact: 'f'}));
	expect((await write({...meeting, cards})).notes[0]?.en).toContain(
		'1 fact is asked more than once',
	);
	expect((await write(meeting)).notes).toEqual([]);
});

it('is the same file for the same deck, packet and seed, whatever was written before', async () => {
	const first = await write(whole, {paket: 'AB'});
	await write(manyCards(3));
	const again = await write(structuredClone(whole), {paket: 'AB'});
	expect(Buffer.from(first.bytes).equals(again.bytes)).toBe(true);
	const other = await write(whole, {paket: 'AB'}, 'id', 2);
	expect(Buffer.from(first.bytes).equals(other.bytes)).toBe(false);
});

test('is sound XML, whatever a card says', {timeout: officeTimeout}, async () => {
	await fc.assert(
		fc.asyncProperty(anyDeck, async (deck) => {
			const {bytes} = await write(deck, {paket: 'AB'});
			for (const [name, contents] of await tools.unzip(bytes, {limit: 1e8})) {
				const xml = strFromU8(contents);
				expect(XMLValidator.validate(xml), name).toBe(true);
				expect(xml).not.toMatch(/[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/u);
			}
			const text = await textOf(bytes);
			for (const {question} of deck.cards) {
				const [word] = officeLine(question).split(/[\s_]/);
				expect(text).toContain(word);
			}
		}),
		{numRuns: 20},
	);
});

it('runs Arabic names to the left and leaves Latin ones', async () => {
	const deck = {
		...meeting,
		cards: [{...meeting.cards[0]!, question: 'Siapakah محمد بن سلمان itu?'}],
	};
	const {bytes} = await write(deck, {part: 'soal'});
	const xml = strFromU8((await tools.unzip(bytes, {limit: 1e8})).get('word/document.xml')!);
	expect(xml).toMatch(/<w:rtl\/><\/w:rPr><w:t[^>]*>محمد بن سلمان<\/w:t>/);
	expect(await textOf(bytes)).toContain('Siapakah محمد بن سلمان itu?');
});

it('every page says of which part it is, which one, and of how many', async () => {
	const {bytes} = await write(whole, {paket: 'AB'});
	const files = await tools.unzip(bytes, {limit: 1e8});
	const footers = [...files]
		.filter(([name]) => /^word\/footer\d+\.xml$/.test(name))
		.sort(([one], [other]) => one.localeCompare(other))
		.map(([, xml]) => strFromU8(xml).replace(/<[^>]+>/g, ''));
	const parts = [
		...['Paket A', 'Paket B', 'Kunci jawaban, Paket A', 'Kunci jawaban, Paket B'],
		'Kisi-kisi soal',
	];
	expect(footers).toEqual(
		parts.map((part, index) => `${part} – halaman PAGE dari PAGEREF akhir_${index + 1}`),
	);
	const document = strFromU8(files.get('word/document.xml')!);
	for (const index of parts.keys()) {
		expect(document).toContain(`<w:bookmarkStart w:name="akhir_${index + 1}"`);
	}
});

it.skipIf(soffice === undefined)(
	'opens in LibreOffice with every question of both packets',
	{timeout: officeTimeout},
	async () => {
		const {bytes} = await write(manyCards(60), {paket: 'AB', part: 'soal'});
		const text = new TextDecoder().decode(
			convertedBy(soffice!, bytes, 'docx', 'txt:Text (encoded):UTF8'),
		);
		for (let number = 1; number <= 60; number++) {
			expect(text.split(`Pertanyaan nomor ${number}?`)).toHaveLength(3);
		}
	},
);
