import {words as wordList} from '../data/gazetteer-table.js';
import type {NameType, Sentence} from '../analysis.js';
import {sayingAfter} from '../data/speech-verbs.js';
import {type Candidate, enough, type Office, type Reading, strong} from './candidate.js';
import {regionEnd} from './clues.js';
import {officeAdjectives} from './context-evidence.js';
import {weigh} from './evidence.js';
import {
	ambiguousPlaces,
	isCommonWord,
	isEverydayWord,
	type KnownName,
	type Lexicon,
} from './lexicon.js';
import {endsInBody, isLocated, isWholeName, knownEnd} from './known-names.js';
import {namesRegion, readOfficeRegion} from './office-regions.js';
import {extendBody, readOffice} from './offices.js';
import {readHead} from './heads.js';
import {readCommonBody} from './organisations.js';
import {readRun} from './runs.js';
import {type TokenView, viewOf} from './token-view.js';
import type {Match} from './trie.js';

/** Reads a sentence from left to right into candidates; what an article says elsewhere is weighed later. */
export function readSentence(
	text: string,
	sentence: Sentence,
	index: number,
	words: Lexicon,
	seenLower: ReadonlySet<string>,
): Reading {
	return new Reader(text, viewOf(sentence), index, words, seenLower).read();
}

class Reader {
	private readonly found: Candidate[] = [];
	private readonly offices: Office[] = [];
	/** Token at which a person's name is due, after an office or a word of address. */
	private personAt = -1;
	private readonly tokenCount: number;

	constructor(
		private readonly text: string,
		private readonly view: TokenView,
		private readonly sentence: number,
		private readonly words: Lexicon,
		private readonly seenLower: ReadonlySet<string>,
	) {
		this.tokenCount = view.tokens.length;
	}

	read(): Reading {
		const {isCapital, begins} = this.view;
		let at = 0;
		while (at < this.tokenCount) at = isCapital[at] || begins[at] !== 0 ? this.step(at) : at + 1;
		return {names: this.found, offices: this.offices};
	}

	private addOffice(from: number, to: number): void {
		this.offices.push({sentence: this.sentence, from, to});
	}

	/** Reads what begins at a token; gives the token to go on from. */
	private step(at: number): number {
		const {view, words} = this;
		const {tokens, lower} = view;
		if (!view.isCapital[at]) return this.lowerStep(at);
		const known = words.names.longest(tokens, lower, at);
		const title = words.titles.longest(tokens, lower, at);
		if (this.isTitle(at, title, known)) return this.readTitle(at, title!);
		const isDue = this.personAt === at && words.personNames.has(lower[at]!);
		const head = isDue ? undefined : readHead(view, words, at);
		if (head && head.to > (known?.to ?? 0) && !(known && endsInBody(view, words, at, known)))
			return this.add(at, head.to, head.type, 5, head.rule);
		const due = {person: this.personAt === at, place: this.inPlaceList(at)};
		if (known && isWholeName(view, words, at, known, due)) return this.readKnown(at, known);
		if (view.isShouted) return at + 1;
		if (view.isTitleCased && this.personAt !== at)
			return this.add(at, at + 1, undefined, 0, 'headline');
		if (this.personAt !== at && this.isSkipped(at)) return at + 1;
		return this.readUnknown(at);
	}

	/** Small letters matter in `kementerian luar negeri Mesir` and in offices such as `anggota DPR Rina Kartika`. */
	private lowerStep(at: number): number {
		const {lower, isCapital} = this.view;
		if (lower[at] === 'kementerian' || lower[at] === 'departemen') {
			const to = isCapital[at + 1]
				? undefined
				: readCommonBody(this.view, this.words, at, at + 1, false);
			return to !== undefined && to > at + 2
				? this.add(at, to, 'organisation', 3, 'ministry')
				: at + 1;
		}
		return this.lowerOffice(at) ?? at + 1;
	}

