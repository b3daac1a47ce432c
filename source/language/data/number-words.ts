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
	['selusin', 12],
	['seratus', 100],
]);

/** One of a power of ten in one word. */
export const fusedMagnitudes: ReadonlyMap<string, number> = new Map([
	['seribu', 1e3],
	['sejuta', 1e6],
	['semiliar', 1e9],
	['semilyar', 1e9],
	['setriliun', 1e12],
]);

/** `duapuluh`, `limabelas`: a unit and its place that careless writers run together. */
export const glued: ReadonlyMap<string, readonly [unit: number, place: string]> = new Map(
	[...units].flatMap(([word, unit]) =>
		['belas', 'puluh', 'ratus'].map((place): [string, [number, string]] => [
			word + place,
			[unit, place],
		]),
	),
);

/** `belasan orang`: the least and the greatest number that the word can mean. */
export const vague: ReadonlyMap<string, readonly [number, number]> = new Map([
	['belasan', [11, 19]],
	['puluhan', [10, 99]],
	['ratusan', [100, 999]],
	['ribuan', [1_000, 9_999]],
	['jutaan', [1_000_000, 9_999_999]],
	['miliaran', [1_000_000_000, 9_999_999_999]],
	['milyaran', [1_000_000_000, 9_999_999_999]],
	['triliunan', [1_000_000_000_000, 9_999_999_999_999]],
	['berpuluh-puluh', [10, 99]],
	['beratus-ratus', [100, 999]],
	['beribu-ribu', [1_000, 9_999]],
	['berjuta-juta', [1_000_000, 9_999_999]],
]);

/** `beberapa puluh`: the vague number that means the same. */
export const vaguePlaces: ReadonlyMap<string, string> = new Map([
	['belas', 'belasan'],
	['puluh', 'puluhan'],
	['ratus', 'ratusan'],
	['ribu', 'ribuan'],
	['juta', 'jutaan'],
	['miliar', 'miliaran'],
	['triliun', 'triliunan'],
]);

/** `seratusan orang`: about one of a power of ten. */
export const roundOnes: ReadonlyMap<string, number> = new Map([
	['sepuluhan', 10],
	['seratusan', 100],
	['seribuan', 1e3],
	['sejutaan', 1e6],
	['semiliaran', 1e9],
]);

export const fractions: ReadonlyMap<string, number> = new Map([
	['setengah', 1 / 2],
	['separuh', 1 / 2],
	['separo', 1 / 2],
	['sepertiga', 1 / 3],
	['seperempat', 1 / 4],
	['seperlima', 1 / 5],
	['seperenam', 1 / 6],
	['sepertujuh', 1 / 7],
	['seperdelapan', 1 / 8],
	['sepersembilan', 1 / 9],
	['sepersepuluh', 1 / 10],
	['seperseratus', 1 / 100],
	['seperseribu', 1 / 1000],
]);

/** The lower half of `dua pertiga`, `tiga perempat`. */
export const denominators: ReadonlyMap<string, number> = new Map([
	['pertiga', 3],
	['perempat', 4],
	['perlima', 5],
	['perenam', 6],
	['pertujuh', 7],
	['perdelapan', 8],
	['persembilan', 9],
	['persepuluh', 10],
	['perseratus', 100],
	['perseribu', 1000],
]);

/** Every word that a number in words can begin with. */
export const numberWords: ReadonlySet<string> = new Set(
	[units, fused, fusedMagnitudes, glued, vague, roundOnes, fractions].flatMap((words) => [
		...words.keys(),
	]),
);
