// The corpora follow different guidelines for the same words. What the tagger learns is one scheme for both: this
// table says what a word counts as, where the two disagree or are no help to a question.

/** @type {Record<string, string>} */
const plain = {
	NOUN: 'noun',
	PROPN: 'name',
	VERB: 'verb',
	ADJ: 'adjective',
	ADV: 'adverb',
	PRON: 'pronoun',
	DET: 'determiner',
	NUM: 'numeral',
	ADP: 'preposition',
	CCONJ: 'conjunction',
	SCONJ: 'subordinator',
	PART: 'particle',
	AUX: 'auxiliary',
	X: 'other',
	INTJ: 'particle',
	PUNCT: 'punctuation',
	SYM: 'symbol',
};

/** @param {string} words */
const list = (words) => new Set(words.trim().split(/\s+/));

const always = new Map(
	Object.entries({
		auxiliary:
			'akan telah sudah sedang bisa dapat harus boleh adalah ialah hendak bakal wajib mesti belumlah',
		particle: 'tidak tak belum bukan jangan pun lah kah tidaklah bukanlah kan ya kok',
		conjunction:
			'dan atau serta maupun namun tetapi tapi melainkan yakni yaitu ataupun sedangkan dan/atau',
		subordinator:
			'bahwa agar supaya sehingga jika bila apabila kalau ketika meski meskipun walau walaupun kendati sambil seraya setelah sebelum usai sesudah seusai padahal',
		preposition:
			'di ke dari pada kepada oleh dalam terhadap tentang mengenai bagi menurut menurutnya sebesar sebanyak senilai seharga setinggi seluas sepanjang sebagai per atas selama melalui antara menuju',
		determiner:
			'sejumlah sebagian setiap tiap seluruh semua beberapa berbagai para sebuah seorang suatu segala tertentu sendiri tersebut masing-masing seekor',
		pronoun:
			'yang dia ia saya kami kita mereka anda beliau kamu siapa apa mana demikian dirinya diri',
		numeral:
			'pertama kedua ketiga keempat kelima keenam satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta miliar milyar triliun puluhan ratusan ribuan jutaan belasan i ii iii iv vi vii',
		adjective: 'lalu mendatang',
		adverb: 'kembali juga masih hanya saja lagi sekitar baru-baru',
		noun: 'rp pihaknya',
	}).flatMap(([tag, words]) => [...list(words)].map((word) => /** @type {const} */ ([word, tag]))),
);

const opensEither = list('untuk dengan karena guna demi akibat lantaran sejak hingga sampai saat');
const modal = list('perlu ingin mampu mau sanggup mungkin');
const pointedAt = list('NOUN PROPN ADJ PRON NUM ADV VERB');
const saying = list(
	'kata ujar tutur ucap ungkap jelas tegas imbuh papar terang sebut pungkas lanjut tambah katanya ujarnya tuturnya ucapnya ungkapnya jelasnya tegasnya imbuhnya paparnya terangnya lanjutnya tambahnya',
);
const calendar = list(
	'januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu',
);

/**
 * The tags of a sentence's words in our scheme.
 * @param {readonly {form: string, upos: string}[]} words
 * @returns {string[]}
 */
export function schemeTags(words) {
	return words.map(({form, upos}, at) => {
		const tag = plain[upos] ?? 'other';
		const lower = form.toLowerCase();
		const isCapital = lower !== form;
		const next = words[at + 1]?.upos;
		const previous = words[at - 1]?.upos;
		if (/^[^\p{L}\p{N}]+$/u.test(form)) return lower === '%' ? 'symbol' : 'punctuation';
		if (calendar.has(lower) && isCapital) return 'name';
		if (tag === 'name' && isCapital && at > 0) return tag;
		// *rapat itu* points at a noun, *itu berarti* stands for one.
		if (lower === 'ini' || lower === 'itu')
			return tag === 'determiner' && previous !== undefined && pointedAt.has(previous)
				? 'determiner'
				: 'pronoun';
		if (lower === 'salah' && words[at + 1]?.form === 'satu') return 'determiner';
		if (modal.has(lower)) return next === 'VERB' ? 'auxiliary' : tag === 'name' ? 'adverb' : tag;
		if (opensEither.has(lower) && tag !== 'noun' && tag !== 'verb')
			return next === 'VERB' || tag === 'subordinator' ? 'subordinator' : 'preposition';
		if (saying.has(lower) && (at === 0 || previous === 'PUNCT')) return 'verb';
		return always.get(lower) ?? tag;
	});
}

/**
 * The tags as the corpus has them, under our names.
 * @param {readonly {upos: string}[]} words
 */
export const plainTags = (words) => words.map(({upos}) => plain[upos] ?? 'other');
