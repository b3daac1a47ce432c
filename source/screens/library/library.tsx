import {type ReactElement, useEffect} from 'react';
import {Frame} from '../../components/frame.js';
import {type Line, blank, safeLine, segment} from '../../components/text/line.js';
import {useActions} from '../../hooks/actions.js';
import {listMove} from '../../hooks/list.js';
import {useMachine} from '../../hooks/machine.js';
import {useScroll} from '../../hooks/scroll.js';
import {editOf} from '../../hooks/text-keys.js';
import {useUi} from '../../hooks/ui.js';
import type {Action} from '../../keys/binding.js';
import {libraryLabelsFor} from '../../labels/library.js';
import {cardKey} from '../../progress/state.js';
import {dayName, dayNumber} from '../../schedule/study-day.js';
import type {HeldDeck} from '../../services.js';
import {type TextField, editField, emptyField, fieldText} from '../../session/text-field.js';
import {type Notice, noticeLines, quietNotice} from '../notice.js';
import {fieldRows} from '../question-view.js';
import {AddPanel} from './add.js';
import {checkLines} from './check-view.js';
import {detailsLines} from './details-view.js';
import {ExportPanel} from './export.js';
import {writtenLines} from './export-view.js';
import {FormPanel} from './form.js';
import {libraryBody, selectedLines} from './list-view.js';
import {type Panel, type PanelProps, doneNotice, firstKey, problemNotice} from './panel.js';
import {PickPanel} from './pick.js';
import {RemovePanel} from './remove.js';
import {type LibraryOrder, type LibraryRow, libraryOrders, libraryRows, rowKey} from './rows.js';
import {useTask} from './task.js';
import {TextPanel} from './text-panel.js';
import {UpdatePanel} from './update.js';

interface LibraryState {
	readonly rows: readonly LibraryRow[];
	/** How many there are without the search. */
	readonly total: number;
	readonly selected: number;
	readonly order: LibraryOrder;
	readonly query: TextField;
	readonly isSearching: boolean;
	readonly panel?: Panel;
	readonly notice?: Notice;
}

