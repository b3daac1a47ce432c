import {describe, expect, it} from 'vitest';
import {bindings, sections} from '../../source/keys.js';
import {type Labels, labelsFor} from '../../source/labels/labels.js';
import {markLabelsFor} from '../../source/labels/marks.js';

// Words that are the same in both languages.
const shared = new Set(['', 'home.command']);

/** Every sentence of a dictionary by its path; functions are called with figures and names. */
function sentences(value: unknown, path = ''): Array<[string, string]> {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value === 'function') {
		const samples: unknown[][] =
			path.endsWith('span') || path.endsWith('when')
				? [[{count: 3, unit: 'day'}]]
				: path.endsWith('dateOff')
					? [[{by: -2, unit: 'month'}]]
					: path.endsWith('date')
						? [['2026-08-17']]
						: [[3, 5, '7']];
		return samples.flatMap((sample) =>
			sentences((value as (...sample: unknown[]) => unknown)(...sample), path),
		);
	}
	if (Array.isArray(value)) return [[path, value.join(' ')]];
	return Object.entries(value as object).flatMap(([key, inner]) =>
		sentences(inner, path === '' ? key : `${path}.${key}`),
	);
}

const indonesian = new Map(sentences({...labelsFor('id'), marks: markLabelsFor('id')}));
const english = new Map(sentences({...labelsFor('en'), marks: markLabelsFor('en')}));

describe('what the app says', () => {
	it('is there in both languages', () => {
		expect([...indonesian.keys()]).toEqual([...english.keys()]);
		for (const [path, sentence] of [...indonesian, ...english]) {
			expect(sentence.trim(), path).not.toBe('');
			expect(sentence, path).not.toMatch(/undefined|NaN|\[object/);
		}
	});

	it('is not English in Indonesian', () => {
		const same = [...indonesian].filter(
			([path, sentence]) => english.get(path) === sentence && !shared.has(path),
		);
		expect(same.map(([path]) => path)).toEqual([]);
		const leaks = [...indonesian].filter(([, sentence]) =>
			/\b(the|of|is|your?|card|deck|dek|answer|ulasan|jatuh tempo)\b/i.test(sentence),
		);
		expect(leaks).toEqual([]);
	});

	it.each<[keyof Labels, (labels: Labels) => string, string, string]>([
		[
			'span',
			(labels) => labels.span({count: 1, unit: 'minute', isLess: true}),
			'< 1 menit',
			'< 1 min',
		],
		['span', (labels) => labels.span({count: 1.5, unit: 'month'}), '1,5 bulan', '1.5 months'],
		['span', (labels) => labels.span({count: 1, unit: 'day'}), '1 hari', '1 day'],
		['when', (labels) => labels.when({count: 3, unit: 'hour'}), '3 jam lagi', 'in 3 h'],
		['date', (labels) => labels.date('2026-08-17'), '17 Agustus 2026', '17 August 2026'],
		['date', (labels) => labels.date('2026-08'), 'Agustus 2026', 'August 2026'],
		['date', (labels) => labels.date('2026-99'), '2026-99', '2026-99'],
		['cards', (labels) => labels.cards(1), '1 kartu', '1 card'],
		['home', (labels) => labels.home.streak(1), '1 hari berturut-turut', '1 day in a row'],
	])('says %s as people do', (_, say, id, en) => {
		expect(say(labelsFor('id'))).toBe(id);
		expect(say(labelsFor('en'))).toBe(en);
	});
});

describe('the labels of keys', () => {
	it('differ between the languages, but for names', () => {
		const same = bindings.filter(({label}) => label.id === label.en);
		expect(same).toEqual([]);
		expect(sections.every(({title}) => title.id !== title.en)).toBe(true);
	});
});
