/** A text file that is bundled as it stands. */
declare module '*.txt' {
	const text: string;
	export default text;
}
