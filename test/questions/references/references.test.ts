import {describe, expect, test} from 'vitest';
import {readStory} from '../../../source/questions/story.js';
import {factsOf} from '../../facts/article.js';
import {lastPassages} from './last-passages.js';
import {longerPassages} from './longer-passages.js';
import {passages} from './passages.js';

interface Mark {
	readonly start: number;
	readonly words: string;
	/** Empty where nobody can safely be named. */
	readonly name: string;
}

/** A passage without its marks, and the marks. */
function read(passage: string): {text: string; marks: readonly Mark[]} {
	let text = '';
	const marks: Mark[] = [];
	for (const part of passage.split(/(\[[^\]]+\])/)) {
		const mark = /^\[(.+?)=(.*)\]$/.exec(part);
		if (mark) marks.push({start: text.length, words: mark[1]!, name: mark[2]!});
		text += mark ? mark[1]! : part;
	}
	return {text, marks};
}

/** What each marked word was taken for; empty where it was left alone. */
function meant(text: string, marks: readonly Mark[]): string[] {
	const units = readStory(factsOf(text)).sentences.flatMap(({units: own}) => own);
	return marks.map(({start}) => {
		const unit = units.find((each) => each.start === start && each.pronoun === true);
		return unit?.entity?.name ?? '';
	});
}

describe.each([passages, longerPassages, lastPassages].flatMap((table) => Object.entries(table)))(
	'%s',
	(_, rows) => {
		test.each(rows.map((row) => [row]))('%s', (row) => {
			const {text, marks} = read(row);
			expect(meant(text, marks)).toEqual(marks.map(({name}) => name));
		});
	},
);
