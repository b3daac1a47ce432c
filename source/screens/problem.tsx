import {Frame} from '../components/frame.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import {type Language, UserError, hintInApp} from '../errors.js';
import {useActions} from '../hooks/actions.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import type {Action} from '../keys/binding.js';
import {accessLabelsFor} from '../labels/access.js';
import type {Labels} from '../labels/labels.js';
import {type Notice, noticeLines, quietNotice} from './notice.js';
import {problemReport} from './problem-report.js';

/** Rows of what a fault says: a word may be long, and the report follows. */
const mostDetail = 4;

function detailOf(error: unknown): string {
	return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function problemLines(
	error: unknown,
	about: string,
	labels: Labels,
	language: Language,
	width: number,
): Line[] {
	const {report} = accessLabelsFor(language);
	const {problem} = labels;
	const isUsers = error instanceof UserError;
	const hint = isUsers ? hintInApp(error)?.[language] : problem.report;
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
					...wrap(detailOf(error), width).slice(0, mostDetail),
					blank,
					[segment(report.title, 'muted')],
					...wrap([segment(report.private, 'muted')], width),
					...wrap([segment(problemReport(error, about))], width),
				]),
	];
}

/** What happened, what is safe, what to do. */
export function ProblemScreen({error}: {readonly error: unknown}) {
	const {labels, language, about, copy, go, quit} = useUi();
	const [notice, tell] = useMachine((): Notice | undefined => undefined);
	const scroll = useScroll();
	useActions('problem', (action) => {
		if (action === 'home') go({name: 'home'});
		else if (action === 'quit') quit();
		else if (action === 'copy-report' && !(error instanceof UserError)) {
			copy(problemReport(error, about));
			tell(quietNotice(accessLabelsFor(language).report.copied));
		} else scroll.act(action);
	});
	return (
		<Frame
			place="problem"
			title={labels.problem.title}
			body={(width) => ({lines: problemLines(error, about, labels, language, width)})}
			pinned={(width) => noticeLines(notice(), width)}
			{...(error instanceof UserError ? {hidden: new Set<Action>(['copy-report'])} : {})}
			scroll={scroll}
		/>
	);
}
