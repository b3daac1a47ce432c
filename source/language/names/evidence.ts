import {words as wordList} from '../data/gazetteer-table.js';
import type {NameType} from '../analysis.js';
import {functionWords} from '../data/function-words.js';
import {personVerbs, reportingVerbs, sayingAfter, sayingBefore} from '../data/speech-verbs.js';
import {isCommonWord, type Lexicon} from './lexicon.js';
import {startsThing} from './offices.js';
import type {TokenView} from './token-view.js';

export interface Decision {
	readonly type: NameType | undefined;
	readonly score: number;
	readonly rule: string;
}

const subjectAfter = new Set(
	wordList(`
	akan juga telah sudah adalah yang masih tidak pun kini ingin bisa belum dapat sedang merupakan sempat
	harus dan
`),
);
const locative = new Set(['di', 'ke', 'menuju', 'asal', 'kawasan', 'ibukota']);
const placeEnds = new Set(
	wordList(`
	timur barat utara selatan tengah tenggara pusat center centre square park street avenue airport hall
	tower island islands river lake bay beach valley county city raya indah hulu hilir lor kidul wetan kulon
	residence mall plaza mansion stadium
`),
);

/** What the reader knows of the text around a run. */
export interface Surroundings {
	/** Words that the article also writes in small letters. */
	readonly seenLower: ReadonlySet<string>;
	/** The type of the name before it in a list. */
	readonly listed: NameType | undefined;
	/** The type of the name that it stands in brackets after: `Perum Bulog (Bulog)`. */
	readonly bracketed: NameType | undefined;
}

/** Weighs what stands in and around a run of capitals that no list knows as a whole. */
export function weigh(
	view: TokenView,
	words: Lexicon,
	from: number,
	to: number,
	around: Surroundings,
): Decision {
	const tally = new Tally();
	weighWords(view, words, from, to, around.seenLower, tally);
	weighContext(view, words, from, to, tally);
	if (around.listed === 'person' && !(to - from === 1 && view.isAcronym[from]))
		tally.add('person', 2, 'person-list');
	if (around.bracketed) tally.add(around.bracketed, 5, 'bracketed');
	return tally.decision();
}

const shapeOfOne = 1.2;
const shapeOfMore = 1.6;

class Tally {
	private readonly scores: Record<NameType, number> = {
		person: 0,
		place: 0,
		organisation: 0,
		event: 0,
	};
	private readonly rules: Partial<Record<NameType, {rule: string; points: number}>> = {};

	add(type: NameType, points: number, rule: string): void {
		this.scores[type] += points;
		const best = this.rules[type];
		if (!best || best.points < points) this.rules[type] = {rule, points};
	}

	decision(): Decision {
		let type: NameType | undefined;
		for (const each of ['person', 'organisation', 'place', 'event'] as const) {
			if (this.scores[each] > (type ? this.scores[type] : 0)) type = each;
		}
		if (!type) return {type, score: 0, rule: 'nothing'};
		return {type, score: this.scores[type], rule: this.rules[type]?.rule ?? 'nothing'};
	}
}

