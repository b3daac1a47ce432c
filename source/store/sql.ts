import {readFileSync} from 'node:fs';
import type {SqlJsStatic} from 'sql.js';
// The build that looks for no files of its own: what it needs is handed to it.
import initSqlJs from 'sql.js/dist/sql-wasm-browser.js';
import wasmFile from 'sql.js/dist/sql-wasm-browser.wasm';

/** SQLite in WebAssembly, which lies in a file of its own beside the program. */
export async function openSql(): Promise<SqlJsStatic> {
	const wasm = readFileSync(new URL(wasmFile, import.meta.url));
	const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
	return initSqlJs({wasmBinary});
}
