import type {Bilingual, Language} from '../errors.js';
import {labelsFor} from '../labels/labels.js';
import {scheduleLabelsFor} from '../labels/schedule.js';
import type {Exam} from '../progress/event.js';
import type {ScheduleSettings} from '../progress/state.js';
import {sanitiseLine} from '../sanitise.js';
import {
	daysToExam,
	EARLY_DAYS,
	type ExamPlan,
	isExamined,
	type PlannedDay,
	planExam,
	plannedDays,
} from '../schedule/exam.js';
import {dayName} from '../schedule/study-day.js';
import type {DeckSummary, Services} from '../services.js';
import {wrap} from './usage.js';

/** With more days than this the table has a row a week. */
const mostDays = 14;
const week = 7;
const mostWeeks = 16;

interface Words {
	readonly exam: (date: string, days: number) => string;
	readonly past: (date: string) => string;
	readonly allDecks: string;
	readonly about: string;
	readonly missing: string;
	readonly left: (left: number, total: number) => string;
	readonly perDay: (cards: number, days: number) => string;
	readonly allKnown: string;
	readonly empty: string;
	readonly over: (limit: number) => string;
	/** Said of an exam that is not about all decks. */
	readonly othersWait: string;
	/** Where some day asks for more reviews than the limit allows. */
	readonly tooMany: (limit: number) => string;
	readonly early: string;
	readonly earlyToday: (cards: number) => string;
	readonly day: string;
	readonly perDayHead: string;
	readonly fresh: string;
	readonly reviews: string;
	readonly assumed: string;
}

const indonesian: Words = {
	exam: (date, days) => `Ujian: ${date}, ${days} hari lagi`,
	past: (date) => `Ujian ${date} sudah lewat; jadwal berjalan seperti biasa.`,
	allDecks: 'semua paket kartu',
	about: 'Tentang',
	missing: 'tidak ada di koleksi',
	left: (left, total) => `${left} dari ${total} kartu belum pernah dijawab.`,
	perDay: (cards, days) => `${cards} kartu baru sehari, selama ${days} hari.`,
	allKnown: 'Semua kartu sudah pernah dijawab.',
	empty: 'Belum ada kartu untuk ujian ini.',
	over: (limit) =>
		`Itu melampaui batas Anda (new-per-day ${limit}), tetapi hanya untuk kartu ujian ini.`,
	othersWait: 'Kartu baru paket lain menunggu.',
	tooMany: (limit) =>
		`Pada hari tersibuk itu lebih dari batas Anda (reviews-per-day ${limit}): sebagian akan tertunda. Naikkan batas itu, atau mulailah lebih awal.`,
	early: `Dalam ${EARLY_DAYS} hari terakhir, kartu yang akan lemah pada hari ujian diulang lebih awal: merata, yang terlemah dahulu.`,
	earlyToday: (cards) => `Hari ini diulang lebih awal: ${cards} kartu.`,
	day: 'Hari',
	perDayHead: 'Minggu, tiap hari',
	fresh: 'Baru',
	reviews: 'Ulang',
	assumed: 'Perkiraan: bila setiap kartu dijawab Baik pada waktunya.',
};

const english: Words = {
	exam: (date, days) => `Exam: ${date}, in ${days === 1 ? '1 day' : `${days} days`}`,
	past: (date) => `The exam of ${date} is over; the schedule is as usual.`,
	allDecks: 'all decks',
	about: 'About',
	missing: 'not in the library',
	left: (left, total) =>
		`${left} of ${total === 1 ? '1 card has' : `${total} cards have`} never been answered.`,
	perDay: (cards, days) =>
		`${cards} new ${cards === 1 ? 'card' : 'cards'} a day, on ${days === 1 ? '1 day' : `${days} days`}.`,
	allKnown: 'Every card has been answered before.',
	empty: 'There are no cards for this exam yet.',
	over: (limit) =>
		`That is more than your limit (new-per-day ${limit}), but only for the cards of this exam.`,
	othersWait: 'New cards of other decks wait.',
	tooMany: (limit) =>
		`On the busiest day that is more than your limit (reviews-per-day ${limit}): some will be put off. Raise the limit, or start earlier.`,
	early: `In the last ${EARLY_DAYS} days, cards that would be weak on the day of the exam are reviewed early: spread evenly, the weakest first.`,
	earlyToday: (cards) =>
		`To be reviewed early today: ${cards === 1 ? '1 card' : `${cards} cards`}.`,
	day: 'Day',
	perDayHead: 'Week, each day',
	fresh: 'New',
	reviews: 'Reviews',
	assumed: 'An estimate: if every card is answered Good when it comes.',
};

const all: Readonly<Record<Language, Words>> = {id: indonesian, en: english};

