/** A WebAssembly file that is shipped beside the bundle: its address, relative to the importing file. */
declare module '*.wasm' {
	const address: string;
	export = address;
}

/** The same as `sql.js`, which has types. */
declare module 'sql.js/dist/sql-wasm-browser.js' {
	const initSqlJs: import('sql.js').InitSqlJsStatic;
	export = initSqlJs;
}
