import {builtinModules} from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/**
 * Who may import whom under source/. A folder may always import itself, and everybody may import the leaves.
 * A name with `type ` before it may be imported as types only; a name with a path is that file alone.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	language: [],
	article: ['language'],
	facts: ['article', 'language'],
	questions: ['facts', 'article', 'language', 'deck', 'vocabulary'],
	vocabulary: [
		...['facts', 'article', 'language', 'deck', 'type progress', 'progress/state'],
		// What affixes and word classes are called: a word card explains its word.
		...['labels/affixes', 'labels/word-classes'],
	],
	reading: [
		...['vocabulary', 'facts', 'article', 'language', 'deck', 'schedule'],
		...['type progress', 'progress/state'],
	],
	// Whom and what the learner has met, over all decks.
	people: ['facts', 'language', 'deck', 'schedule', 'type progress', 'progress/state'],
	deck: [],
	schedule: ['type progress', 'progress/state'],
	progress: ['schedule', 'type deck'],
	backup: ['schedule', 'type progress', 'progress/order'],
	settings: ['schedule', 'type progress', 'type services'],
	palette: ['session'],
	session: ['schedule', 'deck', 'language', 'type progress', 'progress/state'],
	exchange: [
		...['deck', 'vocabulary', 'results'],
		// Options stand in the same order on paper and in a spreadsheet as on the screen.
		...['session/options', 'session/chance'],
		// The page for pupils: what it asks how, and what its judging has to know.
		...['type practice', 'session/choose-questions', 'session/matching', 'session/ordering'],
		...['session/judging/judge-clause', 'session/judging/normal', 'session/fold'],
		...['session/judging/edit-distance', 'session/judging/dates', 'session/judging/times'],
		'language/data/roots',
		// A day that a teacher types is read as one that a learner answers.
		'session/typed-day',
	],
	// The program of the page for pupils: it runs in their browsers.
	practice: ['deck', 'results', 'session', 'language/roots/root-list'],
	// What pupils answered, as it travels to their teacher.
	results: ['deck', 'type progress', 'progress/state'],
	// What a class answered, counted.
	// Why a card was flagged is called there as it is in the app.
	'class-report': ['results', 'deck', 'exchange', 'labels/marks'],
	store: [
		...['language', 'article', 'facts', 'questions', 'vocabulary'],
		...['deck', 'schedule', 'progress', 'backup', 'session', 'exchange', 'services', 'type people'],
		...['results', 'class-report'],
	],
	labels: [
		...['type session', 'type progress', 'type schedule', 'type deck', 'type keys'],
		...['type facts', 'type make-deck', 'type make-feed-decks', 'type people', 'type backup'],
		'type results',
	],
	hooks: [
		...['components', 'keys', 'theme', 'labels', 'session', 'type look'],
		...['type deck', 'type facts', 'type progress', 'type services'],
		...['components', 'keys', 'theme', 'labels', 'session'],
		...['type deck', 'type facts', 'type make-deck', 'type people', 'type progress'],
		'type services',
	],
	components: ['hooks', 'keys', 'theme', 'labels', 'session', 'deck', 'schedule'],
	screens: [
		...['components', 'hooks', 'keys', 'theme', 'labels', 'type services'],
		...['language', 'deck', 'schedule', 'session', 'progress', 'vocabulary', 'word-cards'],
		...['reading', 'people', 'people-index', 'type facts', 'deck-contents', 'article'],
		...['make-deck', 'feed-list', 'make-feed-decks', 'settings', 'palette', 'results'],
	],
	// Single files of source/, by name.
	services: [
		...['type article', 'type backup', 'type deck', 'type facts', 'type people', 'type progress'],
		...['type questions', 'type session', 'type vocabulary'],
	],
	'word-cards': ['type services', 'type vocabulary', 'deck', 'progress/state'],
	'deck-contents': ['type services', 'progress', 'turns'],
	'people-index': ['type services', 'people', 'progress/state', 'turns'],
	turns: [],
	'feed-list': ['type article', 'type services', 'deck'],
	'make-feed-decks': ['article', 'deck', 'feed-list', 'make-deck', 'type services'],
	'make-deck': [
		...['type services', 'article', 'deck', 'reading', 'type vocabulary', 'vocabulary/learner'],
		'word-cards',
	],
	keys: ['type labels'],
	theme: [],
	look: ['theme'],
	app: [
		...['screens', 'components', 'hooks', 'keys', 'theme', 'look', 'labels', 'type services'],
		...['vocabulary', 'deck', 'schedule', 'session', 'progress'],
	],
	'start-app': ['app', 'components', 'hooks', 'theme', 'type look', 'type services'],
	build: ['language', 'article', 'facts', 'questions', 'deck'],
	commands: [
		...['language', 'article', 'facts', 'questions', 'vocabulary', 'deck', 'schedule', 'progress'],
		...['results', 'class-report'],
		...['session', 'exchange', 'store', 'labels', 'keys', 'services', 'app', 'start-app'],
		...['backup', 'reading', 'people', 'people-index', 'word-cards', 'deck-contents'],
		...['make-deck', 'feed-list', 'make-feed-decks', 'settings'],
		// Statistics look the same on paper and on the screen.
		...['screens/stats-view', 'type components', 'components/text/cells', 'theme'],
	],
	cli: ['commands'],
};

/** Small pure files of source/ that everybody may import. */
const leaves = ['span', 'errors', 'sanitise', 'calendar-date', 'appearance', 'windows-1252'];

