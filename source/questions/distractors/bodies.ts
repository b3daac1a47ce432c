import {bodiesOf, bodyClass, findBody} from '../bodies.js';
import {shuffled} from '../chance.js';
import type {Draft} from '../draft.js';
import {rivalsOf} from '../rivals.js';
import type {Story} from '../story.js';
import {isShown} from './shown.js';
import {similar} from './similar.js';

/** Other bodies of the same kind: the article's first, then those of the gazetteer. */
export function bodies(story: Story, draft: Draft, random: () => number): string[] {
	const kind = bodyClass(draft.answer);
	if (kind === undefined) return [];
	const rivals = rivalsOf(story, draft);
	const key = findBody(draft.answer);
	const short = /^\S+$/.test(draft.answer);
	const own = story.groups
		.filter(
			(group) =>
				group.type === 'organisation' &&
				bodyClass(group.name) === kind &&
				(key === undefined || findBody(group.name) !== key) &&
				!rivals.has(group.name) &&
				!isShown(draft, group),
		)
		.map(({name}) => name);
	const text = story.facts.article.text;
	const head =
		/^(?:Badan|Komisi|Lembaga|Perum|Otoritas|Dinas|Mahkamah|Pengadilan|Polda|Polres|Kantor Berita)\b/.exec(
			draft.answer,
		)?.[0];
	const others = bodiesOf(kind)
		.filter((body) =>
			broad.has(kind) ? head !== undefined && body.name.startsWith(`${head} `) : narrow.has(kind),
		)
		.filter((body) => body !== key && !text.includes(body.name))
		.map((body) =>
			short ? (body.aliases.find((alias) => /^\S+$/.test(alias)) ?? body.name) : body.name,
		)
		.filter(
			(name) => /^\S+$/.test(name) === short && !text.includes(name) && similar(name, draft.answer),
		);
	return [
		...shuffled(
			own.filter((name) => similar(name, draft.answer)),
			random,
		),
		...shuffled(others, random),
	];
}

/** Kinds whose bodies are alike enough to be taken for one another. */
const narrow: ReadonlySet<string> = new Set(['ministry', 'party', 'university']);
/** Kinds in which only bodies of the same first word are. */
const broad: ReadonlySet<string> = new Set(['agency', 'court', 'security', 'news-agency']);
