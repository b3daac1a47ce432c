import {findTitles, type Title} from '../../facts/titles.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {SentenceView, Story} from '../story.js';
import {thingDraft} from './thing-draft.js';

/** `Apa judul film garapan X?` */
export function titleForms(story: Story): Draft[] {
	const works = story.sentences
		.filter(({units, rank}) => units.length > 0 && rank < 1000)
		.flatMap((sentence) => madeIn(story, sentence));
	// A maker of two works in the article has two right answers.
	const titles = new Map<string, Set<string>>();
	for (const {question, title} of works) {
		const known = titles.get(question) ?? new Set();
		titles.set(question, known.add(title.text.toLowerCase()));
	}
	return works
		.filter(({question}) => titles.get(question)!.size === 1)
		.flatMap(({sentence, title, maker, question}) =>
			thingDraft(
				story,
				{sentence, units: sentence.units, quoted: false, frame: 'none'},
				{text: title.text, start: title.start, end: title.end, to: 0, quoted: true},
				{stem: {text: question, units: [maker]}, merit: 2, noun: title.noun},
			),
		);
}

interface Work {
	readonly sentence: SentenceView;
	readonly title: Title;
	readonly maker: Unit;
	readonly question: string;
}

const nouns: Readonly<Record<string, string>> = {
	ditulis: 'karya',
	disutradarai: 'garapan',
	digarap: 'garapan',
	diciptakan: 'ciptaan',
};

function madeIn(story: Story, sentence: SentenceView): Work[] {
	const {start, end} = story.facts.analysis.sentences[sentence.index]!;
	return findTitles(story.facts.article.text.slice(start, end)).flatMap((found) => {
		const maker = found.maker && makerAt(sentence, found.maker.start + start);
		if (!found.maker || !maker) return [];
		const [verb = ''] = found.maker.word.split(' ');
		const whose = Object.hasOwn(nouns, verb) ? nouns[verb]! : verb;
		const who = maker.entity!.name ?? maker.entity!.text;
		const title = {...found, start: found.start + start, end: found.end + start};
		return [{sentence, title, maker, question: `Apa judul ${found.noun} ${whose} ${who}?`}];
	});
}

const makerAt = ({units}: SentenceView, start: number): Unit | undefined =>
	units.find(
		(unit) =>
			(unit.kind === 'person' || unit.kind === 'organisation') &&
			unit.borrowed !== true &&
			unit.start <= start &&
			start < unit.end,
	);
