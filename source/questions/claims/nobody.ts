import type {Unit} from '../clause/units.js';
import type {Story} from '../story.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that are capitalised in the names of bodies, laws, places and contests, and hardly ever in a person's. */
const namesOfThings = list(`
	rapat umum komisi grup sistem program bantuan operasional sekolah biaya ibadah haji nilai dana undang-undang pasal
	peraturan presiden menteri dewan badan lembaga dinas provinsi kabupaten kota kecamatan desa kelurahan pulau
	gunung sungai danau laut teluk selat samudra bandara stadion jembatan pelabuhan jalan asia eropa afrika amerika
	utara selatan timur barat tengah tenggara riyal dolar rupiah euro yuan yen piala liga dunia nasional internasional
	nusantara covid covid-19 indeks harga saham gabungan bank bursa efek pusat daerah negara pemerintah republik
	rumah sakit universitas institut fakultas museum taman festival hari kartu layanan tahun bulan level zona
	fase tahap produk domestik bruto surat izin tim satuan tugas pertamina premier super final semifinal
`);

/** First words of names of things, whatever follows them: *Museum Bahari*, *Kapal Randu*. */
const headsOfThings = list(`
	museum stadion jembatan pelabuhan bandara kapal festival pasar taman universitas program piala liga sungai gunung
	pulau provinsi kabupaten kota kecamatan desa waduk bendungan jalan gedung masjid candi gereja proyek kereta pesawat
	wahana satelit danau laut teluk selat hotel terminal stasiun kampung balai
`);

/**
 * Whether a sentence names nobody: no false sentence is made about a real person, and if only the true ones named
 * people, a name would give the answer away.
 */
export function namesNobody(story: Story, units: readonly Unit[]): boolean {
	let inName = false;
	return units.every((unit) => {
		if (unit.kind === 'person') return false;
		if (unit.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(unit.text)) {
			inName = false;
			return true;
		}
		inName ||= headsOfThings.has(unit.lower);
		// A name that nobody recognised may be a person's.
		return inName || story.starts.has(unit.start) || isNameOfThings(unit.lower);
	});
}

const isNameOfThings = (word: string) =>
	/\d/.test(word) ||
	namesOfThings.has(word) ||
	/^(?:pe|per|ke)[a-z]{4,}an$|^(?:peng|pem|pen)[a-z]{4,}$/.test(word);
