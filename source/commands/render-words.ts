import type {Article} from '../article/article.js';
import type {Language} from '../errors.js';
import {explainAffixes} from '../labels/affixes.js';
import {wordClassLabels} from '../labels/word-classes.js';
import {sanitiseLine} from '../sanitise.js';
import type {WordForm, WordToLearn} from '../vocabulary/worth-learning.js';

const most = 30;
const longest = 160;

const labels = {
	untitled: {id: '(tanpa judul)', en: '(no title)'},
	nothing: {
		id: 'Tidak ada kata baru untuk dipelajari.',
		en: 'There are no words to learn.',
	},
	also: {id: 'juga', en: 'also'},
} as const;

/** What `newsquiz words` prints for a reader: the best words with their roots, what the affixes do, and a sentence. */
export function renderWords(
	article: Article,
	words: readonly WordToLearn[],
	language: Language,
	bold: (text: string) => string,
): string {
	const title = bold(sanitiseLine(article.title ?? labels.untitled[language]));
	if (words.length === 0) return `${title}\n\n${labels.nothing[language]}\n`;
	const shown = words.slice(0, most);
	const width = String(shown.length).length;
	const entries = shown.map((word, index) => {
		const number = `${String(index + 1).padStart(width)}. `;
		return entry(word, language, bold)
			.join(`\n${' '.repeat(number.length)}`)
			.replace(/^/, number);
	});
	return [title, ...entries, ...restOf(words.length - shown.length, language)].join('\n\n') + '\n';
}

function entry(learnt: WordToLearn, language: Language, bold: (text: string) => string): string[] {
	const {word, root, affixes, classes, count, forms} = learnt;
	const classNames = classes.map((each) => wordClassLabels[each]?.[language] ?? each);
	const about = classNames.length > 0 ? `, ${classNames.join('/')}` : '';
	const head = root === word ? `${bold(word)}${about}` : `${bold(word)} ← ${root}${about}`;
	const others = forms.filter((form) => form.word !== word);
	return [
		`${head}${times(count)}`,
		...explainAffixes(affixes).map((explanation) => explanation[language]),
		...(others.length > 0 ? [`${labels.also[language]}: ${others.map(formOf).join(', ')}`] : []),
		excerpt(learnt),
	];
}

const formOf = ({word, affixes, count}: WordForm): string =>
	`${word}${affixes.length > 0 ? ` (${affixes.join(' ')})` : ''}${times(count)}`;

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