function weighWords(
	{tokens, lower, isAcronym}: TokenView,
	words: Lexicon,
	from: number,
	to: number,
	seenLower: ReadonlySet<string>,
	tally: Tally,
): void {
	let names = 0;
	let common = 0;
	let plain = 0;
	for (let at = from; at < to; at++) {
		const word = lower[at]!;
		if (tokens[at]!.kind !== 'word') continue;
		plain++;
		if (isNamePart(words, word)) names++;
		else if (isCommonWord(word) || seenLower.has(word)) common++;
		if (hasInnerCapital(tokens[at]!.text)) {
			tally.add('person', -2.5, 'inner-capital');
			tally.add('place', -2.5, 'inner-capital');
		}
		if (word === 'bin' || word === 'binti' || /^(?:al|el)[-‐]/.test(word))
			tally.add('person', 4, 'patronymic');
		if (tokens[at]!.text.length === 1 && at > from - 1 && to - from > 1 && at < to - 1)
			tally.add('person', 1.5, 'initial');
	}
	if (plain === 1 && lower[from]!.includes('-') && governments.has(lower[from - 1] ?? '')) {
		tally.add('person', -6, 'pair');
	}
	if (names > 0)
		tally.add('person', names === plain ? 3 + Math.min(names, 2) * 0.5 : 2.5, 'person-names');
	if (names === 0 && common === plain && plain > 0) {
		tally.add('person', -3, 'common-words');
		tally.add('place', -2, 'common-words');
	}
	if (
		!words.personNames.has(lower[from]!) &&
		(isCommonWord(lower[from]!) || lower[from] === 'the')
	) {
		tally.add('person', -3, 'common-first');
	}
	if (lower[from] === 'the' && plain > 1) tally.add('organisation', 1.5, 'the');
	const last = lower[to - 1]!;
	if (to - from > 1 && words.organisationSuffixes.has(last))
		tally.add('organisation', 4, 'body-ending');
	if (to - from > 1 && placeEnds.has(last) && names === 0) tally.add('place', 2.5, 'place-ending');
	if (plain > 1 && tokens.slice(from, to).some((token) => token.text === '&'))
		tally.add('organisation', 3, 'ampersand');
	if (plain > 1 && names === 0 && isAcronym.slice(from, to).every(Boolean)) {
		for (const type of ['person', 'place'] as const) tally.add(type, -4, 'acronym');
	}
	if (plain === 1 && isAcronym[from]) tally.add('person', -3, 'acronym');
	if (plain === 1 && tokens[from]!.text.length === 1) {
		for (const type of ['person', 'place', 'organisation'] as const) tally.add(type, -4, 'letter');
	}
	if (/\.(?:com|co|id|net|org)$/.test(last)) tally.add('organisation', 4, 'host');
	if (names === 0 && plain > 0 && plain <= 4 && common === 0 && !isAcronym[from])
		tally.add('person', plain === 1 ? shapeOfOne : shapeOfMore, 'shape');
}

