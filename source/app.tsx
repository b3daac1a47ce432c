import {Box} from 'ink';
import {
	Component,
	type ReactElement,
	type ReactNode,
	useCallback,
	useEffect,
	useMemo,
	useState,
} from 'react';
import type {Language} from './errors.js';
import {useKeySource} from './hooks/key-source.js';
import {createKeyboard} from './hooks/keyboard.js';
import type {Overlay} from './hooks/overlays.js';
import type {Press} from './hooks/presses.js';
import type {Route} from './hooks/routes.js';
import {type Ui, UiContext} from './hooks/ui.js';
import type {Place} from './keys.js';
import {labelsFor} from './labels/labels.js';
import type {Services} from './services.js';
import type {Theme} from './theme.js';

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
		case 'quiz': {
			const {QuizScreen, prepareQuiz} = await import('./screens/quiz.js');
			return <QuizScreen {...await prepareQuiz(services, route.deck)} />;
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
		case 'marked': {
			const {MarkedScreen, prepareMarked} = await import('./screens/marked.js');
			return <MarkedScreen {...await prepareMarked(services, route.deck)} />;
		}
		case 'stats': {
			const {StatsScreen, prepareStats} = await import('./screens/stats.js');
			return <StatsScreen {...prepareStats(services)} />;
		}
		case 'placement': {
			const {PlacementScreen, preparePlacement} = await import('./screens/placement.js');
			return <PlacementScreen {...preparePlacement(services)} />;
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
	readonly theme: Theme;
	/** The screen to begin with, loaded. */
	readonly first: ReactElement;
	/** Called once when the user is done. */
	readonly onQuit: () => void;
	readonly onInterrupt: () => void;
	readonly onSuspend?: () => void;
	/** Keeps the language that the user chose. */
	readonly onLanguage?: (language: Language) => Promise<unknown>;
}

/** Which screen is open, and the one place where keys come in. */
export function App({services, theme, first, onQuit, onInterrupt, onSuspend, ...props}: AppProps) {
	const keyboard = useMemo(createKeyboard, []);
	const [language, setLanguage] = useState(props.language);
	const {onLanguage} = props;
	const [open, setOpen] = useState({screen: first, count: 0});
	const [overlay, setOverlay] = useState<{readonly show: Overlay}>();
	const [help, setHelp] = useState<{place: Place; Screen: HelpModule['HelpScreen']}>();

	const go = useCallback(
		(route: Route) => {
			keyboard.hold();
			void loadScreenOrProblem(route, services).then((screen) =>
				setOpen(({count}) => ({screen, count: count + 1})),
			);
		},
		[keyboard, services],
	);
	const over = useCallback(
		(load: () => Promise<Overlay>) => {
			keyboard.hold();
			void load().then((show) => setOverlay({show}));
		},
		[keyboard],
	);
	const closeOverlay = useCallback(() => {
		// What is typed at once is meant for the screen below.
		keyboard.hold();
		setOverlay(undefined);
	}, [keyboard]);
	useEffect(() => {
		if (!overlay) keyboard.release();
	}, [keyboard, overlay]);
	const ui = useMemo(
		(): Ui => ({
			language,
			labels: labelsFor(language),
			theme,
			services,
			keyboard,
			go,
			switchLanguage() {
				const other = language === 'id' ? 'en' : 'id';
				setLanguage(other);
				go({name: 'home'});
				onLanguage?.(other).catch((error: unknown) => go({name: 'problem', error}));
			},
			help(place) {
				keyboard.hold();
				void import('./screens/help.js').then(({HelpScreen}) =>
					setHelp({place, Screen: HelpScreen}),
				);
			},
			lookUp: (request) =>
				over(async () => {
					const {LookUpScreen} = await import('./screens/look-up.js');
					return (onClose) => <LookUpScreen {...request} onClose={onClose} />;
				}),
			flag: (request) =>
				over(async () => {
					const {FlagScreen} = await import('./screens/flag.js');
					return (onClose) => <FlagScreen {...request} onClose={onClose} />;
				}),
			edit: (request) =>
				over(async () => {
					const {CardFormScreen} = await import('./screens/card-form.js');
					return (onClose) => <CardFormScreen {...request} onClose={onClose} />;
				}),
			quit: onQuit,
		}),
		[go, keyboard, language, onLanguage, onQuit, over, services, theme],
	);
	const press = useCallback(
		(key: Press) => {
			if (key.key === 'ctrl+c') onInterrupt();
			else if (key.key === 'ctrl+z') onSuspend?.();
			else keyboard.press(key);
		},
		[keyboard, onInterrupt, onSuspend],
	);
	useKeySource(press);

	return (
		<UiContext.Provider value={ui}>
			{help ? <help.Screen place={help.place} onClose={() => setHelp(undefined)} /> : null}
			{overlay ? (
				<Box display={help ? 'none' : 'flex'} flexDirection="column">
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
			<Box display={help || overlay ? 'none' : 'flex'} flexDirection="column">
				<Guard key={open.count} onError={(error) => go({name: 'problem', error})}>
					{open.screen}
				</Guard>
			</Box>
		</UiContext.Provider>
	);
}

type HelpModule = typeof import('./screens/help.js');
