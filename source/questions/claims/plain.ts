import {isVerbUnit} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import {lintStem} from '../lint/rules.js';
import type {Statement} from '../statement.js';
import {isNegation} from '../stem/standalone.js';
import {wordsOf} from '../story.js';
import {harmCountOf} from '../../deck/lint/harm.js';
import {burdens} from '../words/harm.js';
import {conjunctions, prepositions, sayingVerbs, tellingVerbs} from '../words/lists.js';

/** Verbs that tell of a whole clause as others do, but just as often of a figure. */
const finding = /^(?:mencatat|mendata|menemukan|menunjukkan|menargetkan|memperkirakan|membuat)$/;

/** Whether a statement tells something of itself that can be so or not. */
export function mayBeExchanged({clause, derived, units}: Statement): boolean {
	if (!clause) return isSentence(units);
	// A clause taken out of another that holds a second verb may have been cut at the wrong place.
	// *… di Indonesia yang melibatkan …*: what a clause after a place is about is not sure.
	if (derived === true && units[0]?.kind === 'place') return false;
	if (derived === true && units.filter((unit, at) => isVerbUnit(unit, at === 0)).length > 1)
		return false;
	return (
		finding.test(clause.verb) || !(tellingVerbs.has(clause.verb) || sayingVerbs.has(clause.verb))
	);
}

/** A sentence that could not be read, but that begins with what it is about and comes to a verb. */
function isSentence(units: readonly Unit[]): boolean {
	const [first] = units;
	if (!first || isVerbUnit(first, true)) return false;
	const verb = units.findIndex(
		(unit, at) => isVerbUnit(unit, at === 0) || unit.lower === 'sebesar',
	);
	return (
		verb > 0 &&
		units
			.slice(0, verb)
			.every(({kind, lower}, at) =>
				kind === 'punctuation'
					? false
					: at > 0 && prepositions.has(lower)
						? !conjunctions.has(lower)
						: !prepositions.has(lower) && !conjunctions.has(lower),
			)
	);
}

/** Words by which a sentence leaves open whether it is so. */
const open =
	/^(?:mungkin|bisa|dapat|menurut|mengutip|dikutip|dilansir|diduga|dikabarkan|disebut|disebut-sebut|konon|jika|bila|apabila|kalau|seandainya|apakah|atau|berharap|ingin|harus|perlu|seolah|gagal|batal|misalnya|contoh|contohnya|tampaknya|sepertinya|boleh|wajib|sempat|seharusnya|semestinya|sebaiknya|sebenarnya)$/;

/** Whether a sentence says of something that it is so: short, without doubt, denial or a loose end. */
export function isPlain(units: readonly Unit[]): boolean {
	const words = units.filter(({kind}) => kind !== 'punctuation');
	if (words.length < 3 || words.length > 26) return false;
	if (wordsOf(words.map(({text}) => text).join(' ')).length < 5) return false;
	if (units.some((unit) => isNegation(unit) || open.test(unit.lower))) return false;
	// *dua jam kemudian*, *dua jam sebelumnya*: what it is counted from is told elsewhere.
	if (units.some(({kind}, at) => kind === 'quantity' && counted.test(units[at + 1]?.lower ?? '')))
		return false;
	// *menjual 10.300 unit*, *musim depan*: of what, and after which, is told elsewhere.
	if (
		units.some((unit, at) => isBareCount(unit, units[at + 1]) || isNextOrLast(unit, units[at + 1]))
	)
		return false;
	// *Kamis (14/08)* of a year that nobody knows is no date on a card.
	if (units.some(({kind, entity}) => kind === 'date' && /X/.test(entity?.iso ?? 'X'))) return false;
	return !isHurtful(units.map(({text}) => text).join(' '));
}

const isBareCount = ({kind, text}: Unit, next: Unit | undefined) =>
	kind === 'quantity' &&
	// *dua menit 3,18 detik*: half of an amount.
	(next?.kind === 'quantity' ||
		next?.kind === 'number' ||
		(/ (?:unit|buah|lembar|paket|butir|batang|kasus|jenis|spesies|ekor|kali lipat)$/.test(text) &&
			(next === undefined ||
				next.kind !== 'word' ||
				prepositions.has(next.lower) ||
				/^(?:dan|serta)$/.test(next.lower))));

/** *musim depan*, *pekan lalu* */
export const isNextOrLast = ({lower}: Unit, next: Unit | undefined) =>
	/^(?:tahun|musim|bulan|pekan|minggu|hari)$/.test(lower) &&
	/^(?:depan|lalu|ini|silam)$/.test(next?.lower ?? '');

const counted = /^(?:kemudian|lalu|sebelumnya|setelahnya|lagi|lebih)$/;

/** Whether nothing was lost or ran together on the way. */
export function isSound(question: string): boolean {
	const card = {id: '', kind: 'thing', form: 'true-false', question, answer: 'Benar'} as const;
	return lintStem(card).length === 0;
}

/** Nothing about crime, death, illness, religion or sex is said that is not so. */
function isHurtful(text: string): boolean {
	return (
		harmCountOf(text) > 0 || wordsOf(text).some((word) => burdens.has(word) || harmRoots.test(word))
	);
}

const harmRoots =
	/tewas|newas|nyuap|bunuh|korban|perkosa|aniaya|korupsi|suap|luka|sakit|meninggal|jenazah|demam|wabah|gugur|kelamin/;
