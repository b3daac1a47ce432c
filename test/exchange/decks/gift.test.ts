import fc from 'fast-check';
import {type GIFTQuestion, parse, type TextChoice} from 'gift-pegjs';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../../source/deck/deck.js';
import {questionOfCard} from '../../../source/exchange/decks/moodle/question-of-card.js';
import type {MoodleQuestion} from '../../../source/exchange/decks/moodle/question.js';
import {UserError} from '../../../source/errors.js';
import {anyDeck} from '../../helpers/any-deck.js';
import {forms} from '../../helpers/form-cards.js';
import {readAs, written} from '../../helpers/read-format.js';
import {meeting} from '../../helpers/sample-decks.js';
import '../../helpers/seed.js';

const write = async (deck: Deck): Promise<string> => (await written('gift', deck)).text;
const deckOf = (card: Partial<Card>): Deck => ({
	...meeting,
	articles: [],
	cards: [{id: 'k', kind: 'custom', question: 'Apa?', answer: 'Ini', ...card}],
});
/** The question of a deck of one card, without its comments and name. */
const questionText = async (card: Partial<Card>): Promise<string> => {
	const text = await write(deckOf(card));
	return text.slice(text.lastIndexOf(']::') + 3).trim();
};
const read = async (text: string) => {
	const {deck, notes} = await readAs('gift', text);
	return {...deck, notes: notes.map(({id}) => id)};
};
/** The only card of a text, without what every card has. */
const cardIn = async (text: string): Promise<Partial<Card>> => {
	const {cards} = await read(text);
	expect(cards).toHaveLength(1);
	const {id, kind, ...card} = cards[0]!;
	expect(id).toMatch(/^[\w-]{1,64}$/);
	expect(kind).toBe('custom');
	return card;
};

