/** The languages that newsquiz speaks to its users. */
export type Language = 'id' | 'en';

/** One sentence for users, in both languages. */
export interface Bilingual {
	readonly id: string;
	readonly en: string;
}

/**
 * A failure that the user can understand and act on: what happened, and what to do next.
 * Commands and screens print it in the user's language; every other error is a bug of ours.
 */
export class UserError extends Error {
	override readonly name = 'UserError';
	readonly says: Bilingual;
	/** What to do next. */
	readonly hint: Bilingual | undefined;
	/** 1 for a failure, 2 for wrong usage. */
	readonly exitStatus: 1 | 2;

	constructor(
		says: Bilingual,
		options: {hint?: Bilingual; exitStatus?: 1 | 2; cause?: unknown} = {},
	) {
		super(says.en, {cause: options.cause});
		this.says = says;
		this.hint = options.hint;
		this.exitStatus = options.exitStatus ?? 1;
	}
}
