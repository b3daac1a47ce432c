import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../../source/deck/deck.js';
import {googleForms} from '../../../source/exchange/decks/google-forms.js';
import {writeSetting} from '../../../source/store/collection/export-deck.js';
import {anyDeck} from '../../helpers/any-deck.js';
import {type FormItem, runAppsScript} from '../../helpers/form-app.js';
import {forms} from '../../helpers/form-cards.js';
import {meeting} from '../../helpers/sample-decks.js';
import '../../helpers/seed.js';

const write = async (deck: Deck, language: 'id' | 'en' = 'id') => {
	const {content, notes} = await googleForms.write(deck, writeSetting({language, now: 0}));
	return {script: content as string, notes};
};
const formOf = async (deck: Deck, language: 'id' | 'en' = 'id') => {
	const editor = runAppsScript((await write(deck, language)).script);
	editor.run(language === 'id' ? 'buatKuis' : 'makeQuiz');
	return {...editor, form: editor.forms()[0]!};
};
const deckOf = (card: Partial<Card>): Deck => ({
	...meeting,
	cards: [{id: 'k', kind: 'custom', question: 'Apa?', answer: 'Ini', ...card}],
});
const titled = (items: readonly FormItem[], title: string): FormItem =>
	items.find((item) => item.title === title)!;

describe('the form', () => {
	it('is a quiz that says where it is from and asks who answers', async () => {
		const {form, logs} = await formOf({...meeting, license: 'CC-BY-4.0'});
		expect(form).toMatchObject({title: 'Pertemuan di Pyongyang, Juli 2023', isQuiz: true});
		expect(form.description).toBe(
			[
				'Siapa bertemu siapa pada peringatan gencatan senjata Perang Korea.',
				'Lisensi: CC-BY-4.0 (kalimat yang dikutip dari berita tidak termasuk; haknya tetap pada penerbitnya)',
				'Sumber: Suara Nusantara, “Tamu dari utara dan barat”, 2023-07-28',
			].join('\n'),
		);
		expect(form.items[0]).toMatchObject({
			type: 'TEXT',
			title: 'Nama / nomor absen',
			required: true,
			validation: {longest: 60},
		});
		expect(form.items[0]!.points).toBeUndefined();
		expect(logs[0]).toBe(
			'Kuis sudah jadi. Untuk murid: https://docs.google.com/forms/d/e/form-1/viewform',
		);
	});

	it('gives a multiple-choice question its key, a mark and feedback with the source', async () => {
		const {form} = await formOf({
			...meeting,
			articles: [{...meeting.articles![0]!, url: 'https://suara.example/tamu'}],
		});
		const item = form.items[1]!;
		expect(item).toMatchObject({
			type: 'MULTIPLE_CHOICE',
			title: meeting.cards[0]!.question,
			points: 1,
		});
		expect(item.choices!.filter(({isCorrect}) => isCorrect).map(({value}) => value)).toEqual([
			'Li Hongzhong',
		]);
		expect(item.choices!.map(({value}) => value).sort()).toEqual([
			'Li Hongzhong',
			'Li Qiang',
			'Wang Yajun',
			'Wang Yi',
		]);
		expect(item.incorrect).toEqual({
			text: [
				'Kunci: Li Hongzhong',
				'Ia wakil ketua parlemen Tiongkok.',
				'“Delegasi Tiongkok dipimpin Li Hongzhong, anggota Politbiro, yang tiba di Pyongyang pada Rabu malam.”',
				'Sumber: Suara Nusantara, “Tamu dari utara dan barat”, 2023-07-28, https://suara.example/tamu',
			].join('\n'),
			links: [['https://suara.example/tamu', 'Baca beritanya']],
		});
		expect(item.correct).toEqual(item.incorrect);
	});

	it('lets dates and figures rise, and true stand before false', async () => {
		const {form} = await formOf({...forms, cards: [...meeting.cards.slice(1, 2), ...forms.cards]});
		expect(form.items[1]!.choices!.map(({value}) => value)).toEqual([
			'25 Juni 1950',
			'27 Juni 1950',
			'25 Juli 1953',
			'27 Juli 1953',
		]);
		const truth = titled(
			form.items,
			'Benar atau salah: perombakan kabinet diumumkan pada 4 Mei 2026.',
		);
		expect(truth.choices).toEqual([
			{value: 'Benar', isCorrect: false},
			{value: 'Salah', isCorrect: true},
		]);
	});

	it('asks for each item of a match and an order in a list, which Google can mark', async () => {
		const {form} = await formOf(forms);
		const heading = titled(form.items, 'Pasangkan tiap tokoh dengan jabatannya.');
		expect(heading).toMatchObject({type: 'SECTION_HEADER'});
		const row = titled(form.items, 'Siti Aminah');
		expect(row).toMatchObject({type: 'LIST', points: 1});
		expect(row.choices!.find(({isCorrect}) => isCorrect)!.value).toBe('juru bicara kepresidenan');
		expect(row.choices).toHaveLength(3);
		const place = titled(form.items, 'Para menteri baru dilantik');
		expect(place.choices!.map(({value, isCorrect}) => `${value}${isCorrect ? '*' : ''}`)).toEqual([
			'1',
			'2',
			'3*',
			'4',
		]);
	});

	it('asks for a short answer with a limit, and for a long one without', async () => {
		const {form} = await formOf(deckOf({accept: ['itu']}));
		expect(form.items[1]).toMatchObject({type: 'TEXT', points: 1, validation: {longest: 63}});
		const long = await formOf(deckOf({answer: 'karena '.repeat(20)}));
		expect(long.form.items[1]).toMatchObject({type: 'PARAGRAPH_TEXT', points: 1});
	});

	it('marks typed answers that equal a key, and leaves the others to the teacher', async () => {
		const deck = deckOf({answer: 'Li Hongzhong', accept: ['Li Hong-zhong']});
		const {run, answer, form, logs} = await formOf(deck);
		answer([
			{'Apa?': '  li hongzhong. '},
			{'Apa?': 'Li Hong-Zhong'},
			{'Apa?': 'Li Qiang'},
			{'Apa?': ''},
			{},
		]);
		run('nilaiIsian');
		expect(form.grades.map((grades) => grades.get(2))).toEqual([
			1,
			1,
			undefined,
			undefined,
			undefined,
		]);
		expect(logs.slice(2)).toEqual([
			'Isian yang sama dengan kunci dan sudah diberi nilai: 2',
			'Isian yang berbeda dari kunci; periksa sendiri di tab Jawaban: 1',
		]);
	});

	it('says that there is no quiz to mark yet', async () => {
		const editor = runAppsScript((await write(meeting)).script);
		editor.run('nilaiIsian');
		expect(editor.logs).toEqual(['Belum ada kuis: jalankan buatKuis dahulu.']);
	});

	it('speaks English where that was asked for', async () => {
		const {form, logs} = await formOf(meeting, 'en');
		expect(form.items[0]!.title).toBe('Name / roll number');
		expect(logs[1]).toMatch(/^To change it/);
	});
});

