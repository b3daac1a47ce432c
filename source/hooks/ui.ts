import {createContext, useContext} from 'react';
import type {Language} from '../errors.js';
import type {Place} from '../keys.js';
import type {Labels} from '../labels/labels.js';
import type {Services} from '../services.js';
import type {Theme} from '../theme.js';
import type {Keyboard} from './keyboard.js';
import type {LookUp} from './look-up.js';
import type {EditRequest, FlagRequest} from './overlays.js';
import type {Route} from './routes.js';

/** What every screen has at hand. */
export interface Ui {
	readonly language: Language;
	readonly labels: Labels;
	readonly theme: Theme;
	readonly services: Services;
	readonly keyboard: Keyboard;
	/** Opens a screen in place of the present one. */
	go(route: Route): void;
	/** Goes on in the other language, from home, now and next time. */
	switchLanguage(): void;
	/** Opens the help over the present screen. */
	help(place: Place): void;
	/** Opens the look-up of words over the present screen. */
	lookUp(request: LookUp): void;
	/** Asks over the present screen what is wrong with a card. */
	flag(request: FlagRequest): void;
	/** Opens the form of a card over the present screen. */
	edit(request: EditRequest): void;
	quit(): void;
}

export const UiContext = createContext<Ui>(undefined as unknown as Ui);

export function useUi(): Ui {
	return useContext(UiContext);
}
