import type {Card, Deck} from '../../deck/deck.js';
import type {Bilingual, Language} from '../../errors.js';
import {sourceOf} from '../decks/sources.js';
import {kindOf, type PartKind} from './paper.js';

const asked: Readonly<Record<string, Bilingual>> = {
	person: {id: 'tokoh', en: 'a person'},
	place: {id: 'tempat', en: 'a place'},
	organisation: {id: 'lembaga', en: 'a body'},
	event: {id: 'peristiwa', en: 'an event'},
	date: {id: 'waktu', en: 'a time'},
	quantity: {id: 'jumlah atau angka', en: 'an amount'},
	acronym: {id: 'kepanjangan singkatan', en: 'what an acronym stands for'},
	quote: {id: 'pernyataan narasumber', en: 'what a source said'},
	thing: {id: 'hal yang dibicarakan', en: 'what is spoken of'},
	reason: {id: 'alasan atau sebab', en: 'a reason or cause'},
	purpose: {id: 'tujuan', en: 'a purpose'},
	manner: {id: 'cara', en: 'a way of doing'},
	word: {id: 'makna atau bentuk kata', en: 'the meaning or form of a word'},
};
const anything: Bilingual = {id: 'informasi yang ditanyakan', en: 'what is asked'};

const does: Readonly<Record<PartKind, (what: Bilingual) => Bilingual>> = {
	choice: ({id, en}) => ({id: `menentukan ${id}`, en: `determine ${en}`}),
	'true-false': ({id, en}) => ({
		id: `menilai kebenaran pernyataan tentang ${id}`,
		en: `judge a statement about ${en}`,
	}),
	match: () => ({
		id: 'memasangkan informasi yang sesuai',
		en: 'match what belongs together',
	}),
	short: ({id, en}) => ({id: `menyebutkan ${id}`, en: `name ${en}`}),
	order: () => ({id: 'mengurutkan peristiwa atau informasi', en: 'put events or facts in order'}),
};

/** What a card tests, as the line of a test blueprint (kisi-kisi) says it; a proposal for the teacher to adapt. */
export function indicatorOf(card: Card, deck: Deck, language: Language): string {
	const kind = kindOf(card);
	const what = card.form === 'statement' ? statement : (asked[card.kind] ?? anything);
	const can = does[kind](what)[language];
	const given = sourceOf(card, deck) !== undefined || (card.evidence ?? []).length > 0;
	if (language === 'en') {
		return `${given ? 'Given a news article' : 'Given a question'}, pupils can ${can}.`;
	}
	return `Disajikan ${given ? 'informasi dari berita' : 'pertanyaan'}, peserta didik dapat ${can} dengan tepat.`;
}

const statement: Bilingual = {
	id: 'pernyataan yang sesuai dengan isi berita',
	en: 'which statement agrees with the text',
};

/** How deep a card asks: level and Bloom’s class, as Indonesian blueprints write them. */
export function levelOf(card: Card): string {
	if (card.form === 'order' || card.form === 'family') return 'L2 (C3)';
	const understands = ['reason', 'purpose', 'manner', 'quote', 'word'].includes(card.kind);
	return understands || card.form === 'true-false' || card.form === 'statement'
		? 'L1 (C2)'
		: 'L1 (C1)';
}
