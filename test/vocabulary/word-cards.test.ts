import {describe, expect, it} from 'vitest';
import type {Card} from '../../source/deck/deck.js';
import {sentencesOf} from '../../source/language/index.js';
import {analyseWord} from '../../source/language/roots.js';
import {cardsOfWord, type WordCardOptions} from '../../source/vocabulary/cards/cards-of-word.js';
import {kindOf, shareWord} from '../../source/vocabulary/cards/english.js';
import {isSure, type WordInSentence} from '../../source/vocabulary/cards/word-in-sentence.js';
import {meaningOf, type Meaning} from '../../source/vocabulary/look-up.js';
import {meaningsIn} from '../../source/vocabulary/read-words.js';

/** The cards of the word between stars. */
const cardsOf = (marked: string, options?: WordCardOptions): Card[] =>
	cardsOfWord(wordIn(marked), options);

function wordIn(marked: string): WordInSentence {
	const [before = '', form = '', after = ''] = marked.split('*');
	const sentence = before + form + after;
	const {tokens} = sentencesOf(sentence)[0]!;
	const at = tokens.findIndex(({start}) => start === before.length);
	return {
		meaning: meaningsIn(tokens)(at)!,
		form,
		affixes: analyseWord(form).affixes,
		sentence,
		start: before.length,
		end: before.length + form.length,
		article: 'a1',
	};
}

const cardOf = (marked: string, form: string, options?: WordCardOptions): Card | undefined =>
	cardsOf(marked, options).find((card) => card.form === form);

const handedOver =
	'Pada akhir pertemuan, menteri itu *menyerahkan* surat dari presiden kepada tuan rumah.';

describe('a question for the meaning of a word', () => {
	it('quotes the sentence with the word marked', () =>
		expect(cardOf(handedOver, 'gloss')!.question).toBe(
			'Apa arti “menyerahkan” dalam kalimat ini?\nPada akhir pertemuan, menteri itu “menyerahkan” surat dari presiden kepada tuan rumah.',
		));

	it.each([
		[handedOver, 'to hand over'],
		[
			'Surat dari presiden itu *diserahkan* kepada tuan rumah pada akhir pertemuan.',
			'to be handed over',
		],
		[
			'Kedua negara menandatangani perjanjian *gencatan senjata* tujuh puluh tahun lalu.',
			'ceasefire',
		],
		['Rakyat negeri itu *memperingati* berakhirnya perang dengan parade besar.', 'to commemorate'],
		['Ia *menduduki* jabatan ketua sejak tahun lalu hingga sekarang ini.', 'to hold'],
		['Pasukan itu *menduduki* wilayah di tepi sungai selama tiga bulan.', 'to occupy'],
	])('%s → %s', (sentence, answer) => expect(cardOf(sentence, 'gloss')!.answer).toBe(answer));

	it('accepts the other glosses, with and without *to*', () =>
		expect(cardOf(handedOver, 'gloss')!.accept).toEqual(
			expect.arrayContaining(['hand over', 'to submit', 'submit']),
		));

	it('offers glosses of other words that look like the key and mean nothing near it', () => {
		const {answer, distractors = []} = cardOf(handedOver, 'gloss')!;
		expect(distractors).toHaveLength(3);
		for (const option of distractors) {
			expect(option).toMatch(/^to (?!be )/);
			expect(option).not.toMatch(/hand|over|give|submit/);
			expect(Math.abs(option.length - answer.length)).toBeLessThanOrEqual(6);
		}
	});

	it.each([
		['Kepada *wartawan*, menteri itu menjelaskan rencana pembangunan jalan tol.', 'person'],
		['Menteri itu menjelaskan *aturan* yang berlaku bagi semua kendaraan.', 'thing'],
	])('%s offers names of the same kind only: %s', (sentence, kind) => {
		const others = ['gubernur', 'hukuman', 'kilometer', 'pelatih', 'tekanan', 'malam']
			.map((word) => meaningOf(word))
			.filter((meaning): meaning is Meaning => meaning !== undefined);
		const {answer, distractors = []} = cardOf(sentence, 'gloss', {others})!;
		expect(distractors).toHaveLength(3);
		for (const gloss of [answer, ...distractors]) expect(kindOf(gloss)).toBe(kind);
	});

	it('offers single words where a single word is the answer', () => {
		const {distractors = []} = cardOf(
			'Seiring dengan *penguatan* ekonomi, jumlah pekerja bertambah.',
			'gloss',
		)!;
		for (const option of distractors) expect(option).not.toContain(' ');
	});

	it.each([
		[
			'Harga beras tidak akan *diturunkan* tahun ini," ujar menteri itu kepada pers.',
			'‘Harga beras tidak akan “diturunkan” tahun ini,’ ujar menteri itu kepada pers.',
		],
		[
			'"Harga beras tidak akan *diturunkan* tahun ini.',
			'‘Harga beras tidak akan “diturunkan” tahun ini.’',
		],
	])('closes a quotation that a sentence only begins or ends: %s', (sentence, quoted) =>
		expect(cardOf(sentence, 'gloss')!.question.split('\n')[1]).toBe(quoted),
	);

	it('offers no name of the deed for its result', () =>
		expect(
			cardOf('Menteri itu melaporkan hasil *pungutan* pajak dari usaha kecil.', 'gloss')!
				.distractors,
		).not.toContain('collection'));

	it('offers no gloss of a synonym', () => {
		const others = ['memberikan', 'menyampaikan', 'menolak', 'mengunjungi', 'mencatat', 'melanggar']
			.map((word) => meaningOf(word))
			.filter((meaning): meaning is Meaning => meaning !== undefined);
		const {distractors} = cardOf(handedOver, 'gloss', {others})!;
		expect(distractors).not.toContain('to give');
		expect(distractors).toContain(meaningOf('melanggar')!.glosses[0]);
	});

	it('offers no gloss that is an Indonesian word as well', () => {
		const others = ['kilometer', 'jabatan'].map((word) => meaningOf(word)!);
		const agreed = 'Menurut menteri, *kesepakatan* itu ditangguhkan.';
		expect(cardOf(agreed, 'gloss', {others})!.distractors).not.toContain('kilometer');
	});

	it.each([3, 4, 5])('offers %i answers where so many are wanted', (options) =>
		expect(cardOf(handedOver, 'gloss', {options})!.distractors).toHaveLength(options - 1),
	);

	it('says to beware of what looks like it', () =>
		expect(
			cardOf('Rakyat *memperingati* berakhirnya perang dengan parade besar.', 'gloss')!.explanation,
		).toContain('“memperingatkan”'));
});

