import {saysOfWhat} from '../claims/of-what.js';
import {isNextOrLast} from '../claims/plain.js';
import type {Chunk} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {isHarmful} from '../harm.js';
import {scoreOf} from '../rank.js';
import {contentWords} from '../rivals.js';
import type {Statement} from '../statement.js';
import {questionUnits, withoutTail} from '../stem/shorten.js';
import {isNegation} from '../stem/standalone.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {daysIn, formatDate, isoOf, partsOf} from '../words/dates.js';
import {eventVerbs} from '../changes/events.js';

/** An event and the days between which it lies. */
interface Event {
	readonly text: string;
	readonly from: string;
	readonly to: string;
	readonly date: Unit;
	readonly statement: Statement;
	readonly score: number;
}

const fewest = 3;
const most = 5;

/** `Urutkan peristiwa berikut …`: events whose days follow one another, told without them. */
export function orderForm(story: Story, statements: readonly Statement[]): Draft | undefined {
	const events = statements.flatMap((statement) => eventOf(story, statement) ?? []);
	const best = [...events].sort((a, b) => b.score - a.score);
	const chosen: Event[] = [];
	for (const event of best) {
		if (chosen.length === most) break;
		if (
			chosen.every(
				(other) => isBefore(event, other) !== isBefore(other, event) && !isLike(event, other),
			)
		)
			chosen.push(event);
	}
	if (chosen.length < fewest) return undefined;
	const inOrder = chosen.sort((a, b) => a.from.localeCompare(b.from));
	const [first, ...others] = inOrder;
	const spans = others.map(({date}) => ({start: date.start, end: date.end}));
	const items = inOrder.map(({text}) => text);
	return {
		kind: 'event',
		form: 'order',
		question: 'Urutkan peristiwa berikut dari yang paling awal.',
		answer: items.join(' → '),
		accept: [],
		items,
		explanation: `${inOrder.map(({date}) => dateOf(date)).join(', ')}.`,
		span: {start: first!.date.start, end: first!.date.end},
		support: spans,
		statement: first!.statement,
		shown: inOrder.flatMap(({statement}) => statement.units),
		merit: 0,
	};
}

const dateOf = ({entity, text}: Unit) => (entity?.iso === undefined ? text : readable(entity.iso));
const readable = (iso: string) => {
	const parts = partsOf(iso);
	return parts ? formatDate(parts) : iso;
};

/** What happened, without its date, if it happened on one that is known. */
function eventOf(story: Story, statement: Statement): Event | undefined {
	const {clause, sentence, voice, quoted} = statement;
	if (!clause || voice !== undefined || quoted || sentence.rank >= 1000) return undefined;
	if (!eventVerbs.has(clause.verb) || clause.predicate.some(isUnreal)) return undefined;
	const chunk = [...clause.front, ...clause.rest].find((part) => !part.deep && dateIn(part));
	const date = chunk && dateIn(chunk);
	const days = date && daysOf(date);
	// What lies ahead is a plan.
	if (!chunk || !days || days.from > (story.latest ?? days.from)) return undefined;
	const dropped = withoutTail(clause, new Set([chunk])).add(chunk);
	const units = questionUnits(clause, dropped);
	if (units.some(({kind, lower}) => kind === 'date' || kind === 'time' || tells.test(lower)))
		return undefined;
	if (!saysOfWhat(statement, units)) return undefined;
	if (units.some((unit, at) => isNextOrLast(unit, units[at + 1]))) return undefined;
	const stem = stemOf(story, statement, [units], {stop: '.', undated: true});
	const text = stem?.text.replace(/\.$/, '');
	if (text === undefined || text.length < 20 || text.length > 110) return undefined;
	const draft: Draft = {
		kind: 'event',
		form: 'order',
		question: text,
		answer: text,
		accept: [],
		span: {start: date.start, end: date.end},
		statement,
		shown: units,
		merit: 0,
	};
	if (isHarmful(story, draft)) return undefined;
	return {text, ...days, date, statement, score: scoreOf(story, draft)};
}

/** Words that give an event's place in the order away. */
const tells =
	/^(?:pertama|kedua|ketiga|terakhir|kembali|sebelum|sebelumnya|setelah|sesudah|usai|kemudian|lalu|akhirnya|lagi|lanjutan|perdana)$/;

/** What is only planned, or did not happen. */
const isUnreal = (unit: Unit) =>
	isNegation(unit) || /^(?:akan|bakal|hendak|ingin|harus|dapat|bisa|batal|gagal)$/.test(unit.lower);

function dateIn({marker, units}: Chunk): Unit | undefined {
	const content = units.filter(({kind}) => kind !== 'punctuation');
	const unit = content.at(-1);
	if (unit?.kind !== 'date' || unit.entity?.conflict !== undefined) return undefined;
	const isPlain = content
		.slice(0, -1)
		.every(({lower}) => /^(?:pada|di|tanggal|tahun|bulan|hari)$/.test(lower));
	return isPlain && /^(?:|,|pada|di)$/.test(marker) ? unit : undefined;
}

/** The first and last day that a date can mean. */
function daysOf({entity}: Unit): {from: string; to: string} | undefined {
	const parts = partsOf(entity?.iso);
	if (!parts) return undefined;
	const {year, month, day} = parts;
	const last = month ?? 12;
	return {
		from: isoOf({year, month: month ?? 1, day: day ?? 1}),
		to: isoOf({year, month: last, day: day ?? daysIn(year, last)}),
	};
}

const isBefore = (a: Event, b: Event) => a.to < b.from;

/** One event told twice. */
function isLike(a: Event, b: Event): boolean {
	const words = contentWords(a.text);
	const shared = [...contentWords(b.text)].filter((word) => words.has(word)).length;
	return shared / Math.max(1, Math.min(words.size, contentWords(b.text).size)) > 0.6;
}