/** All decks as they are kept: adding, updating, renaming, removing, exporting, checking, hiding. */
export function LibraryScreen() {
	const {services, labels, language, theme, keyboard, go, help, quit} = useUi();
	const {collection, library, progress} = services;
	const says = libraryLabelsFor(language);
	const scroll = useScroll();
	const task = useTask();
	const read = (state: Omit<LibraryState, 'rows' | 'total'>, key?: string): LibraryState => {
		const {decks, unreadable} = collection.list();
		const rows = libraryRows({decks, unreadable}, state.order, fieldText(state.query));
		const at = key === undefined ? -1 : rows.findIndex((row) => rowKey(row) === key);
		return {
			...state,
			rows,
			total: decks.length,
			selected: at >= 0 ? at : Math.max(0, Math.min(state.selected, rows.length - 1)),
		};
	};
	const [get, set] = useMachine(() =>
		read({selected: 0, order: 'title', query: emptyField, isSearching: false}),
	);
	/** The list as it stands at this moment, the same row selected, and nothing open over it. */
	const refresh = (changes: Partial<LibraryState> = {}): void => {
		const {panel: _, notice: __, ...state} = get();
		const row = state.rows[state.selected];
		set(read({...state, ...changes}, row && rowKey(row)));
	};
	const tell = (notice: Notice): void => refresh({notice});
	const open = (panel: Panel): void => {
		// What is typed at once is meant for what opens.
		keyboard.hold();
		const {notice: _, ...state} = get();
		set({...state, panel});
	};
	const close = (notice?: Notice): void => {
		keyboard.hold();
		refresh(notice ? {notice} : {});
	};
	const {panel} = get();
	useEffect(() => {
		if (!panel) keyboard.release();
	}, [keyboard, panel]);
	/** Does something and then opens a panel or says what came of it; keys wait meanwhile. */
	const after = <T,>(work: () => Promise<T>, done: (result: T) => void): void => {
		keyboard.hold();
		task.run(work, {
			done(result) {
				keyboard.release();
				done(result);
			},
			failed(error) {
				keyboard.release();
				refresh({notice: problemNotice(error, language)});
			},
		});
	};

	const update = (decks: readonly HeldDeck[]): void =>
		open({name: 'update', renewals: decks.map(({id, title}) => ({id, title}))});
	const check = (of: string, title: string, isOwn: boolean): void =>
		after(
			async () => collection.check(of),
			(report) => open({name: 'check', of, title, isOwn, report}),
		);
	const mend = (of: string): void =>
		after(
			async () => collection.mend(of),
			(count) =>
				close(
					count > 0 ? doneNotice(says.check.mended(count)) : quietNotice(says.check.nothingSure),
				),
		);
	const details = (deck: HeldDeck): void =>
		after(
			async () => library.read(deck.id),
			(contents) => {
				const {memories} = progress.state;
				const learned = contents.cards.filter(({id}) => memories.has(cardKey(deck.id, id))).length;
				const {at} = deck.origin ?? {};
				const readOn =
					at === undefined ? undefined : dayName(dayNumber({at, tz: services.timezone(at)}, 0));
				open({
					name: 'details',
					details: {held: deck, deck: contents, learned, ...(readOn ? {readOn} : {})},
				});
			},
		);
	/** What a key does to a deck, on the list and on the page about it. */
	const actOn = (deck: HeldDeck, action: Action | undefined): void => {
		const title = safeLine(deck.title);
		switch (action) {
			case 'update':
				return deck.origin ? update([deck]) : tell(quietNotice(says.update.noOrigin));
			case 'export':
				return open({name: 'export', deck});
			case 'check-deck':
				return check(deck.id, title, !deck.bundled);
			case 'rename':
			case 'remove':
				if (deck.bundled) return tell(quietNotice(says.notYours));
				return open({name: action === 'rename' ? 'form' : 'remove', deck});
			case 'hide': {
				if (!deck.bundled) return tell(quietNotice(says.notBundled));
				const isHidden = !deck.isHidden;
				return after(
					async () => collection.hide(deck.id, isHidden),
					() => tell(doneNotice(isHidden ? says.isHidden(title) : says.isShown(title))),
				);
			}
			default:
		}
	};

	useActions(
		() => (get().isSearching ? 'library-search' : 'library'),
		(action, press) => {
			const state = get();
			const {rows, selected, isSearching, query} = state;
			if (isSearching) {
				const edit = action === undefined ? editOf(press) : undefined;
				if (edit) return refresh({query: editField(query, edit)});
				if (action === 'done') return refresh({isSearching: false});
				if (action === 'close') return refresh({isSearching: false, query: emptyField});
			}
			const page = scroll.metrics.height;
			const moved = listMove(action, {selected, count: rows.length, page});
			if (moved !== undefined) {
				const {notice: _, ...rest} = state;
				return set({...rest, selected: moved});
			}
			if (isSearching) return;
			if (press.key === 'paste' && press.text !== undefined) {
				return open({name: 'add', typed: press.text});
			}
			switch (action) {
				case 'add-deck':
					return open({name: 'add'});
				case 'update-all': {
					const decks = collection.list().decks.filter(({origin}) => origin);
					return decks.length > 0 ? update(decks) : tell(quietNotice(says.update.none));
				}
				case 'search':
					return refresh({isSearching: true});
				case 'sort': {
					const next = libraryOrders.indexOf(state.order) + 1;
					return refresh({order: libraryOrders[next % libraryOrders.length]!});
				}
				case 'home':
					if (fieldText(query) !== '') return refresh({query: emptyField});
					return go({name: 'home'});
				case 'help':
					return help('library');
				case 'quit':
					return quit();
				default: {
					const row = rows[selected];
					if (!row) return;
					if (row.deck) return action === 'open' ? details(row.deck) : actOn(row.deck, action);
					if (action === 'open' || action === 'check-deck') {
						const {file} = row.unreadable;
						check(file, safeLine(file), true);
					}
				}
			}
		},
	);

	const state = get();
	if (panel) {
		return showPanel(panel, {onClose: close, onOpen: open}, {actOn, mend});
	}
	const {rows, total, query, isSearching, notice, order} = state;
	const row = rows[state.selected];
	const setting = (width: number) => ({labels, says, language, width});
	const shown = rows.filter(({deck}) => deck).length;
	const status = [
		shown < total ? says.shown(shown, total) : says.count(total),
		...(order === 'title' ? [] : [says.sorted[order]]),
	].join(' · ');
	return (
		<Frame
			place={isSearching ? 'library-search' : 'library'}
			title={says.title}
			status={[segment(status, 'muted')]}
			body={(width) =>
				libraryBody({rows, selected: state.selected, query: fieldText(query)}, setting(width))
			}
			pinned={(width, most) => {
				const words = noticeLines(notice, width);
				const search: Line[] =
					isSearching || fieldText(query) !== ''
						? [blank, ...fieldRows(query, says.searchHere, {theme, width})]
						: [];
				const room = Math.max(0, most - words.length - search.length);
				return [...selectedLines(row, setting(width)).slice(0, room), ...search, ...words];
			}}
			leastBody={Math.min(6, rows.length + 1)}
			scroll={scroll}
			hidden={hiddenFor(
				row,
				collection.list().decks.some(({origin}) => origin),
			)}
		/>
	);
}