describe('what is written', () => {
	it('has a category, who made it, and every question with its id, tags and source', async () => {
		const text = await write({
			...meeting,
			license: 'CC-BY-4.0',
			cards: [{...meeting.cards[0]!, tags: ['tokoh', '[a] `b`']}],
		});
		expect(text.replace(/^\/\/ newsquiz: .*$/gm, '// newsquiz: …')).toBe(
			`// newsquiz: …
// Pertemuan di Pyongyang, Juli 2023
// Lisensi: CC-BY-4.0 (kalimat yang dikutip dari berita tidak termasuk; haknya tetap pada penerbitnya)
// Sumber: Suara Nusantara, “Tamu dari utara dan barat”, 2023-07-28

$CATEGORY: newsquiz/Pertemuan di Pyongyang, Juli 2023

::Tentang paket kartu ini [nq-about]::[plain]Pertemuan di Pyongyang, Juli 2023\\nSiapa bertemu siapa pada peringatan gencatan senjata Perang Korea.\\nLisensi\\: CC-BY-4.0 (kalimat yang dikutip dari berita tidak termasuk; haknya tetap pada penerbitnya)\\nSumber\\: Suara Nusantara, “Tamu dari utara dan barat”, 2023-07-28

// newsquiz: …
// [id:li] [tag:tokoh] [tag:a b]
::001 Siapakah anggota Politbiro yang memimpin delegasi Tiongkok ke Pyongyang pada Ju… [nq-li]::[plain]Siapakah anggota Politbiro yang memimpin delegasi Tiongkok ke Pyongyang pada Juli 2023? {
	~Li Qiang#Marganya Li.
	~Wang Yi#Marganya Li.
	=Li Hongzhong
	~Wang Yajun#Marganya Li.
	####Ia wakil ketua parlemen Tiongkok.\\n“Delegasi Tiongkok dipimpin Li Hongzhong, anggota Politbiro, yang tiba di Pyongyang pada Rabu malam.”\\nSumber\\: Suara Nusantara, “Tamu dari utara dan barat”, 2023-07-28
}
`,
		);
	});

	it.each<[string, Partial<Card>, string]>([
		['a typed answer', {accept: ['itu']}, '[plain]Apa? {\n\t=%100%Ini\n\t=%100%itu\n}'],
		['true and false', {form: 'true-false', answer: 'Salah'}, '[plain]Apa? {\n\tFALSE\n}'],
		[
			'the wrong answer of true and false',
			{form: 'true-false', answer: 'Benar', hint: 'Baca lagi.'},
			'[plain]Apa? {\n\tTRUE#Baca lagi.\n}',
		],
		[
			'pairs',
			{
				form: 'match',
				pairs: [
					['KPK', 'komisi'],
					['BNPB', 'badan'],
				],
			},
			'[plain]Apa? {\n\t=KPK -> komisi\n\t=BNPB -> badan\n}',
		],
		[
			'a word that is missing',
			{form: 'cloze', question: 'Di ____, hari ini.'},
			'[plain]Di {\n\t=%100%Ini\n}, hari ini.',
		],
		[
			'one missing at the end',
			{form: 'cloze', question: 'Rapat di ____'},
			'[plain]Rapat di ____ {\n\t=%100%Ini\n}',
		],
		[
			'one missing at the beginning',
			{form: 'cloze', question: '____ memimpin.'},
			'[plain]____ memimpin. {\n\t=%100%Ini\n}',
		],
		[
			'a long answer',
			{answer: 'karena '.repeat(10)},
			`[plain]Apa? {\n\t####Jawaban\\: ${'karena '.repeat(10).trim()}\n}`,
		],
		[
			'what is nearly right',
			{word: {form: 'a', root: 'a', affixes: [], gloss: 'a', sentence: 'a', synonyms: ['itu']}},
			'[plain]Apa? {\n\t=%100%Ini\n\t=%50%itu\n}',
		],
		[
			'marks of GIFT',
			{question: 'a\\b ~=#{}: c', answer: '{x}'},
			'[plain]a\\\\b \\~\\=\\#\\{\\}\\: c {\n\t=%100%\\{x\\}\n}',
		],
		['lines', {question: 'satu\ndua'}, '[plain]satu\\ndua {\n\t=%100%Ini\n}'],
		[
			'the name of a format',
			{question: '[html]<b>', answer: '[html]x'},
			'[plain][html]<b> {\n\t=%100%[plain][html]x\n}',
		],
		[
			'what looks like a weight',
			{answer: '%50%', distractors: ['%-100%x']},
			'[plain]Apa? {\n\t~[plain]%-100%x\n\t=[plain]%50%\n}',
		],
		['what looks like a number', {answer: '1.500,5'}, '[plain]Apa? {\n\t=%100%1.500,5\n}'],
		['an asterisk in what is typed', {answer: '5*'}, '[plain]Apa? {\n\t=%100%5\\\\*\n}'],
		['an arrow', {answer: 'a -> b'}, '[plain]Apa? {\n\t=%100%a → b\n}'],
		[
			'what Moodle keeps escaped characters as',
			{question: '&&058; &&010'},
			'[plain]& &058; & &010 {\n\t=%100%Ini\n}',
		],
	])('%s', async (_, card, expected) => {
		expect(await questionText(card)).toBe(expected);
	});

	it('is one line of a comment whatever a deck says', async () => {
		const text = await write({
			...deckOf({tags: ['a\n\n::x:: y {=z}']}),
			title: 'x\n\n::a:: b {=c}',
		});
		expect((await read(text)).cards).toHaveLength(1);
	});

	it.each(['a/b', '/a', 'a/', 'a\\b', '$course$', '{}', '[id:x] [tag:y]'])(
		'names its category %j',
		async (title) => {
			const text = (await write({...deckOf({}), title})).replace(/^\/\/.*\n/gm, '');
			expect((await read(text)).title).toBe(title);
		},
	);
});

