import type {Language} from '../../errors.js';

/** What a label of a page introduces. */
export type Labelled =
	| 'id'
	| 'title'
	| 'description'
	| 'authors'
	| 'license'
	| 'tags'
	| 'publisher'
	| 'publishedAt'
	| 'url'
	| 'article'
	| 'answer'
	| 'accept'
	| 'distractors'
	| 'options'
	| 'items'
	| 'pairs'
	| 'hint'
	| 'explanation'
	| 'evidence'
	| 'source'
	| 'kind'
	| 'form'
	| 'fact'
	| 'asOf';

type Names = Readonly<Record<Language, string>>;

/** Each label as newsquiz writes it first, then what else teachers write. */
const names: Readonly<Record<Labelled, Names>> = {
	id: {id: 'Id', en: 'Id'},
	title: {id: 'Judul', en: 'Title'},
	description: {id: 'Deskripsi, Keterangan', en: 'Description'},
	authors: {id: 'Penyusun, Penulis, Guru', en: 'Authors, Author, Teacher'},
	license: {id: 'Lisensi', en: 'Licence, License'},
	tags: {id: 'Tag, Topik', en: 'Tags'},
	publisher: {id: 'Penerbit, Media', en: 'Publisher'},
	publishedAt: {id: 'Tanggal terbit, Tanggal, Terbit', en: 'Published, Date, Publication date'},
	url: {id: 'Alamat, Tautan, Url', en: 'Address, Link'},
	article: {id: 'Judul berita, Berita, Artikel', en: 'Article, Headline'},
	answer: {id: 'Jawaban, Kunci, Kunci jawaban, Jawab', en: 'Answer, Key, Correct answer'},
	accept: {id: 'Juga benar, Jawaban lain', en: 'Also right, Also correct, Also accepted'},
	distractors: {id: 'Pilihan salah, Pengecoh', en: 'Wrong options, Distractors'},
	options: {id: 'Pilihan, Opsi, Pilihan jawaban', en: 'Options, Choices'},
	items: {id: 'Urutan', en: 'Order, Items'},
	pairs: {id: 'Pasangan', en: 'Pairs'},
	hint: {id: 'Petunjuk', en: 'Hint'},
	explanation: {id: 'Penjelasan, Pembahasan', en: 'Explanation'},
	evidence: {id: 'Bukti, Kutipan', en: 'Evidence, Quote'},
	source: {id: 'Sumber', en: 'Source'},
	kind: {id: 'Jenis', en: 'Kind'},
	form: {id: 'Bentuk', en: 'Form'},
	fact: {id: 'Fakta', en: 'Fact'},
	asOf: {id: 'Per tanggal', en: 'As of'},
};

interface Label {
	readonly field: Labelled;
	readonly language?: Language;
}

const byName = new Map<string, Label>();
for (const [field, {id, en}] of Object.entries(names) as Array<[Labelled, Names]>) {
	const [indonesian, english] = [id, en].map((list) => list.toLowerCase().split(', '));
	for (const name of indonesian!) byName.set(name, {field, language: 'id'});
	for (const name of english!) {
		const isBoth = byName.has(name);
		byName.set(name, isBoth ? {field} : {field, language: 'en'});
	}
}

/** The field that a label introduces, in either language; what stands in brackets in it is a remark. */
export function labelNamed(name: string): Label | undefined {
	return byName.get(
		name
			.replace(/\([^()]*\)/g, '')
			.replace(/\s+/g, ' ')
			.trim()
			.toLowerCase(),
	);
}

export function isLabelled(field: string): field is Labelled {
	return Object.hasOwn(names, field);
}

/** The label as newsquiz writes it. */
export function labelOf(field: Labelled, language: Language): string {
	return names[field][language].split(', ')[0]!;
}

/** Headings of parts of a page that are no questions. */
export function sectionNamed(heading: string): 'articles' | 'cards' | undefined {
	const name = heading.trim().replace(/:$/, '').toLowerCase();
	if (/^(?:sumber|sumber berita|berita|artikel|articles?|sources?)$/.test(name)) return 'articles';
	return /^(?:kartu|soal|daftar soal|cards|questions)$/.test(name) ? 'cards' : undefined;
}
