import {Frame} from '../components/frame.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import {type Language, UserError} from '../errors.js';
import {useKeyboard} from '../hooks/keyboard.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import {actionFor} from '../keys.js';
import type {Labels} from '../labels/labels.js';

function detailOf(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function problemLines(error: unknown, labels: Labels, language: Language, width: number): Line[] {
	const {problem} = labels;
	const isUsers = error instanceof UserError;
	const hint = isUsers ? error.hint?.[language] : problem.report;
	return [
		...wrapAfter(
			[segment('! ', 'wrong')],
			[segment(isUsers ? error.says[language] : problem.bug, 'strong')],
			width,
		),
		blank,
		[segment(problem.safe, 'muted')],
		...wrap(problem.safeBody, width),
		...(hint === undefined
			? []
			: [blank, [segment(problem.whatNow, 'muted')], ...wrap(hint, width)]),
		...(isUsers
			? []
			: [
					blank,
					[segment(problem.detail, 'muted')],
					...wrap([segment(detailOf(error), 'muted')], width),
				]),
	];
}

/** What happened, what is safe, what to do. */
export function ProblemScreen({error}: {readonly error: unknown}) {
	const {labels, language, go, quit} = useUi();
	const scroll = useScroll();
	useKeyboard(({key}) => {
		const action = actionFor('problem', key);
		if (action === 'home') go({name: 'home'});
		else if (action === 'quit') quit();
		else scroll.act(action);
	});
	return (
		<Frame
			place="problem"
			title={labels.problem.title}
			body={(width) => ({lines: problemLines(error, labels, language, width)})}
			scroll={scroll}
		/>
	);
}