describe('a question for a word', () => {
	it('gives the sentence with a gap, the class, the meaning and how the word begins', () =>
		expect(cardOf(handedOver, 'recall')!.question).toMatch(
			/^Kata kerja apa yang berarti “to hand over, to submit” \(m\p{Ll}{0,3}…\)\?\nPada akhir pertemuan, menteri itu ____ surat/u,
		));

	it('wants the word in small letters, however it is printed', () =>
		expect(
			cardOf('*Diserahkan* oleh menteri, surat itu dibaca oleh presiden.', 'recall')!.answer,
		).toBe('diserahkan'));

	it('knows what means the same, in the form that the sentence needs', () => {
		expect(cardOf(handedOver, 'recall')!.word!.synonyms).toContain('memberikan');
		const passive = 'Surat dari presiden itu *diserahkan* kepada tuan rumah kemarin.';
		expect(cardOf(passive, 'recall')!.word!.synonyms).toContain('diberikan');
	});

	it('tells it from another word of its root that means the same', () => {
		const {question, word} = cardOf('Panitia *menyiapkan* penanggulangan banjir.', 'recall')!;
		expect(word!.synonyms).toContain('mempersiapkan');
		expect(question).toMatch(/“to prepare” \(men[a-z]+…\)/);
	});

	it('asks for a particle as for a word', () =>
		expect(
			cardOf('Rapat itu berakhir *sebagaimana* direncanakan oleh para menteri.', 'recall')!
				.question,
		).toMatch(/^Kata apa yang berarti /));

	it('begins a word with as many letters as tell it from others of its meaning', () => {
		const raised = 'Bank itu *menaikkan* suku bunga kredit sejak awal tahun ini.';
		expect(cardOf(raised, 'recall')!.word!.synonyms).toContain('meningkatkan');
		expect(cardOf(raised, 'recall')!.question).toContain('(mena…)');
		const decrease = 'Pemerintah mengumumkan *penurunan* harga beras pada awal tahun.';
		expect(cardOf(decrease, 'recall')!.question).toMatch(/\(penu…\)/);
	});

	it('knows no synonyms by an English word that means two things', () =>
		expect(
			cardOf('Bank itu menaikkan *bunga* kredit sejak awal tahun.', 'recall')!.word!.synonyms,
		).not.toContain('minat'));

	it('is not asked where something leans on the word, nor where the sentence says it twice', () => {
		expect(
			cardsOf('Menteri itu menyambut *bantuannya* dengan gembira.').map(({form}) => form),
		).toEqual(['gloss']);
		const twice = 'Ia *menyerahkan* surat, lalu menyerahkan karangan bunga kepada tuan rumah.';
		expect(cardsOf(twice).map(({form}) => form)).toEqual(['gloss']);
		const related =
			'Setelah penyerahan surat itu, ia *menyerahkan* karangan bunga kepada tuan rumah.';
		expect(cardsOf(related).map(({form}) => form)).toEqual(['gloss']);
	});
});

