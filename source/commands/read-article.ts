import type {Article} from '../article/article.js';
import {refuse} from '../article/refusal.js';
import {UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import {readSource, sourceRequest} from '../store/source.js';
import type {OptionValues} from './definitions.js';
import {type Context, say, write} from './io.js';
import {calendarDate} from './values.js';

/**
 * Reads and cleans the article that a command line names.
 * @param argument the SOURCE; undefined with `--clipboard`
 * @throws UserError when it can't be read, or is no Indonesian news article
 */
export async function readArticle(
	argument: string | undefined,
	values: OptionValues,
	context: Context,
	use: 'quiz' | 'reading' = 'quiz',
): Promise<Article> {
	const useClipboard = values['clipboard'] === true;
	if (useClipboard === (argument !== undefined))
		throw argument === undefined ? noSource() : twoSources();
	const request = argument === undefined ? {from: 'clipboard' as const} : sourceRequest(argument);
	if (request.from === 'web' && context.stderr.isTTY) {
		const address = sanitiseLine(withoutLogin(request.url));
		await write(
			context.stderr,
			say(context, {id: `Mengambil ${address} …\n`, en: `Fetching ${address} …\n`}),
		);
	}

	const publishedAt = calendarDate(values, 'date');
	const {article, signals, notices} = await readSource(
		request,
		{stdin: context.stdin, cwd: context.cwd, env: context.env, version: context.version},
		publishedAt === undefined ? {} : {publishedAt},
	);
	for (const notice of notices) await write(context.stderr, `${say(context, notice)}\n`);
	const refusal = refuse(article, signals, use);
	if (refusal) throw refusal;
	return article;
}

function withoutLogin(address: string): string {
	return address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
}

function noSource(): UserError {
	return new UserError(
		{id: 'Artikel mana yang ingin Anda pakai?', en: 'Which article should be read?'},
		{
			hint: {
				id: 'Berikan sebuah berkas, alamat http(s), "-" untuk masukan standar, atau --clipboard.',
				en: 'Give a file, an http(s) address, "-" for standard input, or --clipboard.',
			},
			exitStatus: 2,
		},
	);
}

function twoSources(): UserError {
	return new UserError(
		{
			id: '--clipboard tidak dapat dipakai bersama artikel lain.',
			en: "--clipboard can't be used together with another article.",
		},
		{
			hint: {id: 'Pilih salah satu.', en: 'Choose one of the two.'},
			exitStatus: 2,
		},
	);
}
