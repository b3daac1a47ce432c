import {UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';
import type {Packet} from './paper.js';

/** The parts of a printed test, in the order in which they are written. */
const paperParts = ['soal', 'kunci', 'kisi-kisi'] as const;
export type PaperPartName = (typeof paperParts)[number];

/** What of a test is printed. */
export interface PaperChoice {
	readonly packets: readonly Packet[];
	readonly parts: ReadonlySet<PaperPartName>;
}

type Options = Readonly<Record<string, string | boolean | undefined>>;

/**
 * What `--paket` and `--part` choose: packet A and everything when they are not given.
 * @throws UserError for another packet or part
 */
export function paperChoice({paket, part}: Options): PaperChoice {
	return {packets: packetsOf(paket), parts: partsOf(part)};
}

function packetsOf(value: string | boolean | undefined): readonly Packet[] {
	const letters = typeof value === 'string' ? value.toUpperCase().replace(/[\s,]/g, '') : 'A';
	if (letters === 'A' || letters === 'B') return [letters];
	if (letters === 'AB' || letters === 'BA') return ['A', 'B'];
	throw unknownValue('--paket', String(value), ['A', 'B', 'AB']);
}

function partsOf(value: string | boolean | undefined): ReadonlySet<PaperPartName> {
	if (typeof value !== 'string') return new Set(paperParts);
	const names = value
		.toLowerCase()
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const parts = names.map((name) => {
		const known = paperParts.find((part) => part === name);
		if (known === undefined) throw unknownValue('--part', name, paperParts);
		return known;
	});
	if (parts.length === 0) throw unknownValue('--part', value, paperParts);
	return new Set(parts);
}

function unknownValue(option: string, value: string, known: readonly string[]): UserError {
	const shown = sanitiseLine(value).slice(0, 40);
	return new UserError(
		{id: `${option} tidak mengenal "${shown}".`, en: `${option} does not know "${shown}".`},
		{
			hint: {
				id: `Pilih dari: ${known.join(', ')}. Misalnya: ${option} ${known.at(-1)!}`,
				en: `Choose from: ${known.join(', ')}. For example: ${option} ${known.at(-1)!}`,
			},
			exitStatus: 2,
		},
	);
}
