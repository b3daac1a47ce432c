import {words} from '../language/data/gazetteer-table.js';
import {sayingAfter} from '../language/data/speech-verbs.js';
import {isGlued} from '../language/names/unglue.js';
import {lowerForms} from '../language/lower.js';
import {type Mention, mentionsIn, type ReadSentence} from './mention.js';
import {officeAt, type OfficeHead, stated, type StatedOffice} from './office-words.js';

/** Stations in life that describe a person only after the name: before it they describe others (*warga Sumberejo*). */
const stations = new Set(
	words(
		'warga mahasiswa mahasiswi siswa siswi pelajar guru petani nelayan pedagang sopir buruh pegawai karyawan penduduk pensiunan orang seniman',
	),
);

const stationAt = (lower: readonly string[], at: number): OfficeHead | undefined =>
	stations.has(lower[at]!) ? {to: at + 1, isCapital: false, isClosed: false} : undefined;

const roleOpeners = new Set(words('selaku sebagai yakni yaitu'));
const stoppers = new Set(
	words('yang saat ketika usai dalam pada setelah sebelum kepada seperti karena melalui juga'),
);

/** `Rex Hudson, salah satu anggota peneliti, …`; `Budi Santoso (45), warga Desa Sukamaju, …`. */
export function roleAfter(
	text: string,
	sentence: ReadSentence,
	mention: Mention,
): StatedOffice | undefined {
	const {tokens} = sentence;
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
		const close = word === '(' ? lower.indexOf(')', to) : -1;
		if (close > to && close - to < 6) {
			to = close + 1;
			continue;
		}
		if (
			word === ',' ||
			word === '.' ||
			word === ')' ||
			word === '(' ||
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
	const holdsPerson = mentionsIn(sentence, from, to).some((each) => each.type === 'person');
	if (holdsPerson || isGlued(tokens, from, to)) return undefined;
	// `Budi, Ketua DPR, Ani`: an office right before the next name is that person's.
	const isNextPerson = mentionsIn(sentence, to + 1, to + 2).some((each) => each.type === 'person');
	if (lower[to] === ',' && isNextPerson && office.isCapital) return undefined;
	const start = lower[from] === 'seorang' ? from + 1 : from;
	return stated(text, tokens[start]!.start, tokens[to - 1]!.end);
}
