/** Words whose parts the rules would cut elsewhere: the word, its root, its affixes. */
export const irregularWords: ReadonlyMap<
	string,
	{readonly root: string; readonly affixes: readonly string[]}
> = new Map(
	`
	perbankan bank per-…-an
	pengawasan awas peN-…-an
	pemasukan masuk peN-…-an
	pemukiman mukim peN-…-an
	pengairan air peN-…-an
	perawi rawi peN-
	pemerataan rata peN-…-an
	kemerosotan rosot ke-…-an meN-
	pencaharian cari peN-…-an
	pepohonan pohon reduplikasi -an
	berkeliaran liar ber- ke-…-an
	beterbangan terbang ber- -an
	bersikukuh kukuh ber- si-
	bersikeras keras ber- si-
	pejalan jalan peN-
	perlukah perlu -kah
	penyair syair peN-
	bersitegang tegang ber- si-
	perempatan empat per-…-an
	perempat empat per-
	pertigaan tiga per-…-an
	mengenakan kena meN- -kan
	mengemuka muka meN- ke-
	dikenakan kena di- -kan
	pengenaan kena peN-…-an
	peramal ramal peN-
	peramalan ramal peN-…-an
	keberadaan ada ke-…-an ber-
	merubah ubah meN-
	dirubah ubah di-
	terapung apung ter-
	semata-mata mata reduplikasi se-
	sekalian kali se- -an
	silahkan sila -kan
	perikemanusiaan manusia peri- ke-…-an
	`
		.trim()
		.split('\n')
		.map((line) => line.trim().split(' '))
		.map(([word = '', root = '', ...affixes]) => [word, {root, affixes}]),
);
