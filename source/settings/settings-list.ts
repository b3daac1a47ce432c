import {type Appearance, appearance} from '../appearance.js';
import {isCalendarDate} from '../calendar-date.js';
import type {Bilingual} from '../errors.js';
import type {ScheduleSettings} from '../progress/state.js';
import {DEFAULT_SCHEDULE, type ScheduleChange} from '../schedule/settings.js';
import type {Settings} from '../services.js';
import {wrongSetting} from './wrong-setting.js';

/** A setting of learning: it goes into the log, and so to every device. */
export interface LearningSetting {
	readonly name: string;
	/** One line: what it does. */
	readonly meaning: Bilingual;
	/** A value as one may type it. */
	readonly example: string;
	/** The value for programs. */
	readonly value: (settings: ScheduleSettings) => unknown;
	/** The value as one would type it. */
	readonly text: (settings: ScheduleSettings) => string;
	/**
	 * What a value that was typed changes; absent for one that can only be reset.
	 * @throws UserError with an example when the value makes no sense
	 */
	readonly parse?: (typed: string) => ScheduleChange;
	readonly reset: ScheduleChange;
	/** What it may be, if it is not free. */
	readonly choices?: readonly string[];
	/** What the learner should know of a value that is allowed and unusual. */
	readonly advice?: (settings: ScheduleSettings) => Bilingual | undefined;
}

/** A setting of this device, kept beside the log. */
export interface DeviceSetting {
	readonly name: string;
	/** Where {@link Settings} has it. */
	readonly key: Exclude<keyof Settings, 'keys' | 'isWelcomed'>;
	readonly meaning: Bilingual;
	readonly example: string;
	/** What it may be, if it is not free; what it is by itself first, if it is anything. */
	readonly choices?: readonly string[];
	/** What it is as long as nothing was chosen. */
	readonly usual?: string;
}

/** A setting of how the app looks and speaks, to be chosen from a few. */
function look(
	name: string,
	key: keyof Appearance,
	example: string,
	meaning: Bilingual,
): DeviceSetting {
	const choices: readonly string[] = appearance[key];
	return {name, key, meaning, example, choices, usual: choices[0]!};
}

/** `1m 10m`; `none` without steps. */
function stepsText(steps: readonly string[]): string {
	return steps.length === 0 ? 'none' : steps.join(' ');
}

