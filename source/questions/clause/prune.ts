import {harmlessNya, pointers, tellingVerbs} from '../words/lists.js';
import type {Chunk, Clause} from './clause.js';
import type {Unit} from './units.js';

/** Adjuncts that a clause stays true without. */
const adjunct =
	/^(?:di|ke|dari|pada|dalam|dengan|saat|ketika|setelah|sebelum|usai|sejak|selama|seperti|untuk|bagi|sebagaimana)$/;

/** Verbs that say little without their *untuk …*. */
const takesPurpose =
	/^(?:me(?:ngizinkan|merintahkan|minta|ngajak|ngimbau|larang|ndorong|maksa|nugaskan|mutuskan|nolak|milih|ndesak|nyerukan|mpersilakan|mbutuhkan|merlukan)|di(?:izinkan|minta|larang|perintahkan|tugaskan|ajak|imbau|dorong|paksa|gunakan|pakai)|ber(?:encana|usaha|upaya|janji|hasil|komitmen)|sepakat|siap|setuju)$/;

/**
 * The clause without the adjuncts that point out of it: *… di kota itu*, *dalam kesempatan tersebut*. What says that
 * something did not happen may turn false by it and stays whole.
 */
export function withoutPointing(clause: Clause): Clause {
	if (tellingVerbs.has(clause.verb)) return clause;
	if (clause.predicate.some(({lower}) => /^(?:tidak|tak|belum|bukan|hanya)$/.test(lower)))
		return clause;
	const rest: Chunk[] = [];
	let dropping = false;
	for (const chunk of clause.rest) {
		if (!chunk.deep) dropping = false;
		const isCompleted = chunk.marker === 'untuk' && takesPurpose.test(clause.verb);
		if (adjunct.test(chunk.marker) && !isCompleted && chunk.units.some(points)) {
			// Inside a subordinate clause nothing can go but the whole of it.
			if (chunk.deep) while (rest.at(-1)?.deep === true) rest.pop();
			if (leadsOn(rest.at(-1)) || (counted.test(chunk.marker) && isSpanOfTime(rest.at(-1))))
				rest.pop();
			dropping = true;
		}
		if (!dropping) rest.push(chunk);
	}
	return {...clause, front: clause.front.filter(({units}) => !units.some(points)), rest};
}

/** *…, bahkan (ketika …)*: an adverb that has lost what it leads to. */
function leadsOn(chunk: Chunk | undefined): boolean {
	return (
		chunk?.marker === ',' &&
		/^(?:bahkan|terutama|khususnya|termasuk|yakni|yaitu|terlebih|apalagi)$/.test(
			chunk.units.at(-1)!.lower,
		)
	);
}

const counted = /^(?:setelah|sebelum|sejak|usai)$/;

/** *…, dua tahun (setelah pasar itu ditutup)*: a span of time that has lost what it is counted from. */
function isSpanOfTime(chunk: Chunk | undefined): boolean {
	return (
		chunk?.marker === ',' &&
		/(?:^|\s|se)(?:tahun|bulan|pekan|minggu|hari|jam|menit|dekade|abad)$/.test(
			chunk.units.at(-1)!.lower,
		)
	);
}

/** *ini* is no adjunct's to lose: *hari ini*, *tahun ini* say when. */
function points({kind, lower}: Unit): boolean {
	return (
		kind === 'word' &&
		lower !== 'ini' &&
		(pointers.has(lower) || (/nya$/.test(lower) && !harmlessNya.has(lower)))
	);
}
