import {reworded, type Changer} from './change.js';

/** Verbs of a match that is over. */
const results =
	/^(?:mengalahkan|menang|kalah|menundukkan|menaklukkan|membungkam|menekuk|membantai|melibas|menghajar|mencukur|unggul|takluk|tumbang|imbang)$/;

/** *menang 2-0* → *menang 3-0*: another result with the same winner. */
export const changedScores: Changer = ({story, statement, units, random}) => {
	if (!statement.clause || !results.test(statement.clause.verb)) return [];
	const found = units.filter(({text}) => /^\d{1,2}-\d{1,2}$/.test(text));
	const [unit] = found;
	if (!unit || found.length > 1) return [];
	const [first = 0, second = 0] = unit.text.split('-').map(Number);
	if (first === second || first + second > 12) return [];
	const others: ReadonlyArray<readonly [number, number]> = [
		[first + 1, second],
		[first, second + 1],
		[first + 1, second + 1],
	];
	const wrong = others
		.filter(([a, b]) => Math.sign(a - b) === Math.sign(first - second))
		.map(([a, b]) => `${a}-${b}`)
		.filter((score) => !story.facts.article.text.includes(score));
	const turn = Math.floor(random() * 2);
	return [
		{
			kind: 'quantity',
			unit,
			key: unit.text,
			wrong: [...wrong.slice(turn), ...wrong.slice(0, turn)].map((score) => reworded(unit, score)),
		},
	];
};
