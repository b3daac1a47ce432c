import {Box} from 'ink';
import {
	Component,
	type ReactElement,
	type ReactNode,
	useCallback,
	useEffect,
	useMemo,
	useRef,
	useState,
} from 'react';
import {appearanceOf} from './appearance.js';
import {readReply} from './components/terminal/background.js';
import type {Language} from './errors.js';
import {useKeySource} from './hooks/key-source.js';
import {createKeyboard} from './hooks/keyboard.js';
import type {Overlay} from './hooks/overlays.js';
import type {Press} from './hooks/presses.js';
import type {Route} from './hooks/routes.js';
import {type Ui, UiContext} from './hooks/ui.js';
import type {Action, Place} from './keys/binding.js';
import {createKeymap} from './keys/keymap.js';
import {readOverrides, withOverrides} from './keys/overrides.js';
import {bindings} from './keys/table.js';
import {labelsFor} from './labels/labels.js';
import type {Services, SettingsChange} from './services.js';
import {type TerminalTraits, lookOf} from './look.js';

/**
 * Loads a screen and what it needs; a screen's code comes with its first use.
 * @throws UserError when what it needs cannot be read
 */
export async function loadScreen(route: Route, services: Services): Promise<ReactElement> {
	switch (route.name) {
		case 'home': {
			const {HomeScreen} = await import('./screens/home.js');
			return <HomeScreen />;
		}
		case 'study': {
			const {StudyScreen, prepareStudy} = await import('./screens/study.js');
			return <StudyScreen {...await prepareStudy(services, route.deck, route.custom)} />;
		}
		case 'custom-study': {
			const {CustomStudyScreen, prepareCustomStudy} = await import('./screens/custom-study.js');
			return <CustomStudyScreen {...await prepareCustomStudy(services, route.deck)} />;
		}
		case 'quiz-menu': {
			const {QuizMenuScreen, prepareQuizMenu} = await import('./screens/quiz-menu.js');
			return <QuizMenuScreen {...await prepareQuizMenu(services, route)} />;
		}
		case 'quiz': {
			const {QuizScreen, prepareQuiz} = await import('./screens/quiz.js');
			return <QuizScreen {...await prepareQuiz(services, route)} />;
		}
		case 'build': {
			const {BuildScreen} = await import('./screens/build.js');
			return <BuildScreen {...route} />;
		}
		case 'feed': {
			const {FeedScreen, prepareFeed} = await import('./screens/feed.js');
			return <FeedScreen {...await prepareFeed(services, route)} />;
		}
		case 'approve': {
			const {ApproveScreen} = await import('./screens/approve.js');
			return <ApproveScreen {...route} />;
		}
		case 'read': {
			const {ReadScreen, prepareReading} = await import('./screens/read.js');
			return <ReadScreen {...await prepareReading(services, route.facts)} />;
		}
		case 'words': {
			const {WordsScreen, prepareWords} = await import('./screens/words.js');
			return <WordsScreen {...await prepareWords(services)} />;
		}
		case 'deck': {
			const {DeckScreen, prepareDeck} = await import('./screens/deck.js');
			return <DeckScreen {...await prepareDeck(services, route.deck, route.filter)} />;
		}
		case 'library': {
			const {LibraryScreen} = await import('./screens/library/library.js');
			return <LibraryScreen />;
		}
		case 'people': {
			const {PeopleScreen} = await import('./screens/people/people.js');
			return <PeopleScreen {...route} />;
		}
		case 'person': {
			const {PersonScreen} = await import('./screens/people/person.js');
			return <PersonScreen {...route} />;
		}
		case 'stats': {
			const {StatsScreen, prepareStats} = await import('./screens/stats.js');
			return <StatsScreen {...prepareStats(services)} />;
		}
		case 'placement': {
			const {PlacementScreen, preparePlacement} = await import('./screens/placement.js');
			const next: Route = route.isFirst ? {name: 'welcome', step: 'ready'} : {name: 'home'};
			return <PlacementScreen {...preparePlacement(services)} next={next} />;
		}
		case 'settings': {
			const {SettingsScreen} = await import('./screens/settings.js');
			return <SettingsScreen {...route} />;
		}
		case 'backups': {
			const {BackupsScreen, prepareBackups} = await import('./screens/backups.js');
			return <BackupsScreen {...await prepareBackups(services)} />;
		}
		case 'keys': {
			const {KeysScreen} = await import('./screens/keys.js');
			return <KeysScreen />;
		}
		case 'welcome': {
			const {WelcomeScreen, prepareWelcome} = await import('./screens/welcome.js');
			return <WelcomeScreen {...prepareWelcome(services, route.step)} />;
		}
		case 'problem': {
			const {ProblemScreen} = await import('./screens/problem.js');
			return <ProblemScreen error={route.error} />;
		}
	}
}

