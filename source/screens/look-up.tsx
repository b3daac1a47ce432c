import {useMemo} from 'react';
import {columnOf, Frame} from '../components/frame.js';
import {type Line, lineCells, safeLine, segment} from '../components/text/line.js';
import {clampTop, viewport} from '../components/text/viewport.js';
import {wrap} from '../components/text/wrap.js';
import {useActions} from '../hooks/actions.js';
import type {LookUp} from '../hooks/look-up.js';
import {useMachine} from '../hooks/machine.js';
import type {Press} from '../hooks/presses.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import {useWindowSize} from '../hooks/window-size.js';
import type {Action, Place} from '../keys/binding.js';
import {wordLabelsFor} from '../labels/look-up.js';
import {type TextField, editField, emptyField, fieldText} from '../session/text-field.js';
import type {Meaning} from '../vocabulary/look-up.js';
import {type Notice, noticeLines} from './notice.js';
import {ownWordsOf} from './own-words.js';
import {fieldRows} from './question-view.js';
import {speak} from './speaking.js';
import {type WordAtHand, wordLines} from './word-view.js';
import {type WordOfText, askedIn, typedWord, wordPage, wordsOf} from './words-at-hand.js';

interface LookUpState {
	readonly cursor: number;
	/** The first row in sight of what is said of the word. */
	readonly top: number;
	/** A word is being typed. */
	readonly field?: TextField;
	readonly notice?: Notice;
}

/**
 * The word that a card asked for, once it may be told of; before that the first of the sentence it is asked in, because
 * nobody wonders about *apa arti*.
 */
function firstOf(words: readonly WordOfText[], {texts, asked}: LookUp): number {
	const isFirst = asked
		? ({text}: WordOfText) => texts[text]?.role === 'evidence'
		: ({text, start}: WordOfText) => texts[text]?.start === start;
	return Math.max(0, words.findIndex(isFirst));
}

/** The texts at hand with a cursor on their words, and below them all that there is to say of the word under it. */
export function LookUpScreen({
	texts,
	asked,
	onClose,
}: LookUp & {
	readonly onClose: () => void;
}) {
	const {services, labels, language, theme, help} = useUi();
	const {columns, rows} = useWindowSize();
	const scroll = useScroll();
	const says = wordLabelsFor(language);
	const words = useMemo(() => wordsOf(texts), [texts]);
	const isAsked = useMemo(() => (asked ? askedIn(asked) : undefined), [asked]);
	const [get, set] = useMachine((): LookUpState => ({
		cursor: firstOf(words, {texts, ...(asked ? {asked} : {})}),
		top: 0,
	}));
	const page = (cursor: number) =>
		wordPage(texts, words, cursor, {theme, width: columnOf(columns).width});
	const explained = useMemo(() => ({total: 0, height: 0}), []);

	const say = (text: string): void => {
		const {notice: _, ...state} = get();
		set(state);
		speak(services, text, language, (notice) => set({...get(), notice}));
	};
	const scrollBy = (by: number): void => {
		const top = clampTop(explained.total, explained.height, get().top + by);
		set({...get(), top});
	};
	const moveTo = (cursor: number): void => {
		if (words[cursor]) set({cursor, top: 0});
	};
	const act = (action: Action | undefined, press: Press): void => {
		const {cursor, field} = get();
		if (field) {
			const edit = action === undefined ? editOf(press) : undefined;
			if (edit) return set({cursor, top: 0, field: editField(field, edit)});
		}
		switch (action) {
			case 'next-word':
				return moveTo(cursor + 1);
			case 'previous-word':
				return moveTo(cursor - 1);
			case 'up':
			case 'down':
				return moveTo(page(cursor).beside(cursor, action === 'up' ? -1 : 1));
			case 'first':
				return moveTo(0);
			case 'last':
				return moveTo(words.length - 1);
			case 'page-up':
			case 'page-down': {
				const by = Math.max(1, explained.height - 1);
				return scrollBy(action === 'page-up' ? -by : by);
			}
			case 'search':
				return isAsked
					? set({...get(), notice: {mark: [], content: [segment(says.firstAnswer, 'muted')]}})
					: set({cursor, top: 0, field: emptyField});
			case 'speak':
				return say(field ? fieldText(field) : (words[cursor]?.word ?? ''));
			case 'speak-sentence':
				return say(words[cursor]?.sentence ?? '');
			case 'back':
				return set({cursor, top: 0});
			case 'help':
				return help('look-up');
			case 'close':
				return onClose();
			default:
		}
	};
	const place: Place = get().field ? 'look-up-field' : 'look-up';
	useActions(() => (get().field ? 'look-up-field' : 'look-up'), act);

	const {cursor, field, notice, top} = get();
	const explanation = (width: number): Line[] => {
		const setting = {language, width, ...(isAsked ? {isAsked} : {})};
		const linesOf = (word: WordAtHand & {readonly meaning?: Meaning}): Line[] => {
			const own = ownWordsOf(word, word.meaning, services.dictionary);
			return wordLines(word.meaning, word, {...setting, ...(own ? {own} : {})});
		};
		if (!field) {
			const word = words[cursor];
			return word ? linesOf(word) : wrap([segment(says.noWords, 'muted')], width);
		}
		const typed = fieldText(field).trim();
		if (typed === '') return [];
		return linesOf(typedWord(safeLine(typed)));
	};
	const setPage = page(field ? -1 : cursor);
	const row = setPage.rowOf(cursor);
	// Text and explanation share what the header and the footer leave; neither moves from word to word.
	const room = rows - (rows >= 16 ? 6 : 5);
	const leastBody = Math.min(setPage.lines.length, Math.max(3, Math.floor(room * 0.4)));

	return (
		<Frame
			place={place}
			title={says.title}
			body={() => ({lines: setPage.lines, focus: {from: row, to: row + 1}})}
			leastBody={leastBody}
			pinned={(width, most) => {
				const tail = noticeLines(notice, width);
				const head = field ? fieldRows(field, says.typeHere, {theme, width}) : [];
				const lines = explanation(width);
				const height = Math.max(1, most - 1 - head.length - tail.length);
				explained.total = lines.length;
				explained.height = height;
				const shown = viewport(lines, height, clampTop(lines.length, height, top));
				const more = [
					...(shown.above > 0 ? [labels.moreAbove(shown.above)] : []),
					...(shown.below > 0 ? [labels.moreBelow(shown.below)] : []),
				].join('  ');
				return [
					ruleWith(more, width),
					...head,
					...shown.lines,
					...Array.from({length: height - shown.lines.length}, () => []),
					...tail,
				];
			}}
			scroll={scroll}
			{...(isAsked ? {hidden: new Set<Action>(['search'])} : {})}
		/>
	);
}

function ruleWith(text: string, width: number): Line {
	if (text === '') return [segment('─'.repeat(width), 'rule')];
	const end: Line = [segment(` ${text} `, 'muted'), segment('──', 'rule')];
	return [segment('─'.repeat(Math.max(0, width - lineCells(end))), 'rule'), ...end];
}