const noExam: Bilingual = {
	id: 'Tidak ada ujian. Untuk merencanakan satu: newsquiz config exam 2027-05-10 --deck PAKET',
	en: 'There is no exam. To plan one: newsquiz config exam 2027-05-10 --deck DECK',
};

/** The exam and what it asks for, day by day. */
export function renderExam(services: Services, language: Language): string {
	const {state} = services.progress;
	const {exam} = state.schedule;
	if (!exam) return `${noExam[language]}\n`;
	const now = services.now();
	const tz = services.timezone(now);
	const {decks} = services.library.list();
	const words = all[language];
	const date = labelsFor(language).date(exam.date);
	const plan = planExam(decks, state, now, tz);
	if (!plan) {
		const isToday = daysToExam(state, now, tz) === 0;
		return `${isToday ? scheduleLabelsFor(language).exam.today : words.past(date)}\n`;
	}

	const total = decks
		.filter(({id}) => isExamined(exam, id))
		.reduce((sum, {cards}) => sum + cards.length, 0);
	const days = plannedDays(decks, state, now, tz);
	const {reviewsPerDay} = state.schedule;
	const paragraphs = [
		words.exam(date, plan.daysLeft),
		`${words.about}: ${decksText(exam, decks, words)}`,
		...(total === 0
			? [words.empty]
			: [
					freshText(plan, total, state.schedule, words),
					plan.early.size > 0 ? words.earlyToday(plan.early.size) : words.early,
				]),
	].map((text) => wrap(text, 0));
	const after = [
		...(days.some(({reviews}) => reviews > reviewsPerDay) ? [words.tooMany(reviewsPerDay)] : []),
		words.assumed,
	].map((text) => wrap(text, 0));
	return [
		...paragraphs,
		...(total === 0 ? [] : ['', table(days, words, labelsFor(language).date), '', ...after]),
		'',
	].join('\n');
}

/** The same for programs; `null` without an exam ahead. */
export function examJson(services: Services): object | null {
	const {state} = services.progress;
	const now = services.now();
	const tz = services.timezone(now);
	const {decks} = services.library.list();
	const plan = planExam(decks, state, now, tz);
	if (!plan) return null;
	const {daysLeft, freshLeft, freshPerDay, freshToday, freshDays, early} = plan;
	const days = plannedDays(decks, state, now, tz).map(({day, fresh, reviews}) => ({
		date: dayName(day),
		new: fresh,
		reviews,
	}));
	return {
		...{daysLeft, newLeft: freshLeft, newPerDay: freshPerDay, newToday: freshToday},
		...{newDays: freshDays, earlyToday: early.size, days},
	};
}

function freshText(
	{freshLeft, freshPerDay, freshDays}: ExamPlan,
	total: number,
	{newPerDay, exam}: ScheduleSettings,
	words: Words,
): string {
	if (freshLeft === 0) return words.allKnown;
	return [
		words.left(freshLeft, total),
		words.perDay(freshPerDay, freshDays),
		...(freshPerDay > newPerDay ? [words.over(newPerDay)] : []),
		...(freshPerDay >= newPerDay && exam?.decks ? [words.othersWait] : []),
	].join(' ');
}

function decksText(exam: Exam, decks: readonly DeckSummary[], words: Words): string {
	if (!exam.decks) return words.allDecks;
	return exam.decks
		.map((id) => {
			const found = decks.find((deck) => deck.id === id);
			return found ? sanitiseLine(found.title) : `${sanitiseLine(id)} (${words.missing})`;
		})
		.join(' · ');
}

function table(days: readonly PlannedDay[], words: Words, write: (date: string) => string): string {
	const isDaily = days.length <= mostDays;
	const size = isDaily ? 1 : week * Math.ceil(days.length / week / mostWeeks);
	const rows: string[][] = [[isDaily ? words.day : words.perDayHead, words.fresh, words.reviews]];
	// Counted from the exam, so that the last days stand together.
	const first = days.length % size;
	const bounds = [
		0,
		...Array.from({length: Math.floor(days.length / size) + 1}, (_, i) => first + i * size),
	];
	for (const [index, from] of bounds.entries()) {
		const group = days.slice(from, bounds[index + 1] ?? from);
		if (group.length === 0) continue;
		const name = (day: PlannedDay): string => write(dayName(day.day));
		const [begin, end] = [group[0]!, group.at(-1)!];
		rows.push([
			begin === end ? name(begin) : `${name(begin)} – ${name(end)}`,
			range(group.map(({fresh}) => fresh)),
			range(group.map(({reviews}) => reviews)),
		]);
	}

	const sizes = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows
		.map(
			([name = '', fresh = '', reviews = '']) =>
				`  ${name.padEnd(sizes[0]!)}  ${fresh.padStart(sizes[1]!)}  ${reviews.padStart(sizes[2]!)}`,
		)
		.join('\n');
}

function range(values: readonly number[]): string {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return low === high ? String(low) : `${low}–${high}`;
}
