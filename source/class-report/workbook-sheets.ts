import type {Row} from 'write-excel-file/universal';
import type {Language} from '../errors.js';
import {cardCredit, deckCredits} from '../exchange/decks/sources.js';
import {markLabelsFor} from '../labels/marks.js';
import type {ClassReport, Standing} from './report.js';
import {figures, type ReportWords, reportWords} from './words.js';
import {
	centred,
	headings,
	number,
	oneDecimal,
	ruled,
	type SheetOf,
	text,
	twoDecimals,
	whole,
} from './workbook-cells.js';

// With more than these a pupil's questions stand in one cell, by their numbers.
const mostRemedialRows = 20_000;
/** Names of sheets are short, and go without some signs. */
const names = {
	id: {
		...{marks: 'Nilai', remedial: 'Remedial', items: 'Butir soal', options: 'Pengecoh'},
		...{facts: 'Fakta terlewat', notes: 'Catatan'},
	},
	en: {
		...{marks: 'Marks', remedial: 'Remedial', items: 'Questions', options: 'Options'},
		...{facts: 'Facts missed', notes: 'Notes'},
	},
} as const;

const fills: Readonly<Record<Standing, string>> = {
	passed: '#E3F1E4',
	remedial: '#FBE3DF',
	incomplete: '#EEEEEE',
};

/** The sheets of a report, for a teacher: what they copy first comes first. */
export function reportSheets(report: ClassReport, language: Language): SheetOf[] {
	const words = reportWords(language);
	return [
		marksSheet(report, words, language),
		remedialSheet(report, words, language),
		itemsSheet(report, words, language),
		optionsSheet(report, words, language),
		factsSheet(report, words, language),
		notesSheet(report, words, language),
	];
}

function marksSheet(report: ClassReport, words: ReportWords, language: Language): SheetOf {
	const {pupils, summary, pass} = report;
	const rows: Row[] = pupils.map(({name, right, answered, mark, standing}) => [
		text(name),
		number(right, whole),
		number(answered, whole),
		number(mark, oneDecimal, {fontWeight: 'bold'}),
		text(words.standings[standing], {backgroundColor: fills[standing]}),
	]);
	const figure = (label: string, value: number | undefined): Row => [
		text(label, {fontStyle: 'italic'}),
		null,
		null,
		number(value, oneDecimal),
	];
	return {
		sheet: names[language].marks,
		widths: [30, 9, 10, 9, 16],
		data: [
			headings([words.name, words.right, words.answered, words.mark, words.standing]),
			...rows,
			[],
			figure(words.pass('').trim(), pass),
			figure(words.mean, summary.mean),
			figure(words.median, summary.median),
			figure(words.deviation, summary.standardDeviation),
			figure(words.lowest, summary.lowest),
			figure(words.highest, summary.highest),
		],
	};
}

function remedialSheet({pupils}: ClassReport, words: ReportWords, language: Language): SheetOf {
	const weak = pupils.filter(({standing}) => standing !== 'passed');
	const isLong = weak.reduce((sum, {missed}) => sum + missed.length, 0) > mostRemedialRows;
	const rows = weak.flatMap((pupil): Row[] => {
		const first = [
			text(pupil.name, {fontWeight: 'bold', ...ruled}),
			number(pupil.mark, oneDecimal, ruled),
			text(words.standings[pupil.standing], ruled),
		];
		if (isLong) {
			const numbers = pupil.missed.map((item) => item.number).join(', ');
			return [[...first, null, text(numbers, ruled)]];
		}
		const missed = pupil.missed.map(({number: place, card}, at) => {
			const style = at === 0 ? ruled : {};
			return [
				number(place, whole, {...centred, ...style}),
				text(card.question, style),
				text(card.answer, style),
			];
		});
		const [head = [null, null, null], ...rest] = missed;
		return [[...first, ...head], ...rest.map((row) => [null, null, null, ...row])];
	});
	return {
		sheet: names[language].remedial,
		widths: [26, 9, 15, 6, 62, 30],
		isWide: true,
		data: [
			headings([
				...[words.name, words.mark, words.standing],
				...[words.number, `${words.studyAgain}: ${words.question}`, words.key],
			]),
			...(rows.length > 0 ? rows : [[text(words.remedialEmpty)]]),
		],
	};
}

