import {type Bilingual, UserError} from '../errors.js';
import type {Exam} from '../progress/event.js';
import {safeJson, sanitiseLine} from '../sanitise.js';
import {type ScheduleChange, withSchedule} from '../schedule/settings.js';
import type {Services, SettingsStore} from '../services.js';
import {checkExamDate} from '../settings/exam-date.js';
import type {DeviceSetting, LearningSetting, Setting} from '../settings/settings-list.js';
import {wrongSetting} from '../settings/wrong-setting.js';
import {chooseDictionary} from './choose-dictionary.js';
import {backUpDaily} from './daily-backup.js';
import type {Invocation} from './command.js';
import {findSetting, nearest} from './find-setting.js';
import {type Context, say, write} from './io.js';
import {openServices, tellNotices} from './open-services.js';
import {configJson, renderConfig, renderSetting, settingJson} from './render-config.js';
import {examJson, renderExam} from './render-exam.js';
import {text} from './values.js';

interface Rim {
	readonly services: Services;
	readonly store: SettingsStore;
	readonly context: Context;
}

/** Lists the settings, shows one, or changes it: those of learning in the log, those of the device beside it. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const [name, ...typed] = positionals;
	if (name === 'keys') {
		const {configKeys} = await import('./config-keys.js');
		return configKeys(
			typed,
			{isReset: values['reset'] === true, isJson: values['json'] === true},
			context,
		);
	}
	const setting = name === undefined ? undefined : findSetting(name);
	const value = typed.length === 0 ? undefined : typed.join(' ');
	const isReset = values['reset'] === true;
	const decks = text(values, 'deck');
	checkUsage(setting, typed, isReset, decks);
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		const rim: Rim = {services, store: services.settings, context};
		const isShown = value === undefined && !isReset && decks === undefined;
		if (!setting || isShown) return await show(setting, values['json'] === true, rim);
		const answer =
			'text' in setting
				? changeLearning(setting, isReset ? undefined : value, decks, rim)
				: await changeDevice(setting, isReset ? undefined : value, rim);
		if (answer) await write(context.stdout, `${say(context, answer)}\n`);
	} finally {
		services.progress.close();
	}

	await backUpDaily(context);
	return 0;
}

async function show(setting: Setting | undefined, isJson: boolean, rim: Rim): Promise<number> {
	const {services, store, context} = rim;
	const {schedule} = services.progress.state;
	const device = store.settings;
	const {language} = context;
	if (isJson) {
		const answer =
			setting === undefined
				? configJson(schedule, device)
				: {
						name: setting.name,
						...settingJson(setting, schedule, device),
						...(setting.name === 'exam' ? {plan: examJson(services)} : {}),
					};
		await write(context.stdout, `${safeJson(answer, 2)}\n`);
	} else {
		const answer =
			setting === undefined
				? renderConfig(schedule, device, language)
				: setting.name === 'exam'
					? renderExam(services, language)
					: renderSetting(setting, schedule, device, language);
		await write(context.stdout, answer);
	}

	return 0;
}

/** Changes a setting in the log, and says what it was, what it is and how to go back. */
function changeLearning(
	setting: LearningSetting,
	value: string | undefined,
	decks: string | undefined,
	{services, context}: Rim,
): Bilingual {
	const {progress} = services;
	const before = progress.state.schedule;
	const change =
		setting.name === 'exam'
			? examChange(value, decks, before.exam, services)
			: value === undefined
				? setting.reset
				: parsed(setting, value);
	const old = setting.text(before);
	const goBack = backCommand(setting, old, before.exam);
	const schedule = withSchedule(before, change);
	const isSame = isEqual(setting.value(before), setting.value(schedule));
	if (!isSame) progress.record({type: 'schedule', ...change});
	const now = setting.text(schedule);
	const advice = setting.advice?.(schedule);
	const plan =
		setting.name === 'exam' && schedule.exam ? renderExam(services, context.language) : '';
	const lines = (language: 'id' | 'en'): string =>
		[
			isSame
				? `${setting.name}: ${now} (${language === 'id' ? 'tidak berubah' : 'as before'})`
				: `${setting.name}: ${old} → ${now}`,
			...(advice ? [advice[language]] : []),
			...(isSame ? [] : [`${language === 'id' ? 'Untuk kembali' : 'To go back'}: ${goBack}`]),
			...(plan ? ['', plan.trimEnd()] : []),
		].join('\n');
	return {id: lines('id'), en: lines('en')};
}

const isEqual = (one: unknown, other: unknown): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

function parsed(setting: LearningSetting, value: string): ScheduleChange {
	if (setting.parse) return setting.parse(value);
	throw wrongSetting(setting.name, value, {
		id: `${setting.name} tidak ditulis dengan tangan. Menyesuaikan: newsquiz stats --optimise; ke bawaan: newsquiz config ${setting.name} --reset`,
		en: `${setting.name} are not written by hand. To fit them: newsquiz stats --optimise; the default ones: newsquiz config ${setting.name} --reset`,
	});
}

