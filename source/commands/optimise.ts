import {setImmediate} from 'node:timers/promises';
import {UserError} from '../errors.js';
import {reviewHistories} from '../progress/histories.js';
import {lastFit} from '../progress/last-fit.js';
import type {ProgressState, ScheduleSettings} from '../progress/state.js';
import {safeJson} from '../sanitise.js';
import {goodIntervals} from '../schedule/optimise/good-intervals.js';
import {ENOUGH, type Optimisation, optimise} from '../schedule/optimise/optimise.js';
import type {ReviewHistories} from '../schedule/optimise/review-histories.js';
import {isDue} from '../schedule/review.js';
import {systemClock} from '../store/clock.js';
import {openProgress} from '../store/progress-log.js';
import {readEvents} from '../store/read-events.js';
import {confirm} from './ask.js';
import {backUpDaily} from './daily-backup.js';
import type {Invocation, OptionValues} from './command.js';
import {type Context, say, write} from './io.js';
import {isInteractive} from './keyboard.js';
import {openHome, tellNotices} from './open-services.js';
import {
	type DueCards,
	type OptimisationReport,
	progressLine,
	question,
	renderOptimisation,
	renderOutcome,
	undone,
} from './render-optimisation.js';

/**
 * Fits FSRS to the learner's own log, tells what that would gain, and changes to it if the learner agrees: at the
 * terminal, or beforehand by `--yes`. With `--undo`, goes back to the parameters before the last fit.
 */
export async function runOptimise({values}: Invocation, context: Context): Promise<number> {
	if (await fitOrUndo(values, context)) await backUpDaily(context);
	return 0;
}

/** @returns whether anything was recorded */
async function fitOrUndo(values: OptionValues, context: Context): Promise<boolean> {
	const paths = await openHome(context);
	const progress = openProgress(paths, systemClock);
	try {
		await tellNotices({progress}, context);
		if (values['undo'] === true) {
			const target = lastFit(readEvents(paths));
			if (!target) throw nothingToUndo();
			const {schedule} = progress.record({type: 'undo', target});
			const isDefault = schedule.parameters.length === 0;
			await write(context.stdout, `${say(context, undone(isDefault))}\n`);
			return true;
		}

		const histories = reviewHistories(readEvents(paths));
		if (histories.predicted < ENOUGH) throw tooFew(histories.predicted);
		const {schedule} = progress.state;
		const found = await withProgress(
			optimise(histories, schedule.parameters, schedule.relearningSteps.length),
			context,
		);
		const report = reportOf(histories, found, schedule);
		const isForPrograms = values['json'] === true;
		const width = Math.min(88, Math.max(40, context.stdout.columns ?? 80));
		const {language} = context;
		if (!isForPrograms) {
			await write(context.stdout, renderOptimisation(report, {language, width}));
		}

		const isBetter = found.verdict === 'better';
		const isWanted =
			isBetter && (values['yes'] === true || (!isForPrograms && (await isAgreed(context))));
		let due: DueCards | undefined;
		if (isWanted) {
			const before = countDue(progress.state);
			const {parameters} = found;
			due = {before, after: countDue(progress.record({type: 'schedule', parameters}))};
		}

		if (isForPrograms) {
			await write(context.stdout, `${safeJson({...report, applied: isWanted}, 2)}\n`);
		} else if (isBetter) {
			await write(context.stdout, renderOutcome(due, language, width));
		}

		return isWanted;
	} finally {
		progress.close();
	}
}

function countDue({memories, schedule}: ProgressState): number {
	const at = systemClock.now();
	const now = {at, tz: systemClock.timezone(at)};
	let due = 0;
	for (const memory of memories.values()) if (isDue(memory, now, schedule)) due++;
	return due;
}

/** Without a terminal nobody is asked: the figures are all that was wanted. */
async function isAgreed(context: Context): Promise<boolean> {
	return isInteractive(context) && confirm(context, question, false);
}

function reportOf(
	{starts, grades, predicted}: ReviewHistories,
	{parameters, heldOut, present, verdict}: Optimisation,
	schedule: ScheduleSettings,
): OptimisationReport {
	const shown = 5;
	return {
		cards: starts.length - 1,
		answers: grades.length,
		predicted,
		heldOut,
		present: present ?? null,
		verdict,
		parameters,
		retention: schedule.retention,
		goodIntervals: {
			before: goodIntervals(schedule, shown),
			after: goodIntervals({...schedule, parameters}, shown),
		},
	};
}

/** Runs the work to its end, between times shows how far it is, and lets the terminal be heard. */
async function withProgress<T>(work: Generator<number, T>, context: Context): Promise<T> {
	const {stderr} = context;
	const isShown = stderr.isTTY === true;
	let step = work.next();
	while (!step.done) {
		if (isShown) await write(stderr, `\r${say(context, progressLine(step.value))}`);
		await setImmediate();
		step = work.next();
	}

	if (isShown) await write(stderr, '\r\u001b[K');
	return step.value;
}

function tooFew(predicted: number): UserError {
	const missing = ENOUGH - predicted;
	return new UserError(
		{
			id: `Jawaban Anda belum cukup untuk menyesuaikan jadwal: baru ada ${predicted} dari ${ENOUGH} pengulangan yang diperlukan.`,
			en: `There are not enough answers yet to fit the schedule to you: ${predicted} of the ${ENOUGH} reviews it takes.`,
		},
		{
			hint: {
				id: `Masih kurang ${missing}. Yang dihitung adalah pengulangan pada hari lain, bukan jawaban pertama dan yang diulang pada hari yang sama. Sampai saat itu, jadwal bawaan FSRS dipakai, yang cocok bagi kebanyakan orang.`,
				en: `That is ${missing} more. What counts is a review on a later day, not the first answer to a card nor another one on the same day. Until then the defaults of FSRS are used, which suit most people.`,
			},
		},
	);
}

function nothingToUndo(): UserError {
	return new UserError(
		{
			id: 'Tidak ada penyesuaian jadwal yang dapat dibatalkan.',
			en: 'There is no fit of the schedule to undo.',
		},
		{
			hint: {
				id: 'Untuk menyesuaikan jadwal dengan ingatan Anda: newsquiz stats --optimise',
				en: 'To fit the schedule to your memory: newsquiz stats --optimise',
			},
		},
	);
}
