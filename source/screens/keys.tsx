import {Frame} from '../components/frame.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Language} from '../errors.js';
import {useActions} from '../hooks/actions.js';
import {listMove} from '../hooks/list.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import type {Action, Place} from '../keys/binding.js';
import {sections} from '../keys/help.js';
import {keyName} from '../keys/names.js';
import {
	type KeyOverrides,
	type Remap,
	presentKeys,
	readOverrides,
	remap,
	resetKeys,
} from '../keys/overrides.js';
import {bindings} from '../keys/table.js';
import {type KeyUnit, unitsOf} from '../keys/units.js';
import {keysLabelsFor} from '../labels/keys.js';
import {type Found, rank} from '../palette/rank.js';
import {type TextField, editField, emptyField, fieldText} from '../session/text-field.js';
import {useFailure} from './failure.js';
import {type KeyRow, conflictLines, keyNames, keysBody} from './keys-view.js';
import {type Notice, noticeLines, quietNotice} from './notice.js';
import {fieldRows} from './question-view.js';

interface KeysState {
	readonly selected: number;
	readonly query: TextField;
	readonly step:
		| {readonly type: 'list' | 'search'}
		| {readonly type: 'press'; readonly unit: KeyUnit; readonly isBesides: boolean}
		| {
				readonly type: 'confirm';
				readonly unit: KeyUnit;
				readonly key: string;
				readonly result: Remap;
		  };
	readonly notice?: Notice;
	/** What held before each change, the latest last. */
	readonly done: readonly KeyOverrides[];
}

const units = unitsOf(bindings).filter(({action, section}) => section && action !== 'interrupt');

/** All that can be done, under the headings of the help, with the keys that do it. */
function rowsOf(overrides: KeyOverrides, language: Language): KeyRow[] {
	const keysNow = presentKeys(bindings, overrides);
	const other = language === 'id' ? 'en' : 'id';
	return sections.flatMap((section) =>
		units
			.filter((unit) => unit.section === section)
			.map((unit) => {
				const keys = keysNow(unit);
				return {
					unit,
					name: unit.label[language],
					alsoCalled: [
						unit.label[other],
						`${unit.label[language]} ${section.title[language]}`,
						keyNames(keys, language),
						unit.name,
					],
					where: section.title[language],
					keys,
					isOwn: unit.name in overrides,
				};
			}),
	);
}

