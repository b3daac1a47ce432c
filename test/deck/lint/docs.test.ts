import {readFileSync, writeFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import type {Family, Rule} from '../../../source/deck/lint/rule.js';
import {rules} from '../../../source/deck/lint/rules.js';

const file = new URL('../../../docs/lint.md', import.meta.url);

const families: Readonly<Record<Family, string>> = {
	format: 'The file',
	stem: 'The stem',
	key: 'The key',
	evidence: 'The evidence',
	options: 'The options',
	words: 'Words',
	cards: 'Cards beside one another',
	people: 'People',
	deck: 'The deck',
};

function table(family: Family): string {
	const rows = rules
		.filter((rule) => rule.family === family)
		.map((rule) => `| \`${rule.id}\` | ${severity(rule)} | ${rule.means.en} | ${rule.means.id} |`);
	return [
		`### ${families[family]}`,
		'',
		'| rule | | what has to be so | aturannya |',
		'| --- | --- | --- | --- |',
		...rows,
	].join('\n');
}

function severity({severity, dropsBuilt}: Rule): string {
	return dropsBuilt ? `${severity}, not built` : severity;
}

/** `npm run lint-docs` writes it. */
it('docs/lint.md lists the rules as they are today', () => {
	const old = readFileSync(file, 'utf8');
	const all = (Object.keys(families) as Family[]).map(table).join('\n\n');
	const fresh = old.replace(
		/(<!-- rules: [^\n]*-->\n)[\s\S]*?(<!-- \/rules -->)/,
		(_, begin: string, end: string) => `${begin}\n${all}\n\n${end}`,
	);
	expect(fresh).toContain(all);
	if (process.env['UPDATE_LINT_DOCS']) writeFileSync(file, fresh);
	else expect(old, 'run: npm run lint-docs').toBe(fresh);
});
