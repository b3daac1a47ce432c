import {ruleOf} from '../deck/lint/rules.js';
import type {Bilingual, Language} from '../errors.js';
import type {DroppedCard} from '../questions/build-deck.js';
import {sanitiseLine} from '../sanitise.js';

/** So many cards of each rule show what it dropped. */
const mostExamples = 3;

/** Rules that need the article, not only the card. */
const articleRules: Readonly<Record<string, Bilingual>> = {
	'no-harm': {
		id: 'Kartu tidak merugikan siapa pun: korban, tersangka, pasien, anak (dengan --school lebih ketat).',
		en: 'A card hurts nobody: no victim, suspect, patient or child (with --school more is spared).',
	},
	'one-right-answer': {
		id: 'Hanya ada satu jawaban yang benar dalam seluruh artikel.',
		en: 'There is one right answer in the whole article.',
	},
};

/** What `newsquiz build --explain` prints: which rule left out which cards, the commonest rule first. */
export function renderDrops(dropped: readonly DroppedCard[], language: Language): string {
	if (dropped.length === 0) return `${none[language]}\n`;
	const byRule = new Map<string, DroppedCard[]>();
	for (const drop of dropped) byRule.set(drop.rule, [...(byRule.get(drop.rule) ?? []), drop]);
	const groups = [...byRule].sort(([, a], [, b]) => b.length - a.length);
	return [
		heading(dropped.length)[language],
		...groups.flatMap(([rule, drops]) => [
			`  ${rule} (${drops.length}): ${meaningOf(rule, drops)[language]}`,
			...drops.slice(0, mostExamples).map((drop) => `    · ${example(drop)}`),
			...(drops.length > mostExamples
				? [`    · ${more(drops.length - mostExamples)[language]}`]
				: []),
		]),
		'',
	].join('\n');
}

const none: Bilingual = {
	id: 'Tidak ada rancangan kartu yang ditolak.',
	en: 'No draft of a card was turned down.',
};

function heading(count: number): Bilingual {
	return {
		id: `${count} rancangan kartu ditolak:`,
		en:
			count === 1
				? '1 draft of a card was turned down:'
				: `${count} drafts of cards were turned down:`,
	};
}

function meaningOf(rule: string, [first]: readonly DroppedCard[]): Bilingual {
	const problem = sanitiseLine(first?.problem ?? '');
	return articleRules[rule] ?? ruleOf(rule)?.means ?? {id: problem, en: problem};
}

function example({question, answer}: DroppedCard): string {
	const text = sanitiseLine(`${question} → ${answer}`);
	return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function more(count: number): Bilingual {
	return {id: `… dan ${count} lagi`, en: `… and ${count} more`};
}
