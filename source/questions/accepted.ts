import type {Draft} from './draft.js';
import {functionWords} from '../language/data/function-words.js';
import {isVerb, prepositions} from './words/lists.js';
import {numeralsOf} from './words/numerals.js';
import {sanitise} from '../sanitise.js';
import {honorifics} from './words/people.js';

/** What else people answer, best first: the key as it was printed, with and without what belongs to it. */
export function acceptedForms(text: string, draft: Draft): string[] {
	const {answer, accept, key} = draft;
	if (!/^(?:direct|cloze)$/.test(draft.form)) return distinct(answer, accept);
	if (key?.pronoun === true) return distinct(answer, accept);
	const printed = flat(text.slice(draft.span.start, draft.span.end));
	const before = flat(text.slice(Math.max(0, draft.span.start - 60), draft.span.start));
	const after = flat(text.slice(draft.span.end, draft.span.end + 60));
	const forms = formsOf(draft, {printed, before, after});
	return distinct(answer, forms);
}

interface Context {
	readonly printed: string;
	readonly before: string;
	readonly after: string;
}

function formsOf(draft: Draft, context: Context): readonly string[] {
	const {accept, answer, kind} = draft;
	const {printed} = context;
	switch (kind) {
		case 'person':
		case 'quote':
			return [...titled(draft, context), ...accept, printed];
		case 'organisation':
		case 'thing':
		case 'event':
			return [...bracketed(answer, context), ...accept, printed, ...holiday(answer)];
		// What an acronym stands for is not answered by the acronym in brackets.
		case 'acronym':
			return [...accept, printed];
		case 'place':
			return [...accept, printed, ...placed(draft, context)];
		case 'date':
			return draft.key?.form === 'relative' ? accept : [...accept, ...dated(context)];
		case 'quantity':
			return [...accept, ...counted(answer), printed, ...counted(printed), ...extended(context)];
		default:
			return [...accept, printed];
	}
}

/** *Dr Rina Holt*, *Rina Holt SH*, *Direktur Pusat Iklim Rina Holt* */
function titled({key}: Draft, {printed, before, after}: Context): string[] {
	const words = before.trimEnd().split(' ');
	let from = words.length;
	while (from > 0 && /^\p{L}/u.test(words[from - 1]!) && isTitle(words[from - 1]!)) from--;
	const titles = words.slice(from).join(' ');
	const degree = /^,? (?:S|M|Sp|Ph)\.?[A-Z][A-Za-z]{0,4}\.?(?:[A-Z]\.)*(?![\p{L}])/u.exec(
		after,
	)?.[0];
	const role = key?.role;
	return [
		...(titles === '' ? [] : [`${titles} ${printed}`]),
		...(degree === undefined ? [] : [printed + degree]),
		...(role === undefined || key!.text.indexOf(role) !== 0 ? [] : [`${flat(role)} ${printed}`]),
	];
}

const academic =
	/^(?:dr|prof|ir|drs|dra|h|hj|kh|tn|ny|sri|gus|raden|letjen|mayjen|brigjen|jenderal|jendral|kolonel|letkol|kombes|irjen|komjen|akbp|kompol|akp|laksamana|marsekal)$/;
const isTitle = (word: string) => {
	const plain = word.replace(/\.$/, '').toLowerCase();
	return /^\p{L}/u.test(word) && honorifics.has(plain) && academic.test(plain);
};

/** *Badan Pusat Statistik (BPS)*, and the acronym alone. */
function bracketed(answer: string, {printed, after}: Context): string[] {
	const acronym = /^ ?\(([\p{Lu}\d][\p{L}\d&/-]{1,14})\)/u.exec(after)?.[1];
	return acronym === undefined || answer.includes('(') ? [] : [`${printed} (${acronym})`, acronym];
}

const holidays = [
	['Lebaran', 'Idul Fitri', 'Idulfitri', 'Hari Raya Idul Fitri'],
	['Idul Adha', 'Iduladha', 'Hari Raya Idul Adha', 'Idul Kurban', 'Lebaran Haji'],
	['Imlek', 'Tahun Baru Imlek'],
	['Nyepi', 'Hari Raya Nyepi'],
	['Waisak', 'Hari Raya Waisak'],
	['Hari Kemerdekaan', 'Hari Kemerdekaan Republik Indonesia', 'HUT RI'],
];

