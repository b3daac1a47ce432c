import type {Change} from '../deck/lint/fix.js';
import type {PlacedFinding} from '../deck/lint/report.js';
import {ruleOf} from '../deck/lint/rules.js';
import type {Bilingual, Language} from '../errors.js';
import {isLabelled, labelOf} from '../exchange/markdown/labels.js';
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
	article: {id: 'Sumber berita', en: 'Source'},
	question: {id: 'Soal', en: 'Question'},
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
			...findingLines(finding, isTyped(result.file), language),
		]),
		...(more > 0 ? [`  ${moreText(more)[language]}`] : []),
		...(findings.length === 0
			? [`  ${words.nothing[language]}`]
			: [
					`  ${words.lowers[language]}: ${quality.lowers
						.slice(0, 6)
						.map(({rule, points}) => `${rule} ${points < 1 ? '<1' : points}`)
						.join(', ')}`,
					`  ${verdict(findings)[language]}`,
				]),
	].join('\n');
}

/** What has to be so before a deck is given to others. */
const forSharing = new Set(['source', 'source-date', 'source-link', 'licence']);

/** What it comes to, for somebody who wants to use the deck today. */
function verdict(findings: Checked['findings']): Bilingual {
	const errors = findings.filter(({severity}) => severity === 'error').length;
	if (errors > 0) {
		return {
			id: `Belum siap dipakai: perbaiki dahulu ${errors} kesalahan itu.`,
			en: `Not ready yet: mend the ${errors === 1 ? 'error' : `${errors} errors`} first.`,
		};
	}
	if (findings.some(({rule}) => rule === 'example-left')) {
		return {
			id: 'Belum siap dibagikan: masih ada isian contoh yang perlu diganti atau dihapus.',
			en: 'Not ready to share: parts of the example are still to be replaced or deleted.',
		};
	}
	return findings.some(({rule}) => forSharing.has(rule))
		? {
				id: 'Siap dipakai. Sebelum dibagikan, lengkapi sumber dan lisensinya seperti disarankan.',
				en: 'Ready to use. Before it is shared, complete its sources and licence as advised.',
			}
		: {
				id: 'Siap dipakai dan dibagikan; saran di atas membuatnya lebih baik.',
				en: 'Ready to use and to share; the advice above makes it better.',
			};
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

const isTyped = (file: string): boolean => /\.(?:md|markdown|csv|tsv|txt)$/i.test(file);

/** A field as pages and tables call it: *Pilihan salah 2* for `distractors[1]`. */
function fieldAsTyped(field: string, language: Language): string {
	return field
		.split('.')
		.map((part) => {
			const [, name = part, at] = /^(\w+)(?:\[(\d+)\])?$/.exec(part) ?? [];
			const shown = fieldName(name, language);
			return at === undefined ? shown : `${shown} ${Number(at) + 1}`;
		})
		.join(', ');
}

function fieldName(name: string, language: Language): string {
	if (name === 'articles') return words.article[language];
	if (name === 'question') return words.question[language];
	return isLabelled(name) ? labelOf(name, language) : name;
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
	asTyped: boolean,
	language: Language,
): string[] {
	const named = asTyped ? fieldAsTyped(field, language) : field;
	const where = [`${words.line[language]} ${line}`, ...(field === '' ? [] : [named])].join(', ');
	// What names no field says itself what to do.
	const todo = rule === 'format' && field === '' ? undefined : ruleOf(rule)?.todo[language];
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
