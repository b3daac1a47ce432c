import {cells, pad, padStart} from '../../components/text/cells.js';
import type {Line} from '../../components/text/line.js';
import type {ClassReport, Standing} from '../../class-report/report.js';
import {figures} from '../../class-report/words.js';
import type {Tone} from '../../theme.js';
import {paragraph, segment, type Setting} from './setting.js';

const tones: Readonly<Record<Standing, Tone>> = {
	passed: 'right',
	remedial: 'wrong',
	incomplete: 'muted',
};

/** Every pupil's mark, as a bar with the pass line in it. */
export function marks({pupils, pass}: ClassReport, {words, language, width}: Setting): Line[] {
	const {mark} = figures(language);
	const longest = pupils.reduce((most, {name}) => Math.max(most, cells(name)), cells(words.name));
	const name = Math.min(longest, width - 56);
	const bar = 20;
	const passAt = Math.min(bar - 1, Math.max(1, Math.round((pass / 100) * bar)));
	const head: Line = [
		segment(
			`${pad(words.name, name)}  ${padStart(words.right, 9)}  ${padStart(words.mark, 5)}  ${' '.repeat(bar)}  ${words.standing}`,
			'muted',
		),
	];
	return [
		head,
		...pupils.map((pupil): Line => {
			const exact = Math.round(((pupil.mark ?? 0) / 100) * bar);
			// A mark that falls short by a little stays short of the line.
			const filled = (pupil.mark ?? 0) < pass ? Math.min(exact, passAt - 1) : exact;
			const rest = [...' '.repeat(bar - filled)];
			if (passAt >= filled) rest[passAt - filled] = '│';
			return [
				segment(
					`${pad(pupil.name, name)}  ${padStart(`${pupil.right}/${pupil.answered}`, 9)}  ${padStart(pupil.mark === undefined ? '–' : mark(pupil.mark), 5)}  `,
				),
				segment('█'.repeat(filled), tones[pupil.standing]),
				segment(`${rest.join('')}  `, 'rule'),
				segment(words.standings[pupil.standing], tones[pupil.standing]),
			];
		}),
	];
}

/** Who has not passed, the weakest first, and what each should study again. */
export function remedial({pupils}: ClassReport, setting: Setting): Line[] {
	const {words, language} = setting;
	const {mark} = figures(language);
	const weak = pupils
		.filter(({standing}) => standing !== 'passed')
		.sort((one, other) => (one.mark ?? -1) - (other.mark ?? -1));
	if (weak.length === 0) return [[segment(words.remedialEmpty, 'muted')]];
	return weak.flatMap((pupil): Line[] => {
		const value = pupil.mark === undefined ? '–' : mark(pupil.mark);
		const missed = pupil.missed.map(({number}) => number).join(', ');
		const again = missed === '' ? '' : `${words.studyAgain}: ${words.number} ${missed}`;
		const label = pupil.standing === 'incomplete' ? ` · ${words.standings.incomplete}` : '';
		return [
			[
				segment(pupil.name, 'strong'),
				segment(` · ${words.mark.toLowerCase()} ${value}${label}`, tones[pupil.standing]),
			],
			...paragraph(again, 2, setting),
		];
	});
}
