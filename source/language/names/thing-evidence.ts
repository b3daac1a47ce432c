import {words as wordList} from '../data/gazetteer-table.js';
import type {Lexicon} from './lexicon.js';
import type {Tally} from './tally.js';
import type {TokenView} from './token-view.js';

/** What happens to products and works alone: `… dirilis`, `… dibanderol Rp2 juta`. */
const happensToThings = new Set(
	wordList(`
	dirilis dibanderol dijual diluncurkan dipasarkan diproduksi dirancang dibekali ditenagai dikembangkan ditayangkan
	tayang diunduh diterbitkan dikemas dibuat dipamerkan disiarkan diputar terjual berbahan berukuran berkapasitas
`),
);

/** What makers of products do; a singer does so too, so that a known name stays a person's. */
const makes = new Set(
	wordList(`
	merilis meluncurkan memproduksi memasarkan mengembangkan mengakuisisi membanderol memperkenalkan menerbitkan
	mengoperasikan memasok mengekspor mengimpor
`),
);

/** Verbs whose object is a product or a work. */
const takesThings = new Set(
	wordList(`
	merilis meluncurkan memproduksi memasarkan menjual membintangi menonton memainkan mengunduh membeli memakai
	menggunakan menyanyikan membawakan menerbitkan berjudul bertajuk judul dijuluki merek bermerek
`),
);

/** Nouns whose name comes right after them, when it is no person's: `film …`, `ponsel …`, `pohon …`. */
const things = new Set(
	wordList(`
	film novel lagu album single singel serial sinetron buku komik game gim permainan ponsel mobil motor aplikasi situs
	platform acara program spesies pohon tanaman ikan burung suku etnis bahasa dialek produk model kapal pesawat obat vaksin
	virus penghargaan turnamen ajang kompetisi perangkat konsol laptop prosesor fitur sistem jenis varian seri tipe warna
	motif drama soundtrack singel-singel lagu-lagu film-film majalah koran grup band label komunitas genre aliran operasi
	penyakit senyawa unsur partikel planet asteroid satelit topan badai siklon rudal roket
`),
);

/** Those of whom one says *bernama* before a person's name. */
const people = new Set(
	wordList(`
	pria wanita anak seorang orangtua raja pemimpin pemain aktor penyanyi satunya warga perempuan lelaki laki-laki bocah remaja gadis pemuda orang tokoh korban pelaku siswa
	siswi mahasiswa mahasiswi guru ibu ayah bapak istri suami putra putri bayi kakek nenek adik kakak teman dokter polisi
	pedagang petani nelayan sopir pengusaha pengemudi pekerja karyawan penumpang saksi tersangka terdakwa
`),
);

/** Weighs what tells a product, a work or a brand from a person in the words around a run. */
export function weighThings(
	{tokens, lower, isCapital}: TokenView,
	words: Lexicon,
	from: number,
	to: number,
	tally: Tally,
): void {
	const before = lower[from - 1] ?? '';
	const after = lower[to] ?? '';
	const verb = after === ',' ? (lower[to + 1] ?? '') : after;
	if (happensToThings.has(verb)) tally.add('person', -3, 'happens-to-things');
	if (makes.has(after)) {
		tally.add('person', -1, 'makes');
		tally.add('organisation', 1, 'makes');
	}
	if (takesThings.has(before)) tally.add('person', -2, 'object');
	if (things.has(before)) tally.add('person', -2, 'thing-before');
	const isCounted = tokens[to]?.kind === 'number' && !ages.has(lower[to + 1] ?? '');
	if (isCounted) tally.add('person', -2.5, 'number-after');
	if (isQuote(tokens[from - 1]?.text) && isQuote(tokens[to]?.text)) {
		tally.add('person', -2, 'in-quotes');
	}
	if (before === 'bernama') tally.add('person', namedAfter(lower, words, from - 2), 'named');
	if (after === 'indonesia' && isCapital[to] && to - from === 1) {
		tally.add('person', -2.5, 'branch');
	}
}

/** `pria bernama …`, `tokoh yang bernama …` name people; `desa bernama …`, `gereja bernama …` do not. */
function namedAfter(lower: readonly string[], words: Lexicon, last: number): number {
	for (let at = last; at >= 0 && at > last - 4; at--) {
		const word = lower[at]!;
		if (people.has(word)) return 2.5;
		if (
			things.has(word) ||
			buildings.has(word) ||
			words.lowerPlaceHeads.has(word) ||
			words.lowerOrganisationHeads.has(word)
		)
			return -1;
	}
	return 1;
}

const buildings = new Set(
	wordList('gereja masjid pura vihara sekolah kafe restoran toko hotel candi makam air goa gua'),
);

const ages = new Set(['tahun', 'bulan']);

const isQuote = (text: string | undefined): boolean =>
	text !== undefined && /^["“”‘’']$/.test(text);
