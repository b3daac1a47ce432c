import type {CodedResult, CodeProblem} from '../results/code.js';
import type {PupilResult} from '../results/result.js';

/** What came in from one pupil, or would have. */
export interface Received {
	/** The file, or the code itself, for messages. */
	readonly from: string;
	/** Who sent it, where it came by a chat. */
	readonly sender?: string;
	readonly what:
		| {readonly kind: 'file'; readonly result: PupilResult}
		| {readonly kind: 'code'; readonly code: CodedResult}
		| {readonly kind: 'problem'; readonly problem: CodeProblem};
}
