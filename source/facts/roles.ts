import {organisationWords} from '../language/data/gazetteer-heads.js';
import {words} from '../language/data/gazetteer-table.js';
import {sayingAfter} from '../language/data/speech-verbs.js';
import {lowerForms} from '../language/lower.js';
import {lexicon} from '../language/names/lexicon.js';
import {viewOf} from '../language/names/token-view.js';
import type {Mention, ReadSentence} from './mention.js';

/** Kin and company: they tell whose the person is, not what the person does. */
const kin = new Set(
	words(
		'istri suami putra putri anak cucu ayah ibu kakak adik pasangan rekan sahabat koleganya rekannya istrinya suaminya putranya putrinya ayahnya ibunya kakaknya adiknya anaknya duo trio sejoli bintang raksasa tokoh',
	),
);

/** Small words that may stand inside an office: *Duta Besar Rusia untuk Korea Utara*. */
const inside = new Set(
	words(
		'dan untuk urusan bidang dari di pada - / terpilih nonaktif sementara baru lama senior muda umum khusus dalam luar',
	),
);

const adjectives = new Set(
	words('baru lama terpilih senior muda nonaktif sementara asing legendaris ternama asal'),
);

/** The office that the text states for a person at this mention: before the name, or after it between commas. */
export function roleAt(text: string, sentence: ReadSentence, mention: Mention): string | undefined {
	if (viewOf(sentence).isTitleCased) return undefined;
	return roleBefore(text, sentence, mention) ?? roleAfter(text, sentence, mention);
}

