import {organisationWords} from '../language/data/gazetteer-heads.js';
import {words} from '../language/data/gazetteer-table.js';
import {lowerForms} from '../language/lower.js';
import {lexicon} from '../language/names/lexicon.js';
import {isGlued} from '../language/names/unglue.js';
import {type Mention, mentionsIn, type ReadSentence} from './mention.js';
import {
	isCapitalWord,
	officeAt,
	type OfficeHead,
	stated,
	type StatedOffice,
} from './office-words.js';

/** Small words that may stand inside an office: *Duta Besar Rusia untuk Korea Utara*. */
const inside = new Set(
	words(
		'dan untuk urusan bidang dari di pada - / terpilih nonaktif sementara baru lama senior muda umum khusus dalam luar',
	),
);

const adjectives = new Set(
	words('baru lama terpilih senior muda nonaktif sementara asing legendaris ternama asal'),
);

const lowerBodies = new Set(
	words(
		'kementerian departemen kepolisian pemerintah partai kelompok negara militer kantor dewan komisi badan pusat politik ekonomi hukum klub tim timnas salah satu panitia fraksi komunitas',
	),
);

/** `Menteri Keuangan Rina Kartika`, `utusan khusus baru Tokyo Haruto Sakamoto`, `Bupati Tuban, Budi Raharja`. */
export function roleBefore(
	text: string,
	sentence: ReadSentence,
	mention: Mention,
): StatedOffice | undefined {
	const {tokens} = sentence;
	const lower = lowerForms(tokens);
	let end = skipAddress(sentence, mention.from);
	let hasComma = false;
	// `Kapolsek Muara Jaya, AKP Agus Danureja`: the rank belongs to the name, the office stands before the comma.
	const rank = rankBefore(sentence, end);
	if (rank !== undefined && lower[rank - 1] === ',' && isCapitalWord(sentence, rank - 2)) {
		end = rank;
		if (isOfficeBefore(sentence, rank - 1)) {
			hasComma = true;
			end--;
		} else end = mention.from;
	} else if (lower[end - 1] === ',' && end === mention.from) {
		hasComma = true;
		end--;
	}
	const begin = stretchStart(sentence, end);
	for (let at = begin; at < end; at++) {
		const head = officeAt(sentence, at);
		if (!head || head.to > end) continue;
		if (hasLaterOffice(sentence, head.to, end)) continue;
		if (hasComma && (!head.isCapital || (head.to === end && end - at < 2 && !head.isClosed)))
			continue;
		if (!head.isCapital && head.to < end && !goesOn(sentence, head.to)) continue;
		const to = trimRank(sentence, at, end);
		if (to <= at || isGlued(tokens, at, to) || isUnfinished(sentence, head, to)) return undefined;
		return stated(text, tokens[at]!.start, tokens[to - 1]!.end);
	}
	return undefined;
}

/** `anggota Din Minimi`, `ketua Budi`: of what, the text does not say; a capital at least makes it an address. */
const isUnfinished = ({tokens}: ReadSentence, head: OfficeHead, to: number): boolean =>
	!head.isCapital && head.to === to && unfinished.has(lowerForms(tokens)[to - 1]!);

const unfinished = new Set(
	words(
		'anggota ketua kepala direktur sekretaris bendahara staf pimpinan pejabat wakil deputi kader calon mantan eks',
	),
);

/** `Presiden dan Menteri Luar Negeri …`: the office next to the name is the person's. */
function hasLaterOffice(sentence: ReadSentence, headEnd: number, until: number): boolean {
	const {tokens} = sentence;
	const lower = lowerForms(tokens);
	for (let at = headEnd + 1; at < until - 1; at++) {
		if (lower[at] !== 'dan' && lower[at] !== ',') continue;
		const title = lexicon().titles.longest(tokens, lower, at + 1)?.value;
		const isOffice = title === 'office' || title === 'closed';
		if (isOffice && isCapitalWord(sentence, at + 1)) return true;
	}
	return false;
}