	/** After an office in small letters and the known body or place that it is of, a person's name is due. */
	private lowerOffice(at: number): number | undefined {
		const {view, words} = this;
		const {tokens, lower, isCapital} = view;
		const office = words.lowerOffices.longest(tokens, lower, at);
		if (!office) return undefined;
		let from = office.to;
		if (!isCapital[from] && officeAdjectives.has(lower[from] ?? '')) from++;
		const known = isCapital[from] ? words.names.longest(tokens, lower, from) : undefined;
		if (!known && isCapital[from] && namesRegion(lower, at, office.to)) {
			const end = readOfficeRegion(view, words, from, true);
			if (end === undefined) return undefined;
			this.personAt = lower[end] === ',' ? end + 1 : end;
			this.addOffice(at, end);
			return end;
		}
		if (!known || !isCapital[known.to] || words.personNames.has(lower[from]!)) return undefined;
		const {type} = known.value;
		if (type !== 'organisation' && type !== 'place') return undefined;
		const to = type === 'organisation' ? extendBody(view, words, from, known.to) : known.to;
		if (type === 'organisation') this.add(from, to, 'organisation', 5, 'known');
		if (isCapital[to] && !words.names.longest(tokens, lower, to)) this.personAt = to;
		this.addOffice(at, to);
		return to;
	}

	private isTitle(
		at: number,
		title: Match<string> | undefined,
		known: Match<KnownName> | undefined,
	): boolean {
		if (!title || (known && known.to > title.to)) return false;
		const {lower, isCapital, tokens} = this.view;
		const next = tokens[title.to]?.text === '.' ? title.to + 1 : title.to;
		if (this.personAt === at && this.words.personNames.has(lower[at]!) && title.value !== 'rank')
			return false;
		if (title.value === 'address')
			return isCapital[next] === true && (lower[at] !== 'h' || tokens[next - 1]!.text === '.');
		return true;
	}

	private readTitle(at: number, title: Match<string>): number {
		const {tokens, lower, isCapital} = this.view;
		let to = title.to;
		if (title.value !== 'address') {
			const office = readOffice(this.view, this.words, at, title.to);
			for (const [from, end] of office.bodies)
				this.add(from, end, 'organisation', 5, 'body-of-office');
			to = office.to;
		}
		if (tokens[to]?.text === '.' && tokens[to - 1]!.text.length <= 4 && isCapital[to + 1]) to++;
		if (lower[to] === ',' && isCapital[to + 1] && title.value !== 'address' && to > at + 1)
			this.personAt = to + 1;
		else if (isCapital[to]) this.personAt = to;
		if (this.view.isTitleCased && !this.words.personNames.has(lower[this.personAt] ?? ''))
			this.personAt = -1;
		this.addOffice(at, Math.max(to, at + 1));
		return Math.max(to, at + 1);
	}

	private inPlaceList(at: number): boolean {
		const last = this.found.at(-1);
		return (
			last !== undefined &&
			last.type === 'place' &&
			last.to === at - 1 &&
			listJoiners.has(this.view.lower[at - 1]!)
		);
	}

	private readKnown(at: number, known: Match<KnownName>): number {
		const to = knownEnd(this.view, this.words, at, known);
		const {type, isCountry} = known.value;
		if (isCountry && !this.inPlaceList(at) && !isLocated(this.view, at)) return to;
		return this.add(at, to, type, 5, 'known');
	}

	/** A capital letter that says nothing: a common word that opens the sentence, or stands alone. */
	private isSkipped(at: number): boolean {
		const {lower, isInitial, isCapital, isAcronym} = this.view;
		const word = lower[at]!;
		const isName = this.words.personNames.has(word);
		if (isInitial[at]) {
			if (isName && !isCommonWord(word)) return false;
			if (isName && (isCapital[at + 1] || sayingAfter.has(lower[at + 1] ?? ''))) return false;
			if (isCommonWord(word) || this.seenLower.has(word)) return true;
			return !isCapital[at + 1] && !isAcronym[at] && isEverydayWord(word);
		}
		if (isName) return false;
		if (isAcronym[at]) return isCommonWord(word);
		if (ambiguousPlaces.has(this.view.tokens[at]!.text)) return false;
		return !isCapital[at + 1] && (isCommonWord(word) || this.seenLower.has(word));
	}

	private readUnknown(at: number): number {
		const {view, words} = this;
		const to = readRun(view, words, at);
		if (this.isCommon(at) && to === at + 1 && !view.isAcronym[at]) return to;
		const region = regionEnd(view.lower, view.isCapital, at, words.regions);
		if (region === to) return this.add(at, to, 'place', strong, 'region');
		if (this.personAt === at && !this.isCommon(at)) return this.readPersonDue(at, to);
		const {type, score, rule} = weigh(view, words, at, to, {
			seenLower: this.seenLower,
			listed: this.listedType(at),
			bracketed: this.bracketedType(at, to),
		});
		const from = type === 'person' ? this.nameStart(at, to) : at;
		return this.add(from, to, type, score, rule);
	}

