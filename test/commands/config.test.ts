import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import type {ScheduleEvent} from '../../source/progress/event.js';
import {deviceSettings, learningSettings} from '../../source/settings/settings-list.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

let home: string;
beforeEach(() => {
	home = temporaryFolder();
});

const config = async (...argv: string[]) => runCommand(['config', ...argv], {home});

/** What `config` has written to the log. */
function log(): Array<Partial<ScheduleEvent>> {
	const folder = join(home, 'reviews');
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
		.map((line) => JSON.parse(line) as ScheduleEvent)
		.map(({type, v: _, device: __, n: ___, at: ____, tz: _____, ...change}) => {
			expect(type).toBe('schedule');
			return change;
		});
}

/** A date some days from now. */
const ahead = (days: number): string =>
	new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('config', () => {
	it('lists every setting with its value and one line of meaning, in both languages', async () => {
		const {status, stdout, stderr} = await config();
		expect([status, stderr]).toEqual([0, '']);
		const {stdout: id} = await runCommand(['--lang', 'id', 'config'], {home});
		for (const {name, meaning} of [...learningSettings, ...deviceSettings]) {
			for (const [text, said] of [
				[stdout, meaning.en],
				[id, meaning.id],
			] as const) {
				expect(text).toContain(`\n  ${name} `);
				expect(text.replace(/\s+/g, ' ')).toContain(said);
			}
		}

		for (const text of [stdout, id])
			for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
	});

	it('says what is not as it is by default', async () => {
		await config('new-per-day', '12');
		const {stdout} = await config();
		expect(stdout).toContain(
			'new-per-day       12          at most so many new cards a day (default:',
		);
	});

	it('gives programs every value and default', async () => {
		await config('retention', '0.85');
		const {stdout} = await config('--json');
		expect(JSON.parse(stdout)).toEqual({
			'daily-goal': {value: 0, default: 0},
			retention: {value: 0.85, default: 0.9},
			steps: {value: ['1m', '10m'], default: ['1m', '10m']},
			'relearning-steps': {value: ['10m'], default: ['10m']},
			'new-per-day': {value: 20, default: 20},
			'reviews-per-day': {value: 200, default: 200},
			fuzz: {value: true, default: true},
			'day-start': {value: '04:00', default: '04:00'},
			'leech-threshold': {value: 8, default: 8},
			'leech-action': {value: 'suspend', default: 'suspend'},
			exam: {value: null, default: null},
			parameters: {value: [], default: []},
			language: {value: null, default: null},
			dictionary: {value: null, default: null},
			theme: {value: 'auto', default: 'auto'},
			characters: {value: 'auto', default: 'auto'},
			motion: {value: 'full', default: 'full'},
			'screen-reader': {value: 'off', default: 'off'},
		});
		const one = await config('retention', '--json');
		expect(JSON.parse(one.stdout)).toEqual({name: 'retention', value: 0.85, default: 0.9});
	});

	it.each<[name: string, typed: string, change: object]>([
		['daily-goal', '30', {dailyGoal: 30}],
		['retention', '0.85', {retention: 0.85}],
		['retention', '0,85', {retention: 0.85}],
		['retention', '85%', {retention: 0.85}],
		['steps', '5m,1h', {steps: ['5m', '1h']}],
		['steps', 'none', {steps: []}],
		['relearning-steps', '1d', {relearningSteps: ['1d']}],
		['new-per-day', '0', {newPerDay: 0}],
		['NEW_PER_DAY', '7', {newPerDay: 7}],
		['reviews-per-day', '90', {reviewsPerDay: 90}],
		['fuzz', 'mati', {fuzz: false}],
		['day-start', '5', {dayStart: 300}],
		['day-start', '00.30', {dayStart: 30}],
		['leech-threshold', '5', {leechThreshold: 5}],
		['leech-action', 'tag', {leechAction: 'tag'}],
	])('%s %s goes into the log', async (name, typed, change) => {
		const {status, stderr} = await config(name, typed);
		expect([status, stderr]).toEqual([0, '']);
		expect(log()).toEqual([change]);
	});

	it('says what it was, what it is, and how to go back', async () => {
		expect((await config('steps', '1m', '10m', '1d')).stdout).toBe(
			'steps: 1m 10m → 1m 10m 1d\nTo go back: newsquiz config steps "1m 10m"\n',
		);
		const {stdout} = await runCommand(['--lang', 'id', 'config', 'steps', '1m 10m'], {home});
		expect(stdout).toBe(
			'steps: 1m 10m 1d → 1m 10m\nUntuk kembali: newsquiz config steps "1m 10m 1d"\n',
		);
	});

	it('goes back to the default with --reset', async () => {
		await config('retention', '0.8');
		expect((await config('retention', '--reset')).stdout).toContain('retention: 0.8 → 0.9\n');
		expect(log()).toEqual([{retention: 0.8}, {retention: 0.9}]);
	});

	it('writes nothing where nothing changes', async () => {
		expect((await config('fuzz', 'on')).stdout).toBe('fuzz: on (as before)\n');
		expect(log()).toEqual([]);
	});

	it('advises where a value is unusual', async () => {
		expect((await config('retention', '0.97')).stdout).toContain('expect twice the reviews');
		expect((await config('retention', '0.75')).stdout).toContain('one card of 4 is forgotten');
		expect((await config('new-per-day', '100')).stdout).toContain('more than 500 reviews a day');
		expect((await config('reviews-per-day', '10')).stdout).toContain('will pile up');
	});

	it.each<[argv: string, says: RegExp]>([
		['retention 2', /"2" for retention.*\n.*0\.7 to 0\.97.*config retention 0\.9/],
		['retention 0.99', /0\.7 to 0\.97/],
		['retention tinggi', /config retention 0\.9/],
		['steps 10x', /"1m 10m"/],
		['steps 0m', /"1m 10m"/],
		['new-per-day -- -3', /from 0 to 9999/],
		['new-per-day 2.5', /from 0 to 9999/],
		['fuzz maybe', /config fuzz off/],
		['day-start 24:00', /config day-start 04:00/],
		['day-start 4:75', /config day-start 04:00/],
		['leech-action delete', /suspend or tag/],
		['exam 2026-02-31', /year-month-day/],
		['exam 2020-01-01', /has passed/],
		['exam 9999-01-01', /ten years/],
		['exam none --deck akronim-dan-lembaga', /when the exam is/],
		['language fr', /Use id or en, for example: newsquiz config language id/],
		['theme pink', /Use auto, dark, light or high-contrast/],
		['characters emoji', /auto, unicode or ascii/],
		['motion none', /full or reduced/],
		['screen-reader yes', /off or on/],
		['parameters 1,2,3', /stats --optimise/],
		['retension', /Did you mean: newsquiz config retention\?/],
		['new', /Did you mean: newsquiz config new-per-day\?/],
		['xyzzy', /The settings are: daily-goal, retention, steps/],
		['fuzz on off', /takes one value/],
		['--reset', /name of one setting/],
		['fuzz off --reset', /no value/],
		['fuzz off --deck a', /--deck is for exam/],
	])('%s: a clear word, and nothing changes', async (argv, says) => {
		const {status, stdout, stderr} = await config(...argv.split(' '));
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(says);
		expect(log()).toEqual([]);
	});

	it('keeps the language of this device beside the log', async () => {
		expect((await config('language', 'id')).stdout).toContain('To go back');
		expect((await runCommand(['config', 'language'], {home})).stdout).toContain('language: id');
		await config('language', '--reset');
		expect(JSON.parse((await config('language', '--json')).stdout)).toMatchObject({value: null});
		expect(log()).toEqual([]);
	});

	it.each([
		['theme', 'light', 'auto'],
		['characters', 'ascii', 'auto'],
		['motion', 'reduced', 'full'],
		['screen-reader', 'on', 'off'],
	])('keeps how the app is to look: %s %s', async (name, value, usual) => {
		expect((await config(name, value)).stdout).toBe(
			`${name}: ${usual} → ${value}\nTo go back: newsquiz config ${name} --reset\n`,
		);
		expect((await config(name)).stdout).toContain(`${name}: ${value} (default: ${usual})`);
		await config(name, '--reset');
		expect((await config(name)).stdout).toContain(`${name}: ${usual}\n`);
		expect(log()).toEqual([]);
	});

	it('refuses a dictionary that is not there', async () => {
		const {status, stderr} = await config('dictionary', 'tidak-ada.tsv');
		expect(status).toBe(1);
		expect(stderr).toContain('tidak-ada.tsv');
	});
});

