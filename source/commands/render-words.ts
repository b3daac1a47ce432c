import type {Article} from '../article/article.js';
import type {Language} from '../errors.js';
import {explainAffixes, writeAffixes} from '../labels/affixes.js';
import {registerLabels, wordLabelsFor} from '../labels/look-up.js';
import {vocabularyLabelsFor} from '../labels/vocabulary.js';
import {wordClassLabels} from '../labels/word-classes.js';
import {sanitiseLine} from '../sanitise.js';
import type {Coverage} from '../vocabulary/article-words.js';
import type {WordForm, WordToLearn} from '../vocabulary/worth-learning.js';

const most = 30;
const longest = 160;

const labels = {
	untitled: {id: '(tanpa judul)', en: '(no title)'},
	also: {id: 'juga', en: 'also'},
	translated: {
		id: 'Teks ini terbaca seperti hasil terjemahan mesin; kalimatnya tidak dijadikan kartu kata.',
		en: 'This text reads as translated by a machine; its sentences make no word cards.',
	},
} as const;

interface Setting {
	readonly language: Language;
	readonly bold: (text: string) => string;
	/** The learner has told which words they know. */
	readonly isPlaced: boolean;
}

/**
 * What `newsquiz words SOURCE` prints for a reader: how much of the article the learner knows, and the best words with
 * their meanings, roots, what the affixes do, and a sentence.
 */
export function renderWords(
	article: Article,
	words: readonly WordToLearn[],
	{known, total}: Coverage,
	{language, bold, isPlaced}: Setting,
): string {
	const says = vocabularyLabelsFor(language);
	const title = bold(sanitiseLine(article.title ?? labels.untitled[language]));
	const coverage = total === 0 ? [] : [says.coverage(known / total, words.length)];
	const warning = article.readsTranslated ? [labels.translated[language]] : [];
	const shown = words.slice(0, most);
	const width = String(shown.length).length;
	const entries = shown.map((word, index) => {
		const number = `${String(index + 1).padStart(width)}. `;
		return `${number}${entry(word, language, bold).join(`\n${' '.repeat(number.length)}`)}`;
	});
	const tip =
		isPlaced || words.length === 0 ? [] : [`${says.placeTip}\n  ${says.placementCommand}`];
	return (
		[
			[title, ...coverage, ...warning].join('\n'),
			...entries,
			...restOf(words.length - shown.length, language),
			...tip,
		].join('\n\n') + '\n'
	);
}

function entry(learnt: WordToLearn, language: Language, bold: (text: string) => string): string[] {
	const {word, root, affixes, gloss, term, count, forms, meaning} = learnt;
	const says = wordLabelsFor(language);
	const {registers, synonyms, note} = meaning.entry;
	const head = root === word || term !== undefined ? bold(word) : `${bold(word)} ← ${root}`;
	const others = forms.filter((form) => form.word !== word);
	return [
		`${head}, ${classOf(learnt, language)}${times(count)}`,
		gloss?.en.join(', ') ?? '',
		...explainAffixes(affixes).map((explanation) => explanation[language]),
		...(registers.length > 0
			? [
					`${says.register}: ${registers.map((each) => registerLabels[each]?.[language] ?? each).join(', ')}`,
				]
			: []),
		...(synonyms.length > 0 ? [`${says.synonyms}: ${synonyms.join(', ')}`] : []),
		...(note === undefined ? [] : [`${says.note}: ${note.replaceAll(/\*([^*]+)\*/g, '“$1”')}`]),
		...(others.length > 0 ? [`${labels.also[language]}: ${others.map(formOf).join(', ')}`] : []),
		excerpt(learnt),
	];
}

function classOf({term, classes, meaning}: WordToLearn, language: Language): string {
	if (term !== undefined) return vocabularyLabelsFor(language).fixedTerm;
	const {wordClass} = meaning.sense;
	const shown = wordClass === undefined ? classes : [wordClass];
	return shown.map((each) => wordClassLabels[each]?.[language] ?? each).join('/');
}

const formOf = ({word, affixes, count}: WordForm): string =>
	`${word}${affixes.length > 0 ? ` (${writeAffixes(affixes)})` : ''}${times(count)}`;

const times = (count: number): string => (count > 1 ? ` (${String(count)}×)` : '');

function restOf(count: number, language: Language): string[] {
	if (count <= 0) return [];
	return [
		language === 'id'
			? `Masih ada ${String(count)} kata lagi: tambahkan --json untuk melihat semuanya.`
			: `${String(count)} more: add --json to see them all.`,
	];
}

/** The sentence, or as much of it around the word as a reader needs. */
function excerpt({sentence, start, end}: WordToLearn): string {
	const {text} = sentence;
	if (text.length <= longest) return `“${sanitiseLine(text)}”`;
	const word = {from: start - sentence.start, to: end - sentence.start};
	const middle = (word.from + word.to) / 2;
	const from = Math.max(0, Math.min(middle - longest / 2, text.length - longest));
	const to = from + longest;
	// Cut between words.
	const left = from === 0 ? 0 : Math.min(text.indexOf(' ', from) + 1, word.from);
	const right = to >= text.length ? text.length : Math.max(text.lastIndexOf(' ', to), word.to);
	const before = left > 0 ? '…' : '';
	const after = right < text.length ? '…' : '';
	return `“${before}${sanitiseLine(text.slice(left, right))}${after}”`;
}
