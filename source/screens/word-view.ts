import {cells, pad} from '../components/text/cells.js';
import {
	type Line,
	type Segment,
	lineCells,
	safeLine,
	segment,
	spread,
} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Language} from '../errors.js';
import {explainAffixes} from '../labels/affixes.js';
import {type WordLabels, registerLabels, wordLabelsFor} from '../labels/look-up.js';
import {wordClassLabels} from '../labels/word-classes.js';
import {analyseWord, type WordAnalysis} from '../language/index.js';
import type {Entry, Sense} from '../vocabulary/lexicon/entry.js';
import {derivedFrom, findEntry} from '../vocabulary/lexicon/lexicon.js';
import {type Meaning, findWord, glossesOf, meaningIn} from '../vocabulary/look-up.js';

/** A word of a text, or a fixed term of it as one. */
export interface WordAtHand extends WordAnalysis {
	/** As it stands in the text. */
	readonly word: string;
	readonly kind: 'word' | 'name' | 'number';
	/** What a name is of, where that is known. */
	readonly name?: NameKind;
}

export type NameKind = 'person' | 'place' | 'organisation' | 'event';

/** What the learner's own dictionary says of a word. */
export interface OwnWords {
	readonly glosses: readonly string[];
	/** All of it, in lines; safe to print. */
	readonly definition: string;
}

export interface WordSetting {
	readonly language: Language;
	/** In cells. */
	readonly width: number;
	/** What the learner's own dictionary says, which stands first. */
	readonly own?: OwnWords;
	/** Words in small letters that a card asks for at this moment: nothing here may tell of them. */
	readonly isAsked?: (word: string) => boolean;
	/** Headwords that are still to be asked: nothing said of another word may show what they mean. */
	readonly isHeldBack?: (headword: string) => boolean;
	/** How many words of the family to show; 8 unless told. */
	readonly mostRelatives?: number;
}

/**
 * All that there is to say of a word: its class, what it means here and elsewhere, how it is used, how it is built, and
 * its family. Names mean nothing unless they are made of words.
 * @param meaning absent when the lexicon lacks the word
 */
export function wordLines(
	meaning: Meaning | undefined,
	word: WordAtHand,
	setting: WordSetting,
): Line[] {
	const labels = wordLabelsFor(setting.language);
	const {width} = setting;
	const {own} = setting;
	if (isAskedWord(meaning, word, setting)) {
		return [
			spread([segment(safeLine(word.word), 'title')], [segment(labels.asked, 'almost')], width),
			...wrap([segment(labels.askedWhy, 'muted')], width),
		];
	}
	const head = headLines(meaning, word, setting, labels);
	const rows = new Rows(labels, width);
	if (own) addOwn(rows, own, labels);
	if (!meaning) {
		if (word.kind === 'name') return [...head, ...remark(labels.nameIsNoWord, width)];
		if (word.kind === 'number') return [...head, ...rows.lines()];
		addBuild(rows, word, undefined, setting, labels);
		if (own) return [...head, ...rows.lines()];
		const isBuilt = word.affixes.length > 0;
		const says = isBuilt ? labels.lackingButRoot : labels.lacking;
		return [...head, ...remark(says, width), ...rows.lines()];
	}
	addSenses(rows, meaning, own, labels);
	addUse(rows, meaning, setting, labels);
	if (isTerm(meaning.entry)) addParts(rows, meaning.entry, setting, labels);
	else addBuild(rows, buildOf(meaning, word), meaning.entry.word, setting, labels);
	return [
		...head,
		...(word.kind === 'name' ? remark(labels.partOfName, width) : []),
		...(meaning.as === 'root' ? remark(labels.onlyRoot, width) : []),
		...rows.lines(),
	];
}

const isTerm = ({word}: Entry): boolean => word.includes(' ');

const remark = (text: string, width: number): Line[] => wrap([segment(text, 'muted')], width);

/** Whether a word or its family is what a card asks for. */
function isAskedWord(
	meaning: Meaning | undefined,
	{word, root}: WordAtHand,
	{isAsked}: WordSetting,
): boolean {
	if (!isAsked) return false;
	const {entry} = meaning ?? {};
	return [word.toLowerCase(), root, ...(entry ? [entry.word, entry.root] : [])].some(isAsked);
}