/** `04:00` */
function clockText(minutes: number): string {
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const {retention, steps, relearningSteps, newPerDay, reviewsPerDay, fuzz, dayStart} =
	DEFAULT_SCHEDULE;
const {dailyGoal, leechThreshold, leechAction} = DEFAULT_SCHEDULE;

export const learningSettings: readonly LearningSetting[] = [
	{
		name: 'daily-goal',
		meaning: {
			id: 'jawaban yang ingin Anda capai dalam sehari; 0: tanpa target',
			en: 'answers you aim for in a day; 0: no goal',
		},
		example: '30',
		value: (settings) => settings.dailyGoal,
		text: (settings) => String(settings.dailyGoal),
		parse: (typed) => ({dailyGoal: wholeNumber('daily-goal', typed, 999, '30')}),
		reset: {dailyGoal},
		advice: ({dailyGoal: value}) =>
			value > 200
				? {
						id: `${value} jawaban sehari memakan waktu sekitar ${inMinutes(value)} menit. Target kecil yang tercapai setiap hari lebih berguna.`,
						en: `${value} answers a day take about ${inMinutes(value)} minutes. A small goal reached every day does more.`,
					}
				: undefined,
	},
	{
		name: 'retention',
		meaning: {
			id: 'peluang yang Anda inginkan untuk masih ingat saat kartu kembali',
			en: 'how likely you want to remember a card when it comes back',
		},
		example: '0.9',
		value: (settings) => settings.retention,
		text: (settings) => String(settings.retention),
		parse: (typed) => ({retention: share('retention', typed, 0.7, 0.97)}),
		reset: {retention},
		advice: ({retention: value}) =>
			value > 0.94
				? {
						id: `Dengan ${value} kartu kembali jauh lebih sering: pengulangan bisa dua kali lipat atau lebih.`,
						en: `At ${value} cards come back much more often: expect twice the reviews, or more.`,
					}
				: value < 0.8
					? {
							id: `Dengan ${value} pengulangan lebih sedikit, tetapi satu dari ${oneIn(value)} kartu sudah terlupa saat kembali.`,
							en: `At ${value} there are fewer reviews, but one card of ${oneIn(value)} is forgotten when it comes back.`,
						}
					: undefined,
	},
	{
		name: 'steps',
		meaning: {
			id: 'jeda kartu baru sebelum masuk hitungan hari',
			en: 'waits of a new card before it is counted in days',
		},
		example: '"1m 10m"',
		value: (settings) => settings.steps,
		text: (settings) => stepsText(settings.steps),
		parse: (typed) => ({steps: readSteps('steps', typed)}),
		reset: {steps},
	},
	{
		name: 'relearning-steps',
		meaning: {
			id: 'jeda kartu yang terlupa sebelum kembali ke hitungan hari',
			en: 'waits of a forgotten card before it is back to days',
		},
		example: '10m',
		value: (settings) => settings.relearningSteps,
		text: (settings) => stepsText(settings.relearningSteps),
		parse: (typed) => ({relearningSteps: readSteps('relearning-steps', typed)}),
		reset: {relearningSteps},
	},
	{
		name: 'new-per-day',
		meaning: {id: 'paling banyak kartu baru sehari', en: 'at most so many new cards a day'},
		example: '20',
		value: (settings) => settings.newPerDay,
		text: (settings) => String(settings.newPerDay),
		parse: (typed) => ({newPerDay: wholeNumber('new-per-day', typed, 9999)}),
		reset: {newPerDay},
		advice: ({newPerDay: value}) =>
			value > 60
				? {
						id: `Setiap kartu baru membawa beberapa pengulangan: ${value} sehari dapat menjadi lebih dari ${value * 5} pengulangan sehari.`,
						en: `Each new card brings reviews with it: ${value} a day may grow to more than ${value * 5} reviews a day.`,
					}
				: value === 0
					? {
							id: 'Dengan 0 tidak ada kartu baru, kecuali untuk ujian.',
							en: 'With 0 there are no new cards, except for an exam.',
						}
					: undefined,
	},
	{
		name: 'reviews-per-day',
		meaning: {id: 'paling banyak pengulangan sehari', en: 'at most so many reviews a day'},
		example: '200',
		value: (settings) => settings.reviewsPerDay,
		text: (settings) => String(settings.reviewsPerDay),
		parse: (typed) => ({reviewsPerDay: wholeNumber('reviews-per-day', typed, 9999)}),
		reset: {reviewsPerDay},
		advice: ({reviewsPerDay: most, newPerDay: fresh}) =>
			most < fresh * 3
				? {
						id: `Itu sedikit untuk ${fresh} kartu baru sehari: pengulangan akan menumpuk. Turunkan juga new-per-day.`,
						en: `That is little for ${fresh} new cards a day: reviews will pile up. Lower new-per-day as well.`,
					}
				: undefined,
	},
	{
		name: 'fuzz',
		meaning: {
			id: 'jarak hari sedikit diacak, agar kartu tidak kembali bergerombol (on, off)',
			en: 'vary the days a little, so that cards do not come back in clumps (on, off)',
		},
		example: 'on',
		value: (settings) => settings.fuzz,
		text: (settings) => (settings.fuzz ? 'on' : 'off'),
		parse: (typed) => ({fuzz: onOrOff('fuzz', typed)}),
		reset: {fuzz},
		choices: ['on', 'off'],
	},
	{
		name: 'day-start',
		meaning: {
			id: 'jam mulai hari belajar; sebelum jam itu masih terhitung kemarin',
			en: 'when a study day begins; until then it still counts as the day before',
		},
		example: '04:00',
		value: (settings) => clockText(settings.dayStart),
		text: (settings) => clockText(settings.dayStart),
		parse: (typed) => ({dayStart: timeOfDay('day-start', typed)}),
		reset: {dayStart},
	},
	{
		name: 'leech-threshold',
		meaning: {
			id: 'setelah terlupa sekian kali sebuah kartu dianggap bandel; 0: tidak pernah',
			en: 'forgotten so many times, a card counts as a leech; 0: never',
		},
		example: '8',
		value: (settings) => settings.leechThreshold,
		text: (settings) => String(settings.leechThreshold),
		parse: (typed) => ({leechThreshold: wholeNumber('leech-threshold', typed, 99)}),
		reset: {leechThreshold},
	},
	{
		name: 'leech-action',
		meaning: {
			id: 'kartu bandel diistirahatkan (suspend) atau hanya diberi keterangan (tag)',
			en: 'a leech is taken out of study (suspend) or only marked (tag)',
		},
		example: 'suspend',
		value: (settings) => settings.leechAction,
		text: (settings) => settings.leechAction,
		parse: (typed) => ({leechAction: oneOf('leech-action', typed, ['suspend', 'tag'] as const)}),
		reset: {leechAction},
		choices: ['suspend', 'tag'],
	},
	{
		name: 'exam',
		meaning: {
			id: 'tanggal ujian; beban belajar diatur menuju hari itu',
			en: 'the date of an exam; the load is planned towards it',
		},
		example: '2027-05-10',
		value: (settings) => settings.exam ?? null,
		text: ({exam}) => exam?.date ?? 'none',
		parse: (typed) => ({exam: typed === 'none' ? null : {date: calendarDay('exam', typed)}}),
		reset: {exam: null},
	},
	{
		name: 'parameters',
		meaning: {
			id: 'parameter FSRS: bawaan (default), atau disesuaikan dengan jawaban Anda (fitted)',
			en: 'the FSRS parameters: the default ones, or fitted to your own answers',
		},
		example: '--reset',
		value: (settings) => settings.parameters,
		text: ({parameters}) => (parameters.length === 0 ? 'default' : 'fitted'),
		reset: {parameters: []},
	},
];

export const deviceSettings: readonly DeviceSetting[] = [
	{
		name: 'language',
		key: 'language',
		meaning: {
			id: 'bahasa tampilan: id atau en',
			en: 'language of the interface: id or en',
		},
		example: 'id',
		choices: ['id', 'en'],
	},
	{
		name: 'dictionary',
		key: 'dictionary',
		meaning: {
			id: 'berkas kamus Anda sendiri, atau none',
			en: 'the file of a dictionary of your own, or none',
		},
		example: 'kamus.tsv',
	},
	look('theme', 'theme', 'dark', {
		id: 'warna: menurut terminal (auto), latar gelap (dark), latar terang (light), atau kontras tinggi (high-contrast)',
		en: 'colours: as the terminal is (auto), for a dark or light one, or of high contrast',
	}),
	look('characters', 'characters', 'ascii', {
		id: 'huruf dan garis: menurut terminal (auto), semua (unicode), atau hanya yang paling dasar (ascii)',
		en: 'letters and lines: what the terminal can show (auto), all (unicode), or the plainest (ascii)',
	}),
	look('motion', 'motion', 'reduced', {
		id: 'gerak: biasa (full), atau tidak ada yang berkedip dan berdetak (reduced)',
		en: 'motion: as usual (full), or nothing that blinks and ticks (reduced)',
	}),
	look('screen-reader', 'screenReader', 'on', {
		id: 'susun tampilan untuk dibacakan pembaca layar (on, off)',
		en: 'lay the app out to be read aloud by a screen reader (on, off)',
	}),
];

export type Setting = LearningSetting | DeviceSetting;

/** Answers take some ten seconds each. */
function inMinutes(answers: number): number {
	return Math.round((answers * 10) / 60);
}

function oneIn(share: number): number {
	return Math.round(1 / (1 - share));
}

function share(name: string, typed: string, low: number, high: number): number {
	const [, figure = '', percent] = /^(\d{0,3}(?:[.,]\d{1,4})?)\s*(%)?$/.exec(typed) ?? [];
	const number = figure === '' ? NaN : Number(figure.replace(',', '.'));
	const value = percent || number > 1 ? Number((number / 100).toFixed(6)) : number;
	if (value >= low && value <= high) return value;
	throw wrongSetting(name, typed, {
		id: `Pakai bilangan dari ${low} sampai ${high}`,
		en: `Use a number from ${low} to ${high}`,
		example: '0.9',
	});
}

function wholeNumber(name: string, typed: string, most: number, example = '20'): number {
	if (/^\d{1,6}$/.test(typed) && Number(typed) <= most) return Number(typed);
	throw wrongSetting(name, typed, {
		id: `Pakai bilangan bulat dari 0 sampai ${most}`,
		en: `Use a whole number from 0 to ${most}`,
		example,
	});
}

function readSteps(name: string, typed: string): readonly string[] {
	if (typed === 'none') return [];
	const found = typed.split(/[\s,]+/).filter(Boolean);
	if (
		found.length > 0 &&
		found.length <= 10 &&
		found.every((step) => /^[1-9]\d{0,3}[mhd]$/.test(step))
	)
		return found;
	throw wrongSetting(name, typed, {
		id: 'Tulis paling banyak 10 jeda dalam menit (m), jam (h), atau hari (d)',
		en: 'Write at most 10 waits in minutes (m), hours (h) or days (d)',
		example: '"1m 10m"',
		orNone: true,
	});
}

const yes = ['on', 'yes', 'true', 'ya', 'hidup', 'nyala'];
const no = ['off', 'no', 'false', 'tidak', 'mati'];

function onOrOff(name: string, typed: string): boolean {
	if (yes.includes(typed.toLowerCase())) return true;
	if (no.includes(typed.toLowerCase())) return false;
	throw wrongSetting(name, typed, {
		id: 'Pakai on atau off',
		en: 'Use on or off',
		example: 'off',
	});
}

function timeOfDay(name: string, typed: string): number {
	const [, hours, minutes = '0'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed) ?? [];
	if (hours !== undefined && Number(hours) < 24 && Number(minutes) < 60)
		return Number(hours) * 60 + Number(minutes);
	throw wrongSetting(name, typed, {
		id: 'Tulis jam dari 00:00 sampai 23:59',
		en: 'Write a time from 00:00 to 23:59',
		example: '04:00',
	});
}

function oneOf<T extends string>(name: string, typed: string, values: readonly T[]): T {
	const found = values.find((value) => value === typed.toLowerCase());
	if (found !== undefined) return found;
	throw wrongSetting(name, typed, {
		id: `Pilih ${values.join(' atau ')}`,
		en: `Choose ${values.join(' or ')}`,
		example: values[0]!,
	});
}

function calendarDay(name: string, typed: string): string {
	if (isCalendarDate(typed)) return typed;
	throw wrongSetting(name, typed, {
		id: 'Tulis tanggal sebagai tahun-bulan-hari',
		en: 'Write the date as year-month-day',
		example: '2027-05-10',
		orNone: true,
	});
}
