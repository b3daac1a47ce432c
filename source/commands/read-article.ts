import type {Article} from '../article/article.js';
import type {ArticleSource} from '../article/given-source.js';
import {UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import {sourceRequest} from '../store/source.js';
import type {OptionValues} from './command.js';
import {type Context, say, write} from './io.js';
import {articlesOf} from './open-services.js';
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
	const request = namedSource(argument, values);
	await tellFetching(request, context);
	const {article, notices} = await articlesOf(context).read(request, {
		use,
		publishedAt: calendarDate(values, 'date'),
	});
	for (const notice of notices) await write(context.stderr, `${say(context, notice)}\n`);
	return article;
}

/**
 * The source that a command line names.
 * @param argument the SOURCE; undefined with `--clipboard`
 * @throws UserError when it names none, or two
 */
export function namedSource(argument: string | undefined, values: OptionValues): ArticleSource {
	const useClipboard = values['clipboard'] === true;
	if (useClipboard === (argument !== undefined))
		throw argument === undefined ? noSource() : twoSources();
	return argument === undefined ? {from: 'clipboard'} : sourceRequest(argument);
}

/** Says on a terminal that a page is being fetched, which may take a while. */
export async function tellFetching(source: ArticleSource, context: Context): Promise<void> {
	if (source.from !== 'web' || !context.stderr.isTTY) return;
	const address = sanitiseLine(withoutLogin(source.url));
	await write(
		context.stderr,
		say(context, {id: `Mengambil ${address} …\n`, en: `Fetching ${address} …\n`}),
	);
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
