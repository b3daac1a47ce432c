import {cells, fit, pad, padStart} from '../components/text/cells.js';
import type {Line, Segment} from '../components/text/line.js';
import type {Item} from '../class-report/items.js';
import type {ClassReport, MissedFact, Standing} from '../class-report/report.js';
import {figures, type ReportWords, reportWords} from '../class-report/words.js';
import type {Language} from '../errors.js';
import {citationOf, sourceOf} from '../exchange/decks/sources.js';
import {markLabelsFor} from '../labels/marks.js';
import {sanitiseLine} from '../sanitise.js';
import type {Tone} from '../theme.js';

const narrowest = 60;
const widest = 100;
/** Of an overview; the other forms hold all. */
const mostWeakOptions = 12;

interface Setting {
	readonly words: ReportWords;
	readonly language: Language;
	readonly width: number;
}

const tones: Readonly<Record<Standing, Tone>> = {
	passed: 'right',
	remedial: 'wrong',
	incomplete: 'muted',
};

/** A class report for a terminal or a printer, 80 columns wide unless told. */
export function classTable(report: ClassReport, language: Language, columns = 80): Line[] {
	const width = Math.min(widest, Math.max(narrowest, columns));
	const setting: Setting = {words: reportWords(language), language, width};
	const {words} = setting;
	return [
		...heading(report, setting),
		...section(words.marks, marks(report, setting), setting),
		...section(words.remedial, remedial(report, setting), setting),
		...section(words.itemTable, items(report, setting), setting),
		...(report.wrongKeys.length > 0
			? section(words.wrongKeys, wrongKeys(report, setting), setting)
			: []),
		...section(words.facts, facts(report, setting), setting),
		...section(words.distractors, weakOptions(report, setting), setting),
		...(report.flagged.length > 0 ? section(words.flags, flags(report, setting), setting) : []),
		...section(words.notes, notes(report, setting), setting),
	];
}

function segment(text: string, tone?: Tone): Segment {
	return {text, ...(tone === undefined ? {} : {tone})};
}

function section(title: string, lines: readonly Line[], {width}: Setting): Line[] {
	const rule = '─'.repeat(Math.max(0, width - cells(title) - 1));
	return [[], [segment(title, 'title'), segment(` ${rule}`, 'rule')], ...lines];
}

function heading(report: ClassReport, setting: Setting): Line[] {
	const {words, language, width} = setting;
	const {decimal, mark} = figures(language);
	const {summary} = report;
	const parts = [
		...(summary.mean === undefined ? [] : [`${words.mean} ${decimal(summary.mean, 1)}`]),
		...(summary.median === undefined ? [] : [`${words.median} ${mark(summary.median)}`]),
		...(summary.standardDeviation === undefined
			? []
			: [`${words.deviation} ${decimal(summary.standardDeviation, 1)}`]),
		...(summary.lowest === undefined ? [] : [`${words.lowest} ${mark(summary.lowest)}`]),
		...(summary.highest === undefined ? [] : [`${words.highest} ${mark(summary.highest)}`]),
	];
	const standings = (['passed', 'remedial', 'incomplete'] as const)
		.filter((standing) => summary[standing] > 0)
		.map((standing) => `${summary[standing]} ${words.standings[standing]}`);
	return [
		[segment(fit(`${words.title} · ${sanitiseLine(report.deck.title)}`, width), 'title')],
		[
			segment(
				[
					words.pupils(summary.pupils),
					words.items(report.items.length),
					words.pass(mark(report.pass)),
					words.attempts[report.attempt],
				].join(' · '),
				'muted',
			),
		],
		[segment(standings.join(' · '), 'strong')],
		...(parts.length > 0 ? [[segment(parts.join(' · '))]] : []),
	];
}

function marks({pupils, pass}: ClassReport, {words, language, width}: Setting): Line[] {
	const {mark} = figures(language);
	const longest = pupils.reduce((most, {name}) => Math.max(most, cells(name)), cells(words.name));
	const name = Math.min(longest, width - 56);
	const bar = 20;
	const passAt = Math.min(bar - 1, Math.max(1, Math.round((pass / 100) * bar)));
	const head: Line = [
		segment(
			`${pad(words.name, name)}  ${padStart(words.right, 9)}  ${padStart(words.mark, 5)}  ${' '.repeat(bar)}  ${words.standing}`,
			'muted',
		),
	];
	return [
		head,
		...pupils.map((pupil): Line => {
			const exact = Math.round(((pupil.mark ?? 0) / 100) * bar);
			// A mark that falls short by a little stays short of the line.
			const filled = (pupil.mark ?? 0) < pass ? Math.min(exact, passAt - 1) : exact;
			const rest = [...' '.repeat(bar - filled)];
			if (passAt >= filled) rest[passAt - filled] = '│';
			return [
				segment(
					`${pad(pupil.name, name)}  ${padStart(`${pupil.right}/${pupil.answered}`, 9)}  ${padStart(pupil.mark === undefined ? '–' : mark(pupil.mark), 5)}  `,
				),
				segment('█'.repeat(filled), tones[pupil.standing]),
				segment(`${rest.join('')}  `, 'rule'),
				segment(words.standings[pupil.standing], tones[pupil.standing]),
			];
		}),
	];
}