it('tells what Google can’t mark by itself', async () => {
	const {notes} = await write({...meeting, cards: [...meeting.cards, ...deckOf({}).cards]});
	expect(notes.map(({id}) => id)).toEqual([
		'Skrip Google tidak dapat memberi kunci pada soal isian (1 soal). Setelah murid menjawab, jalankan nilaiIsian dari skrip yang sama.',
		'1 soal dengan jawaban panjang harus Anda nilai sendiri di Google Forms.',
	]);
});

describe('hostile text', () => {
	it.each([
		'"); globalThis.pwned = true; ("',
		'*/ globalThis.pwned = true; /*',
		'\\"; globalThis.pwned = true; //',
		'${globalThis.pwned = true}',
		'`; globalThis.pwned = true; `',
		'</script><script>globalThis.pwned = true</script>',
		'\u2028globalThis.pwned = true\u2029',
		'\ud800 \u0000 \u001b]0;x\u0007',
		'__proto__',
	])('stays text: %j', async (text) => {
		const deck: Deck = {
			...meeting,
			title: text.includes('proto') ? text : `x ${text}`,
			authors: [text],
			articles: [{id: 'a', title: text, publisher: text, url: 'https://a.example/"><script>x'}],
			cards: [
				{
					id: '1',
					kind: 'custom',
					question: text,
					answer: 'a',
					explanation: text,
					distractors: ['b', text],
				},
				{
					id: '2',
					kind: 'custom',
					question: `${text} ?`,
					answer: `x${text}`.slice(0, 50),
					accept: [text],
				},
			],
		};
		const {script} = await write(deck);
		expect(script).not.toMatch(/<\/?script/i);
		// eslint-disable-next-line no-control-regex
		expect(script).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
		const {form, global} = await formOf(deck);
		expect(global['pwned']).toBeUndefined();
		expect(form.items).toHaveLength(3);
	});

	test('any deck makes a form with an item for each card', async () => {
		await fc.assert(
			fc.asyncProperty(anyDeck, async (deck) => {
				const {form, run} = await formOf(deck);
				const rows = deck.cards.reduce((sum, {form: asked, items, pairs}) => {
					if (asked === 'order') return sum + 1 + items!.length;
					return sum + 1 + (asked === 'match' ? pairs!.length : 0);
				}, 1);
				expect(form.items).toHaveLength(rows);
				for (const {choices} of form.items) {
					if (choices) expect(choices.filter(({isCorrect}) => isCorrect)).toHaveLength(1);
				}
				run('nilaiIsian');
			}),
			{numRuns: 25},
		);
	});
});
