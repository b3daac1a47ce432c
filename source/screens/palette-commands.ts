import type {Language} from '../errors.js';
import type {Route} from '../hooks/routes.js';
import type {Action, Binding, Place} from '../keys/binding.js';
import type {Keymap} from '../keys/keymap.js';
import {
	actionWords,
	type CommandText,
	deckTexts,
	type PaletteLabels,
	screenTexts,
} from '../labels/palette.js';
import {settingsLabelsFor} from '../labels/settings.js';
import type {Named} from '../palette/rank.js';
import type {DeckSummary, SettingsChange} from '../services.js';
import {deviceSettings, learningSettings} from '../settings/settings-list.js';

/** What happens when a command is chosen. */
export type Run =
	/** What the key does on the present screen. */
	| {readonly type: 'press'; readonly key: string}
	| {readonly type: 'open'; readonly route: Route}
	/** What the key does at home, from wherever. */
	| {readonly type: 'press-at-home'; readonly key: string}
	| {readonly type: 'change'; readonly settings: SettingsChange}
	| {readonly type: 'help' | 'language' | 'quit'};

/** Something that can be done, to be called by name. */
export interface Command extends Named {
	readonly group: keyof PaletteLabels['groups'];
	/** The key that does the same here, if one does. */
	readonly key?: string;
	readonly run: Run;
}

export interface CommandSetting {
	readonly place: Place;
	readonly keymap: Keymap;
	readonly language: Language;
	readonly hidden?: ReadonlySet<Action> | undefined;
	readonly decks: readonly DeckSummary[];
}

/** Where something would be lost if another screen took the place of the present one. */
const unsavedPlaces: ReadonlySet<Place> = new Set([
	...(['build', 'building', 'build-known', 'build-leave', 'approve-field'] as const),
	...(['approve', 'confirm', 'card-form', 'card-form-leave', 'flag-note'] as const),
	...(['placement', 'keys-confirm', 'settings-field', 'feed-making'] as const),
]);

/** Whether other screens have to wait. */
export function isUnsaved(place: Place): boolean {
	return unsavedPlaces.has(place);
}

// Moving about and rows of numbers are quicker by key than by name.
const unnamed =
	/^(?:up|down|left|right|first|last|page-up|page-down|palette|interrupt|help|done|change|grade-selected|(?:next|previous)-(?:word|marked|field|choice)|(?:lower|higher)-grade|(?:option|reason)-\d|partner-[a-g]|carry-(?:up|down))$/;

const opened: ReadonlyArray<readonly [keyof typeof screenTexts, Run]> = [
	['home', {type: 'open', route: {name: 'home'}}],
	['study-all', {type: 'open', route: {name: 'study'}}],
	['new-deck', {type: 'open', route: {name: 'build'}}],
	['quiz', {type: 'open', route: {name: 'quiz-menu'}}],
	['cards', {type: 'open', route: {name: 'deck'}}],
	['library', {type: 'open', route: {name: 'library'}}],
	['people', {type: 'open', route: {name: 'people'}}],
	['custom-study', {type: 'open', route: {name: 'custom-study'}}],
	['my-words', {type: 'open', route: {name: 'words'}}],
	['statistics', {type: 'open', route: {name: 'stats'}}],
	['place', {type: 'open', route: {name: 'placement'}}],
	['settings', {type: 'open', route: {name: 'settings'}}],
	['backups', {type: 'open', route: {name: 'backups'}}],
	['keys', {type: 'open', route: {name: 'keys'}}],
	['welcome', {type: 'open', route: {name: 'welcome'}}],
	['help', {type: 'help'}],
	['language', {type: 'language'}],
	['quit', {type: 'quit'}],
];

/** Actions of home that mean the deck that is selected there. */
const ofSelected = new Set<string>(['open', 'quiz', 'marked', 'browse', 'undo']);

