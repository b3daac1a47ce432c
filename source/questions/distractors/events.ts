import {shuffled} from '../chance.js';
import type {Draft} from '../draft.js';
import type {Story} from '../story.js';
import {rivalsOf} from '../rivals.js';
import {eventCircle} from './circle.js';
import {byLength, similar} from './fits.js';
import {isShown} from './shown.js';

/** Other events of the key's class: the article's, then those of lists, with the key's own year or number. */
export function events(story: Story, draft: Draft, random: () => number): string[] {
	const {answer} = draft;
	const tail = /\s(?:(?:19|20)\d\d|[IVXL]{1,7}|ke-\s?\d+)$/.exec(answer)?.[0] ?? '';
	const bare = answer.slice(0, answer.length - tail.length);
	const [head = ''] = bare.split(' ');
	const rivals = rivalsOf(story, draft);
	const own = story.groups
		.filter(
			(group) =>
				group.type === 'event' &&
				group.name.startsWith(`${head} `) &&
				group.name !== answer &&
				!rivals.has(group.name) &&
				!isShown(draft, group) &&
				similar(group.name, answer),
		)
		.map(({name}) => name);
	const index = eventCircle();
	const circle = index.like(bare);
	const text = story.facts.article.text;
	// The days of a calendar have nothing in common but the word.
	const headed = head === 'Hari' ? [] : index.headed(head);
	const listed = (circle.length > 0 ? circle : headed).filter(
		(name) => !text.includes(name) && name !== bare,
	);
	return [
		...shuffled(own, random),
		...byLength(shuffled(listed, random), bare).map((name) => `${name}${tail}`),
	];
}
