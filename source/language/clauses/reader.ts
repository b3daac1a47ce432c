import type {ClauseKind, Predicate, Relation, TokenSpan} from './clause.js';
import type {Draft} from './draft.js';
import {predicateAt} from './groups.js';
import {findMarker, type FoundMarker} from './markers.js';
import {headBefore, isComma, isNominal, pointers, type View} from './view.js';
import {
	asserting,
	clausal,
	describing,
	feeling,
	joining,
	phraseMarkers,
	saying,
	serial,
	telling,
} from './words.js';

/** What the reader finds: the clauses in the order in which they begin, and whose every token is. */
export interface Reading {
	readonly drafts: readonly Draft[];
	readonly owners: readonly Draft[];
}

/** Reads the clauses of a sentence from left to right, with the ones that are still open on a stack. */
export function readDrafts(view: View): Reading {
	const reader = new Reader(view);
	reader.read();
	return {drafts: reader.drafts, owners: reader.owners};
}

const linking: ReadonlySet<string> = new Set(['merupakan', 'adalah', 'menjadi', 'membuat']);
const outer: ReadonlySet<string> = new Set(
	'pada sejak kepada oleh hingga sampai selama melalui menurut'.split(' '),
);
const deepest = 10;

/** *… yang dikenal sebagai Balai Bahari, pada Juli 2016*: the date behind the comma is the main clause's. */
const isDone = ({kind, predicate, parent}: Draft): boolean =>
	kind === 'relative' && predicate !== undefined && parent?.predicate !== undefined;

class Reader {
	readonly drafts: Draft[] = [];
	readonly owners: Draft[] = [];
	private stack: Draft[] = [];
	/** One past the last comma, and past the last *dan, sedangkan …*, that the present clause could begin after. */
	private comma = 0;
	private joint = 0;
	private quoteEnd = 0;

	constructor(private readonly view: View) {}

	read(): void {
		const {tokens} = this.view;
		this.open('main', 0, 0);
		for (let at = 0; at < tokens.length;) {
			const next = Math.max(at + 1, this.step(at));
			while (this.owners.length < next) this.owners.push(this.top);
			at = next;
		}
		this.closeTo(0, tokens.length);
		this.stack[0]!.to = tokens.length;
	}

	private get top(): Draft {
		return this.stack.at(-1)!;
	}

	/** Reads what begins at a token and gives the token to go on from. */
	private step(at: number): number {
		const {view} = this;
		const {lower, tokens} = view;
		const word = lower[at]!;
		if (view.quotes[at]! > 0) return this.quote(at);
		if (at === this.quoteEnd && at > 0) return this.unquote(at);
		if (view.closed[at] === 1) return at + 1;
		if (tokens[at]!.kind === 'punctuation') return this.mark(at);
		if (this.endsPhrase(at)) this.closeTo(this.stack.length - 2, at);
		if (this.attributes(at)) return this.attribution(at);
		if (word === 'maka' && !this.stack[0]!.predicate) {
			// *Dengan …, maka harga …*: only says that the clause itself comes now.
			this.closeTo(0, at);
			this.comma = at + 1;
			return at + 1;
		}
		if (word === 'yang') return this.relative(at);
		if (word === 'bahwa' || word === 'bahwasanya') return this.that(at);
		const marker = findMarker(view, at, this.top);
		if (marker && !this.isCompleted(at, marker)) return this.marked(at, marker);
		const predicate = predicateAt(view, at) ?? this.stateAt(at);
		if (predicate) return this.predicate(predicate);
		if (joining.has(word) || clausal.has(word)) this.joint = at + 1;
		return at + 1;
	}

	private open(
		kind: ClauseKind,
		from: number,
		content: number,
		more: {
			marker?: TokenSpan;
			relation?: Relation;
			parent?: Draft;
			modifies?: number;
			isPhrase?: boolean;
		} = {},
	): Draft {
		const draft: Draft = {
			kind,
			from,
			to: from,
			content,
			afterComma: isComma(this.view, from - 1),
			isPhrase: false,
			...more,
		};
		// Nobody nests so deep; a hostile text may.
		if (this.stack.length >= deepest) this.closeTo(deepest - 2, from);
		this.drafts.push(draft);
		this.stack.push(draft);
		return draft;
	}

