import {describe, expect, it} from 'vitest';
import {sections} from '../../source/keys/help.js';
import {bindings} from '../../source/keys/table.js';
import {type Labels, labelsFor} from '../../source/labels/labels.js';
import {deckTexts, screenTexts} from '../../source/labels/palette.js';
import {settingsLabelsFor} from '../../source/labels/settings.js';
import {deviceSettings, learningSettings} from '../../source/settings/settings-list.js';

describe('what the app says', () => {
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
		['home', (labels) => labels.home.streak(1), 'hari pertama', 'day one'],
	])('says %s as people do', (_, say, id, en) => {
		expect(say(labelsFor('id'))).toBe(id);
		expect(say(labelsFor('en'))).toBe(en);
	});
});

describe('the settings and the commands', () => {
	it.each(['id', 'en'] as const)(
		'have words for every setting and every choice (%s)',
		(language) => {
			const {texts} = settingsLabelsFor(language);
			for (const setting of [...learningSettings, ...deviceSettings]) {
				const text = texts[setting.name];
				expect(text?.about, setting.name).toMatch(/\.$/);
				for (const choice of setting.choices ?? []) {
					expect(text?.values?.[choice], `${setting.name} ${choice}`).toBeTruthy();
				}
				if ('parse' in setting && !setting.choices) expect(text?.how, setting.name).toBeTruthy();
			}
		},
	);

	it('are named in both languages', () => {
		const names = [...Object.values(screenTexts), ...Object.values(deckTexts)];
		expect(names.filter(({name}) => (name.id as string) === name.en)).toEqual([]);
	});
});

describe('the labels of keys', () => {
	it('differ between the languages, but for names', () => {
		const same = bindings.filter(({label}) => label.id === label.en);
		expect(same).toEqual([]);
		expect(sections.every(({title}) => title.id !== title.en)).toBe(true);
	});
});
