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
	['radang', ['', 'an']],
	['rampas', ['', 'an']],
	['ratap', ['', 'an']],
	['rawat', ['', 'an']],
	['rayu', ['', 'an']],
	['remas', ['', 'an']],
	['rinci', ['', 'an']],
	['risak', ['', 'an']],
	['rombak', ['', 'an']],
	['lap', ['', 'kan', 'an']],
	['las', ['', 'kan', 'an']],
	['nyaman', ['', 'kan', 'an', 'i']],
	['padu', ['', 'kan', 'an', 'i']],
	['paling', ['', 'kan', 'an', 'i']],
	['pental', ['', 'kan', 'an', 'i']],
	['tanya', ['', 'kan', 'an', 'i']],
	['tipis', ['', 'kan', 'an', 'i']],
]);
