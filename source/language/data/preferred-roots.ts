/**
 * Roots that are meant where another one would fit as well (`mengarang` is `karang`, not `arang`; `terasa` is `rasa`,
 * not `asa`), and the suffixes with which they are meant (`mengawal`, but `mengawali` is `awal`).
 */
export const preferredRoots: ReadonlyMap<string, readonly string[]> = new Map([
	['karang', ['', 'kan', 'an', 'i']],
	['kemas', ['', 'kan', 'an', 'i']],
	['kurung', ['', 'kan', 'an', 'i']],
	['kawal', ['', 'an']],
	['rasa', ['', 'kan', 'an', 'i']],
	['rampas', ['', 'an']],
	['rombak', ['', 'an']],
	['rayu', ['', 'an']],
	['rawat', ['', 'an']],
	['las', ['', 'kan', 'an']],
	['lap', ['', 'kan', 'an']],
	['tipis', ['', 'kan', 'an', 'i']],
	['padu', ['', 'kan', 'an', 'i']],
	['tanya', ['', 'kan', 'an', 'i']],
]);