	/** Closes what stands above a place in the stack. */
	private closeTo(depth: number, at: number): void {
		while (this.stack.length > depth + 1) this.stack.pop()!.to = at;
	}

	private closeToDraft(draft: Draft, at: number): void {
		this.closeTo(this.stack.indexOf(draft), at);
	}

	/** The nearest open clause that a relative or marked clause hangs on. */
	private get host(): Draft {
		for (let depth = this.stack.length - 1; depth > 0; depth--) {
			const draft = this.stack[depth]!;
			if (draft.kind !== 'relative' && draft.kind !== 'marked') return draft;
		}
		return this.stack[0]!;
	}

	/** The nearest open clause that has no predicate yet. */
	private get waiting(): Draft | undefined {
		return this.stack.findLast((draft) => draft.predicate === undefined && !draft.isPhrase);
	}

	/** A clause beside all that came before. */
	private begin(
		kind: 'main' | 'attribution',
		at: number,
		content: number,
		more: {marker?: TokenSpan} = {},
	): Draft {
		const first = this.stack[0]!;
		this.closeTo(0, at);
		first.to = at;
		this.stack = [];
		return this.open(kind, at, content, {parent: first, ...more});
	}

	private quote(at: number): number {
		this.quoteEnd = this.view.quotes[at]!;
		const {host} = this;
		if (host.predicate && at > 0) {
			this.closeToDraft(host, at);
			this.open('complement', at, at + 1, {parent: host, modifies: host.predicate.head});
		}
		this.comma = at + 1;
		return at + 1;
	}

	private unquote(at: number): number {
		const opened = this.stack.findLastIndex(
			({kind, content}) => kind === 'complement' && this.view.quotes[content - 1] === at,
		);
		if (opened > 0) this.closeTo(opened - 1, at + 1);
		this.comma = at + 1;
		return at + 1;
	}

	private mark(at: number): number {
		const {text} = this.view.tokens[at]!;
		if (text === ';') this.begin('main', at, at + 1);
		if (text !== ',' && text !== '–' && text !== '—' && text !== ':' && text !== ';') return at + 1;
		this.comma = at + 1;
		if (this.view.lower[at + 1] === 'menurut') this.closeToDraft(this.host, at);
		const isDated = /^(?:pada|sejak)$/.test(this.view.lower[at + 1] ?? '');
		for (let {top} = this; this.endsAtComma(top) || (isDated && isDone(top)); {top} = this)
			this.closeTo(this.stack.length - 2, at);
		return at + 1;
	}

	private endsAtComma({kind, isPhrase, predicate, afterComma, parent}: Draft): boolean {
		if (kind === 'attribution') return this.stack.length > 1;
		if (kind === 'relative') return predicate !== undefined && (afterComma || !parent?.predicate);
		if (kind !== 'marked') return false;
		return isPhrase || (predicate !== undefined && parent?.predicate === undefined);
	}

	/** *akibat hujan deras di hulu | pada 2020*: a time or a doer belongs to the clause again. */
	private endsPhrase(at: number): boolean {
		const {view, top} = this;
		if (!top.isPhrase || at <= top.content || view.parts[at] !== 'preposition') return false;
		return view.lower[top.marker?.from ?? at] === 'secara' || outer.has(view.lower[at]!);
	}

