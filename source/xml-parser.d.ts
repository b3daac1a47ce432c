/** A streaming XML parser, which brings no types of its own; what newsquiz uses of it. */
declare module 'saxen' {
	type Decode = (text: string) => string;

	export class Parser {
		on(
			event: 'openTag',
			listener: (
				name: string,
				attributes: () => Readonly<Record<string, string>>,
				decode: Decode,
				isSelfClosing: boolean,
			) => void,
		): this;
		on(event: 'closeTag', listener: (name: string) => void): this;
		on(event: 'text', listener: (text: string, decode: Decode) => void): this;
		on(event: 'cdata', listener: (text: string) => void): this;
		on(event: 'attention', listener: (text: string) => void): this;
		on(event: 'comment', listener: (text: string) => void): this;
		/** Lines are counted from 0. */
		on(
			event: 'error',
			listener: (error: Error, context: () => {line: number; data: string}) => void,
		): this;
		parse(xml: string): this;
	}
}
