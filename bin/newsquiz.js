#!/usr/bin/env node
// Parsed by every Node, however old: no new syntax in this file.
var major = parseInt(process.versions.node, 10);
if (major < 20) {
	console.error(
		'newsquiz memerlukan Node.js 20 atau yang lebih baru; yang terpasang ' + process.version + '.',
	);
	console.error(
		'newsquiz needs Node.js 20 or newer; this is ' + process.version + '. https://nodejs.org',
	);
	process.exit(1);
} else {
	import('./main.js');
}
