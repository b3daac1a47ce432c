/** Words whose parts the rules would cut elsewhere: the word, its root, its affixes. */
export const irregularWords: ReadonlyMap<
	string,
	{readonly root: string; readonly affixes: readonly string[]}
> = new Map(
	`
	perbankan bank per- -an
	pengawasan awas peN- -an
	pemasukan masuk peN- -an
	pemukiman mukim peN- -an
	pengairan air peN- -an
	peramal ramal peN-
	semata-mata mata reduplikasi se-
	berkeliaran liar ber- ke- -an
	beterbangan terbang ber- -an
	perempatan empat per- -an
	pertigaan tiga per- -an
	mengenakan kena meN- -kan
	dikenakan kena di- -kan
	pengenaan kena peN- -an
	keberadaan ada ke- ber- -an
	berada ada ber-
	beruntung untung ber-
	berupa rupa ber-
	berupaya upaya ber-
	terapung apung ter-
	sekalian kali se- -an
	seandainya andai se- -nya
	perikemanusiaan manusia peri- ke- -an
	`
		.trim()
		.split('\n')
		.map((line) => line.trim().split(' '))
		.map(([word = '', root = '', ...affixes]) => [word, {root, affixes}]),
);
