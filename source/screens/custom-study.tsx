import {Frame} from '../components/frame.js';
import type {Deck} from '../deck/deck.js';
import {withoutRetired} from '../deck/retired.js';
import {useActions} from '../hooks/actions.js';
import {listMove} from '../hooks/list.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import type {Action} from '../keys/binding.js';
import {scheduleLabelsFor} from '../labels/schedule.js';
import type {Services} from '../services.js';
import {customOptions, type CustomOption, type StudyMode} from '../session/custom-study.js';
import {customBody, modeLines} from './custom-study-view.js';

interface CustomStudyProps {
	readonly options: readonly CustomOption[];
	/** The one deck that is chosen from, if it is one. */
	readonly deck?: Deck;
}

/** @throws UserError when a deck cannot be read */
export async function prepareCustomStudy(
	services: Services,
	id?: string,
): Promise<CustomStudyProps> {
	const ids = id === undefined ? services.library.list().decks.map((deck) => deck.id) : [id];
	const read = await Promise.all(ids.map((one) => services.library.read(one)));
	const decks = read.map(withoutRetired);
	const now = services.now();
	const tz = services.timezone(now);
	const options = customOptions(decks, services.progress.state, now, tz);
	const [deck] = decks;
	return {options, ...(id !== undefined && deck ? {deck} : {})};
}

interface CustomState {
	readonly selected: number;
	readonly mode: StudyMode;
}

/** Which cards to study outside the plan of the day, and whether that counts. */
export function CustomStudyScreen({options, deck}: CustomStudyProps) {
	const {labels, language, go, help} = useUi();
	const own = scheduleLabelsFor(language);
	const scroll = useScroll();
	const [get, set] = useMachine((): CustomState => ({
		selected: Math.max(
			0,
			options.findIndex(({cards}) => cards > 0),
		),
		mode: 'practice',
	}));
	useActions('custom-study', (action) => {
		const {selected, mode} = get();
		const page = scroll.metrics.height;
		const moved = listMove(action, {selected, count: options.length, page});
		if (moved !== undefined) return set({...get(), selected: moved});
		switch (action) {
			case 'open': {
				const option = options[selected];
				if (!option || option.cards === 0) return;
				return go({
					name: 'study',
					custom: {choice: option.choice, mode},
					...(deck ? {deck: deck.id} : {}),
				});
			}
			case 'toggle':
				return set({...get(), mode: mode === 'practice' ? 'study' : 'practice'});
			case 'study-all':
				return deck ? go({name: 'custom-study'}) : undefined;
			case 'help':
				return help('custom-study');
			case 'leave':
				return go({name: 'home'});
			default:
				return;
		}
	});

	const {selected, mode} = get();
	const hidden: ReadonlySet<Action> = new Set([
		...(deck ? [] : (['study-all'] as const)),
		...((options[selected]?.cards ?? 0) > 0 ? [] : (['open'] as const)),
	]);
	return (
		<Frame
			place="custom-study"
			title={`${own.custom.title} · ${deck ? deck.title : labels.study.everything}`}
			body={(width) => customBody(options, selected, own, width)}
			pinned={(width) => modeLines(mode, own, width)}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}
