import {describe, expect, it, test} from 'vitest';
import {sentencesOf} from '../../source/language/index.js';
import {findWord, meaningOf} from '../../source/vocabulary/look-up.js';
import {meaningsIn} from '../../source/vocabulary/read-words.js';

/** What the word in «…» means in its sentence. */
function glossIn(marked: string): readonly string[] | undefined {
	const at = marked.indexOf('«');
	const text = marked.replace(/[«»]/g, '');
	const {tokens} = sentencesOf(text)[0]!;
	return meaningsIn(tokens)(tokens.findIndex(({start}) => start === at))?.glosses;
}

describe('a form is found under', () => {
	test.each([
		['menyerahkan', 'menyerahkan', 'word'],
		['Menyerahkannya', 'menyerahkan', 'word'],
		['diserahkan', 'menyerahkan', 'passive'],
		['kuserahkan', 'menyerahkan', 'passive'],
		['diperingati', 'memperingati', 'passive'],
		['hanguskan', 'menghanguskan', 'short'],
		['rumah-rumah', 'rumah', 'plural'],
		['rumahnya', 'rumah', 'word'],
		['pemerintahlah', 'pemerintah', 'word'],
		['dimakan', 'memakan', 'passive'],
		['rumah2', 'rumah', 'word'],
		['se-provinsi', 'provinsi', 'root'],
	])('%s: %s, as %s', (form, headword, as) => {
		const found = findWord(form);
		expect([found?.entry.word, found?.as]).toEqual([headword, as]);
	});

	test.each(['', 'qwrtz', '27', '…', 'constructor', '__proto__', 'Shoigu'])('nothing: %j', (form) =>
		expect(findWord(form)).toBeUndefined(),
	);
});

describe('the object or the neighbour decides', () => {
	test.each([
		['Ia «menduduki» jabatan itu sejak 2019.', 'to hold (an office)'],
		['Tentara «menduduki» wilayah di utara kota.', 'to occupy'],
		['Prajurit itu «gugur» dalam tugas.', 'to fall in battle'],
		['Gugatan warga dinyatakan «gugur».', 'to lapse'],
		['Bank menaikkan «bunga» kredit.', 'interest'],
		['Ia menanam «bunga» di taman.', 'flower'],
		['Hakim «menjatuhkan» hukuman dua tahun penjara.', 'to impose'],
		['Bom itu «dijatuhkan» dari pesawat.', 'to be dropped'],
	])('%s', (sentence, gloss) => expect(glossIn(sentence)).toContain(gloss));
});

describe('the class decides', () => {
	test.each([
		['Ia membeli mobil «baru».', 'new'],
		['Bandara itu ditutup «sementara».', 'temporarily'],
		['Pemerintah «sementara» akan dibentuk.', 'interim'],
		['Ibu memasak, «sementara» ayah mencuci.', 'while'],
	])('%s', (sentence, gloss) => expect(glossIn(sentence)).toContain(gloss));

	it('before a verb, an adverb is no adjective', () => {
		expect(glossIn('Negara itu «baru» melanjutkan perdagangan tahun lalu.')).not.toContain('new');
	});
});

describe('a fixed term means one thing', () => {
	test.each([
		['Kedua pihak menandatangani «gencatan» senjata.', 'ceasefire'],
		['Kedua pihak menandatangani gencatan «senjata».', 'ceasefire'],
		['Kerja «samanya» diperkuat.', 'cooperation'],
		['Ia bertemu «menteri» luar negeri.', 'foreign minister'],
		['Itu disampaikan juru «bicara» polisi.', 'spokesperson'],
	])('%s', (sentence, gloss) => expect(glossIn(sentence)).toContain(gloss));

	it('does not reach over a mark', () => {
		expect(glossIn('Ia mencari «kerja», sama seperti adiknya.')).not.toContain('cooperation');
	});
});

describe('glosses are ready to show', () => {
	test.each([
		['diserahkan', 'to be handed over'],
		['menyerahkan', 'to hand over'],
		['ditulis', 'to be written'],
		['lahir', 'to be born'],
		['pascalaga', 'post-match'],
		['Pascalaganya', 'post-match'],
		['pascapanen', 'post-harvest'],
		['sungai', 'river'],
	])('%s: %s', (word, gloss) => expect(meaningOf(word)?.glosses).toContain(gloss));
});
