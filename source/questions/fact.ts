import {analyseWord} from '../language/roots.js';
import type {Clause} from './clause/clause.js';
import {slotsOf, type Slot, type SlotName} from './clause/slots.js';
import {isNegation} from './stem/standalone.js';
import type {Voice} from './frame.js';
import {sayingVerbs, tellingVerbs} from './words/lists.js';

/**
 * - `speech`: somebody says, asks or judges something;
 * - `office`: somebody is, becomes or is made what an office names;
 * - `figure`: something reaches, costs or counts an amount;
 * - `state`: what is so, and no deed (*adalah, dikenal sebagai, mudah*);
 * - `event`: anything else.
 */
export type FactType = 'event' | 'state' | 'office' | 'figure' | 'speech';

/** What a clause states, taken apart, so that facts are compared by their parts and not by their words. */
export interface Fact {
	readonly type: FactType;
	readonly predicate: {
		readonly verb: string;
		/** *resmi* for *meresmikan* and *diresmikan*. */
		readonly root: string;
		readonly voice: 'active' | 'passive';
	};
	/** Who or what did it, or what it was done to, in the order of the text; the subject is the first. */
	readonly slots: readonly Slot[];
	/**
	 * `real`: told as having happened; `planned`: *akan, berencana*; `possible`: *bisa, harus, diduga*; `denied`: it did
	 * not happen.
	 */
	readonly mode: 'real' | 'planned' | 'possible' | 'denied';
	/** Who says so. */
	readonly voice?: Voice;
}

export function factOf(clause: Clause, voice?: Voice): Fact {
	const {verb, passive} = clause;
	const slots = slotsOf(clause);
	return {
		type: typeOf(clause, slots),
		predicate: {verb, root: analyseWord(verb).root, voice: passive ? 'passive' : 'active'},
		slots,
		mode: modeOf(clause),
		...(voice === undefined ? {} : {voice}),
	};
}

/** The parts of a fact that fill one role. */
export function slotsNamed(fact: Fact, ...names: readonly SlotName[]): Slot[] {
	return fact.slots.filter(({name}) => names.includes(name));
}

const copular =
	/^(?:adalah|ialah|merupakan|ada|terdapat|terletak|dikenal|disebut|dijuluki|bernama|memiliki|mempunyai|punya|berada|termasuk|terdiri|berisi|milik)$/;
const taking =
	/^(?:menjabat|dilantik|ditunjuk|diangkat|terpilih|dipilih|menjadi|menggantikan|dicopot|diberhentikan)$/;
const measuring =
	/^(?:mencapai|sebesar|berjumlah|bernilai|menembus|naik|turun|tumbuh|meningkat|menurun|anjlok|melonjak|menyentuh)$/;

function typeOf({verb, rest}: Clause, slots: readonly Slot[]): FactType {
	if (sayingVerbs.has(verb)) return 'speech';
	if (taking.test(verb) && slots.some(({name}) => name === 'office')) return 'office';
	if (measuring.test(verb) && slots.some(({name}) => name === 'amount')) return 'figure';
	if (copular.test(verb) || tellingVerbs.has(verb)) return 'state';
	return rest.length === 0 && !/^(?:me|di|ber|ter)/.test(verb) ? 'state' : 'event';
}

function modeOf({predicate}: Clause): Fact['mode'] {
	const words = predicate.map(({lower}) => lower);
	if (predicate.some(isNegation)) return 'denied';
	if (words.some((word) => possible.test(word))) return 'possible';
	return words.some((word) => planned.test(word)) ? 'planned' : 'real';
}

const possible =
	/^(?:bisa|dapat|harus(?:lah)?|perlu|wajib|mungkin|boleh|mampu|diduga|diperkirakan|dituduh|dituding|didakwa|disebut|dikabarkan|diyakini|dinilai|dianggap|diharapkan|terancam|nyaris|hampir|gagal|batal)$/;
const planned =
	/^(?:akan|bakal|hendak|ingin|mau|berencana|merencanakan|direncanakan|dijadwalkan|menjadwalkan|siap|berniat|bermaksud|bertekad|ditargetkan|menargetkan|berjanji|sepakat|setuju)$/;
