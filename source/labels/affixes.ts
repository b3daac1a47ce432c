import type {Bilingual} from '../errors.js';

/** What affixes do to a root, for those that are learnt together and for each by itself. */
const explanations: Readonly<Record<string, Bilingual>> = {
	'meN-': {id: 'melakukan; menjadi', en: 'to do it; to become it'},
	'meN- -kan': {
		id: 'menjadikan; melakukan untuk orang lain',
		en: 'to make it so; to do it for someone',
	},
	'meN- -i': {id: 'melakukan terhadap; memberi', en: 'to do it to or at; to give it to'},
	'meN- ber- -kan': {id: 'membuat berlaku seperti itu', en: 'to make something do or have it'},
	'meN- ke- -kan': {id: 'membuat berada di situ', en: 'to bring it there'},
	'meN- ke- -i': {id: 'melakukan terhadap', en: 'to do it to or about'},
	'memper-': {id: 'membuat lebih', en: 'to make it more so'},
	'memper- -kan': {id: 'menjadikan sasaran perbuatan', en: 'to make it the object of doing'},
	'memper- -i': {id: 'melakukan dengan sungguh-sungguh', en: 'to do it thoroughly or more'},
	'di-': {id: 'pasif: dikenai perbuatan', en: 'passive: it is done to it'},
	'di- -kan': {id: 'pasif dari meN-…-kan', en: 'passive of meN-…-kan'},
	'di- -i': {id: 'pasif dari meN-…-i', en: 'passive of meN-…-i'},
	'di- ber- -kan': {id: 'pasif dari meN-ber-…-kan', en: 'passive of meN-ber-…-kan'},
	'di- ke- -kan': {id: 'pasif dari meN-ke-…-kan', en: 'passive of meN-ke-…-kan'},
	'di- ke- -i': {id: 'pasif dari meN-ke-…-i', en: 'passive of meN-ke-…-i'},
	'diper-': {id: 'pasif dari memper-', en: 'passive of memper-'},
	'diper- -kan': {id: 'pasif dari memper-…-kan', en: 'passive of memper-…-kan'},
	'diper- -i': {id: 'pasif dari memper-…-i', en: 'passive of memper-…-i'},
	'ber-': {id: 'mempunyai; melakukan; dalam keadaan', en: 'to have it; to do it; to be in it'},
	'ber- -an': {
		id: 'saling; banyak dan berulang; mempunyai …-an',
		en: 'each other; many, again and again; to have …-an',
	},
	'ber- -kan': {id: 'memakai sebagai', en: 'to have as'},
	'ter-': {
		id: 'sudah dalam keadaan itu; tidak sengaja; paling',
		en: 'done, or by accident; the most',
	},
	'ter- -kan': {id: 'dapat di-…-kan', en: 'able to be made so'},
	'ter- ke-': {id: 'berada di situ', en: 'being there'},
	'ter- -i': {id: 'dapat atau sudah di-…-i', en: 'able to be, or already, done to'},
	'peN-': {id: 'orang atau alat yang melakukan', en: 'who or what does it'},
	'peN-…-an': {id: 'perbuatan atau tempatnya', en: 'the act of doing it, or its place'},
	'peN-…-an ke-': {id: 'hal atau hasil meN-ke-…-i', en: 'the matter or the result of meN-ke-…-i'},
	'per-…-an': {id: 'hal, hasil, atau tempat', en: 'the matter, the result or the place of it'},
	'per-': {id: 'orang yang ber-; membuat lebih', en: 'who does it; to make it more so'},
	'ke-…-an': {id: 'keadaan atau hal; terkena', en: 'the state or the fact of it; to suffer it'},
	'ke-': {id: 'urutan atau kumpulan', en: 'the position in order, or a group'},
	'se-': {id: 'satu; sama; seluruh', en: 'one; as … as; the whole'},
	'se-…-nya': {id: 'dengan cara atau sejauh itu', en: 'in that way, as far as that'},
	'-an': {id: 'hasil, alat, atau kumpulan', en: 'the result, the tool or a collection'},
	'-kan': {id: 'lakukan; yang di-…-kan', en: 'do it; what one makes so'},
	'-i': {id: 'lakukan terhadap; yang di-…-i', en: 'do it to; what one does it to'},
	'-nya': {id: 'milik dia; yang itu', en: 'his, her, its; the'},
	'-ku': {id: 'milik saya', en: 'my'},
	'-mu': {id: 'milik kamu', en: 'your'},
	'ku-': {id: 'oleh saya', en: 'by me'},
	'kau-': {id: 'oleh kamu', en: 'by you'},
	'-lah': {id: 'penegas', en: 'stress'},
	'-kah': {id: 'pertanyaan', en: 'question'},
	'-pun': {id: 'juga; meskipun', en: 'too; even'},
	'-tah': {id: 'pertanyaan kepada diri sendiri', en: 'question to oneself'},
	'peri-': {id: 'hal', en: 'matter of'},
	'si-': {id: 'awalan lama', en: 'an old prefix'},
	reduplikasi: {id: 'banyak, berulang, atau bermacam-macam', en: 'many, repeated or various'},
};

/** What the affixes of a word do, as short as it can be said: the longest groups that are learnt together, in order. */
export function explainAffixes(affixes: readonly string[]): Bilingual[] {
	return groupsOf(affixes).flatMap(({pattern, does}) =>
		does ? [{id: `${pattern}: ${does.id}`, en: `${pattern}: ${does.en}`}] : [],
	);
}

/** What the affixes of a pattern do, without naming them; undefined where there is nothing to say. */
export function meaningOfAffixes(affixes: readonly string[]): Bilingual | undefined {
	const says = groupsOf(affixes).flatMap(({does}) => does ?? []);
	if (says.length === 0) return undefined;
	return {
		id: says.map(({id}) => id).join(' · '),
		en: says.map(({en}) => en).join(' · '),
	};
}

/** The affixes of a word to be read, those that are learnt together as one: `ber- meN-…-kan`. */
export function writeAffixes(affixes: readonly string[]): string {
	return groupsOf(affixes)
		.map(({pattern}) => pattern)
		.join(' ');
}

interface Group {
	readonly pattern: string;
	readonly does?: Bilingual;
}

/** Every affix belongs to one group; `does` is absent where there is nothing to say. */
function groupsOf(affixes: readonly string[]): Group[] {
	const found: Group[] = [];
	let at = 0;
	while (at < affixes.length) {
		let length = affixes.length - at;
		while (length > 1 && !Object.hasOwn(explanations, affixes.slice(at, at + length).join(' '))) {
			length--;
		}
		const pattern = affixes.slice(at, at + length).join(' ');
		const does = Object.hasOwn(explanations, pattern) ? explanations[pattern] : undefined;
		found.push({pattern: asWritten(pattern), ...(does ? {does} : {})});
		at += length;
	}
	return found;
}

/** As grammars write it: `meN- ber- -kan` is `meN-ber-…-kan`. */
const asWritten = (pattern: string): string =>
	pattern.replaceAll('- -', '-…-').replaceAll('- ', '-');