/** `SteamOS`, `GoTo`, `5G`; not `McCartney`, `DeVito` or `Kim-Lee`. */
function hasInnerCapital(text: string): boolean {
	return (
		text.length > 3 &&
		text !== text.toUpperCase() &&
		/[a-z][A-Z]|[A-Z]{2}|\d/.test(text) &&
		!/^(?:Mc|Mac|De|Di|La|Le|O['’])/.test(text)
	);
}

/** Known as a part of people's names; the halves of `Prabowo-Hatta` count too. */
export function isNamePart(words: Lexicon, lower: string): boolean {
	if (words.personNames.has(lower)) return true;
	if (!lower.includes('-')) return false;
	return lower
		.split('-')
		.every((part) => part !== '' && (words.personNames.has(part) || part === 'jk'));
}

function weighContext(
	view: TokenView,
	words: Lexicon,
	from: number,
	to: number,
	tally: Tally,
): void {
	const {lower, isAcronym, isCapital, tokens} = view;
	const before = lower[from - 1] ?? '';
	const after = lower[to] ?? '';
	const single = to - from === 1 && isAcronym[from] === true;

	if (sayingBefore.has(before)) {
		if (single) tally.add('organisation', 3, 'saying-before');
		else tally.add('person', before === 'menurut' ? 3 : 4, 'saying-before');
	}
	if (sayingAfter.has(after)) {
		tally.add(single ? 'organisation' : 'person', 3, 'saying-after');
	} else if (reportingVerbs.has(after)) {
		tally.add('organisation', 2.5, 'reporting');
	} else if (personVerbs.has(after)) {
		tally.add(single ? 'organisation' : 'person', 1.5, 'person-verb');
	} else if (/^(?:me|ber|di)[a-z]{4,}/.test(after) && !single) {
		tally.add('person', view.isInitial[from] && to - from === 1 ? 0 : 0.8, 'subject');
	}
	if (
		after === '(' &&
		tokens[to + 1]?.kind === 'number' &&
		lower[to + 2] === ')' &&
		tokens[to + 1]!.text.length === 2
	) {
		tally.add('person', 3, 'age');
	}
	if (single && (/^(?:me|ber|di|ter)[a-z]{4,}/.test(after) || subjectAfter.has(after))) {
		tally.add('organisation', 1.5, 'subject');
	} else if (!single && subjectAfter.has(after)) {
		tally.add('person', 0.8, 'subject');
	}
	if (before === ',' && (after === ',' || after === '.') && to - from > 1)
		tally.add('person', 0.6, 'apposition');
	if (!single && possessed.has(before)) tally.add('person', 1, 'possessor');
	if (after === 'sendiri' || after === 'cs') tally.add('person', 1, 'subject');
	if (
		lower[from - 2] === 'bernama' ||
		before === 'bernama' ||
		before === 'nama' ||
		before === 'alias'
	)
		tally.add('person', 2.5, 'named');
	if (words.lowerPlaceHeads.has(before)) tally.add('place', 3.5, 'place-word-before');
	if (words.lowerOrganisationHeads.has(before))
		tally.add(
			'organisation',
			single
				? 3.5
				: before === 'ketua' ||
					  before === 'kubu' ||
					  before === 'pimpinan' ||
					  before === 'gedung' ||
					  before === 'kader'
					? 1
					: 3,
			'body-word-before',
		);
	if (lowerOfficeBefore(view, words, from)) {
		const isBody =
			to - from === 1 && after === ',' && isCapital[to + 1] && isNamePart(words, lower[to + 1]!);
		tally.add(isBody || single ? 'organisation' : 'person', isBody ? 5 : 3, 'office-word-before');
	}
	if (to - from === 1 && !isNamePart(words, lower[from]!) && startsThing(view, words, to)) {
		tally.add('person', -4, 'body-after');
	}
	if (view.isInitial[from] && to - from === 1 && !single && isNounAfter(view, to)) {
		tally.add('person', -2, 'noun-after');
	}
	if (locative.has(before)) tally.add('place', single ? 1.2 : 3, 'locative');
	else if (before === 'dari') tally.add(single ? 'organisation' : 'place', 1.5, 'dari');
	else if (
		before === 'kepada' ||
		before === 'oleh' ||
		before === 'dengan' ||
		before === 'pasangan' ||
		before === 'bersama' ||
		before === 'menemui' ||
		before === 'dan' ||
		before === 'bahwa' ||
		before === 'terhadap'
	) {
		if (!single) tally.add('person', 1, 'partner');
		else if (before === 'oleh') tally.add('organisation', 2, 'partner');
	}
	if (
		after === ',' &&
		isCapital[to + 1] &&
		words.names.longest(tokens, lower, to + 1)?.value.type === 'place'
	) {
		tally.add('place', 2, 'place-list');
	}
	if (before === 'saham' || before === 'pt') tally.add('organisation', 4, 'body-word-before');
}

/** A word in small letters that is neither verb nor particle: `Citra satelit` opens a sentence with a noun, not with Citra. */
function isNounAfter({lower, isCapital, tokens}: TokenView, at: number): boolean {
	const word = lower[at];
	if (word === undefined || isCapital[at] || tokens[at]!.kind !== 'word') return false;
	return !(
		functionWords.has(word) ||
		sayingAfter.has(word) ||
		personVerbs.has(word) ||
		/^(?:me|ber|di|ter|ke)[a-z]{4,}/.test(word)
	);
}

/** `anggota Politbiro`-like common words right before the run, one adjective allowed between. */
function lowerOfficeBefore(
	{tokens, lower, isCapital}: TokenView,
	words: Lexicon,
	from: number,
): boolean {
	for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
		if (isCapital[at] || tokens[at]!.kind !== 'word') return false;
		const match = words.lowerOffices.longest(tokens, lower, at);
		if (match && match.to >= from - 1) return match.to === from || adjectives.has(lower[from - 1]!);
	}
	return false;
}

/** What people own or stand behind: *karya Affandi*, *kubu Romi*. */
const possessed = new Set(
	wordList(`
	keluarga karya kasus kubu milik pemerintahan era kediaman rumah kebijakan pencalonan kemenangan kepemimpinan nama
	pernyataan ucapan sikap sosok mendukung mengusung menggantikan melantik menangkap menahan memeriksa menewaskan bersama
	pendukung gaya kedatangan kematian pasangan rombongan anak putra istri suami besar bagi untuk
`),
);
const governments = new Set(['pemerintahan', 'pemerintah', 'kabinet', 'era', 'duet']);
const adjectives = new Set(
	wordList(`
	baru lama terpilih senior muda asing asal muslim nonaktif sementara legendaris ternama terkenal
`),
);
