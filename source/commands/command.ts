import type {Bilingual} from '../errors.js';
import type {Context} from './io.js';

/** The options of a command line, by name without dashes. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** A parsed command line. */
export interface Invocation {
	readonly command: CommandDefinition;
	readonly positionals: readonly string[];
	readonly values: OptionValues;
}

/** An option as the parser, the help and the completion of shells know it. */
export interface OptionDefinition {
	readonly type: 'string' | 'boolean';
	readonly short?: string;
	/** What stands for the value in the help: `FILE`, `N`. */
	readonly value?: string;
	readonly help: Bilingual;
}

/** A form of decks as the help lists it. */
export interface FormatInHelp {
	readonly name: string;
	readonly ending: string;
	readonly means: Bilingual;
}

/** A command as the parser, the help and the completion of shells know it; what it does is loaded when it runs. */
export interface CommandDefinition {
	/** Empty for `newsquiz` itself. */
	readonly name: string;
	/** The arguments as the help shows them. */
	readonly usage: string;
	readonly summary: Bilingual;
	/** The most arguments it takes. */
	readonly maximum: number;
	readonly options: Readonly<Record<string, OptionDefinition>>;
	/** What the help says below the options. */
	readonly notes?: readonly Bilingual[];
	/** What the exit status tells, where it is not the usual. */
	readonly exitStatus?: Bilingual;
	/** The forms of decks that it reads or writes. */
	readonly formats?: () => Promise<readonly FormatInHelp[]>;
	readonly load: () => Promise<{
		run: (invocation: Invocation, context: Context) => Promise<number>;
	}>;
}
