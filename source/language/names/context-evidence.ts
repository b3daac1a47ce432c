import {functionWords} from '../data/function-words.js';
import {words as wordList} from '../data/gazetteer-table.js';
import {personVerbs, reportingVerbs, sayingAfter, sayingBefore} from '../data/speech-verbs.js';
import type {Lexicon} from './lexicon.js';
import {startsThing} from './offices.js';
import type {Tally} from './tally.js';
import {weighThings} from './thing-evidence.js';
import type {TokenView} from './token-view.js';
import {isNamePart} from './word-evidence.js';

const subjectAfter = new Set(
	wordList(`
	akan juga telah sudah adalah yang masih tidak pun kini ingin bisa belum dapat sedang merupakan sempat
	harus dan
`),
);
/** What may stand between a subject and its verb. */
const adverbs = new Set(
	wordList(
		'juga pun akan telah sudah sempat kembali justru masih pernah lalu kemudian kini lantas',
	),
);
const locative = new Set(['di', 'ke', 'menuju', 'asal', 'kawasan', 'ibukota']);
/** Words before a person's name at least as often as before a body's. */
const peopleToo = new Set(['ketua', 'kubu', 'pimpinan', 'gedung', 'kader']);
const partners = new Set(
	wordList('kepada oleh dengan pasangan bersama menemui dan bahwa terhadap'),
);
const naming = new Set(['nama', 'alias']);

/** Weighs what stands right before and after a run. */
export function weighContext(
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
	const verb = adverbs.has(after) ? (lower[to + 1] ?? '') : after;
	if (sayingAfter.has(verb)) {
		tally.add(single ? 'organisation' : 'person', 3, 'saying-after');
	} else if (reportingVerbs.has(verb)) {
		tally.add('organisation', 2.5, 'reporting');
	} else if (personVerbs.has(verb)) {
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
	if (naming.has(before)) tally.add('person', before === 'nama' ? 1 : 2.5, 'named');
	weighThings(view, words, from, to, tally);
	if (words.lowerPlaceHeads.has(before)) tally.add('place', 3.5, 'place-word-before');
	if (words.lowerOrganisationHeads.has(before))
		tally.add('organisation', single ? 3.5 : peopleToo.has(before) ? 1 : 3, 'body-word-before');
	const office = lowerOfficeBefore(view, words, from);
	if (office !== undefined) {
		const isOne = to - from === 1 && !isNamePart(words, lower[from]!);
		const namesNext =
			isOne && after === ',' && isCapital[to + 1] && isNamePart(words, lower[to + 1]!);
		// `…, kata Rina Kartika, pelatih Bintang.`: the person stands before the comma, the body after the office.
		const namedBefore = isOne && lower[office - 1] === ',' && isCapital[office - 2] === true;
		const isBody = namesNext || namedBefore;
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
	else if (partners.has(before)) {
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

/** `anggota Politbiro`-like common words right before the run, one adjective allowed between: the token where they begin. */
function lowerOfficeBefore(
	{tokens, lower, isCapital}: TokenView,
	words: Lexicon,
	from: number,
): number | undefined {
	for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
		if (isCapital[at] || tokens[at]!.kind !== 'word') return undefined;
		const match = words.lowerOffices.longest(tokens, lower, at);
		if (match && match.to >= from - 1) {
			return match.to === from || officeAdjectives.has(lower[from - 1]!) ? at : undefined;
		}
	}
	return undefined;
}

/** What people own or stand behind: *karya Affandi*, *kubu Romi*. */
const possessed = new Set(
	wordList(`
	keluarga karya kasus kubu milik pemerintahan era kediaman rumah kebijakan pencalonan kemenangan kepemimpinan nama
	pernyataan ucapan sikap sosok mendukung mengusung menggantikan melantik menangkap menahan memeriksa menewaskan bersama
	pendukung gaya kedatangan kematian pasangan rombongan anak putra istri suami besar bagi untuk
`),
);
/** Adjectives between an office and the name. */
export const officeAdjectives: ReadonlySet<string> = new Set(
	wordList(`
	baru lama terpilih senior muda asing asal muslim nonaktif sementara legendaris ternama terkenal
`),
);
