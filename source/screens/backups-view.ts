import type {Body} from '../components/frame.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Language} from '../errors.js';
import {
	backupCounts,
	type BackupLabels,
	backupMoment,
	backupReasonLabels,
} from '../labels/backups.js';
import {dayNumber} from '../schedule/study-day.js';
import type {KeptBackup} from '../services.js';

export interface BackupsModel {
	readonly backups: readonly KeptBackup[];
	readonly selected: number;
	readonly now: number;
	readonly timezone: (at: number) => number;
	readonly language: Language;
}

/** All backups, newest first, each with what it holds. */
export function backupsBody(model: BackupsModel, says: BackupLabels, width: number): Body {
	const {backups, selected, timezone, language} = model;
	if (backups.length === 0) {
		return {
			lines: [
				...wrap([segment(says.none, 'strong')], width),
				blank,
				...wrap(
					[segment(`${says.howMade} `, 'muted'), segment('newsquiz backup', 'accent')],
					width,
				),
			],
		};
	}

	const lines: Line[] = [...wrap([segment(says.ask, 'muted')], width), blank];
	let focus = {from: 0, to: 1};
	for (const [index, backup] of backups.entries()) {
		const from = index === 0 ? 0 : lines.length;
		const isSelected = index === selected;
		const day = dayOf(backup.at, model, says);
		lines.push(
			...wrapAfter(
				[segment(isSelected ? '▸ ' : '  ', 'selected')],
				[
					segment(backupMoment(backup.at, timezone), isSelected ? 'selected' : 'text'),
					segment(
						` · ${day === undefined ? '' : `${day} · `}${backupReasonLabels[backup.reason][language]}`,
						isSelected ? 'selected' : 'muted',
					),
				],
				width,
			),
			...wrapAfter(
				[segment('  ')],
				[
					backup.counts
						? segment(backupCounts(backup.counts, language), 'muted')
						: segment(says.damaged, 'wrong'),
				],
				width,
			),
		);
		if (isSelected) focus = {from, to: lines.length};
	}

	return {lines, focus};
}

/** What happens on Enter, always in sight. */
export function backupsPromise(says: BackupLabels, width: number): Line[] {
	return [blank, ...wrap([segment(says.safe, 'muted')], width)];
}

function dayOf(
	at: number,
	{now, timezone}: BackupsModel,
	{today, yesterday}: BackupLabels,
): string | undefined {
	const day = (moment: number): number => dayNumber({at: moment, tz: timezone(moment)}, 0);
	return [today, yesterday][day(now) - day(at)];
}
