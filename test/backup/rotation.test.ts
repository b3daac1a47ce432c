import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {backupName, type BackupReason, type NamedBackup} from '../../source/backup/name.js';
import {toDelete} from '../../source/backup/rotation.js';

const DAY = 86_400_000;
/** Noon in Jakarta on a Wednesday. */
const now = Date.UTC(2026, 6, 15, 5);
const JAKARTA = 420;

function made(daysAgo: number, reason: BackupReason = 'auto', from = now): NamedBackup {
	const at = from - daysAgo * DAY;
	return {name: backupName(at, reason), at, reason};
}

function kept(backups: readonly NamedBackup[], at = now): NamedBackup[] {
	const [newest] = [...backups].sort((a, b) => b.at - a.at);
	const gone = new Set(toDelete(backups, at, JAKARTA, newest?.name ?? ''));
	return backups.filter((backup) => !gone.has(backup));
}

const daily = (days: number): NamedBackup[] => Array.from({length: days}, (_, day) => made(day));

describe('rotation', () => {
	it('keeps all of the last two days', () => {
		const hourly = Array.from({length: 47}, (_, hour) => made(hour / 24));
		expect(kept(hourly)).toEqual(hourly);
	});

	it('then the newest of each day', () => {
		const backups = [made(0), made(3), made(3.1), made(3.2), made(4)];
		expect(kept(backups)).toEqual([backups[0], backups[1], backups[4]]);
	});

	it.each([
		['a fortnight', 14, 14],
		['a month', 30, 2 + 12 + 3],
		['half a year', 180, 2 + 12 + 10 + 4],
		['three years', 1100, 2 + 12 + 10 + 9],
	])('after %s of a backup a day', (_, days, count) => {
		expect(kept(daily(days))).toHaveLength(count);
	});

	it('does not count days on which nothing was learned', () => {
		const monthly = Array.from({length: 12}, (_, month) => made(31 * month));
		expect(kept(monthly)).toEqual(monthly);
	});

	it('keeps what stood before something destructive for thirty days', () => {
		const backups = [made(0), ...[20, 20.1, 20.2, 20.3].map((days) => made(days, 'before-reset'))];
		expect(kept(backups)).toEqual(backups);
		const later = now + 11 * DAY;
		const more = [...backups, made(0, 'auto', later)];
		expect(kept(more, later)).toEqual([backups[0], backups[1], more.at(-1)]);
	});

	it('does not empty the folder when the clock is a year ahead', () => {
		const backups = daily(12);
		const ahead = now + 365 * DAY;
		expect(kept([...backups, made(0, 'auto', ahead)], ahead)).toHaveLength(13);
	});

	it('keeps a backup from the future', () => {
		const future = made(-400);
		expect(kept([...daily(20), future])).toContain(future);
	});
});

describe('whatever there is, rotation', () => {
	const backups = fc
		.uniqueArray(fc.integer({min: -50_000, max: 1_500_000}), {maxLength: 120, size: 'max'})
		.map((minutes) =>
			minutes.map((minute, index) =>
				made(minute / 1440, index % 7 === 0 ? 'before-restore' : 'auto'),
			),
		);

	it('never deletes the newest verified one', () => {
		fc.assert(
			fc.property(backups, fc.nat(), (list, pick) => {
				fc.pre(list.length > 0);
				const verified = list[pick % list.length]?.name ?? '';
				expect(toDelete(list, now, JAKARTA, verified).map(({name}) => name)).not.toContain(
					verified,
				);
			}),
		);
	});

	it('leaves what it has left', () => {
		fc.assert(
			fc.property(backups, (list) => {
				const left = kept(list);
				expect(kept(left)).toEqual(left);
			}),
		);
	});

	it('leaves no more than the last two days, the protected and 31 others', () => {
		fc.assert(
			fc.property(backups, (list) => {
				const others = kept(list).filter(
					({at, reason}) => now - at >= 2 * DAY && (reason === 'auto' || now - at >= 30 * DAY),
				);
				expect(others.length).toBeLessThanOrEqual(31 + 1);
			}),
		);
	});
});
