import type {Card} from '../../deck/deck.js';
import {gap} from '../stem/surfaces.js';
import {wordsOf} from '../story.js';
import {functionWords} from '../../language/data/function-words.js';
import {harmlessNya, pointers} from '../words/lists.js';
import {readFigure} from '../distractors/quantities.js';

/** A check that every built card has to pass. */
export interface Rule {
	readonly id: string;
	/** Says what is wrong with a card, or nothing. */
	check(card: Card): string | undefined;
}

const rule = (id: string, check: (card: Card) => string | undefined): Rule => ({id, check});
const withoutQuotation = (text: string) => text.replace(/[“"][^”"]*[”"]/g, 'X');

/** All rules, in the order in which they are tried. */
export const rules: readonly Rule[] = [
	rule('stem-length', ({question}) =>
		question.length < 18 || question.length > 280 ? `${question.length} characters` : undefined,
	),
	rule('evidence-length', ({evidence = []}) =>
		evidence.some(({text}) => text.length > 1500) ? 'a sentence that nobody reads' : undefined,
	),
	rule('stem-end', ({question, form}) => {
		if (form === 'cloze') return question.endsWith('.') ? undefined : 'no full stop';
		return question.endsWith('?') ? undefined : 'no question mark';
	}),
	rule('one-gap', ({question, form}) => {
		const gaps = question.split(gap).length - 1;
		if (gaps !== (form === 'cloze' ? 1 : 0)) return `${gaps} gaps`;
		return /_{5,}/.test(question) ? 'gap of another length' : undefined;
	}),
	rule('balanced', ({question, answer}) =>
		[question, answer, answer].every(isBalanced)
			? undefined
			: 'unbalanced quotation marks or brackets',
	),
	rule('no-pointer', ({question}) => {
		const words = wordsOf(withoutQuotation(question));
		return words.find(
			(word) => pointers.has(word) || (/\p{L}{3,}nya$/u.test(word) && !harmlessNya.has(word)),
		);
	}),
	rule('key-not-in-stem', ({question, answer, accept = [], kind}) => {
		const stem = ` ${wordsOf(question).join(' ')} `;
		const named = /^(?:person|place|organisation|event|acronym|quote)$/.test(kind);
		const forms = [answer, ...accept].map((form) => ` ${wordsOf(form).join(' ')} `);
		const whole = forms.find(
			(form) => form.trim() !== '' && !functionWords.has(form.trim()) && stem.includes(form),
		);
		if (whole !== undefined) return `the stem says ${whole.trim()}`;
		if (!named || kind === 'acronym') return undefined;
		const parts = wordsOf(answer).filter(
			(word) => word.length > 3 && !functionWords.has(word) && !shared.has(word),
		);
		const part = parts.find((word) => stem.includes(` ${word} `));
		return part === undefined ? undefined : `the stem says ${part}`;
	}),
	rule('key-shape', ({answer, kind}) => {
		if (answer.trim() !== answer || answer === '' || /\n/.test(answer)) return 'white space';
		if (/^[,.;:)\]]|[,;:([]$/.test(answer)) return 'stray punctuation';
		if (/^(?:person|place|organisation|event)$/.test(kind) && !/\p{Lu}|\d/u.test(answer))
			return 'no name';
		if (kind === 'date' && !/\d{4}$/.test(answer)) return 'a date without its year';
		return answer.length > 160 ? 'too long' : undefined;
	}),
	rule('key-in-evidence', ({answer, accept = [], evidence = [], kind}) => {
		const [first] = evidence;
		if (!first) return 'no evidence';
		const span = first.text.slice(first.start, first.end);
		if (span.trim() === '') return 'an empty span';
		if (kind === 'date') return undefined;
		const normal = (text: string) => wordsOf(text).join(' ');
		const known = [answer, ...accept].some((form) => normal(form) === normal(span));
		return known || evidence.some(({via}) => via === 'antecedent')
			? undefined
			: `the evidence says ${span}`;
	}),
	rule('options', ({answer, accept = [], distractors}) => {
		if (distractors === undefined) return undefined;
		const forms = [answer, ...distractors].map((form) => wordsOf(form).join(' '));
		if (new Set(forms).size !== forms.length) return 'two options read the same';
		const held = new Set(accept.map((form) => wordsOf(form).join(' ')));
		if (forms.slice(1).some((form) => held.has(form))) return 'an option is right too';
		const figures = [answer, ...distractors].map(readFigure);
		const contained = forms.some((form, at) =>
			forms.some((other, index) => index !== at && ` ${other} `.includes(` ${form} `)),
		);
		return contained && figures.some((figure) => figure === undefined)
			? 'an option is part of another'
			: undefined;
	}),
	rule('option-lengths', ({answer, distractors, kind}) => {
		if (distractors === undefined || kind === 'person' || kind === 'quote' || kind === 'place')
			return undefined;
		const lengths = distractors.map(({length}) => length);
		return answer.length > 2.2 * Math.max(...lengths) + 4
			? 'the key stands out by its length'
			: undefined;
	}),
	rule('statement-options', ({answer, distractors = [], evidence = [], form}) => {
		if (form !== 'statement') return undefined;
		if (distractors.length < 2) return 'too few statements';
		if (evidence.length <= distractors.length) return 'a statement without its evidence';
		return distractors.some(
			({length}) => length > 1.35 * answer.length || length < 0.7 * answer.length,
		)
			? 'statements of unequal length'
			: undefined;
	}),
	rule('true-false-key', ({answer, form}) =>
		form !== 'true-false' || answer === 'Benar' || answer === 'Salah'
			? undefined
			: 'neither Benar nor Salah',
	),
	rule('listed', ({form, items = [], pairs = [], evidence = []}) => {
		const parts = form === 'order' ? items.length : form === 'match' ? pairs.length : undefined;
		if (parts === undefined) return undefined;
		if (parts < 3) return 'too few to put in order or to match';
		return evidence.length < parts ? 'a part without its evidence' : undefined;
	}),
	rule('glued-words', ({question, answer}) =>
		/(?<![\p{L}])\p{Ll}{4,}\p{Lu}\p{Ll}|\p{Ll}{4}(?:19|20)\d\d(?!\d)|\p{Ll}{3,}\p{Lu}\p{Ll}{2,}\s\p{Lu}|(?<![\p{L}])\p{Lu}{2,}(?:dari|yang|dan|untuk|pada|dengan|sebagai|dalam|akan|telah)(?![\p{L}])/u.test(
			`${question} ${answer}`,
		)
			? 'words that have run together'
			: undefined,
	),
	rule('printable', ({question, answer}) =>
		/[\ufffd\p{Cc}]/u.test(question + answer) ? 'characters that do not print' : undefined,
	),
	rule('whole-sentence', ({question}) =>
		/(?<![\p{L}])(?:yang|dan|di|ke|dari|untuk|dengan|pada|oleh|bahwa|serta|atau|sebagai|ketika|saat|karena|tentang|agar|bahkan|terutama|termasuk|yakni|yaitu|meski|sementara)[.?]$|--|(?:bahkan|yakni|yaitu) \p{L}+(?: \p{L}+)?[.?]$/u.test(
			question,
		)
			? 'a sentence that breaks off'
			: undefined,
	),
	rule('no-residue', ({question}) =>
		/,\s*[?.]$|\(\s*\)|,,|\s[,.?]|\b(\p{L}{2,}) \1\b(?!-)/u.test(
			withoutQuotation(question).replace(gap, 'X'),
		)
			? 'residue of what was left out'
			: undefined,
	),
];

/** Words of names that tell nothing about which name it is. */
const shared: ReadonlySet<string> = new Set(
	'kota kabupaten provinsi negara kementerian badan lembaga partai bank universitas indonesia republik nasional timnas stadion hari piala liga united komisi dewan pusat kantor berita pulau gunung desa kecamatan jalan'.split(
		' ',
	),
);

function isBalanced(text: string): boolean {
	const count = (mark: string) => text.split(mark).length - 1;
	return (
		count('"') % 2 === 0 &&
		count('“') === count('”') &&
		count('(') === count(')') &&
		count('[') === count(']')
	);
}

/** Rules about a question and its key that say nothing about forms in which whole statements are compared. */
const exempt: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
	'true-false': new Set(['stem-end', 'key-not-in-stem', 'key-shape', 'key-in-evidence']),
	statement: new Set(['key-shape', 'key-in-evidence']),
	order: new Set(['stem-end', 'no-pointer', 'key-shape', 'key-in-evidence']),
	match: new Set(['stem-end', 'no-pointer', 'key-shape', 'key-in-evidence']),
};

/** The ids of the rules that a card breaks, with what is wrong. */
export function lint(card: Card): Array<{rule: string; problem: string}> {
	const spared = exempt[card.form ?? 'direct'];
	return rules.flatMap(({id, check}) => {
		if (spared?.has(id) === true) return [];
		const problem = check(card);
		return problem === undefined ? [] : [{rule: id, problem}];
	});
}
