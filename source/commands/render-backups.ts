import path from 'node:path';
import type {Bilingual, Language} from '../errors.js';
import {
	backupCounts as counts,
	backupMoment as moment,
	backupReasonLabels as reasons,
} from '../labels/backups.js';
import {sanitiseLine} from '../sanitise.js';
import type {MadeBackup} from '../store/backups/make-backup.js';
import type {DescribedBackup} from '../store/backups/own-backups.js';
import {notesFile} from '../store/library-notes.js';
import type {RestorePlan} from '../store/backups/restore.js';

/** Minutes that local time is ahead of UTC at a moment. */
type Timezone = (at: number) => number;

const notes: Bilingual = {id: 'catatan asal-usul paket', en: 'notes of where decks came from'};

/** What `newsquiz backup` says of what it has made. */
export function renderBackup({path, size, manifest, leftOut}: MadeBackup): Bilingual {
	const render = (language: Language): string =>
		[
			language === 'id'
				? `Cadangan dibuat, lalu dibaca ulang dan terbukti utuh: ${path}`
				: `A backup was made, read again and found whole: ${path}`,
			`${counts(manifest.counts, language)}; ${bytes(size, language)}.`,
			...leftOut.map((name) =>
				language === 'id'
					? `Tidak ikut dicadangkan, karena bukan berkas biasa: ${sanitiseLine(name)}`
					: `Left out, because it is no regular file: ${sanitiseLine(name)}`,
			),
		].join('\n');
	return {id: render('id'), en: render('en')};
}

/** @param backup the path of one that was made before something was taken away */
export function howToGetBack(backup: string): Bilingual {
	const name = path.basename(backup);
	return {
		id: `Jika Anda berubah pikiran: newsquiz restore ${name}`,
		en: `Should you change your mind: newsquiz restore ${name}`,
	};
}

/** The list of a home's backups, newest first, numbered. */
export function renderBackups(
	backups: readonly DescribedBackup[],
	timezone: Timezone,
	language: Language,
): string {
	if (backups.length === 0) {
		return language === 'id'
			? 'Belum ada cadangan. Buat satu dengan: newsquiz backup\n'
			: 'There are no backups yet. Make one with: newsquiz backup\n';
	}

	const rows = backups.map((backup, index) => {
		const number = `${index + 1}.`.padEnd(4);
		const head = `${number}${moment(backup.at, timezone)} (${reasons[backup.reason][language]})`;
		const about =
			'manifest' in backup
				? counts(backup.manifest.counts, language)
				: sanitiseLine(backup.problem.says[language]);
		return `${head}\n    ${about}\n    ${backup.name}, ${bytes(backup.size, language)}\n`;
	});
	return rows.join('');
}

/** The same for programs. */
export function backupsAsJson(backups: readonly DescribedBackup[], language: Language): object {
	return {
		backups: backups.map((backup) => ({
			name: backup.name,
			path: backup.path,
			at: new Date(backup.at).toISOString(),
			reason: backup.reason,
			size: backup.size,
			...('manifest' in backup
				? {counts: backup.manifest.counts}
				: {problem: backup.problem.says[language]}),
		})),
	};
}

/** What a restore would change, in sentences. */
export function renderPlan(plan: RestorePlan, timezone: Timezone, language: Language): string {
	const {manifest, events, decks, changesSettings} = plan;
	const figure = new Intl.NumberFormat(language).format;
	const isIndonesian = language === 'id';
	const answers = (count: number): string =>
		isIndonesian
			? `${figure(count)} pengulangan`
			: `${figure(count)} ${count === 1 ? 'review' : 'reviews'}`;
	const names = (list: readonly string[]): string =>
		list
			.map((name) =>
				name === `decks/${notesFile}`
					? notes[language]
					: sanitiseLine(name.replace(/^decks\//, '')),
			)
			.join(', ');
	const lines = [
		isIndonesian
			? `Cadangan tanggal ${moment(manifest.at, timezone)}: ${counts(manifest.counts, language)}.`
			: `Backup of ${moment(manifest.at, timezone)}: ${counts(manifest.counts, language)}.`,
		isIndonesian
			? `Sekarang: ${answers(plan.present.reviews)}, ${figure(plan.present.cards)} kartu dipelajari.`
			: `Now: ${answers(plan.present.reviews)}, ${figure(plan.present.cards)} ${plan.present.cards === 1 ? 'card' : 'cards'} studied.`,
		events.gone > 0 &&
			(isIndonesian
				? `- ${answers(events.gone)} akan hilang.`
				: `- ${answers(events.gone)} will be gone.`),
		events.back > 0 &&
			(isIndonesian
				? `+ ${answers(events.back)} akan kembali.`
				: `+ ${answers(events.back)} will come back.`),
		events.others > 0 &&
			(isIndonesian
				? `~ ${figure(events.others)} catatan lain (perubahan kartu, kata, jadwal) berbeda.`
				: `~ ${figure(events.others)} other ${events.others === 1 ? 'entry' : 'entries'} (changes of cards, words, scheduling) ${events.others === 1 ? 'differs' : 'differ'}.`),
		decks.gone.length > 0 &&
			(isIndonesian
				? `- Paket kartu yang akan hilang: ${names(decks.gone)}`
				: `- Decks that will be gone: ${names(decks.gone)}`),
		decks.back.length > 0 &&
			(isIndonesian
				? `+ Paket kartu yang akan kembali: ${names(decks.back)}`
				: `+ Decks that will come back: ${names(decks.back)}`),
		decks.changed.length > 0 &&
			(isIndonesian
				? `~ Paket kartu yang akan kembali seperti dahulu: ${names(decks.changed)}`
				: `~ Decks that will be as they were then: ${names(decks.changed)}`),
		changesSettings &&
			(isIndonesian
				? '~ Pengaturan akan kembali seperti dahulu.'
				: '~ The settings will be as they were then.'),
	];
	return `${lines.filter((line) => line !== false).join('\n')}\n`;
}

/** The same for programs. */
export function planAsJson(plan: RestorePlan, restored: boolean): object {
	const {manifest, present, events, decks, changesSettings} = plan;
	return {
		backup: {
			at: new Date(manifest.at).toISOString(),
			reason: manifest.reason,
			app: manifest.app,
			counts: manifest.counts,
		},
		present,
		changes: {
			reviews: {gone: events.gone, back: events.back},
			others: events.others,
			decks,
			settings: changesSettings,
		},
		restored,
	};
}

function bytes(size: number, language: Language): string {
	const figure = new Intl.NumberFormat(language, {maximumFractionDigits: 1}).format;
	return size < 1e6 ? `${figure(Math.ceil(size / 1000))} kB` : `${figure(size / 1e6)} MB`;
}
