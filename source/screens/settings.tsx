import {Frame} from '../components/frame.js';
import {blank, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Language} from '../errors.js';
import {useActions} from '../hooks/actions.js';
import {listMove} from '../hooks/list.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import type {Action, Place} from '../keys/binding.js';
import {settingsLabelsFor} from '../labels/settings.js';
import type {ScheduleChange} from '../schedule/settings.js';
import type {SettingsChange} from '../services.js';
import {type TextField, editField, fieldText, fieldWith} from '../session/text-field.js';
import {changeBack, changesNothing, readChange} from '../settings/change.js';
import type {DeviceSetting, LearningSetting, Setting} from '../settings/settings-list.js';
import {WrongSetting} from '../settings/wrong-setting.js';
import {useFailure} from './failure.js';
import {type Notice, noticeLines, quietNotice} from './notice.js';
import {fieldRows} from './question-view.js';
import {
	type Present,
	type Row,
	rows,
	textOf,
	typedValue,
	usualValue,
	valueInWords,
} from './settings-rows.js';
import {settingDetail, settingsBody} from './settings-view.js';

/** What takes a change back. */
type Back =
	| {readonly setting: LearningSetting; readonly change: ScheduleChange}
	| {readonly setting: DeviceSetting; readonly change: SettingsChange};

interface SettingsState {
	readonly selected: number;
	/** What is being typed for the selected setting. */
	readonly field?: TextField;
	readonly notice?: Notice;
	/** What can be taken back, the latest last. */
	readonly done: readonly Back[];
}

