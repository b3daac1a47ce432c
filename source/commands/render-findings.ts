import type {Language} from '../errors.js';
import {sanitise} from '../sanitise.js';
import type {Finding} from '../store/doctor/finding.js';

const marks = {good: '✓', note: '·', problem: '!'} as const;

/** What the doctor found, in plain words, and what is to be done. */
export function renderFindings(findings: readonly Finding[], language: Language): string {
	const rows = findings.map((finding) => renderFinding(finding, language));
	return `${rows.join('\n')}\n\n${verdict(findings)[language]}\n`;
}

/** One of them, with what it means. */
export function renderFinding({level, says, means, advice}: Finding, language: Language): string {
	const lines = [`${marks[level]} ${sanitise(says[language])}`];
	for (const more of [means, advice]) if (more) lines.push(`  ${sanitise(more[language])}`);
	return lines.join('\n');
}

/** The same for programs. */
export function findingsAsJson(findings: readonly Finding[], language: Language): object {
	return {
		ok: !hasProblem(findings),
		findings: findings.map(({level, check, says, means, advice, repair}) => ({
			level,
			check,
			says: says[language],
			...(means && {means: means[language]}),
			...(advice && {advice: advice[language]}),
			repairable: repair !== undefined,
		})),
	};
}

export function hasProblem(findings: readonly Finding[]): boolean {
	return findings.some(({level}) => level === 'problem');
}

function verdict(findings: readonly Finding[]): {id: string; en: string} {
	const problems = findings.filter(({level}) => level === 'problem').length;
	const isRepairable = findings.some(({repair}) => repair);
	const fix = {
		id: isRepairable ? ' Yang dapat diperbaiki: newsquiz doctor --fix' : '',
		en: isRepairable ? ' What can be repaired: newsquiz doctor --fix' : '',
	};
	return problems === 0
		? {id: `Semuanya baik.${fix.id}`, en: `All is well.${fix.en}`}
		: {
				id: `${problems} masalah.${fix.id}`,
				en: `${problems} ${problems === 1 ? 'problem' : 'problems'}.${fix.en}`,
			};
}