/** The root and the affixes of a form: as the lexicon has them where the form is a headword of its own. */
function buildOf({entry, as}: Meaning, word: WordAtHand): WordAnalysis {
	return as === 'word' && entry.word === word.word.toLowerCase()
		? entry
		: {root: entry.root, affixes: word.affixes.length > 0 ? word.affixes : entry.affixes};
}

function headLines(
	meaning: Meaning | undefined,
	{word, kind, name, root, affixes}: WordAtHand,
	{language, width}: WordSetting,
	labels: WordLabels,
): Line[] {
	const shown = safeLine(word);
	const left: Segment[] = [segment(shown, 'title')];
	const base = meaning?.entry.root ?? root;
	if (meaning && meaning.as !== 'root' && meaning.entry.word !== word.toLowerCase()) {
		left.push(segment(`  ${labels.formOf[meaning.as]} `, 'muted'), segment(meaning.entry.word));
	}
	const isBuilt = meaning
		? base !== meaning.entry.word || meaning.as === 'root'
		: affixes.length > 0;
	if (kind === 'word' && isBuilt) left.push(segment('  ← ', 'muted'), segment(safeLine(base)));
	const says = name ? labels.names[name] : classOf(meaning, kind, language, labels);
	if (says === '') return lineCells(left) <= width ? [left] : wrap(left, width);
	const right = segment(says, 'muted');
	return lineCells(left) + 2 + cells(says) <= width
		? [spread(left, [right], width)]
		: [...wrap(left, width), [right]];
}

function classOf(
	meaning: Meaning | undefined,
	kind: WordAtHand['kind'],
	language: Language,
	labels: WordLabels,
): string {
	if (!meaning || meaning.as === 'root') return kind === 'word' ? '' : labels[kind];
	const {sense, entry} = meaning;
	const classes = sense.wordClass === undefined ? entry.classes : [sense.wordClass];
	return classes.map((each) => wordClassLabels[each]?.[language] ?? each).join('/');
}

