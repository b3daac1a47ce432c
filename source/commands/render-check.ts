import type {Change} from '../deck/lint/fix.js';
import type {PlacedFinding} from '../deck/lint/report.js';
import {ruleOf} from '../deck/lint/rules.js';
import type {Bilingual, Language} from '../errors.js';
import {safeJson, sanitiseLine} from '../sanitise.js';
import type {Checked, Unchecked} from './check-file.js';

/** So many findings of one file are for reading; more are for `--json`. */
const mostShown = 100;

const words = {
	error: {id: 'kesalahan', en: 'error'},
	advice: {id: 'saran', en: 'advice'},
	card: {id: 'kartu', en: 'card'},
	deck: {id: 'paket kartu', en: 'deck'},
	line: {id: 'baris', en: 'line'},
	mended: {id: 'Diperbaiki', en: 'Mended'},
	nothing: {id: 'Tidak ada yang perlu diperbaiki.', en: 'Nothing to mend.'},
	unchecked: {id: 'tidak dapat diperiksa', en: 'could not be checked'},
	lowers: {id: 'Yang menurunkan mutunya (angka)', en: 'What lowers the quality (points)'},
} as const;

/** The report that `newsquiz check` prints for people. */
export function renderChecks(
	results: ReadonlyArray<Checked | Unchecked>,
	language: Language,
): string {
	return results.map((result) => `${renderOne(result, language)}\n`).join('\n');
}

function renderOne(result: Checked | Unchecked, language: Language): string {
	const name = sanitiseLine(result.file);
	if ('error' in result) {
		const {says, hint} = result.error;
		const lines = [says, ...(hint ? [hint] : [])].map((text) => indented(text[language], '  '));
		return [`${name}: ${words.unchecked[language]}`, ...lines].join('\n');
	}
	const {findings, quality, changes} = result;
	const shown = findings.slice(0, mostShown);
	const more = findings.length - shown.length;
	return [
		`${name}: ${summary(result)[language]}`,
		...changesLines(changes, language),
		...shown.flatMap((finding, at) => [
			...headingOf(finding, shown[at - 1], language),
			...findingLines(finding, language),
		]),
		...(more > 0 ? [`  ${moreText(more)[language]}`] : []),
		...(findings.length === 0
			? [`  ${words.nothing[language]}`]
			: [
					`  ${words.lowers[language]}: ${quality.lowers
						.slice(0, 6)
						.map(({rule, points}) => `${rule} ${points < 1 ? '<1' : points}`)
						.join(', ')}`,
				]),
	].join('\n');
}

function summary({cards, findings, quality}: Checked): Bilingual {
	const errors = findings.filter(({severity}) => severity === 'error').length;
	const advice = findings.length - errors;
	return {
		id: `${cards} kartu, ${errors} kesalahan, ${advice} saran, mutu ${quality.score} dari 100`,
		en: `${cards} ${cards === 1 ? 'card' : 'cards'}, ${errors} ${errors === 1 ? 'error' : 'errors'}, ${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice, quality ${quality.score} of 100`,
	};
}

function changesLines(changes: readonly Change[], language: Language): string[] {
	const shown = changes.slice(0, mostShown).map(({card, says}) => {
		const where = card === undefined ? '' : `${words.card[language]} ${card + 1}: `;
		return `  ${words.mended[language]}: ${where}${sanitiseLine(says[language])}`;
	});
	const more = changes.length - shown.length;
	return more > 0 ? [...shown, `  ${moreText(more)[language]}`] : shown;
}

function headingOf(
	{card, cardId}: PlacedFinding,
	before: PlacedFinding | undefined,
	language: Language,
): string[] {
	if (before && before.card === card) return [];
	if (card === undefined) return [`  ${words.deck[language]}`];
	return [
		`  ${words.card[language]} ${card}${cardId === undefined ? '' : ` "${sanitiseLine(cardId)}"`}`,
	];
}

function findingLines(
	{rule, severity, line, field, says}: PlacedFinding,
	language: Language,
): string[] {
	const where = [`${words.line[language]} ${line}`, ...(field === '' ? [] : [field])].join(', ');
	const todo = ruleOf(rule)?.todo[language];
	return [
		`    ${words[severity][language]} ${rule} (${sanitiseLine(where)}): ${sanitiseLine(says[language])}`,
		...(todo === undefined ? [] : [`      → ${todo}`]),
	];
}

function moreText(count: number): Bilingual {
	return {
		id: `… dan ${count} lagi; --json menampilkan semuanya`,
		en: `… and ${count} more; --json shows all`,
	};
}

const indented = (text: string, by: string): string =>
	text
		.split('\n')
		.map((line) => by + sanitiseLine(line))
		.join('\n');

/** The same for programs. */
export function checksAsJson(
	results: ReadonlyArray<Checked | Unchecked>,
	language: Language,
): string {
	const files = results.map((result) => {
		const {file} = result;
		if ('error' in result) {
			const {says, hint} = result.error;
			return {file, error: {message: says[language], ...(hint && {hint: hint[language]})}};
		}
		const {cards, findings, quality, changes} = result;
		return {
			file,
			cards,
			errors: findings.filter(({severity}) => severity === 'error').length,
			advice: findings.filter(({severity}) => severity === 'advice').length,
			score: quality.score,
			lowers: quality.lowers,
			changes: changes.map(({card, says}) => ({
				...(card !== undefined && {card: card + 1}),
				change: says[language],
			})),
			findings: findings.map(({rule, severity, card, cardId, line, field, says}) => ({
				rule,
				severity,
				...(card !== undefined && {card}),
				...(cardId !== undefined && {id: cardId}),
				line,
				field,
				problem: says[language],
				todo: ruleOf(rule)?.todo[language],
			})),
		};
	});
	return `${safeJson({files}, 2)}\n`;
}
