import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {root} from './checkout.js';

/** @typedef {{name: string, version: string, license: string, text: string | undefined}} Package */

const licenceFile = /^(?:licen[cs]e|copying)(?:[-.].*)?$/i;

/** Packages that name their licence but bring no text of it: who holds the copyright, from their sources. */
const holders = new Map([
	['yoga-layout', 'Copyright (c) Meta Platforms, Inc. and affiliates.'],
	['@humanwhocodes/momoa', 'Copyright Nicholas C. Zakas'],
	['@nodable/entities', 'Copyright (c) Amit Gupta (https://solothought.com)'],
]);

/**
 * The notices of every package of which something is bundled.
 * @param {string[]} inputs the bundled files, relative to the checkout or absolute
 * @throws Error when a package has no licence
 */
export function licences(inputs) {
	const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
	const notices = [...folders].map(readPackage).map(notice).sort();
	return [
		'newsquiz contains parts of the packages below. These are their licences.\n',
		...notices,
	].join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function packageFolder(file) {
	// `namespace:file` is made by a plugin, out of a file that is in the list too.
	if (/^\w{2,}:/.test(file)) return undefined;
	const match = /^.*node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(file);
	if (!match) return undefined;
	const folder = path.resolve(root, match[0]);
	// What a package has copied into itself has no package.json of its own, and is under that package's licence.
	return existsSync(path.join(folder, 'package.json'))
		? folder
		: packageFolder(match[0].replace(/[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+$/, ''));
}

/** @param {string} folder @returns {Package} */
function readPackage(folder) {
	const {name, version, license} = JSON.parse(
		readFileSync(path.join(folder, 'package.json'), 'utf8'),
	);
	const file = readdirSync(folder).find((entry) => licenceFile.test(entry));
	return {
		name,
		version,
		license,
		text: file === undefined ? undefined : readFileSync(path.join(folder, file), 'utf8'),
	};
}

/**
 * @param {Package} bundled
 * @throws Error when the package says nothing of its licence, or does not bring its text
 */
export function notice({name, version, license, text = standardText(name, license)}) {
	if (typeof license !== 'string' || text === undefined) {
		throw new Error(`${name} is bundled, but the text of its licence was not found.`);
	}

	return `${name} ${version}\nLicence: ${license}\n\n${text.replace(/\r\n/g, '\n').trim()}\n`;
}

/** @param {string} name @param {string} license */
function standardText(name, license) {
	const holder = holders.get(name);
	if (holder === undefined) return undefined;
	if (license === 'MIT') {
		return readFileSync(path.join(root, 'LICENSE'), 'utf8').replace(/^Copyright .*$/m, holder);
	}

	const file = path.join(root, 'scripts', 'licence-texts', `${license}.txt`);
	return existsSync(file) ? `${holder}\n\n${readFileSync(file, 'utf8')}` : undefined;
}