/** The short glosses of the learner's own dictionary, and all of what it says where that is more. */
function addOwn(rows: Rows, {glosses, definition}: OwnWords, labels: WordLabels): void {
	rows.add(labels.own, [segment(glosses.join(', '), 'strong')]);
	if (lettersOf(definition) === lettersOf(glosses.join(''))) return;
	for (const line of definition.split('\n')) {
		if (line.trim() !== '') rows.add(labels.own, [segment(safeLine(line.trim()))]);
	}
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

function addSenses(
	rows: Rows,
	meaning: Meaning,
	own: OwnWords | undefined,
	labels: WordLabels,
): void {
	const {entry, sense, as} = meaning;
	// That the meaning is the root's is said beside it.
	const say = (each: Sense): string =>
		glossesOf(as === 'root' ? {entry, as: 'word'} : meaning, each).join(', ');
	const isTheirs = own !== undefined && sense.glosses.join() === own.glosses.join();
	if (!isTheirs)
		rows.add(as === 'root' ? labels.ofRoot : labels.here, [segment(say(sense), 'strong')]);
	const others = entry.senses.filter((each) => each !== sense);
	if (others.length === 0) return;
	rows.add(labels.others, [segment(others.map(say).join(' · '))]);
}

function addUse(rows: Rows, {entry}: Meaning, setting: WordSetting, labels: WordLabels): void {
	const {language} = setting;
	const {registers, synonyms, note} = entry;
	if (registers.length > 0) {
		const names = registers.map((each) => registerLabels[each]?.[language] ?? each);
		rows.add(labels.register, [segment(names.join(', '))]);
	}
	const open = synonyms.filter((synonym) => !tells(synonym, setting));
	if (open.length > 0) rows.add(labels.synonyms, [segment(open.join(', '))]);
	if (note !== undefined && !tells(note, setting)) rows.add(labels.note, emphasised(note));
}

/** Whether one of the words of a text is held back, or it or its family is asked for. */
function tells(text: string, {isAsked, isHeldBack}: WordSetting): boolean {
	if (isHeldBack?.(text) === true) return true;
	const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
	return words.some(
		(word) =>
			isHeldBack?.(word) === true ||
			(isAsked && (isAsked(word) || isAsked(analyseWord(word).root))),
	);
}

/** `neutral is *meninggal*`: words of Indonesian in an English note stand out. */
function emphasised(note: string): Segment[] {
	return note
		.split('*')
		.map((part, index) => segment(part, index % 2 === 1 ? 'accent' : undefined))
		.filter(({text}) => text !== '');
}

/** What the affixes do, and the family of the root. */
function addBuild(
	rows: Rows,
	built: WordAnalysis,
	headword: string | undefined,
	setting: WordSetting,
	labels: WordLabels,
): void {
	for (const explanation of explainAffixes(built.affixes)) {
		const [pattern, ...does] = explanation[setting.language].split(': ');
		rows.add(labels.affixes, [segment(pattern!, 'accent'), segment(`: ${does.join(': ')}`)]);
	}
	const family = [built.root, ...derivedFrom(built.root)]
		.filter((word) => word !== headword && setting.isHeldBack?.(word) !== true)
		.map(findEntry)
		.filter((entry) => entry !== undefined);
	const nearness = ({word, band}: Entry): number => (word === built.root ? 0 : band);
	family.sort((a, b) => nearness(a) - nearness(b));
	addWords(rows, labels.family, family, labels, setting.mostRelatives);
}

function addParts(rows: Rows, term: Entry, {isHeldBack}: WordSetting, labels: WordLabels): void {
	const parts = term.word
		.split(' ')
		.map((part) => findWord(part)?.entry)
		.filter((entry) => entry !== undefined)
		.filter(({word}) => isHeldBack?.(word) !== true);
	addWords(rows, labels.parts, parts, labels);
}

const mostWords = 8;

/** Words of the lexicon one below the other, their glosses aligned. */
function addWords(
	rows: Rows,
	label: string,
	entries: readonly Entry[],
	labels: WordLabels,
	most = mostWords,
): void {
	const shown = entries.slice(0, most);
	const column = Math.max(0, ...shown.map(({word}) => cells(word)));
	for (const entry of shown) {
		const {glosses} = meaningIn({entry, as: 'word'});
		rows.addPair(label, entry.word, glosses.join(', '), column);
	}
	const left = entries.length - shown.length;
	if (left > 0) rows.add(label, [segment(labels.andMore(left), 'muted')]);
}

/** A column of labels, each once, with what they are of beside it. */
class Rows {
	readonly #labels: WordLabels;
	readonly #width: number;
	readonly #rows: Array<{readonly label: string; readonly lines: (room: number) => Line[]}> = [];

	constructor(labels: WordLabels, width: number) {
		this.#labels = labels;
		this.#width = width;
	}

	add(label: string, content: readonly Segment[]): void {
		this.#rows.push({label, lines: (room) => wrap(content, room)});
	}

	/** A word with its gloss in a column of their own where there is room for two. */
	addPair(label: string, word: string, gloss: string, column: number): void {
		this.#rows.push({
			label,
			lines: (room) =>
				column + 2 + 16 <= room
					? wrapAfter([segment(`${pad(word, column)}  `)], [segment(gloss, 'muted')], room)
					: wrap([segment(word), segment(`  ${gloss}`, 'muted')], room),
		});
	}

	lines(): Line[] {
		const {here, others, ofRoot, register, synonyms, note, affixes, family, parts, own} =
			this.#labels;
		const all = [here, others, ofRoot, register, synonyms, note, affixes, family, parts, own];
		// The same for every word, so that nothing moves from one to the next.
		const column = Math.max(...all.map(cells)) + 2;
		let last: string | undefined;
		return this.#rows.flatMap(({label, lines}) =>
			lines(this.#width - column).map((line): Line => {
				const isFirst = label !== last;
				last = label;
				return [segment(pad(isFirst ? label : '', column), 'muted'), ...line];
			}),
		);
	}
}
