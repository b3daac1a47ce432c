import type {Body} from '../components/frame.js';
import {pad} from '../components/text/cells.js';
import {type Line, type Segment, blank, safeLine, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Card, Deck, Evidence} from '../deck/deck.js';
import {writeAffixes} from '../labels/affixes.js';
import type {Labels} from '../labels/labels.js';
import {fold} from '../session/fold.js';
import type {Answer, Question} from '../session/question.js';
import {filledBlank} from './cloze-view.js';
import {pairedLines} from './match-view.js';
import {orderedLines} from './order-view.js';
import {type ViewSetting, questionHead} from './question-view.js';
import {withHits} from './hits-view.js';
import {bar, quoted} from './quoted.js';
import {verdictLines} from './verdict-view.js';

/** The span that gives the key, lit in its sentence; marked as well where there are no styles. */
export function evidenceSentence(evidence: Evidence, isPlain: boolean): Segment[] {
	const {text} = evidence;
	const start = Math.max(0, Math.min(evidence.start, text.length));
	const end = Math.max(start, Math.min(evidence.end, text.length));
	const lit = text.slice(start, end);
	return [
		segment(text.slice(0, start)),
		...(lit === '' ? [] : [segment(isPlain ? `«${lit}»` : lit, 'answer')]),
		segment(text.slice(end)),
	];
}

/** Where an evidence was published: publisher, date, title. */
function source(deck: Deck, evidence: Evidence, labels: Labels): string {
	const article = deck.articles?.find((candidate) => candidate.id === evidence.article);
	if (!article) return '';
	const {publisher, publishedAt, title} = article;
	return [
		publisher,
		publishedAt === undefined ? undefined : labels.date(publishedAt),
		title === deck.title ? undefined : title,
	]
		.filter((part) => part !== undefined && part !== '')
		.map((part) => safeLine(part!))
		.join(' · ');
}

/** Sentences that prove the key, each article named once below its last one. */
export function evidenceLines(
	{deck, card}: {readonly deck: Deck; readonly card: Card},
	{labels, theme, width, words = []}: ViewSetting,
): Line[] {
	const all = card.evidence ?? [];
	return all.flatMap((evidence, index): Line[] => {
		const isLast = all[index + 1]?.article !== evidence.article;
		const from = isLast ? source(deck, evidence, labels) : '';
		return [
			...(index === 0 ? [] : [blank]),
			...(evidence.via === 'antecedent'
				? [[segment(bar, 'rule'), segment(labels.study.refersTo, 'muted')]]
				: []),
			...quoted(withHits(evidenceSentence(evidence, theme.isPlain), words, theme.isPlain), width),
			...(from === '' ? [] : quoted([segment(from, 'muted')], width)),
		];
	});
}

/** Where options take more rows than this, the key and what was chosen come first, to be in sight. */
const mostInOrder = 5;

/** The options again, the key and a wrong choice marked. */
function chosenLines(question: Question, answer: Answer, {labels, width}: ViewSetting): Line[] {
	if (answer.input !== 'choice') return [];
	const options = question.options.map((option, index) => {
		const isChosen = index === answer.chosen;
		const tone = option.isKey
			? ('right' as const)
			: isChosen
				? ('wrong' as const)
				: ('muted' as const);
		const mark = option.isKey ? '✓ ' : isChosen ? '✗ ' : '  ';
		const says = option.isKey
			? `${labels.study.answer}:`
			: isChosen
				? `${labels.study.yourAnswer}:`
				: '';
		return {rank: option.isKey ? 0 : isChosen ? 1 : 2, mark, says, tone, text: option.text, index};
	});
	if (question.card.form === 'true-false') {
		return [
			options.flatMap(({mark, says, tone, text}) => [
				segment(pad(`${mark}${text}`, 16), tone, `${says} ${text},`),
			]),
		];
	}
	const rows = options.map(({rank, mark, says, tone, text, index}) => ({
		rank,
		lines: wrapAfter(
			[segment(mark, tone, says), segment(`${index + 1}  `, tone, `${index + 1}.`)],
			[segment(text, tone)],
			width,
		),
	}));
	const isLong = rows.flatMap(({lines}) => lines).length > mostInOrder;
	return (isLong ? rows.sort((one, other) => one.rank - other.rank) : rows).flatMap(
		({lines}) => lines,
	);
}

