import type {ArticleSource} from '../../source/article/given-source.js';
import {UserError} from '../../source/errors.js';
import type {Articles} from '../../source/services.js';

/** Lets a frame be drawn. */
async function turn(): Promise<void> {
	await new Promise((resolve) => setImmediate(resolve));
}

/** The real reading and making of decks, from texts in memory and in this thread. */
export function fakeArticles(
	texts: Readonly<Record<string, string | Error>>,
): Articles & {hold(): {release(): void}} {
	let held: Promise<void> | undefined;
	const textOf = (source: ArticleSource): string => {
		if (source.from === 'text') return source.text;
		const name =
			source.from === 'file' ? source.path : source.from === 'web' ? source.url : source.from;
		const text = texts[name];
		if (typeof text === 'string') return text;
		throw (
			text ??
			new UserError(
				{id: `Berkas ${name} tidak ditemukan.`, en: `There is no file ${name}.`},
				{
					hint: {
						...{id: 'Pakai --clipboard.', en: 'Use --clipboard.'},
						inApp: {id: 'Periksa namanya.', en: 'Check its name.'},
					},
				},
			)
		);
	};
	return {
		readClipboard: async () => Promise.resolve().then(() => textOf({from: 'clipboard'})),
		async read(source, {use, publishedAt, signal, onRead} = {}) {
			const [{articleFromText}, {refuse}, {noticesOf}] = await Promise.all([
				import('../../source/article/from-text.js'),
				import('../../source/article/refusal.js'),
				import('../../source/store/further-pages.js'),
			]);
			const text = textOf(source);
			const url = source.from === 'web' ? source.url : undefined;
			onRead?.({length: text.length, ...(url !== undefined && {host: new URL(url).host})});
			await turn();
			await held;
			signal?.throwIfAborted();
			const article = articleFromText(text, {
				...(url !== undefined && {url}),
				...(publishedAt !== undefined && {publishedAt}),
			});
			const refusal = refuse(article, undefined, use);
			if (refusal) throw refusal;
			return {article, notices: noticesOf(article)};
		},
		async makeDeck(article, choices, {signal, onFound = () => undefined} = {}) {
			const {makeInSteps} = await import('../../source/store/deck-steps.js');
			await turn();
			await held;
			signal?.throwIfAborted();
			return makeInSteps({article, choices}, onFound);
		},
		async findFacts(article) {
			const {findFacts} = await import('../../source/facts/find-facts.js');
			return findFacts(article);
		},
		hold() {
			let release = (): void => undefined;
			held = new Promise((resolve) => (release = resolve));
			return {
				release() {
					held = undefined;
					release();
				},
			};
		},
	};
}