	/** *…, kata X* */
	private attributes(at: number): boolean {
		const {lower, tokens, parts} = this.view;
		if (!saying.has(lower[at]!) || parts[at] === 'name') return false;
		const before = tokens[at - 1]?.text ?? '';
		if (!/^[,"”!?]$/.test(before)) return false;
		return parts[at] === 'verb' || parts[at + 1] === 'name' || /^["”]$/.test(before);
	}

	/** *vaksin itu aman*: after a phrase that is over, an adjective says something of it. */
	private stateAt(at: number): Predicate | undefined {
		const {view, top} = this;
		if (top.predicate || top.isPhrase || at <= top.content) return undefined;
		if (view.parts[at] !== 'adjective' || view.closed[at] === 1) return undefined;
		const before = view.lower[at - 1]!;
		const word = view.lower[at]!;
		const isFelt = feeling.has(word) && isNominal(view, at - 1);
		if (!isFelt && !/^(?:ini|itu|tersebut)$|..nya$/.test(before)) return undefined;
		if (!isNominal(view, at - 1)) return undefined;
		return {from: at, to: at + 1, head: at, kind: 'adjective', voice: 'stative', auxiliaries: []};
	}

	private attribution(at: number): number {
		// *X, kata Y, telah …*: set into a clause that goes on after it.
		const isInside = this.stack[0]!.predicate === undefined;
		const draft = isInside
			? this.open('attribution', at, at, {parent: this.top})
			: this.begin('attribution', at, at);
		draft.predicate = {
			from: at,
			to: at + 1,
			head: at,
			kind: 'verb',
			voice: 'active',
			auxiliaries: [],
		};
		return at + 1;
	}

	private relative(at: number): number {
		const {view} = this;
		const end = isComma(view, at - 1) ? at - 1 : at;
		const {predicate: told, content} = this.top;
		const first = told ? (told.kind === 'verb' ? told.to : told.head) : content;
		const modifies = headBefore(view, end, first);
		// Without a noun before it, *yang …* is the subject or object itself.
		this.open('relative', at, at + 1, {
			marker: {from: at, to: at + 1},
			parent: this.top,
			...(modifies === undefined ? {} : {modifies}),
		});
		const predicate = predicateAt(view, at + 1);
		if (predicate) {
			this.top.predicate = predicate;
			return predicate.to;
		}
		// *yang baik, yang di depan, yang kedua*
		const part = view.parts[at + 1];
		if (part === 'adjective') {
			this.top.predicate = {
				from: at + 1,
				to: at + 2,
				head: at + 1,
				kind: part,
				voice: 'stative',
				auxiliaries: [],
			};
			return at + 2;
		}
		return at + 1;
	}

	private that(at: number): number {
		const told = this.stack.findLast(({predicate}) => predicate !== undefined);
		if (told) this.closeToDraft(told, at);
		this.open('complement', at, at + 1, {
			marker: {from: at, to: at + 1},
			parent: this.top,
			...(told?.predicate ? {modifies: told.predicate.head} : {}),
		});
		return at + 1;
	}

	/** *berhasil untuk …, meminta agar …*: what the verb itself calls for. */
	private isCompleted(at: number, {relation, isPhrase}: FoundMarker): boolean {
		const {predicate} = this.top;
		if (relation !== 'purpose' || isPhrase || !predicate || predicate.kind !== 'verb') return false;
		const verb = this.view.lower[predicate.head]!;
		if (!(serial.has(verb) || telling.has(verb)) || predicate.to !== at) return false;
		this.open('complement', at, at + 1, {
			marker: {from: at, to: at + 1},
			parent: this.top,
			modifies: predicate.head,
		});
		return true;
	}

	private marked(at: number, {length, relation, isPhrase}: FoundMarker): number {
		const {view} = this;
		const afterComma = isComma(view, at - 1);
		if (afterComma || relation === 'result') this.closeToDraft(this.host, at);
		// *sekolah yang rusak akibat gempa | akan dibangun*: the verb to come is the subject's.
		const endsEarly =
			phraseMarkers.has(view.lower[at]!) && this.top.kind === 'relative' && !!this.waiting;
		while (this.top.isPhrase || (this.top.kind === 'relative' && !this.top.marker))
			this.closeTo(this.stack.length - 2, at);
		const parent = this.top;
		const modifies =
			parent.predicate?.head ??
			(at > parent.content ? headBefore(view, at, parent.content) : undefined);
		this.open('marked', at, at + length, {
			marker: {from: at, to: at + length},
			relation,
			parent,
			isPhrase: isPhrase || endsEarly,
			...(modifies === undefined || (afterComma && !parent.predicate) ? {} : {modifies}),
		});
		// *secara bertahap, secara luas*: one word, whatever it is.
		return at + length + (view.lower[at] === 'secara' ? 1 : 0);
	}

	private predicate(found: Predicate): number {
		const {view, top} = this;
		const {from} = found;
		if (top.isPhrase) {
			this.closeTo(this.stack.length - 2, from);
			return this.predicate(found);
		}
		if (top.predicate === undefined) return this.fill(this.awaiting(from), found);
		// *bekerja lebih cepat*
		if (found.kind === 'adjective' && top.predicate.kind === 'verb' && top.predicate.to === from)
			return found.to;
		const {lower} = view;
		if (from > 0 && (joining.has(lower[from - 1]!) || clausal.has(lower[from - 1]!)))
			return this.joined(found);
		if (isComma(view, from - 1)) return this.loose(found);
		if (view.parts[from - 1] === 'preposition') return this.complement(found, from - 1);
		const verb = lower[top.predicate.head]!;
		if (top.predicate.to === from) return this.adjacent(found, verb);
		return this.afterNoun(found, verb);
	}

	/** The open clause that a predicate is for: *anak yang tubuhnya kurus itu | dirawat* is over with its pointer. */
	private awaiting(from: number): Draft {
		const {top} = this;
		const outer = this.stack.at(-2);
		const isOver =
			top.kind === 'relative' && from > top.content + 1 && pointers.has(this.view.lower[from - 1]!);
		return isOver && outer && !outer.predicate ? outer : top;
	}

	private fill(draft: Draft, found: Predicate): number {
		const {top} = this;
		const last = found.from - 1;
		this.closeToDraft(draft, found.from);
		// *film yang dibintangi Rani itu*: the pointer belongs to *film*.
		if (top !== draft && top.kind === 'relative' && pointers.has(this.view.lower[last]!)) {
			top.to = last;
			this.own(last, last + 1, draft);
		}
		draft.predicate = found;
		return found.to;
	}

	/** *membuka A dan menutup B*: with the nearest clause whose verb has the same voice. */
	private joined(found: Predicate): number {
		const hasComma = isComma(this.view, found.from - 2);
		const {host} = this;
		const partner = hasComma
			? host
			: (this.stack.findLast(({predicate}) => predicate?.voice === found.voice) ?? this.top);
		if (partner.predicate === undefined) return this.fill(partner, found);
		return this.second(partner, found, {from: found.from - 1, to: found.from});
	}

	private second(partner: Draft, found: Predicate, marker?: TokenSpan): number {
		this.closeToDraft(partner, found.from);
		this.open('second', marker?.from ?? found.from, found.from, {
			parent: partner,
			modifies: partner.predicate!.head,
			...(marker ? {marker} : {}),
		}).predicate = found;
		return found.to;
	}

	/** *…, menewaskan tiga orang* */
	private loose(found: Predicate): number {
		const {waiting, host} = this;
		if (waiting) return this.fill(waiting, found);
		const first = host.predicate!;
		const isAside = isComma(this.view, first.from - 1) && first.voice === 'passive';
		if (isAside && found.voice !== 'passive' && host.kind === 'main') {
			// *Presiden, didampingi menteri, | meninjau lahan*
			const aside = this.second(host, first);
			this.own(first.from, found.from, this.top);
			this.fill(host, found);
			return Math.max(aside, found.to);
		}
		return this.second(host, found);
	}

	private complement(found: Predicate, from: number): number {
		const parent = this.top;
		this.open('complement', from, from, {
			parent,
			modifies: parent.predicate!.head,
		}).predicate = found;
		return found.to;
	}

	/** Two verbs side by side. */
	private adjacent(found: Predicate, verb: string): number {
		const {top, waiting} = this;
		const isSerial = serial.has(verb) || telling.has(verb);
		if (waiting && !isSerial) return this.fill(waiting, found);
		const first = top.predicate!;
		const isBare =
			first.kind === 'verb' &&
			first.to - first.from === 1 &&
			first.voice !== 'active' &&
			first.voice !== 'stative';
		// *korban meninggal | mencapai 12 orang*
		if (!isSerial && isBare && top.kind !== 'relative' && found.voice !== 'intransitive') {
			const modifies = headBefore(this.view, first.from, top.content);
			if (modifies !== undefined) {
				const bare = this.open('relative', first.from, first.from, {parent: top, modifies});
				bare.predicate = first;
				this.own(first.from, first.to, bare);
				return this.fill(top, found);
			}
		}
		return this.complement(found, found.from);
	}

	private own(from: number, to: number, draft: Draft): void {
		for (let at = from; at < to && at < this.owners.length; at++) this.owners[at] = draft;
	}

	/** A noun phrase and then a verb, where the clause has one already. */
	private afterNoun(found: Predicate, verb: string): number {
		const {view, top, waiting} = this;
		const {from} = found;
		const lower = view.lower[found.copula ?? found.head]!;
		if (waiting) return this.fill(waiting, found);
		const last = top.predicate!.to;
		const isStrong =
			found.to - found.from > 1 || found.voice === 'active' || found.voice === 'passive';
		const start = Math.max(this.comma, this.joint);
		const isNew = start > last && start < from && this.isPhrase(start, from);
		const isTelling =
			telling.has(verb) &&
			(this.comma <= last + 1 || asserting.has(verb)) &&
			!clausal.has(view.lower[start - 1]!);
		if (isNew && !isTelling && (this.comma === start || this.comma === start - 1 || isStrong)) {
			const isJoined = this.joint === start;
			const begins = isJoined ? start - 1 : start;
			const {host} = this;
			const isTold = host.kind === 'complement' && !(isJoined && clausal.has(view.lower[begins]!));
			if (isTold) this.second(host, found);
			else {
				const marker = isJoined ? {marker: {from: begins, to: start}} : {};
				const draft = this.begin('main', begins, start, marker);
				draft.predicate = found;
				this.own(begins, from, draft);
			}
			return found.to;
		}
		const first = top.predicate!;
		if (linking.has(lower) && top.kind === 'main' && first.from === top.content) {
			// *Mengundang tamu asing | merupakan langkah baru*: the first clause is the subject.
			const clause = this.open('complement', first.from, first.from, {parent: top});
			clause.predicate = first;
			this.own(first.from, from, clause);
			return this.fill(top, found);
		}
		if (isStrong && first.to - first.from === 1 && describing.has(verb) && start <= last) {
			const noun = headBefore(view, first.from, top.content);
			if (noun !== undefined) return this.described(found, noun);
		}
		const modifies = headBefore(view, from, last);
		if (telling.has(verb) && modifies !== undefined) {
			const begins = Math.max(last, this.comma);
			const draft = this.open('complement', begins, begins, {
				parent: top,
				modifies: top.predicate!.head,
			});
			draft.predicate = found;
			this.own(begins, from, draft);
			return found.to;
		}
		// *menembak polisi menggunakan senapan*
		if (found.voice === 'active' && top.kind !== 'relative') return this.second(top, found);
		// *bantuan berupa beras*, *warga terdampak*
		this.open('relative', from, from, {
			parent: top,
			...(modifies === undefined ? {} : {modifies}),
		}).predicate = found;
		return found.to;
	}

	/** *pemain berusia 23 tahun itu | mencetak dua gol*: what was taken for the predicate only describes. */
	private described(found: Predicate, modifies: number): number {
		const {top} = this;
		const first = top.predicate!;
		const pointed = pointers.has(this.view.lower[found.from - 1]!) ? 1 : 0;
		const bare = this.open('relative', first.from, first.from, {parent: top, modifies});
		bare.predicate = first;
		this.own(first.from, found.from - pointed, bare);
		this.fill(top, found);
		bare.to = found.from - pointed;
		return found.to;
	}

	/** Whether a noun phrase, with what hangs on it, opens here: a new clause begins with its subject. */
	private isPhrase(from: number, to: number): boolean {
		return from < to && isNominal(this.view, from) && this.view.parts[from] !== 'adjective';
	}
}
