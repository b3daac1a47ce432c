import {overlaps, type Span} from '../../span.js';
import {functionWords} from '../../language/data/function-words.js';
import {isKnownWord} from '../../language/roots.js';
import {isVerbUnit} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import {dangles} from '../stem/standalone.js';
import type {Story} from '../story.js';
import {conjunctions, prepositions} from '../words/lists.js';

const mostWords = 34;

/** Words that lean on what was said before, though they name nothing of it. */
const leaning =
	/^(?:juga|pun|bahkan|selain|sebaliknya|akibatnya|alasan|sebab|pasalnya|artinya|hasilnya|salah|berikut|lainnya|lain|senada|serupa|terakhir|tadi|kemudian|lantas|lalu|selanjutnya|sebelumnya|setelahnya|hal|demikian|beberapa|tersebut|itu|ini|total|sisanya|memang|justru|apalagi|terlebih|meski|namun|tetapi|sedangkan|sementara|dilansir|dikutip|melansir|mengutip|dikabarkan|kabarnya|adapun|jika|bila|dirinci|pertama|kedua|ketiga|keempat|kelima|begitu|kini|sementara|imbauan|perseroan)$/;

/** Attribution that names nobody: *tuturnya*, *kata dia*. */
const unnamed =
	/^(?:kata|ujar|tutur|ucap|ungkap|jelas|tegas|papar|imbuh|tambah|terang|lanjut|sebut)(?:nya)$/;

/**
 * Whether a sentence with a gap says by itself which event it means, so that it can be asked after the article has
 * been put away: no word leans on what stands before it, other names or a date hold it, and it is written without slips.
 */
export function isSelfContained(story: Story, units: readonly Unit[], hide: Span): boolean {
	const visible = units.filter((unit) => !overlaps(unit, hide));
	const words = visible.filter(({kind}) => kind !== 'punctuation');
	if (words.length > mostWords || words.length < 7 || dangles(visible)) return false;
	const [first, second] = words;
	if (!first || isVerbUnit(first, true)) return false;
	if ([first, second].some((unit) => unit && leaning.test(unit.lower))) return false;
	if (words.some(({lower}) => unnamed.test(lower) || lower === 'bahkan')) return false;
	if (visible.some(({text}) => /^(?:["“”]|\/+)$/.test(text)) || units[0]?.kind === 'punctuation')
		return false;
	if (words.some(({lower}) => lower === 'perseroan')) return false;
	// *hari ini* is the day of the report, which need not be the day of publication.
	if (visible.some(({kind, form}) => kind === 'date' && form === 'relative')) return false;
	if (!isWholePhrase(units, hide)) return false;
	if (words.some((unit) => isSlip(story, unit))) return false;
	const anchors = new Set(
		visible.flatMap(({kind, entity, text}) =>
			entity !== undefined && kind !== 'quantity' && kind !== 'time' ? [entity.name ?? text] : [],
		),
	);
	return anchors.size >= 2;
}

/** *40 juta penerima | manfaat*: half of what is counted. */
function isWholePhrase(units: readonly Unit[], hide: Span): boolean {
	const next = units.find(({start}) => start >= hide.end);
	if (next === undefined || next.kind === 'punctuation' || next.entity !== undefined) return true;
	return (
		prepositions.has(next.lower) ||
		conjunctions.has(next.lower) ||
		functionWords.has(next.lower) ||
		isVerbUnit(next, false) ||
		/^(?:atau|dan|serta|per|lebih|lalu|resmi)$/.test(next.lower)
	);
}

/** A word in small letters that no list explains and that the article writes but once. */
function isSlip(story: Story, {kind, text, lower}: Unit): boolean {
	return (
		kind === 'word' &&
		lower.length > 5 &&
		/^[a-z]+$/.test(text) &&
		!functionWords.has(lower) &&
		!isKnownWord(lower) &&
		(story.sentencesByWord.get(lower)?.length ?? 0) < 2
	);
}
