import type {Adjunct, Phrase, Predicate} from './clause.js';
import type {Draft} from './draft.js';
import {headFrom, isComma, isNominal, type View} from './view.js';
import {barePronouns, copulas, eitherMarkers, joining, timeNouns} from './words.js';

/** The parts of a clause around its predicate. */
export interface Parts {
	readonly front: readonly Adjunct[];
	readonly subject?: Phrase;
	readonly object?: Phrase;
	readonly agent?: Phrase;
	readonly adjuncts: readonly Adjunct[];
}

/** Which clause begins at a token, and whose each token is. */
export interface Ownership {
	readonly owners: readonly Draft[];
	readonly begins: ReadonlyMap<number, Draft>;
}

export function partsOf(view: View, {owners, begins}: Ownership, draft: Draft): Parts {
	const {predicate} = draft;
	if (!predicate) return {front: [], adjuncts: []};
	const before = partsBefore(view, {owners, begins}, draft, predicate.from);
	const after = partsAfter(view, {owners, begins}, draft);
	const {front, adjuncts} = {...before, ...after};
	let {subject} = before;
	let {bare: object, agent} = after;
	const isDone = subject !== undefined && barePronouns.has(view.lower[subject.head]!);
	const isPassive = predicate.voice === 'passive' && predicate.kind === 'verb' && !isDone;
	if (object && draft.kind === 'attribution') {
		subject = object;
		object = undefined;
	} else if (object && isPassive && (subject || draft.kind !== 'main') && !agent) {
		// *ditangkap polisi*, but *dibagikan 200 paket*
		if (view.parts[object.from] !== 'numeral') {
			agent = object;
			object = undefined;
		}
	} else if (
		object &&
		!subject &&
		isOpen(draft, view.lower[predicate.head]!) &&
		canPrecede(view, predicate)
	) {
		// *Telah dibuka pameran …*, *Terjadi kebakaran …*, *Ada lima orang …*
		subject = object;
		object = undefined;
	}
	return {
		front,
		adjuncts,
		...(subject ? {subject} : {}),
		...(object ? {object} : {}),
		...(agent ? {agent} : {}),
	};
}

/** *terjadi, dibuka, ada, datang*, but not *menjadi*: verbs that can stand before their subject. */
const canPrecede = ({lower}: View, {voice, head}: Predicate): boolean =>
	voice !== 'active' && !lower[head]!.startsWith('me');

/** Whether a clause has a subject of its own that can follow the verb. */
const isOpen = ({kind}: Draft, word: string): boolean =>
	kind === 'main' || ((kind === 'marked' || kind === 'complement') && existing.has(word));

const existing: ReadonlySet<string> = new Set(['ada', 'terjadi', 'terdapat', 'muncul', 'timbul']);

function partsBefore(
	view: View,
	{begins}: Ownership,
	draft: Draft,
	end: number,
): {front: Adjunct[]; subject?: Phrase} {
	const front: Adjunct[] = [];
	let at = skipDateline(view, draft, end);
	while (at < end) {
		const child = begins.get(at);
		if (child && child !== draft && child.kind === 'marked') {
			at = Math.max(at + 1, child.to);
			continue;
		}
		const link = linkLength(view, at, end);
		if (link > 0) {
			at += link;
			continue;
		}
		const stop = adjunctEnd(view, at, end);
		if (stop === undefined) break;
		front.push({
			from: at,
			to: stop,
			marker: view.parts[at] === 'preposition' ? view.lower[at]! : '',
		});
		at = stop;
	}
	let to = end;
	while (
		to > at &&
		view.tokens[to - 1]!.kind === 'punctuation' &&
		view.tokens[to - 1]!.text !== ')'
	)
		to--;
	to = subjectEnd(view, begins, at, to);
	const last = front.at(-1);
	if (at >= to && last && last.to === end && last.marker === '') {
		// *Tanggal 27 Juli dikenal sebagai …*: no comma parts it from the verb.
		const head = subjectHead(view, last.from, end);
		if (head !== undefined)
			return {front: front.slice(0, -1), subject: {from: last.from, to: end, head}};
	}
	if (at >= to) return {front};
	const head = subjectHead(view, at, to);
	return head === undefined ? {front} : {front, subject: {from: at, to, head}};
}

/** *JAKARTA, Kabar — Gempa …* */
function skipDateline(view: View, {content, kind}: Draft, end: number): number {
	if (kind !== 'main') return content;
	const reach = Math.min(end, content + 9);
	for (let at = content + 1; at < reach; at++)
		if (/^(?:--|[–—-])$/.test(view.tokens[at]!.text)) return at + 1;
	return content;
}

