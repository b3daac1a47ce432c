import {useMemo} from 'react';
import {Frame} from '../components/frame.js';
import {type Line, blank, safeLine, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Deck} from '../deck/deck.js';
import {UserError} from '../errors.js';
import {useActions} from '../hooks/actions.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import type {Action} from '../keys/binding.js';
import type {ResultsPlace} from '../keys/results.js';
import {resultsLabelsFor} from '../labels/results.js';
import {outgoingCode, pupilName, resultFileName, resultOfDeck} from '../results/outgoing.js';
import {writeResultFile} from '../results/result-file.js';
import {longestName, type PupilResult} from '../results/result.js';
import {sanitiseLine} from '../sanitise.js';
import type {Services} from '../services.js';
import {
	type TextField,
	editField,
	emptyField,
	fieldText,
	fieldWith,
} from '../session/text-field.js';
import {doneNotice, problemNotice} from './library/panel.js';
import {type Notice, noticeLines} from './notice.js';
import {fieldRows} from './question-view.js';
import {type ResultsSetting, codeLines, errorLines, saidLines} from './results-view.js';

/** A deck, and what its pupil can tell of it; their name comes later. */
interface ResultsProps {
	readonly deck: Deck;
	/** Or why there is nothing to tell. */
	readonly result: PupilResult | UserError;
}

interface SendState {
	readonly stage: 'name' | 'code' | 'path' | 'overwrite';
	readonly name: TextField;
	readonly path: TextField;
	/** The file that is there already. */
	readonly taken?: string;
	readonly notice?: Notice;
}

const longestPath = 2000;

/**
 * What the first answers to a deck's cards came to.
 * @throws UserError when the deck or the log can't be read
 */
export async function prepareResults(
	{library, progress}: Services,
	id: string,
): Promise<ResultsProps> {
	const [deck, answers] = await Promise.all([library.read(id), progress.answersOf(id)]);
	const setting = {pupil: '', attempt: 'first'} as const;
	return {deck, result: attempted(() => resultOfDeck(deck, answers, progress.state, setting))};
}

/** A pupil's results on their way to the teacher. */
export function ResultsScreen({
	deck,
	result,
	onClose,
}: ResultsProps & {readonly onClose: () => void}) {
	return result instanceof UserError ? (
		<NothingScreen deck={deck} error={result} onClose={onClose} />
	) : (
		<SendScreen deck={deck} result={result} onClose={onClose} />
	);
}

