import {render, tidy} from '../clause/render.js';
import type {Unit} from '../clause/units.js';
import type {Statement} from '../statement.js';
import {wordsOf, type Story} from '../story.js';
import {lowerFirst, upperFirst} from '../words/case.js';
import {formatDate, partsOf} from '../words/dates.js';
import {conjunctions} from '../words/lists.js';
import {withoutExtras} from './shorten.js';
import {countNamed, dangles, isClumsy, isNegation} from './standalone.js';
import {surfaces, voiceName} from './surfaces.js';

/** Where a stem has its question, its gap or its words from. */
export type Part = string | readonly Unit[];

export interface Stem {
	readonly text: string;
	/** The units that the stem shows. */
	readonly units: readonly Unit[];
}

export interface StemOptions {
	/** Units that the gap stands for. */
	readonly blank?: ReadonlySet<Unit>;
	/** Leave out who claims it: the stem asks for that very speaker. */
	readonly withoutVoice?: boolean;
	/** The stem asks for the date itself, so that it must not be dated. */
	readonly undated?: boolean;
	/** Whether the question may hold *tidak* or *belum*. */
	readonly negative?: boolean;
	/** How the text ends: `?` for questions, `.` for sentences with a gap. */
	readonly stop: '?' | '.';
}

/**
 * Puts a stem together: published words with full names and full dates in place of short ones, whose claim it
 * is, and the month where nothing else dates it. Nothing when a word would point out of the card.
 */
export function stemOf(
	story: Story,
	statement: Statement,
	pieces: readonly Part[],
	options: StemOptions,
): Stem | undefined {
	const blank = options.blank ?? new Set();
	const parts = pieces.map((part) =>
		typeof part === 'string' ? part : withoutExtras(part, blank),
	);
	const shown = parts.flatMap((part) => (typeof part === 'string' ? [] : [...part]));
	const visible = shown.filter((unit) => !blank.has(unit));
	if (dangles(visible)) return undefined;
	if (options.stop === '?' && options.negative !== true && visible.some(isNegation))
		return undefined;
	const inOffice = parts.some((part) => typeof part === 'string' && /\s\p{Lu}/u.test(part));
	const isAttributed = statement.voice !== undefined && options.withoutVoice !== true;
	if (!inOffice && !isAttributed && countNamed(story, visible) < 1) return undefined;
	const surface = surfaces(story, shown, blank);
	let body = join(parts.map((part) => (typeof part === 'string' ? part : render(part, surface))));
	// A clause taken out of its sentence must still say which event it means.
	if (
		statement.derived === true &&
		(wordsOf(body).length < 6 || !visible.some(({entity}) => entity !== undefined))
	)
		return undefined;
	const before: string[] = [];
	const voice = options.withoutVoice === true ? undefined : statement.voice;
	if (voice) {
		before.push(`Menurut ${voiceName(story, voice)}`);
	}
	const dating = options.undated === true ? undefined : anchor(story, statement, visible);
	if (dating !== undefined) {
		if (before.length > 0) before[0] += ` pada ${dating.month}`;
		else if (!dating.certain) before.push(`Menurut berita ${dating.month}`);
		else if (options.stop === '.') before.push(`Pada ${dating.month}`);
		// At the end of a subordinate clause it would date that clause.
		else if (
			visible.some(({lower}) => conjunctions.has(lower)) ||
			parts.some((part) => typeof part === 'string' && /\bbahwa$/.test(part))
		)
			before.push(`Menurut berita ${dating.month}`);
		else body += ` pada ${dating.month}`;
	}
	body =
		before.length > 0
			? `${before.join(', ')}, ${typeof parts[0] === 'string' ? lowerFirst(body) : body}`
			: upperFirst(body);
	const told = tidy(body.replace(/\.+$/, ''));
	const text = (options.stop === '?' ? asScheduled(told, statement) : told) + options.stop;
	if (options.stop === '?' && isClumsy(text)) return undefined;
	return {text, units: visible};
}

/** *akan* ages: who reads it later knows the day as past. */
function asScheduled(question: string, {units}: Statement): string {
	const hasDay = units.some(
		({kind, entity}) => kind === 'date' && partsOf(entity?.iso)?.day !== undefined,
	);
	return hasDay
		? question.replace(/ akan (?=(?:ber|me|di)\p{Ll}{3,})/u, ' dijadwalkan ')
		: question;
}

function join(pieces: readonly string[]): string {
	return tidy(pieces.filter((piece) => piece !== '').join(' '));
}

/** What is planned, aimed at or told of a whole year did not happen in the month of its report. */
const isPlanned = ({kind, text, lower}: Unit) =>
	/^(?:akan|bakal|rencananya|berencana|merencanakan|direncanakan|hendak|ingin|target|menargetkan|ditargetkan|(?:19|20)\d\d)$/.test(
		kind === 'word' ? lower : text,
	);

/** Only a date of the sentence itself tells that its deed falls in the month of the report. */
function holdsDateIn(month: string, {units}: Statement): boolean {
	return units.some(({kind, entity}) => {
		const parts = kind === 'date' ? partsOf(entity?.iso) : undefined;
		return (
			parts?.month !== undefined && formatDate({year: parts.year, month: parts.month}) === month
		);
	});
}

/** The month that dates a stem, when nothing in it does; `certain` when the event itself falls in it. */
function anchor(
	story: Story,
	statement: Statement,
	visible: readonly Unit[],
): {month: string; certain: boolean} | undefined {
	if (visible.some((unit) => unit.kind === 'date' && partsOf(unit.entity?.iso))) return undefined;
	// The date of a sentence whose clause this is dates its main clause.
	const around = statement.derived === true ? [] : statement.sentence.units;
	const framed = around
		.filter((unit) => unit.kind === 'date' && !statement.units.includes(unit))
		.map((unit) => partsOf(unit.entity?.iso))
		.find((parts) => parts?.month !== undefined);
	if (framed) return {month: formatDate({year: framed.year, month: framed.month!}), certain: false};
	if (story.month === undefined) return undefined;
	// Without a day of publication the month is the lead's own.
	const day = story.publishedAt === undefined ? 31 : (partsOf(story.publishedAt)?.day ?? 0);
	return {
		month: story.month,
		certain:
			statement.sentence.rank === 0 &&
			day > 3 &&
			statement.voice === undefined &&
			holdsDateIn(story.month, statement) &&
			!visible.some(isPlanned),
	};
}
