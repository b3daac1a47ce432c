import {useEffect, useState} from 'react';
import {Frame} from '../components/frame.js';
import {segment} from '../components/text/line.js';
import {type HardContents, readHardContents} from '../deck-contents.js';
import {useKeyboard} from '../hooks/keyboard.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import {actionFor} from '../keys.js';
import {statisticsLabelsFor} from '../labels/statistics.js';
import {type Statistics, statisticsOf} from '../progress/statistics/statistics.js';
import type {Services} from '../services.js';
import {statsBody} from './stats-view.js';

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

/** The learner's statistics over all decks. */
export function StatsScreen({statistics}: StatsProps) {
	const {language, labels, services, go, help, quit} = useUi();
	const [contents, setContents] = useState<HardContents>();
	const scroll = useScroll();
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
	useKeyboard(({key}) => {
		const action = actionFor('stats', key);
		if (scroll.act(action)) return;
		switch (action) {
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
	return (
		<Frame
			place="stats"
			title={statisticsLabelsFor(language).title}
			status={[segment(labels.date(statistics.today), 'muted')]}
			body={(width) => statsBody(statistics, contents, {language, width})}
			scroll={scroll}
		/>
	);
}