function roleBefore(text: string, sentence: ReadSentence, mention: Mention): string | undefined {
	const {tokens} = sentence;
	const lower = lowerForms(tokens);
	const lex = lexicon();
	let end = skipAddress(sentence, mention.from);
	let hasComma = false;
	if (lower[end - 1] === ',' && end === mention.from) {
		hasComma = true;
		end--;
	}
	const begin = stretchStart(sentence, end);
	for (let at = begin; at < end; at++) {
		const head = officeAt(sentence, at);
		if (!head || head.to > end) continue;
		if (laterOffice(sentence, at, head.to, end)) continue;
		if (hasComma && (!head.isCapital || (head.to === end && end - at < 2 && !head.isClosed)))
			continue;
		if (!head.isCapital && head.to < end && !goesOn(sentence, head.to)) continue;
		const to = trimRank(sentence, at, end);
		if (to <= at) return undefined;
		return edges(text.slice(tokens[at]!.start, tokens[to - 1]!.end));
	}
	return undefined;

	/** `Presiden dan Menteri Luar Negeri …`: the office next to the name is the person's. */
	function laterOffice(of: ReadSentence, at: number, headEnd: number, until: number): boolean {
		for (let index = Math.max(at + 1, headEnd); index < until - 1; index++) {
			if (lower[index] !== 'dan' && lower[index] !== ',') continue;
			const title = lex.titles.longest(of.tokens, lower, index + 1)?.value;
			if (
				(title === 'office' || title === 'closed') &&
				isCapitalWord(of, index + 1) &&
				index > headEnd
			)
				return true;
		}
		return false;
	}
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

function stretchStart(sentence: ReadSentence, end: number): number {
	const {tokens, mentions} = sentence;
	const lower = lowerForms(tokens);
	const {lowerOffices} = lexicon();
	const people = mentions.filter((each) => each.type === 'person');
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

const lowerBodies = new Set(
	words(
		'kementerian departemen kepolisian pemerintah partai kelompok negara militer kantor dewan komisi badan pusat politik ekonomi hukum klub tim timnas salah satu panitia fraksi komunitas',
	),
);

interface OfficeHead {
	readonly to: number;
	readonly isCapital: boolean;
	readonly isClosed: boolean;
}

function officeAt(sentence: ReadSentence, at: number): OfficeHead | undefined {
	const {tokens} = sentence;
	const lower = lowerForms(tokens);
	const lex = lexicon();
	if (isCapitalWord(sentence, at)) {
		const title = lex.titles.longest(tokens, lower, at);
		if (!title || title.value === 'address' || kin.has(lower[at]!)) return undefined;
		return {to: title.to, isCapital: true, isClosed: title.value !== 'office'};
	}
	const match = lex.lowerOffices.longest(tokens, lower, at);
	if (!match || kin.has(lower[at]!)) return undefined;
	return {to: match.to, isCapital: false, isClosed: false};
}

/** Stations in life that describe a person only after the name: before it they describe others (*warga Sumberejo*). */
const stations = new Set(
	words(
		'warga mahasiswa mahasiswi siswa siswi pelajar guru petani nelayan pedagang sopir buruh pegawai karyawan penduduk pensiunan orang seniman',
	),
);

const stationAt = (lower: readonly string[], at: number): OfficeHead | undefined =>
	stations.has(lower[at]!) ? {to: at + 1, isCapital: false, isClosed: false} : undefined;

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

const roleOpeners = new Set(words('selaku sebagai yakni yaitu'));
const stoppers = new Set(
	words('yang saat ketika usai dalam pada setelah sebelum kepada seperti karena melalui juga'),
);

/** `Rex Bunn, salah satu anggota peneliti, …`; `Budi Santoso (45), warga Desa Sukamaju, …`. */
function roleAfter(text: string, sentence: ReadSentence, mention: Mention): string | undefined {
	const {tokens, mentions} = sentence;
	const lower = lowerForms(tokens);
	let at = mention.to;
	if (lower[at] === '(' && tokens[at + 1]?.kind === 'number' && lower[at + 2] === ')') at += 3;
	const isOpened = roleOpeners.has(lower[at] ?? '');
	if (lower[at] === ',') at++;
	else if (!isOpened) return undefined;
	if (roleOpeners.has(lower[at] ?? '')) at++;
	if (lower[at] === 'yang' && (lower[at + 1] === 'juga' || lower[at + 1] === 'merupakan')) at += 2;
	const from = at;
	let head = at;
	if (lower[head] === 'salah' && (lower[head + 1] === 'satu' || lower[head + 1] === 'seorang'))
		head += 2;
	else if (lower[head] === 'seorang') head++;
	const office =
		head < tokens.length ? (officeAt(sentence, head) ?? stationAt(lower, head)) : undefined;
	if (!office) return undefined;
	let to = office.to;
	while (to < tokens.length && to - from < 16) {
		const word = lower[to]!;
		if (
			word === ',' ||
			word === '.' ||
			word === ')' ||
			word === '"' ||
			word === '”' ||
			stoppers.has(word)
		)
			break;
		if (sayingAfter.has(word) || /^me[a-z]{5,}/.test(word)) break;
		to++;
	}
	if (to - from >= 16) return undefined;
	const closesApposition =
		lower[to] === undefined ||
		/^[,.)]$/.test(lower[to]!) ||
		stoppers.has(lower[to]!) ||
		sayingAfter.has(lower[to]!);
	if (!closesApposition) return undefined;
	const holdsPerson = mentions.some(
		(each) => each.type === 'person' && each.from >= from && each.from < to,
	);
	if (holdsPerson) return undefined;
	// `Budi, Ketua DPR, Ani`: an office right before the next name is that person's.
	const next = mentions.find((each) => each.type === 'person' && each.from >= to);
	if (lower[to] === ',' && next?.from === to + 1 && office.isCapital) return undefined;
	const start = lower[from] === 'seorang' ? from + 1 : from;
	return edges(text.slice(tokens[start]!.start, tokens[to - 1]!.end));
}

function isCapitalWord({tokens}: ReadSentence, at: number): boolean {
	const token = tokens[at];
	return (
		token !== undefined && token.kind === 'word' && token.text[0] !== token.text[0]!.toLowerCase()
	);
}

/** White space made plain, stray marks off the edges. */
function edges(role: string): string {
	return role
		.replace(/\s+/g, ' ')
		.replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
		.replace(/\( /g, '(')
		.replace(/ \)/g, ')');
}
