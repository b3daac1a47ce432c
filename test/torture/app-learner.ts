import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {openTerminal} from '../helpers/terminal.js';
import type {Dice} from './dice.js';

/**
 * A learner at a real terminal, who presses the keys of the real app until it is killed. An answer counts as
 * acknowledged once the next card shows.
 * @param root the checkout, built
 * @returns how many answers were acknowledged
 */
export async function studyAndKill(root: string, home: string, dice: Dice): Promise<number> {
	const app = openTerminal([join(root, 'dist', 'cli.js'), 'study', 'akronim-dan-lembaga'], {
		env: {NEWSQUIZ_HOME: home, LANG: 'id_ID.UTF-8'},
	});
	const answers = dice.below(5);
	try {
		for (let given = 0; given < answers; given++) {
			await app.waitFor('buka jawaban');
			app.press('space');
			await app.waitFor('Mudah');
			app.press(dice.pick(['1', '2', '3', '4']));
		}

		await app.waitFor('buka jawaban');
		// The last key is pressed and its answer may or may not be saved by the time of the kill.
		if (dice.chance() < 0.7) {
			app.press('space');
			await app.waitFor('Mudah');
			app.press('3');
		}

		await sleep(dice.below(12));
		return answers;
	} finally {
		app.signal('SIGKILL');
		await app.ended;
	}
}