function remedial({pupils}: ClassReport, setting: Setting): Line[] {
	const {words, language} = setting;
	const {mark} = figures(language);
	const weak = pupils
		.filter(({standing}) => standing !== 'passed')
		.sort((one, other) => (one.mark ?? -1) - (other.mark ?? -1));
	if (weak.length === 0) return [[segment(words.remedialEmpty, 'muted')]];
	return weak.flatMap((pupil): Line[] => {
		const value = pupil.mark === undefined ? '–' : mark(pupil.mark);
		const missed = pupil.missed.map(({number}) => number).join(', ');
		const again = missed === '' ? '' : `${words.studyAgain}: ${words.number} ${missed}`;
		const label = pupil.standing === 'incomplete' ? ` · ${words.standings.incomplete}` : '';
		return [
			[
				segment(pupil.name, 'strong'),
				segment(` · ${words.mark.toLowerCase()} ${value}${label}`, tones[pupil.standing]),
			],
			...paragraph(again, 2, setting),
		];
	});
}

/** The widths of what stands right of a question. */
const columnWidths = {answered: 4, share: 5, interval: 11, level: 6, rest: 6, restInterval: 13};

function items({items: all, isSmall}: ClassReport, setting: Setting): Line[] {
	const {words, language, width} = setting;
	const {decimal, interval} = figures(language);
	const {answered, share, interval: between, level, rest, restInterval} = columnWidths;
	const number = Math.max(2, ...all.slice(-1).map((item) => String(item.number).length));
	const right = answered + share + between + level + rest + restInterval + 7;
	const question = width - number - 1 - right;
	const cell = (text: string, size: number): string => ` ${padStart(text, size)}`;
	const row = (item: Item): Line => [
		segment(`${padStart(String(item.number), number)} `, 'muted'),
		segment(pad(sanitiseLine(item.card.question), question)),
		segment(cell(String(item.answered), answered)),
		segment(cell(decimal(item.difficulty, 2), share), 'strong'),
		segment(cell(interval(item.difficultyInterval), between), 'muted'),
		segment(
			` ${pad(words.levels[item.level], level)}`,
			item.level === 'medium' ? 'text' : 'almost',
		),
		segment(
			cell(item.itemRest === undefined ? '–' : decimal(item.itemRest, 2), rest),
			item.discrimination === 'negative'
				? 'wrong'
				: item.discrimination === 'poor'
					? 'almost'
					: isSmall
						? 'muted'
						: 'strong',
		),
		segment(
			cell(item.itemRestInterval ? interval(item.itemRestInterval) : '', restInterval),
			'muted',
		),
	];
	const head = `${padStart(words.number, number)} ${pad(words.question, question)}${cell('n', answered)}${cell('p', share)}${cell('95%', between)} ${pad('', level)}${cell('r', rest)}${cell('95%', restInterval)}`;
	return [[segment(head, 'muted')], ...all.map(row)];
}

function wrongKeys({wrongKeys: suspects}: ClassReport, setting: Setting): Line[] {
	const {words, language} = setting;
	const {mark} = figures(language);
	return suspects.flatMap(({number, card, likelyWrongKey}) => {
		if (!likelyWrongKey) return [];
		const {option, upperOption, upperKey, isCertain} = likelyWrongKey;
		const rounded = (value: number): string => mark(Math.round(value * 10) / 10);
		return [
			...paragraph(`${number}. ${card.question}`, 0, setting, 'strong'),
			...paragraph(`${words.key}: ${card.answer}`, 2, setting),
			...paragraph(
				words.wrongKey(option, rounded(upperOption), rounded(upperKey)) +
					(isCertain ? '' : ` ${words.wrongKeyMaybe}`),
				2,
				setting,
				'wrong',
			),
		];
	});
}

