import {describe, expect, it} from 'vitest';
import {fakeServices} from '../helpers/fake-services.js';
import {type Screen, renderApp} from '../helpers/render.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';

async function quizzing(services = fakeServices({decks: [manyCards(30)]}), deck = 'banyak-kartu') {
	return renderApp({services, screen: {name: 'quiz', deck}});
}

/** Answers the question on the screen: rightly, or with something that is no key. */
async function answer(screen: Screen, isRight: boolean): Promise<void> {
	const number = Number(/nomor (\d+)\?/.exec(screen.frame())![1]);
	const key = number % 2 === 1 ? `Kota ${number}` : `${number + 9} orang`;
	if (screen.frame().includes('ketik jawaban Anda')) {
		await screen.type(isRight ? key : 'xyz');
		await screen.press('enter');
		return;
	}
	const rows = screen
		.frame()
		.split('\n')
		.filter((row) => /^ +▸? +\d {2}/.test(row));
	const place = rows.findIndex((row) => row.endsWith(`  ${key}`)) + 1;
	await screen.press(String(isRight ? place : (place % rows.length) + 1));
}

describe('quiz', () => {
	it('asks ten mixed questions, scores them and goes over the misses', async () => {
		const services = fakeServices({decks: [manyCards(30)]});
		const screen = await quizzing(services);
		const inputs = new Set<string>();
		for (let question = 1; question <= 10; question++) {
			expect(screen.frame()).toContain(`Soal ${question} dari 10`);
			inputs.add(screen.frame().includes('ketik jawaban Anda') ? 'type' : 'choice');
			await answer(screen, question > 3);
			expect(screen.frame()).toContain(question > 3 ? '✓ Benar' : '✗ Belum tepat');
			await screen.press('enter');
		}
		expect([...inputs].sort()).toEqual(['choice', 'type']);
		expect(screen.frame()).toContain('7 dari 10 benar');
		expect(screen.frame().match(/✗ Pertanyaan nomor/g)).toHaveLength(3);
		expect(services.log).toHaveLength(10);
		expect(services.log.every((event) => event.type === 'review' && event.mode === 'quiz')).toBe(
			true,
		);
		// Out of the schedule.
		expect(services.progress.state.memories.size).toBe(0);
	});

	it('shows the evidence of what was missed', async () => {
		const services = fakeServices({decks: [{...meeting, cards: meeting.cards.slice(0, 1)}]});
		const screen = await quizzing(services, meeting.id);
		const isTyped = screen.frame().includes('ketik jawaban Anda');
		await screen.type(isTyped ? 'Wang Yi' : '0');
		if (!isTyped) {
			const wrong = /(\d) {2}Wang Yi/.exec(screen.frame())![1]!;
			await screen.press(wrong);
		} else await screen.press('enter');
		await screen.press('enter');
		await screen.waitFor('Yang belum tepat');
		expect(screen.frame()).toContain('Anda: Wang Yi');
		expect(screen.frame()).toContain('│ Delegasi Tiongkok dipimpin Li Hongzhong');
	});

	it('counts an answer as right that the learner has accepted', async () => {
		const cards = [{id: 'k', kind: 'thing', question: 'Apa yang dibawa?', answer: 'sepeda motor'}];
		const services = fakeServices({decks: [{...meeting, cards}]});
		const screen = await quizzing(services, meeting.id);
		await screen.type('motor\r');
		expect(screen.frame()).toContain('✗ Belum tepat');
		expect(screen.frame()).toContain('b saya benar');
		await screen.press('b', 'enter');
		expect(screen.frame()).toContain('✓ Benar · Mulai sekarang jawaban ini diterima.');
		await screen.press('u');
		expect(screen.frame()).toContain('Jawaban itu tidak lagi diterima.');
		await screen.press('b', 'b', 'enter');
		await screen.waitFor('1 dari 1 benar');
		const [day] = services.progress.state.days.values();
		expect(day).toMatchObject({quiz: 1, quizRight: 1});
	});

	it('takes another round, or goes home', async () => {
		const screen = await quizzing();
		await answer(screen, true);
		await screen.press('enter');
		await screen.press('escape');
		await screen.waitFor('Hasil kuis');
		await screen.press('z');
		await screen.waitFor('Soal 1 dari 10');
		await screen.press('escape');
		await screen.waitFor('Paket kartu');
	});

	it('says so where nothing can be asked', async () => {
		const cards = [{...meeting.cards[4]!}];
		const screen = await quizzing(fakeServices({decks: [{...meeting, cards}]}), meeting.id);
		expect(screen.frame()).toContain('Paket ini belum punya kartu yang cocok untuk kuis.');
		await screen.press('enter');
		await screen.waitFor('Paket kartu');
	});
});
