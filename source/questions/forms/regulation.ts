import {findRegulations} from '../../facts/regulations.js';
import type {Draft} from '../draft.js';
import type {Story} from '../story.js';
import {wordsOf} from '../story.js';
import {pointers} from '../words/lists.js';

/** `Peraturan Pemerintah nomor berapakah yang mengatur tentang X?` */
export function regulationForms(story: Story): Draft[] {
	const drafts = story.sentences
		.filter(({units, rank}) => units.length > 0 && rank < 1000)
		.flatMap((sentence) => {
			const {start, end} = story.facts.analysis.sentences[sentence.index]!;
			const text = story.facts.article.text.slice(start, end);
			return findRegulations(text).flatMap(({sort, number, topic, ...span}): Draft[] => {
				if (topic === undefined || wordsOf(topic).some((word) => pointers.has(word))) return [];
				const answer = text.slice(span.start, span.end).replace(/\s+/g, ' ');
				return [
					{
						kind: 'thing',
						form: 'direct',
						question: `${sort} nomor berapakah yang mengatur tentang ${topic}?`,
						answer,
						accept: [
							number,
							`Nomor ${number}`,
							...(/ Tahun /i.test(number) ? [number.split(' ')[0]!] : []),
						],
						span: {start: start + span.start, end: start + span.end},
						statement: {sentence, units: sentence.units, quoted: false, frame: 'none'},
						shown: [],
						merit: 1,
					},
				];
			});
		});
	// A rule named twice is asked once, and two of one topic not at all.
	const byQuestion = grouped(drafts);
	return [...byQuestion.values()].flatMap((same) =>
		new Set(same.map(({answer}) => answer)).size === 1 ? same.slice(0, 1) : [],
	);
}

function grouped(drafts: readonly Draft[]): Map<string, Draft[]> {
	const groups = new Map<string, Draft[]>();
	for (const draft of drafts) {
		const group = groups.get(draft.question);
		if (group) group.push(draft);
		else groups.set(draft.question, [draft]);
	}
	return groups;
}