describe('files of other people', () => {
	it.each<[string, string, Partial<Card>]>([
		[
			'on one line, without a name',
			'Siapa presiden pertama Indonesia? {=Soekarno ~Soeharto ~B.J. Habibie}',
			{
				question: 'Siapa presiden pertama Indonesia?',
				answer: 'Soekarno',
				distractors: ['Soeharto', 'B.J. Habibie'],
			},
		],
		[
			'over many lines, with feedback for each option',
			'// bab 1\n::Soal 1::Ibu kota Jawa Barat?{\n=Bandung#Tepat!\n~Bogor#Bogor hanya kota.\n~Bekasi\n}',
			{
				question: 'Ibu kota Jawa Barat?',
				answer: 'Bandung',
				distractors: ['Bogor', 'Bekasi'],
				explanation: 'Tepat!\nBogor: Bogor hanya kota.',
			},
		],
		[
			'a colon and a time that nobody has escaped',
			'Rapat pukul 10:30 dipimpin siapa: Ketua atau Wakil? {=Ketua ~Wakil}',
			{
				question: 'Rapat pukul 10:30 dipimpin siapa: Ketua atau Wakil?',
				answer: 'Ketua',
				distractors: ['Wakil'],
			},
		],
		[
			'a blank line inside',
			'Apa?\n{\n=A\n\n~B\n}',
			{question: 'Apa?', answer: 'A', distractors: ['B']},
		],
		[
			'old Macintosh lines',
			'Apa?{\r=A\r~B\r}',
			{question: 'Apa?', answer: 'A', distractors: ['B']},
		],
		[
			'a missing word',
			'Ibu kota {=Jakarta ~Bandung} ada di Jawa.',
			{
				form: 'cloze',
				question: 'Ibu kota ____ ada di Jawa.',
				answer: 'Jakarta',
				distractors: ['Bandung'],
			},
		],
		[
			'five underscores',
			'Ibu kota _____ ada di Jawa. {=Jakarta =DKI Jakarta}',
			{
				form: 'cloze',
				question: 'Ibu kota ____ ada di Jawa.',
				answer: 'Jakarta',
				accept: ['DKI Jakarta'],
			},
		],
		['true', 'Bumi bulat.{T}', {form: 'true-false', question: 'Bumi bulat.', answer: 'Benar'}],
		[
			'false with feedback',
			'Bumi datar. {FALSE#Bacalah lagi.#Ya.####Lihat bab 2.}',
			{
				form: 'true-false',
				question: 'Bumi datar.',
				answer: 'Salah',
				hint: 'Bacalah lagi.',
				explanation: 'Ya.\nLihat bab 2.',
			},
		],
		[
			'a typed answer with weights',
			'Siapa? {=%100%Soekarno =%100%Bung Karno}',
			{question: 'Siapa?', answer: 'Soekarno', accept: ['Bung Karno']},
		],
		['a typed answer without =', 'Siapa? {Soekarno}', {question: 'Siapa?', answer: 'Soekarno'}],
		['a number', 'Kapan? {#1945}', {question: 'Kapan?', answer: '1945'}],
		[
			'a number with a tolerance',
			'Kapan? {#1945:1}',
			{question: 'Kapan?', answer: '1945', accept: ['1944', '1946']},
		],
		['a range', 'Berapa? {#10..12}', {question: 'Berapa?', answer: '11', accept: ['10', '12']}],
		['a decimal', 'Nilai pi? {#3.14:0}', {question: 'Nilai pi?', answer: '3,14', accept: ['3.14']}],
		[
			'several numbers',
			'Kapan? {#\n=1945:0#Ya\n=%50%1946:0\n~#Salah\n}',
			{question: 'Kapan?', answer: '1945', explanation: 'Ya\nSalah'},
		],
		[
			'pairs',
			'Pasangkan. {\n=Jawa Barat -> Bandung\n=Banten -> Serang\n=Bali->Denpasar\n}',
			{
				form: 'match',
				question: 'Pasangkan.',
				answer: 'Jawa Barat = Bandung; Banten = Serang; Bali = Denpasar',
				pairs: [
					['Jawa Barat', 'Bandung'],
					['Banten', 'Serang'],
					['Bali', 'Denpasar'],
				],
			},
		],
		[
			'HTML',
			'::a::[html]<p>Apa arti <b>KPK</b>&nbsp;?</p>{=<p>Komisi</p> ~Kantor &amp; kas}',
			{question: 'Apa arti KPK ?', answer: 'Komisi', distractors: ['Kantor & kas']},
		],
		[
			'HTML that is not said to be',
			'Apa arti <b>KPK</b>?<br>Pilih. {=Komisi ~Kantor}',
			{question: 'Apa arti KPK?\nPilih.', answer: 'Komisi', distractors: ['Kantor']},
		],
		[
			'less and more',
			'Jika 5 < 6 dan 7 > 3, maka? {=benar ~salah}',
			{question: 'Jika 5 < 6 dan 7 > 3, maka?', answer: 'benar', distractors: ['salah']},
		],
		[
			'Markdown and plain text',
			'[markdown]Apa *ini*? {=[plain]<b> ~b}',
			{question: 'Apa *ini*?', answer: '<b>', distractors: ['b']},
		],
		[
			'escaped marks',
			'Apa \\{itu\\}\\: a\\=b\\~c\\#d\\\\? {=x\\=y ~z}',
			{question: 'Apa {itu}: a=b~c#d\\?', answer: 'x=y', distractors: ['z']},
		],
		[
			'an escaped line',
			'satu\\ndua {=a ~b}',
			{question: 'satu\ndua', answer: 'a', distractors: ['b']},
		],
		[
			'an id and tags of Moodle',
			'// question: 12  name: x\n// [id:q-12] [tag:bab 1] [tag:mudah]\nApa? {=a ~b}',
			{question: 'Apa?', answer: 'a', distractors: ['b'], tags: ['bab 1', 'mudah']},
		],
		[
			'a hint that all wrong options share',
			'Apa? {=a ~b#Ingat! ~c#Ingat!}',
			{question: 'Apa?', answer: 'a', distractors: ['b', 'c'], hint: 'Ingat!'},
		],
		[
			'two options that are right',
			'Apa? {=a =A1 ~b}',
			{question: 'Apa?', answer: 'a', accept: ['A1'], distractors: ['b']},
		],
		[
			'options that are the same',
			'Apa? {=a ~b ~B ~ b ~a}',
			{question: 'Apa?', answer: 'a', distractors: ['b']},
		],
		[
			'one option that gives marks',
			'Apa? {~%100%a ~%-50%b ~c}',
			{question: 'Apa?', answer: 'a', distractors: ['b', 'c']},
		],
		['zero', 'Berapa? {=0 ~1}', {question: 'Berapa?', answer: '0', distractors: ['1']}],
		[
			'an essay with its answer',
			'Jelaskan. {####Karena hujan.}',
			{question: 'Jelaskan.', answer: 'Karena hujan.', explanation: 'Karena hujan.'},
		],
	])('%s', async (_, text, expected) => {
		expect(await cardIn(text)).toEqual(expected);
	});

	it.each([
		['an essay', 'Jelaskan. {}', '1 soal tanpa kunci'],
		['a description', 'Bacalah teks ini.', '1 soal hanya berisi keterangan'],
		[
			'several right answers',
			'Mana? {~%50%a ~%50%b ~%-100%c}',
			'1 soal dengan beberapa jawaban benar',
		],
		[
			'an answer that is partly right',
			'Mana? {=a ~%50%b ~c}',
			'1 soal punya jawaban yang bernilai sebagian',
		],
		['anything', 'Siapa? {=*karno*}', '1 soal menerima apa saja'],
		['a wide tolerance', 'Berapa? {#1000:50}', '1 soal punya toleransi'],
		['a part that is broken', 'Apa? {=a ~b', 'dekat baris: 3'],
		['an end without a beginning', 'Apa? =a ~b}', 'dekat baris: 3'],
		['a picture', '[html]<img src="@@PLUGINFILE@@/a.png">Apa? {=a ~b}', 'Gambar'],
		[
			'items to match that are empty',
			'Cocokkan. {=a->b =c->d = ->e}',
			'1 soal menjodohkan punya butir kosong',
		],
		['a single pair', 'Cocokkan. {=a->b}', '1 soal menjodohkan punya kurang'],
	])('says that a card can’t hold %s', async (_, text, said) => {
		const {cards, notes} = await read(`Lain? {=x ~y}\n\n${text}`);
		expect(notes).toHaveLength(1);
		expect(notes[0]).toContain(said);
		expect(cards.length).toBeGreaterThan(0);
	});

	it('makes tags of its categories, and a title of its only one', async () => {
		const text =
			'$CATEGORY: $course$/top/Bab 1\n\nA? {=1 ~2}\n\n$CATEGORY: $course$/top/Bab 2//3\n\nB? {=1 ~2}';
		const {title, cards} = await read(text);
		expect(title).toBe('berkas');
		expect(cards.map(({tags}) => tags)).toEqual([['Bab 1'], ['Bab 2/3']]);
		expect((await read(text.slice(0, text.indexOf('$CATEGORY', 5)))).title).toBe('Bab 1');
	});

	it('has the same ids whenever it is read, also where a key was corrected', async () => {
		const ids = async (text: string) => (await read(text)).cards.map(({id}) => id);
		const text = 'A? {=1 ~2}\n\nB? {=1 ~2}\n\nA? {=1 ~3}';
		expect(await ids(text)).toEqual(await ids(text.replace('=1 ~2', '=2 ~1')));
		expect(new Set(await ids(text)).size).toBe(3);
	});

	it.each([
		[
			'UTF-8 with a mark',
			Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Apa “itu”? {=é ~b}')]),
		],
		[
			'UTF-16 of Notepad',
			Uint8Array.from([
				0xff,
				0xfe,
				...new Uint8Array(
					new Uint16Array([...'Apa “itu”? {=é ~b}'].map((c) => c.charCodeAt(0))).buffer,
				),
			]),
		],
		[
			'Windows-1252',
			Uint8Array.from([...'Apa \u0093itu\u0094? {=\u00e9 ~b}'].map((c) => c.charCodeAt(0))),
		],
	])('may be in %s', async (_, bytes) => {
		const {deck} = await readAs('gift', bytes);
		expect(deck.cards[0]).toMatchObject({question: 'Apa “itu”?', answer: 'é'});
	});

	it.each(['', '   \n\n', '// hanya komentar', 'Apa kabar?', '}{', '{=}', '::a::'])(
		'%j is refused with advice',
		async (text) => {
			await expect(readAs('gift', text)).rejects.toThrow(UserError);
		},
	);

	it.each([
		['braces', '{'.repeat(100_000)],
		['answers', `a {${'=b ~c '.repeat(50_000)}}`],
		['blank lines in answers', `a {\n${'=b\n\n'.repeat(50_000)}}`],
		['backslashes', `a {=${'\\'.repeat(200_000)} ~b}`],
		['comments', '// x\n'.repeat(100_000)],
		['white space', `a${' \t'.repeat(100_000)}{=b ~c}`],
		['names', '::'.repeat(100_000)],
		['categories', `$CATEGORY: ${'a/'.repeat(100_000)}\n\na {=b ~c}`],
		['tags', `// ${'[tag:'.repeat(50_000)}\na {=b ~c}`],
		['a deep comment', `// newsquiz: ${'['.repeat(200_000)}\na {=b ~c}`],
		['tags of HTML', `[html]${'<b '.repeat(50_000)} {=b ~c}`],
	])('many %s end soon', async (_, text) => {
		await readAs('gift', text).catch((error: unknown) => expect(error).toBeInstanceOf(UserError));
	});

	it.each([
		['lines', '\n'],
		['questions', 'q{T}\n\n'],
		['answers', '=b'],
		['backslashes', '\\'],
	])('with %s in the millions is refused before it is taken apart', async (_, piece) => {
		const text = `a {=b ~c}\n\n${piece.repeat(1_000_001)}`;
		await expect(readAs('gift', text)).rejects.toThrow(/more than a million parts/);
	});

	it('with more questions than a deck holds is refused', async () => {
		await expect(readAs('gift', 'a {=b ~c}\n\n'.repeat(30_001))).rejects.toThrow(
			/more than 30,000 questions/,
		);
	});

	test('whatever is changed in a file, it is read or refused with advice', async () => {
		const original = await write({...forms, cards: [...forms.cards, ...meeting.cards]});
		const piece = fc.constantFrom(
			...'\\~=#{}:%*\n/[]$',
			'->',
			'::',
			'####',
			'\n\n',
			'{#',
			'\ufdd0',
			'\u0000',
			'&&058;',
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(original.length), fc.nat(30), piece), {
					minLength: 1,
					maxLength: 20,
				}),
				async (changes) => {
					let text = original;
					for (const [at, length, put] of changes)
						text = text.slice(0, at) + put + text.slice(at + length);
					await readAs('gift', text).catch((error: unknown) =>
						expect(error).toBeInstanceOf(UserError),
					);
				},
			),
			{numRuns: 60},
		);
	});
});