describe('a question for the form of a root', () => {
	const card = cardOf(
		'Rakyat negeri itu *memperingati* berakhirnya perang dengan parade.',
		'family',
	)!;

	it('names the root and the meaning', () =>
		expect(card.question).toBe(
			'Bentuk mana dari kata dasar “ingat” yang berarti “to commemorate”?\nRakyat negeri itu ____ berakhirnya perang dengan parade.',
		));

	it('offers other forms of the root', () => {
		expect(card.answer).toBe('memperingati');
		expect(card.distractors).toHaveLength(3);
		for (const form of card.distractors!) expect(analyseWord(form).root).toBe('ingat');
	});

	it('explains each form by its affixes', () =>
		expect(card.explanation!.split('\n')).toEqual(
			expect.arrayContaining([
				expect.stringMatching(/^memperingati \(memper-…-i: .+\): to commemorate$/),
				'ingat: to remember',
			]),
		));

	it.each([
		// Behind *harga*, a bare verb would be right as well.
		['Adapun harga *pembelian* gabah di gudang itu naik sepanjang tahun.', 'beli'],
		// Both *menyerahkan* and *diserahkan* can stand where nothing follows.
		['Surat itu akan segera mereka *serahkan* dan dibaca.', 'menyerahkan'],
		['Menteri itu berjanji untuk *menyerahkan* dan menjelaskan suratnya.', 'diserahkan'],
		// *membantu memperkuat ekonomi* says the same.
		['Pajak itu dipungut untuk membantu *penguatan* ekonomi negara tersebut.', 'memperkuat'],
		// No word but *memberhentikan* without meN-.
		['Upaya pemerintah *menghentikan* pencurian ikan sudah sangat serius.', 'berhentikan'],
		// The court's *putusan* is a *keputusan* as well.
		['Sebanyak 22 kasus telah memperoleh *putusan* yang mengikat dari hakim.', 'keputusan'],
		['Menteri itu melaporkan hasil *pungutan* pajak dari usaha kecil.', 'pemungutan'],
		// As two words only.
		['Kekuasaan sultan itu *berakhir* setelah perang yang panjang.', 'diakhir'],
	])('%s does not offer %s', (sentence, form) =>
		expect(cardOf(sentence, 'family')?.distractors ?? []).not.toContain(form),
	);

	it('is not asked where the root itself is the answer', () =>
		expect(cardOf('Brasil *unggul* selisih gol atas Maroko di grup itu.', 'family')).toBe(
			undefined,
		));

	it('is not asked where the root has too few forms', () => {
		expect(cardOf('Kedua pihak menyepakati *gencatan senjata* selama tiga hari.', 'family')).toBe(
			undefined,
		);
	});
});

it.each([
	['win', 'winning', true],
	['closing', 'closedness', true],
	['to produce', 'production', true],
	['to close', 'to lose', false],
	['visit', 'meeting', false],
])('%s and %s share a word: %s', (a, b, shared) => expect(shareWord(a, b)).toBe(shared));

describe('what a word means is sure', () => {
	it.each([
		['where it has one sense', 'Kedua tim *menghadapi* lawan yang sama.', true],
		['where a collocate shows the sense', 'Ia *menduduki* jabatan ketua sejak lama.', true],
		['not where nothing does', 'Tidak ada yang mau *menahan* bunga kredit itu.', false],
	])('%s: %s', (_, sentence, sure) => expect(isSure(wordIn(sentence))).toBe(sure));
});

describe('the cards of one word', () => {
	const sentences = [
		handedOver,
		'Rakyat negeri itu *memperingati* berakhirnya perang dengan parade besar.',
		'Kedua negara menandatangani perjanjian *gencatan senjata* tujuh puluh tahun lalu.',
		'"Pemerintah akan *mengumumkan* hasilnya besok," kata juru bicara (jubir) itu kepada "pers".',
		`${'Setelah rapat yang panjang di ibu kota, '.repeat(6)}menteri *mengumumkan* hasilnya${' kepada para wartawan yang sudah menunggu'.repeat(6)}.`,
	];

	it.each(sentences)('%s', (sentence) => {
		const cards = cardsOf(sentence);
		expect(new Set(cards.map(({fact}) => fact)).size).toBe(1);
		expect(cards[0]!.fact).toMatch(/^root-[a-z-]+$/);
		expect(new Set(cards.map(({id}) => id)).size).toBe(cards.length);
		expect(cardsOf(sentence)).toEqual(cards);
		for (const {form, question, answer, accept = [], distractors = [], evidence, word} of cards) {
			expect(question.split('____')).toHaveLength(form === 'gloss' ? 1 : 2);
			for (const option of distractors) expect([answer, ...accept]).not.toContain(option);
			const {text, start, end} = evidence![0]!;
			expect(text.slice(start, end)).toBe(word!.form);
			expect(question.length).toBeLessThan(400);
			for (const [left, right] of ['“”', '‘’', '()']) {
				expect(question.split(left!)).toHaveLength(question.split(right!).length);
			}
		}
	});

	it('have ids of their own for another form of the root and another article', () => {
		const other = 'Menteri itu menghadiri *penyerahan* surat dari presiden kepada tuan rumah.';
		const [a, b] = [cardsOf(handedOver), cardsOf(other)];
		expect(a[0]!.fact).toBe(b[0]!.fact);
		expect(a.map(({id}) => id)).not.toContain(b[0]!.id);
	});
});