/** Pure folders: no screen, no file, no clock, no chance. */
const core = new Set([
	...['language', 'article', 'facts', 'questions', 'vocabulary', 'deck'],
	...['reading', 'people', 'schedule', 'session', 'progress', 'backup', 'exchange'],
	...['settings', 'palette', 'results', 'class-report'],
	...leaves,
]);

const bannedInCore = ['react', 'ink', 'conf'];

/**
 * What a source file does against the architecture, in sentences that say how to mend it.
 * @param file relative to source/, with forward slashes
 */
export function violations(file: string, text: string): string[] {
	const found: string[] = [];
	const part = partOf(file);
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const report = (node: ts.Node, message: string): void => {
		const {line} = source.getLineAndCharacterOfPosition(node.getStart());
		found.push(`source/${file}:${line + 1} ${message}`);
	};

	const visit = (node: ts.Node): void => {
		const imported = importOf(node);
		if (imported) {
			const problem = importProblem(part, file, imported.name, imported.typeOnly);
			if (problem) report(node, problem);
		}

		if (core.has(part)) {
			const problem = impurity(node);
			if (problem) report(node, problem);
		}

		ts.forEachChild(node, visit);
	};

	visit(source);
	return found;
}

/** The folder of source/ that a file belongs to, or its own name when it lies in source/ itself. */
function partOf(file: string): string {
	const [first = '', ...rest] = file.split('/');
	return rest.length > 0 ? first : first.replace(/\.[jt]sx?$/, '');
}

/** What a node imports, if it is an import of any kind. */
function importOf(node: ts.Node): {name: string; typeOnly: boolean} | undefined {
	if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
		const clause = node.importClause;
		const named = clause?.namedBindings;
		const onlyTypes =
			clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
			(named !== undefined &&
				ts.isNamedImports(named) &&
				!clause?.name &&
				named.elements.length > 0 &&
				named.elements.every((element) => element.isTypeOnly));
		return {name: node.moduleSpecifier.text, typeOnly: onlyTypes};
	}

	if (
		ts.isExportDeclaration(node) &&
		node.moduleSpecifier &&
		ts.isStringLiteral(node.moduleSpecifier)
	) {
		return {name: node.moduleSpecifier.text, typeOnly: node.isTypeOnly};
	}

	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		const {literal} = node.argument;
		return ts.isStringLiteral(literal) ? {name: literal.text, typeOnly: true} : undefined;
	}

	const [first] = ts.isCallExpression(node) ? node.arguments : [];
	if (!ts.isCallExpression(node) || !first || !ts.isStringLiteralLike(first)) return undefined;
	const isDynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
	const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
	return isDynamic || isRequire ? {name: first.text, typeOnly: false} : undefined;
}

function importProblem(
	part: string,
	file: string,
	name: string,
	typeOnly: boolean,
): string | undefined {
	if (!name.startsWith('.')) return packageProblem(part, name);
	const target = path.posix.join(path.posix.dirname(file), name);
	// package.json, which holds the version.
	if (target.startsWith('..')) return core.has(part) ? `reaches out of source/.` : undefined;
	const wanted = partOf(target);
	if (wanted === part || leaves.includes(wanted)) return undefined;
	const allowed = mayImport[part] ?? [];
	const names = [wanted, target.replace(/\.[jt]sx?$/, ''), ...(typeOnly ? [`type ${wanted}`] : [])];
	if (names.some((each) => allowed.includes(each))) return undefined;
	if (allowed.includes(`type ${wanted}`)) {
		return `imports values of ${wanted}; ${part} may import its types only (\`import type\`).`;
	}

	return (
		`imports ${wanted}, which ${part} may not know: imports point inward. ` +
		`${part} may import ${[...allowed, ...leaves].join(', ')}. Pass what it needs as an argument, or move it.`
	);
}

function packageProblem(part: string, name: string): string | undefined {
	if (!core.has(part)) return undefined;
	const root = name.replace(/^node:/, '').split('/')[0] ?? '';
	if (name.startsWith('node:') || builtinModules.includes(root)) {
		return `imports ${name}; ${part} is pure. Do it in store/ or commands/ and pass the result.`;
	}

	return bannedInCore.includes(root)
		? `imports ${name}; ${part} is pure and knows no screen and no settings.`
		: undefined;
}

/** What a node takes from the world outside, if it does. */
function impurity(node: ts.Node): string | undefined {
	if (ts.isPropertyAccessExpression(node)) {
		const access = node
			.getText()
			.replace(/\s|\?/g, '')
			.replace(/^globalThis\./, '');
		if (access === 'Date.now' || access === 'performance.now') {
			return `reads the clock (${access}); take the time as an argument.`;
		}

		if (access === 'Math.random')
			return 'uses Math.random; take a source of chance as an argument.';
	}

	if (
		(ts.isNewExpression(node) || ts.isCallExpression(node)) &&
		/^(?:globalThis\.)?Date$/.test(node.expression.getText()) &&
		(!ts.isNewExpression(node) || (node.arguments ?? []).length === 0)
	) {
		return 'reads the clock (Date without an argument); take the time as an argument.';
	}

	if (ts.isIdentifier(node) && node.text === 'process' && isFreeName(node)) {
		return 'uses process; take what it needs of it as an argument.';
	}

	return undefined;
}

/** Whether an identifier is a name by itself, not the name of a property or of something declared here. */
function isFreeName(node: ts.Identifier): boolean {
	const {parent} = node;
	if (ts.isPropertyAccessExpression(parent)) {
		return parent.expression === node || parent.expression.getText() === 'globalThis';
	}

	return !(
		ts.isPropertyAssignment(parent) ||
		ts.isPropertySignature(parent) ||
		ts.isMethodDeclaration(parent) ||
		ts.isMethodSignature(parent)
	);
}
