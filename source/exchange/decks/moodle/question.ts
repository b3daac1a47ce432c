import type {Deck} from '../../../deck/deck.js';

/** A question as Moodle's question bank knows it, whichever file brings it. All its texts are plain. */
export type MoodleQuestion = QuestionHead & QuestionBody;

interface QuestionHead {
	/** What the question bank lists it under. */
	readonly name: string;
	/** What tells it from others of its category. */
	readonly idNumber?: string;
	readonly tags: readonly string[];
	readonly text: string;
	/** What everybody sees who has answered. */
	readonly generalFeedback: string;
	/** Before a further attempt. */
	readonly hints: readonly string[];
}

export interface MoodleAnswer {
	readonly text: string;
	/** How much of the mark it gives, in per cent: 100, 50, 0, -50. */
	readonly percent: number;
	readonly feedback: string;
}

export interface NumericAnswer extends MoodleAnswer {
	/** How far off it may be; 0 by default. */
	readonly tolerance: string;
}

type QuestionBody =
	| {
			readonly type: 'multichoice';
			readonly isSingle: boolean;
			readonly answers: readonly MoodleAnswer[];
	  }
	| {readonly type: 'shortanswer'; readonly answers: readonly MoodleAnswer[]}
	| {readonly type: 'numerical'; readonly answers: readonly NumericAnswer[]}
	| {
			readonly type: 'truefalse';
			readonly isTrue: boolean;
			readonly whenRight: string;
			readonly whenWrong: string;
	  }
	| {readonly type: 'matching'; readonly pairs: ReadonlyArray<readonly [string, string]>}
	| {
			readonly type: 'essay';
			/** What a marker looks for. */
			readonly graderInfo: string;
	  }
	| {readonly type: 'description'}
	/** Of a type that no card has: cloze with several gaps, calculated, drag and drop. */
	| {readonly type: 'other'};

/** A question as it was found in a file. */
export interface FoundQuestion {
	readonly question: MoodleQuestion;
	/** Its category, as a path of names. */
	readonly category: readonly string[];
	/** What newsquiz left beside it when it wrote it. */
	readonly keepsake: unknown;
}

/** What a file of Moodle's holds. */
export interface QuestionBank {
	readonly questions: readonly FoundQuestion[];
	/** The decks that newsquiz wrote the file from, without their cards; not checked. */
	readonly decks: ReadonlyArray<Partial<Deck>>;
	/** The lines at which something begins that could not be read, from 1. */
	readonly broken: readonly number[];
	/** Whether pictures or sounds were left out. */
	readonly hasMedia: boolean;
}
