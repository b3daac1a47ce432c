/** Whether a text has a heading for a question, and an answer to it. */
export function looksLikePage(head: string): boolean {
	const isHeaded = /^#{1,6} /m.test(head);
	const isAnswered =
		/^\s*[-*] \[[xX]\] /m.test(head) ||
		/^(?:[-*] )?(?:\*\*)?(?:jawaban|kunci|answer|key)(?:\*\*)?:/im.test(head);
	return isHeaded && isAnswered;
}
