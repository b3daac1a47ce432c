import {type Line, type Segment, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Labels} from '../labels/labels.js';
import type {DifferencePart} from '../session/difference.js';
import type {Judgement, Remark} from '../session/judge.js';
import type {Answer} from '../session/question.js';
import type {ViewSetting} from './question-view.js';

/** What is said about an answer that is not simply right. */
export function remarkText(remark: Remark | undefined, labels: Labels): string | undefined {
	const {remarks} = labels;
	switch (remark?.kind) {
		case 'empty':
			return remarks.empty;
		case 'typo':
			return remarks.typo;
		case 'incomplete':
			return remarks.incomplete;
		case 'another-option':
			return remarks.anotherOption;
		case 'unit':
			return remarks.unit;
		case 'date-off':
			return remarks.dateOff(remark);
		case 'amount-off':
			return remarks.amountOff(remark.times, remark.by);
		case 'more-than-asked':
			return remarks.moreThanAsked;
		case 'word-order':
			return remarks.wordOrder;
		case 'short-form':
			return remarks.shortForm;
		case 'bound':
			return remarks.bound;
		case 'synonym':
			return remarks.synonym;
		case 'other-form':
			return remarks.otherForm;
		case 'own':
			return remarks.own;
		case 'order-off':
			return labels.session.remarks.orderOff(remark.moved, remark.of);
		case 'pairs-off':
			return labels.session.remarks.pairsOff(remark.right, remark.of);
		case undefined:
			return undefined;
	}
}

/** What was typed beside the key: what was too much struck out, what was missing underlined. */
export function differenceSegments(parts: readonly DifferencePart[], isPlain: boolean): Segment[] {
	return parts.map(({kind, text}) => {
		if (kind === 'same') return segment(text);
		if (kind === 'extra') return segment(isPlain ? `[-${text}-]` : text, 'extra');
		return segment(isPlain ? `{+${text}+}` : text, 'missing');
	});
}

/** How an answer was judged, why, and what was typed. */
export function verdictLines(answer: Answer, setting: ViewSetting): Line[] {
	const {labels, theme, width} = setting;
	const {judgement} = answer;
	if (!judgement) return answer.input === 'think' ? [] : [[segment(labels.study.gaveUp, 'muted')]];
	const [mark, word] = (
		{
			right: ['✓', labels.study.right],
			almost: ['≈', labels.study.almost],
			wrong: ['✗', labels.study.wrong],
		} as const
	)[judgement.verdict];
	const remark = answer.isAccepted
		? labels.remarks.justAccepted
		: remarkText(judgement.remark, labels);
	const head = wrap(
		[
			segment(`${mark} ${word}`, judgement.verdict),
			...(remark === undefined ? [] : [segment(` · ${remark}`)]),
		],
		width,
	);
	const typed = answer.typed?.trim() ?? '';
	if (typed === '' || (judgement.verdict === 'right' && !answer.isAccepted)) return head;
	const typedLines = wrapAfter(
		[segment(`${labels.study.yourAnswer}  `, 'muted', `${labels.study.yourAnswer}:`)],
		typedSegments(typed, judgement, theme.isPlain),
		width,
	);
	return [...head, ...clipped(typedLines)];
}

/** What was typed: letter by letter beside the key where that explains a slip, else as it is. */
function typedSegments(typed: string, judgement: Judgement, isPlain: boolean): Segment[] {
	const {verdict, remark} = judgement;
	if (verdict === 'right') return [segment(typed, 'right')];
	const alike = judgement.difference.filter((part) => part.kind === 'same');
	const share = alike.reduce((sum, part) => sum + part.text.length, 0) / typed.length;
	if (remark?.kind === 'synonym') return [segment(typed, 'almost')];
	// Letters and figures that meet by chance explain nothing.
	const explains = verdict === 'almost' || (remark === undefined && share >= 0.6);
	return explains ? differenceSegments(judgement.difference, isPlain) : [segment(typed, 'extra')];
}

// The key below is what the learner wants to see; they know what they typed.
const mostTyped = 3;

function clipped(lines: readonly Line[]): Line[] {
	if (lines.length <= mostTyped) return [...lines];
	return [...lines.slice(0, mostTyped - 1), [...lines[mostTyped - 1]!, segment(' …', 'muted')]];
}