function itemsSheet({items}: ClassReport, words: ReportWords, language: Language): SheetOf {
	return {
		sheet: names[language].items,
		widths: [6, 48, 26, 9, 8, 8, 8, 8, 9, 9, 8, 8, 18, 9, 8, 8],
		isWide: true,
		data: [
			headings([
				...[words.number, words.question, words.key, words.answered, words.right],
				...['p', 'p −', 'p +', words.difficulty],
				...['r', 'r −', 'r +', words.discrimination],
				...[`D (${words.upperLower})`, 'D −', 'D +'],
			]),
			...items.map((item): Row => [
				number(item.number, whole, centred),
				text(item.card.question),
				text(item.card.answer),
				number(item.answered, whole),
				number(item.right, whole),
				number(item.difficulty, twoDecimals, {fontWeight: 'bold'}),
				number(item.difficultyInterval.low, twoDecimals),
				number(item.difficultyInterval.high, twoDecimals),
				text(words.levels[item.level]),
				number(item.itemRest, twoDecimals, {fontWeight: 'bold'}),
				number(item.itemRestInterval?.low, twoDecimals),
				number(item.itemRestInterval?.high, twoDecimals),
				text(
					item.discrimination === undefined
						? item.itemRest === undefined
							? '–'
							: words.tooSmall
						: words.discriminations[item.discrimination],
				),
				number(item.upperLower?.value, twoDecimals),
				number(item.upperLower?.interval.low, twoDecimals),
				number(item.upperLower?.interval.high, twoDecimals),
			]),
		],
	};
}

function optionsSheet(report: ClassReport, words: ReportWords, language: Language): SheetOf {
	const weak = new Map(report.weakOptions.map(({option, isCertain}) => [option, isCertain]));
	return {
		sheet: names[language].options,
		widths: [6, 46, 34, 10, 10, 10, 44],
		isWide: true,
		data: [
			headings([
				...[words.number, words.question, words.option, words.chosen, words.of, words.share],
				words.notes,
			]),
			...report.items.flatMap((item) =>
				item.options.map((option, place): Row => {
					const isCertain = weak.get(option);
					const remark = option.isKey
						? words.key
						: item.likelyWrongKey?.option === option.text
							? words.wrongKeys
							: isCertain === undefined
								? ''
								: isCertain
									? words.underFive
									: `${words.underFive}; ${words.unsure}`;
					const line = place === 0 ? ruled : {};
					const style = {...(option.isKey ? {fontWeight: 'bold' as const} : {}), ...line};
					return [
						number(item.number, whole, {...centred, ...line}),
						place === 0 ? text(item.card.question, line) : null,
						text(option.text, style),
						number(option.chosen, whole, style),
						number(item.choices, whole, line),
						number(item.choices === 0 ? undefined : option.share, '0%', style),
						text(remark, style),
					];
				}),
			),
		],
	};
}

function factsSheet(report: ClassReport, words: ReportWords, language: Language): SheetOf {
	return {
		sheet: names[language].facts,
		widths: [8, 44, 26, 18, 30, 56, 44],
		isWide: true,
		data: [
			headings([
				...[words.number, words.question, words.key, words.right, words.mostChosen],
				...[words.evidence, words.source],
			]),
			...report.missedFacts.map(({card, numbers, right, answered, mistaken}) => [
				text(numbers.join(', ')),
				text(card.question),
				text(card.answer, {fontWeight: 'bold'}),
				text(words.rightOf(right, answered)),
				text(mistaken ? words.mistaken(mistaken.text, mistaken.chosen) : ''),
				text(card.evidence?.[0]?.text ?? ''),
				text(cardCredit(card, report.deck, language)),
			]),
		],
	};
}

function notesSheet(report: ClassReport, words: ReportWords, language: Language): SheetOf {
	const {decimal, mark} = figures(language);
	const {reasons} = markLabelsFor(language);
	const {reliability, deck, summary} = report;
	const lines: Array<readonly [string, string]> = [
		[words.title, deck.title],
		[
			'',
			`${words.pupils(summary.pupils)}, ${words.items(report.items.length)}, ${words.pass(mark(report.pass))}, ${words.attempts[report.attempt]}`,
		],
		...report.notes.map(({says}): readonly [string, string] => [words.notes, says[language]]),
		...report.wrongKeys.flatMap(({number: place, likelyWrongKey}): Array<[string, string]> => {
			if (!likelyWrongKey) return [];
			const {option, upperOption, upperKey, isCertain} = likelyWrongKey;
			const said = words.wrongKey(option, decimal(upperOption, 1), decimal(upperKey, 1));
			return [
				[`${words.wrongKeys}: ${place}`, isCertain ? said : `${said} ${words.wrongKeyMaybe}`],
			];
		}),
		...report.flagged.map(({number: place, flags}): readonly [string, string] => [
			`${words.flags}: ${place}`,
			[
				words.flagCount(flags.length),
				...flags.flatMap(({reason, note}) =>
					[reason === undefined ? '' : reasons[reason], note ?? ''].filter(Boolean),
				),
			].join('; '),
		]),
		[
			words.reliability,
			reliability.value === undefined
				? words.noReliability[reliability.why]
				: words.reliabilityOf(decimal(reliability.value, 2), reliability.pupils, reliability.items),
		],
		...words.legend(report).map((line): readonly [string, string] => ['', line]),
		...deckCredits(deck, language).map((line): readonly [string, string] => ['', line]),
	];
	return {
		sheet: names[language].notes,
		widths: [34, 110],
		isWide: true,
		data: [
			headings([words.notes, '']),
			...lines.map(([label, said]) => [text(label, {fontWeight: 'bold'}), text(said)]),
		],
	};
}
