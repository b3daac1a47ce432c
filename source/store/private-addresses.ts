import {BlockList, isIP} from 'node:net';

// What is not the public internet: private networks, this machine, links, carrier networks, cloud metadata
// (which lives on a link-local address), documentation, multicast and reserved ranges.
const notPublic = new BlockList();
for (const [network, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
] as const) {
	notPublic.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
	['::', 96], // unspecified, loopback and the old IPv4-compatible form
	['64:ff9b::', 96], // translated to IPv4, of which any address could be meant
	['64:ff9b:1::', 48],
	['100::', 64],
	['2001::', 32], // Teredo
	['2001:db8::', 32],
	['2002::', 16], // 6to4
	['fc00::', 7],
	['fe80::', 10],
	['fec0::', 10],
	['ff00::', 8],
] as const) {
	notPublic.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address is on the public internet; IPv4 addresses mapped into IPv6 are judged as IPv4. */
export function isPublicAddress(address: string): boolean {
	const family = isIP(address);
	if (family === 0) return false;
	return !notPublic.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** The host of a URL as a bare address or name: without brackets and final dot. */
export function bareHost(url: URL): string {
	return url.hostname
		.replace(/^\[|\]$/g, '')
		.replace(/\.$/, '')
		.toLowerCase();
}

const localName = /^(?:[^.]+|.*\.(?:localhost|local|lan|internal|intranet|home\.arpa))$/;

/** Whether whoever writes this host means a machine of the local network: an address, or a name that only it knows. */
export function namesLocalHost(host: string): boolean {
	return isIP(host) !== 0 || localName.test(host);
}

/** Whether a host, as written, lies in the local network rather than on the public internet. */
export function isLocalHost(host: string): boolean {
	return isIP(host) ? !isPublicAddress(host) : namesLocalHost(host);
}
