import {Frame} from '../components/frame.js';
import {blank, segment} from '../components/text/line.js';
import type {Language} from '../errors.js';
import {useActions} from '../hooks/actions.js';
import {listMove} from '../hooks/list.js';
import {useMachine} from '../hooks/machine.js';
import type {Route} from '../hooks/routes.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import type {Action, Place} from '../keys/binding.js';
import {keyFor} from '../keys/names.js';
import {type WelcomeLabels, welcomeLabelsFor} from '../labels/welcome.js';
import type {NewEvent} from '../progress/event.js';
import type {DeckSummary, Services} from '../services.js';
import {type TextField, editField, emptyField, fieldText} from '../session/text-field.js';
import {useFailure} from './failure.js';
import {type Notice, noticeLines} from './notice.js';
import {fieldRows} from './question-view.js';
import {starterFor} from './starter.js';
import {type WelcomeOption, tipLines, welcomeBody} from './welcome-view.js';

type Step = 'language' | 'goal' | 'knows' | 'ready';

const steps: readonly Step[] = ['language', 'goal', 'knows', 'ready'];
const sizes = [10, 30, 60] as const;
const languages: readonly Language[] = ['id', 'en'];
/** What somebody who knows some Indonesian is taken to know: the commonest words. */
const levelOfSome = 1;
const mostAnswers = 999;
const secondsOfAnswer = 10;

interface WelcomeProps {
	readonly decks: readonly DeckSummary[];
	readonly step: Step;
}

export function prepareWelcome(services: Services, step: Step = 'language'): WelcomeProps {
	return {decks: services.library.list().decks, step};
}

interface WelcomeState {
	readonly step: Step;
	readonly selected: number;
	/** The learner's own number of answers, while it is typed. */
	readonly field?: TextField;
	readonly notice?: Notice;
}

/** The first steps: language, goal, what is known, and a deck that is ready. */
export function WelcomeScreen({decks, step: first}: WelcomeProps) {
	const ui = useUi();
	const {services, language, theme, quit} = ui;
	const says = welcomeLabelsFor(language);
	const scroll = useScroll();
	const {progress} = services;
	/** The option of a step that holds already. */
	const present = (step: Step): number => {
		const {schedule, words} = progress.state;
		switch (step) {
			case 'language':
				return languages.indexOf(language);
			case 'goal': {
				const at = sizes.findIndex((size) => size === schedule.dailyGoal);
				return at >= 0 ? at : schedule.dailyGoal > 0 ? sizes.length : 1;
			}
			case 'knows':
				return words.level === undefined ? 0 : 3;
			case 'ready':
				return 0;
		}
	};
	const [get, set] = useMachine((): WelcomeState => ({step: first, selected: present(first)}));
	const starter = starterFor(decks, progress.state.words.level);

	/** Opens another screen; newsquiz does not welcome the learner by itself again. */
	const leave = (route: Route): void => {
		// Whoever is welcomed twice because the disk is full has other worries.
		ui.changeSettings({isWelcomed: true}).catch(() => undefined);
		ui.go(route);
	};
	const at = (step: Step): void => {
		scroll.reset();
		set({step, selected: present(step)});
	};
	const fail = useFailure((notice) => set({...get(), notice}));
	const record = (event: NewEvent): boolean => {
		try {
			progress.record(event);
			return true;
		} catch (error) {
			fail(error);
			return false;
		}
	};
	const setGoal = (dailyGoal: number): void => {
		const isSame = progress.state.schedule.dailyGoal === dailyGoal;
		if (isSame || record({type: 'schedule', dailyGoal})) at('knows');
	};
	const pick = (): void => {
		const {step, selected} = get();
		switch (step) {
			case 'language': {
				const chosen = languages[selected]!;
				if (chosen === language && services.settings.settings.language === chosen)
					return at('goal');
				ui.changeSettings({language: chosen}).then(() => at('goal'), fail);
				return;
			}
			case 'goal': {
				const size = sizes[selected];
				if (size === undefined) return set({step, selected, field: emptyField});
				return setGoal(size);
			}
			case 'knows': {
				if (selected === 2) return leave({name: 'placement', isFirst: true});
				const level = [0, levelOfSome][selected];
				if (level === undefined || record({type: 'words', level})) at('ready');
				return;
			}
			case 'ready':
				return leave(
					selected === 0 && starter ? {name: 'study', deck: starter.id} : {name: 'home'},
				);
		}
	};
	const saveOwn = (typed: string): void => {
		const count = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
		if (count >= 1 && count <= mostAnswers) return setGoal(count);
		set({...get(), notice: {mark: [segment('! ', 'wrong')], content: [segment(says.goal.wrong)]}});
	};
	const place = (): Place => (get().field ? 'welcome-field' : 'welcome');

	useActions(place, (action, press) => {
		const {notice: _, ...state} = get();
		const {step, selected, field} = state;
		if (field) {
			if (action === 'save') return saveOwn(fieldText(field).trim());
			if (action === 'no') return set({step, selected});
			const edit = editOf(press);
			return edit ? set({...state, field: editField(field, edit)}) : undefined;
		}
		const count = optionsOf(step).length;
		const moved = listMove(action, {selected, count, page: scroll.metrics.height});
		if (moved !== undefined) return set({step, selected: moved});
		switch (action) {
			case 'pick':
				return pick();
			case 'back':
				return step === 'language' ? undefined : at(steps[steps.indexOf(step) - 1]!);
			case 'leave':
				return leave({name: 'home'});
			case 'quit':
				return quit();
			default:
				return;
		}
	});

	const optionsOf = (step: Step): readonly WelcomeOption[] => {
		const {schedule, words} = progress.state;
		switch (step) {
			case 'language':
				return [
					{name: 'Bahasa Indonesia', about: ''},
					{name: 'English', about: ''},
				];
			case 'goal': {
				const {dailyGoal} = schedule;
				const isOwn = dailyGoal > 0 && !sizes.some((size) => size === dailyGoal);
				return [
					...sizes.map((size) => ({
						name: says.goal.sizes[size],
						about: says.goal.answers(size, Math.round((size * secondsOfAnswer) / 60)),
					})),
					{...says.goal.own, ...(isOwn && {about: says.goal.ownNow(dailyGoal)})},
				];
			}
			case 'knows': {
				const {none, some, test, keep} = says.knows;
				return [none, some, test, ...(words.level === undefined ? [] : [keep])];
			}
			case 'ready':
				return [
					...(starter ? [says.ready.start(starter.title, starter.cards.length)] : []),
					says.ready.home,
				];
		}
	};
	const {step, selected, field, notice} = get();
	const index = steps.indexOf(step);
	const tips = (['help', 'palette', 'leave'] as const).map(
		(action) => [keyFor(ui.keymap, 'think', action, language), says.ready.tips[action]] as const,
	);
	return (
		<Frame
			place={place()}
			title={says.title}
			status={[segment(says.step(index + 1, steps.length), 'muted')]}
			progress={{done: index + 1, total: steps.length}}
			body={(width) => welcomeBody(questionOf(step, says), optionsOf(step), selected, width)}
			pinned={(width) => [
				...(field ? [blank, ...fieldRows(field, says.goal.typeHere, {theme, width})] : []),
				...(step === 'ready' ? tipLines(tips, width) : []),
				...noticeLines(notice, width),
			]}
			leastBody={7}
			scroll={scroll}
			hidden={new Set<Action>(step === 'language' ? ['back'] : [])}
		/>
	);
}

function questionOf(
	step: Step,
	says: WelcomeLabels,
): {readonly intro?: string; readonly ask: string; readonly why?: string} {
	return says[step];
}
