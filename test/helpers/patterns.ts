import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createContext, runInContext} from 'node:vm';
import ts from 'typescript';
import {vi} from 'vitest';

/** A regular expression of the source, and the file that writes it; those put together while running have none. */
export interface Pattern {
	readonly file: string;
	readonly source: string;
	readonly flags: string;
}

const sourceFolder = join(import.meta.dirname, '../../source');

/** Every regular expression that the modules of a folder of source/ write or put together as they load. */
export async function patternsOf(folder: string): Promise<Pattern[]> {
	const files = readdirSync(join(sourceFolder, folder), {recursive: true})
		.map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('.ts'));
	const all = [...files.flatMap(literalsOf), ...(await builtBy(files))];
	return [
		...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values(),
	];
}

function literalsOf(file: string): Pattern[] {
	const text = readFileSync(join(sourceFolder, file), 'utf8');
	const found: Pattern[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			found.push({file, source: node.text.slice(1, end), flags: node.text.slice(end + 1)});
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
	return found;
}

// The modules are read afresh while what makes expressions keeps a list.
async function builtBy(files: readonly string[]): Promise<Pattern[]> {
	const built: Pattern[] = [];
	const real = globalThis.RegExp;
	vi.resetModules();
	vi.stubGlobal(
		'RegExp',
		new Proxy(real, {
			construct(target, parts: [string, string?]) {
				const made = new target(...parts);
				built.push({file: '', source: made.source, flags: made.flags});
				return made;
			},
		}),
	);
	try {
		for (const file of files) await import(join(sourceFolder, file));
	} finally {
		vi.unstubAllGlobals();
	}
	return built;
}

const context = createContext({source: '', flags: '', text: ''});

/**
 * Whether an expression searches a text within so many milliseconds; it is stopped when it does not.
 */
export function isWithin(pattern: Pattern, text: string, milliseconds: number): boolean {
	try {
		Object.assign(context, {source: pattern.source, flags: pattern.flags, text});
		runInContext('text.replace(new RegExp(source, flags), "")', context, {timeout: milliseconds});
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
		throw error;
	}
}

/** What a class or an escape stands for in an attack. */
const escapes: Readonly<Record<string, string>> = {
	'\\s': ' ',
	'\\S': 'a',
	'\\d': '1',
	'\\w': 'a',
	'\\W': ' ',
	'\\n': '\n',
	'\\r': '\r',
	'\\b': '',
};

/**
 * Texts of a length that an expression may stumble over, made of what it is made of itself: each of its characters and
 * words again and again, after its beginning, before what it can't take.
 */
export function attacksOn({source}: Pattern, length: number): string[] {
	const plain = source
		.replace(/\\[pP]\{Lu\}/g, 'A')
		.replace(/\\[pP]\{N\w?\}/g, '1')
		.replace(/\\[pP]\{\w+\}/g, 'a')
		.replace(/\\[sSdwWnrb]/g, (escape) => escapes[escape] ?? '')
		.replace(/\(\?(?:<?[=!]|:)|[{}]\d*,?\d*/g, ' ');
	const characters = [...new Set([...plain.replace(/[\\()?*+^$|]/g, ''), ...' \ta1A.-"(['])].slice(
		0,
		24,
	);
	const words = [...new Set(plain.split(/[^\p{L}\p{N} ]+/u))].filter(
		(word) => word.trim().length > 1,
	);
	const pieces = [...characters, ...words.slice(0, 6).flatMap((word) => [word, `${word.trim()} `])];
	pieces.push('a ', 'A. ', '1.', 'Aa ', ' \n', '. ', '" ', '. A');
	const beginning = words[0]?.trim() ?? '';
	return [...new Set(pieces)].flatMap((piece) => {
		const endless = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
		return [`${endless}\u0000`, `${beginning}${endless}\u0000!`];
	});
}
