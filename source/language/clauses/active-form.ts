/** Where a root's first sound changes or melts away after meN-, by letter. */
const melting: Readonly<Record<string, string>> = {p: 'mem', t: 'men', k: 'meng', s: 'meny'};
const keeping: Readonly<Record<string, string>> = {
	b: 'mem',
	f: 'mem',
	v: 'mem',
	d: 'men',
	j: 'men',
	c: 'men',
	z: 'men',
	g: 'meng',
	h: 'meng',
	a: 'meng',
	i: 'meng',
	u: 'meng',
	e: 'meng',
	o: 'meng',
	l: 'me',
	r: 'me',
	m: 'me',
	n: 'me',
	w: 'me',
	y: 'me',
};

/** Loanwords whose first letter stays after meN-. */
const steady =
	/^(?:produksi|promosi|proses|program|protes|praktik|proyeksi|posting|transfer|sponsor|stabil|kritik|klaim|klarifikasi)/;

/** Roots that begin with per- by themselves. */
const ownPer = /^per(?:intah|iksa|caya|as$|kosa|gok|ah|angkap|ankan|cik|ban|an$|i$)/;
/** per- and a word that is no verb: *memperluas*. */
const perWords =
	/^per(?:luas|kuat|besar|cepat|kecil|panjang|indah|parah|dalam|lebar|tegas|mudah|lambat|ketat|oleh|kaya|erat|tinggi|lancar|keras|jelas)$/;

/**
 * The active form of a passive verb: *dipimpin* → *memimpin*, *ditandatangani* → *menandatangani*.
 * Nothing when the form is not regular enough to be sure of.
 */
export function activeOf(passive: string): string | undefined {
	if (!/^di[a-z]{4,}$/.test(passive)) return undefined;
	const root = passive.slice(2);
	if (
		root.startsWith('per') &&
		!ownPer.test(root) &&
		(/(?:kan|i)$/.test(root) || perWords.test(root))
	)
		return `mem${root}`;
	// One-syllable roots take menge-, and *sah* hides among them.
	if (root.startsWith('sah') || !/[aiueo][^aiueo]*[aiueo]/.test(root)) return undefined;
	const first = root[0]!;
	const second = root[1]!;
	if (steady.test(root)) {
		if (first === 'p') return `mem${root}`;
		if (first === 't' || first === 's') return `men${root}`;
		return `meng${root}`;
	}
	const melted = melting[first];
	if (melted !== undefined) {
		// Clusters (tr-, pr-, kl-) come from other languages, which keep them in ways of their own.
		if (!'aiueo'.includes(second)) return undefined;
		return melted + root.slice(1);
	}
	const kept = keeping[first];
	if (kept === undefined) return undefined;
	return kept + root;
}
