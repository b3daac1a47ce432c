import {createContext, useContext} from 'react';
import type {Language} from '../errors.js';
import type {Action, Place} from '../keys/binding.js';
import type {Keymap} from '../keys/keymap.js';
import type {Labels} from '../labels/labels.js';
import type {Look} from '../look.js';
import type {CardKey} from '../progress/state.js';
import type {Services, Settings, SettingsChange} from '../services.js';
import type {Keyboard} from './keyboard.js';
import type {LookUp} from './look-up.js';
import type {EditRequest, FlagRequest} from './overlays.js';
import type {Route} from './routes.js';

/** What every screen has at hand. */
export interface Ui extends Look {
	readonly language: Language;
	readonly labels: Labels;
	readonly services: Services;
	readonly keyboard: Keyboard;
	readonly keymap: Keymap;
	/** What makes no sense just now at a place, as its screen has said. */
	readonly hidden: Map<Place, ReadonlySet<Action>>;
	/** The settings of this device. */
	readonly settings: Settings;
	/**
	 * Changes them, at once and for the next time.
	 * @throws UserError when they can't be kept
	 */
	changeSettings(changes: SettingsChange): Promise<void>;
	/** Opens a screen in place of the present one. */
	go(route: Route): void;
	/** Goes on in the other language, from home, now and next time. */
	switchLanguage(): void;
	/** Opens the help over the present screen. */
	help(place: Place): void;
	/** Opens the list of everything that can be done, over the present screen. */
	palette(place: Place): void;
	/** Opens the look-up of words over the present screen. */
	lookUp(request: LookUp): void;
	/** Opens over the present screen the page of whom or what a card asks for. */
	person(card: CardKey): void;
	/** Asks over the present screen what is wrong with a card. */
	flag(request: FlagRequest): void;
	/** Opens the form of a card over the present screen. */
	edit(request: EditRequest): void;
	/** Shows over the present screen what came of a deck, to be sent to the teacher. */
	results(deck: string): void;
	/** The program and the system it runs on, in one line: for reports. */
	readonly about: string;
	/** Hands a text to the terminal’s clipboard, if it lets one. */
	copy(text: string): void;
	quit(): void;
}

export const UiContext = createContext<Ui>(undefined as unknown as Ui);

export function useUi(): Ui {
	return useContext(UiContext);
}