/** The pupil says who they are, sees all that leaves, and gets a code or a file. */
function SendScreen({
	deck,
	result,
	onClose,
}: {
	readonly deck: Deck;
	readonly result: PupilResult;
	readonly onClose: () => void;
}) {
	const {services, language, theme, copy, help} = useUi();
	const {send} = resultsLabelsFor(language);
	const scroll = useScroll();
	const [get, set] = useMachine((): SendState => ({
		stage: 'name',
		name: emptyField,
		path: emptyField,
	}));
	const given = (): PupilResult => ({...result, pupil: sanitiseLine(fieldText(get().name))});
	const codeOf = (of: PupilResult) => attempted(() => outgoingCode(of, deck));
	// Whether there can be one, and what it says of the cards, does not hang on the name.
	const nameless = useMemo(() => codeOf(result), [deck, result]);
	const isCode = !(nameless instanceof UserError);

	const go = (stage: SendState['stage'], change: Partial<SendState> = {}): void => {
		const {notice: _, taken: __, ...state} = get();
		scroll.reset();
		set({...state, stage, ...change});
	};
	const tell = (notice: Notice): void => set({...get(), notice});
	const takeName = (): void => {
		const pupil = attempted(() => pupilName(fieldText(get().name), isCode ? 'code' : 'file'));
		if (pupil instanceof UserError) tell(problemNotice(pupil, language));
		else go('code');
	};
	const write = (isAgreed: boolean): void => {
		const to = fieldText(get().path).trim();
		if (to === '') return;
		const of = given();
		const file = {name: resultFileName(of), contents: writeResultFile(of)};
		const written = attempted(() => services.writeFile(to, file, isAgreed));
		if (written instanceof UserError) go('path', {notice: problemNotice(written, language)});
		else if (written.isWritten)
			go('code', {notice: doneNotice(send.written(safeLine(written.path)))});
		else go('overwrite', {taken: written.path});
	};
	useActions(
		() => places[get().stage],
		(action, press) => {
			const {stage, name, path} = get();
			const isField = stage === 'name' || stage === 'path';
			const edit = isField && action === undefined ? editOf(press) : undefined;
			if (edit) {
				const {notice: _, ...state} = get();
				return set(
					stage === 'name'
						? {...state, name: editField(name, edit, longestName)}
						: {...state, path: editField(path, edit, longestPath)},
				);
			}
			if (scroll.act(action)) return;
			switch (action) {
				case 'save':
					return stage === 'name' ? takeName() : write(false);
				case 'yes':
					return write(true);
				case 'no':
					return go('path');
				case 'rename':
					return go('name');
				case 'export':
					return go('path', {path: fieldWith(resultFileName(given()))});
				case 'copy-code': {
					const coded = codeOf(given());
					if (coded instanceof UserError) return;
					copy(coded.code);
					return tell(doneNotice(send.copied));
				}
				case 'close':
					return stage === 'path' ? go('code') : onClose();
				case 'help':
					return help('results-code');
				default:
			}
		},
	);

	const {stage, name, path, taken, notice} = get();
	const codeOrWhyNot = (setting: ResultsSetting): Line[] => {
		const coded = codeOf(given());
		return coded instanceof UserError ? errorLines(coded, setting) : codeLines(coded.code, setting);
	};
	const body = (width: number): Line[] => {
		const setting = {language, width};
		const of = given();
		const isFile = !isCode || stage === 'path' || stage === 'overwrite';
		const {pupil, attempt} = of;
		return [
			...(stage === 'code' ? codeOrWhyNot(setting) : []),
			...wrap([segment(isFile ? send.inFile : send.inCode, 'strong')], width),
			blank,
			...saidLines(isFile ? of : {...nameless.said, pupil, attempt}, deck, setting),
		];
	};
	const field = (ask: string, of: TextField, invitation: string, width: number): Line[] => [
		blank,
		...wrap([segment(ask, 'strong')], width),
		...fieldRows(of, invitation, {theme, width}),
	];
	return (
		<Frame
			place={places[stage]}
			title={`${send.title} · ${safeLine(deck.title)}`}
			body={(width) => ({lines: body(width)})}
			pinned={(width) => [
				...(stage === 'name' ? field(send.ask, name, send.nameHere, width) : []),
				...(stage === 'path' ? field(send.path, path, '', width) : []),
				...(taken === undefined
					? noticeLines(notice, width)
					: [blank, ...wrap([segment(send.exists(safeLine(taken)), 'almost')], width)]),
			]}
			scroll={scroll}
			hidden={new Set<Action>(isCode ? [] : ['copy-code'])}
		/>
	);
}

/** Why there is nothing to tell, and what to do first. */
function NothingScreen({
	deck,
	error,
	onClose,
}: {
	readonly deck: Deck;
	readonly error: UserError;
	readonly onClose: () => void;
}) {
	const {language, help} = useUi();
	const scroll = useScroll();
	useActions('results-code', (action) => {
		if (action === 'close') onClose();
		else if (action === 'help') help('results-code');
		else scroll.act(action);
	});
	return (
		<Frame
			place="results-code"
			title={`${resultsLabelsFor(language).send.title} · ${safeLine(deck.title)}`}
			body={(width) => ({lines: errorLines(error, {language, width})})}
			scroll={scroll}
			hidden={new Set<Action>(['copy-code', 'export', 'rename'])}
		/>
	);
}

const places: Readonly<Record<SendState['stage'], ResultsPlace>> = {
	name: 'results-name',
	code: 'results-code',
	path: 'results-path',
	overwrite: 'results-overwrite',
};

/** What something gives, or what the user can do about its failure. */
function attempted<T>(act: () => T): T | UserError {
	try {
		return act();
	} catch (error) {
		if (error instanceof UserError) return error;
		throw error;
	}
}
