import type {Language} from '../errors.js';
import {accessLabelsFor} from '../labels/access.js';
import type {Line, Segment} from './text/line.js';
import {drawing, signs} from './text/signs.js';

const picture = new RegExp(`[${drawing}]{2,}`, 'gu');
const marks = new RegExp(
	`[${[...signs]
		.filter(([sign]) => sign > '\u2100' || sign === '›' || sign === '‹')
		.map(([sign]) => sign)
		.join('')}]`,
	'gu',
);

/** A row as it is said: no rules and bars, no columns of spaces, and words for signs. Empty where it has nothing to say. */
export function spoken(line: Line, language: Language): string {
	// A text that is wrong as a whole needs no telling which part of it is.
	const isMixed = line.some(
		({text, tone, says}) => says === undefined && tone !== 'extra' && text.trim() !== '',
	);
	const text = line.map((part) => said(part, language, isMixed)).join('');
	const tidy = text
		.replace(/([.?!]) → /g, '$1 ')
		.replace(/ → /g, ': ')
		.replace(marks, (sign) => ` ${sayOf(sign, language)} `)
		// Numbers before what they count off.
		.replace(/^(\s*(?:\p{L}+:\s+)?\d{1,2})\s{2,}(?=\S)/u, '$1. ')
		.replace(/(\S)(?:\s{2,}|\u00a0{2,})(?=\S)/g, (_, before: string) =>
			/[.,:;?!(]/.test(before) ? `${before} ` : `${before}, `,
		)
		.replace(/(?:,\s*)+,/g, ',')
		.replace(/ +(?=[.,:;)](?:\s|$))/g, '')
		.replace(/^[\s,·–!-]+|[\s,·]+$/g, '');
	return /[\p{L}\p{N}]/u.test(tidy) ? tidy : '';
}

function said(part: Segment, language: Language, isMixed: boolean): string {
	const {text, tone, says} = part;
	if (says !== undefined) return says === '' ? ' ' : `${says} `;
	const labels = accessLabelsFor(language);
	// The place where the next letter goes.
	if (tone === 'cursor' && /^[ ▏]?$/.test(text)) return '';
	if (tone === 'key') return keyIn(text, language);
	const bare = text.replace(/ ▸$/, ` ${labels.selected}`).replace(picture, ' ');
	if (isMixed && text.trim() !== '' && (tone === 'extra' || tone === 'missing')) {
		const kind = tone === 'extra' ? labels.extra : labels.missing;
		return ` (${kind}: ${bare.trim()}) `;
	}
	// A sign that stands before its own word has said enough.
	return /[\p{L}\p{N}]/u.test(text) ? bare.replace(/^(\s*)[✓✗≈↻●○■□]\s?(?=.*\p{L})/u, '$1') : bare;
}

/** The name of a key; before a column of what keys do it ends in a colon, and the number of an option in a full stop. */
function keyIn(text: string, language: Language): string {
	const {arrows, punctuation} = accessLabelsFor(language);
	const end = !text.endsWith('  ') ? '' : /^\d+\s+$/.test(text) ? '. ' : ': ';
	const names = (end === '' ? text : text.trimEnd())
		.split(/ +/)
		.map(
			(name) =>
				punctuation[name] ??
				name.replace(/[↑↓←→]+\/?/g, (run) =>
					[...run.replace('/', '')].map((arrow) => arrows[arrow as keyof typeof arrows]).join(', '),
				),
		);
	return names.join(end === '' ? ' ' : ', ') + end;
}

function sayOf(sign: string, language: Language): string {
	return signs.get(sign)?.says?.[language] ?? '';
}