/** Loads a screen, or the one that says why it cannot be shown. */
export async function loadScreenOrProblem(route: Route, services: Services): Promise<ReactElement> {
	try {
		return await loadScreen(route, services);
	} catch (error) {
		return loadScreen({name: 'problem', error}, services);
	}
}

/** Shows the problem screen in place of a screen that failed while it was drawn. */
class Guard extends Component<
	{readonly onError: (error: unknown) => void; readonly children: ReactNode},
	{readonly hasFailed: boolean}
> {
	override state = {hasFailed: false};

	static getDerivedStateFromError() {
		return {hasFailed: true};
	}

	override componentDidCatch(error: unknown) {
		this.props.onError(error);
	}

	override render() {
		return this.state.hasFailed ? null : this.props.children;
	}
}

export interface AppProps {
	readonly services: Services;
	readonly language: Language;
	readonly terminal: TerminalTraits;
	/** The app is read aloud, whatever the settings have come to say meanwhile. */
	readonly isAloud?: boolean;
	/** The screen to begin with, loaded. */
	readonly first: ReactElement;
	/** Called once when the user is done. */
	readonly onQuit: () => void;
	readonly onInterrupt: () => void;
	readonly onSuspend?: () => void;
	/** Called when not even the screen that says what went wrong can be drawn. */
	readonly onFault?: (error: unknown) => void;
	/** Hands a text to the terminal’s clipboard. */
	readonly onCopy?: (text: string) => void;
	/** The program and the system it runs on, in one line. */
	readonly about?: string;
	/** Keeps the language that the user chose. */
	readonly onLanguage?: (language: Language) => Promise<unknown>;
}

