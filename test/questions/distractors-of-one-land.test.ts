import {expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {findFacts} from '../../source/facts/find-facts.js';
import {buildDeck} from '../../source/questions/build-deck.js';

it('no wrong option serves a land that the stem rules out', () => {
	const text = `Presiden Rusia Boris Malenko menerima Menteri Pertahanan Tiongkok Zhang Meilin di Moskwa pada Senin (6/5/2024).
Menteri Luar Negeri Jepang Kenji Morita dan Duta Besar Korea Selatan Park Jihoon ikut hadir dalam jamuan makan malam itu.
Boris Malenko menyerahkan medali kepada Zhang Meilin, kata Kenji Morita dan Park Jihoon kepada wartawan.`;
	const {cards} = buildDeck([findFacts(articleFromText(text, {publishedAt: '2024-05-07'}))]);
	const asked = cards.filter(
		({question, answer}) => question.includes('Presiden Rusia') && answer === 'Boris Malenko',
	);
	expect(asked.length).toBeGreaterThan(0);
	for (const {distractors = []} of asked) {
		expect(distractors).not.toContain('Kenji Morita');
		expect(distractors).not.toContain('Park Jihoon');
		expect(distractors).not.toContain('Zhang Meilin');
	}
});
