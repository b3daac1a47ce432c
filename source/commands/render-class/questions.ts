import {pad, padStart} from '../../components/text/cells.js';
import type {Line} from '../../components/text/line.js';
import type {Item} from '../../class-report/items.js';
import type {ClassReport, MissedFact} from '../../class-report/report.js';
import {figures} from '../../class-report/words.js';
import {citationOf, sourceOf} from '../../exchange/decks/sources.js';
import {markLabelsFor} from '../../labels/marks.js';
import {sanitiseLine} from '../../sanitise.js';
import {paragraph, segment, type Setting} from './setting.js';

/** Of an overview; the other forms hold all. */
const mostWeakOptions = 12;

/** The widths of what stands right of a question. */
const columnWidths = {answered: 4, share: 5, interval: 11, level: 6, rest: 6, restInterval: 13};

/** How difficult each question was, and how well it told pupils apart. */
export function items({items: all, isSmall}: ClassReport, setting: Setting): Line[] {
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

/** The questions whose key is likely wrong, with what speaks for it. */
export function wrongKeys({wrongKeys: suspects}: ClassReport, setting: Setting): Line[] {
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

/** The facts that the class missed, with their evidence and source. */
export function facts(
	{missedFacts, deck, wrongKeys: suspects}: ClassReport,
	setting: Setting,
): Line[] {
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

/** The wrong options that hardly anybody chose. */
export function weakOptions({weakOptions: weak}: ClassReport, setting: Setting): Line[] {
	const {words, language, width} = setting;
	const {percent} = figures(language);
	if (weak.length === 0) return [[segment(words.distractorsEmpty, 'muted')]];
	const column = Math.max(20, width - 4 - 32);
	const lines = weak.slice(0, mostWeakOptions).map(({item, option, isCertain}): Line => {
		const count = `${option.chosen}/${item.choices}`;
		const doubt = isCertain ? percent(option.share) : words.upTo(percent(option.interval.high));
		const right = `${padStart(count, 9)}  ${doubt}`;
		return [
			segment(`${padStart(String(item.number), 3)} `, 'muted'),
			segment(pad(sanitiseLine(option.text), column)),
			segment(` ${right}`, isCertain ? 'text' : 'muted'),
		];
	});
	const head = `${padStart(words.number, 3)} ${pad(words.option, column)} ${padStart(words.chosen, 9)}`;
	const left = weak.length - mostWeakOptions;
	return [
		[segment(head, 'muted')],
		...lines,
		...(left > 0 ? [[segment(`    … +${left}`, 'muted')]] : []),
	];
}

/** The cards that pupils flagged, and why. */
export function flags({flagged}: ClassReport, setting: Setting): Line[] {
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
