import type {Chunk, Clause} from './clause.js';
import type {Unit} from './units.js';

export type SlotName =
	| 'subject'
	| 'object'
	| 'agent'
	| 'recipient'
	| 'companion'
	| 'opponent'
	| 'office'
	| 'amount'
	| 'place'
	| 'goal'
	| 'origin'
	| 'date'
	| 'since'
	| 'until'
	| 'reason'
	| 'purpose'
	| 'manner'
	| 'topic';

/** One part of what a clause states. */
export interface Slot {
	readonly name: SlotName;
	/** Its words, without the preposition or marker before them. */
	readonly units: readonly Unit[];
	/** The one mention that it is, if it is no more. */
	readonly unit?: Unit;
	/** Where it stands in the clause: nothing for the subject. */
	readonly chunk?: Chunk;
}

/** Fills the slots of a clause: its subject first, then the others in the order of the text. */
export function slotsOf(clause: Clause): Slot[] {
	return [
		slot('subject', clause.subject),
		...[...clause.front, ...clause.rest].flatMap((chunk) => {
			const found = slotIn(chunk);
			return found ? [found] : [];
		}),
	];
}

const byMarker: Readonly<Record<string, SlotName>> = {
	oleh: 'agent',
	kepada: 'recipient',
	dengan: 'companion',
	bersama: 'companion',
	melawan: 'opponent',
	kontra: 'opponent',
	sebagai: 'office',
	di: 'place',
	ke: 'goal',
	menuju: 'goal',
	dari: 'origin',
	tentang: 'topic',
	mengenai: 'topic',
	soal: 'topic',
};
const dates: Readonly<Record<string, SlotName>> = {
	'': 'date',
	',': 'date',
	pada: 'date',
	di: 'date',
	dalam: 'date',
	sejak: 'since',
	hingga: 'until',
	sampai: 'until',
};
const leading =
	/^(?:tanggal|tahun|bulan|hari|kota|ibu|provinsi|kabupaten|desa|kelurahan|kecamatan|negara|wilayah|kawasan|daerah|pulau|kepulauan|stadion|awal|akhir|pertengahan)$/;

function slotIn(chunk: Chunk): Slot | undefined {
	const {marker, relation, deep} = chunk;
	if (relation === 'reason' || relation === 'purpose' || relation === 'manner')
		return slot(relation, content(chunk), chunk);
	if (deep) return undefined;
	if (chunk.isAgent) return slot('agent', content(chunk), chunk);
	const units = content(chunk);
	const named = units.filter(({kind, lower}) => kind !== 'word' || !leading.test(lower));
	const [only] = named;
	if (only?.kind === 'date' && named.length === 1 && marker in dates)
		return {name: dates[marker]!, units, unit: only, chunk};
	if (chunk.isObject)
		return slot(units[0]?.kind === 'quantity' ? 'amount' : 'object', units, chunk);
	const name = byMarker[marker];
	return name === undefined ? undefined : slot(name, units, chunk);
}

function slot(name: SlotName, all: readonly Unit[], chunk?: Chunk): Slot {
	const units = all.at(-1)?.text === ',' ? all.slice(0, -1) : all;
	const rest = units.filter(({kind, lower}) => kind !== 'word' || !leading.test(lower));
	return {
		name,
		units,
		...(rest.length === 1 && rest[0]!.entity !== undefined ? {unit: rest[0]!} : {}),
		...(chunk === undefined ? {} : {chunk}),
	};
}

/** A chunk's words without its marker and the commas around it. */
function content({units, marker}: Chunk): readonly Unit[] {
	let from = units.findIndex(({text}) => text !== ',');
	if (marker !== '' && units[from]?.lower === marker) from++;
	return units.slice(from, units.at(-1)?.text === ',' ? -1 : undefined);
}
