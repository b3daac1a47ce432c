export const units: ReadonlyMap<string, number> = new Map([
	['nol', 0],
	['satu', 1],
	['dua', 2],
	['tiga', 3],
	['empat', 4],
	['lima', 5],
	['enam', 6],
	['tujuh', 7],
	['delapan', 8],
	['sembilan', 9],
]);

/** Numbers of one word beyond the units. */
export const fused: ReadonlyMap<string, number> = new Map([
	['sepuluh', 10],
	['sebelas', 11],
	['seratus', 100],
]);

/** One of a power of ten in one word. */
export const fusedMagnitudes: ReadonlyMap<string, number> = new Map([
	['seribu', 1e3],
	['sejuta', 1e6],
	['semiliar', 1e9],
	['setriliun', 1e12],
]);

/** `belasan orang`: the least and the greatest number that the word can mean. */
export const vague: ReadonlyMap<string, readonly [number, number]> = new Map([
	['belasan', [11, 19]],
	['puluhan', [10, 99]],
	['ratusan', [100, 999]],
	['ribuan', [1_000, 9_999]],
	['jutaan', [1_000_000, 9_999_999]],
	['miliaran', [1_000_000_000, 9_999_999_999]],
	['triliunan', [1_000_000_000_000, 9_999_999_999_999]],
]);

export const fractions: ReadonlyMap<string, number> = new Map([
	['setengah', 1 / 2],
	['separuh', 1 / 2],
	['sepertiga', 1 / 3],
	['seperempat', 1 / 4],
	['seperlima', 1 / 5],
	['seperenam', 1 / 6],
	['seperdelapan', 1 / 8],
	['sepersepuluh', 1 / 10],
]);

/** The lower half of `dua pertiga`, `tiga perempat`. */
export const denominators: ReadonlyMap<string, number> = new Map([
	['pertiga', 3],
	['perempat', 4],
	['perlima', 5],
	['perenam', 6],
	['pertujuh', 7],
	['perdelapan', 8],
	['persepuluh', 10],
]);

/** Every word that a number in words can begin with. */
export const numberWords: readonly string[] = [
	units,
	fused,
	fusedMagnitudes,
	vague,
	fractions,
].flatMap((words) => [...words.keys()]);
