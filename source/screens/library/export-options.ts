import type {ExportOption} from '../../labels/export.js';
import type {ExportChoices, ExportFormat} from '../../services.js';

/** What can be chosen of a form, in the order of the screen. */
export function optionsOf({isShuffled, takes = []}: ExportFormat): ExportOption[] {
	return [
		...(takes.includes('paket') ? (['paket'] as const) : []),
		...(takes.includes('part') ? (['part'] as const) : []),
		...(isShuffled ? (['seed'] as const) : []),
		...(takes.includes('schedule') ? (['schedule'] as const) : []),
		'no-evidence',
	];
}

/** The first one is what is written where nothing is chosen. */
const values = {
	paket: [undefined, 'B', 'AB'],
	part: [undefined, 'soal', 'soal,kunci', 'kunci', 'kisi-kisi'],
	schedule: [undefined, true],
	'no-evidence': [undefined, true],
} as const satisfies Readonly<Record<Exclude<ExportOption, 'seed'>, readonly unknown[]>>;

const lastSeed = 99;

/** The choices with the next value of one of them, or the one before; the first follows the last. */
export function changed(choices: ExportChoices, option: ExportOption, step: 1 | -1): ExportChoices {
	const {[option]: present, ...others} = choices;
	if (option === 'seed') {
		const seed = ((choices.seed ?? 1) - 1 + step + lastSeed) % lastSeed;
		return seed === 0 ? others : {...others, seed: seed + 1};
	}
	const all: ReadonlyArray<ExportChoices[ExportOption]> = values[option];
	const next = all[(all.indexOf(present) + step + all.length) % all.length];
	return next === undefined ? others : {...others, [option]: next};
}
