import type {Article, Block} from '../../source/article/article.js';
import type {ArticleFacts} from '../../source/facts/article-facts.js';
import type {Entity, EntityType} from '../../source/facts/entity.js';
import {analyse} from '../../source/language/analyse.js';
import type {DateMention} from '../../source/language/analysis.js';

export interface MarkedOptions {
	readonly title?: string;
	readonly publishedAt?: string;
}

/**
 * Facts by hand, so that the question rules are tested by themselves: `{person:Rani Utami|role=Menteri Sosial}`
 * marks a mention, one paragraph a line. Fields: `name`, `role`, `iso`, `form`, `value`, `unit`, `expansion`,
 * `speaker`. A line that begins with `#` is the headline, one with `^` a caption.
 */
export function marked(source: string, options: MarkedOptions = {}): ArticleFacts {
	let text = '';
	const blocks: Block[] = [];
	const found: Array<Omit<Entity, 'sentence'> & {form?: DateMention['form']}> = [];
	for (const line of source.trim().split('\n')) {
		const trimmed = line.trim();
		if (trimmed === '') continue;
		const kind = trimmed.startsWith('#')
			? 'headline'
			: trimmed.startsWith('^')
				? 'caption'
				: 'paragraph';
		const start = text.length;
		text += readLine(trimmed.replace(/^[#^]\s*/, ''), start, found);
		blocks.push({kind, start, end: text.length});
		text += '\n';
	}
	const article: Article = {text, blocks, noise: [], ...options};
	const analysis = analyse(text, blocks, {...options, exclude: [], recognise: () => []});
	const marks = found.sort((a, b) => a.start - b.start);
	const dates = marks
		.filter(({type}) => type === 'date')
		.map(({start, end, iso, form}): DateMention => ({
			start,
			end,
			form: form ?? 'full',
			...(iso === undefined ? {} : {iso}),
		}));
	const entities = marks.map(({form: _form, ...entity}): Entity => {
		const sentence = analysis.sentences.findIndex(
			({start, end}) => entity.start >= start && entity.start < end,
		);
		return {...entity, sentence};
	});
	return {article, analysis: {...analysis, dates}, entities};
}

function readLine(
	line: string,
	offset: number,
	found: Array<Omit<Entity, 'sentence'> & {form?: DateMention['form']}>,
): string {
	let plain = '';
	let rest = line;
	const open: Array<{type: EntityType; start: number}> = [];
	while (rest !== '') {
		const start = /^\{(\w+):/.exec(rest);
		const end = open.length > 0 ? /^((?:\|\w+=[^|{}]*)*)\}/.exec(rest) : null;
		if (start) {
			open.push({type: start[1] as EntityType, start: plain.length});
			rest = rest.slice(start[0].length);
		} else if (end) {
			const mark = open.pop()!;
			const fields = Object.fromEntries(
				end[1]!
					.split('|')
					.filter(Boolean)
					.map((field) => field.split('=') as [string, string]),
			);
			const text = plain.slice(mark.start);
			found.push({
				type: mark.type,
				text,
				start: offset + mark.start,
				end: offset + plain.length,
				...fields,
				...(fields['value'] === undefined ? {} : {value: Number(fields['value'])}),
				...(['person', 'place', 'organisation', 'event'].includes(mark.type) &&
				fields['name'] === undefined
					? {name: text}
					: {}),
			});
			rest = rest.slice(end[0].length);
		} else {
			plain += rest[0];
			rest = rest.slice(1);
		}
	}
	return plain;
}
