// A state of so many cards kept by conf in one file, set after each answer as one would, and nothing else kept.
//   node conf.js FOLDER CARDS ANSWERS
import {join} from 'node:path';
import Conf from 'conf';

const [, , folder = '', cards = '0', answers = '0'] = process.argv;
const synced = (): number => (globalThis as {newsquizFsync?: number}).newsquizFsync ?? 0;
const open = () => new Conf({cwd: folder, configName: 'state', projectName: 'benchmark'});
const memory = (index: number) => ({
	...{stage: 'review', due: Date.now() + index * 1000, stability: 12.34567891, reps: 9, lapses: 1},
	...{difficulty: 5.12345678, step: 0, last: Date.now(), day: 20_000, interval: 12},
});
const key = (index: number) => `c${String(index).padStart(16, '0')}`;
open().store = {
	memories: Object.fromEntries(
		Array.from({length: Number(cards)}, (_, index) => [key(index), memory(index)]),
	),
};
const began = performance.now();
const conf = open();
const due = Object.values(conf.get('memories') as Record<string, {due: number}>).filter(
	(card) => card.due <= Date.now(),
).length;
const opening = performance.now() - began;
const times = Array.from({length: Number(answers)}, (_, index) => {
	const before = synced();
	const start = performance.now();
	conf.set(`memories.${key((index * 7919) % Number(cards))}`, memory(index));
	return {all: performance.now() - start, fsync: synced() - before};
});
process.stdout.write(
	`${JSON.stringify({opening, times, due, file: join(folder, 'state.json'), peak: process.resourceUsage().maxRSS * 1024})}\n`,
);