function facts({missedFacts, deck, wrongKeys: suspects}: ClassReport, setting: Setting): Line[] {
	const {words, language} = setting;
	if (missedFacts.length === 0) return [[segment(words.factsEmpty, 'muted')]];
	const {percent} = figures(language);
	return missedFacts.flatMap(({card, numbers, right, answered, mistaken}: MissedFact) => {
		const [evidence] = card.evidence ?? [];
		const source = sourceOf(card, deck);
		const shares = `${words.rightOf(right, answered)} (${percent(right / answered)})`;
		return [
			...paragraph(`${numbers.join(', ')}. ${card.question}`, 0, setting, 'strong'),
			...paragraph(`${words.key}: ${card.answer}`, 2, setting, 'answer'),
			...(suspects.some((item) => item.card === card)
				? paragraph(words.suspect, 2, setting, 'wrong')
				: []),
			...paragraph(
				mistaken ? `${shares}; ${words.mistaken(mistaken.text, mistaken.chosen)}` : shares,
				2,
				setting,
			),
			...(evidence ? paragraph(`“${evidence.text}”`, 2, setting, 'muted') : []),
			...(source ? paragraph(citationOf(source), 2, setting, 'muted') : []),
		];
	});
}

function weakOptions({weakOptions: weak}: ClassReport, setting: Setting): Line[] {
	const {words, language, width} = setting;
	const {percent} = figures(language);
	if (weak.length === 0) return [[segment(words.distractorsEmpty, 'muted')]];
	const lines = weak.slice(0, mostWeakOptions).map(({item, option, isCertain}): Line => {
		const count = `${option.chosen}/${item.choices}`;
		const doubt = isCertain ? percent(option.share) : words.upTo(percent(option.interval.high));
		const right = `${padStart(count, 9)}  ${doubt}`;
		return [
			segment(`${padStart(String(item.number), 3)} `, 'muted'),
			segment(pad(sanitiseLine(option.text), Math.max(20, width - 4 - 32))),
			segment(` ${right}`, isCertain ? 'text' : 'muted'),
		];
	});
	const option = Math.max(20, width - 4 - 32);
	const head = `${padStart(words.number, 3)} ${pad(words.option, option)} ${padStart(words.chosen, 9)}`;
	const left = weak.length - mostWeakOptions;
	return [
		[segment(head, 'muted')],
		...lines,
		...(left > 0 ? [[segment(`    … +${left}`, 'muted')]] : []),
	];
}

function flags({flagged}: ClassReport, setting: Setting): Line[] {
	const {words, language} = setting;
	const {reasons} = markLabelsFor(language);
	return flagged.flatMap(({card, number, flags: given}) => [
		...paragraph(`${number}. ${card.question}`, 0, setting, 'strong'),
		...paragraph(words.flagCount(given.length), 2, setting),
		...given.flatMap(({reason, note}) => {
			const said = [reason === undefined ? '' : reasons[reason], note ?? ''].filter(Boolean);
			return said.length === 0 ? [] : paragraph(`– ${said.join('; ')}`, 2, setting, 'muted');
		}),
	]);
}

function notes(report: ClassReport, setting: Setting): Line[] {
	const {words, language} = setting;
	const {decimal} = figures(language);
	const {reliability} = report;
	const texts = [
		reliability.value === undefined
			? words.noReliability[reliability.why]
			: words.reliabilityOf(decimal(reliability.value, 2), reliability.pupils, reliability.items),
		...words.legend(report),
	];
	return [
		...report.notes.flatMap(({says, isProblem}) =>
			paragraph(`• ${says[language]}`, 0, setting, isProblem ? 'wrong' : undefined),
		),
		...texts.flatMap((text) => paragraph(`• ${text}`, 0, setting, 'muted')),
	];
}

/** A text on as many lines as it needs; what follows a bullet or number stands under it. */
function paragraph(text: string, indent: number, {width}: Setting, tone?: Tone): Line[] {
	const line = sanitiseLine(text);
	if (line === '') return [];
	const hang = /^(?:•|–|[\d, ]+\.) /.exec(line)?.[0].length ?? 0;
	const lines: string[] = [];
	let current = ' '.repeat(indent);
	let isEmpty = true;
	for (const word of line.split(' ')) {
		if (!isEmpty && cells(current) + 1 + cells(word) > width) {
			lines.push(current);
			current = ' '.repeat(indent + hang) + fit(word, width - indent - hang);
		} else {
			current += isEmpty ? fit(word, width - indent) : ` ${word}`;
		}
		isEmpty = false;
	}
	return [...lines, current].map((each) => [segment(each, tone)]);
}