/** Which keys do what, each to be changed. */
export function KeysScreen() {
	const ui = useUi();
	const {language, theme, go, help, quit} = ui;
	const says = keysLabelsFor(language);
	const scroll = useScroll();
	const stored = (): unknown => ui.services.settings.settings.keys;
	const own = (): KeyOverrides => readOverrides(stored(), bindings).overrides;
	const [get, set] = useMachine((): KeysState => ({
		selected: 0,
		query: emptyField,
		step: {type: 'list'},
		done: [],
		...(readOverrides(stored(), bindings).isWhole ? {} : {notice: quietNotice(says.damaged)}),
	}));
	const found = (): ReadonlyArray<Found<KeyRow>> =>
		inGroups(rank(fieldText(get().query), rowsOf(own(), language)));
	const place = (): Place => places[get().step.type];

	const fail = useFailure((notice) => set({...get(), step: {type: 'list'}, notice}));
	const keep = (overrides: KeyOverrides, said: string): void => {
		const before = own();
		const keys = Object.keys(overrides).length === 0 ? undefined : overrides;
		ui.changeSettings({keys}).then(
			() =>
				set({
					...get(),
					step: {type: 'list'},
					notice: quietNotice(said),
					done: [...get().done, before],
				}),
			fail,
		);
	};
	const give = ({label, name}: KeyUnit, overrides: KeyOverrides): void => {
		const unit = units.find((one) => one.name === name)!;
		const keys = keyNames(presentKeys(bindings, overrides)(unit), language);
		keep(overrides, says.changed(label[language], keys));
	};
	const take = (unit: KeyUnit, key: string, isBesides: boolean): void => {
		const result = remap(bindings, own(), unit.name, key, isBesides);
		if (typeof result === 'string') {
			const notice = quietNotice(says.refused[result](keyName(key, language)));
			return set({...get(), notice});
		}
		if (result.loses.length + result.swaps.length === 0) return give(unit, result.overrides);
		set({...get(), step: {type: 'confirm', unit, key, result}});
	};
	const takeBack = (): void => {
		const {done} = get();
		const before = done.at(-1);
		if (!before) return set({...get(), notice: quietNotice(says.nothingToUndo)});
		const keys = Object.keys(before).length === 0 ? undefined : before;
		ui.changeSettings({keys}).then(
			() => set({...get(), done: done.slice(0, -1), notice: quietNotice(says.takenBack)}),
			fail,
		);
	};

	useActions(place, (action, press) => {
		const {notice: _, ...state} = get();
		const {step, query, selected} = state;
		if (step.type === 'press') {
			if (action === 'no') return set({...state, step: {type: 'list'}});
			set(state);
			return take(step.unit, press.key, step.isBesides);
		}
		if (step.type === 'confirm') {
			if (action === 'yes') return give(step.unit, step.result.overrides);
			return action === 'no' ? set({...state, step: {type: 'list'}}) : undefined;
		}
		const rows = found();
		const moved = listMove(action, {selected, count: rows.length, page: scroll.metrics.height});
		if (moved !== undefined) return set({...state, selected: moved});
		if (step.type === 'search') {
			if (action === 'done') return set({...state, step: {type: 'list'}});
			if (action === 'no') return set({...state, step: {type: 'list'}, query: emptyField});
			const edit = editOf(press);
			return edit ? set({...state, query: editField(query, edit), selected: 0}) : undefined;
		}
		const row = rows[selected]?.item;
		switch (action) {
			case 'change':
			case 'add-key':
				if (!row) return;
				return set({
					...state,
					step: {type: 'press', unit: row.unit, isBesides: action === 'add-key'},
				});
			case 'reset': {
				if (!row?.isOwn) return set({...state, notice: quietNotice(says.nothingToReset)});
				const overrides = resetKeys(bindings, own(), row.unit.name);
				const keys = keyNames(presentKeys(bindings, overrides)(row.unit), language);
				return keep(overrides, says.reset(row.name, keys));
			}
			case 'reset-all':
				return keep({}, says.resetAll);
			case 'search':
				return set({...state, step: {type: 'search'}, selected: 0});
			case 'undo':
				return takeBack();
			case 'help':
				return help('keys');
			case 'leave':
				return fieldText(query) === ''
					? go({name: 'settings'})
					: set({...state, query: emptyField, selected: 0});
			case 'quit':
				return quit();
			default:
				return;
		}
	});

	const {selected, step, query, notice, done} = get();
	const overrides = own();
	const rows = found();
	const row = rows[selected]?.item;
	const isSearching = step.type === 'search' || fieldText(query) !== '';
	const hidden = new Set<Action>();
	if (done.length === 0) hidden.add('undo');
	if (!row?.isOwn) hidden.add('reset');
	if (Object.keys(overrides).length === 0) hidden.add('reset-all');
	const pinned = (width: number): readonly Line[] => {
		switch (step.type) {
			case 'press':
				return [
					blank,
					...wrap([segment(says.press(step.unit.label[language]), 'strong')], width),
					...wrap([segment(says.pressHow, 'muted')], width),
					...noticeLines(notice, width),
				];
			case 'confirm':
				return conflictLines(
					step.key,
					step.result,
					presentKeys(bindings, overrides),
					says,
					language,
					width,
				);
			default:
				return [
					...(isSearching ? [blank, ...fieldRows(query, says.searchHere, {theme, width})] : []),
					...(row?.isOwn
						? [blank, [segment(says.usual(keyNames(row.unit.keys, language)), 'muted')]]
						: []),
					...noticeLines(notice, width),
				];
		}
	};
	return (
		<Frame
			place={place()}
			title={says.title}
			status={[segment(says.count(Object.keys(overrides).length), 'muted')]}
			body={(width) => keysBody(rows, selected, says, language, width)}
			pinned={pinned}
			leastBody={4}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}

const places: Readonly<Record<KeysState['step']['type'], Place>> = {
	list: 'keys',
	search: 'keys-search',
	press: 'keys-press',
	confirm: 'keys-confirm',
};

/** What was found, with what belongs under one heading together, the best heading first. */
function inGroups(found: ReadonlyArray<Found<KeyRow>>): Array<Found<KeyRow>> {
	const groups = new Map<string, Array<Found<KeyRow>>>();
	for (const hit of found) {
		const {where} = hit.item;
		groups.set(where, [...(groups.get(where) ?? []), hit]);
	}
	return [...groups.values()].flat();
}
