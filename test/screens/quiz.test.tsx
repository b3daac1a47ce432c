import {describe, expect, it} from 'vitest';
import {defaultChoices, planOf} from '../../source/session/quiz-plan.js';
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
		expect(services.log).toHaveLength(11);
		expect(
			services.log.slice(0, 10).every((event) => event.type === 'review' && event.mode === 'quiz'),
		).toBe(true);
		expect(services.log.at(-1)).toMatchObject({type: 'quiz', mode: 'quick', right: 7, total: 10});
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

	it('can be ended early, and leads to another one, or home', async () => {
		const screen = await quizzing();
		await answer(screen, true);
		await screen.press('enter', 'escape', 'e');
		await screen.waitFor('Hasil kuis singkat');
		expect(screen.frame()).toContain('1 dari 1 benar · Sempurna!');
		await screen.press('z');
		await screen.waitFor('Simulasi ujian');
		await screen.press('enter');
		await screen.waitFor('Soal 1 dari 10');
		await screen.press('escape');
		await screen.waitFor('Paket kartu');
	});

	it('counts as reviews where the learner says so, told at the end', async () => {
		const services = fakeServices({decks: [manyCards(2)]});
		const plan = planOf('quick', {...defaultChoices, isScheduled: true});
		const screen = await renderApp({services, screen: {name: 'quiz', plan}});
		await answer(screen, true);
		expect(services.log).toEqual([]);
		await screen.press('enter');
		expect(services.log).toMatchObject([{type: 'review', mode: 'study', grade: 3}]);
		await answer(screen, false);
		await screen.press('enter');
		await screen.waitFor('Jawaban Anda dicatat sebagai pengulangan.');
		expect(services.log[1]).toMatchObject({mode: 'study', grade: 1});
		expect(services.progress.state.memories.size).toBe(2);
	});

	it('asks orders and pairs as study does, and shows at the end what was misplaced', async () => {
		const cards = [
			{
				...{id: 'urut', kind: 'event', form: 'order' as const, question: 'Urutkan peristiwanya.'},
				...{answer: 'perang, gencatan, damai', items: ['perang', 'gencatan', 'damai']},
			},
		];
		const services = fakeServices({decks: [{...meeting, cards}]});
		const screen = await quizzing(services, meeting.id);
		await screen.waitFor('Urutkan peristiwanya.');
		// Whatever stands at the top goes down, until the order is wrong and touched.
		await screen.press('J');
		if (/perang[^]*gencatan[^]*damai/.test(screen.frame())) await screen.press('J');
		await screen.press('enter');
		await screen.waitFor('lanjut');
		await screen.press('enter');
		await screen.waitFor('perang → gencatan → damai');
		expect(screen.frame()).toMatch(/Anda: \w+ → \w+ → \w+/);
		expect(services.log[0]).toMatchObject({type: 'review', mode: 'quiz', input: 'order'});
	});

	it('says so where nothing can be asked', async () => {
		const cards = [{...meeting.cards[4]!}];
		const screen = await quizzing(fakeServices({decks: [{...meeting, cards}]}), meeting.id);
		expect(screen.frame()).toContain('Paket ini belum punya kartu yang cocok untuk kuis.');
		await screen.press('enter');
		await screen.waitFor('Paket kartu');
	});
});
