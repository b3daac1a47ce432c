import type {Span} from '../session/span-of-time.js';
import {isManifold, writeAmount} from './amounts.js';
import {writeDate} from './dates.js';
import type {Labels} from './labels.js';
import {english as session} from './study.js';

const months =
	'January February March April May June July August September October November December'.split(
		' ',
	);

function count(value: number, one: string, many = `${one}s`): string {
	return `${value} ${value === 1 ? one : many}`;
}

const short = {minute: 'min', hour: 'h', day: 'day', month: 'month', year: 'year'} as const;

function span(value: Span): string {
	if (value.isLess) return '< 1 min';
	return value.unit === 'minute' || value.unit === 'hour'
		? `${value.count} ${short[value.unit]}`
		: count(value.count, short[value.unit]);
}

function amount(value: number): string {
	return writeAmount(value, {decimal: '.', group: ',', powers: ['million', 'billion', 'trillion']});
}

function manifold(times: number): string {
	const rounded = Number(times.toPrecision(2));
	return rounded === 2 ? 'Twice' : `${amount(rounded)} times`;
}

export const english: Labels = {
	kinds: {
		person: 'Who',
		place: 'Where',
		organisation: 'Organisation',
		event: 'Event',
		date: 'When',
		quantity: 'How many',
		acronym: 'Acronym',
		quote: 'Quote',
		thing: 'What',
		reason: 'Why',
		purpose: 'What for',
		manner: 'How',
		word: 'Word',
		custom: 'Question',
	},
	grades: {1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy'},
	span,
	when: (value) => (value.isLess ? 'in a moment' : `in ${span(value)}`),
	date: (date) => writeDate(date, months),
	cards: (value) => count(value, 'card'),
	moreAbove: (lines) => `↑ ${count(lines, 'line')}`,
	moreBelow: (lines) => `↓ ${count(lines, 'line')}`,
	tooSmall: (columns, rows) => [
		'This window is too small.',
		`Enlarge it to ${columns} × ${rows}.`,
		'Your answers are safe.',
	],
	loading: 'One moment …',
	home: {
		decks: 'Decks',
		own: 'Yours',
		bundled: 'Bundled',
		fresh: 'New',
		due: 'Due',
		learned: 'Learned',
		welcome: [
			'newsquiz helps you remember the Indonesian news.',
			'Read a question, answer it in your head, then reveal.',
			'Grade your memory; cards return before you forget.',
		],
		start: (deck) => ['Press ', ` to start “${deck}”.`],
		today: (answers) => `${count(answers, 'answer')} today`,
		streak: (days) => (days === 1 ? 'day one' : `${days} days in a row`),
		nothingToday: 'nothing studied yet today',
		dueNow: (cards) => [`${count(cards, 'card')} due`, ' · press ', ' to study them all'],
		ownTip: ['Reading an article? Press ', ' and paste it to make a deck.'],
		noDecks: 'There are no decks here yet.',
		unreadable: (total, file) =>
			total === 1
				? `${file} cannot be read. Fix that file or move it away.`
				: `${total} deck files cannot be read, ${file} among them. Fix them or move them away.`,
		allDone: (next) => `All caught up. The next card comes ${next}.`,
		allDoneForGood: 'All caught up.',
	},
	study: {
		everything: 'All decks',
		inTheHead: 'Answer in your head, then reveal.',
		typeHere: 'type your answer',
		choose: 'Choose the right answer.',
		hint: 'Hint',
		answer: 'Answer',
		yourAnswer: 'Your answer',
		alsoRight: 'Also right',
		evidence: 'From the news',
		refersTo: 'Refers to',
		explanation: 'Explanation',
		right: 'Right',
		almost: 'Almost',
		wrong: 'Not quite',
		gaveUp: 'Here is the answer',
		howWell: 'How well did you remember it?',
		acceptThis: 'Accept this answer as right from now on?',
		keyIs: 'Key',
		ownAnswers: 'Accepted by you',
		unaccepted: 'That answer is no longer accepted.',
		undone: 'That grade was taken back. Grade the card again.',
		root: 'Root',
		retired: 'perhaps out of date',
		asOf: (date) => `as of ${date}`,
		backSoon: (count) => `${count} back soon`,
		progress: (done, total) => `${done} of ${total}`,
		nothingDue: 'Nothing is due right now.',
		nextDue: (when) => `The next card comes ${when}.`,
		limitReached: 'That was today’s share of new cards; the rest follow tomorrow.',
		emptyDeck: 'This deck has no cards yet.',
		offerQuiz: 'Meanwhile, try the quiz or custom study: neither needs to change the schedule.',
	},
	session,
	remarks: {
		empty: 'Nothing was typed.',
		typo: 'There is a slip in the spelling.',
		incomplete: 'Right as far as it goes, but something is missing.',
		anotherOption: 'That is another answer, not the one asked for.',
		unit: 'That is another unit; look again.',
		moreThanAsked: 'That says more than was asked.',
		wordOrder: 'The right words in another order.',
		shortForm: 'That is the acronym; write the full name.',
		bound: 'The figure is right; mind “more than” or “less than”.',
		synonym: 'Right meaning, another word.',
		otherForm: 'The root is right, the form is not.',
		own: 'One of the answers you have accepted.',
		justAccepted: 'From now on this answer is accepted.',
		dateOff: ({by, unit}) => `${count(Math.abs(by), unit)} too ${by < 0 ? 'early' : 'late'}.`,
		amountOff: (times, by) =>
			!isManifold(times)
				? `${amount(Math.abs(by))} too ${by < 0 ? 'little' : 'much'}.`
				: times <= 0
					? 'Too small.'
					: times > 1
						? `${manifold(times)} as much as it should be.`
						: `It should be ${manifold(1 / times).toLowerCase()} as much.`,
	},
	quiz: {
		title: 'Quiz',
		question: (index, total) => `Question ${index} of ${total}`,
		noQuestions: 'This deck has no cards that suit a quiz yet.',
	},
	summary: {
		studied: 'Done for now',
		nothing: 'No card was answered.',
		answers: (answers, cards, minutes) =>
			`${count(cards, 'card')}, ${count(answers, 'answer')}, ${minutes}`,
		remembered: (right, total) => `${right} of ${count(total, 'answer')} remembered`,
		score: (right, total) => `${right} of ${total} right`,
		praise: (value) =>
			value === 1
				? 'Perfect!'
				: value >= 0.8
					? 'Very good.'
					: value >= 0.5
						? 'Not bad, keep going.'
						: 'Never mind: mistakes are how we learn.',
		misses: 'What went wrong',
		noMisses: 'Nothing went wrong.',
		you: (answer) => `You: ${answer}`,
		noAnswer: 'no answer',
		streak: (days) => (days === 1 ? 'Day one. See you tomorrow!' : `${days} days in a row`),
		tomorrow: (cards) =>
			cards === 0 ? 'Nothing is due tomorrow' : `${count(cards, 'card')} due tomorrow`,
		later: (cards, when) =>
			`${count(cards, 'card')} ${cards === 1 ? 'comes' : 'come'} back ${when}`,
		notScheduled: 'Quiz results leave the schedule alone.',
	},
	approve: {
		title: 'Look over the new cards',
		kept: (kept, total) => `keeping ${kept} of ${count(total, 'card')}`,
		keeps: 'keep',
		drops: 'drop',
		noise: (summary) => `Set aside from the article: ${summary}`,
		noCards: 'No cards could be made from this article.',
		leave: 'Leave these cards without saving them?',
		nothingKept: 'Choose at least one card to keep.',
		saving: 'Saving …',
	},
	read: {
		title: 'Reading the news',
		untitled: 'Article without a title',
		position: (percent) => `${percent}%`,
		due: 'due',
		fresh: 'new word',
		learning: 'being learnt',
		name: 'name',
		number: 'number',
		added: 'to be learnt',
		known: 'known',
		unknown: 'not known yet',
		remember: 'Do you remember what it means here?',
		rememberHow: 'Think first, then reveal.',
		willLearn: (word) => `“${word}” will be learnt.`,
		willNotLearn: (word) => `“${word}” will not be learnt after all.`,
		isKnown: (word) => `“${word}” is noted as known.`,
		isUnknown: (word) => `“${word}” is noted as not known.`,
		graded: (word, grade, when) => `“${word}” graded ${grade}; it returns ${when}.`,
		refusals: {
			name: 'This is a name; names are not learnt as words.',
			number: 'This is a number; numbers are not learnt as words.',
			unexplained: 'newsquiz has no meaning of this word yet.',
			translated: 'This sentence reads as machine-translated; it teaches no words.',
			'on-card': 'This word is in one of your decks already.',
		},
		end: 'End of the article',
		leftOut: (reasons) => `Not shown: ${reasons}`,
		allTranslated: 'This article reads as machine-translated; no words are taken from it.',
		partlyTranslated: 'Some sentences read as machine-translated; no words are taken from them.',
		finished: 'Finished reading',
		coverage: (percent, fresh) =>
			`${percent}% of the words known; ${count(fresh, 'new word')} worth learning`,
		coverageAlone: (percent) => `${percent}% of the words known`,
		freshWords: 'New words',
		nothingFresh: 'There are no new words to learn here.',
		reviewed: 'Reviewed while reading',
		returns: (when) => `returns ${when}`,
		notAsked: (words) =>
			`${words === 1 ? '1 other word is' : `${words} other words are`} still due; the cards keep waiting.`,
		willSave: (words) =>
			`${words === 1 ? '1 word goes' : `${words} words go`} into “Kata dari berita”.`,
		dueHere: (words) => `${words === 1 ? '1 word here is' : `${words} words here are`} due.`,
	},
	help: {
		title: 'Help',
		gradesTitle: 'What the grades mean',
		searchHere: 'type a key or what you want to do',
		nothing: 'Nothing fits. Try another word.',
		grades: [
			'Again: forgotten, or the answer was wrong. The card returns shortly.',
			'Hard: remembered, but only just.',
			'Good: remembered after a moment’s thought.',
			'Easy: remembered at once. The card stays away for a long time.',
		],
		data: 'Every answer is saved at once. You may stop at any moment.',
	},
	problem: {
		title: 'Something went wrong',
		bug: 'The fault is in newsquiz, not in what you did.',
		safe: 'What is safe',
		safeBody: 'The answers you graded and your decks are saved on this computer.',
		whatNow: 'What to do',
		report:
			'Open newsquiz again. If it happens again, please report it: press c to copy the report.',
		retry: 'Please try once more.',
		notSaved: 'Not saved',
		detail: 'Detail',
	},
};