/** `Bapak`, `Dr.`, `H.` before the name are no office. */
function skipAddress(sentence: ReadSentence, from: number): number {
	const {tokens} = sentence;
	const lower = lowerForms(tokens);
	const {titles} = lexicon();
	let end = from;
	for (;;) {
		const dot = tokens[end - 1]?.text === '.' ? end - 1 : end;
		let found = false;
		for (let at = Math.max(0, dot - 3); at < dot; at++) {
			const title = titles.longest(tokens, lower, at);
			if (title?.value === 'address' && (title.to === dot || title.to === end)) {
				end = at;
				found = true;
				break;
			}
		}
		if (!found) return end;
	}
}

/** Where the rank right before a name begins: `AKP`, `Kombes Pol`. */
function rankBefore({tokens}: ReadSentence, end: number): number | undefined {
	const lower = lowerForms(tokens);
	for (let at = Math.max(0, end - 4); at < end; at++) {
		const title = lexicon().titles.longest(tokens, lower, at);
		if (title?.value === 'rank' && title.to === end) return at;
	}
	return undefined;
}

const isOfficeBefore = (sentence: ReadSentence, comma: number): boolean => {
	for (let at = stretchStart(sentence, comma); at < comma; at++) {
		if (officeAt(sentence, at)?.isCapital) return true;
	}
	return false;
};

function stretchStart(sentence: ReadSentence, end: number): number {
	const {tokens} = sentence;
	const lower = lowerForms(tokens);
	const {lowerOffices} = lexicon();
	const people = mentionsIn(sentence, end - 40, end).filter((each) => each.type === 'person');
	const isPerson = (at: number): boolean => people.some((each) => each.from <= at && at < each.to);
	let begin = end;
	let depth = 0;
	for (let at = end - 1; at >= 0 && end - at < 26; at--) {
		const {text} = tokens[at]!;
		if (text === ')') depth++;
		else if (text === '(') depth--;
		if (depth < 0 || isPerson(at)) break;
		const word = lower[at]!;
		const fits =
			depth > 0 ||
			text === '(' ||
			isCapitalWord(sentence, at) ||
			inside.has(word) ||
			organisationWords.has(word) ||
			adjectives.has(word) ||
			tokens[at]!.kind === 'number' ||
			(word === ',' &&
				organisationWords.has(lower[at + 1] ?? '') &&
				isCapitalWord(sentence, at + 1)) ||
			lowerOffices.longest(tokens, lower, at) !== undefined ||
			lowerOffices.longest(tokens, lower, at - 1)?.to === at + 1 ||
			lowerOffices.longest(tokens, lower, at - 2)?.to === at + 1 ||
			lowerBodies.has(word);
		if (!fits) break;
		begin = at;
	}
	return begin;
}

/** After an office in small letters comes its body or an adjective, never a verb. */
function goesOn(sentence: ReadSentence, at: number): boolean {
	const word = lowerForms(sentence.tokens)[at]!;
	return (
		isCapitalWord(sentence, at) ||
		adjectives.has(word) ||
		lowerBodies.has(word) ||
		organisationWords.has(word) ||
		officeAt(sentence, at) !== undefined ||
		word === 'untuk' ||
		word === 'dari' ||
		word === 'bidang'
	);
}

/** `Kapolri Jenderal (Purn)` → `Kapolri`: a rank after an office leads over to the name. */
function trimRank(sentence: ReadSentence, from: number, end: number): number {
	const {tokens} = sentence;
	const lower = lowerForms(tokens);
	const {titles} = lexicon();
	for (let at = from + 1; at < end; at++) {
		if (!isCapitalWord(sentence, at) || titles.longest(tokens, lower, at)?.value !== 'rank')
			continue;
		const isInComplement = lower[at - 1] === 'dan';
		if (!isInComplement && restIsRank(sentence, at, end)) return at;
	}
	return end;
}

function restIsRank({tokens}: ReadSentence, from: number, end: number): boolean {
	const lower = lowerForms(tokens);
	const {titles} = lexicon();
	let at = from;
	while (at < end) {
		const title = titles.longest(tokens, lower, at);
		if (title?.value === 'rank') at = title.to;
		else if (
			/^(?:tni|polisi|pol|purn|\(|\)|\.|inf|mar|kav|arm|czi|laut|penerbang)$/.test(lower[at]!)
		)
			at++;
		else return false;
	}
	return true;
}
