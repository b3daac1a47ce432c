/**
 * The judging of typed answers, the same as in the app. It travels deflated in pages that need it; the build puts a
 * list of roots in the place of the whole one that is as long as the deck needs.
 */
import {judge} from '../session/judge.js';
import type {Pack} from './typed-judge.js';

(window as {newsquizPack?: Pack}).newsquizPack!.judge = (typed, card) => {
	const {verdict, remark} = judge(typed, card as Parameters<typeof judge>[1]);
	return {verdict, remark};
};