/** Everything that can be done from a place, what belongs to the place first. */
export function commandsAt(setting: CommandSetting): Command[] {
	const {place, keymap, language, hidden} = setting;
	const named = new Set<string>(opened.map(([name]) => name));
	const here = keymap
		.at(place)
		.filter(({action}) => !unnamed.test(action) && !hidden?.has(action))
		.filter(({action}) => place !== 'home' || !named.has(action))
		.sort((a, b) => (a.footer ?? 99) - (b.footer ?? 99))
		.map((binding) => ofKey(binding, binding.keys[0]!, 'press', language));
	if (isUnsaved(place)) return here;
	return [
		...here,
		...opened
			.filter(([name]) => !(name === 'home' && place === 'home'))
			.map(([name, run]) => ofScreen(name, run, setting)),
		...(place === 'home' ? [] : atHome(keymap, named, language)),
		...setting.decks.flatMap((deck) => ofDeck(deck, language)),
		...ofSettings(language),
	];
}

function withText(text: CommandText, language: Language): Named {
	const other = language === 'id' ? 'en' : 'id';
	return {name: text.name[language], alsoCalled: [text.name[other], ...(text.also ?? [])]};
}

function ofKey(
	{action, label}: Binding,
	key: string,
	type: 'press' | 'press-at-home',
	language: Language,
): Command {
	const words = actionWords[action] ?? [];
	const {name, alsoCalled} = withText({name: label, also: words}, language);
	return {
		name: name.slice(0, 1).toUpperCase() + name.slice(1),
		alsoCalled,
		group: type === 'press' ? 'here' : 'screen',
		...(type === 'press' && {key}),
		run: {type, key},
	};
}

function ofScreen(
	name: keyof typeof screenTexts,
	run: Run,
	{place, keymap, language}: CommandSetting,
): Command {
	const binding = keymap.at(place).find(({action}) => action === name);
	const key = binding?.keys[0];
	return {
		...withText(screenTexts[name], language),
		group: 'screen',
		...(key !== undefined && {key}),
		run,
	};
}

/** What home opens besides the screens that are named here. */
function atHome(keymap: Keymap, named: ReadonlySet<string>, language: Language): Command[] {
	return keymap
		.at('home')
		.filter(({action}) => !unnamed.test(action) && !named.has(action) && !ofSelected.has(action))
		.map((binding) => ofKey(binding, binding.keys[0]!, 'press-at-home', language));
}

function ofDeck({id, title}: DeckSummary, language: Language): Command[] {
	const command = (text: CommandText, route: Route): Command => {
		const {name, alsoCalled} = withText(text, language);
		return {
			name: `${name}: ${title}`,
			alsoCalled: alsoCalled.map((other) => `${other} ${title}`),
			group: 'deck',
			run: {type: 'open', route},
		};
	};
	return [
		command(deckTexts.study, {name: 'study', deck: id}),
		command(deckTexts.quiz, {name: 'quiz-menu', deck: id}),
		command(deckTexts.browse, {name: 'deck', deck: id}),
	];
}

function ofSettings(language: Language): Command[] {
	const own = settingsLabelsFor(language);
	const other = settingsLabelsFor(language === 'id' ? 'en' : 'id');
	return [...deviceSettings, ...learningSettings].flatMap((setting): Command[] => {
		const text = own.texts[setting.name];
		const also = other.texts[setting.name];
		if (!text || !also) return [];
		const open: Command = {
			name: text.name,
			alsoCalled: [setting.name, also.name, text.about, also.about],
			group: 'setting',
			run: {type: 'open', route: {name: 'settings', setting: setting.name}},
		};
		if (!('key' in setting)) return [open];
		const {key, choices = []} = setting;
		return [
			open,
			...choices.map((choice): Command => ({
				name: `${text.name}: ${text.values?.[choice] ?? choice}`,
				alsoCalled: [
					`${setting.name} ${choice}`,
					`${also.name} ${also.values?.[choice] ?? choice}`,
				],
				group: 'setting',
				run: {type: 'change', settings: {[key]: choice}},
			})),
		];
	});
}
