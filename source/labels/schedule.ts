import type {Language} from '../errors.js';
import type {ExamPlan} from '../schedule/exam.js';
import type {CustomChoice} from '../session/custom-study.js';
import {labelsFor} from './labels.js';

/** What is said of an exam that the load is planned towards, and of sessions of the learner's own choosing. */
export interface ScheduleLabels {
	readonly exam: {
		/** One line for the home screen. */
		readonly ahead: (plan: ExamPlan) => string;
		readonly today: string;
		/** Said once; the date as people write it. */
		readonly over: (date: string) => string;
	};
	readonly custom: {
		readonly title: string;
		/** Before a kind or a tag. */
		readonly choice: (choice: CustomChoice) => string;
		readonly ask: string;
		readonly practice: string;
		readonly practiceMeans: string;
		readonly study: string;
		readonly studyMeans: string;
		readonly noCards: string;
		/** Where the intervals of the grades stand otherwise. */
		readonly noIntervals: string;
		/** Beside the title of a session, before how far it is. */
		readonly badge: string;
		readonly notScheduled: string;
		readonly nothingFound: string;
	};
}

function choiceText(
	language: Language,
	words: {
		readonly failed: string;
		readonly all: string;
		readonly kind: string;
		readonly tag: string;
	},
): (choice: CustomChoice) => string {
	return ({failedToday, kinds, tag}) => {
		if (failedToday) return words.failed;
		if (kinds) {
			const names = kinds.map((kind) => labelsFor(language).kinds[kind] ?? kind);
			return `${words.kind}: ${names.join(', ')}`;
		}

		return tag === undefined ? words.all : `${words.tag}: ${tag}`;
	};
}

const indonesian: ScheduleLabels = {
	exam: {
		ahead({daysLeft, freshLeft, freshPerDay, early}) {
			const fresh =
				freshLeft === 0 ? 'tidak ada kartu baru lagi' : `${freshPerDay} kartu baru sehari`;
			const refreshed = early.size > 0 ? `, ${early.size} kartu diulang lebih awal hari ini` : '';
			return `Ujian ${daysLeft} hari lagi: ${fresh}${refreshed}.`;
		},
		today: 'Ujian hari ini. Semoga berhasil!',
		over: (date) => `Ujian ${date} sudah lewat; jadwal kembali seperti biasa.`,
	},
	custom: {
		title: 'Latihan bebas',
		ask: 'Kartu mana yang ingin Anda latih?',
		choice: choiceText('id', {
			failed: 'Yang hari ini dijawab Ulangi',
			all: 'Semua kartu',
			kind: 'Jenis',
			tag: 'Tag',
		}),
		practice: 'Hanya latihan',
		practiceMeans: 'jadwal tidak berubah',
		study: 'Masuk jadwal',
		studyMeans: 'setiap nilai mengubah jadwal kartu itu',
		noCards: 'Belum ada kartu di sini.',
		noIntervals: 'Latihan: nilai apa pun tidak mengubah jadwal.',
		badge: 'latihan',
		notScheduled: 'Ini latihan: jadwal kartu tidak berubah.',
		nothingFound: 'Tidak ada kartu yang cocok dengan pilihan ini.',
	},
};

const english: ScheduleLabels = {
	exam: {
		ahead({daysLeft, freshLeft, freshPerDay, early}) {
			const fresh =
				freshLeft === 0
					? 'no new cards left'
					: `${freshPerDay} new ${freshPerDay === 1 ? 'card' : 'cards'} a day`;
			const cards = early.size === 1 ? '1 card' : `${early.size} cards`;
			const refreshed = early.size > 0 ? `, ${cards} to review early today` : '';
			return `Exam in ${daysLeft === 1 ? '1 day' : `${daysLeft} days`}: ${fresh}${refreshed}.`;
		},
		today: 'The exam is today. Good luck!',
		over: (date) => `The exam of ${date} is over; the schedule is as usual again.`,
	},
	custom: {
		title: 'Custom study',
		ask: 'Which cards would you like to practise?',
		choice: choiceText('en', {
			failed: 'Failed today',
			all: 'All cards',
			kind: 'Kind',
			tag: 'Tag',
		}),
		practice: 'Only practice',
		practiceMeans: 'the schedule stays as it is',
		study: 'In the schedule',
		studyMeans: 'each grade changes when the card returns',
		noCards: 'There are no cards here yet.',
		noIntervals: 'Practice: no grade changes the schedule.',
		badge: 'practice',
		notScheduled: 'This was practice: the schedule is as it was.',
		nothingFound: 'No card matches this choice.',
	},
};

const all: Readonly<Record<Language, ScheduleLabels>> = {id: indonesian, en: english};

export function scheduleLabelsFor(language: Language): ScheduleLabels {
	return all[language];
}
