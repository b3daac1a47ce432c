import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const source = path.join(import.meta.dirname, '..', '..', 'source');

/** Something that the sources say in both languages, as far as it stands there: what is filled in is left out. */
export interface Said {
	/** `file:line` */
	readonly at: string;
	readonly id: readonly string[];
	readonly en: readonly string[];
}

/** Every `{id: …, en: …}` of texts in the sources: messages, hints, labels of keys, help of commands. */
export function bilingualsInSources(): Said[] {
	return readdirSync(source, {recursive: true, encoding: 'utf8'})
		.filter((file) => /\.tsx?$/.test(file) && !file.includes(`${path.sep}data${path.sep}`))
		.sort()
		.flatMap((file) => {
			const text = readFileSync(path.join(source, file), 'utf8');
			// Parsing takes long, and most files say nothing.
			if (!/\bid\b\s*[:(,}]/.test(text) || !/\ben\b\s*[:(,}]/.test(text)) return [];
			return bilingualsIn(file.split(path.sep).join('/'), text);
		});
}

function bilingualsIn(file: string, text: string): Said[] {
	const found: Said[] = [];
	const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const visit = (node: ts.Node): void => {
		if (ts.isObjectLiteralExpression(node)) {
			const id = valueOf(node, 'id');
			const en = valueOf(node, 'en');
			if (id && en) {
				const {line} = tree.getLineAndCharacterOfPosition(node.getStart());
				const said = {at: `${file}:${line + 1}`, id: textsIn(id), en: textsIn(en)};
				if (said.id.length + said.en.length > 0) found.push(said);
				return;
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(tree);
	return found;
}

function valueOf(node: ts.ObjectLiteralExpression, name: string): ts.Node | undefined {
	const property = node.properties.find((each) => each.name?.getText() === name);
	if (!property) return undefined;
	return ts.isPropertyAssignment(property) ? property.initializer : property;
}

/** The texts of an expression, with a figure where something is filled in. */
function textsIn(node: ts.Node): string[] {
	const texts: string[] = [];
	const visit = (each: ts.Node): void => {
		if (ts.isStringLiteralLike(each)) {
			// Neither what is compared with nor a property's name is said.
			const {parent} = each;
			const isSaid =
				!ts.isBinaryExpression(parent) ||
				parent.operatorToken.kind === ts.SyntaxKind.PlusToken ||
				parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
			if (isSaid && !ts.isElementAccessExpression(parent) && !ts.isCallExpression(parent))
				texts.push(each.text);
			return;
		}
		if (ts.isTemplateExpression(each)) {
			texts.push(
				each.head.text + each.templateSpans.map(({literal}) => `7${literal.text}`).join(''),
			);
			for (const {expression} of each.templateSpans) visit(expression);
			return;
		}
		ts.forEachChild(each, visit);
	};
	visit(node);
	return texts;
}
