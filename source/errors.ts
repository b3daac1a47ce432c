/** The languages that newsquiz speaks to its users. */
export type Language = 'id' | 'en';

/** One sentence for users, in both languages. */
export interface Bilingual {
	readonly id: string;
	readonly en: string;
}

/** What to do next, on the command line; `inApp` says it for somebody who is in the app, where that is another thing. */
export interface Hint extends Bilingual {
	readonly inApp?: Bilingual;
}

/**
 * A failure that the user can understand and act on: what happened, and what to do next.
 * Commands and screens print it in the user's language; every other error is a bug of ours.
 */
export class UserError extends Error {
	override readonly name = 'UserError';
	readonly says: Bilingual;
	/** What to do next. */
	readonly hint: Hint | undefined;
	/** 1 for a failure, 2 for wrong usage. */
	readonly exitStatus: 1 | 2;

	constructor(says: Bilingual, options: {hint?: Hint; exitStatus?: 1 | 2; cause?: unknown} = {}) {
		super(says.en, {cause: options.cause});
		this.says = says;
		this.hint = options.hint;
		this.exitStatus = options.exitStatus ?? 1;
	}
}

/** A site answered, but not with what was wanted. */
export class StatusError extends UserError {
	constructor(
		readonly status: number,
		says: Bilingual,
		hint: Hint,
	) {
		super(says, {hint});
	}
}

/** What somebody who is in the app can do about a failure. */
export function hintInApp({hint}: UserError): Bilingual | undefined {
	return hint?.inApp ?? hint;
}