function backCommand(setting: LearningSetting, old: string, exam: Exam | undefined): string {
	const quoted = old.includes(' ') ? `"${old}"` : old;
	if (setting.name === 'parameters') return 'newsquiz stats --optimise';
	const decks = setting.name === 'exam' && exam?.decks ? ` --deck ${exam.decks.join(',')}` : '';
	return `newsquiz config ${setting.name} ${quoted}${decks}`;
}

/** The exam that was asked for: an existing one may get other decks without naming its date again. */
function examChange(
	value: string | undefined,
	named: string | undefined,
	known: Exam | undefined,
	services: Services,
): ScheduleChange {
	if (named === undefined && (value === undefined || value === 'none')) return {exam: null};
	const typed = value ?? known?.date;
	if (typed === undefined || typed === 'none') {
		throw new UserError(
			{
				id: 'Sebutkan tanggal ujian untuk --deck.',
				en: 'Say when the exam is, for --deck.',
			},
			{hint: exampleOfExam, exitStatus: 2},
		);
	}

	const {exam} = parsed(findSetting('exam') as LearningSetting, typed);
	const at = services.now();
	const now = {at, tz: services.timezone(at)};
	const {date} = checkExamDate(exam!, now, services.progress.state.schedule);
	if (named === undefined) return {exam: {date}};
	const ids = services.library.list().decks.map(({id}) => id);
	const decks = [...new Set(named.split(',').map((id) => id.trim()))].filter(Boolean);
	for (const id of decks) if (!ids.includes(id)) throw unknownDeck(id, ids);
	if (decks.length === 0) throw unknownDeck(named, ids);
	return {exam: {date, decks}};
}

const exampleOfExam: Bilingual = {
	id: 'Misalnya: newsquiz config exam 2027-05-10 --deck PAKET,PAKET',
	en: 'For example: newsquiz config exam 2027-05-10 --deck DECK,DECK',
};

function unknownDeck(id: string, ids: readonly string[]): UserError {
	const shown = sanitiseLine(id).slice(0, 60);
	const near = nearest(id, ids);
	return new UserError(
		{
			id: `Paket kartu "${shown}" tidak ada di koleksi.`,
			en: `There is no deck "${shown}" in the library.`,
		},
		{
			hint:
				near === undefined
					? {id: 'Lihat: newsquiz decks', en: 'See: newsquiz decks'}
					: {id: `Maksud Anda: --deck ${near}?`, en: `Did you mean: --deck ${near}?`},
			exitStatus: 2,
		},
	);
}

async function changeDevice(
	{name, key, choices, usual, example}: DeviceSetting,
	value: string | undefined,
	{store, context}: Rim,
): Promise<Bilingual | undefined> {
	if (name === 'dictionary') {
		// It is opened first, and what there is to know of it is told.
		await chooseDictionary({dictionary: value ?? 'none'}, context);
		return undefined;
	}

	const old = store.settings[key];
	const typed = value?.toLowerCase();
	if (typed !== undefined && choices?.includes(typed) === false) {
		const all = {id: listOf(choices, 'atau'), en: listOf(choices, 'or')};
		throw wrongSetting(name, value!, {
			id: `Pakai ${all.id}`,
			en: `Use ${all.en}`,
			example,
		});
	}

	await store.change({[key]: typed});
	const back = old === undefined ? '--reset' : old;
	const change = `${name}: ${old ?? usual ?? '–'} → ${typed ?? usual ?? '–'}`;
	return {
		id: `${change}\nUntuk kembali: newsquiz config ${name} ${back}`,
		en: `${change}\nTo go back: newsquiz config ${name} ${back}`,
	};
}

function listOf(choices: readonly string[], or: string): string {
	return `${choices.slice(0, -1).join(', ')} ${or} ${choices.at(-1)!}`;
}

function checkUsage(
	setting: Setting | undefined,
	typed: readonly string[],
	isReset: boolean,
	decks: string | undefined,
): void {
	const wrong = (says: Bilingual, hint: Bilingual): UserError =>
		new UserError(says, {hint, exitStatus: 2});
	if (isReset && (!setting || typed.length > 0 || decks !== undefined)) {
		throw wrong(
			{
				id: '--reset menyebut satu pengaturan, tanpa nilai.',
				en: '--reset goes with the name of one setting, and no value.',
			},
			{
				id: 'Misalnya: newsquiz config retention --reset',
				en: 'For example: newsquiz config retention --reset',
			},
		);
	}

	if (decks !== undefined && setting?.name !== 'exam') {
		throw wrong({id: '--deck hanya untuk exam.', en: '--deck is for exam only.'}, exampleOfExam);
	}

	if (setting && typed.length > 1 && !setting.name.endsWith('steps')) {
		throw wrong(
			{
				id: `${setting.name} menerima satu nilai.`,
				en: `${setting.name} takes one value.`,
			},
			{
				id: `Misalnya: newsquiz config ${setting.name} ${setting.example}`,
				en: `For example: newsquiz config ${setting.name} ${setting.example}`,
			},
		);
	}
}