/** What the grammar of GIFT says of a question, and what was meant, in the same words. */
const flat = (text: string): string =>
	text.replaceAll('→', '->').replaceAll('& &', '&&').replace(/\s+/g, ' ').trim();
test('an independent parser of GIFT reads every question with every text', async () => {
	await fc.assert(
		fc.asyncProperty(anyDeck, async (deck) => {
			const [category, about, ...parsed] = parse(await write(deck));
			expect(category!.type).toBe('Category');
			expect(about!.type).toBe('Description');
			expect(parsed.map(saidBy)).toEqual(
				deck.cards.map((card, index) =>
					meantBy(questionOfCard(card, index + 1, deck, {language: 'id', seed: 1})),
				),
			);
		}),
		{numRuns: 50},
	);
});

function saidBy(question: GIFTQuestion): unknown {
	if (question.type === 'Category' || question.type === 'Description') return question;
	const gap = flat(question.stem.text.replace('_____', '____')).replace(/ ?____ ?/g, '____');
	const choices = 'choices' in question ? (question.choices as TextChoice[]) : [];
	return {
		id: question.id,
		title: flat(question.title ?? ''),
		text: gap,
		general: flat(question.globalFeedback?.text ?? ''),
		...(question.type === 'TF' ? {isTrue: question.isTrue} : {}),
		...(question.type === 'Matching'
			? {
					pairs: question.matchPairs.map(({subquestion, subanswer}) => [
						flat(subquestion.text),
						flat(decoded(subanswer)),
					]),
				}
			: {}),
		answers: choices.map(({text, isCorrect, weight, feedback}) => [
			flat(text.text),
			weight ?? (isCorrect ? 100 : 0),
			flat(feedback?.text ?? ''),
		]),
	};
}

/** It leaves escaped characters of right sides as it keeps them while it reads. */
function decoded(text: string): string {
	return text.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function meantBy(question: MoodleQuestion): unknown {
	const answers = 'answers' in question ? question.answers : [];
	return {
		id: question.idNumber,
		title: flat(question.name),
		text: flat(question.text).replace(/ ?____ ?/g, '____'),
		general: flat(question.generalFeedback),
		...(question.type === 'truefalse' ? {isTrue: question.isTrue} : {}),
		...(question.type === 'matching'
			? {pairs: question.pairs.map(([left, right]) => [flat(left), flat(right)])}
			: {}),
		answers: answers.map(({text, percent, feedback}) => [
			flat(question.type === 'shortanswer' ? text.replaceAll('*', '\\*') : text),
			percent,
			flat(feedback),
		]),
	};
}
