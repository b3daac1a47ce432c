import {useEffect, useRef, useState} from 'react';
import {Frame} from '../components/frame.js';
import {blank, segment} from '../components/text/line.js';
import {type HardContents, readHardContents} from '../deck-contents.js';
import {useActions} from '../hooks/actions.js';
import {useLaidOut} from '../hooks/laid-out.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import type {Action} from '../keys/binding.js';
import {statisticsLabelsFor} from '../labels/statistics.js';
import {type Statistics, statisticsOf} from '../progress/statistics/statistics.js';
import type {Services} from '../services.js';
import {type StatsSection, sectionRow, statsBody} from './stats-view.js';

interface StatsProps {
	readonly statistics: Statistics;
}

export function prepareStats(services: Services): StatsProps {
	const now = services.now();
	const {decks} = services.library.list();
	return {
		statistics: statisticsOf(services.progress.state, decks, now, services.timezone(now)),
	};
}

const nothing: ReadonlySet<Action> = new Set();
const withoutSections: ReadonlySet<Action> = new Set(['next-section', 'previous-section']);

/** The learner's statistics over all decks. */
export function StatsScreen({statistics}: StatsProps) {
	const {language, labels, services, go, help, quit} = useUi();
	const [contents, setContents] = useState<HardContents>();
	const scroll = useScroll();
	const sections = useRef<readonly StatsSection[]>([]);
	/** The part that was gone to and where the text stood then; scrolling by hand leaves it. */
	const [chosen, choose] = useMachine(() => ({index: 0, top: 0}));
	const current = (): number => {
		const {top} = scroll.metrics;
		if (top === chosen().top) return chosen().index;
		return Math.max(
			0,
			sections.current.findLastIndex(({from}) => from <= top + 1),
		);
	};
	const goTo = (index: number): void => {
		const section = sections.current[index];
		if (!section) return;
		scroll.to(index === 0 ? 0 : section.from);
		choose({index, top: scroll.metrics.top});
	};
	// Many decks take a while to read; the rest need not wait for them.
	useEffect(() => {
		let isGone = false;
		readHardContents(services, statistics).then(
			(read) => {
				if (!isGone) setContents(read);
			},
			(error: unknown) => {
				if (!isGone) go({name: 'problem', error});
			},
		);
		return () => {
			isGone = true;
		};
	}, [go, services, statistics]);
	useActions('stats', (action) => {
		if (scroll.act(action)) return;
		switch (action) {
			case 'next-section':
				return goTo(current() + 1);
			case 'previous-section':
				return goTo(current() - 1);
			case 'home':
				return go({name: 'home'});
			case 'help':
				return help('stats');
			case 'quit':
				return quit();
			default:
				return;
		}
	});
	const bodyOf = useLaidOut(
		(width) => statsBody(statistics, contents, {language, width, isInApp: true}),
		[contents, language, statistics],
	);
	return (
		<Frame
			place="stats"
			title={statisticsLabelsFor(language).title}
			status={[segment(labels.date(statistics.today), 'muted')]}
			body={bodyOf}
			pinned={(width, most) => {
				sections.current = bodyOf(width).sections;
				// In a low window the calendar needs the room.
				return sections.current.length === 0 || most < 8
					? []
					: [blank, sectionRow(sections.current, current(), width)];
			}}
			scroll={scroll}
			hidden={statistics.activity.at(-1)?.answers === 0 ? withoutSections : nothing}
		/>
	);
}
