import {type Bilingual, type Language, UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';

/** What a setting takes, in one clause without a full stop. */
export interface Expectation extends Bilingual {
	/** A value that can be used, as one would type it. */
	readonly example: string;
	/** What leads from the clause to the example; "for example" unless told. */
	readonly leads?: Bilingual;
	/** `none` can be typed as well. */
	readonly orNone?: boolean;
}

const forExample: Bilingual = {id: ', misalnya', en: ', for example'};

/** A value that a setting can't take. */
export class WrongSetting extends UserError {
	/** What the setting takes, said without the command line. */
	readonly expects: Bilingual;

	constructor(says: Bilingual, hint: Bilingual, expects: Bilingual) {
		super(says, {hint, exitStatus: 2});
		this.expects = expects;
	}
}

/** Says that a value can't be used, and which one can: on the command line, and where it was typed. */
export function wrongSetting(
	name: string,
	typed: string,
	expectation: Bilingual | Expectation,
): WrongSetting {
	const shown = sanitiseLine(typed).slice(0, 60);
	const clause = (language: Language, command: string): string => {
		if (!('example' in expectation)) return expectation[language];
		const {example, leads = forExample, orNone} = expectation;
		const none = orNone ? `; ${language === 'id' ? 'atau' : 'or'} none` : '';
		return `${expectation[language]}${leads[language]}: ${command}${example}${none}`;
	};
	const said = (command: string): Bilingual => ({
		id: clause('id', command),
		en: clause('en', command),
	});
	return new WrongSetting(
		{
			id: `Nilai "${shown}" untuk ${name} tidak dapat dipakai.`,
			en: `The value "${shown}" for ${name} can't be used.`,
		},
		said(`newsquiz config ${name} `),
		said(''),
	);
}