describe('config exam', () => {
	it('plans the load towards a day, and shows it', async () => {
		const date = ahead(10);
		const {stdout} = await config('exam', date, '--deck', 'akronim-dan-lembaga');
		expect(stdout).toContain(`exam: none → ${date}\nTo go back: newsquiz config exam none\n`);
		expect(log()).toEqual([{exam: {date, decks: ['akronim-dan-lembaga']}}]);
		const {stdout: json} = await config('exam', '--json');
		const {value, plan} = JSON.parse(json) as {value: object; plan: {days: object[]}};
		expect(value).toEqual({date, decks: ['akronim-dan-lembaga']});
		expect(plan).toMatchObject({earlyToday: 0});
		expect(plan.days.length).toBeGreaterThanOrEqual(9);
		const {stdout: shown} = await config('exam');
		expect(shown).toMatch(/Exam: .*, in (9|10|11) days\nAbout: .*\n\d+ of \d+ cards have never/);
		expect(shown).toMatch(/Day +New +Reviews\n/);
	});

	it('shows a row a week where there are many days', async () => {
		const {stdout} = await config('exam', ahead(60));
		expect(stdout).toMatch(/Week, each day +New +Reviews\n/);
		expect(stdout).toContain('About: all decks\n');
		expect(stdout.split('\n').length).toBeLessThan(30);
	});

	it('changes its decks, and forgets it', async () => {
		const date = ahead(20);
		await config('exam', date);
		await config('exam', '--deck', 'akronim-dan-lembaga');
		expect((await config('exam', 'none')).stdout).toContain(
			`To go back: newsquiz config exam ${date} --deck akronim-dan-lembaga`,
		);
		expect(log()).toEqual([
			{exam: {date}},
			{exam: {date, decks: ['akronim-dan-lembaga']}},
			{exam: null},
		]);
		expect((await config('exam')).stdout).toContain('There is no exam.');
	});

	it('knows its decks', async () => {
		const {status, stderr} = await config('exam', ahead(9), '--deck', 'akronim-dan-lembag');
		expect(status).toBe(2);
		expect(stderr).toContain('Did you mean: --deck akronim-dan-lembaga?');
	});
});