	/** After an office: a person, unless an unknown body comes first (*Juru Bicara MDC …*). */
	private readPersonDue(at: number, to: number): number {
		const {view, words} = this;
		if (view.isAcronym[at] && to === at + 1 && !words.personNames.has(view.lower[at]!)) {
			if (view.isCapital[to]) this.personAt = to;
			return this.add(at, to, 'organisation', 3, 'body-of-office');
		}
		// `Direktur Operasional dari …`, `Bapak Beton Bertulang`: no holder is named.
		if (this.isNobody(at, to)) return to;
		return this.add(this.nameStart(at, to), to, 'person', 6, 'title-before');
	}

	/** Everyday words before the first word known from names are not the name: `Arahan Budi`, `Wilayah Dua Ketut Arnawa`. */
	private nameStart(from: number, to: number): number {
		const {lower, tokens} = this.view;
		let common = 0;
		for (let at = from; at < to; at++) {
			if (this.words.personNames.has(lower[at]!)) {
				const hasLetter = at > from && tokens[at - 1]!.text === 'I';
				return common > 0 ? (hasLetter ? at - 1 : at) : from;
			}
			if (isCommonWord(lower[at]!) || this.seenLower.has(lower[at]!)) common++;
			else if (common > 0 && isEverydayWord(lower[at]!)) common++;
			else if (tokens[at]!.text !== 'I') return common > 1 ? at : from;
		}
		return from;
	}

	/** Whether a run where a person is due names nobody; one word may still be a name where it speaks or follows *Pak*. */
	private isNobody(from: number, to: number): boolean {
		const {lower, tokens} = this.view;
		if (to === from + 1) {
			if (neverAlone.has(lower[from]!)) return true;
			if (sayingAfter.has(lower[to] ?? '')) return false;
			const title = from > 0 ? this.words.titles.longest(tokens, lower, from - 1) : undefined;
			if (title?.value === 'address' && !this.view.isCapital[to]) return false;
		}
		return this.isEveryday(from, to);
	}

	/** Whether nothing but everyday words stands in a run. */
	private isEveryday(from: number, to: number): boolean {
		const {lower} = this.view;
		for (let at = from; at < to; at++) {
			if (this.words.personNames.has(lower[at]!) || !isEverydayWord(lower[at]!)) return false;
		}
		return true;
	}

	private isCommon(at: number): boolean {
		const word = this.view.lower[at]!;
		return isCommonWord(word) && !this.words.personNames.has(word);
	}

	/** The type of the name before in a list: `Ani Susanti, Budi Raharja dan …`. */
	private listedType(at: number): NameType | undefined {
		const last = this.found.at(-1);
		if (!last || last.score < enough) return undefined;
		const {lower} = this.view;
		const follows =
			last.to === at - 1
				? personJoiners.has(lower[at - 1]!)
				: last.to === at - 2 && lower[at - 2] === ',' && lower[at - 1] === 'dan';
		return follows ? last.type : undefined;
	}

	/** `Joko Widodo (Jokowi)`: what stands in brackets right after a name is another name of the same kind. */
	private bracketedType(at: number, to: number): NameType | undefined {
		const {lower} = this.view;
		if (lower[at - 1] !== '(' || lower[to] !== ')') return undefined;
		const last = this.found.at(-1);
		return last && last.to === at - 1 && last.score >= enough ? last.type : undefined;
	}

	private add(
		from: number,
		to: number,
		type: NameType | undefined,
		score: number,
		rule: string,
	): number {
		const {tokens} = this.view;
		const text = this.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
		this.found.push({sentence: this.sentence, from, to, text, type, score, rule});
		return to;
	}
}

/** Titles and abbreviations that a sentence cut short may leave where a name should stand. */
const neverAlone = new Set(
	wordList('jr sr hj kh dr ir drs mr mrs st lt no ha capt prof al el tb m a h r k'),
);

const personJoiners = new Set([',', 'dan', '-', '/', 'serta', '–']);
const listJoiners = new Set(
	wordList(`
	, dan atau ( - serta / hingga ke
`),
);