/** How many tokens only lead up to what follows: *Namun, …*, *Sementara itu …*, *Karena itu …*. */
function linkLength(view: View, at: number, end: number): number {
	if (view.closed[at] === 1 && view.tokens[at]!.kind !== 'punctuation') return 0;
	const part = view.parts[at]!;
	if (
		at + 2 < end &&
		links.has(view.lower[at]!) &&
		/^(?:itu|demikian|begitu)$/.test(view.lower[at + 1]!)
	)
		return 2;
	if (part === 'subordinator') return isPrepositional(view, at) ? 0 : 1;
	if (part === 'punctuation' || part === 'conjunction') return 1;
	return (part === 'adverb' || part === 'particle') && isComma(view, at + 1) ? 1 : 0;
}

const links: ReadonlySet<string> = new Set(
	'sementara karena untuk selain oleh meski meskipun kendati walau walaupun dengan setelah sejak sebab namun'.split(
		' ',
	),
);

/** The subject without what is set between it and its predicate: *, kata dia,* and *di Jakarta, Jumat,*. */
function subjectEnd(view: View, begins: Ownership['begins'], from: number, to: number): number {
	let preposition = -1;
	for (let at = from + 1; at < to; at++) {
		if (begins.get(at)?.kind === 'attribution') return isComma(view, at - 1) ? at - 1 : at;
		if (view.closed[at] === 1) continue;
		if (view.lower[at] === 'menurut') return isComma(view, at - 1) ? at - 1 : at;
		if (view.parts[at] === 'preposition') preposition = at;
		if (isComma(view, at) && at + 1 < to && isTime(view, at + 1))
			return preposition > from ? preposition : at;
	}
	return to;
}

/** *Sebanyak 200 keluarga mengungsi*: it opens the subject itself. */
const measuring: ReadonlySet<string> = new Set(
	'sebanyak sebesar senilai seluas sepanjang setinggi sekitar hampir lebih kurang antara per'.split(
		' ',
	),
);

/** Where the adjunct ends that begins here, if one does. */
function adjunctEnd(view: View, at: number, end: number): number | undefined {
	// *Sepanjang 2020, …* and *Sepanjang hari, …* tell when, *sepanjang 120 meter* how long.
	const isMeasure =
		measuring.has(view.lower[at]!) && !(view.lower[at] === 'sepanjang' && isPeriod(view, at + 1));
	const isPreposition = isPrepositional(view, at) && !isMeasure;
	if (!isPreposition && !isTime(view, at)) return undefined;
	let comma = at;
	while (comma < end && !isTopComma(view, comma)) comma++;
	if (comma < end) {
		// *Di Muara Teluk, Nusa Barat, warga …*
		let next = comma + 1;
		while (next < end && view.parts[next] === 'name' && !isComma(view, next)) next++;
		if (next > comma + 1 && next < end && isComma(view, next) && view.parts[comma - 1] === 'name')
			return next;
		return comma;
	}
	if (!isPreposition) return timeEnd(view, at, end);
	// Without a comma only names and figures are sure to be the adjunct's: *Pada 2018 pemerintah …*.
	if (at + 1 < end && (isTime(view, at + 1) || view.parts[at + 1] === 'numeral'))
		return timeEnd(view, at + 1, end);
	let to = at + 1;
	while (to < end && isFixed(view, to)) to++;
	if (to > at + 1) return to;
	// *Dengan cara itu warga …*: a pointer closes the phrase. No subject begins with a preposition.
	while (to < end && !/^(?:ini|itu|tersebut)$|..nya$/.test(view.lower[to]!)) to++;
	return Math.min(to + 1, end);
}

/** *di*, and *sebelum*, *sejak*, which are prepositions where no clause follows. */
const isPrepositional = ({parts, lower}: View, at: number): boolean =>
	parts[at] === 'preposition' || (parts[at] === 'subordinator' && eitherMarkers.has(lower[at]!));

const isPeriod = (view: View, at: number): boolean =>
	isTime(view, at) ||
	timeNouns.has(view.lower[at] ?? '') ||
	/^(?:19|20)\d\d$/.test(view.lower[at] ?? '');
const isTopComma = (view: View, at: number): boolean => isComma(view, at) && view.closed[at] !== 1;
const isFixed = ({parts, closed}: View, at: number): boolean =>
	closed[at] === 1 || parts[at] === 'name' || parts[at] === 'numeral';

const calendar: ReadonlySet<string> = new Set(
	'januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu'.split(
		' ',
	),
);