/** The right order or pairs, beside what the learner made of them. */
function arrangedLines(card: Card, {places, partners}: Answer, setting: ViewSetting): Line[] {
	if (card.form === 'order') return orderedLines(card, places, setting);
	return card.form === 'match' ? pairedLines(card, partners, setting) : [];
}

function keyLines({card, accepted}: Question, answer: Answer, setting: ViewSetting): Line[] {
	const {labels, width} = setting;
	// On the screen its place and weight tell what it is.
	const name = segment('', 'title', `${labels.study.answer}:`);
	// In order and paired, the key says itself.
	const arranged = arrangedLines(card, answer, setting);
	const lines =
		arranged.length > 0 ? arranged : wrapAfter([name], [segment(card.answer, 'title')], width);
	const others = (card.accept ?? []).filter((other) => fold(other) !== fold(card.answer));
	if (others.length > 0 && card.form !== 'true-false') {
		const some = others.slice(0, 4).join(' · ');
		lines.push(...wrap([segment(`${labels.study.alsoRight}: ${some}`, 'muted')], width));
	}
	// What has just been accepted stands above.
	const earlier = answer.isAccepted ? accepted.slice(0, -1) : accepted;
	if (earlier.length > 0) {
		const own = earlier.slice(-4).join(' · ');
		lines.push(...wrap([segment(`${labels.study.ownAnswers}: ${own}`, 'muted')], width));
	}
	return lines;
}

function wordLines(card: Card, {labels, width}: ViewSetting): Line[] {
	const {word} = card;
	if (!word) return [];
	const isBuilt = word.affixes.length > 0 || word.root !== word.form.toLowerCase();
	const parts = [`${labels.study.root}: ${word.root}`, writeAffixes(word.affixes)].filter(
		(part) => part !== '',
	);
	return [
		...(isBuilt ? [blank, ...wrap([segment(parts.join(' · '), 'muted')], width)] : []),
		...((card.evidence ?? []).length === 0 && word.sentence
			? [blank, ...quoted([segment(word.sentence)], width)]
			: []),
	];
}

/** A card with its answer: how the learner did, the key, the evidence and what explains it. */
export function answerBody(question: Question, answer: Answer, setting: ViewSetting): Body {
	const {card} = question;
	const {labels, theme, width} = setting;
	const filling = card.form === 'cloze' ? filledBlank(card, theme.isPlain) : undefined;
	const head = questionHead(card, {...setting, isAnswered: true, filling});
	const verdict = verdictLines(answer, setting);
	const chosen = chosenLines(question, answer, setting);
	// Among the options the key is marked already.
	const key = chosen.length > 0 ? chosen : keyLines(question, answer, setting);
	const evidence = evidenceLines(question, setting);
	const explanation = card.explanation ? [blank, ...wrap(card.explanation, width)] : [];
	// What would be right is said at once where a statement is false.
	const isFirst = card.form === 'true-false' && fold(card.answer) === 'salah';
	const lines = [
		...head,
		blank,
		...verdict,
		...(verdict.length > 0 ? [blank] : []),
		...key,
		...(isFirst ? explanation : []),
		...(evidence.length > 0 ? [blank, ...evidence] : []),
		...wordLines(card, setting),
		...(isFirst ? [] : explanation),
		...(card.asOf
			? [blank, ...wrap([segment(labels.study.asOf(labels.date(card.asOf)), 'muted')], width)]
			: []),
	];
	const upToKey =
		head.length +
		1 +
		(verdict.length > 0 ? verdict.length + 1 : 0) +
		key.length +
		(isFirst ? explanation.length : 0);
	return {lines, start: {from: Math.min(head.length, upToKey), to: upToKey}};
}