/** All settings, each with what it does; a change holds at once. */
export function SettingsScreen({setting: first}: {readonly setting?: string}) {
	const ui = useUi();
	const {services, language, theme, go, help, quit} = ui;
	const says = settingsLabelsFor(language);
	const scroll = useScroll();
	const [get, set] = useMachine((): SettingsState => ({
		selected: Math.max(
			0,
			rows.findIndex((row) => ('link' in row ? row.link : row.setting.name) === first),
		),
		done: [],
	}));
	/** @param spoken the language that newsquiz speaks now, whatever it will speak the next time */
	const present = (spoken: Language = language): Present => ({
		schedule: services.progress.state.schedule,
		device: {...services.settings.settings, language: spoken},
	});
	const place = (): Place => (get().field ? 'settings-field' : 'settings');
	const fail = useFailure((notice) => set({...get(), notice}));

	/** Says what a setting was and is, and keeps what takes that back. */
	const tell = (
		setting: Setting,
		before: string | undefined,
		back: Back | undefined,
		spoken = language,
	): void => {
		const now = settingsLabelsFor(spoken);
		const text = textOf(rows[get().selected]!, now);
		const words = (value: string | undefined): string => valueInWords(text, value, now);
		const after = typedValue(setting, present(spoken));
		const advice = 'advice' in setting ? setting.advice?.(present().schedule)?.[spoken] : undefined;
		const said =
			before === after ? now.same(text.name) : now.changed(text.name, words(before), words(after));
		const {field: _, ...state} = get();
		set({
			...state,
			done: back ? [...state.done, back] : state.done,
			notice: quietNotice(
				advice === undefined
					? said
					: `${said} ${advice.replaceAll('new-per-day', now.texts['new-per-day']!.name)}`,
			),
		});
	};
	const changeLearning = (setting: LearningSetting, change: ScheduleChange): void => {
		const {progress} = services;
		const before = progress.state.schedule;
		if (changesNothing(before, change)) return tell(setting, setting.text(before), undefined);
		try {
			progress.record({type: 'schedule', ...change});
		} catch (error) {
			return fail(error);
		}
		tell(setting, setting.text(before), {setting, change: changeBack(before, change)});
	};
	const changeDevice = (setting: DeviceSetting, value: string | undefined): void => {
		const stored = services.settings.settings[setting.key];
		const before = typedValue(setting, present());
		const change: SettingsChange = {[setting.key]: value};
		ui.changeSettings(change).then(
			() =>
				tell(
					setting,
					before,
					{setting, change: {[setting.key]: stored ?? before}},
					change.language,
				),
			fail,
		);
	};
	const takeBack = (): void => {
		const {done, ...state} = get();
		const last = done.at(-1);
		if (!last) return set({...state, done, notice: quietNotice(says.nothingToUndo)});
		const told = (spoken = language): void => {
			const selected = rows.findIndex((row) => 'setting' in row && row.setting === last.setting);
			const now = settingsLabelsFor(spoken);
			const text = textOf(rows[selected]!, now);
			const value = valueInWords(text, typedValue(last.setting, present(spoken)), now);
			set({
				selected,
				done: done.slice(0, -1),
				notice: quietNotice(now.takenBack(text.name, value)),
			});
		};
		if ('key' in last.setting) {
			const change = last.change as SettingsChange;
			ui.changeSettings(change).then(() => told(change.language), fail);
			return;
		}
		try {
			services.progress.record({type: 'schedule', ...(last.change as ScheduleChange)});
		} catch (error) {
			return fail(error);
		}
		told();
	};
	const choose = (by: 1 | -1): void => {
		const row = rows[get().selected]!;
		if ('link' in row || !row.setting.choices) return;
		const {setting} = row;
		const {choices = []} = setting;
		const at = choices.indexOf(typedValue(setting, present()) ?? '');
		const next = choices[(at + by + choices.length) % choices.length]!;
		if ('key' in setting) return changeDevice(setting, next);
		if (setting.parse) changeLearning(setting, setting.parse(next));
	};
	const change = (): void => {
		const {notice: _, ...state} = get();
		const row = rows[state.selected]!;
		if ('link' in row) return go(row.route);
		const {setting} = row;
		if (setting.choices) return choose(1);
		const isTyped =
			'key' in setting ? services.chooseDictionary !== undefined : setting.parse !== undefined;
		if (isTyped) return set({...state, field: fieldWith(typedValue(setting, present()) ?? '')});
		const command =
			'key' in setting ? `newsquiz config ${setting.name}` : 'newsquiz stats --optimise';
		set({
			...state,
			notice: {mark: [], content: [segment(`${says.commandOnly} `), segment(command, 'accent')]},
		});
	};
	const chooseDictionary = (path: string): void => {
		services.chooseDictionary?.(path).then((said) => {
			const {field: _, ...state} = get();
			set({...state, notice: quietNotice(said[language])});
		}, fail);
	};
	const save = (typed: string): void => {
		const row = rows[get().selected]!;
		if ('link' in row) return;
		if ('key' in row.setting) return chooseDictionary(typed || 'none');
		const at = services.now();
		const now = {at, tz: services.timezone(at)};
		try {
			changeLearning(row.setting, readChange(row.setting, typed, present().schedule, now));
		} catch (error) {
			if (!(error instanceof WrongSetting)) throw error;
			const notice: Notice = {
				mark: [segment('! ', 'wrong')],
				content: [segment(`${error.expects[language]}.`)],
			};
			set({...get(), notice});
		}
	};
	const reset = (): void => {
		const row = rows[get().selected]!;
		if ('link' in row) return;
		if (!canReset(row, present())) return set({...get(), notice: quietNotice(says.isDefault)});
		if ('key' in row.setting) {
			return row.setting.choices
				? changeDevice(row.setting, row.setting.usual)
				: chooseDictionary('none');
		}
		changeLearning(row.setting, row.setting.reset);
	};

	useActions(place, (action, press) => {
		const {notice: _, ...state} = get();
		if (state.field) {
			if (action === 'save') return save(fieldText(state.field).trim());
			if (action === 'no') {
				const {field: __, ...rest} = state;
				return set(rest);
			}
			const edit = editOf(press);
			return edit ? set({...state, field: editField(state.field, edit)}) : undefined;
		}
		const moved = listMove(action, {
			selected: state.selected,
			count: rows.length,
			page: scroll.metrics.height,
		});
		if (moved !== undefined) return set({...state, selected: moved});
		switch (action) {
			case 'change':
				return change();
			case 'next-choice':
				return choose(1);
			case 'previous-choice':
				return choose(-1);
			case 'reset':
				return reset();
			case 'undo':
				return takeBack();
			case 'help':
				return help('settings');
			case 'leave':
				return go({name: 'home'});
			case 'quit':
				return quit();
			default:
				return;
		}
	});

	const {selected, field, notice, done} = get();
	const row = rows[selected]!;
	const changedKeys = Object.keys(ui.settings.keys ?? {}).length;
	const model = {...present(), selected, changedKeys};
	const hidden = new Set<Action>();
	if (!('setting' in row) || !row.setting.choices) hidden.add('next-choice');
	if (!canReset(row, model)) hidden.add('reset');
	if (done.length === 0) hidden.add('undo');
	return (
		<Frame
			place={place()}
			title={says.title}
			body={(width) => settingsBody(model, says, width)}
			pinned={(width) => [
				...settingDetail(model, says, width),
				...(field
					? [
							blank,
							...fieldRows(field, says.typeHere, {theme, width}),
							...wrap([segment(textOf(row, says).how ?? '', 'muted')], width),
						]
					: []),
				...noticeLines(notice, width),
			]}
			leastBody={5}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}

/** Whether a setting has a value of its own that it differs from; the language has none. */
function canReset(row: Row, present: Present): boolean {
	if ('link' in row || row.setting.name === 'language') return false;
	return typedValue(row.setting, present) !== usualValue(row.setting);
}