function isTime(view: View, at: number): boolean {
	const word = view.lower[at]!;
	// *pemain berusia 23 tahun*, *pada 27 Juli*
	if (view.parts[at - 1] === 'numeral') return false;
	if (calendar.has(word) && view.tokens[at]!.text !== word) return true;
	if (!timeNouns.has(word)) return false;
	const next = at + 1;
	const part = view.parts[at]!;
	return (
		part === 'adverb' ||
		timeNouns.has(view.lower[next] ?? '') ||
		isFixed(view, next) ||
		isComma(view, next) ||
		/^(?:ini|itu|lalu|depan|kemarin|nanti|mendatang|tanggal|hari)$/.test(view.lower[next] ?? '')
	);
}

function timeEnd(view: View, at: number, end: number): number {
	let to = at + 1;
	while (
		to < end &&
		(timeNouns.has(view.lower[to]!) ||
			calendar.has(view.lower[to]!) ||
			view.parts[to] === 'numeral' ||
			view.closed[to] === 1 ||
			/^(?:ini|itu|lalu|depan|mendatang)$/.test(view.lower[to]!))
	)
		to++;
	return to;
}

function subjectHead(view: View, from: number, to: number): number | undefined {
	for (let at = from; at < to; at++) {
		const head = headFrom(view, at, to);
		if (head !== undefined) return head;
		if (view.lower[at] === 'yang') return at;
	}
	for (let at = from; at < to; at++) if (isNominal(view, at)) return at;
	return undefined;
}

interface After {
	readonly bare?: Phrase;
	readonly agent?: Phrase;
	readonly adjuncts: readonly Adjunct[];
}

function partsAfter(view: View, {owners, begins}: Ownership, draft: Draft): After {
	const predicate = draft.predicate!;
	const adjuncts: Adjunct[] = [];
	let bare: Phrase | undefined;
	let agent: Phrase | undefined;
	let at = predicate.to;
	let isNext = predicate.kind === 'verb';
	while (at < draft.to) {
		const child = begins.get(at);
		if (child && child !== draft) {
			if (child.kind !== 'relative') isNext = false;
			at = Math.max(at + 1, child.to);
			continue;
		}
		if (owners[at] !== draft) {
			at++;
			continue;
		}
		const part = view.parts[at]!;
		if (isComma(view, at)) isNext = false;
		if (part === 'preposition') {
			const to = phraseEnd(view, {owners, begins}, draft, at + 1);
			const head = headFrom(view, at + 1, to);
			const marker = view.lower[at]!;
			if (marker === 'oleh' && head !== undefined) agent = {from: at + 1, to, head};
			else adjuncts.push({from: at, to, marker});
			isNext = false;
			at = to;
		} else if (isTime(view, at)) {
			const to = timeEnd(view, at, draft.to);
			adjuncts.push({from: at, to, marker: ''});
			isNext = false;
			at = to;
		} else if (isNext && !bare && (isNominal(view, at) || copulas.has(view.lower[at]!))) {
			const to = phraseEnd(view, {owners, begins}, draft, at);
			const head = headFrom(view, at, to);
			if (head !== undefined) bare = {from: at, to, head};
			isNext = false;
			at = Math.max(at + 1, to);
		} else {
			if (part !== 'adverb' && part !== 'particle') isNext = false;
			at++;
		}
	}
	return {adjuncts, ...(bare ? {bare} : {}), ...(agent ? {agent} : {})};
}

const trailing: ReadonlySet<string> = new Set(['conjunction', 'adverb', 'punctuation']);
const within: ReadonlySet<string> = new Set(['tentang', 'mengenai', 'soal', 'antara', 'per']);

/** Where the noun phrase ends that begins here, with the relative clauses in it. */
function phraseEnd(view: View, {owners, begins}: Ownership, draft: Draft, from: number): number {
	let at = from;
	while (at < draft.to) {
		const child = begins.get(at);
		if (child && child !== draft && at > from) {
			if (child.kind !== 'relative') break;
			at = Math.max(at + 1, child.to);
			continue;
		}
		if (owners[at] !== draft) break;
		const word = view.lower[at]!;
		const part = view.parts[at]!;
		if (view.closed[at] !== 1) {
			if (part === 'preposition' && at > from && !within.has(word)) break;
			if (part === 'punctuation' && !/^["“”/-]$/.test(view.tokens[at]!.text)) break;
			if (part === 'subordinator' || part === 'particle') break;
			if (part === 'conjunction' && !joining.has(word)) break;
			if (at > from && isTime(view, at) && !timeNouns.has(view.lower[at - 1]!)) break;
		}
		at++;
	}
	while (at > from && trailing.has(view.parts[at - 1]!) && view.tokens[at - 1]!.text !== ')') at--;
	return at;
}