/** Which screen is open, and the one place where keys come in. */
export function App({services, first, onQuit, onInterrupt, onSuspend, ...props}: AppProps) {
	const keyboard = useMemo(createKeyboard, []);
	const [language, setLanguage] = useState(props.language);
	const {about = 'newsquiz', isAloud = false, onCopy, onFault, onLanguage, terminal} = props;
	const [background, setBackground] = useState(terminal.background);
	const [open, setOpen] = useState({screen: first, count: 0, isProblem: false});
	const [overlay, setOverlay] = useState<{readonly show: Overlay}>();
	/** The help or the list of commands, over whatever there is. */
	const [top, setTop] = useState<{readonly show: Overlay}>();
	const [settings, setSettings] = useState(services.settings.settings);
	const look = useMemo(
		() =>
			lookOf(
				{...appearanceOf(settings), screenReader: isAloud ? 'on' : 'off'},
				{...terminal, background},
			),
		[background, isAloud, settings, terminal],
	);
	const keymap = useMemo(() => {
		const {overrides} = readOverrides(settings.keys, bindings);
		return createKeymap(withOverrides(bindings, overrides));
	}, [settings.keys]);
	const hidden = useMemo(() => new Map<Place, ReadonlySet<Action>>(), []);
	const isLoading = useRef(false);

	const go = useCallback(
		(route: Route) => {
			keyboard.hold();
			isLoading.current = true;
			void loadScreenOrProblem(route, services).then((screen) => {
				isLoading.current = false;
				setOverlay(undefined);
				setOpen(({count}) => ({screen, count: count + 1, isProblem: route.name === 'problem'}));
			});
		},
		[keyboard, services],
	);
	const over = useCallback(
		(load: () => Promise<Overlay>, set: typeof setOverlay) => {
			keyboard.hold();
			load().then(
				(show) => set({show}),
				(error: unknown) => go({name: 'problem', error}),
			);
		},
		[go, keyboard],
	);
	const close = useCallback(
		(set: typeof setOverlay) => {
			// What is typed at once is meant for the screen below.
			keyboard.hold();
			set(undefined);
		},
		[keyboard],
	);
	const closeOverlay = useCallback(() => close(setOverlay), [close]);
	const closeTop = useCallback(() => close(setTop), [close]);
	// By now what has gone no longer listens.
	useEffect(() => {
		if (!overlay && !isLoading.current) keyboard.release();
	}, [keyboard, overlay]);
	useEffect(() => {
		if (!top && !isLoading.current) keyboard.release();
	}, [keyboard, top]);
	const changeSettings = useCallback(
		async (changes: SettingsChange) => {
			setSettings(await services.settings.change(changes));
			if (changes.language) setLanguage(changes.language);
		},
		[services],
	);
	const ui = useMemo(
		(): Ui => ({
			language,
			labels: labelsFor(language),
			...look,
			services,
			keyboard,
			keymap,
			hidden,
			settings,
			changeSettings,
			go,
			switchLanguage() {
				const other = language === 'id' ? 'en' : 'id';
				setLanguage(other);
				go({name: 'home'});
				onLanguage?.(other).catch((error: unknown) => go({name: 'problem', error}));
			},
			help: (place) =>
				over(async () => {
					const {HelpScreen} = await import('./screens/help.js');
					return (onClose) => <HelpScreen place={place} onClose={onClose} />;
				}, setTop),
			palette: (place) =>
				over(async () => {
					const {PaletteScreen} = await import('./screens/palette.js');
					return (onClose) => <PaletteScreen place={place} onClose={onClose} />;
				}, setTop),
			lookUp: (request) =>
				over(async () => {
					const {LookUpScreen} = await import('./screens/look-up.js');
					return (onClose) => <LookUpScreen {...request} onClose={onClose} />;
				}, setOverlay),
			person: (card) =>
				over(async () => {
					const {PersonScreen} = await import('./screens/people/person.js');
					return (onClose) => <PersonScreen card={card} onClose={onClose} />;
				}, setOverlay),
			flag: (request) =>
				over(async () => {
					const {FlagScreen} = await import('./screens/flag.js');
					return (onClose) => <FlagScreen {...request} onClose={onClose} />;
				}, setOverlay),
			edit: (request) =>
				over(async () => {
					const {CardFormScreen} = await import('./screens/card-form.js');
					return (onClose) => <CardFormScreen {...request} onClose={onClose} />;
				}, setOverlay),
			results: (deck) =>
				over(async () => {
					const {ResultsScreen, prepareResults} = await import('./screens/results.js');
					const props = await prepareResults(services, deck);
					return (onClose) => <ResultsScreen {...props} onClose={onClose} />;
				}, setOverlay),
			about,
			copy: (text) => onCopy?.(text),
			quit: onQuit,
		}),
		[
			...[changeSettings, go, hidden, keyboard, keymap, language, onLanguage, onQuit, over],
			...[about, look, onCopy, services, settings],
		],
	);
	const press = useCallback(
		(key: Press) => {
			if (key.key === 'ctrl+c') onInterrupt();
			else if (key.key === 'ctrl+z') {
				// A question is covered meanwhile.
				keyboard.press(key);
				onSuspend?.();
			} else if (key.key === 'background')
				setBackground((known) => readReply(key.text ?? '') ?? known);
			else keyboard.press(key);
		},
		[keyboard, onInterrupt, onSuspend],
	);
	useKeySource(press);

	return (
		<UiContext.Provider value={ui}>
			{top ? (
				<Guard
					onError={(error) => {
						setTop(undefined);
						go({name: 'problem', error});
					}}
				>
					{top.show(closeTop)}
				</Guard>
			) : null}
			{overlay ? (
				<Box display={top ? 'none' : 'flex'} flexDirection="column">
					<Guard
						onError={(error) => {
							setOverlay(undefined);
							go({name: 'problem', error});
						}}
					>
						{overlay.show(closeOverlay)}
					</Guard>
				</Box>
			) : null}
			<Box display={top || overlay ? 'none' : 'flex'} flexDirection="column">
				<Guard
					key={open.count}
					onError={(error) => {
						// A problem screen that fails would be followed by itself for ever.
						if (open.isProblem && onFault) onFault(error);
						else go({name: 'problem', error});
					}}
				>
					{open.screen}
				</Guard>
			</Box>
		</UiContext.Provider>
	);
}