/** The other names of a feast. */
function holiday(answer: string): string[] {
	return holidays.find((names) => names.includes(answer)) ?? [];
}

/** *Kota Lontar*, *Lontar, Arguni* */
function placed({span, statement}: Draft, {printed, before, after}: Context): string[] {
	const head =
		/(?:^| )((?:kota|kabupaten|provinsi|desa|kecamatan|kelurahan|pulau|gunung|sungai|danau|stadion)) $/i.exec(
			before,
		)?.[1];
	// Not *Stadion X, Selasa*.
	const next = statement.sentence.units.find(
		({kind, start}) => kind === 'place' && start === span.end + 2,
	);
	const larger = after.startsWith(', ') ? next?.text : undefined;
	return [
		...(head === undefined ? [] : [`${head} ${printed}`]),
		...(larger === undefined ? [] : [`${printed}, ${larger}`]),
	];
}

/** *Senin (23/8)*, *23/8*, *tahun 2003* */
function dated({printed, before}: Context): string[] {
	const inner = /\(([^()]+)\)/.exec(printed)?.[1];
	return [
		...(inner === undefined ? [] : [inner]),
		...(/(?:^| )tahun $/i.test(before) ? [`tahun ${printed}`] : []),
		printed,
	];
}

const bounds =
	/^(?:hampir mencapai|mencapai|sekitar|kira-kira|hampir|lebih dari|kurang dari|tidak kurang dari|lebih kurang|kurang lebih|sedikitnya|setidaknya|sebanyak|sekurang-kurangnya|minimal|maksimal) /i;

/** *sekitar 70 peserta*: *70 peserta*, *70*; *tiga bom*: *3 bom*, *3*; *Rp 5 juta*: *5 juta*. */
function counted(form: string): string[] {
	const exact = form.replace(bounds, '');
	// Half of *5 hingga 7 kilometer* is no answer.
	if (range.test(exact)) return exact === form ? [] : [exact];
	const [amount = ''] =
		/^(?:\p{Lu}[\p{L}$]{0,4}\.? ?|[$€£¥])?\d[\d.,]*(?:\s?[-–/]\s?\d[\d.,]*)?(?: (?:ribu|juta|miliar|triliun)(?![\p{L}]))*/u.exec(
			exact,
		) ?? [];
	const bare = amount.replace(/^\D+|[.,\s]+$/g, '');
	const spelled = numeralsOf(exact);
	return [
		...(exact === form ? [] : [exact]),
		...(bare === '' || bare === exact ? [] : [bare]),
		...(spelled === undefined
			? []
			: [spelled.words, `${spelled.figure}${exact.slice(spelled.words.length)}`, spelled.figure]),
	];
}

const range = /\d(?: ?\p{Ll}+)? (?:sampai|hingga|dan|atau)(?: dengan)? \d/u;

const measure =
	/(?:persen|%|(?:kilo|mili|mega)?(?:gram|liter|meter|watt)|ton|kg|km|hektare?|ha|barel|jenis|ekor|unit|buah|spesies|lembar|butir|potong|batang)$/iu;

/** *88,6 persen suara*: the measure with what it counts. */
function extended({printed, after}: Context): string[] {
	const noun = /^ (\p{Ll}{3,})(?![\p{L}-])/u.exec(after)?.[1];
	return noun === undefined ||
		!measure.test(printed) ||
		functionWords.has(noun) ||
		prepositions.has(noun) ||
		isVerb(noun)
		? []
		: [`${printed} ${noun}`];
}

const flat = (form: string) => form.replace(/\s+/g, ' ');

function distinct(answer: string, forms: readonly string[]): string[] {
	const seen = new Set([answer.toLowerCase()]);
	return forms
		.map((form) => sanitise(flat(form)).trim())
		.filter((form) => {
			const lower = form.toLowerCase();
			if (form === '' || seen.has(lower)) return false;
			seen.add(lower);
			return true;
		});
}