/** Actions that make no sense for the selected row. */
function hiddenFor(row: LibraryRow | undefined, hasOrigins: boolean): ReadonlySet<Action> {
	const hidden = new Set<Action>();
	const {deck} = row ?? {};
	if (!row) hidden.add('open').add('check-deck');
	if (!deck) hidden.add('export');
	if (!deck || deck.bundled) hidden.add('rename').add('remove');
	if (!deck?.bundled) hidden.add('hide');
	if (!deck?.origin) hidden.add('update');
	if (!hasOrigins) hidden.add('update-all');
	return hidden;
}

function showPanel(
	panel: Panel,
	props: PanelProps,
	acts: {
		readonly actOn: (deck: HeldDeck, action: Action | undefined) => void;
		readonly mend: (of: string) => void;
	},
): ReactElement {
	switch (panel.name) {
		case 'details':
			return <DetailsPanel {...panel} {...props} onAction={acts.actOn} />;
		case 'check':
			return <CheckPanel {...panel} {...props} onMend={acts.mend} />;
		case 'add':
			return <AddPanel {...panel} {...props} />;
		case 'pick':
			return <PickPanel {...panel} {...props} />;
		case 'update':
			return <UpdatePanel {...panel} {...props} />;
		case 'form':
			return <FormPanel {...panel} {...props} />;
		case 'remove':
			return <RemovePanel {...panel} {...props} />;
		case 'export':
			return <ExportPanel {...panel} {...props} />;
		case 'written':
			return <WrittenPanel {...panel} {...props} />;
	}
}

function DetailsPanel({
	details,
	onClose,
	onAction,
}: PanelProps &
	Extract<Panel, {name: 'details'}> & {
		readonly onAction: (deck: HeldDeck, action: Action | undefined) => void;
	}) {
	const {labels, language} = useUi();
	const says = libraryLabelsFor(language);
	const {held} = details;
	return (
		<TextPanel
			place="library-details"
			title={says.title}
			lines={(width) => detailsLines(details, {labels, says, language, width})}
			hidden={hiddenFor({deck: held}, true)}
			onAction={(action) => (action === 'close' ? onClose() : onAction(held, action))}
		/>
	);
}

function WrittenPanel({title, written, onClose}: PanelProps & Extract<Panel, {name: 'written'}>) {
	const {language} = useUi();
	return (
		<TextPanel
			place="library-written"
			title={`${libraryLabelsFor(language).export.title} · ${safeLine(title)}`}
			lines={(width) => writtenLines(written, {language, width})}
			onAction={(action) => (action === 'close' ? onClose() : undefined)}
		/>
	);
}

function CheckPanel({
	of,
	title,
	isOwn,
	report,
	onClose,
	onMend,
}: PanelProps & Extract<Panel, {name: 'check'}> & {readonly onMend: (of: string) => void}) {
	const {labels, language, keymap} = useUi();
	const says = libraryLabelsFor(language);
	const isMendable = isOwn && report.findings.length > 0;
	const mendKey = isMendable ? firstKey(keymap, 'library-check', 'mend', language) : undefined;
	return (
		<TextPanel
			place="library-check"
			title={`${says.check.title} · ${title}`}
			lines={(width) => checkLines(report, mendKey, {labels, says, language, width})}
			hidden={new Set<Action>(isMendable ? [] : ['mend'])}
			onAction={(action) => {
				if (action === 'close') onClose();
				else if (action === 'mend' && isMendable) onMend(of);
			}}
		/>
	);
}
