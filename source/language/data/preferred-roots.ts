/**
 * Roots that begin with a sound that meN- swallows, though the rest is a root as well (`mengarang` is `karang`, not
 * `arang`), and the suffixes with which they are meant (`mengawal`, but `mengawali` is `awal`).
 */
export const preferredRoots: ReadonlyMap<string, readonly string[]> = new Map([
	['karang', ['', 'kan', 'an', 'i']],
	['kemas', ['', 'kan', 'an', 'i']],
	['kurung', ['', 'kan', 'an', 'i']],
	['kawal', ['', 'an']],
]);
