#!/usr/bin/env node
// Parsed by every Node that has import(), from version 10: no newer syntax in this file.
// CommonJS (see package.json beside it), because that starts faster than a chain of ES modules.
var fs = require('fs');
var path = require('path');

if (parseInt(process.versions.node, 10) < 20) {
	console.error(
		'newsquiz memerlukan Node.js 20 atau yang lebih baru; yang terpasang ' + process.version + '.',
	);
	console.error(
		'newsquiz needs Node.js 20 or newer; this is ' + process.version + '. https://nodejs.org',
	);
	process.exit(1);
} else if (fs.existsSync(path.join(__dirname, '..', 'scripts'))) {
	// Only a checkout has scripts/: there, first build what is missing or stale.
	import('../scripts/checkout.js').then(function (checkout) {
		checkout.ensureBuilt();
		return import('../dist/cli.js');
	});
} else {
	import('../dist/cli.js');
}
