/**
 * Draws every screen of the app in both languages and at three sizes, from the built newsquiz itself.
 *
 *     npm run pictures                       all of them, into pictures/, with a page to look through them
 *     npm run pictures -- home study         only the scenes whose names begin so
 *     npm run pictures -- --docs             the few that README and docs show, into docs/
 */
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {ensureBuilt} from '../checkout.js';
import {makeLearner} from './learner.js';
import {photograph} from './photograph.js';
import {published, scenes, sizes} from './scenes.js';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const {values, positionals} = parseArgs({
	options: {docs: {type: 'boolean'}, out: {type: 'string'}},
	allowPositionals: true,
});
ensureBuilt();
const base = mkdtempSync(path.join(tmpdir(), 'newsquiz-pictures-'));
try {
	const learner = path.join(base, 'learner');
	makeLearner(learner, Date.now());
	await (values.docs ? drawPublished(learner) : drawAll(learner));
} finally {
	rmSync(base, {recursive: true, force: true});
}

process.exit(0);

/** @param {string} learner */
async function drawPublished(learner) {
	for (const {scene: name, language, columns, rows, file} of published) {
		const scene = scenes.find((candidate) => candidate.name === name);
		if (!scene) throw new Error(`no scene is called ${name}`);
		const svg = await draw(scene, learner, {language, columns, rows});
		writeFileSync(path.join(root, 'docs', file), svg);
		console.error(`docs/${file}`);
	}
}

/** @param {string} learner */
async function drawAll(learner) {
	const folder = path.resolve(values.out ?? path.join(root, 'pictures'));
	mkdirSync(folder, {recursive: true});
	const wanted = scenes.filter(
		({name}) => positionals.length === 0 || positionals.some((start) => name.startsWith(start)),
	);
	const rowsOfPage = [];
	for (const scene of wanted) {
		const files = [];
		for (const language of /** @type {const} */ (['id', 'en'])) {
			for (const [columns, rows] of sizes) {
				const file = `${scene.name}-${language}-${columns}x${rows}.svg`;
				const svg = await draw(scene, learner, {language, columns, rows});
				writeFileSync(path.join(folder, file), svg);
				files.push(file);
			}
		}
		console.error(scene.name);
		rowsOfPage.push(
			`<h2>${scene.name}</h2>\n${files.map((file) => `<img src="${file}" alt="${file}">`).join('\n')}`,
		);
	}
	writeFileSync(
		path.join(folder, 'index.html'),
		`<!doctype html>\n<meta charset="utf-8">\n<title>newsquiz</title>\n<style>body{font-family:sans-serif}img{margin:4px;vertical-align:top;max-width:48%}</style>\n${rowsOfPage.join('\n')}\n`,
	);
	console.error(path.join(folder, 'index.html'));
}

/**
 * @param {import('./scenes.js').Scene} scene
 * @param {string} learner
 * @param {{language: 'id' | 'en', columns: number, rows: number}} setting
 */
async function draw(scene, learner, {language, columns, rows}) {
	const home = mkdtempSync(path.join(base, 'home-'));
	if (scene.home !== 'fresh') cpSync(learner, home, {recursive: true});
	const svg = await photograph(
		{
			args: [...(scene.args ?? []), '--lang', language],
			keys: scene.keys ?? [],
			columns,
			rows,
			home,
			cwd: root,
			...(scene.env ? {env: scene.env} : {}),
		},
		textOf,
	);
	rmSync(home, {recursive: true, force: true});
	return svg;
}

/** @param {string} key */
function textOf(key) {
	const [, file] = /^paste:(.+)$/.exec(key) ?? [];
	return file === undefined
		? key
		: `\u001b[200~${readFileSync(path.join(root, file), 'utf8')}\u001b[201~`;
}
